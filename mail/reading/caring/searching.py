"""Whether the search goes on beside a decline, or is over.

Both are told by what is said of the *next* group: asked for, wished for with what it should
have instead, or waved off.  Whoever declines and says neither leaves it to the bylaw: a
decline returns to the pool.
"""

from __future__ import annotations

import re

from mail.reading.facts.dates import MONTH
from mail.reading.purpose import orders_unmeant
from mail.sieve import sieves

_ME = r"(?:me|us|my name|my hat|my request|my file|my card|my application|my search)"
_POOL = r"(?:drawer|pile|list|pool|hat|mix|running|queue|line|books?|file|loop|mind|radar|rolodex|deck|stack|barrel|lottery|bowl|waiting[ -]?list|wait[ -]?list|system|roster|bench|reserve|market|hunt|waiting room|folder|pot|hopper)"
_OTHER = r"(?:another|an other|a different|any other|some other|other|the next|next|a later|a later|a closer|a nearer|a second|a third|future|a future|later|the following|a better|a smaller|a bigger|an earlier|a new)"
_GROUP = r"(?:groups?|ones?|match(?:es)?|rounds?|times?|mixtures?|constellations?|sets?|circles?|chances?|proposals?|tables?|company|try|tries|slots?|hours?|days?|batch|go|opportunit(?:y|ies)|draw|lot|people|bunch|combinations?|offers?|invitations?|roll|throw|seats?|shot|run|attempt|evening|night|option|options|arrangement|hand|season)"
_AGAIN = r"(?:again|later|next|another|when|once|after|instead|too|anyway|for|in (?:the |a )?(?:new year|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|few|couple|month|year)|should|if|come|down the road|some ?day|sometime|for (?:something|anything|another|the next|one))"

