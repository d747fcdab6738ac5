"""Words that take something out of a request, and the names of what they take out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

#: How each line of the echo is called.
LABELS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "licences": r"licen[cs]es?|credentials?",
        "experience_years": r"years(?: in practice)?|experience",
        "orientations": r"orientations?|approach(?:es)?|modalit(?:y|ies)",
        "populations": r"works? (?:with|on)(?: (?:or|and) on)?|populations?|clientele",
        "place": r"place|town|city|zip(?: code)?|location",
        "max_travel": r"(?:willing to )?travel(?: limit| time)?|driving (?:limit|time|distance)",
        "format": r"meeting|format|in person or online",
        "availability": r"times|hours|days|availability",
        "group_size": r"(?:group )?size",
        "frequency": r"how often|frequency",
        "hopes": r"hopes?",
        "with": r"together with",
        "not_with": r"rather[ -]not[ -]with|not[ -]with(?= (?:line|part|entry))"
        r"|do[- ]not[- ]pair|(?:people|persons?|whom) to avoid",
        "accessibility": r"accessib\w+",
        "affinity": r"not the only one|affinity"
        r"|what (?:you|i) (?:say|said|wrote|tell) (?:of|about) (?:yourself|myself|me)",
        "organizing": r"organi[sz]ing(?: a group)?|organi[sz]er",
        "seats_offered": r"(?:open |free )?seats?",
        "room": r"(?:a )?room(?: to meet in)?|hosting",
        "wishes": r"(?:other |further |last )?wish(?:es)?",
        # A request without a word like "line" is the whole of it, and a group the group itself.
        "group_ref": r"group or request|(?:group|request)(?=['\"]? (?:line|entry|field|item|row"
        r"|part|number|no\b|code|id\b|ref\w*))|(?:group|request) (?:number|code|ref\w*)"
        r"|group(?= *(?:$|[,:]|again\b|please\b|there\b))",
    }
)
#: Facts of which one may be named by its value and the others stay.
LISTS: Final = (
    "licences",
    "orientations",
    "populations",
    "hopes",
    "with",
    "not_with",
    "accessibility",
    "affinity",
    "wishes",
)
#: How the echo calls the line of what somebody does not practise.
REFUSED: Final = re.compile(r"\bnot (?:my|your) way of working\b")
NOT: Final = r"(?<!not )(?<!n't )(?<!never )"
OUT: Final = (
    rf"{NOT}\b(?:remov(?:e|ing)|delet(?:e|ing)|eras(?:e|ing)|strik(?:e|ing)(?: out)?|omit(?:ting)?"
    r"|cross(?:ing)? out|get(?:ting)? rid of|scratch|clear|tak(?:e|ing) (?:out|away)"
    r"|tak(?:e|ing) off(?= (?:the|my|that|this)\b)|leav(?:e|ing) out|drop(?! (?:in|by|off|out)\b)"
    r"|tak(?:e|ing)(?= [^.!?\n]{1,60} (?:out|off|away)\b)"
    r"|(?<!i )(?<!we )(?<!ve to )(?<!ed to )(?:leave|cut)"
    r"(?= (?!me\b|us\b|work\b|home\b|town\b)[^.!?\n]{1,60} out\b(?! (?:by|at|of town)\b))"
    r"|(?<!i )(?<!we )cut(?:ting)?(?= (?:out )?(?:the|my|that|this|everything)\b)"
    r"|los(?:e|ing)(?= the\b)|unlist"
    r"|(?<!i )(?<!we )(?:do not|don't|please not|no need to) (?:list|mention|include)(?! me\b))\b"
)
#: What may stand between "take out" and the name of a line.
FILL: Final = (
    r"(?:\W+(?:the|my|that|this|whole|entire|line|lines|entry|field|part|bit|item|row|word|words"
    r"|about|for|with|saying|says|called|labell?ed|named|please|of))*\W+"
)
#: Lines that are named before another one in the same breath: "take out Hopes and Travel".
FURTHER_LINES: Final = (
    rf"(?:(?:{'|'.join(LABELS.values())})(?:['\"]? (?:line|part|entry))?['\"]?"
    r"(?:, and |, | and | & | plus | as well as )(?:also |then )?"
    r"(?:(?:the|my|that|this|line|both)\W)*['\"]?){0,6}"
)
_WITH: Final = r"(?:be |sit |come |go |share a group |be put |be grouped )?(?:together )?with §"
_BOUND: Final = (
    r"(?:condition|must|precondition|requirement|demand|prerequisite|necessity|deal[- ]?breaker"
    r"|wish)"
)
#: What makes company no condition after all; ``§`` is who was asked for.
UNBOUND: Final = re.compile(
    r"(?:n't|\bnot|\bno need)(?: really| actually| necessarily| absolutely)?"
    rf"(?: (?:have|need|want|ask|mean)(?:ed)?)?(?: to)? {_WITH}|\bwith or without §"
    rf"|§ (?:is|was)(?:n't| not|'s not| no)\b[^.?!§]{{0,20}}\b{_BOUND}\b"
    r"|§ (?:is|was) (?:only|just|merely)\b"
    r"|§ (?:only|just|merely) (?:told|mentioned|recommended|suggested|sent|said|forwarded|passed)\b"
    r"|§[^.?!§]{0,30}\b(?:does|do|need|must)(?:n't| not) (?:have to|need to|be|come)\b"
)
#: A line that was named in the sentence before.
POINTED: Final = re.compile(
    r"\b(?:that|this|the) (?:whole |entire )?(?:line|entry|field|item|row)\W*$"
)
#: What says of a line or value that it ought not to stand there.
GONE: Final = (
    r"\b(?:(?:should|must|needs? to|has to|can|ought to|may|please)(?: be| go| come)+"
    r" (?:taken out|removed|deleted|dropped|struck|left out|gone|out|away|off)"
    r"|(?:should|must|ought|do|does)(?: not|n't)(?: to)? (?:be (?:there|in there|here|in it|listed"
    r"|on (?:it|there|the list|my list|my request)|in (?:the|my) (?:list|request|mail))|belong"
    r"|stand there|appear|need to be (?:there|in there|in it|listed|on (?:it|there|the list)))"
    r"|(?:is|are)(?: not|n't) (?:needed|necessary|wanted) (?:there|in there|in it|on (?:it|there)"
    r"|in (?:the|my) (?:list|request)))\b"
)
#: "I'd like EMDR gone": what was named just before, as somebody wants it.
WISHED_GONE: Final = (
    r"\b(?:i'd like|i would like|i want|i'd rather have|i need|please have|can we have)"
    r" (?:the |my )?"
)
OFF: Final = r"(?: (?:line|part|bit))? (?:gone|out|off|removed|deleted|left out)\b"
#: "The travel: take it out", of what was named just before.
POINTS_BACK: Final = (
    rf"{NOT}\b(?:(?:take|leave|cross) (?:it|that|this|them) (?:out|off|away)"
    r"|(?:remove|delete|erase|drop|strike|omit) (?:it|that|this|them))\b"
)
WRONG: Final = (
    r"\b(?:is|are|was|were)(?: not|n't)? (?:(?:all|quite|just|simply|plain|totally|completely)"
    r" )?(?:wrong|incorrect|right|correct|true|an? (?:mistake|error|misunderstanding|misreading))\b"
)
_NEVER: Final = r"\b(?:do not|don't|did not|didn't|never|no longer)(?: \w+)? "
_TOLD: Final = r"say|said|mention(?:ed)?|write|wrote"
#: What denies a value that we had read.
DENIED: Final = (
    rf"{_NEVER}(?:{_TOLD}|work(?:ed)? with|see|saw|treat(?:ed)?|serve[ds]?"
    r"|practi[sc]ed?|use[ds]?|do)\b"
)
#: What says by its author's own denial that he never told a value.
UNSAID: Final = rf"{_NEVER}(?:{_TOLD})\b"
TRUE: Final = re.compile(r"(?:is|are|was|were) (?:(?!not\b)\w+ )?(?:right|correct|true)")
#: Behind these words stands what is to be there instead, up to the next thing to take out.
INSTEAD: Final = re.compile(
    r"\b(?:add|put in|replace|write|insert|it(?:'s| is| should)|make it|instead|keep"
    r"|leave (?!out|[^.!?\n]{1,60} out\b))\b"
    rf".*?(?=,? (?:and|but|then) {OUT}|$)"
)
SENTENCE: Final = re.compile(r"[^.!?;\n]+(?:[.!?;](?=\w)[^.!?;\n]+)*")
#: Who is to be removed from a group is one to be avoided all the more.
FROM_A_GROUP: Final = re.compile(
    r"\bfrom (?:my|the|any|our|that|this|a|your|every) (?:\w+ )?"
    r"(?:groups?|circles?|proposals?|pool|matches|match)\b"
)
#: Words read from so few are a name of the value; more are a sentence.
FEW_WORDS: Final = 3
