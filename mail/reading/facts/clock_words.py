"""How hours are written, as patterns over folded lower-case words."""

from __future__ import annotations

import re

from mail.reading.facts.daypart import PARTS
from mail.reading.facts.time_of_day import HOUR_WORD, MERIDIEM, time_pattern
from mail.sieve import Sieve

#: Nouns that a number counts, so that it is no time of day.
COUNTED = (
    r"years?|yrs?|y/?o\b|lpcs?|lmfts?|lcsws?|psychologists?|psychiatrists?|supervisors?|supervisees?|associates?|souls?|students?|practitioners?|providers?|counselors?|women|men|heads?|chairs|patients?|families|couples|people|persons?|members?|ppl|minutes?|mins?\b|miles?|mi\b|hours?|hrs?\b"
    r"|clinicians?|therapists?|colleagues?|guys|of (?:us|them|my|our|the)|others|folks|sessions?"
    r"|weeks?|months?|days?|meetings?|seats?|spots?|openings?|more|times|groups?|cases?|clients?"
    r"|kids|th\b|st\b|nd\b|rd\b|bad\b|new\b|other\b|(?:to|or|-) ?\d+ (?:people|folks|of us|years|min|clinicians|therapists|members|colleagues|souls)"
    r"|or (?:so|\d+) (?:people|years|min)|participants?|attendees?|max\b"
)

UNIT = rf"(?!\s*(?:\+|%|-?\s?(?:{COUNTED})\b))"

#: The number must not be the tail of a date, a phone number, a price or another word.
BEFORE_NUMBER = r"(?<![\w$#./:'-])"

AFTER_NUMBER = r"(?![\d/])(?!-\d)(?![:.]\d)"

RANGE = Sieve(
    BEFORE_NUMBER
    + r"(?P<lead>between |from |btwn |b/w |b/t |not |no |except |but )?(?:the (?:hours of )?)?"
    + time_pattern("1")
    + r"\s{0,5}(?P<dash>-{1,2}|to|until|till?|thru|through|and|&)\s?(?:the )?"
    + time_pattern("2")
    + AFTER_NUMBER
    + UNIT
)

#: "Between Tuesday 7 am and Thursday 7 pm" spans no hours.
_NO_DAY = r"(?!(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s?day|nesday|rsday|urday|s)?s?\b)"
#: "Between drop-off at 8:45 and 11", "from nine, when the kids leave, to noon".
WIDE_RANGE = re.compile(
    rf"\b(?P<lead>between|from) (?:{_NO_DAY}[a-z'-]+ ){{0,4}}\(?(?:at |around )?"
    + time_pattern("1")
    + r"(?:\)|,[^,.;!?\n]{3,40},)? (?P<dash>and|to|until|till?) (?:"
    + _NO_DAY
    + r"[a-z'-]+ ){0,4}?\(?(?:at |around )?"
    + time_pattern("2")
    + AFTER_NUMBER
    + UNIT
)

#: "I'm done at two", "my last client leaves by 3": from then on the writer is free.
FREED = Sieve(
    r"\b(?:(?:(?<!if )(?<!as )(?<!provided )(?<!provided that )(?:i'm|i am)|(?<!if )(?<!as )(?<!provided )(?<!that )we're|i(?:'d|'ll| can| could| would| will) (?:usually |always )?be) (?:\w+ )?(?:done|finished|through|free|off|out(?: of [a-z]+)?|home|back|(?:at|in) (?:my|the) (?:desk|office)|(?:here|up|ready|awake)(?= (?:by|from)\b)|loose|anywhere|there)(?: with [\w ]{3,20})?(?: on [a-z]{3,6}days?)?|i (?:\w+ )?(?:finish|end|stop|wrap up|get (?:off|out|home|back|done|away)(?: from [a-z]+)?|close|knock off|quit)(?: (?:seeing )?[a-z]{3,10}){0,2}(?: early| late)?,?"
    r"|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,8} (?:(?:open|free|clear)s? up|ends?|finish(?:es)?|wraps? up|quiets? down|empt(?:y|ies)(?: out)?)|(?:last|final) (?:client|patient|session|appointment|class|hour|couple|family|kid|child|teen(?:ager)?|student|visit|call|person) (?:is (?:over|done|gone)|ends|leaves|goes|finishes|walks out)|(?:school|work|clinic|class|(?:my|the) (?:(?:work|school|teaching|office) ?)?(?:day|shift)|agency|office|practice|bank|shop|store|library|job) (?:lets out|ends|gets out|finishes|is over|closes|shuts|wraps up))"
    r" (?:at|by|around|from|about) (?:about |around )?" + time_pattern("1") + AFTER_NUMBER + UNIT
)

