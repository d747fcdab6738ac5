"""Marks of services that write by themselves: sender, calendar answer, subject.

Calendars, appointment books, list managers, portals, spam challenges and receipts write in
forms of their own.  What such a program says is nobody's wish, even where it says "accepted"
(guarantee 4).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mail.letter import Letter

#: Local parts that nobody writes from by hand.
_ROLES = re.compile(
    r"(?:[\w.+-]{0,40}[-_.+])?(?:no-?_?reply|do-?_?not-?_?reply|noresponder|no-?responda|nao-?responda|ne-?pas-?repondre|nicht-?antworten"
    r"|notifications?|notify|alerts?|invitations?|voice-?mail|mailer|autoresponder|auto-?reply|quarantine|verification)(?:[-_.+][\w.+-]{0,60})?"
    # Beside a list's own address (RFC 2142 and list managers' habit).
    r"|[\w.+-]{1,60}-(?:owner|request|bounces|confirm|admin)",
    re.IGNORECASE,
)
#: Local parts of systems that write with a number or a code in the subject.
_DESKS = re.compile(
    r"(?:support|help-?desk|service-?desk|tickets?|fax|message|scheduling|appointments|booking|security|scan\w*|filter|mail)",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"\b(?:case|ticket|request|ref(?:erence)?) ?(?:no\.?|id|number)? ?[:#]? ?\w{0,5}-?\d{3,}|\[\w{2,8}-\d{2,}\]|\(#?\d{4,}\)|[a-z]#\w{5,}",
    re.IGNORECASE,
)

#: How answers of calendar programs begin, in their languages (the event's name follows).
_CALENDAR = (
    r"accepted|declined|tentative(?:ly accepted)?|cancell?ed(?: event)?|updated invitation(?: with note)?|invitation|new time proposed|not attending"
    r"|zugesagt|abgelehnt|mit vorbehalt(?: zugesagt)?|vorläufig(?: zugesagt)?|abgesagt|aceptad[oa]|rechazad[oa]|provisional|cancelad[oa]|accepté|refusé|provisoire|annulé"
    r"|aceito|aceite|recusado|tentativa|accettato|rifiutato|provvisorio|annullato|geaccepteerd|geweigerd|afgewezen|voorlopig|geannuleerd|accepterat|avböjt|tacka(?:t|de) (?:ja|nej)"
    r"|preliminärt?|akseptert|avslått|foreløpig|accepteret|afvist|forsøgsvis|zaakceptowano|odrzucono|wstępnie|hyväksytty|hylätty|alustava|принято|отклонено|под вопросом"
    r"|已接受|已拒绝|暂定|承諾|辞退|仮承諾|수락됨?|거절됨?|đã chấp nhận|đã từ chối"
)
#: Subject at its beginning -> who writes so.
_SUBJECTS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), why)
    for pattern, why in (
        (rf"(?:{_CALENDAR})\s?[:：]\s*\S", "a calendar"),
        (
            r"return receipt\b|read receipt\b|delivery receipt\b|delivered:\s*\S|empfangsbestätigung|lesebestätigung|accusé de (?:réception|lecture)"
            r"|confirmación de (?:lectura|entrega)|confirmação de (?:leitura|entrega)|conferma di (?:lettura|recapito)|leesbevestiging|läskvitto|lesekvittering|lukukuittaus",
            "a receipt",
        ),
        (
            r"your (?:message|post|mail) to .{1,80} (?:awaits|requires|needs) (?:moderator )?(?:approval|moderation)|(?:your )?(?:message|post|membership request) (?:is )?(?:pending|awaiting approval|rejected)\b"
            r"|welcome to (?:the )?.{1,80} (?:mailing )?list\b|confirm [0-9a-f]{6,}|you(?:'re| are|'ve been| have been) (?:now )?(?:un)?subscribed|(?:please )?confirm your (?:subscription|e-?mail|registration|account)|verify your (?:e-?mail|account|address)"
            r"|moderation (?:required|notice)|you have been (?:added|removed|unsubscribed)",
            "a list manager",
        ),
        (
            r"delivery status notification|(?:mail |message )?delivery (?:delayed|failed|failure)|message delayed|delayed:|mail delayed|returned mail|undeliver(?:able|ed)|warning: (?:could not send|message (?:still )?(?:delayed|undelivered))",
            "a mail system",
        ),
        (
            r"(?:appointment|meeting|event|booking|session) (?:request|scheduled|confirm\w+|reminder|cancell?ed|rescheduled|received)\b(?: received)?\s*(?:$|[:#(\[-])"
            r"|your (?:appointment|booking|reservation) (?:is|has been|with|request)\b|confirmed:\s+\S|new (?:event|appointment|booking):",
            "an appointment book",
        ),
        (
            r"new (?:voice ?mail|voice message|fax|text message|secure message)\b|e?fax message\b|voice ?mail from|sms from|missed call|you have (?:a |\d+ )?new (?:voice ?mail|fax|secure message|message in)|secure message from|encrypted message",
            "a gateway or portal",
        ),
        (
            r"virus (?:alert|found|detected|warning)|(?:notification: )?message (?:quarantined|blocked)|attachment (?:removed|blocked)|content (?:alert|violation)|warnung: anhang|security (?:alert|notification)",
            "a scanner",
        ),
        (
            r"i'd like to add you to my professional network|\S{1,40} (?:mentioned you|is now following|wants to (?:connect|be friends)|commented on|has responded to|has joined your)\b|@\w{1,30} (?:mentioned|replied|followed)"
            r"|[^,.?!]{3,50} (?:commented on|mentioned you|sent you a (?:message|connection|friend)|has responded to your poll|has joined your meeting|invited you to)\b",
            "a social service",
        ),
        (
            r"we (?:got|received|have received) your (?:message|request|inquiry|e-?mail)|request received\b|we've received your|your (?:ticket|case|request) (?:#|has been|was|\d)|case (?:#|number)|thank you for (?:your (?:inquiry|submission|request)|contacting) ",
            "a ticket system",
        ),
    )
)

#: Spam challenges put their mark behind the subject that they answer.
_CHALLENGE = re.compile(
    r".{0,120}\((?:action required|verification)\)\s*$|.{0,120}\bverify#\w{4,}|your (?:e-?mail|message) (?:is awaiting|requires|needs) (?:approval|verification)|sender (?:verification|confirmation)",
    re.IGNORECASE,
)


def marks(letter: Letter) -> Iterator[str]:
    """What shows that a service wrote a mail by itself; each decides alone."""
    if _answers_calendar(letter):
        yield "a calendar's answer (RFC 5546 part 3.2.3)"
    local = letter.sender.local if letter.sender else ""
    # A site that passes on somebody's words names her for the answer.
    elsewhere = any(m.address and not _ROLES.fullmatch(m.local) for m in letter.reply_to)
    if _ROLES.fullmatch(local) and not elsewhere:
        yield "an address that nobody writes from"
    title = letter.subject[:200].strip()
    if _DESKS.fullmatch(local) and _CODE.search(title):
        yield "a desk's number"
    if _CHALLENGE.match(title):
        yield "a spam challenge"


def forms(subject: str) -> Iterator[str]:
    """Services whose form a subject without the mark of a reply has.

    A person may hit upon such a form, so the words of the mail must be credible too.
    """
    return (why for pattern, why in _SUBJECTS if pattern.match(subject[:200].strip()))


def _answers_calendar(letter: Letter) -> bool:
    for part in letter.parts:
        if part.content_type == "text/calendar" and "METHOD:REPLY" in (part.text or "")[:2_000]:
            return True
    kind = (letter.header("content-type") or "").lower()
    return kind.startswith("text/calendar") and "reply" in kind.partition("method")[2][:12]
