"""What was found out about a letter's sender, and whom our mails do not reach."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("inbound", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("helo", sa.String(length=255), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("sender_level", sa.String(length=20), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("sender_detail", sa.String(length=200), nullable=False, server_default="")
        )
    op.create_index("ix_outbound_created_at", "outbound", ["created_at"], unique=False)
    op.create_table(
        "reach",
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("bounced_at", sa.DateTime(), nullable=False),
        sa.Column("probed_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("address", name=op.f("pk_reach")),
    )


def downgrade() -> None:
    op.drop_table("reach")
    op.drop_index("ix_outbound_created_at", "outbound")
    with op.batch_alter_table("inbound", schema=None) as batch_op:
        batch_op.drop_column("sender_detail")
        batch_op.drop_column("sender_level")
        batch_op.drop_column("helo")