#: "My last client leaves at four and choir isn't until six": free from the one to the other.
BORDERS = Sieve(
    r"\b(?:leaves?|left|gone|done(?: with [a-z]+)?|finish(?:es)?|out(?: of [a-z]+)?|off|over|ends?|closes?|stop|free|home|dropped off|lets out|wraps? up|empties) (?:at|by|around|about) "
    + time_pattern("1")
    + r"(?: on [a-z]{3,9}days?(?:,? (?:and|or|&) [a-z]{3,9}days?)?)?,? (?:and|but) (?:(?!(?:i|we) (?:can't|cannot|can not|won't)\b)(?:[a-z'-]+ ){0,4}?(?:isn't|aren't|doesn't|don't|not|needn't)(?: [a-z'-]+){0,6}? (?:until|till?|before) )"
    + time_pattern("2")
    + AFTER_NUMBER
    + UNIT
)

#: "She goes down for her nap at one and wakes at 3": free while she sleeps.
NAP = Sieve(
    r"\b(?:goes? down|lies down|falls asleep|drops off|naps?|sleeps?|asleep|is down|nods off)(?: [a-z]+){0,4}? (?:at|from|around|about) "
    + time_pattern("1")
    + r",? (?:and |then |but )?(?:(?:she|he|they|the baby) )?(?:never |usually |always )?(?:wakes?|is up|are up|gets? up|stirs?|rises?|surfaces?)(?: up)?(?: again)? (?:at|by|around|about|before|until|till?) "
    + time_pattern("2")
    + AFTER_NUMBER
    + UNIT
)

#: "I teach until 2, then I'm free."
#: "Booked 8 to noon and then I'm open", "8-12 full, free after that".
_BUSY = r"(?:staffing|meetings?|rounds|supervision|class(?:es)?|rehearsals?|full|booked|busy|packed|taken|tied up|in session|i teach|teaching|i (?:see|have)|clients|patients|clinic|court|seeing|solid|jammed|slammed|swamped)"
_FREE = r"(?:free|open|available|clear|yours|disposal|nothing|nobody|no one|not a soul|empty)"
#: The words behind the hour at which a time that is taken ends.
_FROM_THEN = (
    rf"(?:[,;]? (?:and |but )?(?:then|after(?:wards?| that| which)|from then(?: on)?|thereafter)\b(?=[^.;?!]{{0,30}}\b(?:{_FREE}|i can|i could|could meet|can meet|(?:you )?(?:can |may )?have me)\b)"
    rf"|[,;]? (?:and |but )?(?:[\w']+ ){{0,4}}{_FREE} (?:then|after(?:wards?| that|(?= ?[.,;!)\n]|$))|from then(?: on)?|thereafter)\b)"
)
#: "I teach until 2, then I'm free."
UNTIL_THEN = Sieve(
    r"\b(?:until|till?|through|to) "
    + time_pattern("1")
    + r"(?: on (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?: and (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)?)?"
    + _FROM_THEN
)
THEN_FREE = Sieve(
    rf"\b(?:(?P<busy>{_BUSY})(?: [a-z']+){{0,3}}? )?(?<![\w:-])"
    + time_pattern("0")
    + r" ?(?:-|to|until|till?|through) ?"
    + time_pattern("1")
    + rf"(?(busy)(?: {_BUSY})?| {_BUSY})"
    + _FROM_THEN
)

#: "Given to teaching until two, and yours thereafter."
UNTIL_FREE = Sieve(
    r"\b(?:until|till?|through|to) "
    + time_pattern("1")
    + r"(?=[^.;?!\d]{1,40}\b(?:free|open|available|clear|yours|disposal) (?:there)?(?:after(?:wards?| that| which)?|from then(?: on)?)(?: ?[.,;!\n]|$))"
)

