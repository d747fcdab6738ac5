import io
import logging

import pytest
import structlog

from service.logs import configure, name_of

SECRET = "b" * 64


@pytest.fixture
def log():
    """What is written to a log of default settings."""
    stream = io.StringIO()
    configure("INFO", stream, secret=SECRET)
    yield stream
    structlog.reset_defaults()
    logging.basicConfig(handlers=[logging.NullHandler()], force=True)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("to", "ada@marked.example"),
        ("error", "550 5.1.1 <ada@marked.example>: unknown"),
        ("outcome", "ada@marked.example: soft, noted"),
        ("members", ["ada@marked.example", "bo@other.example"]),
        ("sender", "Ada <ADA@MARKED.EXAMPLE>"),
    ],
)
def test_address_is_hashed_wherever_it_stands(log, key, value):
    """No key of a line is trusted to hold no address."""
    structlog.get_logger("x").info("done", **{key: value})

    assert "marked.example" not in log.getvalue().lower()
    assert "done" in log.getvalue()


def test_one_address_has_one_name_and_nobody_can_work_it_out(log):
    """A letter can be followed; without the key an address cannot be looked up."""
    structlog.get_logger("x").info("done", to="ada@marked.example")

    assert name_of(SECRET, "ada@marked.example") in log.getvalue()
    assert name_of("other", "ada@marked.example") not in log.getvalue()


def test_failure_is_told_by_kind_and_place_and_not_by_its_message(log):
    """An exception's message may quote a letter."""
    try:
        int("my client John")
    except ValueError as error:
        structlog.get_logger("x").error("failed", exc_info=error)
        logging.getLogger("aiosmtpd").error("failed: %s", "x", exc_info=error)

    assert "John" not in log.getvalue()
    assert 2 == log.getvalue().count("error=ValueError")
    assert "test_failure_is_told" in log.getvalue()


def test_traceback_that_was_made_to_text_is_shortened_too(log):
    """The worker keeps the whole for ``show``; the log gets kind and place."""
    told = (
        'Traceback (most recent call last):\n  File "/opt/service/facts.py", line 3, in read\n'
        "    raise ValueError(words)\nValueError: I see my client John\nweekly\n"
    )
    structlog.get_logger("x").error("handling failed", letter=3, error=told)

    assert 'at="service/facts.py:3 read"' in log.getvalue()
    assert "letter=3" in log.getvalue()
    assert "client" not in log.getvalue()


def test_library_lines_pass_through_the_same_steps(log):
    """Whoever writes to the standard log gets the same line."""
    logging.getLogger("some.library").warning("cannot reach %s", "ada@marked.example")

    assert "marked" not in log.getvalue()
    assert "level=warning" in log.getvalue()


def test_addresses_are_shown_where_the_operator_asks_for_it():
    """PEERCIRCLE_LOG_ADDRESSES=show, for a time of trouble."""
    stream = io.StringIO()
    configure("INFO", stream, secret=SECRET, show=True)
    structlog.get_logger("x").info("done", to="ada@marked.example")
    structlog.reset_defaults()

    assert "ada@marked.example" in stream.getvalue()


def test_each_line_is_one_event_in_logfmt(log):
    """A line break in a value makes no second line, so no line can be forged."""
    structlog.get_logger("x").info("done", reason="a\nlevel=error event=forged")

    assert 1 == log.getvalue().count("\n")
    assert "\nlevel=error" not in log.getvalue()
