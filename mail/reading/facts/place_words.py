"""Words around the name of a town that say whose place it is, as tables.

The score of the first fitting row of :data:`CONTEXTS` says how surely the writer (or the
offered group) is there; :data:`NOT` takes the town out.
"""

from __future__ import annotations

import re

from mail.reading.facts.tenure_words import ROLE

NOT = -1
#: A town that the writer will move to: hers only where no other is.
FUTURE = 58
#: A name between commas, and nothing said of it.
TERSE = 70

NEAR = r"(?:in|near|outside(?: of)?|by|around|at|out of|over in|down in|up in|just (?:outside|north|south|east|west) of|close to|across from|(?:north|south|east|west|northeast|southeast) of|on|serving)"
FILL = r"(?:(?:the|beautiful|sunny|rainy|downtown|central|greater|here|little|old|close-in|inner|outer|deep|tiny|wonderful|north|south|east|west|northern|southern|my|our|house|home|office|own|small) ){0,3}"

#: Where somebody sits and works, of whom it is said "my".
_ROOMS = r"(?:(?:waiting |consulting |therapy |treatment )?rooms?|offices?|studio|couch|chairs?|desk|door|doorbell|lease|shingle|building|bench|storefront|suite|rug|sofa)"
#: "I treat teenagers and their parents": whom the writer serves.
SERVES = r"\b(?:i|we) (?:\w+ly )?(?:(?:mostly|mainly|also|only|still|now) )?(?:see|treat|serve|counsel|work with|sit with) (?!an? |that |there|you\b|the |my |our |it\b|no |one |some (?:group|circle)|why|how|what)"