#: "Once the last child is collected at 5:30", "after my clinic closes at four".
WIDE_AFTER = Sieve(
    r"\b(?:once|as soon as|after) (?:i|we|he|she|they|my|our|the|his|her|clients?|patients?|kids|school)\b(?: [a-z'-]+){1,6}? (?:at|around|by) (?:about |around )?"
    + time_pattern("1")
    + AFTER_NUMBER
    + UNIT
)

AFTER = Sieve(
    r"\b(?:(?P<not>(?<=the )earliest (?:\w+ ){0,4}?(?:is|would be|'s)|not (?:\w+ ){0,2}?(?:before|until|till?)|nothing before|no(?:t|thing)? (?:\w+ )?(?:earlier|sooner) than|no earlier than"
    r"|never before|(?!(?:don't|dont|never) see (?:anyone|anybody|a soul|any (?:clients?|patients?|one|body)|people|clients|patients|a client|a patient)\b)(?:can't|cannot|don't|dont|won't|never) (?:do|make|start|see|meet|function|think|surface|wake|get up|be (?:anywhere|there|on|ready|free)|get (?:there|here|going|in)|come|arrive|join|log on|begin)(?: \w+){0,2} (?:before|until|till?))"
    r"|(?P<lead>(?:any ?time )?(?:(?<!quarter )after|pst|(?<!half )(?<!quarter )past)|from|starting (?:at|around)|beginning at))"
    r"\s+(?:about |around |like )?" + time_pattern("1") + AFTER_NUMBER + UNIT
)

ONWARD = Sieve(
    BEFORE_NUMBER
    + time_pattern("1")
    + r"(?:\s?\+|\s+(?:or|and) (?:later|after|on(?! (?:an?|the|my|any|either|mon|tue|wed|thu|fri|sat|sun|week)))\b|\s+onwards?\b|\s+on(?=\s*(?:[.,;!)]|$|\n)))"
    r"(?!\s*(?:years?|yrs?))"
)

BEFORE = Sieve(
    r"\b(?:(?P<not>(?<=the )latest (?:\w+ ){0,4}?(?:is|would be|'s)|not (?:\w+ ){0,2}?(?:after|past|later than)|(?<!have )(?<!got )(?<!'s )(?<!with )nothing (?:after|past|later than)"
    r"|never after)"
    r"|(?:any ?time )?(?:before|(?:up )?until|till?|up to|no later than|ending by|(?<=as )(?:i'm|we're) (?:out|home|done|away|gone|finished) (?:by|at)|(?<=if )(?:i'm|we're) (?:out|home|done|away|gone|finished) (?:by|at)|(?<=provided )(?:i'm|we're) (?:out|home|done|away|gone|finished) (?:by|at)|(?:can|could|would|able to|happy to|willing to) (?:stretch|extend|go on)(?: it| that| things| myself)? to|(?<=my )(?:limit|latest|last|cut-?off|hard stop)(?: [a-z]+)? is(?: at)?|home by|done by|finished by|(?:hard )?stop (?:at|by)|out by|(?:have to|must) leave (?:by|at)|by)(?: my(?= \w+ o'?clock))?)"
    r"\s+(?:about |around |like )?" + time_pattern("1") + AFTER_NUMBER + UNIT
)

#: "1 pm is my limit."
LIMIT = Sieve(
    BEFORE_NUMBER
    + time_pattern("1")
    + r"(?: is| would be|'s)(?: really| just| about)? (?:my|the) (?:absolute |very |hard |upper )?(?:limit|latest|maximum|cut-?off)\b"
)

#: "From lunch on."
FROM_LUNCH = Sieve(
    r"\b(?:from|starting (?:at|with|from)) (?:the )?lunch(?:[ -]?(?:time|hour))? (?:on(?:wards?)?|forward)\b"
)

#: "Until I collect my son at 4:15", "before clients show up at 10".
WIDE_BEFORE = Sieve(
    r"\b(?:until|till?|before|by) (?:i|we|he|she|they|my|our|the|his|her|clients?|patients?|kids|school)\b(?: [a-z'-]+){1,6}?(?:,|:)? \(?(?:at|around|this is|which is|that is|that's) (?:about |around )?"
    + time_pattern("1")
    + AFTER_NUMBER
    + UNIT
)

#: "Till 9:30, then I hike": what ends is another thing than the free time.
THEN_BUSY = re.compile(
    r",? (?:and )?then (?:i|we|it's|they|he|she)\b(?!'m free|'m open|'m yours| am (?:free|open|available)| can\b| could\b| have (?:nothing|time|until|till|an? (?:hour|gap))|'ve (?:got )?(?:nothing|time|until))"
)

