"""An unmistakable yes to what we read back, and what stands beside it.

"Correct. Who will see my town?", "YES. But I'm away over Christmas", "YES" above a signature:
the yes stands alone, as a sentence or a line of its own, and what is beside it takes nothing of
it back.  What would have a line otherwise, puts the yes off or hangs it on something is no such
letter, and is left to the other readers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from typing import Final

from mail.quoting.signature import is_signature_line

_ALL: Final = (
    r"(?:all(?: of (?:it|that|this))?|everything|it(?: all)?|that|this"
    r"|the (?:foregoing|above|whole|summary))"
)
_RIGHT: Final = (
    r"(?:right|correct|fine|good|accurate|true|perfect|ok(?:ay)?|well(?: understood)?|understood"
    r"|in (?:good |perfect )?order|as it should be)"
)
_WORD: Final = r"(?:yes|yep|yeah|yup|sure|correct|confirmed|agreed|perfect)"
_SAID: Final = (
    rf"(?:{_ALL}(?:'s| is| looks| reads| seems)?(?: all| now| quite| perfectly| absolutely)? {_RIGHT}"
    r"|looks (?:all )?(?:right|good|fine|correct|great|perfect)|you(?:'ve| have)? got (?:it|me|that)(?: all)? right"
    r"|(?:no|nothing to) (?:changes?|corrections?|correct)(?: needed| necessary)?"
    r"|(?:please )?(?:go ahead|open (?:it|my request))(?: then| now| please)?)"
)
_PIECE: Final = rf"(?:{_WORD}|{_SAID})"
_GREETING: Final = (
    r"(?:(?:hi|hello|dear|hey|good (?:morning|afternoon|evening))(?: [\w'-]+){0,2}[ ,!.-]+\s*)?"
)
_BEFORE: Final = r"(?:(?:oh|ok(?:ay)?|so|well|thanks|thank you|great)[ ,!.-]+)?"
_POLITE: Final = (
    r"(?:please|thanks?(?: you)?(?: so much| very much| a lot)?|many thanks|indeed|to all(?: of it)?"
    r"|of course|absolutely|now|then|for (?:now|the moment|the time being))"
)
#: A yes that is a sentence, or a line, of its own.
_HEAD: Final = re.compile(
    rf"\W{{0,6}}{_GREETING}{_BEFORE}{_PIECE}(?:(?:[ ]?[,;:-] ?| )(?:{_PIECE}|{_POLITE})){{0,3}}"
    r"(?: ?[.!]+(?=\s|$)| ?;(?= )| [\u2014\u2013-]+ | ?(?=\n)| ?$"
    # "Yes that is right, but please not in town": what follows may still take it back.
    r"|,? (?=(?:but|though|although)\b))"
)
#: The same as the very last sentence: "That is me, I guess. Go ahead."
_LAST: Final = re.compile(
    r"(?:^|[.!\n]\s?)(?:so |then |ok(?:ay)? |please |just )*go ahead(?: (?:and )?open it)?[ .!]*$"
    rf"|(?:^|[.!\n;,]\s?)(?:and |but )?(?:(?:all )?(?:the )?(?:rest|else|others?|everything else)"
    rf"(?:'s| is| looks| reads| seems) (?:all )?{_RIGHT}|yes,? (?:otherwise|to (?:all )?(?:the rest"
    rf"|everything else))|otherwise,? (?:yes|(?:all |it's )?(?:all )?{_RIGHT}))"
    r"(?:[;,.] ?(?:and )?(?:so )?(?:please )?(?:proceed|go ahead|thanks?(?: you)?))?[ .!]*$"
    r"|(?:^|[.!\n]\s?)(?:so |then |ok(?:ay)? )?(?:please |kindly )proceed[ .!]*$"
)
_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
_NUMBERS: Final = r"\d{1,2}(?:st|nd|rd|th)?(?:(?:,| and| &) (?:the )?\d{1,2}(?:st|nd|rd|th)?){0,4}"
#: Single days, which no line of a request holds: "Tuesdays the 8th and 22nd of December".
_SINGLE_DAYS: Final = re.compile(
    rf"\b(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?,? )?(?:the )?(?:{_NUMBERS} (?:of )?{_MONTH}"
    rf"|{_MONTH} (?:the )?{_NUMBERS})(?! ?[ap]\.?m)"
)
#: What shall be otherwise from some month on, and is as it was read till then.
_FROM_A_MONTH: Final = re.compile(
    rf"\b(?:as of|from|starting(?: in| with)?|beginning(?: in| with)?) {_MONTH}(?: on(?:wards?)?)?"
    r",?(?: [\w']+){0,5}? (?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?|mornings?|afternoons?"
    r"|evenings?|online|in[- ]person|zoom)\b(?: (?:only|instead))?"
)
#: What would have something otherwise, hangs the yes on something, or puts it off.
_OTHERWISE: Final = re.compile(
    r"\b(?:except|apart from|other than|should (?:be|read|say)|wrong|left out|forg[oe]t\w*|missing|miss(?:ed|es)"
    r"|corrections?|errors?|typos?|mistakes?|mis\w+ed|incorrect\w*|inaccurate|outdated|out of date|not (?:quite|entirely|yet|sure|right|correct|true"
    r"|so|now|really|mine|me|any ?more)|instead|rather|actually|update|chang\w+|replace|remove|delete|take (?:out|off)"
    r"|add(?:ed)?|includ\w+|swap|switch|make (?:it|that)|put (?:down|in)|wait|hold (?:on|off)|hang on|second thoughts?|never ?mind|scratch|cancel\w*"
    r"|withdraw|stop|pause|delay|postpone|later|if|unless|until i|till i|provided|as long as|depend\w*|before (?:you|i|we)|first"
    r"|only (?:if|when|after)|no longer|used to|meant|mean|correct(?:ed)? (?:to|is)|and not|but not|question mark)\b|\bit's \d"
)
#: Of what a request holds: where no reader takes it in, a yes to the rest is no yes to that.
_OF_A_LINE: Final = re.compile(
    r"\b(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?|weekdays?|weekends?|mornings?|afternoons?|evenings?|noon"
    r"|\d{1,2}(?::\d\d)? ?[ap]\.?m|\d+ ?(?:years|yrs|minutes|mins|miles)|online|virtual\w*|in[- ]person|zoom|hybrid|licen[cs]\w+)\b"
)
#: A no, and words that take back at once what they seem to say.
_NO: Final = re.compile(r"(?:^|[.!?,;\n]\s?)(?:oh |but |well |or )?(?:no|nope|nah|not)\b")
_DENIES: Final = re.compile(r"\b(?:no|not|never|nor|neither|without)\b|n't\b")
_SENTENCE: Final = re.compile(r"[^.?!\n]+[.?!]*")
#: Asks how things are, and would have nothing otherwise; shorter ones ask for our yes back.
_ASKS_ONLY: Final = re.compile(
    r"(?:(?:but|and|so|also|just|ok(?:ay)?|oh)[ ,]+){0,3}(?:(?:one|a|my)(?: \w+)? question[:,]? ?)?"
    r"(?:what(?! about)(?:'s)?|who(?:'s|m|se)?|how(?! about| come)|when|where|is there|are there|do(?:es)? (?:you|it|one)"
    r"|will (?:you|it|they|the others|anybody|anyone|everybody))\b"
)
_A_QUESTION: Final = 3
#: Nothing but courtesies.
_COURTESY: Final = re.compile(
    r"(?:\W|\b(?:thanks?|thank you|you|so much|very much|again|many|best|kind|warm|kindly|regards|wishes|cheers|warmly"
    r"|sincerely|yours|truly|for|the|your|all|help|this|have|a|nice|good|great|day|week|weekend|please|go ahead)\b)*"
)


def beside(words: str, names: Collection[str] = ()) -> str | None:
    r"""What stands beside an unmistakable yes; None where there is no such yes.

    Parameters
    ----------
    words : str
        The new words of an answer to what we read back.
    names : collection of str
        What the writer is called, by which a signature below is known.

    Returns
    -------
    str or None
        Empty where there is nothing but courtesies and a signature.

    Examples
    --------
    >>> beside("All correct, thank you. Who sees my town?")
    'Who sees my town?'
    >>> beside("YES\n\nMona Habib PsyD", ["Mona"]), beside("Yes. But the years are wrong.")
    ('', None)
    """
    text = words.replace("\u2019", "'").replace("\r", "").strip()
    head = _HEAD.match(text.lower())
    rest = _unsigned(text[head.end() :], names) if head is not None else _before_last(text)
    if rest is None or _takes_back(rest.lower()):
        return None
    own = "|".join(re.escape(each.lower()) for name in names for each in name.split())
    plain = re.sub(rf"\b(?:{own})\b", "", rest.lower()) if own else rest.lower()
    return "" if _COURTESY.fullmatch(plain) else rest


def told(rest: str, placed: Callable[[str], object] | None = None) -> str:
    """The sentences beside a yes that ask nothing, courtesies apart.

    Parameters
    ----------
    rest : str
        What stands beside the yes.
    placed : callable, optional
        Tells of a sentence whether something else was made of it.

    Examples
    --------
    >>> told("I'm away in May. Who sees it? Thanks!")
    "I'm away in May."
    """
    every = (each.strip() for each in _SENTENCE.findall(rest))
    kept = [each for each in every if each and not each.endswith("?")]
    if placed is not None:
        kept = [each for each in kept if not placed(each)]
    return " ".join(each for each in kept if not _COURTESY.fullmatch(each.lower()))


def _before_last(text: str) -> str | None:
    """What stands before a yes in the last sentence; None where there is none, or a denial."""
    last = _LAST.search(text.lower())
    if last is None or not last.start() or _DENIES.search(text.lower(), 0, last.start()):
        return None
    return text[: last.start()].strip()


def _unsigned(rest: str, names: Collection[str]) -> str:
    """What follows a yes, without the block below it that opens with the writer's name."""
    lines = rest.strip().splitlines()
    own = {each.casefold() for name in names for each in name.split()}
    for index, line in enumerate(lines):
        words = set(re.findall(r"[^\W\d_]+", line.casefold()))
        if words & own and all(is_signature_line(each) for each in lines[index:] if each.strip()):
            return "\n".join(lines[:index]).strip()
    return rest.strip()


