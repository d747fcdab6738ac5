"""Words of a member who cannot come to a group for a while, or takes a leave from it."""

from __future__ import annotations

import re
from typing import Final

from service.correspondence import respite

_GROUP: Final = r"(?:(?:the|my|our|this) (?:\w+ )?)?(?:group|circle|meetings?|sessions?|g-\w{5})\b"
_AWAY: Final = re.compile(
    r"\b(?:can't|cannot|can not|won't|will not|unable to|not (?:be )?able to|not)"
    r" (?:be able to )?(?:come|make it|make (?:any|the|our)|be there|be at|be with you|attend"
    r"|join (?:you|in|the|my|our)|take part|be coming|coming)\b"
    r"|\b(?:have to|must|will|need to|i'll) (?:miss|skip|sit out)\b"
    rf"|\b(?:step(?:ping)?|stay(?:ing)?|be|being) (?:away|back|out) (?:from|of) {_GROUP}"
    r"|\b(?:tak(?:e|ing)|need) (?:a |some |my )?(?:(?:short|long|little|brief) )?(?:break|leave"
    rf"|time (?:off|out)|pause)(?: of absence)? from (?:[\w']+,? ){{0,5}}?{_GROUP}"
    r"|\bleave of absence\b"
    rf"|\b(?:pause|suspend|hold) my (?:membership|seat|place|spot)\b|\baway from {_GROUP}",
    re.IGNORECASE,
)
_OF_GROUP: Final = re.compile(
    rf"\b{_GROUP}|\b(?:keep|hold|save|pause|suspend) my (?:seat|place|spot|chair|membership)\b",
    re.IGNORECASE,
)
_UNTIL: Final = re.compile(
    r"\b(?:until|till|'till?|through|thru|before|back(?: again)?(?: with you| in the group)?"
    r"(?: in| at| on| by| from| after)|return(?:ing)? (?:in|at|on|after))"
    rf" (?:after )?{respite.WHEN}",
    re.IGNORECASE,
)
#: What stands before "till March" and says from when.
_SINCE: Final = re.compile(
    rf"\b(?:from|between|starting|beginning|start(?:s|ing)? (?:in|on)|as of|since|in)(?: in| on)?"
    rf" {respite.WHEN}[\s,]{{0,3}}(?:on |onwards? )?(?:and |to )?$",
    re.IGNORECASE,
)
#: From one day, month or season to another, which is the last.
_SPAN: Final = re.compile(
    r"\b(?:(?:from|between|starting|beginning)(?: on| in)? (?:the )?)?"
    rf"{respite.WHEN.replace('?P<when>', '?P<since>')}[\s,]{{0,2}}"
    r"(?P<to>to|through|thru|until|till|and|up to|[-\u2013\u2014])[ ]?(?:the )?"
    rf"{respite.WHEN}",
    re.IGNORECASE,
)
#: With two such days a few words say that somebody is away.
_OFF: Final = re.compile(
    r"\b(?:i|me)(?:'m| am|'ll| will| shall|'ve| have| need| want| would like|'d like)?"
    r"(?: (?:be|to|on|take|taking|go|going|have|having|be on|get|put|down))*"
    r" (?:(?:an? |my |some )?(?:\w+ )?(?:break|leave|time off|vacation|holidays?|sabbatical|pause)"
    r"|away|gone|off|abroad|out of (?:town|the country)|travel(?:l?ing)?|not (?:available|there"
    r"|here)|unavailable|absent)\b"
    r"|^\W*(?:on (?:an? )?(?:break|leave)|away|off|absent)\b",
    re.IGNORECASE,
)
_A_DAY: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_PLAIN_MONTH: Final = re.compile(r"[A-Za-z]{3,9}\.?")
_FOR_A_WHILE: Final = re.compile(
    r"\bfor (?:a while|now|the time being|the (?:winter|summer|spring|autumn|fall|holidays|season"
    r"|next (?:few |couple of |\w+ )?(?:weeks|months))|(?:a|two|three|four|five|six|eight|\d\d?"
    r"|a few|a couple of|several) (?:more )?(?:weeks?|months?))\b"
    r"|\b(?:be|am|i'm) back (?:after|when|once|as soon as)\b",
    re.IGNORECASE,
)
#: A leave as such, which needs no end to be told.
_LEAVE: Final = re.compile(
    rf"\bleave of absence\b|\b(?:pause|suspend|hold) my (?:membership|seat|place|spot)\b"
    r"|\b(?:tak(?:e|ing)|need) (?:an? |some |my )?(?:\w+ )?(?:break|time (?:off|out)|pause|leave)"
    rf" from {_GROUP}|\b(?:am|be|go(?:ing)?|i'm) on (?:(?:an? |my )?\w+ )?(?:leave|sabbatical)\b"
    r"|\buntil further notice\b",
    re.IGNORECASE,
)
#: An end that is told by its length, or by a season.
_SO_LONG: Final = re.compile(
    r"\bfor (?:the (?:winter|summer|spring|autumn|fall|holidays|season|next)|(?:a|an|one|two|three"
    r"|four|five|six|eight|\d\d?|a few|a couple of|several) (?:more )?(?:weeks?|months?|years?))\b",
    re.IGNORECASE,
)
#: What says that a leave is over.
_OVER: Final = re.compile(
    r"\bmy (?:leave|break|sabbatical)(?: of absence)? (?:is over|is done|has ended|ended)\b"
    r"|\b(?:can|will|'ll) (?:now )?(?:come|attend|join you|be there) again\b"
    r"|\bback (?:in|with|at) (?:the|my|our) (?:group|circle)\b"
    r"|\bun-?pause my (?:membership|seat|place)",
    re.IGNORECASE,
)
#: One meeting that is missed: a day, tonight, the next one.
_ONE_DAY: Final = (
    r"(?:(?:on |this |next |the coming )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"(?! (?:and|or|to|until|through|mornings?|nights))|tonight|today|tomorrow"
    r"|this (?:week|time|evening|afternoon|morning)|next (?:week|time)"
    r"|(?:the|our) next (?:meeting|session|one))"
)
_ONCE: Final = re.compile(
    r"\b(?:(?:can't|cannot|can not|won't|will not|unable to|not (?:be )?able to|am not|'m not)"
    r" (?:be able to )?(?:come|make it|be there|be with you|attend|join(?: you| in)?|coming)"
    r"|(?:have to|must|need to|will|'ll) (?:miss|skip))"
    r"(?:,? (?:to|at) (?:the|our|my) (?:group|meeting|session|circle))?"
    rf" (?P<when>{_ONE_DAY})\b",
    re.IGNORECASE,
)
#: Who writes more tells more than that.
_FEW_WORDS: Final = 25
#: What leaves all the same, or is only supposed.
_FOR_GOOD: Final = re.compile(
    r"\bfor good\b|\b(?:my|the|a) (?:last|final) (?:meeting|session|day|one)\b|\bgiv(?:e|ing) up"
    r" my (?:seat|place|spot)|\b(?:i|i'm|i am|i'll|i will|am|decided to|going to|have to) (?:leave|"
    r"leaving|quit|quitting|resign\w*) (?!of\b)|\bnot (?:be )?(?:coming|com(?:e|ing)) back\b",
    re.IGNORECASE,
)
_SUPPOSED: Final = re.compile(
    r"\b(?:if|whether|in case|suppose|what happens|may|can|could|how) (?:when )?i\b[^.!\n]*$",
    re.IGNORECASE,
)