#: What the numbers of "kids 3 to 10" count.
COUNTED_BEFORE = re.compile(
    r"\b(?:kids|children|child|ages?|aged|clients|teens|boys|girls|adults|people|youth|grades?|students|groups? of|families|couples|chapters?|pages?|members|(?:anyone|everyone|ones|those|us) (?:from|between))(?: of| from| aged?| are|,)? $"
)

#: "We're five": what the number counts is said before it.
PEOPLE_BEFORE = re.compile(
    r"\b(?:we're|we are|we were|there's|there are|there were|theres|there'd be|we'd be|makes us|make us|us|numbering|number) (?:now |only |just |all |about |currently |still )?$"
)

#: Bare numbers after or before these are hours although no day stands beside them.
DAILY_BEFORE = re.compile(
    r"\b(?:any|every|most|each) ?days?,? (?:at |from |between )?$|\b(?:mornings?|afternoons?|evenings?|nights?|lunch(?:time)?s?|daytimes?),? (?:from |between |say |about )?$|\b(?:daily|nap ?times?(?: is)?|naps?|sleeps?|asleep|down|(?:i'm|i am|am|be|is|are) (?:free|available|open|around)|(?:any ?time|anywhere|somewhere|window is|hours are|hours:|times?:|time is|all week),?|(?:all|both)(?: are)? (?:good|fine|ok(?:ay)?|free|open|work)|at school|in school|at (?:pre|day)\w+),? (?:from |between )?$"
)
#: "Sundays between church and supper, let's say three to five."
SAY_BEFORE = re.compile(r"\b(?:let's say|let us say|i'd say|say|call it),? $")
#: "Eleven to one.": a sentence of nothing but a span.
NOTHING_ELSE = re.compile(
    r"[\s\"'(*-]{0,4}(?:(?:say|from|so|that's|between|about|around|maybe|ideally|preferably),? ){0,2}\|(?:,? (?:say|please|ideally|preferably|if possible|or so|then|works|suits|is best|for me)){0,2}[\s.!?\"')*]{0,4}"
)
PART_BEFORE = re.compile(r"\b(?:mornings?|afternoons?|evenings?|daytimes?),? $")
DAILY_AFTER = re.compile(
    r",? (?:on |of )?(?:any|every|most|each) (?:\w+ )?days?\b|,? (?:works|suits|would (?:be (?:good|fine|best|great|ideal|lovely|perfect|nice|easy|easiest)|do|work|suit)|(?:is|are) (?:free|open|best|good|ideal|all|what|when|my))\b"
)

#: Leads of a bare number that is an hour where a day stands near.
SPOKEN_LEADS = frozenset(
    {"that's", "that is", "do", "around", "about", "toward", "towards", "starting"}
)

AT = Sieve(
    r"(?:(?P<lead>\bat|(?:(?<=\bcan )|(?<=\bcould ))do|\baround|\babout|\btowards?|@|\bstarting|\b(?:that's|that is)(?! [\w:]{1,6}(?: [ap]m)? (?:on (?:your|my|the|our)|your|my|our|pacific|for|to|in)\b)|\bsay,?|\bcirca|\bca\.?)\s*(?:about |around )?"
    r"|(?<![\w$#./:-]))" + time_pattern("1") + AFTER_NUMBER + UNIT
)

#: "Six on the first, seven on the second": an hour for each of two days.
EACH_ITS_OWN = re.compile(
    r",? (?:on|for|of) the (?:(?P<first>first|former|one)|(?P<second>second|latter|other))\b(?! (?:and (?:second|third|fourth|last|other)|of|mon|tue|wed|thu|fri|sat|sun|week))"
)

#: What stands between the hours of a list, and the next of them with its half of the day.
LIST_GAP = re.compile(r" ?(?:,|/|,? ?\bor\b) ?")
NEXT_OF_LIST = re.compile(
    rf" ?(?:,|/|,? ?\bor\b) ?(?:at |around )?(?:\d{{1,2}}(?::\d\d)?|(?:half past )?(?:{HOUR_WORD})(?: thirty)?) ?(?P<half>{MERIDIEM})"
)

PART = Sieve("|".join(rf"(?P<p{i}>\b{part.pattern})" for i, part in enumerate(PARTS)))

