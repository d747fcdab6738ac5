"""The ways in which people give a plain order: one table, the farthest reaching first.

STOP ends all mail, WITHDRAW takes back the request, PAUSE rests it, FORGET erases, EXPORT
sends what is held, ATTEST notes meetings.  LEAVE is a wish of its own (see the cues).
"""

from __future__ import annotations

from mail.reading.facts.dates import MONTH
from mail.reading.purpose import (
    orders_aslant,
    orders_by_circumstance,
    orders_by_parts,
    orders_in_passing,
    orders_of_erasing,
    orders_of_idiom,
    orders_of_tongues,
    orders_said_kindly,
    orders_to_cease,
)
from mail.reading.purpose.order_row import Order
from mail.understanding import Command

_MONTHS = rf"{MONTH}\b"
_POOL = r"(?:the |your |this )?(?:wait(?:ing|ing-)?[ -]?list|pool|matching|match(?:es)?|running|queue|search|round)"
_GROUP = r"(?:the )?(?:g-\d+|(?:the |my |our |this |that )(?:[\w'-]+ ){0,3}group)"
_MAIL = r"(?:e-?mails?|e-?mailings?|mails?|mailings?|messages?|notices?|newsletters?|spam|correspondence|communications?)"
_ME = r"(?:me|my (?:name|e-?mail(?: address)?|address|contact(?: info\w*)?))"
_OFF = r"(?:off(?: of)?|out of|from)"
_UNTIL = r"(?:until|till|through|for (?:now|a|the|a few|a couple|two|three|six|\d)|while|this (?:round|month|fall|winter|spring|summer)|because|due)"
_REQUEST = r"my (?:\w+ )?(?:request|application|listing|search|sign-?up|inquiry|entry|join request)"

_WHEN = r"(?:yesterday|today|last (?:night|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|this (?:past )?(?:morning|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:two|three|four|\d{1,2}) (?:days|weeks) ago)\b"
_COMPANY = (
    r"(?:my|our|the|a) (?:[\w-]+ ){0,2}?(?:consultant|supervisor|(?:peer |consultation )*group)\b"
)