def is_absence(words: str) -> bool:
    """Whether a letter tells that its writer cannot come to a group for a while.

    Examples
    --------
    >>> is_absence("Can't make it to group until February. Back after that!")
    True
    >>> is_absence("I must step away from the group for the winter, back at Easter.")
    True
    >>> is_absence("I must step away from the group."), is_absence("What if I can't come till May?")
    (False, False)
    """
    plain = words.replace("’", "'")
    away = _AWAY.search(plain) or (_spans(plain) and _OFF.search(plain))
    if not away or _FOR_GOOD.search(plain) is not None:
        return False
    if _SUPPOSED.search(plain, max(0, away.start() - 60), away.start()) is not None:
        return False
    return any(each.search(plain) for each in (_UNTIL, _FOR_A_WHILE, _LEAVE, _SPAN))


def missed_once(words: str) -> str:
    """Which one meeting a short letter says that its writer cannot come to; empty where none.

    Examples
    --------
    >>> missed_once("I have flu, can't make it on Wednesday."), missed_once("Can't come tonight.")
    ('on Wednesday', 'tonight')
    >>> missed_once("I can't do Wednesdays."), missed_once("If I can't come Friday, what then?")
    ('', '')
    """
    plain = words.replace("’", "'")
    if len(plain.split()) > _FEW_WORDS or "?" in plain or _FOR_GOOD.search(plain) is not None:
        return ""
    found = _ONCE.search(plain)
    if found is None or _SUPPOSED.search(plain, 0, found.start()) is not None:
        return ""
    when = found["when"].lower().removeprefix("on ")
    if when.startswith(("the next", "our next", "next time")):
        return "at the next meeting"
    return f"on {when.capitalize()}" if when.endswith("day") and " " not in when else when


