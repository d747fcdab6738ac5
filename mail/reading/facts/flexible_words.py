"""In which words somebody leaves the time of meeting to others, as patterns.

All are over folded lower-case words of one sentence.  What is left must be a time: "you pick
the hour" does, "you pick the place" does not.
"""

from __future__ import annotations

#: What is left to others.
_TIME = (
    r"(?:(?:times?|days?|hours?|slots?|dates?|timing|schedul(?:e|es|ing)|when|weekdays?)"
    r"(?: of (?:the )?(?:day|week)s?)?)"
)
TIMES = rf"(?:(?:the |my |our )?{_TIME}(?: ?(?:or|and|/|&|,) ?(?:the |any |at what )?{_TIME})?)\b"
#: Those it is left to.
_OTHERS = (
    r"(?:(?:the )?(?:others?|rest|group|majority|group's|circle|members|lot|company|convener|organi[sz]er|coordinators?)"
    r"|you(?: all| folks| lot)?|them|they|everyone|everybody|anyone|anybody|people|folks|most(?: people)?|whoever|somebody else|someone else|committee|y'all)\b"
)
_WHOSE = r"(?:other people's|others'?|everyone(?: else)?'s|everybody(?: else)?'s|people's|the group's|group's|the others'|your|their|the rest of you|any|most|whatever|whichever|all|almost any|nearly any|just about any)"
_VERY = r"(?:very |pretty |quite |fairly |totally |completely |wide |all |mostly |rather |so |too |really |entirely |wholly |at all |terribly |super |largely |always |much |pretty much |that )?"
_ABOUT = r"(?:on|about|as to|with|for|over|re:?|regarding|in|to|concerning|around)"
#: Where a clause ends.
_END = r"(?= ?(?:[.,;:!?()]|$|\n|- |-- |\b(?:and|but|except|so|because|though|although|since|or|as|for|if|with|other than|save|apart|at this point|these days|now)\b))"

