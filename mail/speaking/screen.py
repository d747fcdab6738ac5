"""Who speaks: a failed delivery, a machine, we ourselves, or a person.

Asked in this order, and before a single word is read as a wish: bounce, our
own loop, automatic reply, person.  Only a person's letter may change anything
(guarantee 4); none of the others is ever answered (RFC 3834 part 2).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime

from mail.letter import Letter
from mail.speaking import absence, bounce, responder
from mail.speaking.automatic import judgement
from mail.speaking.bounce_words import plain_of_html, reports_failure
from mail.speaking.own_words import own
from mail.speaking.return_date import away_until, back_on
from mail.understanding import Bounce, Disposition

#: Local parts that mail systems write from.
_DAEMONS = frozenset(
    [
        "mailer-daemon",
        "mailerdaemon",
        "postmaster",
        "mail-daemon",
        "mdaemon",
        "mailsystem",
        "double-bounce",
        "mailer_daemon",
        "post_master",
        "post-master",
    ]
)
_DAEMON_NAME = re.compile(
    r"mail delivery (?:sub)?system|mail delivery service|mailer.?daemon|microsoft outlook$|system administrator$",
    re.IGNORECASE,
)
#: What bulk mailers write (RFC 3834 part 2); "list" stands on members' mails through a list.
_TO_MANY = frozenset({"bulk", "junk"})
#: Who writes for a list itself, and the subject of an issue of many members' mails.
_LIST_ROLE = re.compile(
    r"[\w.+-]{1,60}-(?:request|bounces|owner|admin|digest)|owner-[\w.+-]{1,60}|listserv|majordomo|mailman|sympa",
    re.I,
)
_DIGEST = re.compile(
    r"\bdigest,? (?:v(?:ol(?:ume)?)?|issue|number|no|#)\.? ?\d|\bdigest for [^\n]{3,60}@", re.I
)
_VERP = re.compile(r"(?:^|[-_.+])(?:bounces?|verp)(?:[-+=_]|$)", re.IGNORECASE)
#: A field of a web form: a name, a sign or a row of dots, and what was filled in.
_PARTED = r"(?: ?[:?=|\t»→]| ?\.{3,60}| -{1,2} | {3,40})"
_FORM_FIELD = re.compile(rf"(?m)^[ \t*|]{{0,4}}[A-Z][^:\n?.=|\t»→]{{1,50}}?{_PARTED}[ \t]{{0,8}}\S")
_FORM_ADDRESS = re.compile(
    rf"(?mi)^[ \t*|]{{0,4}}(?:your )?(?:e-?mail|reply.?to|contact|from|sender)[^:\n.=|\t»→]{{0,30}}?{_PARTED}[^\n@]{{0,60}}@"
)
#: … whose question stands on a line of its own, above what was filled in.
_LABEL = (
    r"(?:[Yy]our |[Ff]ull |[Ff]irst |[Ll]ast |[Bb]est )?(?:[Nn]ame|[Ee]-?[Mm]ail(?: [Aa]ddress)?|[Pp]hone|[Ll]icen[cs]\w+|[Cc]redentials?"
    r"|[Yy]ears[\w ]{0,30}|[Cc]ity|[Tt]own|[Ll]ocation|[Mm]essage|[Cc]omments?|[Oo]rientation|[Ff]ormat|[Aa]vailability)"
)
_ASKED = rf"^[ \t*|]{{0,4}}(?:\d{{1,2}}[.)][ \t]{{0,3}}[A-Z][^\n]{{1,80}}|[A-Z][^\n]{{1,60}}[:?]|{_LABEL})[ \t]{{0,4}}\n[ \t]{{0,8}}"
_FORM_QUESTION = re.compile(rf"(?m){_ASKED}\S")
_ADDRESS_BELOW = re.compile(rf"(?m){_ASKED}[^\n@]{{0,60}}[\w.+-]@\w")
#: … whatever it asks for: short lines that end like titles, each with an answer and a gap below.
_BLOCK = re.compile(
    r"(?m)^[ \t*|]{0,4}[A-Z][^\n]{1,60}[^\n.!,;][ \t]{0,4}\n[ \t]{0,8}\S[^\n]*\n[ \t]*(?:\n|\Z)"
)
_ADDRESS_ALONE = re.compile(r"(?m)^[ \t]{0,8}[\w.+-]{1,60}@[\w.-]{3,80}[ \t]{0,4}$")
_BLOCKS = 5


@dataclass(frozen=True, slots=True)
class Screening:
    """Who speaks and why it was thought so.

    Attributes
    ----------
    disposition : Disposition
        Bounce, loop, automatic reply or human.
    reason : str
        One line for the log and the coordinator.
    bounce : Bounce or None
        The failed delivery where it is one.
    away_until : date or None
        When the sender of an automatic reply is back.
    doubtful : bool
        Whether a mail taken for a person's might be a machine's: then nothing in it is
        believed to be an acceptance, a confirmation or an order (guarantee 4).
    leaning : bool
        Whether such a mail is a machine's if reading it finds nothing that a person would
        have written for.
    by_ear : bool
        Whether no mark, subject or known phrase tells of a machine, but the sound of the words
        alone: a person may yet have written it.
    by_words : bool
        Whether the body alone, known phrases among it, tells so: no header, and no subject.
    """

    disposition: Disposition
    reason: str
    bounce: Bounce | None = None
    away_until: date | None = None
    doubtful: bool = False
    leaning: bool = False
    by_ear: bool = False
    by_words: bool = False


def screen(
    letter: Letter,
    *,
    envelope_sender: str | None = None,
    own_domains: Collection[str] = (),
) -> Screening:
    """Say who speaks in a letter.

    Parameters
    ----------
    letter : Letter
        The letter.
    envelope_sender : str or None
        MAIL FROM; ``""`` is the null sender, None where no envelope is known
        (then Return-Path, an mbox line and a daemon's From stand in for it).
    own_domains : collection of str
        Domains that only this service writes from.

    Returns
    -------
    Screening
    """
    null = null_sender(letter, envelope_sender)
    if null or _to_verp(letter) or (envelope_sender is None and _reports(letter)):
        failure = _failure(letter, own_domains)
        if failure is not None:
            return Screening(Disposition.BOUNCE, "a delivery failed", bounce=failure)
    if is_ours(letter, own_domains):
        return Screening(Disposition.LOOP, "a mail of our own came back")
    theirs = own(letter)
    words = theirs.words
    if _relays_form(letter, words) and not null:
        return Screening(Disposition.HUMAN, "a web form sent a member's words")
    if _of_a_list(letter, own_domains):
        reason = "a mailing list or newsletter sent it to many (RFC 3834 part 2)"
        return Screening(Disposition.AUTO_REPLY, reason)
    found = judgement(letter, theirs, null=null)
    if found.sure:
        away = _away(letter, words)
        return Screening(
            Disposition.AUTO_REPLY,
            found.reason,
            away_until=away,
            by_ear=found.by_ear,
            by_words=found.by_words,
        )
    if found.doubtful:
        return Screening(
            Disposition.HUMAN,
            f"in doubt: {found.reason}",
            away_until=_away(letter, words) if found.leaning else None,
            doubtful=True,
            leaning=found.leaning,
            by_ear=found.by_ear,
            by_words=found.by_words,
        )
    return Screening(Disposition.HUMAN, "nothing says otherwise")


def null_sender(letter: Letter, envelope_sender: str | None) -> bool:
    """Whether a letter came from the null sender (RFC 5321 part 4.5.5).

    Without an envelope, ``Return-Path: <>``, the mbox line of a mail system or
    a From of MAILER-DAEMON or postmaster count.
    """
    noted = envelope_sender if envelope_sender is not None else letter.return_path
    if noted is not None and noted.strip().strip("<>") == "":
        return True
    if noted is not None and noted.partition("@")[0].lower().strip("<") in _DAEMONS:
        return True
    if envelope_sender is not None:
        return False
    sender = letter.sender
    if sender is None:
        named = any("mailer-daemon" in f"{m.name}{m.address}".lower() for m in letter.froms)
        return named or (letter.header("from") or "").rstrip().endswith("<>")
    named = _DAEMON_NAME.search(sender.name) is not None and reports_failure(letter.subject)
    return sender.local.partition("+")[0] in _DAEMONS or named


def _to_verp(letter: Letter) -> bool:
    return any(_VERP.search(box.local) for box in letter.to[:5])


def _reports(letter: Letter) -> bool:
    """Whether a mail is a delivery report by its structure (RFC 3462)."""
    kind = (letter.header("content-type") or "").lower()
    by_parts = any(p.content_type == "message/delivery-status" for p in letter.parts)
    return (by_parts and "report" in kind) or letter.header("x-failed-recipients") is not None


def _failure(letter: Letter, own_domains: Collection[str]) -> Bounce | None:
    # Vacation programs use the null sender too: words of absence are no failure
    # report unless the mail's structure or its subject says so.
    words = letter.plain or plain_of_html(letter.html or "")
    told = _reports(letter) or reports_failure(letter.subject)
    if not told and (
        absence.speaks_of_absence(letter, words) or not reports_failure(words[:1_500])
    ):
        return None
    return bounce.find(letter, own=[f"postmaster@{d}" for d in own_domains])


def is_ours(letter: Letter, own_domains: Collection[str]) -> bool:
    """Whether we wrote this mail ourselves and it came back.

    Our mark is believed at once.  A List-Id or Message-ID of ours counts only
    together with Auto-Submitted, which all our mails carry: a coordinator may
    write by hand from the same domain.
    """
    if letter.header("x-peercircle-notice") is not None:
        return True
    domains = {d.lower() for d in own_domains}
    if not domains or (letter.header("auto-submitted") or "no").lower().startswith("no"):
        return False
    id_domain = (letter.message_id or "").strip("<>").rpartition("@")[2].lower()
    return id_domain in domains or _is_own_list(_list_id(letter), domains)


def _list_id(letter: Letter) -> str:
    return (letter.header("list-id") or "").rpartition("<")[2].strip(" >").lower()


def _is_own_list(list_id: str, domains: Collection[str]) -> bool:
    return any(list_id == d or list_id.endswith(f".{d}") for d in domains)


def _of_a_list(letter: Letter, own_domains: Collection[str]) -> bool:
    """Whether somebody else's list or newsletter sent it to many, and says so twice.

    Either mark alone proves nothing: programs of single members write ``Precedence: bulk``,
    and the association's own list may stand in front of us.
    """
    list_id = _list_id(letter)
    if not list_id or _is_own_list(list_id, {d.lower() for d in own_domains}):
        return False
    many = (letter.header("precedence") or "").strip().lower() in _TO_MANY
    return many or _of_its_program(letter)


def _of_its_program(letter: Letter) -> bool:
    """Whether a list's own program wrote, or gathered what its members wrote."""
    local = letter.sender.local if letter.sender else ""
    return _LIST_ROLE.fullmatch(local) is not None or _DIGEST.search(letter.subject) is not None


def _relays_form(letter: Letter, words: str) -> bool:
    """Whether a web form's machine passes on what a person filled in."""
    top = words[:8_000]
    if len(_FORM_FIELD.findall(top)) >= 4 and _FORM_ADDRESS.search(top) is not None:
        return True
    if len(_FORM_QUESTION.findall(top)) >= 4 and _ADDRESS_BELOW.search(top) is not None:
        return True
    blocks = len(_BLOCK.findall(f"{top}\n"))
    return blocks >= _BLOCKS and _ADDRESS_ALONE.search(top) is not None


def _away(letter: Letter, words: str) -> date | None:
    written = letter.date or datetime.now(UTC)
    text = f"{letter.subject}\n{words}"
    found = away_until(text, written.date())
    absent = absence.speaks_of_absence(letter, words) or responder.speaks_of("absence", words)
    if found is None and not absent:
        return None
    return back_on(words, written.date()) or found
