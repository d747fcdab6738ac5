"""Open seats of existing groups, and each member's own answer about a newcomer."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "offer",
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        _refers("offer", "request_id", "request.id", "CASCADE"),
        _refers("offer", "group_id", "consultation_group.id", "CASCADE"),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_offer")),
    )
    op.create_index("ix_offer_group_id", "offer", ["group_id"])
    op.create_table(
        "seat",
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("offer_id", sa.Integer(), nullable=True),
        _refers("seat", "proposal_id", "proposal.id", "CASCADE"),
        _refers("seat", "group_id", "consultation_group.id", "CASCADE"),
        _refers("seat", "offer_id", "offer.request_id", "SET NULL"),
        sa.PrimaryKeyConstraint("proposal_id", name=op.f("pk_seat")),
    )
    op.create_index("ix_seat_group_id", "seat", ["group_id"])
    op.create_table(
        "consent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("asked_at", sa.DateTime(), nullable=False),
        sa.Column("deadline", sa.DateTime(), nullable=False),
        sa.Column("reminder_at", sa.DateTime(), nullable=False),
        sa.Column("reminded_at", sa.DateTime(), nullable=True),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        _refers("consent", "proposal_id", "seat.proposal_id", "CASCADE"),
        _refers("consent", "person_id", "person.id", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
        sa.UniqueConstraint(
            "proposal_id", "person_id", name=op.f("uq_consent_proposal_id_person_id")
        ),
    )
    for column in ("proposal_id", "person_id"):
        op.create_index(f"ix_consent_{column}", "consent", [column])


def _refers(table: str, column: str, other: str, ondelete: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{other.partition('.')[0]}")
    return sa.ForeignKeyConstraint([column], [other], name=name, ondelete=ondelete)


def downgrade() -> None:
    op.drop_table("consent")
    op.drop_table("seat")
    op.drop_table("offer")
