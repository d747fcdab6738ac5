import asyncio
import threading
import time

import pytest

from mail.arriving.envelope import OK, TROUBLE
from service.group_commit import GroupCommit


class Disk:
    """A commit that takes its time, and remembers what it was given."""

    def __init__(self, seconds=0.01):
        self.seconds = seconds
        self.batches = []

    def commit(self, items):
        """Store a batch."""
        time.sleep(self.seconds)
        self.batches.append(list(items))
        return OK


@pytest.fixture
def disk():
    """A disk that needs ten milliseconds."""
    return Disk()


def put_all(group, items):
    """Put items at once from one event loop, and give the replies."""

    async def run():
        return await asyncio.gather(*(group.put(item) for item in items))

    return asyncio.run(run())


def test_crowd_shares_few_commits_and_each_is_stored_once(disk):
    """Forty senders that come back with the next letter wait for a few commits a round."""
    group = GroupCommit(disk.commit)

    async def sender(n):
        for turn in range(5):
            assert await group.put((n, turn)) is OK

    async def run():
        await asyncio.gather(*(sender(n) for n in range(40)))

    asyncio.run(run())
    group.close()

    assert sorted((n, turn) for n in range(40) for turn in range(5)) == sorted(
        item for batch in disk.batches for item in batch
    )
    assert len(disk.batches) <= 15


def test_lone_sender_waits_for_nobody():
    """Who comes alone is not made to wait for a crowd that is not there."""
    disk = Disk(seconds=0)
    group = GroupCommit(disk.commit)
    began = time.monotonic()
    for n in range(200):
        put_all(group, [n])
    took = time.monotonic() - began
    group.close()

    assert [[n] for n in range(200)] == disk.batches
    assert took < 200 * 0.02


def test_two_loops_are_each_answered_on_their_own(disk):
    """SMTP and LMTP run in threads of their own and share the disk."""
    group = GroupCommit(disk.commit)
    replies = {}

    def serve(name):
        replies[name] = put_all(group, [(name, n) for n in range(10)])

    threads = [threading.Thread(target=serve, args=(name,)) for name in ("smtp", "lmtp")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    group.close()

    assert {"smtp": [OK] * 10, "lmtp": [OK] * 10} == replies


def test_failure_is_answered_and_the_next_is_stored(disk):
    """Whatever goes wrong within a commit is 451, and the thread goes on."""
    broken = [True]

    def commit(items):
        if broken.pop() if broken else False:
            raise MemoryError("no room for a batch")
        return disk.commit(items)

    group = GroupCommit(commit)

    assert [TROUBLE] == put_all(group, ["a"])
    assert [OK] == put_all(group, ["b"])
    group.close()


def test_loop_that_ended_meanwhile_stops_nobody_else(disk):
    """The clients of a server that was torn down are gone; the next server's are answered."""
    group = GroupCommit(disk.commit)

    async def give_up():
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(group.put("a"), 0.001)

    asyncio.run(give_up())

    assert [OK] == put_all(group, ["b"])
    group.close()
    assert ["a", "b"] == [item for batch in disk.batches for item in batch]


def test_close_stores_what_waits_and_takes_no_more():
    """At the end nothing that was handed over is left unanswered."""
    disk = Disk(seconds=0.05)
    group = GroupCommit(disk.commit)

    async def run():
        waiting = [asyncio.ensure_future(group.put(n)) for n in range(20)]
        await asyncio.sleep(0.03)
        await asyncio.get_running_loop().run_in_executor(None, group.close)
        return await asyncio.gather(*waiting), await group.put(20)

    replies, late = asyncio.run(run())

    assert [OK] * 20 == replies
    assert late is TROUBLE
    assert list(range(20)) == sorted(item for batch in disk.batches for item in batch)