def _spans(plain: str) -> re.Match[str] | None:
    """Two days or months; "in March and April" are two only where they are between each other."""
    return next((each for each in _SPAN.finditer(plain) if _is_span(each)), None)


def _is_span(told: re.Match[str]) -> bool:
    first = told[0].partition(" ")[0].lower()
    return told["to"].lower() != "and" or first == "between"


def is_open_ended(words: str) -> bool:
    """Whether an absence is a leave of which no end is told.

    Examples
    --------
    >>> is_open_ended("I need a leave of absence from the group.")
    True
    >>> is_open_ended("I need a leave of absence from the group until May.")
    False
    """
    plain = words.replace("’", "'")
    ends = (
        _SO_LONG.search(plain)
        or _spans(plain)
        or any("notice" not in told[0].lower() for told in _UNTIL.finditer(plain))
    )
    return _LEAVE.search(plain) is not None and not ends


def of_group(words: str) -> bool:
    """Whether a group, or a place in one, is spoken of."""
    return _OF_GROUP.search(words) is not None


def is_over(words: str) -> bool:
    """Whether words say that a leave is over.

    Examples
    --------
    >>> is_over("My leave of absence is over."), is_over("My leave goes on.")
    (True, False)
    """
    return _OVER.search(words.replace("’", "'")) is not None


def span(plain: str) -> tuple[str, str]:
    """From when, and until when, somebody cannot come, as they wrote it; empty where not told.

    Examples
    --------
    >>> span("I can't come from January till March."), span("I'm away through the end of May")
    (('January', 'March'), ('', 'the end of May'))
    >>> span("I am on a break from March 1 to April 30.")
    ('March 1', 'April 30')
    """
    both = _spans(plain)
    if both is not None:
        since, until = both["since"].strip(" .,"), both["when"].strip(" .,")
        whole = _PLAIN_MONTH.fullmatch(until) and both["to"].lower() not in ("until", "till")
        return since, f"the end of {until}" if whole else until
    told = _UNTIL.search(plain)
    if told is None:
        return "", ""
    until = told["when"].strip(" .")
    if told[0].lower().startswith("through") and _PLAIN_MONTH.fullmatch(until):
        until = f"the end of {until}"
    since = _SINCE.search(plain, 0, told.start())
    return (since["when"].strip(" .") if since is not None else ""), until


def with_last_day(plain: str) -> bool:
    """Whether the last day that is told is one of those on which somebody is away."""
    both = _spans(plain)
    return both is not None and _A_DAY.search(both["when"]) is not None


def said_when(since: str, until: str) -> str:
    """From when until when somebody cannot come, as a mail says it."""
    if not until:
        return "for a while"
    return f"from {since} until {until}" if since else f"until {until}"
