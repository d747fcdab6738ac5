"""Orders in people's own turns: a last letter, a request that rests, a slate that is wiped.

Each row is a kind of saying with the words that carry it: what is to end is called the last of
its sort, or the peace that is asked for; what is to be kept is asleep, in a drawer, on a shelf.
"""

from __future__ import annotations

from mail.reading.purpose.order_row import Order
from mail.understanding import Command

_END = r"(?=\W*(?:$|\n|[.!;,]| (?:please|pls|thanks?|thank you|now|and)\b))"
_MAIL = r"(?:e-?mails?|mails?|mailings?|messages?|letters?|notes?|notices?|correspondence|exchange|contact|post)"
_ASKS = r"(?:please|kindly|pls|plz|would you|could you|can you|will you|might you|may i ask (?:you )?to|i(?:'d| would) (?:like|ask|be (?:glad|grateful|obliged))(?: (?:it|you|for you))?(?: if you)?(?: to| would| could)?|i ask (?:you )?to|i want you to)"
_DAY = r"(?:until|till|through|for|over|after|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|fall|autumn|winter|new year)))"
_RECORD = r"(?:what(?:ever)? you (?:hold|have|keep|know|kept|wrote)|everything you (?:hold|have|keep|know)|my (?:file|record|records|data|details|form|letters|questionnaire|answers|slate|dossier|folder)|all (?:of )?(?:it|that|my \w+))"