#: A bare hour followed by a noun counts things: "at one point", "by two colleagues".
GOES_ON = re.compile(
    r" (?!(?:on|in|or|and|but|any|every|each|most|works?|is|are|would|will|if|pm|am|a|the|to|for"
    r"|mon|tue"
    r"|wed|thu|fri|sat|sun|m|w|weekdays?|weekends?|please|only|because|since|when|with|at|best|pretty|much|mostly|usually|generally|really|all|both|ideally|preferably|latest|thanks|thank|yes|plus|also|whenever"
    r"|that|those|then|before|after|once|while|until|unless|by|from|this|question mark|period|comma|exclamation"
    r"|ish|so|my|instead|rather|now|onwards?"
    r"|i|we|it|pacific|eastern|mountain|central|pt|et|daily|though|as|also|either|except|not"
    r"|o'clock|ok|okay|fine|good|great|would|tops|have|has|had|opened|suits?|do|does|can|could|should"
    r")(?:\b|[a-z]*days?\b|[a-z]*s\b))[a-z]"
)

#: "Not after 3" closes a day; it does not open it.
DENIED = re.compile(
    r"(?:\b(?:not|never)|(?<!have )(?<!got )(?<!'s )(?<!with )\bnothing)(?: \w+){0,2} $"
)

#: "Nine or so", "four or thereabouts", beside a day.
ROUGHLY = re.compile(
    r",? ?(?:or so|or thereabouts|thereabouts|or a (?:bit|little|touch) (?:after|past|before|later)|give or take|-?ish)(?= ?(?:[,.;:!?)\n]|$| (?:on|each|every|mon|tue|wed|thu|fri|sat|sun)))"
)
#: "Ten on Tuesday": an hour that opens a sentence, and the day.
OPENS_WITH = re.compile(
    r",? (?:on |every |each |of a )(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?s?\b)"
)

#: "I am": no part of the day.
I_AM = re.compile(r"\bi $")

#: "10 AM" is a time of day, and not all mornings.
FIGURE_BEFORE = re.compile(
    rf"(?:\d|\b(?:{HOUR_WORD}|thirty|fifteen|forty-five|o'clock)) (?:in the|of (?:the|an?)|at) $"
)
HALF_BEFORE = re.compile(rf"(?:\d|\b(?:{HOUR_WORD})) $")

#: "At 10 for an hour and a half", "at 7, every other week, one hour".
LASTING = re.compile(
    r"(?:,? (?:every (?:other )?week|every two weeks|weekly|monthly|biweekly|once a month|twice a month))?"
    r"(?:,? (?:for|lasting|running|say,?) (?:about |around |roughly |up to )?|, (?:about |around |roughly |say )?(?=[^.;,\n]{3,20}(?:[.;,!\n]|$| (?:long|flat|each|at a time|sessions?|max|tops|please|pls|because|since|so|with)\b)))"
    r"(?:(?P<half>(?:(?:an?|one|1) )?hour and (?:a )?half|(?:1\.5|1 1/2|one and a half) ?(?:hours?|hrs?)|(?:90|ninety)[- ]?min(?:ute)?s?)|(?P<quarter>an hour and a quarter|(?:75|seventy-five)[- ]?min(?:ute)?s?)"
    r"|(?P<two>(?:two|2) ?(?:hours|hrs?)|120 ?min(?:ute)?s?)|(?P<short>45[- ]?min(?:ute)?s?|forty-five minutes|three[- ]quarters of an hour)|(?P<one>(?:an|one|1) ?(?:hour|hr)|(?:60|sixty)[- ]?min(?:ute)?s?))\b(?! (?:from|away|drive|each way|by))"
)

MINUTES = {"half": 90, "quarter": 75, "two": 120, "short": 45, "one": 60}


def frees(words: str, start: int, stop: int) -> tuple[int, int] | None:
    """Where a sentence says until when a time is taken, and that it is free from then on.

    Examples
    --------
    >>> [frees(w, 0, len(w)) for w in ("booked 8 to noon and then i'm open", "booked 8 to noon")]
    [(9, 25), None]
    """
    for pattern in (UNTIL_THEN, UNTIL_FREE, THEN_FREE):
        found = pattern.search(words, start, stop)
        if found is not None:
            return found.span()
    return None
