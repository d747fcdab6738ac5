"""Answers in the very words by which our mails say what an answer means.

"YES – It is right; open my request now", "say that your request is right": who writes back the
explanation instead of the word has given the word.  Only a letter of nothing else is taken so,
courtesies and a name below apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from mail.reading.facts import names
from mail.reading.flow import flowing
from mail.reading.purpose.wish import CERTAIN, Wish
from mail.reading.text import Text
from mail.sieve import Sieve
from mail.understanding import Asked, Intent

_OPENING = r"(?:(?:yes|yep|yeah|yup|ok|okay|well|hello|hi|hey|so|and|then|thanks|thank you|(?:i (?:can |want to |would like to )?)?say that)[ ,.!:;-]+){0,3}"
_NO = r"(?:(?:no|nope|sorry|well|hello|hi|then|thanks|thank you|(?:i )?say)[ ,.!:;-]+){0,3}"
_CLOSING = (
    r"(?:[ ,.!;-]+(?:\(yes\)|yes|please|thanks?(?: you)?(?: so much| very much| again)?|many thanks"
    r"|cheers|best(?: regards| wishes)?|(?:kind |warm )?regards|warmly|now)){0,3}[\s.!,-]*"
)
_MINE = r"(?:my|the|this) (?:whole )?(?:request|form|application|entry|echo)(?: for a group)?"
_YOURS = (
    r"(?:your (?:summary|reading|understanding|notes?|echo|lines)|what you (?:have )?(?:read|understood|wrote|heard|noted|sent|say|have)"
    r"(?: (?:in|from|of|about) (?:my (?:mail|e-?mail|letter|words|request|note|message)|me|it|there))?)"
)
_ALL = r"(?:(?:all|everything)(?: of (?:it|this|that))?(?: (?:in (?:it|there)|you (?:read|wrote|have)))?|it|that|this|it all|(?:all )?the lines)"
_RIGHT = (
    r"(?:'s| is| are| looks?| reads?| seems?| stands?)(?: all| quite| perfectly| exactly| completely| totally| entirely| absolutely| just){0,2}"
    r" (?:right|correct|fine|accurate|true|good|perfect|ok|okay|complete|as it should be)(?: (?:as it (?:is|stands|reads)|as is|as written))?"
)
_OPEN = r"(?:please )?(?:go ahead(?: and)?|(?:open|start|activate) (?:it|my request|the request|this)(?: up)?)(?: (?:now|then|right away|as it (?:is|stands)))?"
#: Before a yes of one's own.
_WELL = r"(?:(?:yes|yep|yeah|ok|okay|well|right|alright|all right|good|fine|now|so|then|thanks|thank you|whatever|never ?mind|hi|hello)[ ,.!:;-]+){0,4}"
_NOTHING = (
    r"(?:(?:there(?:'s| is| are) )?(?:no|nothing) (?:further |more |other |else )?(?:changes?|corrections?|edits?)"
    r"(?: (?:is |are )?(?:needed|necessary|required|to make|on my side|from me|from my side|for me|here|at all)){0,2}"
    r"|(?:there(?:'s| is) )?nothing (?:(?:needs|has|is|left) )?(?:to be changed|changing|to change|to correct|to add|to fix))"
)
_WILLING = (
    r"(?:i(?:'d| would) (?:be (?:very |so |more than |really )?(?:glad|happy|delighted|pleased|thrilled|hono[u]?red)|love)"
    r"(?: to(?: (?:join|be in(?: it)?|come|take part|be part of it))?)?(?: (?:it|them|the group|this group))?"
    r"|(?:i(?:'m| am) )?(?:very )?(?:glad|happy|delighted) to(?: (?:join|be in(?: it)?|come))?(?: (?:it|them|the group|this group))?)"
)
#: A warm yes that says no "yes".
_WARM = (
    r"(?:(?:oh |well |how lovely,? |wonderful,? |lovely,? |great,? |yes,? )?(?:i(?:'d| would) (?:very much |really |so |absolutely |truly )?(?:like|love) (?:that|this|it)(?: (?:very much|a lot|so much|indeed))?"
    r"|(?:that|this|it)(?:'d| would) be (?:so |just |really |absolutely )?(?:lovely|wonderful|great|perfect|terrific|marvel+ous|splendid|my (?:pleasure|honou?r|privilege)|an honou?r|a pleasure|a privilege|a joy|a treat)"
    r"|(?:i(?:'d| would) )?(?:just |really |very much |so |dearly )?love to|(?:i(?:'m| am) |i(?:'d| would) be )?(?:so |very |more than )?(?:glad|happy|delighted) to(?: (?:join|come|be in(?: it)?|be part of it))?"
    r"|i can(?:'t|not) (?:possibly )?say no to (?:that|this)|how could i (?:refuse|say no)|(?:i have )?nothing against it|(?:ok(?:ay)?|sure),? why not|grand so|with pleasure))"
)
#: … and what it is thanked for: the pains of whoever brings people together.
_GRATEFUL = (
    r"(?:[ ,.;!\u2014-]+(?:and )?(?:(?:so |very )?(?:many )?thanks?(?: you)?(?: so (?:very )?much| very much| a lot| a million| kindly| again)?"
    r"|you(?:'re| are) (?:so |very |too )?kind|(?:it is|it's|how) (?:so |very )?kind of you|(?:my|with) thanks|i(?:'m| am) (?:so |very )?grateful|bless you)"
    r"(?: to (?:you(?: all)?|whoever|everyone|all)(?: (?:who )?(?:does|do|organi[sz]es?|arranges?|runs?) (?:this|it|these|that|them))?)?"
    r"(?: (?:for|to) (?:all )?(?:of )?(?:(?:this|it|that|your (?:trouble|work|pains|efforts?|help|kindness|care))|(?:organi[sz]|arrang|put|sett|do|mak|bring|find|look|think|ask|invit|includ|match|tak)(?:t?ing|e)?"
    r"(?: (?:this|it|that|these|us|me|all|of|up|out|together|all this|the group|a group|people|everybody|everyone|into|on|to|the trouble|care)){0,5}|all (?:your|the|that) (?:work|trouble|help|care|effort)s?))?"
    r"(?: on (?:this|it|us|our behalf))?){0,2}"
)
_ORGANIZE = (
    r"(?:[ ,.;!\u2014-]+(?:and )?i(?:'ll| will| can| could|'d be (?:glad|happy) to|'m (?:glad|happy) to)(?: also| gladly| even)?"
    r" (?:organi[sz]e|convene|be the organi[sz]er|do the organi[sz]ing)(?: (?:it|this|the group|this group|us))?(?: too| as well)?)"
)
#: Somebody whose leave was needed has given it.
_ALLOWED = (
    r"(?:my |the )?(?:boss|manager|supervisor|director|employer|agency|clinic|practice|husband|wife|partner|spouse)"
    r"(?: (?:just|has|now|already))? (?:(?:said|says|gave|is|was)(?: me)?(?: (?:it's|its|that's|it is))?(?: (?:an? |the |his |her )?)?"
    r"(?: ?(?:ok(?:ay)?|yes|fine|go ahead|green light|all right|sure|blessing))(?: with (?:it|that|this))?|agreed|agrees|approved(?: it)?)"
    r"[ ,.!;\u2014-]+(?:so |and |then )?(?:(?:yes|ok)[ ,]+)?(?:i (?:can|will|could)|i'll|i'm able to) (?:come|join|do it|be there|take part|attend|be in it)"
    r"(?: (?:it|them|the group|this group))?"
)
_GROUP = r"(?:the |this |that )?(?:group|proposal)(?: g-\w{2,6})?"


@dataclass(frozen=True, slots=True)
class Offered:
    """One row.

    Attributes
    ----------
    asked : Asked or None
        The question to which it is the answer, None where it names what it answers and
        nothing was asked.
    intent : Intent
    whole : str
        Over the folded lower-case words of a whole letter.
    reason : str
        Where we say it so.
    """

    asked: Asked | None
    intent: Intent
    whole: str
    reason: str


ROWS: tuple[Offered, ...] = (
    Offered(
        None,
        Intent.ACCEPT,
        rf"{_OPENING}{_MINE}{_RIGHT}(?:[ ;,.:-]+(?:and |so )?{_OPEN})?{_CLOSING}",
        "say that your request is right (YES)",
    ),
    Offered(
        Asked.ECHO,
        Intent.ACCEPT,
        rf"{_OPENING}(?:(?:{_MINE}|{_YOURS}|{_ALL}){_RIGHT}(?:[ ;,.:-]+(?:and |so )?{_OPEN})?|{_OPEN}){_CLOSING}",
        "YES: It is right; open my request now",
    ),
    Offered(
        Asked.ECHO,
        Intent.ACCEPT,
        rf"{_WELL}(?:(?:{_MINE}|{_YOURS}|{_ALL}){_RIGHT}(?: now| by me| with me| for me)?|(?:fine|good)(?: (?:by|with|for) me)?|{_NOTHING}){_CLOSING}",
        "no change needed; now it's fine; whatever, fine",
    ),
    Offered(
        Asked.PROPOSAL,
        Intent.ACCEPT,
        rf"{_OPENING}(?:{_WILLING}{_ORGANIZE}?|{_ALLOWED}){_CLOSING}",
        "I'd be glad to, and I'll organize; the boss said ok, so I can come",
    ),
    Offered(
        Asked.PROPOSAL,
        Intent.ACCEPT,
        rf"{_OPENING}{_WARM}{_GRATEFUL}{_CLOSING}",
        "I would love to, thank you so much for organizing this; it'd be my privilege",
    ),
    Offered(
        Asked.PROPOSAL,
        Intent.DECLINE,
        rf"{_NO}(?:(?:i(?:'d| would)? (?:have to )?say )?(?:no|not|nope) to {_GROUP}){_CLOSING}",
        "say NO to the group",
    ),
    Offered(
        Asked.ORGANIZER_CONFIRM,
        Intent.CONFIRM,
        rf"{_OPENING}(?:please )?make (?:it|us|this) a group{_CLOSING}",
        "CONFIRMED: Yes, please make it a group",
    ),
    Offered(
        Asked.ADDRESS_CHECK,
        Intent.ACCEPT,
        rf"{_OPENING}(?:(?:it|that|this) (?:was|is) (?:indeed |really )?(?:me|mine|from me)"
        rf"|i (?:did )?(?:wrote|write|sent|send) (?:it|that|this))(?:[ ;,.:-]+(?:and |so )?{_OPEN})?{_CLOSING}",
        "YES: It was me; please go ahead",
    ),
    Offered(
        Asked.ADDRESS_CHECK,
        Intent.DECLINE,
        rf"{_NO}(?:(?:it|that|this) (?:was not|wasn't|is not|isn't|was never) (?:me|mine|from me)"
        r"|i (?:did not|didn't|never) (?:write|wrote|send|sent|ask) (?:it|that|this|for (?:it|that|this))"
        r"|(?:please )?leave (?:everything|all|it|things) as (?:it is|they are|it was|is))"
        rf"(?:[ ;,.:-]+(?:so |and )?(?:please )?leave (?:everything|all|it|things) as (?:it is|they are|it was|is))?{_CLOSING}",
        "NO: It was not me; leave everything as it is",
    ),
)


@cache
def _table() -> tuple[tuple[Offered, Sieve], ...]:
    return tuple((row, Sieve(rf"^\W*{row.whole}$")) for row in ROWS)


#: Longer letters say more than an answer of ours.
_LONGEST = 160


def find(text: Text, asked: Asked | None) -> Wish | None:
    r"""The answer that a letter gives in our own words, None where it is no such letter.

    Parameters
    ----------
    text : Text
    asked : Asked or None
        Our open question.

    Examples
    --------
    >>> find(Text("My request is right.\n\nDana"), Asked.ECHO).intent.value
    'accept'
    >>> find(Text("My request is right but for the town."), Asked.ECHO)
    """
    if len(text.body.raw) > _LONGEST:
        return None
    words = _above_name(text)
    for row, whole in _table():
        if row.asked is asked and whole.search(words):
            return Wish(row.intent, strength=CERTAIN)
    return None


#: "Dear all,", "Hi Ann!": whom a letter greets says nothing.
_GREETING = re.compile(
    r"^\s*(?:dear|hello|hi|hey|good (?:morning|evening|day))\b[^\n.!?,;]{0,40}[,!:\n]\s*"
)


def _above_name(text: Text) -> str:
    """The words between a greeting and the writer's name below them."""
    words = _GREETING.sub("", flowing(text.body).rstrip())
    above, _, last = words.rpartition("\n")
    name = names.first_name(text) if above and re.fullmatch(r"\W*[\w'-]+\W*", last) else None
    signed = name is not None and str(name.value).lower() == last.strip(" \t.,!-–—")
    return above.rstrip() if signed else words
