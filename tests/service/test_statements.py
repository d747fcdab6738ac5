"""What a letter asks of the database: little, and never more as the years go by."""

import secrets
from contextlib import contextmanager
from email.message import EmailMessage

import pytest
from sqlalchemy import event

DANA, LIST = "dana@home.example", "circles@peers.example"
LETTER = (
    "I'm an LCSW in SE Portland, eleven years in, mostly psychodynamic with some EMDR. I'd love a"
    " consultation group, Tuesdays 12 to 2 or Friday mornings, in person, within half an hour."
)
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


def letter(words, answers=None):
    """A plain mail of Dana's, perhaps in the thread of another."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = DANA, LIST, "Peer consultation"
    mail["Message-ID"] = f"<{secrets.token_hex(8)}@home.example>"
    if answers is not None:
        mail["In-Reply-To"] = answers.message_id
    mail.set_content(words)
    return mail.as_bytes()


def letters(service):
    """A wish, a correction in its thread, a yes by its token, a question and an order."""
    (echo,) = service.hear(DANA, letter(LETTER), LIST)
    token = echo.envelope_sender.partition("+")[2].partition("@")[0]
    for words, to in (
        ("I'm twelve years in, not eleven.", LIST),
        ("Yes, that's right.", f"circles+{token}@peers.example"),
        ("How long do groups usually last?", LIST),
        ("Please withdraw my request.", f"circles+{token}@peers.example"),
        ("STOP", LIST),
    ):
        service.hear(DANA, letter(words, echo), to)


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
        service.hear(DANA, letter(LETTER), LIST)
    worker = [statement for statement, _ in heard if not statement.startswith(("PRAGMA", "BEGIN"))]
    kept = [each for each in worker if "INSERT INTO inbound" not in each]

    # Two claims, of which the last finds nothing, and the look of the test at the mails.
    assert len(kept) - 4 <= MOST
