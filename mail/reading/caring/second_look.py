"""A second look at what was only guessed: who "she" is when others than clients are spoken of.

The learned opinion (:mod:`mail.reading.caring.signs`) has seen clients behind most letters
that tell of a "she".  In answers to a proposal she is the colleague who was proposed: "She has
two years only".  The tables of words need no such look: they name a client or a treatment.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from mail.sieve import Sieve

#: What is said of colleagues: their years, their licence, their place in a group.
_OF_COLLEAGUES = re.compile(
    r"\b(?:years? only|only (?:\w+ )?(?:\w+ )?years?|(?:\w+|\d+) years? (?:of (?:practice|experience)|in (?:practice|the field)|out|licensed|behind (?:her|him|them))|experience[ds]?|inexperienced|beginners?|newbies?|newcomers?"
    r"|junior|senior|seasoned|green|licen[sc]ed?|licensure|lcsw|lpc|lmft|psyd|phd|colleagues?|members?|organi[sz]er|(?:her|his|their|the|a|my) (?:seat|place|spot|practice|training|office|orientation|license|modality|approach)"
    r"|supervis\w+|consult\w+|trained|interns?|graduat\w+|grad school|groups?|circle|proposal|proposed|introduc\w+"
    # … what they answered, and when they were there.
    r"|confirm(?:s|ed|ing)?|(?:said|says|answered|wrote) (?:yes|no)\b|declined|(?:was|were|is|are|not) there (?:on )?(?:the )?\d+(?:st|nd|rd|th)?"
    r"|(?:missing|absent) from (?:it|this|the)|(?:is|are|isn't|aren't) in it)\b"
)
#: What is told of people in treatment.
_CASE = (
    r"clients?|patients?|pts?|couples?|families|caseload|sessions?|treat\w*|therapy|diagnos\w*"
    r"|symptoms?|i(?:'m| am|'ve been)? see(?:ing)?|sees me|c[oa]mes? to me|suicid\w*"
    # A neighbor of mine may be a colleague; a girl of mine is in treatment.
    r"|(?<!neighbor )(?<!neighbour )(?<!friend )(?<!colleague )(?<!mentor )(?<!mate )(?<!peer )of mine"
    r"|overdos\w*|self-?harm|cut(?:ting|s)?|abus\w+|rap(?:ed?|ist)|assault\w*|affair|arrest\w*"
    r"|bipolar|borderline|ptsd|ocd|anorex\w*|bulimi\w*|dissociat\w*|kill\w*|threat\w*|violen\w*"
    r"|stalk\w*|paranoi\w*|disclos\w*|confess\w*|\d{2}[- ]?(?:f|m|yo|y/o)|aged? \d|is \d{2}"
    r"|years? old|year-old|boy|girl|teen\w*|cps|custody|court"
)
#: … or may be, where colleagues are spoken of; one word of it and the guess stands.
_OF_CLIENTS = re.compile(
    rf"\b(?:{_CASE}|i(?:'ve| have) (?:seen|got|had)|drink(?:s|ing)?|drunk|drugs?|using|trauma\w*"
    r"|cheat\w*|divorc\w*|pregnan\w*|hospital\w*|psych|meds|medication|bpd|psycho\w*|depress\w*"
    r"|anxi\w*|panic|eating|die[ds]?|dying|dead|death|hurt\w*|hears? voices|cries|crying|cried|kid"
    r"|child(?:ren)?|son|daughter|mother|father|husband|wife|boyfriend|girlfriend|mom|dad|parents?"
    r"|family)\b"
)

#: One's own family, who make therapists late, tired and glad as they do others.
_OWN = Sieve(
    r"\b(?:my|our) (?:\w+ )?(?:mother|father|mom|mum|dad|parents?|sister|brother|husband|wife|partner|son|daughter|kids?|children|baby|twins|toddler|grand\w+|aunt|uncle|nephew|niece|cousin|(?:mother|father|sister|brother)-in-law|dog|cat|family|boys|girls)\b"
    r"|\b(?:baby|kids?|twins|toddler|triplets) (?:is|are) (?:with|at)\b"
    # … whom the writer told us of, and asks us about.
    r"|\byou(?:'ve| have)? (?:(?:didn't|did not|don't|never|not|nothing|forgot to) )?(?:say|said|answer|answered|mention|mentioned|wrote|write|read)(?: anything| nothing)?(?: about| of)? the (?:baby|kids?|child|twins|dog|toddler)\b"
    r"|\bwhat (?:about|of) the (?:baby|kids?|twins|dog|toddler)\b"
)
#: What the family thinks of it is no bond with a colleague.
_FAMILY_SAYS = Sieve(
    r"\b(?:as |which |that )?my (?:\w+ )?(?:wife|husband|partner|spouse|mother|father|mom|dad|sister|brother|son|daughter|kids|friends?)(?: (?:will|would|could|can|may|might|always|often|likes? to|used to|already|also))*"
    r" (?:tells?|says?|said|thinks?|calls?|claims?|swears?|believes?|laughs?|teases?|jokes?|insists?|reminds?|complains?|grumbles?|agrees?|approves?)\b"
)
_BOUND = re.compile(
    r"\b(?:ex|ex-\w+|wife|husband|partner|spouse|mother|father|sister|brother|son|daughter|cousin|in-law|boss|supervis\w+|landlord|therapist|analyst|colleague|competitor|neighbou?r|not|n't|never|rather|except|without|avoid\w*|apart|uncomfortable|awkward)\b|n't\b"
)
#: What is hardly said of one's own family; one word of it and the guess stands.
_IN_TREATMENT = re.compile(
    rf"\b(?:{_CASE}|analysands?|i(?:'ve| have) (?:seen|got)|brought (?:him|her|them)"
    r"|psycho(?:tic|sis)|voices|mandated)\b"
)

#: An hour that is taken by somebody says nothing of her.
_HOUR = Sieve(
    r"\b(?:an?|my|one|standing|regular|weekly|another) (?:[\w-]+ ){0,2}(?:clients?|patients?|couples?|sessions?|famil(?:y|ies)) (?:(?:right )?(?:at|on|then|until|till|from|during|before|after|every|in) (?:that|the|this|\d|noon|one|two|three|four|five|six|(?:mon|tues|wednes|thurs|fri)days?)|then\b)"
    # … nor of one who has it now.
    r"|\b(?:an?|my|one|some|another) (?:new )?(?:clients?|patients?|couples?|famil(?:y|ies)) (?:has |have |just |now )*(?:claim|took|taken|book|grab|got|bought|reserv|need|want|ask(?:s|ed)? for|snap)\w*(?: up)? (?:it|that|this|them|the (?:hour|slot|day|time|spot)|my (?:mon|tues|wednes|thurs|fri)\w+)"
    r"|\b(?:gave|given|giving|give|promised|sold|lost|went|goes|gone) (?:(?:it|that|them|the|my|this|an?)(?: (?:hour|slot|time|spot|day))? )?to (?:an?|my|one|another) (?:new )?(?:clients?|patients?|couples?|famil(?:y|ies))\b"
    # … nor of one who was moved to make room.
    r"|\b(?:moved?|rescheduled|reschedule|shifted|shift|bumped|traded|swapped|rearranged?) (?:an?|my|one|two|the|some) (?:[\w-]+ ){0,2}(?:clients?|patients?|couples?|sessions?)\b"
    r"(?=\W*(?:$|[.,;!])| (?:so|to (?:make|free|clear|be|come|keep|fit|another|the))\b)"
    # … nor of the one with whom the day begins, ends or stops at noon.
    r"|\b(?:before|ahead of|after|until|till|between|behind|right up to) (?:my|our|the|any|her|his|their)(?: (?:very|first|second|next|last|final|early|earliest|late|morning|noon|lunch|afternoon|evening|first of the day|\d+(?::\d\d)?(?: ?[ap]\.?m\.?)?|(?:mon|tues|wednes|thurs|fri)day|one|two|three|four|five|six|seven|eight|nine|ten|eleven|o'clock))* (?:clients?|patients?|couples?|sessions?|famil(?:y|ies))\b(?= (?:ends?|starts?|leaves?|comes?|arrives?|of the day|is (?:done|over|out|through|in|at)|at|on|by|and i)\b|\W*(?:$|[.,;!?()]))"
    r"|\bmy (?:(?:first|last|next|early|late|morning|noon|lunch|afternoon|evening|\d+(?::\d\d)?(?: ?[ap]\.?m\.?)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|o'clock) )+(?:client|patient|couple|session|family)(?:'s)? (?:ends?|starts?|leaves?|comes?|arrives?|finishes|runs|goes|is (?:done|over|out|through|at|from|until|till)|usually|always)\b(?: (?:at|by|until|till|over|to|past|in|from|not|before|after))?"
)

#: A story is somebody's: without a word for a person it is a field of work.
_SOMEBODY = re.compile(
    r"\b(?:s?he|him|her|hers|his|they|them|their|who|whom|whose|one|an?|my|this|that|the|mine|pts?|cl|client|patient|couple|family|teen|girl|boy|man|woman|kid|child|guy|lady|vet|mom|dad|mother|father|son|daughter|husband|wife|someone|somebody|\d{2}|[a-z]\.[a-z]\.?)\b|\W[a-z]\.\W"
)

#: Whom a colleague treated is the writer's kin, and the reason why the two stay apart.
_TREATED_MINE = Sieve(
    r"\b(?!i\b)[a-z]+ (?:has |have |had |once |also |used to )*(?:treat(?:s|ed)?|counsel(?:s|l?ed)"
    r"|saw|sees|work(?:s|ed) with|was the therapist of) my (?:ex|husband|wife|partner|spouse|mother"
    r"|father|mom|dad|parents?|sister|brother|son|daughter|kids?|cousin|friend|best friend)\b"
)
#: Shyness about a colleague, which sounds like distress and tells of no danger …
_SHY = re.compile(
    r"\b(?:weird|awkward|uncomfortable|embarrass\w*|strange|odd)\b"
    r"|(?:\bnot|n't) (?:please )?(?:tell|let|mention)\b|\btell nobody\b"
)
#: … unless there is a word of it; one of these and the guess stands.
_DREAD = re.compile(
    r"\b(?:kill|hurt|harm|die|dead|dying|death|suicid|abus|violen|threat|stalk|afraid|scared|fear"
    r"|terrif|danger|unsafe|safe|hit|beat|police|restrain|gun|weapon|hopeless|alone|alive|cope|cop"
    r"|crisis|emergency|hospital|pills|drunk|drink|anymore|any more|go on|worthless|end it"
    r"|despair|desperat|panic)"
)

#: Who doubts whether to stay in a group, and says so of a matter of it, is in no danger by that.
_STAYS_IN = Sieve(
    r"\b(?:know|sure|certain|decided|say|tell|see|doubt|wonder\w*|question)(?: yet| myself)? (?:if|whether|that)? ?"
    r"(?:i'm|i am|i'll|i will|i want to|i can|i|to)(?: even| really| still| be)* (?:stay(?:ing)?|remain(?:ing)?|go(?:ing)? on)"
    r"(?: on| in| with| there| (?:a|the|in|my|our|this) [a-z]+)*(?: myself| either)?(?=\W|$)"
    r"|\bi (?:may|might) not (?:be )?(?:stay(?:ing)?|remain(?:ing)?)(?: on)?(?: myself| either)?(?=\W|$)"
)
_MATTER = re.compile(
    r"\b(?:(?:not )?(?:for|up to) me\b|my (?:place|call|business) to (?:say|decide|judge)|decid\w+|vot(?:e|ing)|newcomer|new (?:member|person|colleague)|the others|group|circle"
    r"|(?:a )?yes or (?:a )?no|ask (?:them|someone|somebody)|abstain\w*)\b"
)
_OF_LIFE = re.compile(
    r"\b(?:li(?:fe|ve|ving)|alive|world|here|around|die|dying|dead|death|kill\w*|hurt\w*|harm\w*|pain|hope\w*|too much|any ?more|end it|alone|afraid|scared|danger\w*|safe|goodbye)\b"
)

#: Who asks whether a colleague is the one from a place of work, or whom one has met there.
_ONE = r"(?:the|that|this|an?) (?:same )?(?:\w+ )?(?:one|person|woman|man|guy|lady|gal|fellow|therapist|clinician|counsel(?:l)?or|psychologist|social worker)"
_KNOWN_FROM = (
    r"(?:from|at|with|of)\b|(?:who|that) (?:used to |once |also |now )*(?:works?|worked|runs?|ran|teach(?:es)?|taught|practi[cs]e[sd]?|trains?|trained|leads?|led|presented|spoke|gave|wrote|writes|shares?|shared|rents?|rented|owns|supervis\w+|interned|went|did|does|has|had|sits?|sat|moved)\b"
    r"|(?:whom |who |that )?(?:i|we)(?: once| also|'ve|'d| have| had| think| might have| may have)* (?:met|know|knew|saw|seen|sat|worked|trained|studied|went|spoke|talked|interned|shared|ran into)\b"
)
_WHICH_ONE = Sieve(
    rf"\b(?:is|isn't|was|wasn't|would|wouldn't|might|could) (?:s?he|this|that|they|it|\w+)(?: not| be| by any chance| perhaps| maybe| possibly)* {_ONE},? (?:{_KNOWN_FROM})[^.?!]{{0,120}}\?"
)
#: A field of work before what is taught, held or visited is nobody's complaint.
_AT_WORK = re.compile(
    r"\b[\w-]+ (?:trainings?|conferences?|workshops?|courses?|class(?:es)?|seminars?|groups?|programs?|clinics?|institutes?|cent(?:er|re)s?|teams?|talks?|lectures?|networks?|circles?|hospitals?|agency|society)\b"
)

#: Where one sees colleagues, and nobody in treatment.
_SEEN_AT_WORK = Sieve(
    r"\bi(?:'ve| have)? (?:often |once )?(?:seen?|saw|meet|met|knew|known?) \w+\b[^.?!]{0,30}"
    r"\b(?:at|in|from) (?:the |our |my )?(?:[\w-]+ )?(?:conferences?|workshops?|trainings?|seminars?"
    r"|hallways?|corridor|elevator|kitchen|lunch\w*|meetings?|conventions?)\b"
)

#: What the writer goes through herself is why she is away, and no client's story.
_OF_ONESELF = Sieve(
    r"\bi(?:'m| am|'ve| have|'ll)?(?: (?:just|still|also|now|currently))*"
    r" (?:have|had|got|going through|in|getting|facing|recovering from|dealing with|having)"
    r" (?:an?|my|the|some) (?:\w+ )?(?:divorce|separation|surgery|operation|illness|pregnancy"
    r"|miscarriage|chemo\w*|diagnosis|funeral|lawsuit|baby|burnout|bereavement)\b"
)

#: Who writes for a colleague tells why she does not write herself.
_FOR_A_COLLEAGUE = Sieve(
    r"\b(?:asked|asks|wants|told) me to (?:say|tell you|answer|reply|write|let you know|pass on|send|(?:get|sign|put|enroll|register|find) (?:her|him|them))\b"
    r"|\b(?:says|said|asks|asked) to (?:say|tell you|let you know)\b"
)

#: From this likelihood on a story is a client's, whatever stands beside it.
SURE = 0.65


def believed(flags: Iterable[str], words: str, share: float = 0.0) -> list[str]:
    """The guessed flags without a client who is plainly a colleague or of the writer's family.

    Parameters
    ----------
    flags : iterable of str
    words : str
    share : float
        How likely it is that a client is told of: what is as good as sure is no guess.

    Examples
    --------
    >>> believed(["client_info"], "she has two years only; i would rather not.")
    []
    >>> believed(["client_info"], "she has two years only with her husband left, she cries")
    ['client_info']
    >>> believed(["client_info"], "is she the one from cascadia? anyway yes")
    []
    >>> believed(["client_info"], "he's a neighbor of mine, lpc, very good")
    []
    """
    of_others = (_OF_COLLEAGUES.search(words) and not _OF_CLIENTS.search(words)) or (
        (_OWN.search(words) or _HOUR.search(words))
        and not _IN_TREATMENT.search(_HOUR.sub(" ", words))
    )
    which = _WHICH_ONE.sub(_asked_at_work, words)
    of_others = of_others or (which != words and not _OF_CLIENTS.search(which))
    seen = _SEEN_AT_WORK.sub(" ", words)
    of_others = of_others or (seen != words and not _OF_CLIENTS.search(seen))
    treated = _TREATED_MINE.sub(" ", words)
    of_others = of_others or (treated != words and not _IN_TREATMENT.search(treated))
    own = _OF_ONESELF.sub(" ", words)
    of_others = of_others or (own != words and not _IN_TREATMENT.search(own))
    behalf = _FOR_A_COLLEAGUE.search(words)
    of_others = of_others or (behalf is not None and not _IN_TREATMENT.search(words))
    speaks = _FAMILY_SAYS.search(words) and not _BOUND.search(_FAMILY_SAYS.sub(" ", words))
    of_others = (of_others or not _SOMEBODY.search(words)) and share < SURE
    dropped = {"client_info"} if of_others else set[str]()
    flags = list(flags)
    if "do_not_pair" in flags and _SHY.search(words) and not _DREAD.search(words):
        dropped.add("safety")
    if _STAYS_IN.search(words) and _MATTER.search(words) and not _names_danger(words):
        dropped.add("safety")
    if speaks:
        dropped.add("do_not_pair")
    return [flag for flag in flags if flag not in dropped]


def _names_danger(words: str) -> bool:
    return _OF_LIFE.search(words) is not None or _DREAD.search(words) is not None


def _asked_at_work(question: re.Match[str]) -> str:
    """What is left of a question who somebody is, without the work that is named in it."""
    return _AT_WORK.sub(" ", question[0].replace("?", " "))
