"""FORGET said by what shall be left, and words of erasing that erase nothing.

"Please make sure nothing about me is kept", "everything you have about me must go", "you are to
keep nothing of mine": a holding that shall not be, whatever the verb.  "I don't want everything you
have on me wiped", "you needn't erase anything" and what another office was told are no order.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mail.reading.purpose.order_row import Order
from mail.sieve import Sieve
from mail.understanding import Command

_OFFICE = r"(?:you(?: people| folks)?|the (?:service|association|list|office|system|machine)|your (?:service|office|system|list|computers?|people))"
_ME = r"(?:(?:about|on|of|concerning|regarding|under|in|from|to do with) (?:me\b|my (?:name|address|person|practice)|mine\b|myself)|(?:with|bearing|that (?:has|bears|carries)) my name(?: on it)?)"
_HOLD = r"(?:have|hold|holds|has|keep|keeps|kept|stored?|know|knows|collected|saved|got|filed|recorded|wrote down|noted)"
_ALL = r"(?:everything|anything|whatever|all(?: of)?(?: that)?|every (?:line|word|letter|scrap|bit|note|trace|thing)|each (?:line|word|scrap)|what(?:ever)?|the lot|any and all)"
_MY_DATA = r"(?:my|mine|his|her) (?:own |personal |private |old |entire |whole )*(?:data|information|info|records?|files?|details|particulars|profile|entry|answers|form|letters|questionnaire|history|notes)"
#: All that there is on the writer, in any words.
_HELD = (
    rf"(?:{_ALL}(?: (?:there is|that there is|is there|that is|that's|is))?(?: (?:that )?{_OFFICE}(?:'ve| have| has)?(?: \w+ly| ever| still)? ?{_HOLD}?)?(?: {_HOLD}| stored| filed| written| kept)?(?: down)? {_ME}"
    rf"|(?:what(?:ever)?|everything|anything|all(?: that)?) i(?:'ve| have)? (?:ever )?(?:wrote|written|told|sent|gave|given|said|shared|filled in|confided)(?: (?:to )?you| in| down)?|{_MY_DATA})"
)
_NOTHING = r"(?:nothing|none|no (?:\w+ )?(?:scrap|record|copy|trace|line|word|note|file|information|info|data|detail|bit|memory|mention)s?|not (?:a|one|any) (?:\w+ )?(?:scrap|record|copy|trace|line|word|note|file|thing|bit))"
_OF_MINE = rf"(?:{_ME}|of what i(?:'ve| have)? (?:\w+ )?(?:wrote|written|told|sent|gave|given|said|shared)(?: (?:to )?you| in)?|of {_MY_DATA}|of it|of mine|(?:i|that i)(?:'ve| have)? (?:wrote|written|sent|told|gave)(?: you)?)"
_IS_KEPT = r"(?:is|are|be|gets?|stays?|remains?|survives?|should be|may be|will be|must be|remain|may remain|may stay|should remain|shall remain|should stay|survive) ?(?:kept|stored|held|retained|left(?: behind| over)?|saved|on file|preserved|recorded|there|with you|in (?:your|the) (?:hands|files?|records?|system|computers?|possession|archives?)|on (?:file|record|your (?:computers?|servers?)))?"
_GONE = r"(?:gone|taken out of (?:your|the) (?:system|files|records|books|computers?)|wiped|erased|deleted|destroyed|removed|purged|shredded|expunged|scrubbed|blotted out|done away with|disposed of|forgotten|burned|burnt)"
_MUST = r"(?:must|has to|have to|needs? to|should|is to|are to|ought to|shall|had better|may now|can now|can all|may all)(?: all| now| please| completely| entirely)*"
_GO = rf"(?:go(?! (?:to|through|on|into|in|with|back|over)\b)|vanish|disappear|cease to exist|be (?:\w+ly |all )?{_GONE}|come (?:off|out of) (?:your|the) (?:books|files|records|system|computers?))"
_WANT = r"(?:want|wish|like|ask(?: for)?|need|demand|require|request|insist on|prefer|have|see|get|appreciate|(?:obliged|grateful|glad|thankful|happy|relieved) if)(?: that| to see| to have| you to (?:see|have|make)| if)?"

ORDERS: tuple[Order, ...] = (
    Order(
        Command.FORGET,
        rf"\b(?:make (?:sure|certain)|see (?:to it )?|ensure|take care|be sure|let|arrange|promise|i (?:want|ask|require|wish|expect|insist|demand)|i'd (?:like|ask|prefer)|i would (?:like|ask|prefer))(?: please)?(?: that| for)?(?: there (?:is|be))? {_NOTHING} (?:{_OF_MINE} )?(?:to be )?(?:{_IS_KEPT})\b"
        rf"|(?:^|[.!,;\n] ?|\b(?:and|please|so|that) ){_NOTHING} {_OF_MINE} (?:may|must|shall|should|is to|are to|can) (?:be )?(?:remain|stay|kept|left|survive|stored|held|retained)\b"
        rf"|\b(?:want|wish|like|have|leave|prefer) (?:none|nothing) {_OF_MINE} (?:to be )?(?:left|kept|stored|remaining|to (?:stay|remain|survive)|over there)\b"
        rf"|\b(?:let|leave) (?:no|not a) (?:\w+ )?(?:record|trace|line|copy|scrap|mention) of (?:me|mine|my \w+) (?:to )?(?:survive|remain|stay|be left|behind)\b",
        "please make sure nothing about me is kept",
    ),
    Order(
        Command.FORGET,
        rf"\b{_HELD} {_MUST} {_GO}\b"
        rf"|\b(?:could|can|will|would|might) (?:you (?:have|see) )?{_HELD} (?:please )?be (?:\w+ly |all )?{_GONE}\b(?=[^.?!]{{0,24}}\bplease\b|[^?]{{0,40}}\?\W{{0,3}}(?:for good|please|thank))"
        rf"|\b{_WANT} {_HELD}(?: (?:to be|be|were|was|is|all|completely|entirely|permanently))* {_GONE}\b"
        rf"|\b{_WANT} (?:it|that|this|them) all (?:to be )?{_GONE}\b(?=[^.?!\n]{{0,80}}\b(?:my|address|data|records?|files?|letters|answers|everything|the lot)\b)"
        rf"|\b(?:require|demand|ask|request|insist|want|expect)(?: that)? {_MY_DATA} (?:to )?(?:be {_GONE}|cease to exist|no longer (?:exist|be (?:kept|held|stored)))\b",
        "everything you have about me must go",
    ),
    Order(
        Command.FORGET,
        rf"\b(?:you|your (?:people|office|service)) (?:are|is|were|have) (?:to|not to) (?:keep|hold|retain|store|save|hang on to) (?:nothing|none|anything|any|no (?:record|copy|data|information|note)s?) {_OF_MINE}"
        rf"|(?:^|[.!;,\n] ?|\b(?:please|and|kindly|that you|to) )(?:keep|retain|store|save|hold) (?:nothing|none|no (?:\w+ )?(?:record|copy|data|information|note|trace|file)s?) {_OF_MINE}"
        rf"|(?:^|[.!;,\n] ?|\b(?:please|and|kindly|you) )(?:don't|do not|not to|never|please not) (?:keep|retain|store|save|hold(?: on to)?|hang on to) (?:any(?:thing)?|a (?:record|copy|note)|any (?:\w+ )?(?:record|copy|data|information|note|file)s?|{_ALL}) {_OF_MINE}(?! (?:hours|group|until|but|except))"
        rf"|\b(?:dispose of|do away with|get rid of|clear out|throw (?:away|out)|burn|bin|shred|destroy|delete|erase|wipe) (?:all|everything|whatever|anything|what|any and all)(?: (?:that )?(?:there is|is|{_OFFICE}(?:'ve| have| has)?))?(?: {_HOLD}| stored| filed)?(?: down)? {_ME}"
        rf"|\b(?:whatever|everything|all|anything) (?:that )?(?:there is|is there|{_OFFICE}(?:'ve| have| has)? ?{_HOLD}?) {_ME}(?: in (?:your|the) \w+)?,? (?:please )?(?:get rid of|dispose of|do away with|destroy|delete|erase|wipe|burn|shred|throw) (?:it|them|that)\b",
        "you are to keep nothing of mine",
    ),
    Order(
        Command.FORGET,
        rf"\b(?:leave|leaving|left) (?:nothing|no (?:record|line|word|trace|mention))(?: behind)? that (?:says|shows|tells|proves|proved|said|showed)\b[^.?!]{{0,12}}\bi\b"
        rf"|\b(?:make it|as though|as if|so that|pretend in your (?:files|records))(?: so)?(?: that| as if| as though)? (?:you|your (?:records|files)) (?:had )?(?:never|not) (?:knew|known|heard of|met|had) (?:me|of me)\b[^.?!]{{0,12}}\b(?:files?|records?|data|letters|and all|everything)\b|\b(?:want|wish|like|prefer) to be (?:a stranger|unknown|a blank) (?:to|in) your (?:records|files|books|computers?|system|database|papers)\b"
        rf"|\b(?:no|not any|none of the|retain no|keep no|hold no) (?:personal )?(?:information|data|records?) (?:on|about|of) me(?: whatsoever| at all| of any kind| any longer)\b(?<!have no information on me at all)"
        rf"|\bobliged if {_HELD}(?:[^.?!;]{{0,30}})? (?:were|was|is|be|got) {_GONE}\b",
        "leave nothing behind that says I was ever with you",
    ),
    Order(
        Command.FORGET,
        r"\b(?:remove|delete|erase|take|strike|drop|wipe|scrub|clear|cross|cut) (?:me|my name)\b(?! (?:off|from) (?:the|your) (?:list|mailing))[^.?!;\n]{0,60}?"
        r"\b(?:from|out of|off|in) (?:(?:all|any|each|every(?: one)?|the rest)(?: of)? )?(?:"
        r"your (?:\w+ )?(?:files?|records?|books|archives?|data|papers|computers?)"
        r"|(?:file|record|book)s? (?:of yours|you (?:have|keep|hold))|every file|all (?:files|records))\b",
        "remove me from the group and from all your files",
    ),
)

_NOT = r"(?:(?:do|did|does|would|will|should|could|have|had|has|need|must|am|is|was) ?(?:not|n't)|don't|dont|didn't|doesn't|wouldn't|won't|shouldn't|needn't|mustn't|haven't|never|no need(?: for you)?|not)"
_ERASE = r"(?:wip(?:e|ed|ing)|delet(?:e|ed|ing|ion)|eras(?:e|ed|ing|ure)|destroy(?:ed|ing)?|purg(?:e|ed|ing)|shred(?:ded)?|forg[eo]t(?:ten|ting)?|remov(?:e|ed|ing)|expung(?:e|ed)|gone|get rid of|throw(?:n)? (?:away|out)|dispose of)"
#: Erasing that is denied, or was another's.
_KEPT: Final = Sieve(
    rf"\b{_NOT}(?: \w+ly| ever| really| yet| at all)? (?:want|wish|like|ask(?:ed|ing)?|mean(?:t|ing)?|need|intend|request(?:ed)?|say|said|tell|told|write|wrote|care)(?:ing)?(?: you| for| to| that| it| be| have| me| anyone| everything| anything| all| my| of| the| data| records?| files?| profile| what| you've| have| on| about| whole| entire| letters| information| details){{0,10}} {_ERASE}\b"
    rf"|(?:^|[.!;,\n] ?|\b(?:please|but|and|so|you|just) )(?:don't|do not|dont|never|not|needn't|need not|no need to|mustn't|must not|shouldn't|won't need to|don't (?:need|have) to)(?: please| ever)? {_ERASE} (?:anything|everything|any|all|my|me|it|a thing|the|what|whatever)\b(?! (?:to )?(?:hesitate|forget))"
)
#: Another office, or another person, was told so.
_TOLD_OTHERS: Final = re.compile(
    r"\b(?:told|asked|tell|asking|begged|warned|assured|reminded) (?:(?:the|my|our|his|her|their|an?|another)(?! (?:association|service|list)\b)|them|him|me|us)\b[^.?!]{0,60}$"
    r"|\b(?:she|he|they|client|patient|friend|colleague|people|it)(?: \w+)? (?:said|says|asked|wondered|told|thinks?|fears?|feared|thought)\b[^.?!]{0,60}$"
)
#: What is said of it is how it is, or asked what becomes of it.
_AS_IT_IS: Final = re.compile(
    r"\b(?:me|my name|mine),? (?:is|are|was|were|looks?|seems?|reads)(?: \w+ly| still| all)? (?!to be\b)(?:right|correct|true|fine|wrong|accurate|up to date|good|as it should|out of date|old)\b"
)
_HAPPENS: Final = re.compile(r"\b(?:happens?|become|becomes|done|do|goes|come) (?:to|of|with) $")
#: It is asked after, supposed, or good to know.
_SUPPOSED: Final = re.compile(
    r"\b(?:if|whether|when|how|suppose|supposing|would|could|does|do|will|is|are|why) (?:i|we|one|it|everything|all|anything|nothing)\b[^.?!]{0,50}$"
    r"|\b(?:whether|when|how|why|what|do|did|are|have) you\b[^.?!]{0,50}$|\b(?:rumou?r|it says)\b[^.?!]{0,60}$"
    r"|\b(?:good|glad|nice|relieved|reassured|comforting) (?:to (?:know|hear|read|learn|see)|that)\b[^.?!]{0,30}$"
)
#: Who wants what is erased sent too says so.
_SENT_TOO: Final = re.compile(
    r"\b(?:cop(?:y|ies)|send|sent|export|download|print|show|see|read|give me|mail me|know what|first)\b"
)


def keeps(words: str) -> bool:
    """Whether erasing is denied: "I don't want everything you have on me wiped".

    Examples
    --------
    >>> keeps("i don't want everything you have on me wiped, only the old number")
    True
    >>> keeps("i want everything you have on me wiped")
    False
    """
    return _KEPT.search(words) is not None


def only_told(words: str, match: re.Match[str]) -> bool:
    """Whether an erasing is told of others, asked after or supposed, and ordered by nobody.

    Examples
    --------
    >>> words = "i told my old clinic that everything they have about me must go"
    >>> only_told(words, re.search("everything.*", words))
    True
    """
    before = _before(words, match)
    return _TOLD_OTHERS.search(before) is not None or _SUPPOSED.search(before) is not None


def not_asked_for(words: str, match: re.Match[str]) -> bool:
    """Whether something about data was said to another, is judged, or is asked after."""
    before = _before(words, match)
    told = _TOLD_OTHERS.search(before) or _HAPPENS.search(before)
    return told is not None or _AS_IT_IS.search(words, match.start(), match.end() + 40) is not None


def said(words: str) -> bool:
    """Whether a holding is ordered not to be in words of this table, whatever it sounds like.

    Examples
    --------
    >>> said("please make sure nothing about me is kept"), said("what is kept about me?")
    (True, False)
    """
    found = (match for row in _rows() for match in row.finditer(words))
    return not keeps(words) and any(not only_told(words, match) for match in found)


def out_of_files(words: str) -> bool:
    """Whether the writer shall be taken out of our files, out of whatever else beside.

    Examples
    --------
    >>> out_of_files("remove me from the group and from all your files"), out_of_files("remove me")
    (True, False)
    """
    found = _rows()[-1].finditer(words)
    return not keeps(words) and any(not only_told(words, match) for match in found)


def sent_too(words: str) -> bool:
    """Whether words beside an erasing may ask for what is held."""
    return _SENT_TOO.search(words) is not None


@cache
def _rows() -> tuple[Sieve, ...]:
    return tuple(Sieve(order.pattern) for order in ORDERS)


def _before(words: str, match: re.Match[str]) -> str:
    """What stands in the sentence before a match."""
    start = max(words.rfind(mark, 0, match.start()) for mark in ".!?\n;:") + 1
    return words[start : match.start()]
