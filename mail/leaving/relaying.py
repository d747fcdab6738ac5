"""A relay over SMTP whose session is kept open between mails."""

from __future__ import annotations

import smtplib
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from mail.address import is_address
from mail.leaving.outcome import Deferred, Failed, Outcome, Sent, deferral, refusal, words

_TOO_LARGE = 552


@dataclass(slots=True)
class SmtpRelay:
    """Hands mails to a relay, one recipient each, one session after another.

    Attributes
    ----------
    tls : bool
        TLS from the first byte (``smtps://``, RFC 8314).
    starttls : bool
        TLS is required after EHLO; a relay without it gets no mail.
    verify : bool
        Check the relay's certificate.
    timeout_seconds : float
        For connecting and for each answer.
    most_mails : int
        The session is renewed after so many, as relays ask for.
    idle_seconds : float
        A session idle for longer is not trusted to be alive.
    """

    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)
    tls: bool = False
    starttls: bool = False
    verify: bool = True
    timeout_seconds: float = 60.0
    most_mails: int = 100
    idle_seconds: float = 30.0
    hostname: str = "localhost"
    monotonic: Callable[[], float] = time.monotonic
    _session: smtplib.SMTP | None = field(default=None, init=False, repr=False)
    _mails: int = field(default=0, init=False, repr=False)
    _used: float = field(default=0.0, init=False, repr=False)
    _answered: bool = field(default=False, init=False, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)

    def send(self, raw: bytes, sender: str, recipient: str) -> Outcome:
        """Hand over one mail.

        A kept session that is found dead at its first command is renewed once.
        Later than that nothing is tried again here, since the relay may have
        taken the mail already (RFC 1047).
        """
        if not is_address(recipient) or (sender and not is_address(sender)):
            return Failed(553, "5.1.3", "the address cannot stand in an envelope")
        with self._lock:
            kept = self._session is not None
            result = self._attempt(raw, sender, recipient)
            if kept and isinstance(result, Deferred) and result.code == 0 and not self._answered:
                result = self._attempt(raw, sender, recipient)
            return result

    def reach(self) -> str:
        """Why no session can be had, in a line without a password; empty where one can."""
        with self._lock:
            try:
                session = self._connect()
                code, text = session.noop()
            except smtplib.SMTPResponseException as error:
                return f"{error.smtp_code} {words(error.smtp_error)}"
            except (smtplib.SMTPException, OSError, ValueError) as error:
                return words(str(error) or type(error).__name__)
            self._session = session
            self._drop(politely=True)
            return "" if code == 250 else f"{code} {words(text)}"

    def close(self) -> None:
        """End the open session, if any."""
        with self._lock:
            self._drop(politely=True)

    def _attempt(self, raw: bytes, sender: str, recipient: str) -> Outcome:
        self._answered = False
        try:
            result = self._talk(self._ready(), raw, sender, recipient)
        except smtplib.SMTPResponseException as error:
            # A refused greeting, STARTTLS or login: the relay's own matter.
            self._drop()
            return deferral(error.smtp_code, error.smtp_error)
        except (smtplib.SMTPException, OSError, ValueError) as error:
            self._drop()
            status = "4.4.2" if self._answered else "4.4.1"
            return Deferred(0, status, words(str(error) or type(error).__name__))
        self._mails += 1
        self._used = self.monotonic()
        if not isinstance(result, Sent):
            self._settle(result)
        return result

    def _talk(self, session: smtplib.SMTP, raw: bytes, sender: str, recipient: str) -> Outcome:
        options = [f"size={len(raw)}"] if session.has_extn("size") else []
        if not raw.isascii() and session.has_extn("8bitmime"):
            options.append("BODY=8BITMIME")
        if not (sender.isascii() and recipient.isascii()):
            if not session.has_extn("smtputf8"):
                return Failed(553, "5.6.7", "the relay cannot take an address beyond ASCII")
            session.command_encoding = "utf-8"
            options.append("SMTPUTF8")
        code, text = session.mail(sender, options)
        self._answered = True
        if code != 250:
            # Who we are is refused, which is for the operator to mend; only a
            # mail that is too large will never pass.
            return refusal(code, text) if code == _TOO_LARGE else deferral(code, text)
        code, text = session.rcpt(recipient)
        if code not in (250, 251):
            return refusal(code, text)
        try:
            code, text = session.data(raw)
        except smtplib.SMTPDataError as error:
            return refusal(error.smtp_code, error.smtp_error)
        return Sent(words(text)) if code == 250 else refusal(code, text)

    def _settle(self, result: Deferred | Failed) -> None:
        """Make the session fit for the next mail, or let it go."""
        if result.code == 421:
            self._drop()
        elif self._session is not None:
            try:
                self._session.rset()
            except (smtplib.SMTPException, OSError):
                self._drop()

    def _ready(self) -> smtplib.SMTP:
        stale = self.monotonic() - self._used > self.idle_seconds
        if self._session is not None and (stale or self._mails >= self.most_mails):
            self._drop(politely=True)
        if self._session is None:
            self._session = self._connect()
            self._mails = 0
        return self._session

    def _connect(self) -> smtplib.SMTP:
        session: smtplib.SMTP
        place = (self.host, self.port, self.hostname)
        if self.tls:
            session = smtplib.SMTP_SSL(
                *place, timeout=self.timeout_seconds, context=self._context()
            )
        else:
            session = smtplib.SMTP(*place, timeout=self.timeout_seconds)
        try:
            session.ehlo_or_helo_if_needed()
            if self.starttls:
                session.starttls(context=self._context())
                session.ehlo_or_helo_if_needed()
            if self.user:
                session.login(self.user, self.password)
        except BaseException:
            session.close()
            raise
        return session

    def _context(self) -> ssl.SSLContext:
        context = ssl.create_default_context()
        if not self.verify:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context

    def _drop(self, politely: bool = False) -> None:
        session, self._session = self._session, None
        if session is None:
            return
        with suppress(OSError, smtplib.SMTPException):
            if politely:
                session.quit()
        session.close()
