"""A power cut may leave half of what was being written; what was answered for stays."""

import shutil
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import make_url, select, text

from store import queue
from store.post import Inbound
from store.session import Store


def letter(n):
    """The n-th letter, now short and now long."""
    raw = b"Subject: %d\r\n\r\n%s" % (n, b"words " * (n * 97 % 3000))
    return queue.Arrival(raw, f"<{n}@x>", "d" * 64, (("circles@x", None),))


@pytest.mark.parametrize("seed", range(4))
def test_log_torn_anywhere_keeps_every_commit_before(url, store, now, tmp_path, seed):
    """The write-ahead log is cut or scribbled over behind a commit: that commit stands whole."""
    path, rng = Path(make_url(url).database), Random(seed)
    log = path.with_name(path.name + "-wal")
    ends = []
    for n in range(12):
        with store.write() as session:
            queue.add_letters(session, [letter(n)], now)
        ends.append(log.stat().st_size)
    for at in [rng.randrange(ends[0], ends[-1]) for _ in range(6)]:
        copy = tmp_path / f"cut-{at}" / path.name
        copy.parent.mkdir(mode=0o700)
        shutil.copy(path, copy)
        kept = log.read_bytes()[:at]
        copy.with_name(log.name).write_bytes(kept + rng.randbytes(rng.choice((0, 700, 9000))))
        torn = Store(f"sqlite:///{copy}")
        with torn.read() as session:
            there = set(session.scalars(select(Inbound.message_id)))
            sound = session.scalar(text("PRAGMA integrity_check"))
        torn.close()

        assert "ok" == sound
        assert {f"<{n}@x>" for n, end in enumerate(ends) if end <= at} <= there