#: (pattern, reason): the search goes on.
GOES_ON: tuple[tuple[str, str], ...] = (
    (
        rf"\b(?:keep|leave|hold|save|retain|let|have|put|count|throw|toss|drop) {_ME}(?: \w+)? (?:in|on|at|into|back in|back on|for|to) (?:the |your |that |a |mind)?(?:\w+ )?(?:{_POOL}|{_OTHER} {_GROUP})\b|\b(?:stay|remain|be|keep) (?:in|on|at) (?:the |your )(?:\w+ )?{_POOL}\b|(?:\b|(?=n't))(?:not|n't|never) (?:want to |wish to |like to |mean to )?(?:lose|give up|forfeit|surrender) my (?:\w+ )?(?:place|spot|turn|number|request|seat in (?:the )?line)\b"
        rf"|\bkeep (?:looking|searching|trying|hunting|going|me|it open|us|an eye|an ear|my|at it)\b|\b(?:i'm|i am) (?:still |very much |happy to (?:stay|remain) )?(?:in|on|in for|up for) (?:the |your )?(?:pool|list|hunt|running|market|{_OTHER})\b",
        "keeps a place among those who wait",
    ),
    (
        rf"\b(?:ask|try|write(?: to)?|ping|nudge|come back to|think of|remember|contact|call on|check (?:in|back)(?: with)?|approach|circle back(?: to)?|get back to|reach out(?: to)?|consider|include|invite|count|match|offer|show|send|come find|find|look for|deal|tap|call|tell|propose)(?: to)?(?: me| us)? (?:\w+ ){{0,3}}?{_AGAIN}\b|\bbe asked (?:again|another|for|when|next|in)\b|\b(?:look|try|ask|shuffle|search|draw|roll|spin|deal|fish|think|start) (?:\w+ )?(?:again|further|on|anew|elsewhere for me)\b",
        "ask me again",
    ),
    (
        rf"\b{_OTHER} (?:\w+ ){{0,2}}?{_GROUP}\b|\b(?:something|anything|somewhere|someplace|one|a group|people|folks|a circle|company) (?:a bit |a little |more |that(?:'s| is)? |which |who |i can |)?(?:closer|nearer|online|else|else\b|in |on |with |different|later|local|in person|earlier|better|smaller|larger|less|near|around|without|minus|but|before|after|by (?:video|zoom|phone)|meets?|starts?|that|who|within|for|over|from|at)\b|\bin a (?:\w+ )?(?:group|circle) that\b|\bnext (?:time|round|year|month|spring|fall|winter|summer|go)\b",
        "what the next one should have",
    ),
    (
        r"\bstill (?:look|interest|want|hop|game|keen|open|in the|here|on the|after|eager|wish|need|would|like|very|much|up|waiting|hunting|seek|search)\w*\b|(?:\b|(?=n't))(?:not|n't) (?:giving|given|give) up\b|(?:\b|(?=n't))(?:not|n't) (?:done|out of the running|through|finished)\b|(?:\b|(?=n't))(?:not|n't|isn't) (?:a |an )?(?:no (?:to you|forever|for ever|for good|for all)|never|goodbye)\b|\bno (?:to |for )?(?:right now|for now|not never)\b|\bdoor (?:is|stays|remains|open)\b|\b(?:not |just not )(?:now|yet|this (?:time|one|round|group|constellation|quarter|season|year|month))\b|\brain ?check\b|\bfor (?:now|the moment|the time being)\b|\bat (?:the|this) moment\b|\bright now\b",
        "it is no to this one, not for good",
    ),
    (
        r"\b(?:i'd|i would|i'll|i will|would|i can|happy|glad|gladly|happily|love|pleased|delighted|content|willing|open|grateful|keen|eager|game|welcome|look kindly|patient(?:ly)?)\b[^.?!;]{0,30}?\b(?:look at|consider|hear (?:of|about|from)|wait|be asked|another|others?|else|see (?:other|more|what|the next)|say yes (?:to|if)|come (?:to|if)|jump at|take (?:a |an |one|another|the next)|join (?:one|another|a |something)|prefer|rather (?:have|be|wait|something|a |an |one)|sooner|later)\b|\b(?:third|second|fourth) time(?:'s| is| the)? (?:lucky|charm|a charm)\b|\b(?:better )?luck (?:with|next|to)\b|\bfingers crossed\b|\bhop(?:e|ing) (?:for |that |the |there|you|to)\b|\bno (?:rush|hurry)\b|\bnow you're talking\b|\bmore like it\b|\bsuit me (?:better|fine)\b|\bdon't give up\b|\blet me know\b|\bwrite me (?:in|down|up)\b|\bput me (?:down|in|up) for\b",
        "would gladly hear of the next",
    ),
    (
        r"\b(?:if|should|when(?:ever)?|once|in case|until|till)\b[^.?!;]{0,25}?\b(?:come(?:s)? up|turn(?:s)? up|open(?:s)? up|crop(?:s)? up|pop(?:s)? up|arise(?:s)?|you (?:have|find|get|come|see|hear|ever)|there(?:'s| is| be| are)|anything|something|someone|another|one (?:meets|starts|opens|is)|things (?:settle|calm|ease|quiet)|dust settles|life|snow|i(?:'m| am) (?:back|free|settled|better|done|through|ready|home)|i've|i have|my)\b",
        "if something comes up",
    ),
    (
        r"\bany other (?:week ?day|day|evening|morning|afternoon|time|hour|week|group|town|mix|bunch|place|set|lot)\b|\b(?:any(?:one|body)|some(?:one|body)) else\b|\b(?<!not )(?<!do )(?<!hardly )(?:any|some)(?:thing|where|place)(?: on the| in the| on a)? (?:with|without|in|near|nearer|but|on|closer|ground|level|up to|under|under|this side|west|east|north|south)\b|\b(?:i'd|i would|i'll|i might|i could) (?:reconsider|come|take (?:it|one|that)|think again|jump|bite|be there|be in)\b(?! (?:but|across|home))|\bi(?:'m| am) (?:yours|theirs|your man|your woman|game|available)\b|\b(?:remain|stay|be|am) (?:available|at your disposal)\b",
        "any other weekday and I'm yours",
    ),
    (
        rf"\b(?:may|might|can|could|shall) i (?:wait|stay on|be considered)\b|\bcan the (?:seat|place|chair) wait\b|(?:^|[.!?,;] ?)next(?: one| time)?(?:,? please)?\W*$|(?:^|[.!?] ?)(?:maybe |perhaps |try |in |come )?(?:{MONTH}|spring|summer|fall|autumn|winter|the new year|next year)\?|\bor nothing\b|\b(?:re-?read|look again at|look at|check|consult|see) my (?:request|form|letter|answers|profile|file|preferences)\b|\bbefore (?:you send|sending|proposing|you propose) (?:me )?(?:another|any ?more|the next)\b|\bat least (?:for )?this (?:time|year|season)\b|\b(?:i|we)(?: for one)? (?:asked for|said|wrote|put down|specified|requested|told you|have asked|did (?:say|write|ask))\b",
        "what was asked for and not sent; might I wait for the next",
    ),
)
#: (pattern, reason): who must keep her place whatever else she says.
_KEPT = (
    GOES_ON[0],
    (
        rf"\b(?:don't|do not|dont|not|never|please don't)(?: want to be| wish to be| like to be)? (?:forget|lose|clos(?:e|ed)|drop(?:ped)?|delet(?:e|ed)|cross(?:ed)?|tak(?:e|en) (?:off|out)|take|strik(?:e|en)|scratch|remov(?:e|ed)|throw|toss|erased?|bin)\b(?: (?:me|us|my|the|our|it|mine|off|out)\b|[.,;!]|$)|\b(?:put|return|send|move|drop|throw|toss|release) (?:me|us|both of us|the (?:rest|others|two|three|four)(?: of us)?|everyone|all of us|(?:two|three|four|five) of us|our names|my name)(?: all)? (?:back )?(?:in|into|to|on|onto) (?:the |your )?(?:general )?{_POOL}\b|\b(?:others|rest of us|us) (?:might|could|may|should|can) be (?:tried|placed|matched) elsewhere\b|\bkeep (?:me|us) (?:on|in) (?:the |your )?{_POOL}\b|\bstill (?:want|wish|would like|hope for|keen)\b|\b(?:as|just as) keen as (?:before|ever)\b",
        "do not close my file; return us to the pool",
    ),
)
#: Kept beside a yes that may come to nothing.
_STAYS_LISTED = re.compile(
    r"\b(?:otherwise|if (?:not|that|it|they|this|so)|else|should (?:it|that|they|this)|or)\b[^.?!]{0,80}\b(?:keep|leave|put|throw|toss|return|hold) (?:me|us|my (?:name|request|search|file|place))\b"
    r"|\b(?:keep|leave|hold) (?:my|the) (?:\w+ )?(?:request|search|file|listing) (?:open|alive|active|standing|going)\b"
    r"|\b(?:don't|do not|dont|please don't) (?:close|delete|drop|withdraw|take down|throw away) my (?:\w+ )?(?:request|search|file|listing)\b"
)
#: (pattern, reason): the search is over.
IS_OVER: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:close|cancel|end|drop|withdraw|shelve|discard|tear up|bin|delete|retire|strike|scratch|pull|shut|archive|kill|finish|wind up)(?: out)? (?:my|the|this|that|our) (?:\w+ )?(?:file|request|search|listing|name|entry|matter|application|card|folder|case|hunt|book)\b|\b(?:close|cancel) (?:me|it|mine) (?:out|down|altogether|for good)\b|\bclose (?:the book|it)\b",
        "the file may be closed",
    ),
    (
        r"\b(?:don't|do not|needn't|need not|no need to|never) (?:go to (?:the|any) trouble|hold (?:an?y?|anything|my|the|open)\b|keep (?:an?y?|my|me|anything|it) (?:open|on|place|in)|reserve|save)\b|\bapply (?:afresh|anew)\b|\b(?:stop|quit|cease|give up|end) (?:looking|searching|trying|asking|hunting|the search|matching|proposing|sending me)\b|\b(?:don't|do not|needn't|need not|no need to|please don't|never|not) (?:\w+ )?(?:look|search|hunt|keep looking|find|match|propose|bother|seek|offer|put me|try|send)\b[^.?!;]{0,25}\b(?:any ?more|another|again|further|one for me|for me|others?|more|new)\b|\bno (?:more|further|new|other|next|second|replacement) (?:groups?|proposals?|invitations?|match(?:es)?|offers?|searches|one)\b"
        r"|\b(?:won't|will not|don't|do not|no longer|not) (?:be )?(?:need(?:ing)?|want(?:ing)?|require|look(?:ing)? for|seek(?:ing)?|require) (?:an?|another|one|two|any|you to|the|this|your)\b(?! (?:to (?:lose|be|rush|hold|waste)|[^.?!;]{0,20}\b(?:that|who|where|with|which|before|until|right now|now|this)\b))|\b(?:no longer|not any ?more) (?:need|looking|want|interested|in the market|in need|searching)\b",
        "no other shall be looked for",
    ),
    (
        r"\bconsider (?:me|it|this|the (?:matter|search|request)|my (?:\w+ )?(?:request|search))\b[^.?!;]{0,40}\b(?:done|concluded|closed|out|finished|withdrawn|over|settled|ended|off)\b|\btake me (?:off|out of|from) (?:the |your |this )?(?:\w+ )?(?:waiting[ -]?list|pool|list|queue|running|hat|books)\b|\b(?:strike|scratch|cross|remove|drop|take) (?:me|my (?:name|card|file|hat|request|form)) (?:off|out|from)\b|\bnot this(?: one)?,? (?:n?or|and not) (?:the|any)\b|\bnot (?:this|that|any) (?:\w+ )?group,? (?:n?or|and not)\b|\bfor good\b(?<!a no for good)(?<!no, not for good)|\bonce and for all\b|\bi(?:'m| am) (?:done|finished|through) (?:with (?:groups|looking|this|the whole|it all)|looking|searching)\b|\bout of the (?:running|market) (?:for good|altogether|entirely)\b",
        "the matter is over",
    ),
    (
        r"\b(?:i(?:'ve| have)?|we(?:'ve| have)?|just|already|since) (?:\w+ )?(?:found|joined|got|gotten|landed|formed|started|settled (?:in|into|with|on)|taken|took|accepted|been (?:invited|taken|asked)|made) (?:into |up with |on )?(?:an?|another|my own|something|somebody|company|one|what i|a place|our own|some)\b[^.?!;]{0,50}?\b(?:elsewhere|groups?|chair|seat|place|home|circle|people|colleagues|consultant|one|through|with|needed|was looking|of my own|myself|closer|nearer|online|instead)\b|\b(?:colleague|friend|supervisor|somebody|someone|another group)\b[^.?!;]{0,40}\b(?:took me in|has (?:a|an) (?:\w+ )?(?:chair|seat|place|group)|had (?:a|an) (?:\w+ )?(?:chair|seat|place))\b|\b(?:took|taken|take) me in\b|\balready (?:have|in|got|part of|belong) (?:to )?(?:a|another|one|my)\b|\ball set\b(?! (?:for|to))|\b(?:i'm|i am|we're) (?:all )?(?:sorted|suited|settled|fixed up|taken care of|spoken for)\b|\bgive (?:mine|my (?:place|seat|spot|turn|chair)) to (?:some|any|the next|another)",
        "has found company elsewhere",
    ),
    (
        r"\b(?:i(?:'m| am|'ve| have)? (?:\w+ )?(?:retir(?:ed|ing)|clos(?:ed|ing) (?:my|the|up)|leaving the (?:field|profession|work)|winding down|hung up|giving up (?:my|the) (?:practice|licen)))\b",
        "leaves the work",
    ),
)


