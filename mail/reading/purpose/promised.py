"""A word that is promised and not given: "fix that, send it again, and you'll have my ok".

An organizer who wants to see a corrected version first confirms nothing yet, however glad the
words are that she will use then.  "You have my ok" gives it; "you'll have", "will follow" and
"with the next version" only promise it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mail.reading.flow import flowing
from mail.reading.purpose.wish import SETTLED, Wish
from mail.reading.text import Text
from mail.sieve import Sieve
from mail.understanding import Asked, Intent

_WORD: Final = (
    r"(?:yes|ok|okay|o\.k\.|go|go-?ahead|green light|word|blessing|consent|approval|assent|agreement"
    r"|signature|confirmation|thumbs[- ]up|nod|vote|name|acceptance|answer)"
)
_MY: Final = rf"(?:my (?:\w+ )?|the |a (?:\w+ )?|an? )?{_WORD}"
_AGAIN: Final = r"(?:again|anew|afresh|once more|one more time|a second time|back|over|round again)"
_VERSION: Final = (
    r"(?:version|draft|copy|one|list|mail|letter|summary|sheet|text|form|proposal|edition)"
)
_MENDED: Final = (
    r"(?:correct(?:ed)?|mended|amended|revised|fixed|right|clean|fresh|next|new|updated|proper)"
)
#: Nothing that is thanked for, seen or come by now is waited for.
_NOT_PAST: Final = (
    r"(?<!thanks for the )(?<!thank you for the )(?<!thanks for )(?<!got the )(?<!saw the )"
    r"(?<!read the )(?<!in the )(?<!this )(?<!received the )(?<!have the )(?<!seen the )"
)
#: The mail is asked for once more.
_SHOWN_AGAIN: Final = (
    rf"\b(?:send|show|mail|put|bring|pass|run|return|give|present|let) (?:it|this|that|them)(?: to| by| past| before)?(?: (?:me|us|it|here|the group))? {_AGAIN}\b(?! (?:together|in|into|on|where))|\b(?:send|show|mail) me(?: it| that| this)? again\b"
    r"|\b(?:send|mail|pass) (?:it )?(?:again|round again|back to me|back)\b|\b(?:re-?send|re-?submit|redo|reissue|re-?do) (?:it|this|that)\b|\b(?:and|then|please) re-?(?:send|submit)\b(?! (?:the|my|your)\b)"
    rf"|\b(?:let me|i'd like to|i would like to|i want to|i need to|may i|can i|could i) (?:have|see|look at|read|check|get) (?:it|this|that|a|an|the)(?: \w+)? (?:{_AGAIN}|{_MENDED} {_VERSION}|with the (?:right|correct|new))\b"
    rf"|\b(?:show|send|give|bring|mail|get) me (?:the|a|one) (?:\w+ )?{_VERSION} (?:with(?:out)?|that|where|in which|which)\b"
    rf"|{_NOT_PAST}\b(?:a|the) {_MENDED} {_VERSION}(?=,? (?:please|first|and then|and)\b)|\b(?:ask|come (?:back )?to) me (?:again|once more)\b|\bcome back (?:to me )?for\b"
    rf"|\b(?:when|once|as soon as|after|until|till) (?:i (?:see|have|get) (?:it|this|that)|it's|it is|that's|that is|it says|you(?:'ve| have)|the (?:{_VERSION}|names?|typos?|slips?|errors?|mistakes?|dates?|days?|hours?|lists?|times?|address)(?: \w+){{0,3}} (?:is|are|has been|have been)) (?:\w+ ){{0,4}}?(?:correct(?:ed)?|right|fixed|mended|amended|straight(?:ened)?|changed|gone|says)\b"
)
#: The word itself is to come.
_TO_COME: Final = (
    rf"\b(?:you|they|we)(?:'ll| will| shall| may| can|'d| would)(?: (?:then|gladly|surely|also|soon|happily|certainly))? (?:have|get|receive|be given|hear) (?:{_MY}\b|it\b(?=[,.!]|\W*$| (?:then|from me|too|signed)))"
    rf"|\b(?:my|the|a) (?:\w+ )?{_WORD} (?:(?:will|shall|is to|would|can) (?:then )?(?:come|follow|be (?:there|yours|given))|comes|follows|depends|waits|hangs)\b|^\W*{_WORD} (?:will|shall) (?:come|follow)\b"
    rf"|\b(?:and|only|but|first|please,?|right,?) then (?:i'll|i will|i shall|it's|it is|you have|you've got|i can|i'd|i would|comes)? ?(?:gladly |happily |also )?(?:confirm|approve|say yes|{_MY}|sign|agree)\b(?! (?:and|to|we|at|by|for)\b)"
    rf"|\bi(?:'ll| will| shall|'d| would) (?:then |gladly |happily |only |be glad to |be happy to )*(?:confirm|approve|sign|wave through|accept|okay|ok) (?:it |this |that )?(?:the|a|an|your|when|once|after|as soon|then|if|only|with) ?(?:{_MENDED}\b|it\b|i\b|that\b|\w+ (?:is|are|has|says)\b)"
    rf"|\bwith (?:it|that|them|the (?:next|new|right|corrected) {_VERSION})(?:,? (?:you'll|you will|comes|will come|goes))? (?:have |get )?{_MY}\b"
    rf"|\b(?:once|when|as soon as|if|after|the moment) [^.?!]{{3,70}}?\b(?:count on my {_WORD}|it's a (?:yes|go)\b|my {_WORD} is yours|(?:you|they) (?:shall |will |can )?have (?:it|{_MY})\b)"
    r"|\b(?:after (?:that|which|this)|once (?:that's|it's|this is) (?:done|settled|mended|in)|with that (?:done|settled|mended)),? (?:it's|it is|we're|you have|you've got|i'm|count it) (?:a (?:go|yes|deal|group)|official|ready|confirmed|all set|my \w+)\b"
    rf"|\b(?:before|until|till) (?:you (?:get|have|hear)|i (?:give|say|put|sign|confirm|approve)|giving|getting) (?:you )?(?:{_MY}|yes|it)\b"
)
#: What we wrote is not what was agreed: in none of some thousand confirmations did a word of these
#: stand without a word given beside it.
_AMISS: Final = (
    r"\b(?:wrong(?:ly)?|typos?|mistakes?|mistaken|slips?|incorrect(?:ly)?|misspel\w+|garbled|mixed up|muddled|swapped|outdated|out of date)\b(?! (?:yes|me|us)\b)"
    r"|(?:\bnot|n't) (?:quite |what |how |the way |as )?(?:right|correct|accurate|we (?:agreed|said|decided|want\w*|meant|discussed)|agreed)\b(?! (?:now|away))"
    r"|\b(?:fix|mend|amend|redo|rewrite|strike|put (?:it|that|this|them|the \w+) right)\b(?! (?:up|at) )"
    r"|\b(?:last year's|the old) (?:list|names?|address|link|room|hour|time|version|one|roster)\b|\bnot in this form\b|(?:\bnot|n't)[^.?!]{0,30}\bas it stands\b"
    r"|\b(?:except|save|apart|other than|but)(?: for| about| on| that| as to| over| from)? (?:whether|if we|who|where|when|how (?:often|long))\b|\b(?:needs?|wants?|could use|deserves?) (?:one more|another|a (?:second|last|final)) (?:pass|look|round|edit|read)\b"
    r"|\bthe (?:third|fourth|fifth|sixth|seventh|eighth|last|other)(?: one)? (?:and i\b|is (?:still|not|talking|thinking|away|silent)|has(?:n't| not)|will (?:tell|say|let|answer|decide)|wants to|wavers|hesitates|says no|does(?:n't| not))"
    r"|\b(?:are|is|am|i'm|we're) (?:still )?(?:talking|speaking|deciding|voting)(?: \w+)? (?:tonight|tomorrow|later|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:evening|week|afternoon)|next)\b"
    r"|\bhold (?:it|everything|your horses|the press(?:es)?)\b|\b(?:one|just a|wait a) (?:moment|minute|second|sec)\b(?=[,.:!;-]|\W*$)|\bwhoa\b|\bstop the press(?:es)?\b"
    r"|\b(?:is|are|'s|was|were|goes) (?:still )?missing (?:from|in|on|and|here)\b|\b(?:is|are|was|were|been|you) left (?:out|off)\b|\b(?:your|the) (?:list|mail|letter|summary|draft|note) (?:shows|says|has|lists|names|gives|reads|puts)\b"
    r"|\byou(?:'ve| have)? (?:wrote|put|listed|got|have|written|named|say|said) (?!my\b|our\b|it\b|everything\b|all\b|me\b|us\b)[^.?!;]{1,30}(?:,? (?:but|and|though|when|while|instead of)|[,;]) (?:we|it's|it is|they|i|he|she|hers|his|in (?:truth|fact))\b"
)
_SEES_FIRST: Final = Sieve(_SHOWN_AGAIN)
_WRONG: Final = Sieve(_AMISS)
_WAITS: Final = Sieve(_TO_COME)
#: The word that is given there and then, beside what is still to be put right.
_GIVEN: Final = Sieve(
    r"(?:^|[.!\n] ?)(?:yes|confirmed|approved|agreed|we confirm|i confirm|i hereby confirm|go ahead|it's a (?:group|go)|we're (?:a )?(?:go|group)|make it official|make it so|announce (?:it|us)|i'm confirming|confirming|all (?:set|agreed))\b(?! (?:will|comes|follows|once|when|after|as soon|if|but|to the)\b)"
    rf"|\byou (?:already |now )?(?:have|'ve got) {_MY}\b(?! (?:once|when|if|after|as soon|with the))"
)
#: What a word hangs on, in front of it: "as soon as I see it corrected you have my go".
_HANGS: Final = re.compile(
    r"\b(?:as soon as|once|when|if|after|the (?:moment|minute|day)|until|till|provided|then|with (?:it|that|this|the \w+))\b[^.!?]{0,60}$"
)
_GIVING: Final = frozenset({Intent.CONFIRM, Intent.ACCEPT})


def _given(words: str) -> bool:
    """Whether the word is given, and hangs on nothing that stands before it in its sentence."""
    for match in _GIVEN.finditer(words):
        start = max(words.rfind(mark, 0, match.start()) for mark in ".!?\n") + 1
        if not _HANGS.search(words[start : match.start()]):
            return True
    return False


def waits(text: Text, *, confirms: bool = True) -> bool:
    """Whether a letter promises its word for later, or asks to see a mended version first.

    Parameters
    ----------
    text : Text
    confirms : bool
        Whether an organizer answers.  Who is only invited may want to see a page again, and come.

    Examples
    --------
    >>> waits(Text("Nearly. Fix the day, send it again, and then you'll have my ok."))
    True
    >>> waits(Text("You have my ok. Please set the day right in the announcement."))
    False
    """
    words = flowing(text.body)
    promised = _WAITS.search(words) or (confirms and _SEES_FIRST.search(words))
    return bool(promised) and not _given(words)


def tells_amiss(text: Text) -> bool:
    """Whether an organizer tells what is wrong in our mail, and gives no word beside it.

    Examples
    --------
    >>> tells_amiss(Text("The names are fine. The Tuesday is wrong, though."))
    True
    >>> tells_amiss(Text("Confirmed. The Tuesday is wrong, it's Thursdays."))
    False
    """
    words = flowing(text.body)
    return _WRONG.search(words) is not None and not _given(words)


def settled(text: Text, wish: Wish, asked: Asked | None) -> Wish:
    """The wish, with nothing confirmed or accepted that is only promised.

    What hangs on a condition stays so.  To an organizer a promise may be told as one though no yes
    was heard.

    Parameters
    ----------
    text : Text
    wish : Wish
    asked : Asked or None
        Which question of ours the letter answers.
    """
    confirms = asked is Asked.ORGANIZER_CONFIRM
    if wish.flags or not (confirms or asked is Asked.PROPOSAL):
        return wish
    given = wish.intent in _GIVING or (confirms and wish.intent is Intent.OTHER)
    amiss = confirms and wish.intent is Intent.CONFIRM and tells_amiss(text)
    if not amiss and not (given and waits(text, confirms=confirms)):
        return wish
    return replace(
        wish, intent=Intent.OTHER, secondary=(), flags=("not_yet",), ask=(), strength=SETTLED
    )
