"""The words of failure reports that have no machine-readable part.

qmail, Exim, old sendmail and Exchange, Lotus, Yahoo, AOL and many small
systems write reports for people.  The tables here say how each of them opens,
names the address and gives the reason; order is from the surest to the
loosest.  Every pattern looks at one line or a bounded piece.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from mail.address import addresses_in, normalise

#: Phrases that make a mail a failure report (subject or body).
_FAILS = re.compile(
    r"undeliver(?:able|ed)|(?:mail|message) (?:has been|was) returned|delivery of [^\n]{0,80}postponed|(?:not a|isn't a|no) valid (?:user|address|mailbox|recipient)|delivery (?:status notification|warning|failure|failed|has failed|problem|error|report|incomplete|delayed"
    r"|unsuccessful|notification)|delivery to the following|mail (?:delivery|system) (?:failed|failure|error|problem)"
    r"|returned mail|return(?:ed|ing) (?:to sender|message)|message (?:delivery )?(?:failure|was undeliverable|not delivered"
    r"|could not be (?:delivered|sent)|undeliverable|delayed|returned)|failure notice|fail(?:ed|ure) (?:delivery|mail|notice)"
    r"|could ?n[o']t be delivered|could not (?:be delivered|deliver)|can ?not be delivered|(?:was|were|is) not delivered"
    r"|(?:wasn't|hasn't been|not able to be|unable to be) delivered|(?:unable|n[o']t able) to deliver|not (?:be )?deliverable|was rejected"
    r"|user unknown|unknown user|no such user|mailbox (?:unavailable|is full|full|not found|disabled|unknown)|over quota"
    r"|quota exceeded|exceeded .{0,20}quota|unknown recipient|invalid recipient|recipient (?:unknown|not found|rejected|address"
    r" rejected)|does(?: not|n't) (?:exist|have an? .{0,30}account)|no (?:such )?(?:mailbox|account|recipient)|permanent (?:fatal"
    r" )?errors?|nondeliverable|non-?delivery|not listed in|address(?:es)? (?:had|failed|could not)|unrouteable|not reach"
    r"|host (?:or domain name )?not found|service unavailable|returned for the following|not known (?:at|here)|warning: message"
    r"|still (?:being )?(?:tried|retried)|temporarily|account (?:has been )?(?:disabled|suspended|inactive|closed)"
    r"|unzustellbar|nicht zugestellt|konnte nicht|zustellung|non remis|non[- ]livré|échec de (?:la )?remise|impossible de"
    r" remettre|no se (?:ha )?(?:pudo|podido) entregar|no entregad[oa]|devuelto|não (?:foi )?(?:possível )?entreg|não entregue"
    r"|falha na entrega|mancato recapito|non recapitat|impossibile (?:recapitare|consegnare)|onbestelbaar|niet (?:worden )?afgeleverd"
    r"|niet bezorgd|olevererbart|kunde inte levereras|gick inte att leverera|kunne ikke leveres|ikke levert|nie (?:można|dostarczono)"
    r"|niedostarczon|zwrot wiadomości|ei voitu toimittaa|toimittaminen epäonnistui|не доставлен|недоставлен|невозможно доставить"
    r"|не удалось доставить|退信|无法(?:投递|送达|发送)|無法(?:投遞|傳遞|送達)|配信(?:不能|できません|に失敗)|送信できません"
    r"|届けられません|배달(?:되지|할 수|하지)|전송 실패|반송|không (?:thể )?(?:gửi|chuyển)|không gửi được",
    re.IGNORECASE,
)

#: A full mailbox: soft, whatever status stands beside it.
FULL = "full"

#: Reasons -> kind, first row that fits; the words come from real systems' replies.
_REASONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        FULL,
        re.compile(
            r"(?:mail)?(?:mailbox|account|folder|inbox) (?:is )?full|number of messages in .{0,40}exceed|too many messages|overquota|over (?:the )?(?:\w+ )?quota|quota (?:exceeded|is full)|exceeded .{0,30}(?:quota|storage)"
            r"|out of storage|insufficient (?:system )?(?:storage|disk)|dis[ck] (?:full|quota)|mailbox size|not enough space|postfach (?:ist )?voll|zuviele mails|boîte (?:aux lettres |de réception )?(?:est )?pleine|buz[oó]n (?:est[aá] )?lleno|casella (?:di posta )?piena|caixa (?:de correio |postal )?(?:est[aá] )?cheia|邮箱(?:已满|空间不足)|容量(?:超過|不足)",
            re.IGNORECASE,
        ),
    ),
    (
        "hard",
        re.compile(
            r"user unknown|unknown (?:user|recipient|address|local part|mailbox)|no such (?:user|mailbox|recipient|person|account"
            r"|address|domain|local)|(?:user|recipient|mailbox|account|address|domain|email)[^.\n]{0,60}(?:does(?: not|n't) exist"
            r"|not found|unknown|no longer|is disabled|has been disabled|inactive|suspended|closed|invalid)|doesn't have an?"
            r"|does not have an?|no mailbox here|not a valid (?:user|mailbox|recipient|address)|invalid (?:recipient|mailbox|user"
            r"|address)|not listed in|unrouteable address|host (?:or domain name )?not found|not known at this site|bad destination"
            r"|couldn't find any host|no longer (?:available|works|valid|employed)|recipnotfound|resolver\.adr",
            re.IGNORECASE,
        ),
    ),
    (
        "policy",
        re.compile(
            r"spam|black ?list|block ?list|blocked|dnsbl|spamhaus|policy|dmarc|\bspf\b|dkim|reputation|unsolicited|not authori[sz]ed"
            r"|access denied|content rejected|virus|prohibited|too (?:large|big|long)|size limit|exceeds .{0,20}size|grey ?list"
            r"|unauthenticated|refused (?:by|due)|rate limit|relay(?:ing)? (?:denied|not|access)|requires confirmation|whitelist|not accepting mail from",
            re.IGNORECASE,
        ),
    ),
    (
        "soft",
        re.compile(
            r"delayed|will (?:continue|keep|be retried|retry)|try again|temporar|timed? ?out|connection refused|still being"
            r"|deferred|not yet been delivered|warning|too many hops|hop count|\b4\.\d\.\d|\b4[25]\d[ -]",
            re.IGNORECASE,
        ),
    ),
)

#: Where the returned mail begins inside a report of one part.
_RETURNED = re.compile(
    r"^[ \t>]{0,4}(?:-{2,60}.{0,40}(?:copy of|original|returned|unsent|undelivered|below this line|message (?:follows|header|text)"
    r"|your message|included)|(?:the )?(?:original|unsent|returned|undelivered) message(?: (?:follows|headers?|is|was|below"
    r"|included|attached).{0,60})?:?[ \t]{0,4}-{0,60}[ \t]{0,4}$|original headers?:|message headers? follow|received: (?:from|by|\()|return-path: "
    r"|below (?:this line )?is (?:a copy|the original)|content-type: message/rfc822|-{4,60}.{0,10}ursprüngliche)",
    re.IGNORECASE | re.MULTILINE,
)

_A = r"[<(\"'\[]?\s?(?:smtp:|mailto:|rfc822;\s?|imceainvalid-)?([^\s<>()\"',;:\[\]]{1,64}@[^\s<>()\"',;:\[\]]{1,189})"


def _patterns(*sources: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(source, re.IGNORECASE | re.MULTILINE) for source in sources)


#: How systems name the failed address and nothing else, the surest first.
_SURE = _patterns(
    r"^[ \t]{0,8}<([^\s<>@]{1,64}@[^\s<>]{1,189})>:?",  # qmail, Postfix, sendmail
    rf"(?:final|original|failed|intended)[ -]recipients?(?: address)?[ \t]{{0,4}}[:;]\s?{_A}",
    rf"rcpt to:\s?{_A}",
)
#: How they name it among other addresses.
_LOOSE = _patterns(
    rf"^[ \t]{{0,8}}(?:recipient|to|address|failed address|delivery failed to|destinataire|empfänger|e-?mail)(?: address)?\s?[:=]\s?{_A}",
    rf"(?:recipient|user|mailbox|address|addressee|account)s?\s{{0,2}}:?\s?{_A}",
    r"^[ \t]{0,12}([^\s<>()\"',;:@]{1,64}@[^\s<>()\"',;:]{1,189})\s*$",  # Exim, Gmail: alone on its line
    rf"(?:delivered?|delivery|deliver|sent|send|message|mail|reach(?:ed)?)\s(?:\w+ ){{0,4}}(?:to|for)\s?:?\s?{_A}",
    rf"\b[45]\d\d[ -](?:[45]\.\d\.\d+ )?{_A}",
    rf"^[ \t]{{0,8}}{_A}",
)

#: The line after which systems list whom they could not reach.
_HEADING = re.compile(
    r"(?:following|these|this|failed|all|more|its|below|your) (?:\w+ ){0,3}(?:recipient|address|mailbox|user|distribution list|destination)(?:s|es|\(s\)|\(es\))?(?![a-z])"
    r"|address(?:es)? (?:had|has|failed|below|with)|recipients? (?:listed|below|rejected|could)|(?:delivery|delivered|deliver) (?:\w+ ){0,4}to\b"
    r"|not reach|undeliverable to|failed recipients?|failure reasons|unknown user|"
    r"(?:folgende[nr]?|an die) (?:empfänger|adresse|e-mail)|destinataires? suivant|l'adresse suivante|siguientes? (?:destinatari|direcci)"
    r"|seguintes? (?:destinat|endereç)|seguent[ei] (?:destinatari|indirizz)|volgende (?:geadresseerde|ontvanger|adres|e-mail)|följande (?:mottag|adress)"
    r"|følgende (?:mottak|modtag|adress)|następując\w+ (?:adres|odbiorc)|seuraav\w+ (?:vastaanott|osoit)|следующ\w+ (?:получател|адрес)|получател"
    r"|(?:下列|以下|下面)(?:的)?(?:收件人|邮件地址|地址)|收件人|(?:以下|次)の(?:メール ?アドレス|アドレス|受信者|宛先)|다음 (?:수신자|받는 ?사람|주소)|người nhận",
    re.IGNORECASE,
)
_PREFIX = re.compile(
    r"(?:smtp|rfc822|mailto|imceainvalid)[=:;-]|(?:accepting mail|sent|message|mail) from \S+",
    re.IGNORECASE,
)
#: What a report quotes of the returned mail's own header, which names us and bystanders.
_OF_RETURNED = re.compile(
    r"^[ \t*]{0,12}(?:to|from|cc|sender|reply-to|message-id|subject|sent|date):[^\n]*$",
    re.IGNORECASE | re.MULTILINE,
)

_TAG = re.compile(r"<(?:br|/p|/div|/tr|/td|/li|/h\d)[^>]{0,300}>", re.IGNORECASE)
_ANY_TAG = re.compile(r"</?[a-zA-Z!][^<>@]{0,2000}>")


def plain_of_html(markup: str) -> str:
    """The words of a report that came as HTML only."""
    return (
        _ANY_TAG.sub(" ", _TAG.sub("\n", markup[:100_000]))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
    )


def reports_failure(words: str) -> bool:
    """Whether some words speak of a failed delivery at all."""
    return _FAILS.search(words[:8_000]) is not None


def above_returned_mail(text: str) -> str:
    """The report without the copy of the mail that came back."""
    found = _RETURNED.search(text)
    return text[: found.start()] if found and found.start() > 20 else text


def returned_mail(text: str) -> str:
    """The copy of the mail that came back, ``""`` where there is none."""
    found = _RETURNED.search(text)
    return text[found.start() :] if found else ""


def recipient(words: str, returned: str | None, ours: Collection[str]) -> str | None:
    """The failed address where a report names it beyond doubt, else None.

    Parameters
    ----------
    words : str
        The report without the returned mail.
    returned : str or None
        To of the returned mail; if the report names it, that settles it.
    ours : collection of str
        Addresses that it cannot be.
    """
    everyone = _everyone(_OF_RETURNED.sub("", words), ours)
    if returned is not None and returned in everyone:
        return returned
    return _first(_SURE, words, everyone) or _under_heading(words, ours)


def loose_recipient(words: str, ours: Collection[str]) -> str | None:
    """The address that a report most likely means, None where it names nobody."""
    everyone = _everyone(words, ours)
    return _first(_LOOSE, words, everyone) or (everyone[0] if everyone else None)


def _everyone(words: str, ours: Collection[str]) -> list[str]:
    text = _PREFIX.sub(" ", words[:20_000])
    return [a for a in addresses_in(text) if a not in ours and not _is_daemon(a)]


def _first(
    patterns: tuple[re.Pattern[str], ...], words: str, everyone: Collection[str]
) -> str | None:
    for pattern in patterns:
        for found in pattern.finditer(words[:20_000]):
            named = addresses_in(_PREFIX.sub(" ", normalise(found.group(1))))
            if named and named[0] in everyone:
                return named[0]
    return None


def _under_heading(words: str, ours: Collection[str]) -> str | None:
    """The first address after a line that announces the failed ones."""
    text = _OF_RETURNED.sub("", words[:20_000])
    for heading, _ in zip(_HEADING.finditer(text), range(6), strict=False):
        named = _everyone(text[heading.end() : heading.end() + 300], ours)
        if named:
            return named[0]
    return None


def _is_daemon(address: str) -> bool:
    return address.partition("@")[0] in (
        "mailer-daemon",
        "postmaster",
        "post_master",
        "post-master",
        "mail-daemon",
        "abuse",
        "support",
        "helpdesk",
    )


def kind(words: str) -> str | None:
    """``hard``, ``soft``, ``policy`` or :data:`FULL` by the reason given, None where none is."""
    shown = words[:8_000]
    return next((verdict for verdict, pattern in _REASONS if pattern.search(shown)), None)
