"""What a yes with a condition turns on, and whether a person is named in it."""

from __future__ import annotations

import re
from collections.abc import Collection

from mail.reading.flow import flowing
from mail.reading.text import Text, fold
from mail.understanding import Facts
from vocabulary import places

#: What a condition turns on.
_OF_TIME = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:start|end|finish|begin|over|done"
    r"|out) (?:at|by|before|after|"
    r"on time)\b|\b(?:earlier|later|another (?:day|time)|different (?:day|time)|time|hour"
    r"|mornings?|evenings?|noon"
    r")\b|\b\d{1,2}(?::\d\d)\b|\b(?:before|after|by|until|past|at|from|till|in) (?:\d{1,2}\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)"
    r"|\b(?:schedule|start|half an hour|later|summer|winter|spring|fall|new year)\b"
)
_OF_RHYTHM = re.compile(
    r"\b(?:every (?:other|second|third|week|month)|once a (?:week|month)|twice a month|(?:bi)?weekly|(?:bi)?monthly|fortnight\w*|how often|less often|more often)\b"
)
_OF_FEE = re.compile(
    r"\b(?:fees?|costs?|charges?|paid|pay(?:ing)?|free of charge|money|dollars?|price|expensive|afford|bucks|(?:it's|its|it is) free|if free)\b|\$ ?\d"
)
_OF_FORMAT = re.compile(
    r"\b(?:zoom|online|in[- ]person|video|telehealth|remote|hybrid"
    r"|face to face)\b"
)
_OF_PLACE = re.compile(
    r"\b(?:closer|upstairs|drive|driving|parking|stairs|office(?! ?mate)|location|place|bus|(?<!across )town"
    r"|side of)\b"
)
#: Another's word, on which a yes hangs.
_OF_ANOTHER = re.compile(
    r"\b(?:ask|check with|run (?:it|this) (?:by|past)) (?:him|her|them|the others|everyone|everybody)\b|\bif (?:he|she|they|everyone|everybody|the others)(?:'s|'re| is| are|'d be| would be) (?:all )?(?:comfortable|ok|okay|fine|willing|happy|agreed?|good)\b"
)
#: Somebody is named whom the writer will not sit with; then nobody need ask who.
_NAMES = re.compile(
    r"\b[a-z]+,? \(?(?:Dr\.? )?(?P<name>[A-Z][a-z]+ [A-Z][a-z'-]+)\b|\b(?:Dr|Mr|Mrs|Ms)\.? [A-Z][a-z]+"
    r"|\b[Aa]ny(?:one|body) (?:but|except) [A-Z][a-z]+|\b(?:from|at) [A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?:Counseling|Clinic|Associates|Therapy|Center|Institute)"
)
#: "Yours, Cornelius Abbey" as the end of a letter, and "Name: Candace Iwu" in a form.
_CLOSES = re.compile(
    r"(?:[A-Z][a-z]+(?: [a-z]+){0,2}, )?(?:[A-Z][\w'-]*\.? ?){1,3}(?:, ?[A-Z]{2,7}){0,4}\W?"
)
_OWN_NAME = re.compile(r"\b(?:[Nn]ame|[Ff]rom) ?[:.]{1,10} ?[^\n;,]{0,40}")
#: Those whom our proposal shows, one to a line.
_SHOWN = re.compile(
    r"^[> ]*\* ([A-Z][\w'-]+)|(?:new member|newcomer|somebody new)[^:\n]{0,20}: ([A-Z][\w'-]+)",
    re.MULTILINE,
)


#: A first name in an answer, of somebody whom both sides know.
_FIRST_NAME = re.compile(
    r"\b(?:where|across from|opposite|without|beside|next to|(?:room|group|be|sit|work|meet) with|near|not with|than with) [A-Z][a-z]+\b"
)
_NEWCOMER = re.compile(r"\b[Nn]ewcomer\b|\bnew member\b")


_TURNS_ON = {
    "availability": _OF_TIME,
    "format": _OF_FORMAT,
    "location": _OF_PLACE,
    "frequency": _OF_RHYTHM,
    "fee": _OF_FEE,
    "consent": _OF_ANOTHER,
}


