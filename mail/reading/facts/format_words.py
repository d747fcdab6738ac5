"""Words for the two ways of meeting, and what is said of each, as tables.

All patterns are over folded lower-case words.
"""

from __future__ import annotations

import re
from enum import IntEnum


class Say(IntEnum):
    """What is said of a way of meeting; a higher one is the clearer wish."""

    REFUSED = 0
    RELUCTANT = 1
    NAMED = 2
    PREFERRED = 3


ONLINE = (
    r"(?:on-?line|zoom\w{0,3}|virtual(?:ly)?|tele-?health|tele-?therapy|remote(?:ly)?|video(?:s|-?call| call| chat| meeting| conferenc\w+)?"
    r"|google meet|(?:on|via|over|ms|microsoft) teams|teams call|skype|facetime|web ?based|doxy|(?:on|by|over) (?:the |a |my )?(?:screens?|computer|webcam|internet|web)"
    r"|(?:the|use the|by|(?<=no )) ?(?:computer|laptop|webcam|camera)|computer(?= or\b)|(?<=\bor )computer|laptop version|camera on|call-in|screens|(?<!\w)tele(?= only| is|\W*$)|(?:by|via|over the|on the) (?:tele)?phone|(?<!my )(?:tele)?phone(?= (?:is|would|works?|or video|or zoom)))"
)
PERSON = (
    r"(?:in[- ]?person|live(?= only\b| please\b|,? not (?:on|by|zoom))|face[- ]to[- ]face|f2f|irl|in the flesh|in presence|(?:in|around|at) (?:the|a|one|an actual|an) (?:same |real |actual |physical )*(?:room|table)(?: together)?|real (?:room|chairs|people)"
    r"|in real life|physical(?:ly)?|live and in person|flesh and blood|(?:in|at) the office(?= or\b)|(?<=\bor )(?:in|at) the office|come to (?:my|our) (?:office|house|home|place|clinic|kitchen)|(?:kitchen|dining)(?:[- ]room)? table|(?:an? )(?:actual|real|physical) (?:office|place|space)|front room|(?:in|at|on|around|near|behind|under|of) (?:the |an? |my |our |your |their |somebody's |someone's |his |her )(?:[\w'-]+ ){0,2}(?:parlou?r|community (?:room|center)|church(?: hall)?|temple|synagogue|grange|rectory|convent|fellowship hall|bookstore|bakery|cafe|tavern|yoga studio|front porch|back porch|den|sunroom|back room|meeting room)|(?:at|in) (?:my|our|your|their|his|her|someone's|somebody's|an|[a-z]+'s) (?:own )?(?:place|offices?|home|house|living room|kitchen"
    r"|studio|practice room|waiting room|clinic|building)|(?:the|a|at) library|library (?:meeting )?room|conference room|(?:a|the|one's) living room|across (?:a|the) table|see faces|coffee ?(?:shop|house)|church basement"
    r"|your place or mine|(?:want to|like to|love to|rather|prefer to) sit (?:down )?with (?:people|colleagues|others)|same room)"
)
#: Ways of speaking that only suggest a room: used where the room itself is not named.
ROOM_HINT = re.compile(
    r"\b(?:(?:i|we)(?:'d| can| could|'m| am| would| will|'ll)(?: \w+){0,2} host(?:ing)?\b(?! (?:the |our )?(?:calls?|zoom|online|video))|(?:able|happy|glad|willing|love) to host\b|(?:^|(?<=[;,.] ))(?:can|could|will) (?:also |gladly )?host\b|come to me\b|my office (?:seats|has (?!moved)|holds|is (?:free|big|available|open|at|in|near)|works|would|downtown|on)\b"
    r"|(?<=[:,] )my office\b|(?<=[:,;.!] )(?:my|our) (?:own )?(?:(?:living|waiting|dining|sitting|family|conference|group|back|front) room|place|house|home|kitchen|studio|clinic)\b(?= ?(?:[,.;!\n]|$|(?:on|in|at)\b))|(?:driv(?:e|ing)|travel(?:ing)?|commut(?:e|ing)|bike|walk|go|come) (?:up to |as far as |about |around |within |under )?(?:\d+|an?|half|twenty|thirty|forty|fifteen)[ -](?:\w+ )?(?:min|mile|hour|hr)"
    r"|\d+ (?:minutes?|mins?|miles?)(?:'s?)? (?:drive|driving|by car|by bike|away|each way|from (?:me|home|my|downtown)|of (?:me|home|my|downtown|[a-z]+))|within (?:about )?(?:\d+|half an hour|an hour|[a-z]+) ?(?:minutes?|mins?|miles?)? ?(?:of|from)\b"
    r"|(?:walking|biking|driving|spitting) distance|where i(?:'d| would| could| can) meet\b|(?:i'd|i'll|i can|i could|i would|i will) (?:come|go|drive|travel) (?:to )?(?:wherever|anywhere)|masks? required|bus line|near transit)"
)
#: The sender's own practice, or what is not a group: no wish about meeting.
NO_WISH_BEFORE = re.compile(
    r"\b(?:(?:see(?:ing)?|do|treat) (?:my |most |some )?(?:clients?|people|patients|folks|couples|everyone)(?: \w+)?|work(?:ing)? with clients|found (?:you|this|it)|saw (?:it|this|you)|trained|training|certified|studied|shop|posted|listed|website|form|directory|your|an?|the|my)"
    r"(?: \w+)? $"
)
_NOT_A_MEETING = re.compile(
    r"^ ?(?:form|course|class|program|directory|portal|calendar|listing|registration|store|banking|ads?|webinar|workshop|training|ceus?|bookings?|link|keeps|game|profile|clients?|patients|practice|caseload|at home)\b"
)
NO_WISH_AFTER = _NOT_A_MEETING
PAST = re.compile(
    r"\b(?:was|were|employed|(?:she|he|who|they) works?|worked|used to|(?<!rather we )met|last|old|former|previous|had(?! better)|been|until|during (?:covid|the pandemic)|in 20\d\d)\b[^.;,]{0,34}$"
)
OWN_PRACTICE = re.compile(
    r"\b(?:practice|caseload|work|clients|sessions|i'm|i am|living|but|also|licensed)(?: is| are)?,? (?:now |all |entirely |mostly |100% |purely )*(?:fully |exclusively |strictly )$|\b(?:practice|caseload|my work|my sessions) (?:is|are) (?:\w+ )?$"
)