def _takes_back(rest: str) -> bool:
    """Whether the words beside a yes would have anything otherwise, or deny it."""
    every = list(_sentences(rest))
    asked = [each for each in every if each.endswith("?")]
    if any(_doubts(each) for each in asked):
        return True
    plain = " ".join(each for each in every if not each.endswith("?"))
    plain = _FROM_A_MONTH.sub(" ", _SINGLE_DAYS.sub(" ", plain))
    return any(each.search(plain) for each in (_OTHERWISE, _OF_A_LINE, _NO))


def _doubts(question: str) -> bool:
    """Whether a question may be about the yes itself, or ask for something else."""
    if len(question.split()) < _A_QUESTION:
        return True
    wishes = _OTHERWISE.search(question) or _OF_A_LINE.search(question)
    return _ASKS_ONLY.match(question) is None and wishes is not None


def only_asks(rest: str) -> bool:
    """Whether all beside a yes asks how things are, and so tells nothing of its writer.

    Examples
    --------
    >>> only_asks("Who sees it?"), only_asks("Is it OK that I only do Fridays?")
    (True, False)
    """
    every = [each for each in _sentences(rest.lower()) if not _COURTESY.fullmatch(each)]
    return bool(every) and all(each.endswith("?") and _ASKS_ONLY.match(each) for each in every)


def only_later(rest: str) -> bool:
    """Whether what stands beside a yes holds from some month on, and changes nothing till then.

    Examples
    --------
    >>> only_later("but as of March Fridays only."), only_later("but Fridays only.")
    (True, False)
    """
    return _FROM_A_MONTH.search(rest.lower()) is not None


def _sentences(rest: str) -> Iterator[str]:
    return (each.strip() for each in _SENTENCE.findall(rest))
