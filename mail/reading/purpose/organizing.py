"""Whether somebody leaves the organizing to others, which is neither a yes nor a no to a group.

Our mails offer "yes, but not organizing"; people say it in many ways.  It is read apart
from the answer itself, so that "I'd love to be in it but would rather not organize" keeps
its place and passes the task on.
"""

from __future__ import annotations

import re

from mail.reading.flow import flowing
from mail.reading.purpose.answer import Sort
from mail.reading.purpose.answers import Heard
from mail.reading.text import Text
from mail.sieve import sieves

_TASK = (
    r"(?:organi[sz]\w*|lead(?:ing|er|ership)?|conven\w+|coordinat\w+|run(?:ning)?|in charge"
    r"|(?:be )?the one (?:who|to))\b"
)
_BETWEEN = r"(?:[^.;!?\n]{0,40}?\b)?"

#: (pattern, reason): each refuses the task, not the group.
ROWS: tuple[tuple[str, str], ...] = (
    (
        r"\b(?!no leaders?\b)(?:not|n't|cannot|never|without|no)\b (?:be |want to |able to |up for |do |take on )*"
        r"(?:the |as |as the |any )?" + _TASK,
        "denies the task in so many words",
    ),
    (
        r"\b(?:rather not|prefer not(?: to)?|can't|cannot|couldn't|won't|don't want"
        r"|do not want|not able|unable|not willing|no (?:time|room|capacity|bandwidth))\b"
        + _BETWEEN
        + _TASK,
        "would rather not, cannot or has no time to",
    ),
    (
        r"\b(?:some(?:one|body)|any(?:one|body)) else\b" + _BETWEEN + _TASK,
        "asks for somebody else",
    ),
    (
        r"\b(?:swap|switch|take|leave|count) me out as\b|\bunseat me\b|\b(?:relieve|excuse|release) me (?:of|from) (?:the |this )?(?:task|job|role|duty|organi[sz]\w*|chair|post)\b"
        r"|\b(?:pass|hand|give) (?:on |over )?(?:the |that |this )?(?:organi[sz]\w*|role|task|job"
        r"|leadership)(?: role| part)?(?: on| over)?\b|\bnot (?:me|myself) as (?:the )?organi[sz]er",
        "passes it on",
    ),
)

_NO = r"(?:n't|\b(?:not|dont|wont|cannot|cant|never|no|nor|without|hate|loath|dread))\b"
#: Up to the task, and not over words that turn the no into its opposite.
_UP_TO = (
    r"(?:(?!\b(?:mind|problem|trouble|bother|object|hesitate|only|anyone else)\b)[^.;!?\n]){0,40}?"
)
_ROLE = r"(?:organi[sz]er|conven[eo]r|co-?ordinator|(?:group )?leader|one in charge)\b"
_DOING = r"(?:organi[sz]e|organi[sz]ing|conven(?:e|ing)|co-?ordinat(?:e|ing))\b"
_LEADING = r"(?:lead|leading|run|running|be(?:ing)? in charge of)\b"
#: What the task is not of: one's week, an office.
_OF_IT = (
    r"(?! (?:my|our own|his|her|their|your|own|all my|paper\w*|files?|events?|conferences?|workshops?"
    r"|trainings?|retreats?|labor|communit\w+|power)\b)"
)
_OF_A_GROUP = r"(?= (?:it|(?:the|this|that|a|any|our|one of the) (?:group|circle|one)|anything)\b)"

#: (pattern, reason): each tells of somebody who would rather not organize, before any group is.
UNWILLING: tuple[tuple[str, str], ...] = (
    (
        _NO + _UP_TO + r"\b(?:be(?:ing|come|coming)?|me|as|called|named|play(?:ing)?)"
        r"(?: (?:the|an?|your|its|our|any|this|group|group's))* ?" + _ROLE,
        "does not want to be or be made the organizer",
    ),
    (
        r"\b(?:not|no)(?: (?:the|an?|much of an?|your|any|a good|a natural|really an?))* ?"
        r"(?:organi[sz]er|conven[eo]r)\b|\bi(?:'m| am) (?:not|no)(?: (?:an?|much of an?|the))* ?"
        r"(?:group )?leader\b",
        "is no organizer",
    ),
    (_NO + _UP_TO + r"\b" + _DOING + _OF_IT, "would rather not organize"),
    (
        r"\b" + _DOING + r"(?! (?:it|this|that|the (?:group|circle))\b)[^.;!?\n]{1,40}?"
        r"\bnot (?:the|this|that|a|any) (?:group|circle)\b",
        'would organize something else: "the biscuits, not the group"',
    ),
    (_NO + _UP_TO + r"\b" + _LEADING + _OF_A_GROUP, "would rather not lead the group"),
    (
        r"\b(?:hopeless|bad|terrible|awful|useless|lousy|no good|poor) (?:at|with) " + _DOING,
        "is no good at it",
    ),
    (
        r"\b(?:some|any)(?:one| one|body) else\b[^.;!?\n]{0,30}?\b(?:"
        + _DOING
        + "|"
        + _ROLE
        + "|"
        + _LEADING
        + _OF_A_GROUP
        + r")|\bleave (?:the )?"
        + _DOING
        + r" to (?:others|some)",
        "leaves it to somebody else",
    ),
)

