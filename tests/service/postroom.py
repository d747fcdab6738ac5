"""A whole service without sockets: letters in, mails out."""

import secrets
from datetime import UTC, datetime
from email.message import EmailMessage
from random import Random

from readymade import opened
from sqlalchemy import select

from mail.arriving.envelope import Envelope
from service.authenticating import Authenticator
from service.intake import arrival
from service.peercircle import Peercircle
from service.worker import Worker
from store.post import Outbound
from store.queue import add_letters

BEGAN = datetime(2026, 11, 9, 9, tzinfo=UTC)
LIST = "circles@peers.example"
#: A wish that is plain in every point.
WISH = (
    "I'm an LCSW in SE Portland, eleven years in, mostly psychodynamic with some EMDR. I'd love a"
    " consultation group, Tuesdays 12 to 2 or Friday mornings, in person, within half an hour."
)


def letter(sender, words, answers=None, subject="Re: your mail"):
    """A plain mail without any quotation, perhaps in the thread of another."""
    mail = EmailMessage()
    if answers is not None:
        mail["In-Reply-To"] = answers.message_id
    mail["From"], mail["To"], mail["Subject"] = sender, LIST, subject
    mail["Message-ID"] = f"<{secrets.token_hex(8)}@home.example>"
    mail.set_content(words)
    return mail.as_bytes()


def tagged(mail):
    """The list address with the token of a mail: where its Reply goes."""
    token = mail.envelope_sender.partition("+")[2].partition("@")[0]
    return f"circles+{token}@peers.example"


class Clock:
    """A clock that is turned by hand."""

    def __init__(self):
        self.time = BEGAN

    def now(self):
        """The instant it shows."""
        return self.time


class Postroom:
    """One service: what comes in is handled at once, and the mails it made us write come back."""

    def __init__(self, settings, clock):
        self.settings, self.clock = settings, clock
        self.store = opened(settings.url)
        self.service = Peercircle(settings, self.store, clock)
        check = Authenticator(settings).check
        self.worker = Worker(
            self.store,
            clock,
            self.service.open,
            self.service.handle,
            self.service.alert,
            Random(1),
            check,
        )
        self.seen = set()

    def hear(self, sender, raw, to, peer="127.0.0.1"):
        """Take a letter in and handle it."""
        mail = Envelope(raw, sender, (to,), peer, "x", trusted=peer == "127.0.0.1")
        now = self.clock.now()
        with self.store.write() as session:
            add_letters(session, [arrival(mail, self.settings, now)], now)
        while self.worker.run_once():
            pass
        return self.new()

    def new(self):
        """The mails written since the last look."""
        with self.store.read() as session:
            rows = session.scalars(select(Outbound).order_by(Outbound.id)).all()
        # Told apart by Message-ID: what FORGET deletes makes its row ids free again.
        new = [each for each in rows if each.message_id not in self.seen]
        self.seen |= {each.message_id for each in new}
        return new
