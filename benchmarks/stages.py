"""Where the processor time of a letter goes: stages, each without what it calls of the others."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import wraps
from typing import Any
from unittest import mock

from sqlalchemy import Engine, event


class Stages:
    """A stopwatch of processor time that knows which stage is running.

    Attributes
    ----------
    seconds : Counter
        Processor seconds of this thread by stage.
    statements : Counter
        How often each statement was run.
    """

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()
        self.statements: Counter[str] = Counter()
        self._running = ["rest"]
        self._since = time.thread_time()

    def enter(self, stage: str) -> None:
        """From here on the time is this stage's."""
        self._book()
        self._running.append(stage)

    def leave(self) -> None:
        """The time is again the stage's that was running before."""
        self._book()
        self._running.pop()

    def _book(self) -> None:
        now = time.thread_time()
        self.seconds[self._running[-1]] += now - self._since
        self._since = now

    def timed(self, stage: str, run: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, its time booked to a stage."""

        @wraps(run)
        def inner(*args: Any, **named: Any) -> Any:
            self.enter(stage)
            try:
                return run(*args, **named)
            finally:
                self.leave()

        return inner


@contextmanager
def watching(engine: Engine, where: dict[str, tuple[str, ...]]) -> Iterator[Stages]:
    """Watch an engine's statements and the functions named; all is as before afterwards.

    Parameters
    ----------
    where : dict
        Dotted names of functions by their stage, each where it is looked up.
    """
    stages = Stages()

    def before(_c: object, _cursor: object, statement: str, *_: object) -> None:
        stages.statements[" ".join(statement.split())] += 1
        stages.enter("sql")

    def after(*_: object) -> None:
        stages.leave()

    with ExitStack() as stack:
        for stage, names in where.items():
            for name in names:
                patched = mock.patch(name, stages.timed(stage, _found(name)))
                stack.enter_context(patched)
        commit = stages.timed("commit", engine.dialect.do_commit)
        stack.enter_context(mock.patch.object(engine.dialect, "do_commit", commit))
        for name, hear in (("before_cursor_execute", before), ("after_cursor_execute", after)):
            event.listen(engine, name, hear)
            stack.callback(event.remove, engine, name, hear)
        yield stages
        stages.enter("rest")


def _found(name: str) -> Callable[..., Any]:
    module, _, attribute = name.rpartition(".")
    found: Callable[..., Any] = getattr(__import__(module, fromlist=["_"]), attribute)
    return found
