import threading
import time

import pytest
from sqlalchemy.exc import SQLAlchemyError

from store.turns import Turns


def test_turns_come_in_the_order_of_asking():
    """A busy worker that asks again at once stands behind those who waited."""
    turns, order = Turns(5.0), []

    def wait(name):
        with turns.taken():
            order.append(name)

    threads = [threading.Thread(target=wait, args=(n,)) for n in range(5)]
    with turns.taken():
        for n, thread in enumerate(threads):
            thread.start()
            while turns.waiting <= n:
                time.sleep(0.001)
    with turns.taken():
        order.append("again")
    for thread in threads:
        thread.join(5)

    assert [0, 1, 2, 3, 4, "again"] == order


def test_whoever_waits_too_long_is_told_and_holds_up_nobody():
    """A stuck writer is an error that intake answers with 451, not a silence."""
    turns = Turns(0.02)
    with turns.taken(), pytest.raises(SQLAlchemyError):
        turns._take()

    assert turns.waiting == 0
    with turns.taken():
        pass
