"""For whom a letter speaks: mostly its writer, sometimes somebody who asked her to write."""

from __future__ import annotations

import re
from functools import lru_cache

from mail.reading.text import Text
from mail.sieve import Sieve

_BEHALF = Sieve(
    r"\bon behalf of\b(?! (?:our|the|this|all|us|everyone|(?:my|a) (?:group|circle|colleagues|team)))|\boffice manager (?:for|of)\b|\b(?:asked|wants|would like) me to (?:sign|write|register|e-?mail|enroll|contact|put)\b"
    r"|(?:\bi(?:'m| am) |^\W*(?:(?:hi|hello|hey|dear)[^.,;!\n]{0,24}[,.!]\s*)?)(?:writing|signing up|e-?mailing) for (?:dr|my (?:(?:office|practice|business|suite) )?(?:boss|wife|husband|employer|father|mother|dad|mom|partner|colleague|friend|sister|brother|aunt|uncle|daughter|son))\b|\b(?:assistant|receptionist|secretary) (?:to|for) dr\b"
    r"|\bsign(?:ing)? (?:her|him|them|my \w+(?: \w+)?) up\b|\bget (?:her|him|them) (?:signed up|registered|enrolled)\b"
    r"|\bi (?:do|handle|manage|keep|run) (?:the |her |his |all the )?(?:scheduling|schedule|calendar|books?|front desk|intakes?|phones?|e-?mail) for\b"
)

_KIN = r"(?:(?:office|practice|business) partner|boss|wife|husband|employer|father|mother|dad|mom|sister|brother|aunt|uncle|nephew|niece|cousin|supervisor|office ?mate|suite ?mate|colleague|friend|partner)"
#: Who writes in another's stead says what she is to her, or that she was asked to.
_IN_STEAD = Sieve(
    rf"\b(?:i'm|i am|this is [a-z]+,) (?:her|his|their|dr\.? [a-z]+'s|my {_KIN}'s|[a-z]+'s) (?:[\w-]+ )?(?:assistant|office manager|secretary|receptionist|biller|book-?keeper|husband|wife|son|daughter|partner|nephew|niece|scheduler|administrator|admin|manager)\b"
    rf"|\b(?:typing|writing|sending|filling)(?: this| it)?(?: out| in| up)? (?:for|on behalf of) (?:her|him|my {_KIN}|dr)\b"
    rf"|\b(?:she|he|my {_KIN}|dr\.? [a-z]+)(?:'s| has)? (?:asked|told|wants|wanted|would like) me to (?:write|sign|ask|e-?mail|contact|find|register|reach|inquire|send)"
    rf"|\bmy {_KIN}\b[^.;?!]{{0,60}}\b(?:is|was|feels|seems) (?:far |much )?too (?:shy|bashful|busy|proud|modest|nervous|timid|embarrassed|overwhelmed) to (?:write|ask|apply|e-?mail|sign|reach)\b"
    rf"|\b(?:find|get|looking for|want|seeking|need) (?:an?|some) (?:[\w-]+ ){{0,3}}?(?:group|place|spot|seat) for (?:my {_KIN}|dr)\b|\b(?:enroll?|register|sign up) (?:dr\b|my {_KIN})"
)
_HERSELF = Sieve(
    rf"\bmy {_KIN}\b[^.;?!]{{0,60}}\b(?:wants|would (?:like|love)|needs|is looking|hopes|is hoping|is interested)\b(?![^.;?!]{{0,30}}\b(?:our|my) (?:group|circle))[^.;?!]{{0,40}}\b(?:group|join|peers|consultation|consult)\b"
)
_WRITES_TOO = re.compile(
    r"\b(?:she|he)(?:'ll| will)? (?:write|apply|sign up|e-?mail|send)s?\b|\bseparately\b|\b(?:i'm|i am|me:) (?:an? |the )?(?:[\w-]+ ){0,2}(?:lpc|lcsw|lmft|psychologist|therapist|counselor|psychiatrist|social worker|pmhnp|associate)\b|\bme too\b|\bwe both\b|\bboth of us\b"
)

