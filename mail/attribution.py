"""The lines that programs write above a quotation, in the languages they write.

Theory of operation: a quotation opens in one of three ways.

- An *attribution*, one sentence wrapped over up to four lines: ``On Mon, Nov 9
  … wrote:``.  It is known by its verb (table :data:`VERBS`) together with a
  time, a year or an address; people who write "she wrote:" give none of those.
- A *header block*, as Outlook and Lotus write: lines that name at least three
  of sender, date, recipient and subject (table :data:`LABELS`).
- A *rule*, as ``-----Original Message-----`` (tables :data:`ORIGINAL` and
  :data:`FORWARDED`); a forward is kept apart, for it is neither new nor ours.

Every pattern is anchored and looks at cut text only, so time stays linear.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from mail.line import Line

#: What a program writes for "wrote": language and words.  A verb may stand at
#: the end (English) or before the name (German).
VERBS: tuple[tuple[str, str], ...] = (
    ("en", r"wrote|writes"),
    ("es", r"escribi[oó]|escribe|ha escrito"),
    ("fr", r"a [ée]crit|[ée]crivait|[ée]crit"),
    ("de", r"schrieb(?:en)?|schreibt|hat geschrieben|geschrieben"),
    ("pt", r"escreveu|escrevia"),
    ("it", r"ha scritto|scrisse|scrive"),
    ("nl", r"schreef|heeft (?:het volgende )?geschreven|geschreven"),
    ("sv", r"skrev|skriver"),  # Norwegian and Danish write the same word
    ("nb", r"skrev følgende"),
    ("pl", r"napisa[lł](?:\(a\)|a)?|pisze"),
    ("fi", r"kirjoitti"),
    ("ru", r"написал(?:\(а\)|а)?|пишет|писал(?:\(а\)|а)?"),
    ("zh", r"写道|寫道|写了|来信|撰寫"),
    ("ja", r"のメール|のメッセージ|が書きました|さんが書きました|書きました|wrote"),
    ("ko", r"님이 작성(?:한 메시지|했습니다|하였습니다)?|님이 쓴 글|작성"),
    ("vi", r"đã viết|viết"),
    ("cs", r"napsal(?:\(a\)|a)?|píše"),
    ("uk", r"написа(?:в|ла|в\(-ла\))|пише"),
    ("tr", r"şunu yazdı|şunları yazdı|yazdı"),
    ("hu", r"írta|ezt írta"),
    ("ro", r"a scris"),
    ("ca", r"va escriure"),
    ("el", r"έγραψε"),
)

#: Field names of header blocks, by meaning.
LABELS: dict[str, str] = {
    "from": "from|de|von|da|van|från|fra|od|lähettäjä|от|отправитель|发件人|寄件者|寄件人|差出人"
    "|送信者|보낸 ?사람|보낸사람|từ|người gửi|expéditeur|remitente|mittente|afzender|avsender|avsändare",
    "date": "sent|date|datum|gesendet|envoyé|enviado|enviado el|fecha|data|inviato|verzonden|skickat"
    "|sendt|dato|wysłano|wysłane|lähetetty|päivä|päivämäärä|päiväys|отправлено|дата|发送时间|发送日期"
    "|日期|傳送日期|寄件日期|送信日時|日付|送信|보낸 ?날짜|날짜|đã gửi|ngày|gửi|date d'envoi|sent on|enviada em"
    "|enviada|date sent|am|le|sent at|datum/uhrzeit|時間|时间|data wysłania|data invio",
    "to": "to|an|à|a|para|per|aan|till|til|do|vastaanottaja|кому|收件人|收件者|宛先|받는 ?사람|tới|đến|người nhận"
    "|destinataire|pour|destinatario|adressat|dla",
    "cc": "cc|bcc|kopie|kopia|kopio|копия|抄送|副本|참조|kopi|copie à|sao chép|dw|udw|cópia",
    "subject": "subject|re|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|aihe|тема"
    "|主题|主題|主旨|件名|제목|chủ đề|tiêu đề|objetos?|sujet|título",
    "other": "importance|priority|reply-to|organization|attachments?|message-id|sender|wichtigkeit"
    "|importancia|importance|anlagen|antwort an|please respond to|sensitivity",
}

#: Rules above an answered mail.
ORIGINAL = (
    r"original message|original appointment|original e?-?mail|reply message|mensaje original|message d'origine"
    r"|message original|message initial|ursprüngliche nachricht|originalnachricht|original-nachricht"
    r"|mensagem original|messaggio originale|oorspronkelijk bericht|origineel bericht"
    r"|ursprungligt meddelande|originalmeddelande|opprinnelig melding|oprindelig meddelelse|original meddelelse"
    r"|wiadomość oryginalna|oryginalna wiadomość|alkuperäinen viesti|исходное сообщение|первоначальное сообщение"
    r"|原始邮件|原始郵件|原始信件|原邮件|元のメッセージ|원본 메시지|원본 메일|원래 메시지|tin nhắn gốc|thư gốc|thư ban đầu"
    r"|původní zpráva|orijinal mesaj|eredeti üzenet"
)

#: Rules above a mail that is passed on.
FORWARDED = (
    r"forwarded message|forwarded (?:mail|by .{1,120})|fwd|mensaje reenviado|message transféré|message réexpédié"
    r"|weitergeleitete nachricht|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht"
    r"|vidarebefordrat meddelande|videresendt melding|videresendt meddelelse|wiadomość przekazana|przekazana wiadomość"
    r"|edelleenlähetetty viesti|välitetty viesti|пересылаемое сообщение|пересланное сообщение|转发的邮件|转发邮件|轉寄的郵件"
    r"|已轉寄的郵件|轉寄郵件|転送されたメッセージ|転送メッセージ|전달된 메시지|thư đã chuyển tiếp|thư chuyển tiếp|forwarded message"
)

#: Apple's sentence above a forward; no dashes around it.
_BEGIN_FORWARD = (
    r"begin forwarded message|inicio del mensaje reenviado|início da mensagem (?:re)?encaminhada"
    r"|début du message (?:réexpédié|transféré)|anfang der weitergeleiteten (?:nachricht|e-mail)"
    r"|inizio messaggio inoltrato|begin doorgestuurd bericht|vidarebefordrat brev"
    r"|start på videresendt (?:besked|melding)|videresendt melding|början på vidarebefordrat meddelande"
    r"|początek przekazywanej wiadomości|välitetty viesti alkaa|начало переадресованного сообщения"
    r"|下面是被转发的邮件|開始轉寄郵件|転送されたメッセージ|전달된 메시지 시작|bắt đầu thư được chuyển tiếp"
)

_DASH = r"[-‐‑–—_=*#~ ]"
_RULE = rf"^{_DASH}{{0,60}}(?:%s){_DASH}{{0,60}}:?\s*$"
_ORIGINAL = re.compile(_RULE % ORIGINAL, re.IGNORECASE)
_FORWARDED = re.compile(rf"^{_DASH}{{3,60}}(?:{FORWARDED}){_DASH}{{0,60}}:?\s*$", re.IGNORECASE)
_APPLE_FORWARD = re.compile(rf"^(?:{_BEGIN_FORWARD})\s*[:：]?\s*$", re.IGNORECASE)

_LABEL = {
    kind: re.compile(
        rf"[*_ \t]{{0,4}}(?:{words})[*_]{{0,2}}[ \xa0]{{0,12}}[:：][*_]{{0,2}}(?:\s|$)", re.I
    )
    if kind != "zh"
    else re.compile("$^")
    for kind, words in LABELS.items()
}
_CJK_LABEL = re.compile(r"\s{0,4}[*]{0,2}[\u3040-\uffdc ]{2,8}[*]{0,2}[:：]")

_VERB = "|".join(words for _, words in VERBS)
_VERB_LAST = re.compile(
    rf"(?:^|[\s,、\u3000-\uffdc>)\d]){{1}}(?:{_VERB})\s{{0,3}}[*_]{{0,2}}\s{{0,2}}[:：]", re.I
)
_VERB_INSIDE = re.compile(
    r"\s(?:schrieb(?: am)?|schreef(?: op)?|skrev(?: følgende)?|pisze|napisał(?:\(a\)|a)?|kirjoitti|wrote on|escreveu"
    r"|a écrit le|написал|wrote|írta|napsal(?:\(a\))?)\s[^\n]{1,250}[:：]\s*$",
    re.I,
)
_TIME = re.compile(
    r"\d{1,2}\s?[:.h時시点]\s?\d{2}|\d{1,2}\s?(?:am|pm|uhr)\b|[上下]午|오[전후]|(?:19|20)\d\d"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.?\s(?:[a-zé]{3,9})\.?\s(?:19|20)?\d\d",
    re.I,
)
_CLOCK = re.compile(r"\d{1,2}\s?[:.h時시]\s?\d{2}")
_DAY = re.compile(r"(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_ADDRESS = re.compile(r"[^\s<>@]{1,80}@[^\s<>@]{2,100}")
_OPENER = re.compile(
    r"[*_ ]{0,3}(?:on|el|le|am|em|il|op|den|w dniu|vào|dne|în|kl|a|at|today|yesterday|在|於|于"
    r"|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|mié|jeu|ven|sam|dim|seg|ter|qua|qui|sex|sáb|dom"
    r"|man|tir|ons|tor|fre|lør|søn|mån|tis|lör|sön|pon|wt|śr|czw|pt|sob|ndz|niedz|ma|ti|ke|to|pe|la|su"
    r"|пн|вт|ср|чт|пт|сб|вс|\d|---)",
    re.I,
)
_WROTE_DASHES = re.compile(rf"^{_DASH}{{2,20}}.{{5,300}}(?:{_VERB}){_DASH}{{2,20}}\s*$", re.I)

#: An attribution is wrapped over so many lines at most, and so many letters.
_WRAPPED = 5
_LONGEST = 420


class Opening(StrEnum):
    """In which way a quotation opens."""

    ATTRIBUTION = "attribution"
    HEADERS = "headers"
    ORIGINAL = "original"
    FORWARD = "forward"


@dataclass(frozen=True, slots=True)
class Opened:
    """An opening found at a line: how, how many lines it takes, what follows on the last one."""

    how: Opening
    lines: int
    rest: str = ""


def opening(lines: Sequence[Line], at: int) -> Opened | None:
    """The opening of a quotation that begins at a line, if one does.

    Parameters
    ----------
    lines : sequence of Line
        The body.
    at : int
        Index of a line that is not blank.

    Returns
    -------
    Opened or None
    """
    text = lines[at].text.strip()
    if not text or len(text) > 1_000:
        return _long(text)
    rule = _rule(text)
    if rule is not None:
        taken = 1 + _header_lines(lines, at + 1, least=2)
        return Opened(rule, taken)
    taken = _header_lines(lines, at, least=3)
    if taken:
        return Opened(Opening.HEADERS, taken)
    return _attribution(lines, at)


def _rule(text: str) -> Opening | None:
    if len(text) > 200:
        return None
    if _FORWARDED.match(text) or _APPLE_FORWARD.match(text):
        return Opening.FORWARD
    if _ORIGINAL.match(text):
        return Opening.ORIGINAL
    return None


def _label(text: str) -> str | None:
    """What a header line of a quoted mail names, None where it is no such line."""
    front = text[:60]
    if ":" not in front and "：" not in front:
        return None
    return next((kind for kind, pattern in _LABEL.items() if pattern.match(front)), None)


def _header_lines(lines: Sequence[Line], at: int, least: int) -> int:
    """How many lines a header block takes from here; 0 where there is none."""
    seen: set[str] = set()
    last, misses = 0, 0
    limit = min(len(lines), at + 25)
    for index in range(at, limit):
        text = lines[index].text
        kind = _label(text)
        if kind is not None:
            if index == at and kind in ("to", "cc", "subject", "other") and least > 2:
                return 0
            seen.add(kind)
            last, misses = index - at + 1, 0
            continue
        if least > 2 and index == at:
            return 0
        misses += 1
        if misses > (2 if text.strip() else 1) or (not text.strip() and len(seen) >= least):
            break
    known = seen - {"other"}
    return last if len(known) >= least and "from" in known else 0


def _attribution(lines: Sequence[Line], at: int) -> Opened | None:
    depth = lines[at].depth
    joined = ""
    for count in range(1, _WRAPPED + 1):
        index = at + count - 1
        if index >= len(lines) or (
            lines[index].depth != depth and count > 1 and not joined.endswith(":")
        ):
            return None
        piece = lines[index].text.strip()
        if not piece and count > 1:
            return None
        joined = f"{joined} {piece}" if joined else piece
        if len(joined) > _LONGEST:
            return None
        rest = ends_attribution(joined)
        if rest is not None:
            return Opened(Opening.ATTRIBUTION, count, rest)
        if count == 1 and not (
            _OPENER.match(joined) or _ADDRESS.search(joined) or _TIME.search(joined)
        ):
            quoted_next = index + 1 < len(lines) and lines[index + 1].depth > depth
            return Opened(Opening.ATTRIBUTION, 1) if quoted_next and _bare(joined) else None
        if index + 1 < len(lines) and lines[index + 1].depth > depth and _bare(joined):
            return Opened(Opening.ATTRIBUTION, count)
    return None


def _bare(text: str) -> bool:
    """Whether words directly above a quotation are its attribution, though no time is given."""
    if text.endswith(":") and _ADDRESS.search(text):
        return True
    return len(text) < 200 and (
        _VERB_LAST.search(f"{text.rstrip(':：')}:") is not None
        or _VERB_INSIDE.search(text) is not None
    )


def ends_attribution(text: str) -> str | None:
    """What follows an attribution on its own line (mostly nothing), None where it is none.

    Examples
    --------
    >>> ends_attribution("On Mon, Nov 9, 2026 at 10:02 AM Ann <a@x.org> wrote:")
    ''
    >>> ends_attribution("El lun, 9 nov 2026 a las 10:02, Ann (<a@x.org>) escribió:")
    ''
    >>> ends_attribution("What my supervisor wrote: keep going.") is None
    True
    """
    if _WROTE_DASHES.match(text) and _TIME.search(text):
        return ""
    found = _VERB_LAST.search(text)
    if found is not None:
        front = text[: found.end()]
        if _TIME.search(front) or _ADDRESS.search(front):
            rest = text[found.end() :].strip()
            return rest if not rest or (_OPENER.match(front) and _ADDRESS.search(front)) else None
        return None
    ends = text.endswith((":", "："))
    if ends and _VERB_INSIDE.search(text) and (_TIME.search(text) or _ADDRESS.search(text)):
        return ""
    if ends and _CLOCK.search(text) and _DAY.search(text) and _ADDRESS.search(text):
        return ""  # Gmail in Russian and Japanese writes no verb at all
    return None


def _long(text: str) -> Opened | None:
    """An attribution at the front of a very long line (programs that drop line ends)."""
    if not text or not _OPENER.match(text):
        return None
    found = _VERB_LAST.search(text[:_LONGEST])
    if found is None or not _TIME.search(text[: found.end()]):
        return None
    return Opened(Opening.ATTRIBUTION, 1, text[found.end() :].strip())