#: (pattern, reason): who leaves one group and wants no other.
_NO_OTHER = (
    (
        r"\b(?:don't|do not|dont|needn't|need not|no need to|not) (?:\w+ )?(?:look|search|find|hunt|trouble|seek|need|want|match|propose|place)\b[^.?!;]{0,30}\b(?:another|anything else|something else|other|any ?more|else|elsewhere|a new)\b|\b(?:hold|save|keep|find) nothing (?:for me|else)\b|\b(?:want|need|seek|looking for) (?:no|none|nothing) (?:other|else|more|new|another)\b|\bno (?:other|new|further) (?:group|one)\b|\b(?:my (?:license|licence)|the (?:\w+ )?licen[cs]e)\b[^.?!;]{0,24}\b(?:go|back|lapse|expire)\b|\b(?:any|what|which|all)(?:ever)? (?:other )?(?:lists?|rolls?|books)\b|\b(?:don't|do not) (?:wish|want|care) to be (?:placed|matched) (?:again|elsewhere|anywhere)\b",
        "please do not look for another group for me",
    ),
)
#: "Don't close my file" closes nothing.
_DENIED = re.compile(r"(?:\b(?:not|never|no need to|dont)|n't)(?: \w+){0,2} $")


def goes_on(words: str) -> bool:
    """Whether somebody who declines waits for another group.

    Examples
    --------
    >>> goes_on("not this one. do keep my name in the drawer for something closer.")
    True
    >>> goes_on("i'll pass.")
    False
    """
    return sieves(GOES_ON).match(words) or keeps_place(words)


