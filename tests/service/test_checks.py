import base64
import os
import socket
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from mail.arriving.envelope import OK
from mail.arriving.server import Server, ServerThread
from service import checks
from service.checks import database
from service.checks.dns import look, public_half
from service.checks.line import Line
from service.checks.machine import permissions, synchronised
from service.checks.resolver import NoAnswerAtAll
from service.settings import load
from store.migrate import upgrade
from store.post import Inbound
from store.session import Store

HOST = "circles.org"
GOOD = {
    (HOST, "MX"): ("mail.circles.org",),
    ("mail.circles.org", "A"): ("192.0.2.1",),
    ("1.2.0.192.in-addr.arpa", "PTR"): ("mail.circles.org",),
    (HOST, "TXT"): ("google-site-verification=x", "v=spf1 mx -all"),
    (f"_dmarc.{HOST}", "TXT"): ("v=DMARC1; p=quarantine",),
}


class Records:
    """A DNS of our own."""

    def __init__(self, records):
        self.records = records
        self.asked = []

    def ask(self, name, kind):
        """What the table says."""
        self.asked.append((name, kind))
        return self.records.get((name, kind), ())


class Silent:
    """No name server at all."""

    def __init__(self):
        self.asked = 0

    def ask(self, name, kind):
        """Time runs out."""
        self.asked += 1
        raise NoAnswerAtAll("LifetimeTimeout")


@pytest.fixture
def settings(tmp_path, monkeypatch):
    """Settings of a service in a folder of its own."""
    for name in list(os.environ):
        if name.startswith("PEERCIRCLE_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)

    def make(**given):
        given.setdefault("list_address", f"list@{HOST}")
        given.setdefault("coordinators", "ann@home.org")
        return load(data_dir=tmp_path / "data", **given)

    return make


def dns_lines(settings, records):
    """What the DNS checks say, by their names."""
    return {each.what: each for each in look(settings, Records(records))}


def test_records_that_are_right_are_found_right(settings):
    """MX, PTR both ways, one SPF among other texts, a DMARC policy."""
    found = dns_lines(settings(), GOOD)

    assert {"MX", "PTR", "SPF", "DKIM", "DMARC"} == set(found)
    assert all(each.good for each in found.values())


@pytest.mark.parametrize(
    ("record", "value", "what", "words"),
    [
        ((HOST, "MX"), (), "MX", "MX 10"),
        (("1.2.0.192.in-addr.arpa", "PTR"), (), "PTR", "set its name to mail.circles.org"),
        (("1.2.0.192.in-addr.arpa", "PTR"), ("host7.cheap.org",), "PTR", "set its name"),
        ((HOST, "TXT"), ("other",), "SPF", 'TXT "v=spf1'),
        ((HOST, "TXT"), ("v=spf1 -all", "v=spf1 mx -all"), "SPF", "keep one"),
        ((HOST, "TXT"), ("v=spf1 +all",), "SPF", "end it with -all"),
        ((HOST, "TXT"), ("v=spf1 mx ?all",), "SPF", "end it with -all"),
        ((f"_dmarc.{HOST}", "TXT"), (), "DMARC", "add `_dmarc.circles.org. TXT"),
        ((f"_dmarc.{HOST}", "TXT"), ("v=DMARC1; rua=mailto:x@y.org",), "DMARC", "let it be"),
    ],
)
def test_record_that_is_wrong_is_named_with_its_cure(settings, record, value, what, words):
    """A volunteer can paste what is missing."""
    found = dns_lines(settings(), {**GOOD, record: value})

    assert not found[what].good
    assert words in found[what].cure


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        (rsa.generate_private_key(65537, 1024), "rsa"),
        (Ed25519PrivateKey.generate(), "ed25519"),
    ],
)
def test_published_key_must_be_the_one_we_sign_with(settings, tmp_path, key, kind):
    """A record that holds another key fails every mail; the cure is the whole record."""
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path = tmp_path / "dkim.pem"
    path.write_bytes(pem)
    name = (f"peercircle._domainkey.{HOST}", "TXT")
    made, ours = public_half(pem)
    found = [
        dns_lines(settings(dkim_key=path), {**GOOD, name: (record,)})["DKIM"]
        for record in (f"v=DKIM1; k={kind}; p={ours[:40]} {ours[40:]}", "v=DKIM1; p=AAAA")
    ]
    missing = dns_lines(settings(dkim_key=path), GOOD)["DKIM"]

    assert kind == made
    assert base64.b64decode(ours)
    assert [True, False] == [each.good for each in found]
    assert f"p={ours}" in missing.cure


def test_without_name_servers_one_line_is_said_and_nothing_waited_for_twice(settings):
    """Each further question would cost its time for nothing."""
    silent = Silent()
    (found,) = look(settings(), silent)

    assert not found.good
    assert silent.asked == 1


def test_name_that_no_public_dns_has_is_not_asked_about(settings):
    """Trying out needs no DNS."""
    records = Records({})
    (found,) = look(settings(list_address="list@peers.example"), records)

    assert found.good
    assert records.asked == []


