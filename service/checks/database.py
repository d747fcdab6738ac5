"""Whether the database can be reached and fits this program."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import func, select, text
from sqlalchemy.exc import SQLAlchemyError

from service.checks.line import Line
from service.clock import clock_of
from service.settings import Settings
from store.migrate import current_revision, known_revisions, newest_revision
from store.post import Inbound
from store.session import Store, StoreError

_BUSY_SECONDS = 5.0
#: Leases and claims of several machines are compared by time.
_MOST_SKEW_SECONDS = 5.0


def look(settings: Settings) -> Iterator[Line]:
    """Reachable, of a schema that we know, and of one mind with us about the time."""
    try:
        store = Store(settings.url, busy_timeout_seconds=_BUSY_SECONDS)
    except (StoreError, OSError) as error:
        yield _away(error)
        return
    try:
        with store.read() as session:
            session.execute(text("SELECT 1"))
        revision = current_revision(store.engine)
        yield _schema(revision)
        if revision == newest_revision():
            yield _time(store, settings)
    except (SQLAlchemyError, OSError) as error:
        yield _away(error)
    finally:
        store.close()


def _away(error: Exception) -> Line:
    reason = str(error).partition("\n")[0]
    return Line("database", False, reason, "see PEERCIRCLE_DATABASE_URL")


def _schema(revision: str | None) -> Line:
    newest = newest_revision()
    if revision == newest:
        return Line("database", True, f"reachable, schema {revision} is current")
    if revision is None:
        return Line("database", True, f"reachable and empty; schema {newest} is made on first use")
    if revision not in known_revisions():
        cure = "install the newer program, or restore a backup made by this one"
        return Line("database", False, f"schema {revision} is newer than this program", cure)
    return Line("database", True, f"schema {revision}; {newest} is made on first use, on a copy")


def _time(store: Store, settings: Settings) -> Line:
    here = datetime.now(UTC)
    with store.read() as session:
        if store.engine.dialect.name == "postgresql":
            there: datetime = session.execute(text("SELECT clock_timestamp()")).scalar_one()
            skew = abs((there - here).total_seconds())
            if skew > _MOST_SKEW_SECONDS:
                cure = "let both machines follow a time server"
                return Line("clocks", False, f"the database's is {skew:.0f} s off ours", cure)
            return Line("clocks", True, f"the database's and ours differ by {skew:.1f} s")
        latest = session.scalar(select(func.max(Inbound.received_at)))
    # Letters bear the service's time, which a rehearsal sets ahead.
    now = clock_of(settings.clock).now()
    ahead = (latest - now).total_seconds() if latest is not None else 0.0
    if ahead > _MOST_SKEW_SECONDS:
        text_ = f"a letter is from {ahead / 60:.0f} minutes in the future"
        return Line("clocks", False, text_, "the clock was set back: see that it is right now")
    return Line("clocks", True, "no letter is from the future")