#: What the others would have to put up with.
_IF_OTHERS = re.compile(
    r"\bif (?:they|the (?:others|rest|group)|everyone|everybody|that's|it's)(?:'d| would| will| can| do| is| are)? ?(?:don't|do not|want|mind|object|live with|put up|tolera\w+|bear|thought|slack|all right with|ok with)\b|\bworth the trouble to\b"
)


def hangs_on_others(text: Text) -> bool:
    """Whether a condition asks what the others would put up with."""
    return _IF_OTHERS.search(flowing(text.body)) is not None


#: What is asked of a condition before the day or hour that is named with it.
_NARROWER = frozenset({"fee", "frequency"})
#: Words of a sentence that sets a condition.
_SETS = re.compile(
    r"\b(?:if|unless|provided|providing|as long as|so long as|on (?:the )?condition|assuming|depend\w*|hitch|snag|catch|only thing|(?:would|could|can) (?:they|we|you|it|the)|until|whether|except|but|though|hinges?|subject to|contingent|once|when)\b"
)


def _condition(words: str) -> str:
    """The sentences that set a condition, joined; none where it is set without such a word."""
    return " ".join(each for each in _SENTENCE.findall(words) if _SETS.search(each))


def topics(text: Text, facts: Facts, flags: Collection[str]) -> set[str]:
    """The words of ``ask`` that a condition is about.

    Examples
    --------
    >>> topics(Text("Yes, as long as there's no fee"), Facts(), ())
    {'fee'}
    """
    whole = flowing(text.body)
    words = _condition(whole) or whole
    wanted = {
        topic
        for topic, pattern in _TURNS_ON.items()
        if pattern.search(whole if topic in _NARROWER else words)
    }
    if facts.availability and words is whole:
        wanted.add("availability")
    if wanted & _NARROWER:
        # "Every other Monday" names the day of what is asked, not a day that is.
        wanted.discard("availability")
    if wanted - {"location"}:
        # An office or a drive that is told beside an hour is why the hour matters.
        wanted.discard("location")
    if facts.format is not None:
        wanted.add("format")
    if facts.accessibility or "accessibility" in flags:
        wanted.add("accessibility")
        wanted.discard("location")
    return wanted


#: Somebody who is meant and not named.
_SOMEBODY = re.compile(
    r"\b(?:someone|somebody|(?:the|that|this|one|an?)(?: (?:other|one|first|last|third))? (?:fellow|guy|gentleman|lady|chap)|a (?:certain )?(?:person|colleague|member|man|woman|clinician)|one (?:of|person|member|man|woman|colleague)|(?:an?|my|the) (?:former|old|ex)\b|ex\b|ex-\w+|he|she|him|her|his|hers|husband|wife|partner|boss|therapist|analyst|landlord|neighbou?r|sister|brother|cousin|friend|office ?mate|business partner|supervisee|in-law|whom|who|(?:one|two|three|any|some|none) of (?:them|these|those|the (?:others|three|four|five|six))|nobody|anyone|anybody|from my (?:agency|clinic|office|practice)|certain people|some people|people i|history with|names?)\b"
)
#: A full name inside a sentence; a town's is none.
_FULL_NAME = re.compile(
    r"(?:[a-z,;:(]|\b(?:If|When|Unless|With|Not|And|But|Please)) (?P<name>[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z'-]+)\b"
)


def means_somebody(text: Text) -> bool:
    """Whether the letter speaks of any single person at all."""
    return names_somebody(text) or _SOMEBODY.search(flowing(text.body)) is not None


