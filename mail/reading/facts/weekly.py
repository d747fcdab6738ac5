"""Which days come back every week, and which are one date, a greeting or a group's name."""

from __future__ import annotations

import re

from mail.reading.facts import weekday

#: A day that points at one date, or names a group.
_APPOINTMENT_BEFORE = re.compile(
    r"(?:\b(?:last|next|this|this past|past|coming|since|by|until|as of|is that|yesterday,?|tomorrow,?"
    r"|sent:?|(?:this|yours)(?: one)? is(?: on)? an?|(?:proposed|offered|sent|gave|suggested)(?: me| us)? an?)|\b\d{1,2}/\d{1,2},?|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov"
    r"|dec)[a-z]*"
    r"\.? \d{1,2},?)\s*$"
)

_APPOINTMENT_AFTER = re.compile(
    r"'?s? deadline\b|,? (?:of )?(?:next|last|this) week\b|,? (?:in|of) (?:that|the same) week\b| (?:before|after|of|following) (?:the )?(?:thanksgiving|christmas|easter|labor|memorial|new year|our|my|that(?! (?:would|works?|is|could|till?|until)\b)(?![,.;])|last|next|her|his)\b|'?s?[,:]? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}/\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul"
    r"|aug|sep"
    r"|oct|nov|dec)[a-z]*\.? \d)"
)

#: "He locked the door one Friday", where "one Friday a month" comes back.
_ONE_BEFORE = re.compile(r"\bone $")
_OF_MONTH = re.compile(
    r"s?(?: (?:morning|afternoon|evening|night))? (?:a|each|every|per|of|in|out of)\b"
)

#: What only bears the name of a day.
_NAMED_BEFORE = re.compile(
    r"\b(?:black|good|ash|cyber|super|palm|easter|holy|maundy|giving|bloody|girl|man)[ -]$"
)
_NAMED_AFTER = re.compile(
    r" (?:harbor|night (?:football|trivia|live|lights|fever)|school|roast|essays?|edition|paper|(?:new york )?times\b|podcast|blues|club|market)"
)

GROUP_BEFORE = re.compile(
    r"\b(?:the|my|that|our|this|her|his|their|your|current|existing|old)(?: [a-z-]+)? $"
)

GROUP_AFTER = re.compile(
    r"(?:[ -](?:[a-z0-9:.-]+ ){0,3}?)(?:group|meetings?|(?<!until )(?<!till )(?<!til )(?<!at )(?<!to )(?<!by )(?<!before )(?<!after )(?<!from )one|circle|crew|team|gang|folks|people|bunch|crowd|slot|letter|mail|e-?mail|note|message|post|digest|reminder|newsletter)\b"
)

#: "My Thursday 4 o'clock" is a client.
_CLIENT_HOUR = re.compile(
    r" (?:at )?(?:\d{1,2}(?::\d\d)?|noon|one|two|three|four|five|six|ten|eleven)(?: ?(?:o'clock|am|pm|a\.m\.|p\.m\.))?(?=[,.;]| (?:is|has|who|and|made|told|said|cried|left|didn't|never|always|cancell?ed|asked)\b)"
)

#: "I would give up my Monday at four" offers it.
_MINE = re.compile(r"(?<!up )(?<!give )(?<!give you )(?<!offer )(?<!spare )(?<!lend )\bmy $")

#: "Good Monday to you", "a rainy Friday here": the day of writing.
_GREETING_DAY = re.compile(
    r"[\s\"']*(?:(?:a|an|and) )?(?:(?:very )?(?:good|happy|lovely|glorious|rainy|sunny|merry|blessed|quiet|grey|gray|foggy|snowy|cold|hot|sleepy|slow)|(?:hello|hi|hey|greetings)(?: \w+)?(?: on| from)? an?(?: \w+)?|it's an? \w+|it is an? \w+) "
)
#: One weekend of the past or with a name ("the Tavistock weekend"), beside those that are wished for.
_ONE_WEEKEND = re.compile(
    r"\b(?:(?:a|an|that|one|last|this|(?:over|after|before|until|till|during) the|for the)(?: [\w.]+){0,2}|the(?: [\w.]+){1,2}) $"
)
_WEEKEND_WISH = re.compile(
    r" (?:mornings?|afternoons?|evenings?|days?|times?|hours?|slots?|group|or|and|would|could|is|works?|if|once|a month)\b"
)

