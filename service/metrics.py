"""Figures for Prometheus: how much waits, for how long, and what was done.

What waits is read from the database at each scrape, so every process tells the
same; what was done is counted by each process for itself since it began.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from prometheus_client import CollectorRegistry, start_http_server
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from service.clock import Clock
from service.tally import DELIVERIES, LETTERS, Tally
from store.queue import Depth, depths
from store.session import Store

_COUNTED = (
    ("peercircle_letters", "Letters handled by this process.", LETTERS),
    ("peercircle_deliveries", "Mails handed to the relay by this process.", DELIVERIES),
)


class Figures(Collector):
    """All figures of one process at the time of a scrape.

    Parameters
    ----------
    store : Store
    clock : Clock
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def collect(self) -> Iterator[Metric]:
        """The figures; of a database that is away only that it is."""
        for name, help_, tally in _COUNTED:
            yield _counter(name, help_, tally)
        up = GaugeMetricFamily("peercircle_database_up", "1 while the database answers.")
        try:
            with self._store.read() as session:
                found = depths(session)
        except Exception:  # whatever keeps it away, the other figures are still told
            up.add_metric([], 0)
            yield up
            return
        up.add_metric([], 1)
        yield up
        yield from self._waiting(found)

    def _waiting(self, found: list[Depth]) -> Iterator[Metric]:
        labels = ["direction", "state"]
        count = GaugeMetricFamily("peercircle_queue", "Letters and mails that wait.", labels=labels)
        age = GaugeMetricFamily(
            "peercircle_oldest_waiting_seconds", "Age of the oldest of them.", labels=labels
        )
        now = self._clock.now()
        for each in found:
            waited = (now - each.oldest).total_seconds() if each.oldest is not None else 0.0
            count.add_metric([each.direction, each.state], each.count)
            age.add_metric([each.direction, each.state], max(0.0, waited))
        yield count
        yield age


def _counter(name: str, help_: str, tally: Tally) -> Metric:
    family = CounterMetricFamily(name, help_, labels=list(tally.labels))
    for values, count in sorted(tally.counts().items()):
        family.add_metric(list(values), count)
    return family


def expose(store: Store, clock: Clock, host: str, port: int) -> tuple[int, Callable[[], None]]:
    """Answer scrapes at an address.

    Returns
    -------
    port : int
    close : callable
    """
    # Of its own, so that nothing is told of the machine that nobody asked for.
    registry = CollectorRegistry(auto_describe=False)
    registry.register(Figures(store, clock))
    server, thread = start_http_server(port, addr=host, registry=registry)

    def close() -> None:
        server.shutdown()
        server.server_close()
        thread.join(5.0)

    return int(server.server_address[1]), close