#: Words by which somebody is kept away from; without any of them nobody is to be named.
_APART = re.compile(
    r"(?:\b(?:not|never|no|nor|neither|without|nobody|don't|dont|won't|wont|can't|cant|cannot|couldn't|couldnt|wouldn't|isn't|isnt|aren't|rather|prefer|decline|refuse)\b)[^.;!?\n]{0,70}\b(?:with(?= \w)|in (?:it|there|the|my|any|a)|sit|sitting|pair\w*|placed?|put|match\w*|included?|same|see|seeing|near|among|across|opposite|around|together|from (?:my|the|her|his|our|their|that)|there|part of|join\w*|groups?|room|if)\b"
    r"|\b(?:apart|away from|separate\w*|avoid\w*|steer clear|clear of|keep (?:me|us|him|her|them|my|a)|(?:any(?:one|body)|every(?:one|body)) (?:but|except)|except|other than|different group|exclude\w*|conflicts?|awkward|uncomfortable|history|ended (?:badly|poorly)|divorc\w*|lawsuit|court|complaint|restraining|falling[- ]out|fell out|bad blood|same (?:group|room|circle|table)|whose|who's in|who is in|who else|unless|as long as|so long as|provided|depend\w*|(?:just|only|but|please|group),? not (?:hers|his|theirs|the same)|if (?:he|she|they|it's|any|one|a certain|my|none))\b"
)
_SENTENCE = re.compile(r"[^.!?;\n]+")


def keeps_apart(words: str) -> bool:
    """Whether somebody is spoken of where something is to be kept apart, or just before it.

    Parameters
    ----------
    words : str
        Folded, in lower case.

    Examples
    --------
    >>> keeps_apart("my wife has two decades in the field."), keeps_apart("not with my ex-wife.")
    (False, True)
    """
    before = False
    for match in _SENTENCE.finditer(words):
        someone = _SOMEBODY.search(match.group()) is not None
        if (someone or before) and _APART.search(match.group()):
            return True
        before = someone
    return False


#: An order or wish to be kept apart from somebody.
_PARTS = re.compile(
    r"\b(?:not|never|no|n't|don't|can't|cannot|won't|dont|cant)\b[^.;?!\n]{0,50}\b(?:same (?:group|room|one)|put|plac\w+|pair\w*|seat\w*|together|sit|match\w*|land|end up|grouped?|with)\b"
    r"|\b(?:any(?:one|body)|every(?:one|body)) (?:but|except)\b|\b(?:keep|kept|stay) (?:\w+ ){0,3}?(?:apart|away|separate|out of)\b|\b(?:avoid|steer clear|exclude|different group)\b"
)


def parts(words: str) -> bool:
    """Whether the words ask to be kept apart from somebody, rather than about her.

    Examples
    --------
    >>> parts("can i ask not to be placed with my ex?"), parts("would my ex see my name?")
    (True, False)
    """
    return _PARTS.search(words) is not None


def leaves_nameless(text: Text) -> bool:
    """Whether somebody to be kept away from is meant and not named."""
    if names_somebody(text) or _SOMEBODY.search(flowing(text.body)) is None:
        return False
    return not any(_is_persons(match["name"]) for match in _FULL_NAME.finditer(_letter(text)))


def _is_persons(name: str) -> bool:
    """Whether two capital words name a person: no town, and no "Salem I'd"."""
    return places.find(name) is None and re.search(r" I'[a-z]+$", name) is None


def _letter(text: Text) -> str:
    """The words without the line of a form, or the closing one, that holds the writer's name."""
    words = text.body.plain
    closes = max(text.body.sentences, default=(0, 0))[0]
    if closes and _CLOSES.fullmatch(words[closes:].strip()):
        words = words[:closes]
    return _OWN_NAME.sub(" ", words)


def names_somebody(text: Text) -> bool:
    """Whether the letter names a person: in full, or by the first name that we had shown."""
    words = _letter(text)
    if any(_is_persons(match["name"] or "") for match in _NAMES.finditer(words)):
        return True
    shown = {name for names in _SHOWN.findall(text.quoted) for name in names if name}
    if _NEWCOMER.search(fold(text.subject)) and len(shown) == 1:
        # Our question was about one person: "please don't tell" needs no name.
        return True
    if text.quoted and _FIRST_NAME.search(text.body.plain):
        return True
    return bool(shown & set(re.findall(r"[A-Z][\w'-]+", text.body.plain)))