STOPS: tuple[Order, ...] = (
    Order(
        Command.STOP,
        r"^\W{0,40}(?:yes,? )?(?:(?:please|pls|plz|kindly|just) )?(?:stop|unsubscribe|opt[ -]?out|remove(?: me)?|take me off|quit|end|off|delist)(?: please| pls| plz| thanks| now"
        r"| all| it| this)?\W*$",
        "the bare word",
    ),
    Order(
        Command.STOP,
        r"\bunsubscribe\b(?! (?:link|button|footer|line|option|page|text|thing)|:)|\bopt(?:ing)? (?:me )?out\b(?! of (?:zoom"
        r"|the group|insurance|leading|organi|hosting|evening|this (?:one|round|group)))",
        "the word of mailing lists",
    ),
    Order(
        Command.STOP,
        rf"\b(?:take|get|drop|cut|strike|scratch|cross|remove|delete|pull) {_ME} (?:off(?! of the hook)|out of|from) "
        rf"(?!{_POOL}|{_GROUP}|(?:the |your )?(?:roster|list|rotation) (?:of |for (?!good|ever|always|now|the (?:time|moment|summer|winter|fall|spring))))"
        rf"(?:\w+ ){{0,2}}(?:system's |association's )?(?:e-?mail |mail )?(?:lists?|mailing\w*|distribution|listserv|database|system|{_MAIL}|this|these|everything)\b"
        rf"|\boff (?:of )?(?:every|all|each|any)(?: of)?(?: your| the)? (?:\w+ )?lists?\b|\btake (?:it|this) off (?:your|the|this) list\b|\b(?:be|get) (?:removed|taken off|dropped|deleted) (?:from )?(?:this|your|the|all) (?:e-?mail |mailing |mail )*(?:lists?|{_MAIL})\b"
        rf"|\b(?:take|get|drop) me off\b(?! (?:as of|their|his|her|its)\b)(?! (?:of )?(?:that|the|this) (?:duty|job|task|role|chore|rota|introduction|hosting|organi\w+)\b)(?! (?:of )?(?:this group|that group|{_POOL}|{_GROUP}|the hook|(?:the |your )?(?:roster|list) (?:of|for (?!good|ever|always|now|the (?:time|moment|summer|winter|fall|spring)))))"
        rf"|\bremove me\b(?! (?:and [\w' ]{{1,24}} )?from (?:{_POOL}|{_GROUP}))"
        r"|\boff (?:your|this|the) (?:mailing |e-?mail )list\b|\bi want(?:ed)? off\b(?! (?:of )?(?:that|the|this) (?:duty|job|task|role|chore|rota|hook))",
        "please take me off",
    ),
    Order(
        Command.STOP,
        rf"\b(?:stop|quit|cease|end(?! of)|halt|no more)\b (?:(?:all|any|of|the|your|these|those|this|sending|me|with|out|further|such|"
        rf"getting|receiving|automated|constant|annoying) ?)*(?:{_MAIL}|e-?mailing|mailing|contacting|messaging|writing|bothering|contact)\b"
        r"|\bstop writing (?:to )?(?:me|us)\b|\bstop sending (?:me )?(?:these|this|those|stuff|things|anything|your|so much|it)\b(?! remind)"
        rf"|\b(?:make|making) (?:the |these |this |your |all )*{_MAIL}(?: \w+)? stop\b"
        rf"|\benough (?:with|of) (?:the |your |these |this )*{_MAIL}|\b(?:discontinue|suspend|end|halt) (?:all |these |those |your |the |this |any )*{_MAIL}|\bstop (?:these|this|them)\b(?: please|[.!,]|\s*$)|\bcease and desist\b|\bquit it\b|\bknock it off\b",
        "stop writing to me",
    ),
    Order(
        Command.STOP,
        rf"\bno (?:more|further|additional) (?:of (?:these|those|this|your \w+)|{_MAIL}|contact)\b(?! than)"
        r"|\b(?:don't|do not|never|dont)(?: ever)? (?:e-?mail|contact|write|message|mail|bother)(?: to)? me\b"
        r"(?! (?:at|by|on|off|about|during|before|after|until)\b)"
        r"|\b(?:don't|do not|never|dont)(?: ever)? (?:e-?mail|contact|write|message)(?: (?:to )?me)? (?:again|any ?more|any longer)\b"
        rf"|\b(?:don't|do not|dont|no longer|never|not) (?:want|wish|care|like|need|ask(?:ed)?)(?: to (?:get|receive|be (?:sent|getting|receiving)|have))?"
        rf" (?:any ?more |any |these |those |your |more |further |such |other |for )*{_MAIL}\b(?! (?:at|about|on|during|reminders))"
        r"|\b(?:don't|do not|dont|no longer|not) (?:want|wish|care|need) to (?:hear from|be (?:contacted|e-?mailed|written))\b"
        rf"|\bno (?:more|further|additional|other) (?:[\w-]+,? (?:or|and) )+{_MAIL}\b"
        r"|\bnot to (?:get|receive) (?:these|those|any|your|more|this)\b"
        rf"|\bwant no (?:more|part)\b[^.?!]{{0,20}}(?:{_MAIL}|list|this)"
        r"|\b(?:receive|get|hear|send(?: me)?) nothing (?:further|more|else)\b|\bnothing (?:further|more)(?: from you|,? please)\b|\b(?:rather|prefer) not (?:to )?(?:get|receive|be (?:on|sent|e-?mailed|contacted|written))\b"
        r"|\b(?:don't|do not|never|stop) us(?:e|ing) (?:my|this) (?:e-?mail )?address\b|\b(?:last|final) (?:message|mail|e-?mail|letter|one) i (?:get|receive|hear|have|see)\b|\bno thank you to any (?:further|more)\b|(?<!hold )(?<!holding )(?<!call it )(?<!day )(?<!days )(?<!shoes )(?<!cameras )\boff,? please(?=[.!]|\s*$)|\bhow did i get on (?:this|your)\b|\bspare me\b|\bcancel my (?:subscription|mailings?)\b|\b(?:let|count) me (?:out|off) (?:of )?(?:this|the|your) (?:list|mailing)"
        r"|\bwant (?:out|off) of (?:this|these|the (?:list|mailing))\b|\bremove (?:this|our|that) (?:e-?mail(?: address)?|address)\b|\b(?:i|i've|i have|and|have|who) never (?:signed up|subscribed|consented|asked (?:for|to get|to be on) (?:this|these|any))\b(?!,? but)|\bcut it out\b|\bi want(?:ed)? nothing to do with\b"
        r"|\bleave me (?:alone|be)\b|\blose my (?:e-?mail|address|number|name)\b(?![^?!]{0,80}\b(?:disconnected|new (?:one|number|address)|phone|555)\b)"
        r"|\bplease stop\b(?=\W*(?:$|\n|[.!,;])| (?:now|it|this|that|all|these|them|and|everything|at once|immediately|already|for good|altogether)\b)",
        "no more mail",
    ),
)

