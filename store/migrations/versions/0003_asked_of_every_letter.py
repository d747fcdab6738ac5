"""Indexes for what is asked of every letter: nothing may cost more as the years go by."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

#: What questions are looked for by; their state alone is shared by nearly all.
QUESTION = ("outbound_id", "person_id", "request_id", "proposal_id", "invitation_id")


def upgrade() -> None:
    op.create_index("ix_person_roster_status", "person", ["roster_status"])
    op.drop_index("ix_question_state", "question")
    for column in QUESTION:
        op.create_index(f"ix_question_{column}", "question", [column])
    _collate("C")


def downgrade() -> None:
    _collate("default")
    for column in QUESTION:
        op.drop_index(f"ix_question_{column}", "question")
    op.create_index("ix_question_state", "question", ["state"])
    op.drop_index("ix_person_roster_status", "person")


def _collate(collation: str) -> None:
    """In what order PostgreSQL keeps the addresses written to; SQLite keeps them byte by byte."""
    if op.get_bind().dialect.name == "postgresql":
        kind = sa.String(length=320, collation=collation)
        op.alter_column("outbound", "recipient", type_=kind)