#: What is done once on a day: writing, deciding, seeing each other.
ONCE_BEFORE = re.compile(
    r"\b(?:hear (?:back )?from me|let (?:you|them|her|him) know|get back to (?:you|them)|wrote(?: \w+)?|write(?: you)?|call(?: me| you)?|sent(?: \w+){0,2}|said(?: \w+)?|(?<!have )(?<!has )(?<!'ve )(?<!be )(?:met|talked|heard|agreed|voted|gathered|discussed|learned|announced|mentioned)(?: \w+){0,4}|died|passed(?: away)?|what (?:do|does) (?:you|one|i|we) do|writing(?: this| to you| you)?|what to do|(?:webinar|workshop|conference|training|lecture|talk|seminar|retreat|deposition|trial) is|talked|spoke(?: \w+){0,2}|see you"
    r"|happy|until|(?<!be )(?<!been )(?<!is )(?<!it's )over|have a (?:good|great|nice|lovely)|decide|mass is|church is|answer|reply|confirm|respond|tell you|asked(?: \w+)?|told(?: \w+)?|happened|surgery|hip|knee|operation(?: is)?|procedure(?: is)?|(?<=my )surgery is|last meeting|funeral|wedding|appointment|flight|hearing|exam|interview|due|memorial|moved|back|start(?:ing|s)?|first meeting(?: is)?|came)"
    r"(?: on| by| this| over| until| till)?(?: the| an?)?\s*$"
)

#: "Strike Monday and write Thursday in its place".
_IN_ITS_PLACE = re.compile(
    r"s?,? (?:in (?:its|their|that) (?:place|stead)|instead|there instead)\b"
)

_PAST_VERB = r"(?:\w+ly |also |just |even )?(?:gave|told|met|went|came|took|made|sent|wrote|saw|heard|had|got|said|found|left|began|broke|bought|built|brought|caught|chose|drove|fell|flew|forgot|held|hung|kept|knew|laid|lost|paid|put|ran|read|rode|sang|sat|sold|spent|spoke|stood|swam|taught|thought|threw|turned|won|was|were|(?!need)[a-z]{3,12}(?<!e)ed)"
#: "On Friday I gave the ficus away", "I told the group on Wednesday": what was done on one day.
_DONE_AFTER = re.compile(rf",? (?:i|we|she|he|they|my [a-z]+) {_PAST_VERB}\b")
_DONE_BEFORE = re.compile(
    r"\b(?:i|we|she|he|they) (?:\w+ly |also |just |already )?(?:told|gave|sent|asked|wrote|met|saw|heard|called|phoned|signed|closed|buried|lost|turned|handed|visited|posted|mailed|read|learned|found|talked|spoke|ran into)(?: [\w']+){0,5} (?:on|last) $"
)
#: "At Monday's meeting we agreed".
_OF_ONE_MEETING = re.compile(r"\b(?:at|in|after|during|since|from|before|following) $")
_ONE_MEETING = re.compile(
    r" (?:meeting|session|group|call|talk|class|mail|e-?mail|letter|note|digest|gathering)\b"
)


def _is_told(said: str, before: str, after: str) -> bool:
    """Whether a day is the one on which something was done."""
    if said.endswith("'s"):
        return _OF_ONE_MEETING.search(before) is not None and _ONE_MEETING.match(after) is not None
    if said.endswith("days"):
        return False
    done = before.endswith("on ") and _DONE_AFTER.match(after) is not None
    return done or _DONE_BEFORE.search(before) is not None


#: "I'd like my Mondays back": she wants them for herself.
_LOST_DAY = re.compile(r"\b(?:like|love|want|need|miss|enjoy) (?:to (?:have|get) )?my $")
_BACK_AGAIN = re.compile(r" (?:back|to myself|again|for me|for myself)\b|\.|\s*$")
#: "My limit on a work day" is any day of work.
_ONE_WORKDAY = re.compile(r"work(?:ing)? ?day")
_OF_A_WORKDAY = re.compile(r"\b(?:an?|the|my|per|(?<!on )each|of|long)(?: \w+)? $")


ABOUT_TIME = re.compile(
    r"\b(?:only (?:until|till|til|up to|from|after|before) (?=\d|noon)|(?:is|are) when|(?:all|what|everything) (?:i|i've|i have|there)\b|i'll take|(?:has|have|had|needs?|must|ought)(?: to)? be\b|i(?:'d| would) (?:need|want|take|choose|go for)|hardship|kind(?:er|est)|possible|window|okay?|fine|anything|any (?:week)?day|any (?:other )?(?:night|evening|morning|afternoon|lunch)|alternatively|otherwise|or else|be done by|over by|easy|easier|free|available|availability|works?|can (?:only |also |always |usually |sometimes |still )?(?:do|make|meet|come)|could (?:also |only |always |usually |sometimes |still )?(?:do|make|meet|come|start|manage)"
    r"|meets?|(?:something|anything|one|a group) (?:that |which )?(?:starts?|begins?|ends?|is (?:over|done)|wraps up|finishes)"
    r"|meeting|prefer|ideal|best|times?|schedule|good for me|suits?|open|noon|lunch|slots?"
    r"|hours?)\b"
)