#: "(they/them)" tells how to speak of the writer.
PRONOUNS = re.compile(
    r"\b(?:she|he|they|ze|xe|any)/(?:her|him|them|hers|his|they|hir|all)(?:/\w+)?"
)


#: Whom one knows, and may speak for: "my colleague Gus", "a friend of mine".
_KNOWN = (
    r"(?:(?:office|practice|business|old|good|dear|best|new|therapist|counsel+or|psychologist|close) )*(?:colleague|friend|co-?worker|partner|husband"
    r"|wife|spouse|sister|brother|mother|father|mom|dad|daughter|son|cousin|nephew|niece|aunt|uncle|neighbou?r|boss|employer"
    r"|(?:office|suite|room|class|team)[- ]?mate|supervisor|supervisee|associate|intern|mentee|student|acquaintance)"
)
_WANTS = (
    r"(?:wants?|wanted|would (?:also |really |very much )?(?:like|love)|'d (?:also )?(?:like|love)|needs?|is (?:also )?"
    r"(?:looking|hoping|interested|keen|searching)|hopes|wishes|asked (?:about|whether|if))\b"
)
#: Somebody known wishes to take part, told by the writer alone.
_OF_A_FRIEND = Sieve(
    rf"\b(?:my|our) (?P<who>{_KNOWN})\b(?!'s)[^.;?!]{{0,60}}?(?:\b|(?='d)){_WANTS}[^.;?!]{{0,50}}?\b(?:groups?|circles?|join|in|peers?"
    r"|consult\w*|part|placed|matched|seat|spot)\b"
    rf"|\b(?:a|an) (?P<of>{_KNOWN}) of mine\b[^.;?!]{{0,60}}?\b{_WANTS}[^.;?!]{{0,50}}?\b(?:groups?|circles?|join|in|peers?|consult\w*|part"
    r"|placed|matched|seat|spot)\b"
    rf"|\b(?:add|sign up|include|enroll?|register|put|place|find (?:an?|some) [^.;?!]{{0,30}}?for) (?:also )?my (?P<add>{_KNOWN})\b"
)
#: Who wants it for herself as well, or says that the other will write.
_FOR_BOTH = re.compile(
    r"\b(?:me too|as do i|so (?:do|would) i|we both|both of us|the two of us|with me|i(?:'d| would)? (?:also )?(?:like|love|want) to (?:join|be|find)"
    r"|(?:she|he|they)(?:'ll| will)? (?:write|apply|sign up|e-?mail)s?\b|separately)\b"
)


def of_a_friend(text: Text) -> str:
    """Who it is that the writer tells would like to take part; empty where she tells of herself.

    Examples
    --------
    >>> of_a_friend(Text("My colleague Gus would like to join a group; he's an LPC."))
    'colleague'
    >>> of_a_friend(Text("My colleague Gus and I would like to join; we both do EMDR."))
    ''
    """
    words = text.body.flow
    found = _OF_A_FRIEND.search(words)
    if found is None or _FOR_BOTH.search(words):
        return ""
    if re.search(r"\band (?:i|me|myself)\b|\b(?:i|myself) and\b", found.group()):
        return ""
    return next(said for said in found.groupdict().values() if said)


@lru_cache(maxsize=4)
def _is_for_another(words: str) -> bool:
    """Several readers ask it of the same letter."""
    if _BEHALF.search(words) or _IN_STEAD.search(words):
        return True
    return _HERSELF.search(words) is not None and _WRITES_TOO.search(words) is None


def for_another(text: Text) -> bool:
    """Whether the letter is written for somebody else, so that *she* is whom it is about.

    Examples
    --------
    >>> for_another(Text("I am writing on behalf of Dr. Vo. She has 12 years in practice."))
    True
    """
    title = "" if text.is_reply else text.title.flow
    return _is_for_another(f"{title}\n{text.body.flow}")