WITHDRAWALS: tuple[Order, ...] = (
    Order(
        Command.WITHDRAW,
        rf"^\W{{0,40}}withdraw\W*$|\bwithdraw(?:ing)? (?:{_REQUEST}|my name|(?:the|this|our) (?:\w+ )?(?:request|application))"
        r"|\bi(?:'d like to|'m| am| want to| wish to| would like to|'ll) withdraw(?:ing)?\b(?! from (?:the |my |our |g-))"
        r"|\bwithdraw me\b(?! from (?:the |my |our |g-))",
        "withdraw my request",
    ),
    Order(
        Command.WITHDRAW,
        rf"\b(?:take|remove|drop|get|pull|scratch) (?:me|my name|{_REQUEST}|us)(?: back)? {_OFF} {_POOL}"
        rf"|\b(?:cancel|close|drop|retract|remove|scrap|void|undo|take back|end) (?:{_REQUEST}|my name)\b"
        r"|\bstop (?:looking|matching|searching)\b(?! at)|\bplease (?:cancel|close) (?:my|the|our) request\b"
        rf"|\b(?:never ?mind|disregard|ignore|forget about|scratch) {_REQUEST}"
        rf"|\b{_REQUEST} (?:is|are)(?:n't| not| no longer) (?:any ?more |any longer )?needed\b|\b(?:not|n't) (?:going to )?pursu(?:e|ing) (?:a|the|this) group\b|\bso you can take me off\b|\bcancel the request\b"
        rf"|\btake back {_REQUEST}|\btake {_REQUEST} back\b",
        "take me off the waiting list",
    ),
    Order(
        Command.WITHDRAW,
        r"\b(?:i|i've|i have|have|just|already|since|we|ended up|and)\s?(?:'ve|have|has)?(?: already| just| since)?"
        r" (?:found|joined|find(?:ing)?|joining|landed in|accepted a (?:spot|seat) in) (?:a|another|my own|an|one)"
        r" ?(?:\w+ )?(?:groups?|one|consultant|elsewhere|through|on my own)\b|\bfound (?:a|one"
        r"|another)(?: group)? (?:elsewhere|already|on my own|through)"
        r"|\bno longer (?:need(?:ing)?|looking|want(?:ing)?|in need of|searching|seeking|interested in)(?: for)?(?: (?:a|the|one|any|this)(?: new| consult\w*| peer)?(?: (?:groups?|seats?|spots?|place|match|consultant)\b|[.,!;]|\s*$)|[.,!;]|\s*$|\W+thank)"
        r"|\bdon't need (?:a|the|one|your)? ?(?:group|match\w*|placement|help finding)\b(?!.{0,90}\bi (?:need|want|am after|would like|am looking)\b)(?!.{0,90}\bi'(?:m|d) (?:after|like|looking|rather)\b)"
        r"|\b(?:i've |i have |i )?changed my mind about (?:joining|a group|the group|being|this whole|all this|wanting)"
        r"|\b(?:won't|will not) be needing\b",
        "I found a group, thanks",
    ),
)

