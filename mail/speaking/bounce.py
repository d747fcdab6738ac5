"""Failed deliveries: who could not be reached, and whether it will pass.

Read in this order: the parts of a delivery status report (RFC 3464), the
``X-Failed-Recipients`` that Exim and Gmail write, and then the words of the
older and stranger reports, by our own table (``mail.speaking.bounce_words``) and by
flufl.bounce, the reader that Mailman uses.  The caller makes sure that the
envelope spoke of a bounce at all (null sender or VERP); this module believes
what it is shown.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from email.message import Message

from flufl.bounce import all_failures

from mail.address import Mailbox, addresses_in, is_address, normalise
from mail.letter import Letter
from mail.speaking import bounce_words
from mail.understanding import Bounce

_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_STATUS_PARTS = ("message/delivery-status", "message/global-delivery-status")
_FINAL = re.compile(r"(?mi)^(?:final|original)-recipient:[^\n@]{0,80}@")
_REFUSED = re.compile(
    r"(?:automatically|was|were|been|message|mail) (?:rejected|refused)|quota|mailbox (?:is )?full",
    re.I,
)
#: Status codes that systems use for anything, the words beside them say more.
_VAGUE = re.compile(r"[45]\.(?:\d+\.0|7\.1|[089]\.\d+)")
_FIELD = re.compile(r"([A-Za-z-]{3,40}):[ \t]*(.*)$")

#: Enhanced status (RFC 3463) by its front -> kind.  The longest front decides.
KINDS: tuple[tuple[str, str, str], ...] = (
    ("4", "soft", "a persistent transient failure may pass (RFC 3463 part 2)"),
    ("4.7", "policy", "grey-listing and reputation say nothing about the member"),
    ("5", "hard", "permanent, nothing more known"),
    ("5.1", "hard", "the address is wrong"),
    ("5.1.7", "policy", "our own sender address was disliked"),
    ("5.1.8", "policy", "our own sender domain was disliked"),
    ("5.2.2", "soft", "a full mailbox is emptied some day"),
    ("5.2.3", "policy", "our message was too long, not the member wrong"),
    ("5.3", "soft", "the other system's own trouble"),
    ("5.3.4", "policy", "our message was too big for that system"),
    ("5.4.6", "soft", "a mail loop on their side gets repaired"),
    ("5.4.7", "soft", "it took too long; the host may come back"),
    ("5.5", "policy", "the two programs misunderstood each other"),
    ("5.6", "policy", "our content could not be converted"),
    ("5.7", "policy", "refused by rule: spam filter, DMARC, block list"),
)


@dataclass(frozen=True, slots=True)
class _Failure:
    recipient: str | None
    status: str | None
    words: str
    action: str = "failed"


def find(letter: Letter, *, own: Collection[str] = ()) -> Bounce | None:
    """The failed delivery that a letter reports, None where it reports none.

    Parameters
    ----------
    letter : Letter
        A mail from the null sender, or to a VERP address of ours.
    own : collection of str
        Addresses that cannot be the failed one: ours.

    Returns
    -------
    Bounce or None
    """
    ours = {normalise(a) for a in own} | {m.address for m in (*letter.to, *letter.froms)}
    for read in (_from_report, _from_receipt, _from_header, _from_words):
        failure = read(letter)
        if failure is not None:
            recipient = failure.recipient or _named(letter, ours)
            status = failure.status or _status_in(failure.words)
            return Bounce(recipient, status, kind(status, failure.words, failure.action))
    return None


def kind(status: str | None, words: str, action: str = "failed") -> str:
    """``hard``, ``soft`` or ``policy`` by enhanced status, else by the words.

    Examples
    --------
    >>> kind("5.1.1", ""), kind("5.2.2", ""), kind("5.7.1", ""), kind(None, "mailbox is full")
    ('hard', 'soft', 'policy', 'soft')
    """
    if action == "delayed":
        return "soft"
    said = bounce_words.kind(words)
    if said and (said == bounce_words.FULL or status is None or _VAGUE.fullmatch(status)):
        return "soft" if said == bounce_words.FULL else said
    if status is None:
        return "hard"
    best = max((front for front, _, _ in KINDS if f"{status}.".startswith(f"{front}.")), key=len)
    return next(verdict for front, verdict, _ in KINDS if front == best)


def _status_in(words: str) -> str | None:
    found = [s for s in _STATUS.findall(words[:20_000]) if s[0] in "45"]
    return found[0] if found else None


def _groups(text: str) -> Iterator[Mapping[str, str]]:
    """Field groups of a delivery report, names lower case, folded lines joined."""
    group: dict[str, str] = {}
    last = ""
    for line in [*text[:50_000].split("\n"), ""]:
        found = _FIELD.match(line.strip()) if line[:1] not in (" ", "\t") else None
        if not line.strip():
            if group:
                yield group
            group, last = {}, ""
        elif found:
            last = found.group(1).lower()
            group.setdefault(last, found.group(2).strip())
        elif last:
            group[last] += f" {line.strip()}"


def _typed_address(value: str) -> str | None:
    """The address in ``rfc822; ann@example.org`` and its misspellings."""
    plain = value.rpartition(";")[2].strip() if ";" in value else value
    found = addresses_in(plain.replace("<", " ").replace(">", " "))
    return found[0] if found else None


def _from_report(letter: Letter) -> _Failure | None:
    """What the machine-readable part of a report says.

    Gateways break the report's structure and leave its fields as plain text;
    then they are read from there.
    """
    best: _Failure | None = None
    texts = [p.text or "" for p in letter.parts if p.content_type in _STATUS_PARTS]
    if not texts and _FINAL.search((letter.plain or "")[:60_000]):
        texts = [bounce_words.above_returned_mail((letter.plain or "")[:60_000])]
    for text in texts:
        for group in _groups(text):
            failure = _reported(group)
            if failure is not None and not group.get("diagnostic-code"):
                found = re.search(r"(?mi)^status: ?(\S{5,10})", text)  # a group of its own
                status = failure.status or (_status_in(found.group(1)) if found else None)
                failure = replace(failure, status=status, words=_report_words(letter))
            if failure is None:
                continue
            if failure.action == "failed":
                return failure
            best = best or failure
    if best is not None and best.action in ("delivered", "relayed", "expanded"):
        return None
    return best


def _reported(group: Mapping[str, str]) -> _Failure | None:
    named = [
        group.get(n, "") for n in ("original-recipient", "final-recipient", "x-actual-recipient")
    ]
    if not any(named) and "action" not in group:
        return None
    recipient = next((a for a in map(_typed_address, named) if a and is_address(a)), None)
    words = f"{group.get('diagnostic-code', '')} {group.get('status', '')}"
    status = _status_in(group.get("status", "")) or _status_in(words)
    detailed = _status_in(group.get("diagnostic-code", ""))
    if status and status.endswith(".0.0") and detailed:
        status = detailed
    action = group.get("action", "failed").split(" ")[0].strip("();,").lower()
    return _Failure(recipient, status, words, action or "failed")


def _from_receipt(letter: Letter) -> _Failure | None:
    """A refusal written as a disposition notification, as Sieve's reject does.

    RFC 5429 part 2.1.2 allows it beside the delivery report; a plain read
    receipt has the same shape, so the words must speak of a refusal too.
    """
    words = _report_words(letter)
    if not _REFUSED.search(words[:2_000]):
        return None
    for part in letter.parts:
        if part.content_type != "message/disposition-notification":
            continue
        for group in _groups(part.text or ""):
            if "deleted" in group.get("disposition", "") or "error" in group:
                return _Failure(_typed_address(group.get("final-recipient", "")), None, words)
    return None


def _from_header(letter: Letter) -> _Failure | None:
    named = addresses_in(letter.header("x-failed-recipients") or "")
    if not named:
        return None
    return _Failure(named[0], None, f"{letter.subject}\n{_report_words(letter)}")


def _report_words(letter: Letter) -> str:
    """The part of a report that people are meant to read, the returned mail left out."""
    text = letter.plain or bounce_words.plain_of_html(letter.html or "")
    return bounce_words.above_returned_mail(text[:60_000])


def _from_words(letter: Letter) -> _Failure | None:
    shown = f"{letter.subject}\n{_report_words(letter)}"
    return _Failure(None, None, shown) if bounce_words.reports_failure(shown) else None


def _named(letter: Letter, ours: Collection[str]) -> str | None:
    """The failed address, from the surest to the loosest place that may name it."""
    words = _report_words(letter)
    returned = _returned_recipient(letter, ours)
    return (
        bounce_words.recipient(words, returned, ours)
        or _by_library(letter, ours)
        or bounce_words.loose_recipient(words, ours)
        or returned
        or next((a for a in map(_of_verp, letter.to[:5]) if a), None)
    )


def _of_verp(box: Mailbox) -> str | None:
    """The address inside ``list-bounces+ann=example.org@…`` (VERP)."""
    local, found, host = box.local.rpartition("=")
    if not found:
        return None
    address = f"{re.split(r'[+]|bounces?-', local)[-1]}@{host}"
    return address if is_address(address) and "." in host else None


def _by_library(letter: Letter, ours: Collection[str]) -> str | None:
    """What flufl.bounce finds in the words, as a second reader."""
    message = Message()
    for name in ("from", "subject", "x-mailer", "message-id"):
        value = letter.header(name)
        if value:
            message[name] = " ".join(value.split())
    message["content-type"] = 'text/plain; charset="utf-8"'
    message.set_payload("\n".join((letter.plain or "").split("\n")[:400]))
    try:
        temporary, permanent = all_failures(message)
    except Exception:  # its readers stumble over shapes they did not expect
        return None
    found = [
        normalise(a.decode("utf-8", "replace")) for a in (*sorted(permanent), *sorted(temporary))
    ]
    return next((a for a in found if is_address(a) and a not in ours), None)


def _returned_recipient(letter: Letter, ours: Collection[str]) -> str | None:
    """The To of the mail that came back, where the report carries it."""
    texts = [
        part.text or ""
        for part in letter.parts
        if part.content_type in ("message/rfc822", "text/rfc822-headers", "message/rfc822-headers")
    ]
    texts.append(bounce_words.returned_mail((letter.plain or "")[:60_000]))
    for text in texts:
        for line in text[:20_000].split("\n"):
            if line[:60].strip(" >|\t").lower().startswith(("to:", "an:", "para:", "à:")):
                found = [a for a in addresses_in(line[:1_000]) if a not in ours]
                if found:
                    return found[0]
    return None
