"""What a letter asks of the database: little, and never more as the years go by."""

from contextlib import contextmanager

import pytest
from postroom import LIST, WISH, letter, tagged
from sqlalchemy import event

DANA, SUBJECT = "dana@home.example", "Peer consultation"
#: So few that a letter costs milliseconds; a first one needed 27 once.
MOST = 14


@contextmanager
def listening(service):
    """The statements run meanwhile, each with its values, in order."""
    engine, heard = service.store.engine, []

    def before(_connection, _cursor, statement, values, _context, many):
        heard.append((statement, values[0] if many else values))

    event.listen(engine, "before_cursor_execute", before)
    yield heard
    event.remove(engine, "before_cursor_execute", before)


def plan(service, statement, values):
    """How SQLite goes about a statement, a line a step."""
    with service.store.write() as session:
        rows = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        return [row[3] for row in rows]


def letters(service):
    """A wish, a correction in its thread, a yes by its token, a question and an order."""
    (echo,) = service.hear(DANA, letter(DANA, WISH, subject=SUBJECT), LIST)
    for words, to in (
        ("I'm twelve years in, not eleven.", LIST),
        ("Yes, that's right.", tagged(echo)),
        ("How long do groups usually last?", LIST),
        ("Please withdraw my request.", tagged(echo)),
        ("STOP", LIST),
    ):
        service.hear(DANA, letter(DANA, words, echo, SUBJECT), to)


@pytest.mark.parametrize("kind", ["SELECT", "UPDATE", "DELETE"])
def test_nothing_that_a_letter_asks_walks_a_whole_table(service, kind):
    """Every search goes by an index; what grows with the years would slow each letter down."""
    with listening(service) as heard:
        letters(service)
    asked = {statement: values for statement, values in heard if statement.startswith(kind)}
    walks = {
        statement: step
        for statement, values in asked.items()
        for step in plan(service, statement, values)
        if step.startswith("SCAN")
        and not step.startswith(("SCAN (", "SCAN CONSTANT"))
        # The look of the test itself at all mails.
        and "FROM outbound ORDER BY outbound.id" not in " ".join(statement.split())
    }

    assert asked
    assert {} == walks


def test_first_letter_takes_few_statements(service):
    """Claimed, read, carried out and answered; what is known once is not asked again."""
    with listening(service) as heard:
        service.hear(DANA, letter(DANA, WISH, subject=SUBJECT), LIST)
    worker = [statement for statement, _ in heard if not statement.startswith(("PRAGMA", "BEGIN"))]
    kept = [each for each in worker if "INSERT INTO inbound" not in each]

    # Two claims, of which the last finds nothing, and the look of the test at the mails.
    assert len(kept) - 4 <= MOST