#: The month in which a rest ends.
_RESTS_UNTIL = re.compile(
    rf"\b(?:until|till|til|'til|before|around|about|through)\b[^.?!;]{{0,36}}?\b(?:{MONTH}|thanksgiving|christmas|easter|\d{{1,2}}(?:st|nd|rd|th))\b"
    rf"|\blet's say,? {MONTH}\b"
)


def rests_until(words: str) -> bool:
    """Whether a rest is given the month in which it ends.

    Examples
    --------
    >>> rests_until("put my search to sleep until the end of january.")
    True
    """
    return _RESTS_UNTIL.search(words) is not None


def needs_no_other(words: str) -> bool:
    """Whether somebody who leaves a group wants no other.

    Examples
    --------
    >>> needs_no_other("no need to look for anything else for me at present.")
    True
    """
    return sieves(_NO_OTHER).match(words)


def keeps_place(words: str) -> bool:
    """Whether somebody asks to be kept among those who wait, whatever else she writes of.

    Examples
    --------
    >>> keeps_place("call it off, and put the rest of us back in the pool.")
    True
    """
    return sieves(_KEPT).match(words)


def stays_listed(words: str) -> bool:
    """Whether somebody who says yes asks besides to be kept among those who wait.

    "Put my name on the list" is then the yes itself.

    Examples
    --------
    >>> stays_listed("put my name on the list."), stays_listed("yes if it's online, else keep my request open")
    (False, True)
    """
    return _STAYS_LISTED.search(words) is not None


def is_over(words: str) -> bool:
    """Whether somebody who declines wants no other group either.

    Examples
    --------
    >>> is_over("a friend's group had an empty chair. you can close the file.")
    True
    """
    of_one = orders_unmeant.one_group(words)
    return any(
        not _DENIED.search(words, max(0, match.start() - 24), match.start())
        and not orders_unmeant.overlaps(*match.span(), of_one)
        for match in sieves(IS_OVER).finditer(words)
    )
