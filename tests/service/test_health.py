import os
import socket
import threading

import pytest

from service.health import STALE_SECONDS, beat_of, look
from service.notify import notify
from service.pulse import LONGEST, Pulse, hanging


@pytest.fixture
def greeter():
    """A server that greets once, as SMTP does or otherwise."""
    threads = []

    def serve(greeting):
        listener = socket.create_server(("127.0.0.1", 0))

        def run():
            client, _ = listener.accept()
            with client, listener:
                client.sendall(greeting)
                client.recv(100)

        threads.append(threading.Thread(target=run))
        threads[-1].start()
        return listener.getsockname()

    yield serve
    for each in threads:
        each.join(5)


@pytest.mark.parametrize(
    ("greeting", "good"), [(b"220 peers.example ready\r\n", True), (b"421 busy\r\n", False)]
)
def test_process_that_moves_and_greets_is_well(tmp_path, greeter, greeting, good):
    """What listens must greet as RFC 5321 says."""
    beat_of(tmp_path, None).write({"smtp": greeter(greeting)})

    assert [("all", good)] == [(each.part, each.good) for each in look(tmp_path)]


def test_process_that_gives_no_sign_for_long_is_not_well(tmp_path):
    """A hanging or killed process leaves its file, which grows old."""
    beat = beat_of(tmp_path, "work")
    beat.write({})
    written = beat.path.stat().st_mtime
    fresh = list(look(tmp_path, written + STALE_SECONDS - 1))
    stale = list(look(tmp_path, written + STALE_SECONDS + 1))

    assert [True, False] == [fresh[0].good, stale[0].good]
    assert str(beat.path) in stale[0].text


def test_nobody_answers_where_a_server_was(tmp_path):
    """The file alone does not make it well."""
    with socket.create_server(("127.0.0.1", 0)) as gone:
        place = gone.getsockname()
    beat_of(tmp_path, None).write({"lmtp": place})
    (found,) = look(tmp_path)

    assert not found.good
    assert "lmtp at 127.0.0.1" in found.text


def test_process_that_ended_politely_leaves_no_sign(tmp_path):
    """Nothing is unwell where nothing is meant to run."""
    beat = beat_of(tmp_path, None)
    beat.write({})
    beat.end()

    assert [] == list(look(tmp_path))


def test_part_that_does_not_ask_for_longer_than_its_work_takes_hangs():
    """Each part has its own span; asking is the sign of life."""
    now = [0.0]
    stop = threading.Event()
    pulses = {name: Pulse(stop, lambda: now[0]) for name in LONGEST}
    now[0] = LONGEST["worker"] + 1
    pulses["clock"].is_set()
    late = hanging(pulses)
    stop.set()
    still = pulses["worker"].is_set()

    assert ["worker"] == late
    assert still
    assert [] == hanging({"worker": pulses["worker"]})


@pytest.mark.parametrize("abstract", [False, True])
def test_service_manager_hears_each_state(tmp_path, abstract):
    """As ``sd_notify(3)`` sends it, also to an abstract socket."""
    name = f"@peercircle-{os.getpid()}" if abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind("\0" + name[1:] if abstract else name)
        manager.settimeout(5)
        told = notify("READY=1", {"NOTIFY_SOCKET": name})
        heard = manager.recv(100)

    assert told
    assert b"READY=1" == heard


@pytest.mark.parametrize("place", ["", "relative", "/none/there"])
def test_without_a_service_manager_nothing_is_told(place):
    """Outside systemd the service runs as it is."""
    assert not notify("READY=1", {"NOTIFY_SOCKET": place})