#: (what is said, words before the way in its clause)
BEFORE: tuple[tuple[Say, str], ...] = (
    (
        Say.REFUSED,
        r"\b(?:not?|no|never|don't|dont|do not|doesn't|can't|cant|cannot|won't|will not|wouldn't|anything but|anything except|tired of|done with|burn\w* out (?:on|by|from)|rather than|instead of|enough|sick of|hate|no more|without"
        r"|avoid|squares|allergic to|not get along with|less)\b[^.;,\n]{0,26}$",
    ),
    (
        Say.RELUCTANT,
        r"\b(?:can live with|could live with|could do|can do|would consider|i'd consider|consider|settle for|otherwise|or else|fall back|resort to|put up with|tolerate|if need be,?|if not,?|if i must,?|if it must be,?|failing that,?|open to|willing to|don't mind|wouldn't mind|manage|in a pinch,?)(?: \w+){0,3} $",
    ),
    (
        Say.PREFERRED,
        r"\b(?:prefer\w*|rather|ideally|ideal(?: is| would be)?|would love|i'd love|love|best|like|want|wish|only|strictly|exclusively|fully|100%|all|has to be|have to be|must be|need(?:s)?(?: to be)?|leaning|hoping for|better)\b[^.;\n]{0,30}$",
    ),
)
AFTER: tuple[tuple[Say, str], ...] = (
    (
        Say.REFUSED,
        r"^[^.;,\n]{0,6}\b(?:is|are|does|do|did|will|would|has)(?: not|n't) (?:an option|for me|agree|suit|work|get along|possible|realistic|my|do it|happen)|^[^.;,\n]{0,24}\bdo(?:es)?(?: not|n't) get along|^(?: \w+)? fatigue|^ (?:is|are) out\b|^ out\b|^ (?:gives?|makes?|hurts?|wears?|kills?|exhausts?|tires?|bores?|drains?|leaves?) (?:me|my)\b|^,? (?:i|we)(?: really)? (?:don't|do not|dont|can't|cannot|won't|hate|dislike|avoid|can do without)\b",
    ),
    (
        Say.RELUCTANT,
        r"^[^.;,\n]{0,22}\b(?:if (?:we|i|you) must|if need(?:ed| be)?|if necessary|as a (?:backup|back-up|last resort|fallback|second|plan b)|(?:is|are|would be|'s|will be|also|works?) ?(?:ok|okay|fine|possible|tolerable|acceptable)? ?(?:too|as well)|(?<!if )possible|would do|will do|in a pinch|sometimes|if nobody|if that's (?:what|all)|if (?:that|it)(?: is|'s) the only|otherwise|in (?:winter|bad weather|the snow)|when (?:it snows|roads))",
    ),
    (
        Say.RELUCTANT,
        r"^ (?:would|could|might) be (?:great|nice|lovely|wonderful|a treat|ideal|fun),? but\b",
    ),
    (
        Say.RELUCTANT,
        r"^,? (?:(?:is|are|would be|'s) )?(?:ok|okay|fine|alright|all right|doable|acceptable)\b",
    ),
    (
        Say.PREFERRED,
        r"^[^.;,\n]{0,14}\b(?:preferred|preferably|only|ideal(?:ly)?|best|better|if possible|if at all possible|is the only|would be a treat|would be (?:great|lovely|wonderful|best|ideal)|strongly)",
    ),
    (Say.PREFERRED, r"^,? (?:please|pls)\b"),
)
BEFORE_PATTERNS = tuple((say, re.compile(pattern)) for say, pattern in BEFORE)
AFTER_PATTERNS = tuple((say, re.compile(pattern)) for say, pattern in AFTER)