def test_what_others_may_read_is_named_with_chmod(settings, tmp_path):
    """Database, secret, keys and folder are 600 and 700, or the line says how."""
    found = settings()
    store = Store(found.url)
    upgrade(store.engine)
    store.close()
    before = list(permissions(found))
    secret = tmp_path / "data" / "secret"
    secret.chmod(0o644)
    (after,) = permissions(found)

    assert [True] == [each.good for each in before]
    assert after.cure == f"chmod 600 {secret}"


def test_files_and_folders_are_made_for_their_owner_alone(settings, tmp_path):
    """600 and 700, whatever the umask (also ``-wal`` and ``-shm`` while open)."""
    old = os.umask(0)
    try:
        found = settings()
        store = Store(found.url)
        upgrade(store.engine)
        with store.write() as session:
            session.connection()
            modes = {
                each.name: each.stat().st_mode & 0o777 for each in (tmp_path / "data").iterdir()
            }
        store.close()
    finally:
        os.umask(old)

    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700
    assert {"secret", "peercircle.sqlite3", "peercircle.sqlite3-wal"} <= set(modes)
    assert set(modes.values()) == {0o600}


def test_relay_that_says_nothing_is_waited_for_no_longer_than_stated(settings, monkeypatch):
    """A check never hangs: here 0.3 s instead of five."""
    monkeypatch.setattr("service.checks.relay._SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as mute:
        url = f"smtp://u:hunter2@127.0.0.1:{mute.getsockname()[1]}"
        began = time.monotonic()
        lines = [
            each for each in checks.check(settings(relay=url), Silent()) if each.what == "relay"
        ]
        took = time.monotonic() - began

    assert [False] == [each.good for each in lines]
    assert took < 5
    assert "hunter2" not in str(lines)


class Deaf:
    """Takes mail and forgets it."""

    def knows(self, address):
        """Everybody."""
        return True

    def room(self):
        """Always."""

    async def accept(self, envelope):
        """Taken."""
        return OK


def test_relay_is_asked_for_starttls_before_it_is_trusted_with_it(settings):
    """A relay without STARTTLS is told of here and not by mails that stay."""
    thread = ServerThread(Server(Deaf(), hostname="relay.org"))
    host, port = thread.start()
    try:
        found = [
            next(
                each
                for each in checks.check(settings(relay=f"smtp://{host}:{port}{more}"), Silent())
                if each.what == "relay"
            )
            for more in ("", "?starttls=1")
        ]
    finally:
        thread.stop(1.0)

    assert [True, False] == [each.good for each in found]
    assert "STARTTLS" in found[1].text.upper()
    assert threading.active_count() < 50


def test_schema_of_a_newer_program_is_refused_with_a_way_back(settings):
    """An old program must not run on what it does not know."""
    found = settings()
    store = Store(found.url)
    upgrade(store.engine)
    with store.engine.begin() as connection:
        connection.exec_driver_sql("update alembic_version set version_num = '9999'")
    store.close()
    (line,) = [each for each in checks.check(found, Silent()) if each.what == "database"]

    assert not line.good
    assert "newer" in line.text


@pytest.mark.parametrize(("minutes", "good"), [(-1, True), (30, False)])
def test_letters_are_compared_with_the_service_s_own_clock(settings, tmp_path, minutes, good):
    """A rehearsal runs ahead of the machine; only what is ahead of the rehearsal is wrong."""
    now = datetime(2100, 1, 1, tzinfo=UTC)
    clock = tmp_path / "clock"
    clock.write_text(now.isoformat())
    found = settings(clock=f"file:{clock}")
    store = Store(found.url)
    upgrade(store.engine)
    came = now + timedelta(minutes=minutes)
    with store.write() as session:
        session.add(
            Inbound(message_id="<1@x>", digest="", raw=b"", next_try_at=came, received_at=came)
        )
    store.close()
    (line,) = [each for each in database.look(found) if each.what == "clocks"]

    assert good is line.good


def test_short_secret_is_named_and_no_line_holds_a_secret(settings):
    """``check`` output may be pasted into a question to somebody."""
    found = settings(secret="hunter2hunter2", database_url="postgresql://u:hunter3@127.0.0.1:1/x")
    lines = {each.what: each for each in checks.check(found, Silent())}

    assert not lines["secret"].good
    assert not lines["database"].good
    assert "hunter" not in " ".join(str(each) for each in lines.values())


def test_check_that_breaks_is_a_line_and_the_next_goes_on(settings, monkeypatch):
    """Trouble with one thing never hides the next."""

    def broken(_settings):
        raise RuntimeError("x")
        yield

    monkeypatch.setattr(checks, "_LOCAL", (broken, *checks._LOCAL[:1]))
    found = list(checks.check(settings(), Silent()))

    assert Line("broken", False, "could not be looked at: RuntimeError") == found[0]
    assert found[1].good


def test_kernel_is_asked_about_its_clock_without_setting_it():
    """The call reads and changes nothing; where it is not to be had it says so."""
    before = time.time()

    assert synchronised() in (True, False, None)
    assert abs(time.time() - before) < 5