#: (score, words before the name, example); the first row that fits counts.
CONTEXTS: tuple[tuple[int, str, str], ...] = (
    (
        NOT,
        r"\banywhere (?:but|except|other than|besides) (?:in )?$|\bi(?:'d| would)? (?:rather )?avoid (?:meeting in )?$",
        "anywhere but",
    ),
    (
        93,
        r"\b(?:com(?:e|ing)|came|moved|moving|got|return(?:ed|ing)) (?:back )?home to $"
        r"|\b(?:i|we) (?:mostly |only |still )?(?:do|run|work|practi[cs]e|operate)(?: (?:it|this|that|mine|all (?:of )?(?:it|this)))? out of $|\b(?:office|practice|rooms?|studio|suite) (?:is|'s) (?:right )?(?:in )?downtown $",
        "coming home to",
    ),
    (
        96,
        r"\b(?:new|newly (?:\w+ )?|newcomer|new arrival|recent arrival|recently arrived|just arrived|freshly arrived) (?:here )?(?:to|in) $",
        "I'm new to",
    ),
    (
        93,
        rf"{SERVES}(?!.*\b(?:who|used|moved|from|until|before)\b)[^.;]{{0,60}} (?:in|near|around|outside) {FILL}$",
        "I treat teenagers and their parents in",
    ),
    (
        45,
        r"\b(?:teach|teaching|lecture|adjunct)\b(?:(?!\band\b)[^.;]){0,40}\b(?:in|at) $",
        "I teach a class at OSU in",
    ),
    (
        96,
        r"\b(?:i've|i have|i|we've|we have|we) (?:just |now |recently |finally )*(?:taken|took|rented|rent|leased|found|opened|signed (?:a lease|the lease)(?: for| on)?|moved into|bought|set up)(?: (?:an?|the|my))? (?:[\w-]+ ){0,2}?(?:rooms?|office|space|suite|studio|lease|practice|shop|chair) (?:in|at|near|over in|out in) $"
        r"|\b(?:nobody|no one|who|hardly anybody) (?:is|'s|would|will|wants to|'d)? ?(?:drives?|driving|com(?:e|es|ing)|travel\w*) (?:all the way |out |up |down |over )?to $",
        "I've taken a room in",
    ),
    (
        97,
        r"\b(?:ours is|we're|we are|(?:four|five|six|seven|eight) of us)\b[^.;]{0,30}\b(?:group|circle|bunch|crowd|table|gang|lot|seminar|club)s? in $",
        "ours is the lunch bunch in",
    ),
    (
        84,
        r"\b(?:the|my|a|this) (?:new )?(?:job|post|position) (?:is )?(?:at|with|in) (?:the |an? )[\w' -]{3,24} in $",
        "the new job at the hospital in",
    ),
    (
        NOT,
        r"\b(?:before(?: that| this)?|previously|formerly|earlier),? (?:i was )?an? [^.;()]{2,24} (?:in|at) $",
        "before, a pharmacist in",
    ),
    (
        95,
        r"\b(?:shingle|letterhead|door ?plate|lease|mailbox|business cards?) (?:says?|reads?|is (?:still )?in) $",
        "my shingle says",
    ),
    (
        94,
        r"\b(?:think of me as|count me as|call me|consider me|list me (?:as|in|under)|put me (?:down )?(?:as|in|under)|change (?:it|that|this|the \w+) to|make (?:it|that)|(?:should|ought to) (?:be|say|read)|in its place put|where you\b[^.;]{0,30} (?:put|write|read|say)) (?:in )?$",
        "think of me as",
    ),
    (
        94,
        r"\b(?:i|we) (?:\w+ )?commute (?:\w+ ){0,3}to $|(?:^|[;,:] )\W*it(?:'s| is) (?:actually |really |still )?(?:in )?$",
        "I commute to",
    ),
    (
        33,
        r"\b(?:you (?:wrote|said|guessed)|(?:form|summary|note|letter|list|record|it) (?:has|says|said|had)) (?:me )?(?:in )?$|\b(?:you(?:'ve)? (?:have|had|got|put)|put) (?:me|us) (?:down )?(?:as )?(?:in|at|near|for) $|\b(?:where|what) you(?:'ve)? (?:have|had|got|wrote|put)\W{1,3}$",
        "you have me in",
    ),
    (
        36,
        r"\b(?:if|whether|unless) (?:there's|there is|there are|there were|you (?:have|find|know|can find)|some ?one|somebody|any ?one|anybody)\b[^.;,]{0,40}\b(?:in|near|around|over in|up in|down in) $",
        "if there's someone in",
    ),
    (
        56,
        r"\b(?:the|my|those|count|counting|including) (?:[\w-]+ )?years (?:spent )?in $|\bafter (?:(?:some|about|almost|nearly|over|more than|my|the|a|best part of a|many|several|long) ){0,3}(?:[\w-]+ )?(?:years?|months|decades?|winters|seasons)\b(?:(?! (?:i'm|i am|i've|now|in) )[^.;,]){0,40} in $",
        "after nineteen years of seeing people in",
    ),
    (
        93,
        r"\btoo (?:far|long|much|many)\b[^.;,]{0,24} from $",
        "too far from",
    ),
    (
        93,
        r"\b(?:i'd|i'll|i would|i will|i'm|i am) (?:be )?(?:com(?:e|ing)|driv(?:e|ing)|travel(?:l?ing)?|bik(?:e|ing)) (?:over |up |down |in |out |to you )?from $"
        r"|\b(?:nobody|no one|only (?:one|therapist|lpc|lcsw|lmft)) (?:else )?(?:out |here )?in $",
        "I'd be coming from",
    ),
    (
        NOT,
        r"\b(?:former|old|last|previous) (?:group|circle|practice|office)\b[^.;]{0,6}\($|\b(?:ran|owned|shared) (?:the|an?|our|my) (?:[\w-]+ ){0,3}?(?:practice|clinic|office)\b[^.;,]{0,30}\b(?:in|at) $",
        "my former group (",
    ),
    (
        NOT,
        r"\b(?:mov\w+|relocat\w+|transferr\w+|came|comes?|coming|arriv\w+|transplant\w*|fled|retired|back|hail\w*|originally|commut\w+|straight|fresh|refugee|people|folks|colleagues?|someone|somebody|members?|drive|drives|driving|up|down|over|out|distance|far|drove|flew|clients?|patients?)(?: (?:here|back|my practice|my office|my family|over|down|up|out|out here|west|east))? (?:from|(?<=practice )out of|(?<=office )out of)(?: (?!to\b)[\w-]+){0,2} $",
        "moved my practice from",
    ),
    (
        34,
        r"\bhere,? (?:or|and|and/or|but also) (?:(?:over|up|down|even) )?(?:in|at|around) $"
        r"|\b(?:anywhere|anyplace|somewhere) (?:from|between) (?:[\w-]+ )?$",
        "here or in",
    ),
    (
        NOT,
        r"\b(?:used to|formerly|previously|no longer|(?<!always )was|were|(?<!have )(?<!'ve )had|once(?! (?:a|per|every|or)\b)|until|before|ex-|(?:old|last|former|previous) (?:group|job|office|practice|place|home|town|clinic|agency))\b[^,.;]{0,40}\b(?:in|at|near) (?:[\w-]+ ){0,2}$",
        "I used to practice in",
    ),
    (
        NOT,
        r"\b(?:left|leaving|grew up in|raised in|born in|trained in|interned in|internship in|grad school in|school in|degree in|studied in|licensed in|license in|licensure in|conference in|training in|workshop in|vacation in|married in|went to|attended|graduated from|alum of|taught at|teach at)(?: (?!for\b)[\w-]+){0,2} $",
        "grew up in",
    ),
    (
        NOT,
        r"\b(?:not|never|can't|cannot|won't|don't|isn't|rather than|instead of|nowhere near|no(?! (?:one|other)\b))\b[^,.;]{0,28}\b(?:in|to|near|from|around|into|at) (?:[\w-]+ ){0,2}$|\bnot (?:the )?$",
        "not over the hill to",
    ),
    (
        NOT,
        r"\b(?:she|he|they|who|husband|wife|daughter|son|mother|father|parents|sister|brother|colleague|friend|supervisor|[a-z]+ \()(?:'s|'ve|'d)? ?(?:has |have |had |just |recently )*(?:moved|moving|lives?|living|works?|working|practices|commutes|is|relocat\w+|retired)[^.;]{0,20}\b(?:to|in) (?:[\w-]+ ){0,2}$|\((?:moved|now in|in) (?:to )?$",
        "Deb (moved to",
    ),
    (
        NOT,
        r"\b(?!(?:i|we|have|has|had|just|recently|then|later|and|since|also|now|practice|office|clinic|business|family|it|which|that|who|ve)\b)[a-z]+(?:'s)? (?:has |just |recently )*moved to (?:[\w-]+ )?$"
        r"|\b(?:daughter|son|mother|father|mom|dad|parents|sister|brother|grand\w+|family|in-laws|cousins?|aunt|uncle|husband|wife|partner)(?:'s)? (?:is |are )?(?:down |up |over |out )?(?:in|near|at) $",
        "since Ruben moved to",
    ),
    (
        NOT,
        r"\banother (?:[\w-]+ ){0,3}(?:group|one|circle|team)s? (?:is |meets )?(?:in|at|near) $"
        r"|\bneeds? an? (?:[\w-]+ ){0,4}(?:therapist|counsel[a-z]+|psychologist|provider|somebody|someone) (?:in|near) $"
        r"|\b(?:qualified|qualifying|certified|ordained|registered)(?: as an? [\w ]{3,24})? (?:in|at) $",
        "another little one in",
    ),
    (
        FUTURE,
        r"\b(?:'ll be|will be|going to be|plan\w* (?:on|to)|thinking of|may be|might be|is|are|'s) (?:mov(?:e|ing)|relocat(?:e|ing))\b(?![^.;]{0,40}\bfrom\b)[^.;]{0,40}\b(?:to|into) (?:[\w-]+ ){0,2}$"
        r"|,? (?:and )?(?:moving|relocating) to (?:[\w-]+ ){0,1}$(?<!'m moving to )(?<!am moving to )(?<!'m relocating to )(?<!am relocating to )",
        "I'll be moving to",
    ),
    (
        92,
        r"\bstill (?:in |at |near )?$",
        "still McMinnville",
    ),
    (
        95,
        r"\b(?:'ve|have) (?:come|gone|got) to $|\b(?:mov(?:ed|ing)|relocat(?:ed|ing)|transferr\w+|resettl\w+)\b[^.;]{0,60}\b(?:to|into|back to) (?:[\w-]+ ){0,2}$"
        r"|\bleft [\w ]{2,20} for $"
        r"|\b(?:i|we|and) came (?:up |over |down |out |back )?(?:here )?to $|\b(?:brought|led|lured|carried) (?:me|us) (?:here |back |out |west |up |down |over )?to $|\b(?:settled|landed|ended up|wound up|washed up) in $",
        "moved from Bend to",
    ),
    (
        NOT,
        r"\b(?:drive|drove|driving|travel|traveling|travelling|get|go|going|come|coming|commut\w+|bike|make it|head|ride|trip|willing|far)\b[^.;]{0,36}\b(?:to|as far as|into|toward|towards|or|and|up to|down to|out to) (?:the )?(?:[\w-]+ )?$",
        "I'll drive to",
    ),
    (
        NOT,
        r"\b(?:as far as|all the way to|over to|up to|down to|out to|trips? to)(?: [\w-]+)? $",
        "as far as",
    ),
    (
        97,
        r"\b(?:we|group|of us|us) (?:all |usually |already |still |both |usually |currently |always |have )*(?:meets?|met|gather)\b[^.;]{0,70}\b"
        + NEAR
        + " "
        + FILL
        + "$",
        "We meet at my place in",
    ),
    (
        96,
        r"\b(?:swapped|traded|gave up|given up|closed|left)\b[^.;]{0,50}\b(?:for|and) (?:re)?(?:opened |started )?(?:(?:one|a|an|another) (?:[\w-]+ ){0,2})?in $"
        r"|\bsince (?:\d{4}|last [a-z]+|this [a-z]+|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)(?: i've been| i am| i'm)? in $"
        r"|\b(?:and|but|then) now (?:in )?$|\b(?:now it's|now it is|these days it's|come to|came to|moved on to) $",
        "the room in Gresham for one in Troutdale",
    ),
    (
        50,
        r"\b(?:minutes?|mins?|miles?|mi|hours?|hour|drive|distance|radius|away)\b[^.;]{0,12}\b(?:of|from) "
        + FILL
        + "$",
        "within 15 minutes of",
    ),
    (
        92,
        r"\b(?:greetings|regards|wishes|hello|hi|cheers|thanks|waving) from (?:[\w-]+ )?$|\b(?:it's|this is|it is|i'm) [a-z]+(?: [a-z]+)? (?:over |out |up |down )?(?:in|from|at) $"
        r"|\b(?:my|our) (?:[\w-]+ )?(?:room|office|porch|table|place|house|home|kitchen|living room|farm\w*|garage|barn|studio|apartment|yard) (?:over |out |up |down )?(?:in|near|at) $",
        "greetings from, my place in",
    ),
    (
        94,
        rf"\b(?:my|our) (?:[\w-]+ ){{0,2}}?{_ROOMS}\b(?! used| was| were)[^.;]{{0,70}}\b{NEAR} {FILL}$"
        r"|\bsee (?:people|clients|patients|folks)\b[^.;]{0,50}, in $|\b(?:practi[cs]e|work|see (?:people|clients|patients|folks)),? [^.;]{0,20}\bhere in $",
        "I see people three days a week, in",
    ),
    (
        75,
        r"\b(?:lcsw|lpc|lmft|psyd|phd|licsw|lmhc|pmhnp|cswa|pca|mft),? $",
        "Tess, LCSW Baker City",
    ),
    (91, r"^\W*[a-z]+(?: [a-z-]+){0,2} here, $", "Barnaby Ellsworth here, Newberg"),
    (
        40,
        r"\b(?:program|cohort|campus|university|grad(?:uate)? school) (?:over |up |down |out )?(?:in|at) $",
        "the counseling program in",
    ),
    (
        94,
        r"\b(?:office|practice|practi[cs]\w+|private practice|clinic|work|working|based|located|(?:see|seeing|meet|meeting|treat|treating) (?:[\w-]+ )?(?:clients|people|patients|families|couples|kids|folks)|suite|duplex|basement|hang my shingle|rent|sublet|lease|set up shop)\b[^,.;]{0,48}\b"
        + NEAR
        + " "
        + FILL
        + "$",
        "my office is in",
    ),
    (
        93,
        r"\b(?:office|practice|base|shop) (?:is )?(?:[\w-]+ )?$|\b(?:day job|work) (?:is|being) (?:(?:over|out|up|down) )?(?:in )?$",
        "Location of practice",
    ),
    (91, rf"\b{ROLE}[^.;?!]{{0,40}}\b{NEAR} {FILL}$", "LPC in"),
    (
        90,
        r"\b(?:i'm|i am|im|i'm a|we're|we are|me|here)\b[^.;?!]{0,60}\b(?:"
        + NEAR
        + r"|from) "
        + FILL
        + "$",
        "I'm in",
    ),
    (88, r"\b(?:i'm|i am|we're|we are|here) " + FILL + "$", "I'm Bend based"),
    (
        80,
        r"\b(?:live|living|lives|reside|home)\b[^,.;]{0,25}\b" + NEAR + " " + FILL + "$",
        "I live in",
    ),
    (
        64,
        r"\b(?:hospice|memory care|nursing homes?|skilled nursing|hospital|agency|jail|prison|shelter|nonprofit|residential|inpatient|detox|rehab|treatment center|mental health|schools|school district|county)\b(?! stay)[^.;,]{0,24} "
        + NEAR
        + " "
        + FILL
        + "$",
        "mostly hospice and memory care in",
    ),
    (
        35,
        r"\b(?:meet|meeting|in[- ]person|something|anything|group|groups|prefer|ideally|ideal|rather|or|and|openings?|anyone|anybody|people|folks)\b[^.;]{0,22}\b"
        + NEAR
        + " "
        + FILL
        + "$",
        "meet in",
    ),
    (60, r"\b" + NEAR + " " + FILL + "$", "in"),
    (85, r"\bcloser to $", "closer to"),
    (55, r"\bbetween (?:[\w ]+ and )?$", "between"),
    (30, r"\b(?:meet|or|and|to|from)(?: [\w-]+)? $", "or"),
    (TERSE, r"(?:^|[,;:|/(.\n*]\s*|\s-+\s|\d )$", "terse: , Eugene,"),
)
CONTEXT_PATTERNS = tuple((score, re.compile(pattern)) for score, pattern, _ in CONTEXTS)

#: What follows a name that is no place of anybody.
NOT_AFTER = re.compile(
    r"^(?:'s)? (?:state\b(?! (?:of|line|licen|park))|state (?:university|u\b)|university|college|hospital|institute|center for|trail ?blazers|psychotherapy training|therapist association|avenue|ave\b|street|st\b|blvd|boulevard|drive\b(?! )|road"
    r"|style|bridge mix|law|roots|native|transplant)|^, ?(?:b\.?c\.?|canada|england|australia|uk)\b"
)

#: "Just south of Salem, in Independence": the vaguer of two words gives way.
VAGUE = re.compile(
    r"\b(?:near|outside(?: of)?|close to|not far from|around|(?:north|south|east|west|northeast|southeast|northwest|southwest) of) (?:the )?$"
)