_TASK_NAMED = (
    r"\b(?:(?:(?:to|as|being|become|becoming|be)(?: (?:the|an?))? |the )?"
    r"(?:organi[sz](?:e|es|ed|ing|er|ers)|conven(?:e|ing|er|or)|coordinat(?:e|ing|or))"
    r"|(?:lead|runn)ing (?:it|this|that|them|the (?:group|circle|thing)|a (?:group|circle)))\b"
    r"(?: (?:it|this|that|them|(?:the|this|that|a) (?:group|circle|one)|things))?"
)
#: Behind the task: what nobody says who takes it on.
_NONE_OF_IT = (
    r"(?:(?:i(?:'ve| have| 've got|'d have)?(?: really| just| simply| sadly)?|there(?:'s| is))? ?"
    r"(?:(?:got )?no|lack(?: the)?|not (?:enough|the)|haven't (?:got )?(?:the|any)) "
    r"(?:time|room|capacity|bandwidth|energy|strength|head|hours?|spoons|gift|talent|patience)\b"
    r"|(?:i(?:'d| would| had)? )?(?:much )?(?:rather|better|preferably|please|thanks but) (?:not\b|no\b"
    r"|leave)|(?:i(?:'d| would) )?(?:(?:rather|better|please|that'd be|let) )?(?:some|any)(?:one|body) else"
    r"|(?:is|are|would be|'s) (?:not|no)t? (?:for me|my |something|anything|a thing|what i)"
    r"|isn't (?:for me|my |something|anything|a thing|what i)|wouldn't be (?:for me|my )"
    r"|(?:is|would be) (?:too much|beyond me|more than i)|not for me\b|not me\b"
    r"|(?:that )?i (?:can't|cannot|can not|won't|will not|don't|do not|couldn't|could not)"
    r" (?:do|take|manage|promise|offer|want|fit|see)|no\b(?! (?:problem|trouble|worr|issue|bother"
    r"|doubt|matter|big|biggie|time limit))|not?,? thank|i(?:'ll| will)? (?:must |have to )?(?:pass\b"
    r"|decline\b|leave (?:it |that )?to))"
)
#: The task stands first, and the no to it behind: in a sentence, or behind a question of her own.
INVERTED: tuple[tuple[str, str], ...] = (
    (
        _TASK_NAMED + r"(?:[^.;!?\n,:–—-]{0,12})(?:\? ?|[,:–—-]{1,2} ?| )"
        r"(?:(?:is|it's|that's|well|sorry|alas|honestly|however|but|to be honest|i'm afraid)\b[ ,]{1,2})"
        r"{0,2}" + _NONE_OF_IT,
        "names the task and says no behind it",
    ),
    (
        r"\b(?:too (?:busy|full|swamped|tired|stretched|much on)|overloaded|overbooked)\b"
        r"[^.;!?\n]{0,20}? (?:to|for) (?:be (?:the )?)?(?:organi[sz]\w*|coordinat\w+|conven\w+"
        r"|(?:lead|run)(?:ning|ing)? )",
        "has too much to do for the task",
    ),
)

#: A no that is to the task: "yes to this group, no to organizing".
_NO_TO_IT = re.compile(
    r"\b(?:no|not|none)\b,? (?:(?:thanks?|thank you),? )?(?:to|for|on|about|regarding) "
    r"(?:(?:the|being|becoming|be|an?|its|your|any) )*" + _TASK
)
_NOES = frozenset({Sort.NO, Sort.CONDITION})
_ANY_NO = re.compile(r"\b(?:no|not|none|nor|never|cannot|except)\b|n't\b")