#: Indifference, in the sentence or right after it.
EITHER = re.compile(
    r"\b(?:either|both|whatever|whichever|doesn't matter|does not matter|don't care|dont care|do not care|no preference|all the same|equally|or both|open to)\b"
)
#: Said of the format as such.
ANY_FORMAT = re.compile(
    r"(?<!myself )(?<!decide )(?<!committing )(?<!answer )\b(?:either|both|any) (?:format|way|one is|is fine|works?|is (?:ok|okay|good))\b|\bhybrid\b|\bdon't care how we meet\b|\bhow we meet (?:doesn't|does not) matter\b|\bno preference (?:on|about|for|as to)(?: the)? (?:format|how)"
    r"|\b(?:on|off) (?:the )?(?:screen|camera|line) or (?:on|off)\b|\bflexible (?:on|about|as to|with) (?:the )?(?:format|how we meet|zoom|in person)|\bformat[: ]+(?:flexible|either|any|no preference)|\bhow would you like to meet\?[ \n]*either"
    # A sentence of its own, as our question "…, or is either fine?" invites it.
    r"|(?:^|(?<=[.!?;\n] )|(?<=[.!?;\n]))(?:either|both)(?: one| way| is fine| works?| would do)?(?= ?[.!;\n]|$)"
)
#: Two ways in one breath.
JOINED = re.compile(r"^[^.;\n]{0,14}?(?:\bor\b|/|\band\b|&|\bthen\b|,)[^.;\n]{0,24}$")
TIGHT = re.compile(r"\s*(?:,? or|/|,? and|&)\s*(?:on |by |via |over )?")
#: "In person is ideal, but phone is fine": the annotators take that for either.
IDEAL_BUT_FINE = re.compile(r"\bideal\b[^.;]*\bbut\b[^.;]*\b(?:is|are|would be) (?:fine|ok|okay)\b")
#: Denials that deny no way of meeting.
HARMLESS = re.compile(
    r"\b(?:not only|no (?:preference|problem|object)|(?:doesn't|does not|don't|dont|do not) (?:matter|care|mind)|no matter|not (?:sure|picky))\b"
)
#: Both ways by turns.
BY_TURNS = re.compile(
    r"\b(?:mix of|alternat\w+|sometimes|the rest|quarterly|once a month|half|some of|when the weather|weather permitting)\b"
)
