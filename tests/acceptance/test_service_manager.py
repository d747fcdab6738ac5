"""The running process and those who look after it: systemd, compose, Prometheus."""

import re
import signal
import smtplib
import socket
from urllib.request import urlopen

import pytest
from town import DANA, Town

from service.demo import reply as writing


@pytest.fixture
def managed(tmp_path):
    """A town whose process has a service manager and answers scrapes."""
    made = Town(tmp_path)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(20)
        places = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "PEERCIRCLE_METRICS": "127.0.0.1:0"}
        made.start(installed=True, **places)
        yield made, manager
        made.stop()


def test_service_manager_health_and_figures_follow_a_service_from_start_to_end(managed):
    """READY when letters are taken, signs while it moves, STOPPING, then nothing."""
    town, manager = managed
    heard = [manager.recv(100), manager.recv(100)]
    metrics = town.process.stdout.readline()
    place = re.fullmatch(r"metrics (\S+)\n", metrics)[1]
    town.write(DANA, DANA.letter)
    town.settle()
    with urlopen(f"http://{place}/metrics", timeout=10) as answer:
        figures = answer.read().decode()
    well = town.run("health", check=False)
    town.process.terminate()
    while heard[-1] != b"STOPPING=1":
        heard.append(manager.recv(100))
    town.process.wait(20)
    ended = town.run("health", check=False)

    assert {b"READY=1", b"WATCHDOG=1"} == set(heard[:2])
    assert 'peercircle_letters_total{intent="join",result="handled"} 1.0' in figures
    assert (0, "ok   all: alive, 1 greeted\n") == (well.returncode, well.stdout)
    assert 1 == ended.returncode
    assert "nothing serves" in ended.stderr


def test_letter_under_way_when_the_service_is_told_to_end_is_answered_and_kept(town):
    """Graceful: what has begun gets its 250 and is handled later; nothing new is taken."""
    raw = writing.letter(DANA, "circles@peers.example", "Joining", DANA.letter, town.now)
    with smtplib.SMTP(*town.address, timeout=20) as client:
        client.ehlo()
        client.mail(DANA.address)
        client.rcpt("circles@peers.example")
        client.docmd("DATA")
        client.send(raw[:200])
        town.process.send_signal(signal.SIGTERM)
        with pytest.raises(OSError):
            while True:
                socket.create_connection(town.address, timeout=5).close()
        client.send(raw[200:].rstrip() + b"\r\n.\r\n")
        code, _ = client.getreply()
        client.close()
    status = town.process.wait(20)
    town.start()
    town.settle()

    assert (250, 0) == (code, status)
    assert ["echo"] == town.got(DANA)