_ALL = (ROWS, INVERTED, UNWILLING)
_SENTENCE = re.compile(r"[.!;\n]|\?(?= )")
_TWO_NOES = re.compile(r"\bno\b[,.]? (?:and|nor|plus|also)\b")
#: What stands around a no to the task and says nothing of the group.
_IDLE = re.compile(
    r"(?:\W|\b(?:no|nope|please|sorry|but|only|just|and|so|well|thanks?|thank you|very much|again|hi"
    r"|hello|dear all|all|oh|i said|as i said|really|this time|right now|now|at the moment|it|them"
    r"|though|regards|best|i(?:'[a-z]+)?|would|will|am|for me|me|to|do|the|that|this|rather|myself|i'm afraid|i am afraid|once more)\b)*"
)
#: Where the clause on organizing begins.
_CLAUSE = re.compile(r"[,.;!?\n]|\b(?:but|though|although|just|only|however|except|and)\b")


def answer_beside(words: str) -> str:
    """An answer without what it says of organizing, which is neither a yes nor a no to a group.

    Parameters
    ----------
    words : str
        Folded, in lower case.

    Examples
    --------
    >>> answer_beside("yes, but i would not want to be the organizer.").split()
    ['yes,', '.']
    """
    rest = _without(words, UNWILLING, INVERTED)
    # Nothing but words on organizing is no answer: better read as it stands than not at all.
    return rest if any(map(str.isalpha, rest)) else words


def beside(words: str) -> str:
    """What a letter says besides its no to the organizing; empty where it says nothing more.

    Examples
    --------
    >>> beside("Organize? I'd rather not but I'm coming.")
    "but i'm coming."
    """
    low = words.lower().replace("\u2019", "'")
    rest = " ".join(_without(low, *_ALL).split())
    if _TWO_NOES.search(low):
        return low
    return "" if only_of_task(words) or _IDLE.fullmatch(rest) else rest


def _without(words: str, *tables: tuple[tuple[str, str], ...]) -> str:
    """Words with the clauses blanked that say no to the task."""
    kept = list(words)
    found = (match for each in tables for match in sieves(each).finditer(words))
    for match in (*found, *_NO_TO_IT.finditer(words)):
        begins = [each.start() for each in _CLAUSE.finditer(words, 0, match.start())]
        at = begins[-1] if begins else match.start()
        kept[at : match.end()] = " " * (match.end() - at)
    return "".join(kept)


def only_of_task(words: str) -> bool:
    """Whether a letter says nothing but a no to the organizing, however that no is begun.

    Examples
    --------
    >>> only_of_task("Please no: I will NOT organize."), only_of_task("No. I can't organize, too.")
    (True, False)
    >>> only_of_task("No, I cannot be the organizer, sorry!")
    True
    """
    low = words.lower().replace("\u2019", "'")
    sentences = [each for each in _SENTENCE.split(low) if any(map(str.isalpha, each))]
    told = [each for each in sentences if not _IDLE.fullmatch(each)]
    return bool(told) and _TWO_NOES.search(low) is None and all(map(_denies_it_alone, told))


def _denies_it_alone(sentence: str) -> bool:
    return _refuses(sentence) and _IDLE.fullmatch(_without(sentence, *_ALL)) is not None


def denies_task(words: str, heard: Heard) -> bool:
    """Whether a no that was heard, alone or behind a yes, is one to the organizing."""
    found = _NO_TO_IT.search(words, heard.at) if heard.sort in _NOES else None
    if found is None or found.start() >= heard.to:
        return False
    # Of two noes the other may be to the group, or to somebody in it.
    others = words[: found.start()] + words[found.end() :]
    return _ANY_NO.search(others) is None


def denies_only_task(words: str) -> bool:
    """Whether a letter's one no is to the organizing, so that it tells nothing of the group.

    Examples
    --------
    >>> denies_only_task("no to organizing, thanks."), denies_only_task("no, and no to organizing.")
    (True, False)
    """
    found = _NO_TO_IT.search(words)
    return found is not None and not _ANY_NO.search(words[: found.start()] + words[found.end() :])


def unwilling(text: Text) -> bool:
    """Whether somebody tells beforehand that she would rather not organize a group.

    Stricter than :func:`refuses`, since a whole letter speaks of other things too.

    Examples
    --------
    >>> unwilling(Text("Please don't make me the organizer."))
    True
    >>> unwilling(Text("I can't organize my week otherwise. I would not mind organizing."))
    False
    """
    return sieves(UNWILLING).match(flowing(text.body))


def refuses(text: Text) -> bool:
    """Whether the new words leave the organizing to others.

    Examples
    --------
    >>> refuses(Text("Yes, but not organizing please."))
    True
    >>> refuses(Text("Yes. I'm happy to organize it, not a problem."))
    False
    """
    return _refuses(flowing(text.body))


def _refuses(words: str) -> bool:
    return any(sieves(each).match(words) for each in _ALL) or _NO_TO_IT.search(words) is not None
