"""The log: one line an event, with ids that follow a letter, without a word of any letter.

Theory of operation.  Whoever reads the log keeps the service running and need
not know who writes to it.  So every line, ours or a library's, passes through
the same steps before it is written: a failure is told by its kind and place
and not by its message, which may quote a letter; and whatever looks like an
address or a Message-ID becomes a keyed hash, the same each time, so that one
letter can be followed and nobody can be looked up.  ``PEERCIRCLE_LOG_ADDRESSES=show``
leaves them as they are, for a time of trouble.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import re
import traceback
from collections.abc import Callable, MutableMapping
from typing import Any, Final, TextIO

import structlog

Event = MutableMapping[str, Any]
Processor = Callable[[Any, str, Event], Event]

#: ``<…@…>`` is a Message-ID, anything else with an at-sign an address.
_NAMES: Final = re.compile(
    r"<(?P<id>[^<>\s@]{1,500}@[^<>\s@]{1,255})>|(?P<address>[^\s<>\"'(),;:=\[\]]{1,320}@[^\s<>\"'(),;:=\[\]]{1,255})"
)
_FRAME: Final = re.compile(r'File "(?P<file>[^"]+)", line (?P<line>\d+), in (?P<name>\S+)')
_KIND: Final = re.compile(r"^(?P<kind>[A-Za-z_][\w.]*)(?::|$)", re.MULTILINE)
_LONGEST: Final = 300
_ROOT: Final = re.compile(r".*/(?=(?:service|store|mail|groups|matcher|vocabulary)/)")


def name_of(secret: str, text: str) -> str:
    """How an address or a Message-ID stands in the log.

    Examples
    --------
    >>> name_of("k", "Ada@home.example") == name_of("k", "ada@home.example")
    True
    >>> name_of("k", "<1@home.example>")[:3]
    'id:'
    """
    kind = "id" if text.startswith("<") else "addr"
    digest = hmac.new(secret.encode(), text.lower().encode("utf-8", "replace"), hashlib.sha256)
    return f"{kind}:{digest.hexdigest()[:12]}"


def hashed(secret: str) -> Processor:
    """A step that hides every address and Message-ID, whichever key it stands under."""

    def hide(text: str) -> str:
        if "@" not in text:
            return text
        return _NAMES.sub(lambda m: name_of(secret, m.group(0)), text)

    def step(_logger: Any, _method: str, event: Event) -> Event:
        for key, value in event.items():
            if isinstance(value, str):
                event[key] = hide(value)
            elif isinstance(value, list | tuple):
                event[key] = [hide(str(each)) for each in value]
        return event

    return step


def without_words(_logger: Any, _method: str, event: Event) -> Event:
    """A step that tells a failure by its kind and place: messages may quote a letter."""
    error = event.pop("exc_info", None)
    if isinstance(error, BaseException):
        event["error"] = "".join(traceback.format_exception(error))
    elif error:
        event["error"] = traceback.format_exc()
    told = event.get("error")
    if isinstance(told, str) and "Traceback" in told:
        event.update(_summary(told))
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = " ".join(value.split())[:_LONGEST]
    return event


def _summary(told: str) -> dict[str, str]:
    frames = list(_FRAME.finditer(told))
    place = ""
    if frames:
        last = frames[-1]
        place = f"{_ROOT.sub('', last['file'])}:{last['line']} {last['name']}"
    after = told[frames[-1].end() :] if frames else told
    kinds = [m["kind"] for m in _KIND.finditer(after) if m["kind"] != "Traceback"]
    return {"error": kinds[0] if kinds else "unknown", "at": place}


def configure(level: str, stream: TextIO, *, secret: str = "", show: bool = False) -> None:
    """Send the log of this process to a stream.

    Parameters
    ----------
    level : str
        ``DEBUG`` to ``ERROR``; anything else is ``INFO``.
    stream : TextIO
    secret : str
        Key of the hashes; without one a line holds ``addr:-`` instead.
    show : bool
        Leave addresses as they are.
    """
    least = logging.getLevelName(level.upper())
    least = least if isinstance(least, int) else logging.INFO
    steps: list[Any] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso"),
        without_words,
        *([] if show else [hashed(secret) if secret else _unnamed]),
    ]
    line = structlog.processors.LogfmtRenderer(
        key_order=["timestamp", "level", "event"], bool_as_flag=False
    )
    structlog.configure(
        processors=[*steps, line],
        wrapper_class=structlog.make_filtering_bound_logger(least),
        logger_factory=structlog.PrintLoggerFactory(stream),
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_Library(steps, line))
    logging.basicConfig(handlers=[handler], level=max(least, logging.INFO), force=True)
    for noisy in ("mail.log", "alembic", "asyncio"):
        logging.getLogger(noisy).setLevel(max(least, logging.WARNING))
    for library in ("fontTools", "fpdf"):
        # They tell of each letter of the names in a document.
        logging.getLogger(library).setLevel(logging.ERROR)


def _unnamed(_logger: Any, _method: str, event: Event) -> Event:
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = _NAMES.sub("addr:-", value)
    return event


class _Library(logging.Formatter):
    """Lines of libraries that log by the standard way, through the same steps."""

    def __init__(self, steps: list[Any], line: Any) -> None:
        super().__init__()
        self._steps = steps
        self._line = line

    def format(self, record: logging.LogRecord) -> str:
        """One line, as ours are."""
        event: Event = {"event": record.getMessage(), "logger": record.name}
        if record.exc_info and record.exc_info[1] is not None:
            event["exc_info"] = record.exc_info[1]
        for step in self._steps:
            event = step(None, record.levelname.lower(), event)
        return str(self._line(None, record.levelname.lower(), event))