PAUSES: tuple[Order, ...] = (
    Order(
        Command.PAUSE,
        r"^\W{0,40}pause\W*$|\bpaus(?:e|ing) (?:my|me|the|this|it|things|for|until|everything|all|please|mine|us)\b"
        r"|\b(?:put|place|keep|set|leave|go|be|going) (?:(?:me|my request|my (?:\w+ )?membership|this|it|things|everything"
        r"|mine|us) )?on (?:hold|pause|ice|hiatus)\b|\bon (?:hold|pause|hiatus) (?:until|till|for|through)\b"
        r"|\bsuspend (?:my|me)\b|\bleave of absence from (?:the|my|our)\b"
        r"|\btak(?:e|ing) (?:a|some) (?:\w+ )?(?:break|pause|leave|time off|hiatus) from (?:the|my|our|matching|g-|being|this|consult|group)"
        rf"|\bhold off (?:on )?(?:matching|my request|looking|sending me|placing|proposing|with my)\b"
        rf"|\bhold (?:my request|my search|my listing|my application)\b (?:\w+ )?{_UNTIL}"
        rf"|\b(?:don't|do not|dont|not to|rather not|never)(?: want to)? (?:be )?(?:match(?:ed)?|place(?:d)?|propose\w*|look(?:ing)?)(?: me)?(?: with anyone| in a group| for me| anything)? {_UNTIL}(?! (?:new |other )?(?:groups?|circles?|one|seats?|places?|match)\b)"
        rf"|\bput {_REQUEST} (?:to sleep|to rest|aside|in the freezer|on the (?:shelf|back burner))|\bset {_REQUEST} aside\b|\bshelve {_REQUEST}|\bnot (?:right )?now,? (?:please|thanks)?\W+(?:check|ask|try|write)\b[^.?!]{{0,20}}\b(?:again|later|in|after)\b"
        rf"|\bfreeze (?:me|my (?:\w+ )?(?:request|search|membership|file)|everything|things|all of (?:it|this))\b"
        rf"|\bskip me\b(?! as\b)|\b(?:sit|sitting) out (?:the next|this) round\b|\bmake me inactive\b|\binactive {_UNTIL}",
        "put me on hold",
    ),
)

DATA: tuple[Order, ...] = (
    Order(
        Command.FORGET,
        r"^\W{0,40}forget(?: me)?\W*$|\b(?:delete|erase|purge|wipe|destroy|remove|forget|expunge|scrub) (?:all |everything |any |whatever )?"
        r"(?:of )?(?:(?:the )?(?:data |information |info |records? )?(?:that )?(?:you|the service|the association|it)(?: people)?(?:'ve| have)? (?:got|have|has|holds?|keeps?|kept|stored?|know|collected|saved)[^.?!]{0,20}(?:on|about) me"
        r"|my (?:own |personal |old |entire |whole )?(?:data|information|info|account|messages?|records?|details|profile|file|history|past messages|letters?|e-?mails you))\b"
        r"|\b(?:delete|erase) (?:all )?my e-?mails\b|\bforget (?:about )?me\b(?! not)|\bright to (?:be forgotten|erasure)\b"
        r"|\bmy (?:own |personal )?(?:data|information|info|records?|account|details|profile|file|messages)(?: \w+){0,2} (?:deleted|erased|removed|purged|destroyed|wiped)\b"
        r"|\b(?:delete|erase|wipe|destroy) whatever you (?:have|keep|hold)\b|\b(?:delete|erase) me\b(?! (?:from|off|out of) (?:this|your|the) (?:\w+ )?(?:lists?|mailings?))|\bgdpr\b[^.?!]{0,40}\b(?:delet|eras)",
        "delete my data",
    ),
    Order(
        Command.EXPORT,
        r"^\W{0,40}export\W*$|\b(?:copy of|access to|export of|export|download|printout of) (?:all )?(?:of )?(?:my|the) (?:own )?(?:personal )?"
        r"(?:data|information|info|records?|file|profile)\b"
        r"|\b(?:send|show|give|tell|mail|get|share|know|see|like|want|request|provide|need|copy)\b[^.?!]{0,30}\b(?:everything|whatever|all|what|data|information|info)(?: \w+)?"
        r"(?: that| do)? (?:you|is|the (?:association|service|system))(?: people|'ve| have)* (?:got|have|has|holds?|keeps?|held|stored?|know|saved|collected|recorded|on)\b[^.?!]{0,20} (?:on|about) me\b"
        r"|\bwhat (?:\w+ )?(?:do|does|have) (?:you|the (?:association|service|system))(?: \w+)? (?:have|hold|keep|know|store|stored|kept|saved|got)[^.?!]{0,14} (?:on|about) me\b"
        r"|\b(?:everything|all (?:the )?(?:data|information)) (?:that )?(?:you|you've|you have)(?: \w+)? (?:have|hold|stored|kept|on)[^.?!]{0,14} (?:on|about) me\b"
        r"|\bdata (?:access|subject(?: access)?) request\b|\bsubject access\b",
        "send me what you hold about me",
    ),
)