def is_weekly(words: str, day: weekday.DayWords, start: int, stop: int, of_a_group: bool) -> bool:
    """Whether a day is said of every week (or month), and not of one date or a group."""
    before, after = words[max(start, day.at - 24) : day.at], words[day.to : stop]
    if not of_a_group and _MINE.search(before) and _CLIENT_HOUR.match(after):
        return False
    said = words[day.at : day.to]
    if _NAMED_BEFORE.search(before) or _NAMED_AFTER.match(after):
        return False
    if not day.weeks and _GREETING_DAY.fullmatch(words, start, day.at):
        return False
    if (
        said.endswith("weekend")
        and _ONE_WEEKEND.search(before)
        and not before.endswith("on a ")
        and not _WEEKEND_WISH.match(after)
    ):
        return False
    if not day.weeks and _APPOINTMENT_BEFORE.search(before):
        return False
    if day.weeks == (-1,) and said.startswith("last") and not said.endswith("days"):
        # "I met Ann last Tuesday"; of every month it is "the last Tuesday".
        return (
            re.search(r"\b(?:the|every|each) $", before) is not None
            or "month" in after[:26]
            or "monthly" in words[max(start, day.at - 80) : day.at]
        )
    if not day.weeks and _is_told(said, words[max(start, day.at - 60) : day.at], after):
        return False
    if (
        not day.weeks
        and not said.endswith("days")
        and ONCE_BEFORE.search(words[max(start, day.at - 44) : day.at])
        and not _IN_ITS_PLACE.match(after)
    ):
        return False
    dated = _APPOINTMENT_AFTER.match(after)
    if dated and not _before_work(said, dated.group(), words[day.to + len(dated.group()) : stop]):
        return False
    if _ONE_BEFORE.search(before) and not _OF_MONTH.match(after):
        return False
    if _LOST_DAY.search(before) and _BACK_AGAIN.match(after):
        return False
    if _ONE_WORKDAY.fullmatch(said) and _OF_A_WORKDAY.search(before):
        return False
    named = GROUP_BEFORE.search(before) and GROUP_AFTER.match(after)
    return of_a_group or not named


#: "Tuesday before my first client at ten" is any Tuesday, "Tuesday before my surgery" is one.
_WORK = re.compile(
    r" ?(?:first |last |next |other |early |morning |noon |afternoon )?(?:clients?|patients?|class|couples?|session|appointment|shift|clinic|teaching|(?:\d{1,2}(?::\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon)\b)"
)


def _before_work(said: str, dated: str, rest: str) -> bool:
    """Whether what stands behind a day bounds its hours, and makes no date of it."""
    if not dated.lstrip().startswith(("before", "after")):
        return False
    return said.endswith("days") or _WORK.match(rest) is not None


#: A longer sentence that says nothing of meeting names parts of the day in passing.
_PASSING = 40


#: Who wishes for a group "in the evening" speaks of when to meet.
_WISH = re.compile(
    r"\b(?:want(?:ed|ing)?|would (?:\w+ )?(?:like|love|welcome|appreciate|enjoy)|(?:i|we)'d (?:\w+ )?(?:like|love|welcome|appreciate|enjoy)|looking|look for|hop(?:e|ing)|seek(?:s|ing)?|need(?:ed|ing)?|wish(?:ing)?|interested|in search of|i'm after|find me|(?:put|place|match|keep|fit|slot|squeeze|count|consider) me|(?:stay|keep|remain) on|placement|something|someone|somebody)\b"
)
_NAMED_PART = r"(?:(?:early|late|mid|weekday|weeknight|most|any|all)[ -])?(?:mornings?|forenoons?|afternoons?|evenings?|nights?|lunch(?:es|times?|[ -]hours?)?|daytimes?|after (?:work|dark|lunch|dinner|supper|hours))"
#: "LCSW, Milwaukie, early mornings.": the part of the day is a word of the list.
_ITEM = re.compile(
    rf"(?:^|[,;:.(\n-]) ?(?:in the |at |during the |on |and |or |some |either )?{_NAMED_PART}(?:,? (?:or|and|/|&) {_NAMED_PART})?(?: (?:only|preferred|please|pls|usually|mostly|ideally|though|too|pref|if possible))? ?(?:(?=[.;)\n]|\s*$)|,(?! (?:i|we|my|our|when|as|such|which|they|he|she|the kids)\b))"
)


def in_passing(words: str, start: int, stop: int, *, brief: bool = False) -> bool:
    """Whether "at night I walk the dog" stands there, and no word of meeting."""
    return (brief or stop - start > _PASSING) and ABOUT_TIME.search(words, start, stop) is None


def wishes(words: str, start: int, stop: int) -> bool:
    """Whether a sentence wishes for a group, or lists "…, early mornings." among what is sought."""
    return any(each.search(words, start, stop) is not None for each in (_WISH, _ITEM))