#: (pattern, what such words say)
FLEXIBLE: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:(?:fairly|pretty|very|quite|totally|completely|super) )?(?<!approach is )(?<!style is )(?<!method is )(?<!theory is )flexible\b(?! (?:on|about|with"
        r"|re"
        r"|as to|regarding|in) (?!(?:the |my |your )?(?:times?|days?|when|hours|schedul|availab|timing)))"
        r"(?! (?:approach|therap|style|attitude|spen|thinking|mind))",
        "I'm flexible (about the hour)",
    ),
    (
        r"(?<!door is )(?<!doors are )(?<!eyes are )(?<!mouth is )(?<!heart is )\bwide[ -]open\b(?! (?:to|mind|heart|eyes|spaces?|country))",
        "wide open",
    ),
    (
        r"\b(?:any ?time|whenever)\b(?! (?:after|before|between|on|past|from|i\b|we\b|you\b|soon|there\b|limits?\b|frame\b|commitment|a\b|an\b|my\b|one\b|some|he\b|she\b|clients?\b|the (?!group|others|rest|majority|time)))",
        "any time, whenever",
    ),
    (
        r"\b(?:any(?: and all| old)?|most|almost any|nearly any|just about any)(?: other)? (?:day|time|hour)s?(?: (?:or|and) (?:any )?(?:day|time|hour)s?)?\b(?= (?:of the week )?(?:will|would|work|is|are|ok|fine|that|suits?|can|could)|(?: of the week)?[.,;!]|\s*$|\n| (?:but|except)\b| of the week\b)"
        r"|\ball(?: other)? (?:day|time)s\b(?= (?:of the week )?(?:will|would|work|is|are|ok|fine)|[.,;!]|\s*$|\n| (?:but|except)\b)",
        "any day, most times",
    ),
    (
        rf"\b(?:can|could|will|i'll|do|make|manage|happy with|fine with|good with|ok(?:ay)? with|open to|free|free at|available|available at|take|accept|try) (?:do |make |manage |meet |come |at |on )?(?:any|whatever|whichever|most|almost any|just about any) (?:old )?{_TIME}\b(?! (?:between|after|before|from|that starts|until|frame|limit|in the))",
        "I can do any day",
    ),
    (r"\banything else works\b", "anything else works"),
    (
        rf"\b(?:open to|happy with|fine with|good with|game for) (?:whatever|whichever)(?: {_TIME})? (?:{_OTHERS}(?: \w+)? (?:can|could|choose|pick|prefer|like|do|have|want|settle|decide|agree)|works?|suits?|fits?)"
        rf"|\bname (?:your|the|any|an?) {_TIME}\b|\b(?:when|the (?:day|hour|time))(?: and (?:when|how often|the (?:day|hour|time)))? (?:i|we) (?:leave|left|'ll leave) to {_OTHERS}",
        "open to whatever the others can do",
    ),
    (
        r"\banything goes (?:with|for) me\b|(?:\b(?:is|are)|'s) my only no(?= ?(?:[.,;!)\n]|$))",
        "Sunday is my only no",
    ),
    (
        rf"\b(?:as to|about|for|on|regarding) {TIMES},? (?:i'm|i am) (?:putty|clay|water|soft|elastic|a reed|mush)\b"
        r"|\b(?:calendar|schedule|week|diary|planner|datebook)(?: \w+){0,3} (?:more holes than|full of holes|a ghost town|swiss cheese|a sieve|nothing (?:in|on) it)\b"
        r"|\b(?:can|could|will|i'll) make (?:most |almost |nearly |just about |pretty much )(?:anything|everything|all of it) work\b"
        r"|\botherwise,? (?:i|we) (?:can|could|will) (?:arrange (?:myself|things|it|to come)|adapt|adjust|work (?:it|things) out|fit in|manage)\b|\bi can arrange myself\b|\bnothing but time\b"
        rf"|\bi(?:'d| would|'ll| will)? leave (?:it )?to [^.;!?\d]{{2,40}},? and so(?: too| is| also)? (?:is )?{TIMES}",
        "I can arrange myself",
    ),
    (
        rf"\bopen (?:schedule|availability|calendar|diary|week)\b|\b(?:my |the )?(?:schedule|calendar|diary|week|planner|datebook|date book|agenda|availability|dance card|timetable)(?: is|'s|,| -+|:)? {_VERY}(?:wide[ -])?(?:open|empty|bare|blank|clear|elastic|fluid|loose|my own|an open book|free(?= ?[.,;!\n]|$)|yours|flexible|a blank (?:page|slate))\b(?! (?:on|after|before|between|mon|tue|wed|thu|fri|sat|sun|from|until|mind))"
        rf"|\bmy (?:time|days|hours|weeks)(?: is|'s| are) {_VERY}(?:my own|free(?! (?:mon|tue|wed|thu|fri|sat|sun|after|before|from|until|on|between))|yours|open|empty|elastic|fluid|loose|flexible)\b",
        "my calendar is empty",
    ),
    (
        r"\b(?:set|make|keep|control|own|run|master of|in charge of|arrange) (?:all )?my own (?:hours|schedule|calendar|diary|time|timetable|appointments|days)\b",
        "I make my own schedule",
    ),
    (
        r"\b(?:whatever|whichever) (?:days?|times?|hours?|slots?|evenings?)\b(?! (?:i\b|was|were|my))|\bat (?:your|their|the|everyone's|everybody's|anyone's|the group's) disposal\b",
        "whatever day, at your disposal",
    ),
    (
        r"\b(?:everything|anything|all|the rest)(?: else)?(?: (?:on|in) (?:the|my) (?:calendar|week|diary|schedule))? (?:i can (?:move|shift|rearrange|arrange)|can (?:be )?(?:moved?|shift(?:ed)?|rearranged|arranged|managed|juggled|worked out|had)|is (?:movable|negotiable))\b"
        r"|\b(?:can|could|will|would|i'll|i'd|able to|happy to|glad to|i) (?:easily |always |gladly |usually |probably )?(?:move|shift|rearrange|re-?shuffle|shuffle|juggle|free up|clear|reschedule|change) (?:things|anything|everything|stuff|whatever|(?:most|all) things|my (?:whole )?(?:schedule|calendar|week|diary|day|hours)|clients|patients|appointments|(?:any|almost any|most|a|whatever) (?:slots?|hours?|times?|days?|evenings?))\b",
        "everything else I can move",
    ),
    (
        rf"\b(?:pick|choose|name|decide|say|fix|call) (?:on )?(?:(?:a|your|any|whatever|whichever|what) {_TIME}|the (?:time|day|hour)s?\b(?! (?:that|when|i|we|which)))\b(?! (?:in|that|when) (?:therapy|treatment))"
        rf"|\b{_OTHERS}(?: can| may| should| must| could)?(?: all)? (?:pick|choose|name|set|decide|settle|fix|call|say)(?: on)? (?:{TIMES}|an? {_TIME}|any {_TIME}|when|which {_TIME}|what {_TIME})",
        "you pick the time",
    ),
    (
        rf"\b(?:leave|leaving|left|defer|yield|entrust|give) (?:it all |all |that |this )?(?:questions? of )?{TIMES} (?:entirely |wholly |all )?(?:up )?(?:to|with|in the hands of) {_OTHERS}"
        rf"|\b{TIMES} i(?:'ll|'d| will| would| can)? (?:gladly |happily |entirely )?(?:leave|defer|yield) (?:up )?to {_OTHERS}"
        rf"|\b{TIMES}(?: is| are|'s)? (?:entirely |all |wholly )?(?:up to {_OTHERS}|for {_OTHERS} to (?:decide|choose|pick|say|set|settle|name)){_END}",
        "the day I leave to the others",
    ),
    (
        rf"\bno (?:scheduling|time|schedule|timing) (?:constraints?|preferences?|conflicts?|restrictions?|limits?|limitations?)\b"
        rf"|\b(?:no|without|not any|haven't any|haven't got any|few) (?:\w+ )?(?:preferences?|constraints?|limits?|restrictions?|limitations?|conflicts?|requirements?|rules?|objections?|demands?) {_ABOUT} (?:which |what )?(?:{TIMES}|(?:we|the group) meets?\b)",
        "no preference as to the day",
    ),
    (
        rf"(?:^|[\n.;,(-]|\band) ?(?:\d[.)] ?)?(?:{TIMES}(?: available| free)?|availab\w+|days?/times?|times?/days?) ?(?:[:?=-]+|\bis\b|,) ?{_VERY}(?:any(?:thing|time|day)?|open(?! (?:to|on|mon|tue|wed|thu|fri|sat|sun|after|before))|whenever|whatever|all|i'm (?:easy|not (?:fussy|picky|particular))|i (?:don't|do not) (?:care|mind)|don't (?:care|mind)|no (?:strong |particular |real )?preferences?|easy|not (?:fussy|picky|particular)|doesn't matter|negotiable|tbd|up to you|yours to (?:name|choose|pick))\b(?! (?:mon|tue|wed|thu|fri|sat|sun|week|weekday|evening|morning|afternoon|after|before|day but|time but|that|with|on|one|of)){_END}",
        "times: any",
    ),
    (
        rf"\b(?:don't|do not|dont|doesn't|couldn't|could not|wouldn't) (?:\w+ )?(?:mind|care|fuss|matter|object)(?: to me)?(?: much| at all| greatly| a bit)?,? (?:which|what|about|over|on|as to) (?:the )?{TIMES}"
        rf"|\b(?:don't|do not|dont|doesn't|couldn't) (?:\w+ )?(?:mind|care|matter)(?: to me)?(?: much)?,? when{_END}"
        r"|\bwhen\?,? (?:i )?(?:don't|do not|dont) (?:care|mind)\b",
        "I don't mind which day",
    ),
    (
        rf"\b(?:not|nor|never|n't|isn't|aren't|neither) (?:\w+ ){{0,2}}(?:particular|fussy|picky|choosy|choosey|bothered|fixed|rigid|wedded|tied|bound|strict|exacting|worried|set)(?: {_ABOUT})? (?:the |which |what |any |my )?(?:{TIMES}|(?:fixed |set |one |particular |any )+{_TIME}\b)"
        rf"|\bas (?:for|to) (?:{TIMES}|when we meet),? (?:i'm |i am )?(?:easy|not (?:particular|fussy|picky|choosy|bothered)|flexible|open|relaxed)\b"
        rf"|\b(?:easy|relaxed|loose|open|agnostic|neutral|flex|accommodating|easygoing|easy-going|indifferent|open-minded) {_ABOUT} (?:which |what |any |whatever |all )?{TIMES}(?! (?:of|in) (?:therapy|treatment))"
        rf"|\b{TIMES}[:,-]? (?:\w+ ){{0,2}}(?:i'm|i am) (?:easy|flexible|open|agnostic|relaxed|not (?:fussy|picky|particular|choosy))\b"
        r"|\bnor about the (?:days?|times?|hours?)\b|\bschedul(?:e|ing)[- ]?wise,? (?:i'm |i am )?(?:flexible|easy|open|free|not picky)\b",
        "not particular about the day",
    ),
    (
        rf"\b{TIMES}(?: really| just| simply)?(?: is| are|'s| does| do| makes?)(?:n't| not| no)? (?:really |of |much )?(?:matter|an? (?:issue|concern|problem|difference|obstacle|constraint|worry)|issue|problem|obstacle|concern|important|importance|no matter|difference|all the same|up to you|immaterial|irrelevant|unimportant|negotiable|no object|easy|all (?:one|alike|equal)|adjustable|moveable|movable)\b"
        rf"|\b(?:every|any|all|each) (?:days?|hours?|times?)(?: of the week)?(?: is| are) (?:as good as|the same|alike|equal|equally good|all one|good|fine|open|free)\b"
        rf"|\b(?:all|much|quite) the same to me (?:which|what|when)\b(?: {_TIME})?|\bone (?:day|hour|time) is (?:as good as|much like|like) (?:another|the next|any other|the other)\b|\b(?:makes?|is|of) no (?:difference|matter|odds|consequence|importance)(?: to me)?,? (?:when|which {_TIME}|what {_TIME})",
        "time does not matter",
    ),
    (
        r"\b(?:just |only |simply )?(?:tell|let) me (?:know )?(?:when|the (?:day|time|hour))(?: and (?:where|at what hour))?(?=[,.;!]| and i\b|\s*$)|\bsay when\b(?=[,.;!]| and i\b|\s*$)|\bname (?:it|the (?:day|hour|time))\b(?=[,.;!]| and\b|\s*$)",
        "just tell me when",
    ),
    (
        rf"\b(?:fit|work|adapt|adjust|arrange|bend|shape|plan|schedule|bow|conform)(?: (?:myself|things|it|my (?:schedule|hours|week|day|days|time|calendar|clients|diary)))?,? (?:in )?(?:around|to|with|round) (?:{_WHOSE} (?:{_TIME}|calendars?|hours|diar(?:y|ies)|needs)|(?:what|when) (?:works|suits)|(?:everyone|everybody|anyone|whoever)(?: else)?\b(?!'s)|(?:the )?(?:others|rest of)\b)"
        rf"|\baccommodate {_WHOSE} (?:{_TIME}|calendars?)|\bmake (?:any (?:day|time|hour|slot)|most (?:days|times)|whatever(?: you (?:choose|pick|say))?) (?:work|possible|happen)\b|\bmake whatever work\b",
        "I fit around everyone else",
    ),
    (
        rf"(?<!in person, )(?<!zoom, )(?<!online, )\b(?:whatever|whichever|any (?:day|time|hour)|when(?:ever)?)(?: {_TIME})?(?: that)? (?:works|suits|is (?:best|good|easiest|convenient)|fits)(?: best| well)?(?: for| with)? {_OTHERS}(?! (?:format|way|place))|\b(?:come|meet|free|available) when(?:ever)? it suits\b",
        "whatever suits the rest",
    ),
    (
        r"\b(?:available|free|around|here|home|open) (?:\w+ ){0,2}(?:all of the time|all the time|most of the time|(?:almost |nearly )?always|at all (?:hours|times)|24/7|any hour|all hours|around the clock)\b|\b24/7\b(?!,? (?:crisis|hotline|line|care|on call|support))|(?:^|[\n.;:,-]) ?(?:at )?all hours\b(?=[.,;!]|\s*$)"
        r"|(?<!call )(?<!called )(?<!text )(?<!phone )\b(?:any ?time,? )?(?:day or night|night or day|days or evenings|morning, noon or night|mornings?, (?:afternoons?|noons?),? (?:or|and) (?:evenings?|nights?))\b|\ball the time (?:in the world|there is)\b|\bmy (?:schedule|calendar|week|diary|hours) (?:bends?|gives|flexes|shifts|adapts|stretch(?:es)?|moves|has (?:give|slack|plenty of (?:room|give|slack|holes)))\b|\b(?:work|fit|bend|plan) around (?:whatever|whichever)(?= (?:the|you|they|day|time|slot|is)\b)|\bnothing but time\b|\b(?:lots|plenty|loads|oodles|heaps) of (?:free |spare |open )?time\b(?! (?:with|to (?:think|read|reflect)|for (?:clients|notes)))",
        "around all the time",
    ),
    (
        rf"\b(?:meet|come|free|available|gather|{_TIME}|be there|attend|group),? at (?:your|everyone's|everybody's|the group's|their|anyone's|others'|the others'|the (?:general|mutual)) convenience\b|\bat the convenience of (?:the |every|all |any)\w+|(?:^|[.;:\n] ?)at (?:your|everyone's|the group's|their) convenience{_END}",
        "at everyone's convenience",
    ),
    (
        rf"\b(?:have|got|with|lots of|much|plenty of|a lot of|great|full|total|complete|some|good|lot of|considerable) (?:(?:a lot of|lots of|plenty of|much|great|full|total|complete|some) )?flexibility\b(?: {_ABOUT} (?:{TIMES}|(?:my |the )?calendar\b)|{_END})",
        "plenty of flexibility",
    ),
    (
        r"\b(?:no|isn't a|is not a|not a|hardly a|isn't any|can't think of an?|cannot think of an?) (?:day|time|hour|slot)(?: of the week)? (?:(?:that |when )?i (?:can't|cannot|couldn't|won't|don't)|(?:that |which )?(?:doesn't|does not|wouldn't|won't|isn't|is not|would not|is (?:impossible|bad|out|off)))\b",
        "there's no day I can't do",
    ),
    (
        r"\b(?:nothing|little) (?:in my (?:week|calendar|schedule|diary) )?is (?:fixed|set|set in stone|carved in stone)\b(?: in my (?:week|calendar|schedule|diary))?|\b(?:have|with|i've|keep|got) no (?:fixed|set|regular|standing|other) (?:hours|commitments|appointments|obligations|schedule|timetable|engagements)\b|\bno (?:appointments|commitments|engagements|clock|calendar) (?:left|any ?more|to keep|these days)\b",
        "no fixed hours",
    ),
    (
        r"\bmy (?:time|days|week|hours) (?:is|are) (?:all )?yours\b|\bi'll be there\b(?<=when i'll be there)|\botherwise (?:i can arrange|i(?:'m| am) (?:free|open|flexible|easy)|free\b|open\b|any(?:thing|time)\b|whenever)|\b(?:otherwise )?name (?:it|any day)\b",
        "otherwise I'm free",
    ),
    (
        r"\b(?:any(?:thing|time| day| time| hour| slot)(?: or (?:day|time|hour|slot))?|everything|whatever|any ?day|all) (?:at all )?(?:but|except(?:ing)?(?: for)?|other than|save(?: for)?|bar(?:ring)?|apart from|aside from|besides|outside of?) (?:on |for |a |an |the |my |maybe )?(?=(?:early |late |weekday |weekend )?(?:mon|tue|wed|thu|fri|sat|sun|weekends?|weekdays?|mornings?|afternoons?|evenings?|nights?|lunch|m\b|t\b|w\b|th\b|f\b))",
        "anything but Sunday",
    ),
)
