"""The monthly question to a group, and who consulted when."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_CHECK_IN = "fk_question_check_in_id_check_in"


def upgrade() -> None:
    op.create_table(
        "check_in",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("asked_at", sa.DateTime(), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        _refers("check_in", "group_id", "consultation_group", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_check_in")),
        sa.UniqueConstraint("group_id", "month", name=op.f("uq_check_in_group_id_month")),
    )
    op.create_table(
        "attendance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("check_in_id", sa.Integer(), nullable=True),
        sa.Column("note_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("told_at", sa.DateTime(), nullable=False),
        _refers("attendance", "person_id", "person", "CASCADE"),
        _refers("attendance", "group_id", "consultation_group", "SET NULL"),
        _refers("attendance", "check_in_id", "check_in", "CASCADE"),
        _refers("attendance", "note_id", "note", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
    )
    for column in ("person_id", "check_in_id", "month"):
        op.create_index(f"ix_attendance_{column}", "attendance", [column])
    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("may_ask", sa.Boolean(), nullable=False, server_default=sa.true())
        )
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.add_column(sa.Column("check_in_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            _CHECK_IN, "check_in", ["check_in_id"], ["id"], ondelete="CASCADE"
        )


def _refers(table: str, column: str, other: str, ondelete: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name, ondelete=ondelete)


def downgrade() -> None:
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.drop_constraint(_CHECK_IN, type_="foreignkey")
        batch_op.drop_column("check_in_id")
    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.drop_column("may_ask")
    op.drop_table("attendance")
    op.drop_table("check_in")