ORDERS: tuple[Order, ...] = (
    Order(
        Command.STOP,
        rf"\b(?:let|make|may|have) (?:this|that|it)(?: please)? (?:be )?(?:the|our|your) (?:very )?(?:last|only|final)(?: (?:{_MAIL}|one|word|time))?{_END}"
        rf"|\b(?:like|want|wish|prefer|expect|trust|hope)(?: for)? (?:it|this|that) to be (?:the|our|your) (?:very )?(?:last|only|final)(?: (?:{_MAIL}|one|word|of (?:them|these)))?{_END}"
        rf"|\b(?:needn't|need not|must not|mustn't|shouldn't|should not|had better not) (?:ever )?be (?:a|an|any) (?:second|third|fourth|other|next|further)(?: (?:{_MAIL}|one|time))?{_END}",
        "let this be our only exchange; there needn't be a third",
    ),
    Order(
        Command.STOP,
        rf"\b(?:want|wish for|need|welcome) (?:no|none) (?:more |further )?(?:of )?(?:these|those|them|this|{_MAIL}){_END}"
        r"|\b(?:grateful|glad|happy|relieved|obliged|pleased|prefer|rather|like) (?:to )?not (?:to )?(?:be )?(?:reminded|asked|written to|contacted|e-?mailed|told|invited|approached) (?:of |about |by )?(?:this|it|you)?(?:,? (?:or|nor) (?:of |about )?(?:anything|any of it)| again| any ?more| any longer| ever)\b"
        rf"|\b(?:left|leave me|be) in peace (?:from now on|from here on|from now|by you|by (?:this|your) \w+|henceforth|hereafter)\b|\bto be left in peace{_END}",
        "I want no more of these; left in peace from now on",
    ),
    Order(
        Command.STOP,
        r"\b(?:do(?:es)?(?:n't| not)|please don't|no need to|needn't|not to) write (?:back|again),? (?:not even|nor even|even|ever)\b"
        r"|\bno (?:point|sense|use) (?:in )?(?:sending|writing|mailing|e-?mailing)\b(?! (?:it|that|him|her|them|a|the|to (?:him|her|them))\b)"
        r"|\bspare your(?:self|selves) the (?:trouble|effort|postage|ink|bother) of (?:writing|mailing|sending|e-?mailing)\b"
        r"|\b(?:there is|there's) (?:nobody|no one|no therapist) (?:here |at this address )?(?:to|who) (?:read|receive|open)s? (?:them|these|your \w+)\b",
        "no point in sending anything here; spare yourselves the trouble of writing",
    ),
    Order(
        Command.STOP,
        rf"\b(?:strike|take|cross|scratch|cut|drop|remove|erase) (?:my name|me|us|our name|his name|her name|this address) (?:from|off|out of) (?:your|the) (?:rolls|rolodex|card ?(?:file|index)|address ?book|mailing (?:roll|list)|correspondence)\b"
        rf"|\b(?:take|taken|get|gotten|let|leave|left|keep|kept) (?:me )?(?:out|off) (?:of )?(?:whatever|any|every|all) (?:\w+ )?(?:loop|list|thing|machine|mailing|chain|thread)\b(?! (?:makes|of|for|that)\b)"
        rf"|\b(?:scratch|strike|take|cut|drop) (?:me|us) (?:off|out of|from) everything{_END}|\bun-?(?:land|enlist|add|sign) me\b|\bleave me off (?:next time|from now on|in (?:the )?future)\b"
        rf"|\bwhat(?:ever|soever) (?:list|roll|roster|mailing) (?:this is|i(?:'ve| have)?(?: \w+)? (?:landed|ended up|got|wound up|am|fallen) on)\b[^?!]{{0,40}}\b(?:off|out|remove|un-?\w+ me)\b",
        "strike my name from your rolls; out of whatever loop this is",
    ),
    Order(
        Command.STOP,
        rf"\b(?:my|this|our) (?:goodbye|farewell|adieu|parting) (?:to|from|with) (?:peercircle|all of (?:it|this|you)|your (?:service|mails?|list)|the (?:service|list))\b"
        rf"|\b(?:you|we)(?: two)? (?:should|must|shall|ought to|had better|can) part ways\b|\b(?:stays?|remain|kept|be|keep it) (?:free|clear) of your {_MAIL}\b"
        rf"|\b(?:like|prefer|love|choose|want|glad|rather)(?: to)? do without (?:the|your|these|all)(?: \w+)? (?:{_MAIL}|reminders)\b(?! (?:about|on|of|for|before)\b)"
        rf"|\bmake (?:this|it|them|these) (?:not|stop|no longer) (?:com(?:e|ing)|arriv(?:e|ing)|appear\w*)\b|\bnot (?:be )?(?:getting|receiving) (?:these|them|this|those){_END}"
        rf"|\b(?:no further|no more) (?:contact|letters?|post|mail)(?: from you(?: \w+)?)?{_END}|\bdisappear from (?:this|it|here|your list)\b[^.?!]{{0,30}}\b(?:without|no) (?:more|further|any)\b",
        "my goodbye to Peercircle; my mailbox stays free of your letters",
    ),
    Order(
        Command.STOP,
        rf"\b(?:forget|lose|drop|unlearn)(?: that)?(?: you)?(?: ever| once)? (?:had|have|got|knew|saw|kept) (?:this|my) (?:e-?mail )?address\b"
        rf"|\bon (?:nobody's|no one's|no|anybody's|anyone's) (?:\w+ )?list (?:this year|any ?more|any longer|at all|whatsoever)\b(?=[^.?!]*{_END})",
        "forget that you ever had this address",
    ),
    Order(
        Command.WITHDRAW,
        rf"\b(?:regard|consider|treat|take|look on) (?:it|this|that|my (?:\w+ )?(?:letter|mail|form|message)) as (?:not (?:having been )?(?:asked|sent|written|made)|never (?:asked|sent|written|made)|unasked|unsent|unwritten)\b"
        rf"|\b{_ASKS} (?:pull|bin|scrap|trash|void|tear up) (?:what i (?:sent|wrote|asked)(?: \w+){{0,3}}|my (?:request|letter|form|application)){_END}"
        rf"|\b(?:take|pull|get) my (?:card|folder|file|name) out of (?:the|your) (?:box|drawer|pile|stack|file|cabinet|hat|bowl)\b|\b(?:put|file|tuck) my (?:folder|file|card) away\b",
        "regard it as not having been asked; take my card out of the box",
    ),
    Order(
        Command.PAUSE,
        rf"\b(?:put|lay|let|send) (?:my (?:name|request|file|search)|me|it|mine) (?:back )?(?:to sleep|to bed|hibernate|doze|slumber)\b(?! on\b)"
        rf"|\b(?:my (?:request|file|search|application)|it) (?:could |can |may |might |should )?(?:hibernate|sleep|doze|slumber)\b(?! on\b)|\b(?:hit|press|push) (?:the )?(?:snooze|pause)\b"
        rf"|\b(?:left|leave|keep|put|rest|stay|let me rest)(?: me| it| mine)? (?:in|on|at) (?:the|a|your) (?:shelf|drawer|freezer|fridge|back ?burner|bench|ice|cupboard|attic){_END}|\b(?:left|leave|rest|stay|let me rest|keep me|put me)(?: me)? (?:in|on) (?:the|a|your) (?:shelf|drawer|freezer|fridge|bench) {_DAY}\b"
        rf"|\b(?:need|want|take|taking) (?:a (?:season|quarter|term|few months|month) off|to sit out)(?=[^?]{{0,80}}\b(?:back|seat|place|line|list|spot|again)\b)"
        rf"|\bgo quiet on me\b|\bjust (?:some |a (?:while|time|month|spell) of )?silence {_DAY}\b"
        rf"|\bkeep me,? but (?:don't|do not|please don't) (?:match|place|propose|offer)\b|\bdon't start (?:looking|matching|searching) {_DAY}\b|\bfreeze it\b(?=[^.?!]{{0,40}}\b(?:weeks?|months?|until|till)\b|,? (?:please|though|tho)\b)",
        "let my request hibernate; left on the shelf until then",
    ),
    Order(
        Command.FORGET,
        rf"\b(?:shred|burn|incinerate|pulp) (?:my|this|it|the) ?(?:\w+ )?(?:file|record|folder|data|details|form|after reading|dossier)\b|\bwipe my slate\b"
        rf"|\b{_RECORD}\b[^.?!]{{0,60}}\b(?:go(?:es)?|went) (?:in|into|to|through) the (?:shredder|fire|stove|bin|furnace|trash)\b"
        rf"|\bwhat(?:ever)? you (?:hold|keep|have)\b[^.?!]{{0,20}}\bi(?:'d| would)? (?:like|want|ask|prefer) you to (?:hold|keep|have) (?:it )?no longer\b"
        rf"|\b(?:want|wish|like|leave|leaving|be|were|is) no (?:trace|footprints?|record|memory)(?:s)? (?:of me|of mine|to stay|behind|left|that i ever|with you)\b",
        "no trace of me to stay behind; shred my file",
    ),
)