ATTESTATIONS: tuple[Order, ...] = (
    Order(
        Command.ATTEST,
        r"\battest(?:ing|ation)?\b|\b(?:we|i|(?:our|the|my) group(?: \(?g-\w+\)?)?|g-\w+)(?: all| both|'ve| have| has)?(?: also)? (?:met|did meet|got together)\b"
        r"(?: with (?:my|our|the|dr\.?) [\w ]{0,20})? (?:(?:once|twice|three times|four times|\d times|\d x)\b(?! (?:a|per|each|every)\b)|(?:both|all) |as (?:usual|planned)"
        rf"|on (?:the \d|mon|tue|wed|thu|fri|sat|sun|{_MONTHS}|\d)|in {_MONTHS}|this month|last month|the \d|{_MONTHS} \d)"
        r"|\b(?:log|count|put down) (?:for you )?(?:my|our|that (?:we|i)|a|the|two|one) [^.?!]{0,40}(?:meetings?\b(?! (?:place|room))|met\b|consultations?|sessions?)"
        r"|\bmet with (?:my|our|the) (?:[\w]+ ){0,2}(?:consultant|supervisor|group) (?:on|in|twice|once)\b|\bmet with my consultant\b"
        rf"|\b(?:our group|g-\w+|we)(?: \(g-\w+\))? met,? {_MONTHS}|\b(?:our group|my group) \(?g-\w+\)? met\b|\bconsultation log\b|\battendance\b[^.?!]{{0,30}}\d"
        rf"|\b(?:my|our) consultation (?:in|for) {_MONTHS}\W? ?(?:was|is|took place|happened)|\b(?:met|consulted|consultation|meetings?)\b[^.?!]{{0,60}}\bon the \d{{1,2}}(?:st|nd|rd|th)? and (?:the )?\d"
        r"|\bmet with (?:dr\.? )?\w+ (?:once|twice|three times|\d times)\b(?! (?:a|per|each|every)\b)"
        rf"|\bconsultation (?:for|in) {_MONTHS}\W+(?:met|yes|twice|once|\d)|\bour (?:meeting )?dates (?:for \w+ |in \w+ )?(?:were|are|:)",
        "we met twice in October",
    ),
    Order(
        Command.ATTEST,
        rf"\b(?:we|i)(?: all| both|'ve| have)? (?:met|consulted)(?: up)? {_WHEN} (?:with|as) {_COMPANY}|\b(?:we|i)(?: all| both|'ve| have)? (?:met|consulted)(?: up)? (?:with|as) {_COMPANY}[^.?!;]{{0,24}}\b{_WHEN}"
        rf"|\b(?:our|my) (?:[\w-]+ )?group (?:met|got together) {_WHEN}",
        "we met last Tuesday with my consultant",
    ),
)

ORDERS: tuple[Order, ...] = (
    *STOPS,
    *WITHDRAWALS,
    *PAUSES,
    *DATA,
    *ATTESTATIONS,
    *orders_in_passing.ORDERS,
    *orders_by_parts.ORDERS,
    *orders_to_cease.ORDERS,
    *orders_by_circumstance.ORDERS,
    *orders_of_tongues.ORDERS,
    *orders_of_idiom.ORDERS,
    *orders_aslant.ORDERS,
    *orders_said_kindly.ORDERS,
    *orders_of_erasing.ORDERS,
)
