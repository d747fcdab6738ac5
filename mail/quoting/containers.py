"""What elements of HTML say of the words inside them: whose, and since when.

Mail programs mark what they quote by elements, classes, ids and names; the
table :data:`CONTAINERS` holds them with the program that writes each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from mail.quoting.line import Mark
from mail.quoting.quoting_words import FORWARDED

#: Token of class, id or name -> what it says: a mark, or 1 = one level quoted.
#: A trailing ``*`` matches any ending; the reason is the program that writes it.
CONTAINERS: tuple[tuple[str, Mark | int, str], ...] = (
    ("gmail_attr", Mark.ATTRIBUTION, "Gmail, the line above a quotation or a forward"),
    ("moz-cite-prefix", Mark.ATTRIBUTION, "Thunderbird"),
    ("reply-intro", Mark.ATTRIBUTION, "Roundcube"),
    ("moz-forward-container", Mark.FORWARD, "Thunderbird, forward in the body"),
    ("moz-email-headers-table", Mark.CUT, "Thunderbird, header table"),
    ("isforwardcontent", Mark.FORWARD, "NetEase, forward"),
    ("divrplyfwdmsg", Mark.CUT, "Outlook web and new Outlook, header block"),
    ("appendonsend", Mark.CUT, "Outlook web, always just above the quoted mail"),
    ("ms-outlook-mobile-body-separator-line", Mark.CUT, "Outlook for iOS and Android"),
    ("outlookmessageheader", Mark.CUT, "Outlook 2003, header block"),
    ("stopspelling", Mark.CUT, "Hotmail, the rule above the quoted mail"),
    ("replysplit", Mark.CUT, "Windows Mail, the rule above the quoted mail"),
    ("zwchr", Mark.CUT, "Zimbra, the rule above the quoted mail"),
    ("orimsghtmlseperator", Mark.CUT, "139.com, the rule above the quoted mail"),
    ("_____replyseparator", Mark.CUT, "Outlook desktop, bookmark in the header block"),
    ("forwardcontentmessage", Mark.FORWARD, "Infomaniak, forward"),
    ("olk_src_body_section", 1, "Outlook for Mac"),
    ("mail-editor-reference-message-container", 1, "Outlook for iOS, Android and new Mac"),
    ("ms-outlook-mobile-reference-message", Mark.CUT, "Outlook for iOS and Android, older"),
    ("yahoo_quoted*", 1, "Yahoo and AOL web"),
    ("yahoo-quoted*", 1, "Yahoo for phones"),
    ("yqt*", 1, "Yahoo, older"),
    ("aolmail_original*", 1, "AOL"),
    ("zmail_extra*", 1, "Zoho"),
    ("tutanota_quote", 1, "Tuta"),
    ("front-blockquote", 1, "Front"),
    ("fm-quoted", 1, "Fastmail"),
    ("isreplycontent", 1, "NetEase"),
    ("ntes-mailmaster-quote", 1, "NetEase Mail Master"),
    ("messagereplysection", 1, "Spark"),
    ("bloop_original_html", 1, "Airmail"),
    ("missive_quote", 1, "Missive"),
    ("ik_mail_quote", 1, "Infomaniak"),
    ("skiff_quote", 1, "Skiff"),
    ("email-quote", 1, "several web clients"),
    ("origbody", 1, "139.com"),
    ("reply139content", 1, "139.com"),
    ("alimail-quote", 1, "Alibaba"),
    ("freshdesk_quote", 1, "Freshdesk"),
    ("fernand_quote", 1, "Fernand"),
    ("quotedreply", 1, "Zendesk"),
    ("history", 1, "Intercom"),
    ("gmail_signature*", Mark.SIGNATURE, "Gmail"),
    ("moz-signature", Mark.SIGNATURE, "Thunderbird"),
    ("signature*", Mark.SIGNATURE, "Outlook web, Yahoo and others"),
    ("ms-outlook-mobile-signature", Mark.SIGNATURE, "Outlook for iOS and Android"),
    ("applemailsignature", Mark.SIGNATURE, "Apple Mail"),
    ("protonmail_signature_block*", Mark.SIGNATURE, "Proton"),
    ("ymail_android_signature*", Mark.SIGNATURE, "Yahoo for Android"),
    ("yahoo-signature*", Mark.SIGNATURE, "Yahoo for iOS"),
    ("composer_signature", Mark.SIGNATURE, "Samsung"),
    ("messagesignaturesection", Mark.SIGNATURE, "Spark"),
    ("bloop_sign*", Mark.SIGNATURE, "Airmail"),
    ("front-signature", Mark.SIGNATURE, "Front"),
    ("missive_sign*", Mark.SIGNATURE, "Missive"),
    ("editorusersignature", Mark.SIGNATURE, "Infomaniak"),
    ("mobile-signature", Mark.SIGNATURE, "several"),
    ("email-signature", Mark.SIGNATURE, "several"),
)

#: Elements that hold a quotation and, where they hold blockquotes, the answers between them.
HOLDERS: tuple[tuple[str, str], ...] = (
    ("gmail_quote", "Gmail"),
    ("gmail_quote_container", "Gmail, since 2023"),
    ("protonmail_quote", "Proton"),
)
#: Other attributes that say it: attribute, beginning of the value, mark, program.
ATTRIBUTES: tuple[tuple[str, str, Mark, str], ...] = (
    ("data-smartmail", "gmail_signature", Mark.SIGNATURE, "Gmail"),
    ("title", "beforequote:", Mark.CUT, "Zoho, above the quoted mail"),
    ("data-marker", "__DIVIDER__", Mark.CUT, "Zimbra, the rule above the quoted mail"),
)

_EXACT = {name: mark for name, mark, _ in CONTAINERS if not name.endswith("*")}
_FRONT = tuple((name[:-1], mark) for name, mark, _ in CONTAINERS if name.endswith("*"))
#: Programs re-write the names in a mail that they quote, by a prefix of theirs.
_REWRITTEN = re.compile(r"(?:x_|ecx|m_-?\d{5,}|ydp(?:[0-9a-f]{6,12})?-?|yiv\d{5,12})+")
_HELD = frozenset(name for name, _ in HOLDERS)
_LINE_ABOVE = re.compile(r"border-top:[^;]*solid")
_THIN = re.compile(r"border-top:[^;]*1(?:\.0)?(?:pt|mm|px)")
#: The same line as a browser writes it anew.
_REWRITTEN_LINE = re.compile(r"border-style:solidnonenone|border-width:1(?:\.0)?(?:pt|px)medium")
_PADDED = re.compile(r"padding:3(?:\.0)?(?:pt|cm|mm|px)|border:none")
_FORWARDED = re.compile(rf"\s*[-*]{{3,}} ?(?:{FORWARDED})", re.IGNORECASE)
#: What no reader sees: not shown, clear as glass, or too small.
_HIDDEN = re.compile(
    r"display:\s*none|mso-hide:\s*all|visibility:\s*hidden|opacity:\s*0(?:\.0+)?\s*(?:;|$)"
    r"|font-size:\s*(?:0|[012](?:\.\d+)?(?:px|pt))\s*(?:!important\s*)?(?:;|$)",
    re.IGNORECASE,
)
#: White in the smallest letters; white alone may stand on a dark ground.
_WHITE = frozenset({"white", "#fff", "#ffffff"})
_INDENT = re.compile(r"margin:\s*0(?:px)?\s+0(?:px)?\s+0(?:px)?\s+40px", re.IGNORECASE)


def _names(element: Any) -> Iterator[str]:
    for attribute in ("class", "id", "name"):
        value = element.get(attribute)
        if value:
            yield from value[:300].lower().split()


def says(element: Any, tag: str) -> tuple[int, Mark]:
    """How much deeper an element quotes what it holds, and its mark."""
    if not element.attrib:
        return (1, Mark.NONE) if tag == "blockquote" else (0, Mark.NONE)
    deeper = 1 if tag == "blockquote" and not _only_indents(element) else 0
    if element.get("name") == "quote":  # GMX and web.de
        deeper = 1
    if tag == "div" and _is_outlook_rule(element):
        return deeper, Mark.CUT
    for attribute, value, mark, _ in ATTRIBUTES:
        if (element.get(attribute) or "").startswith(value):
            return deeper, mark
    for name in _names(element):
        said = _of(name)
        if said is None and name in _HELD and _holds_only_old(element, tag):
            said = 1
        if isinstance(said, Mark):
            return deeper, said
        if isinstance(said, int):
            deeper = 1
    return deeper, Mark.NONE


def _of(name: str) -> Mark | int | None:
    name = name[found.end() :] if (found := _REWRITTEN.match(name)) else name
    said = _EXACT.get(name)
    if name.endswith("-reply-intro"):  # Roundcube numbers them
        return Mark.ATTRIBUTION
    if said is None and not name.startswith(("signature-", "gmail_signature_prefix")):
        said = next((mark for front, mark in _FRONT if name.startswith(front)), None)
    return said


def _is_outlook_rule(element: Any) -> bool:
    """Whether this is the thin line that Outlook draws above a header block."""
    style = (element.get("style") or "")[:600].lower()
    if "border-" not in style:
        return False
    tight = re.sub(r"\s+", "", style)
    if len(_REWRITTEN_LINE.findall(tight)) > 1:
        return _PADDED.search(tight) is not None
    return all(p.search(tight) for p in (_LINE_ABOVE, _THIN, _PADDED))


def _holds_only_old(element: Any, tag: str) -> bool:
    """Whether a holder is all quotation: no blockquote in it marks which words are, no forward."""
    if tag == "blockquote" or element.find(".//blockquote") is not None:
        return False
    first = next((text for text in element.itertext() if text.strip()), "")
    return _FORWARDED.match(first[:200]) is None


def _only_indents(element: Any) -> bool:
    """Whether a writer used the indent button, which makes a blockquote too."""
    names = " ".join(_names(element))
    if "quote" in names or element.get("type") == "cite" or element.get("cite"):
        return False
    style = element.get("style") or ""
    return "webkit-indent" in names or bool(_INDENT.search(style) and "border" in style)


def hidden(element: Any) -> bool:
    """Whether nobody sees what is inside."""
    if not element.attrib:
        return False
    small = element.get("size") in ("0", "1") and "style" not in element.attrib
    if small and (element.get("color") or "").strip().lower() in _WHITE:
        return True
    return _HIDDEN.search((element.get("style") or "")[:500]) is not None


def picture(element: Any) -> str:
    """A picture's words where it stands for an emoji, else nothing."""
    words = element.get("alt") or ""
    emoji = element.get("data-emoji") or "emoji" in (element.get("class") or "").lower()
    return words[:16] if emoji or (words and not words.isascii() and len(words) <= 4) else ""
