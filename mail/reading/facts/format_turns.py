"""Whole turns of speech that settle how somebody would meet, or that only look as if they did.

"At my table when the pass is bare, on the laptop when it isn't" leaves both open; "screens are
for films" refuses one; "I saw the flyer at the library" wishes for nothing.  A turn is heard as
a whole: the single words inside it are not weighed again.  All patterns are over folded
lower-case words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mail.reading.facts.format_words import Say
from mail.wide import Wide

_SCREEN = r"(?:zoom\w{0,3}|video(?:s|-?calls?| calls?| link)?|screens?|on-?line|virtual(?:ly)?|remote(?:ly)?|laptops?|computers?|tablets?|webcams?|cameras?|(?:tele)?phone)"
_WHOSE = r"(?:my|our|your|his|her|their|an?|the|any|some(?:one|body)'s|[a-z]+'s)"
_ROOM = rf"(?:in[- ]person|face[- ]to[- ]face|in the flesh|rooms?|across {_WHOSE} table|{_WHOSE} (?:\w+ ){{0,2}}?(?:offices?|suite|place|house|home|kitchen|table|apartment|garden|porch|barn|studio|clinic|living rooms?)|(?:sitting|meeting|getting) (?:up|together|down)|living rooms?|doorbells?)"
_GO = r"(?:driv\w+|com(?:e|ing)|go(?:ing)?|travel\w*|walk(?:ing)?|get(?:ting)?)(?: over| up| down| out| in)?(?= to (?!be\b)|[,;. ](?!to\b))"
_WHEN = r"(?:when(?:ever)?|while|unless|summers?|winters?|spring|autumn|snow\w*|icy?|(?:in|from|through|the) (?:dry|wet|fall)|rain\w*|months?|weather|roads?|the (?:pass|ferry)|otherwise|october|november|december|january|february|if (?:the (?:weather|roads?|pass|ferry|group)|it (?:is|isn't|snows|rains)|not))"
_NOT_NO = r"(?<!n't )(?<!not )(?<!n't be )(?<!not be )(?<!no )(?<!never )(?<!nor )"
_FINE = r"(?:fine|ok|okay|good|great|all right|alright|lovely|possible)"
_CHOOSE = r"(?:you (?:choose|decide|pick|tell me)|your (?:choice|pick|call)|i'll leave (?:it|that) to you|(?:that|it)'s up to you)"

#: (pattern, reason): both are open.
_EITHER: tuple[tuple[str, str], ...] = (
    (
        r"(?:^|[\n.;,(] ?)(?:format|modality|mode|medium|setting|(?:way|mode|manner|method|form) of meeting|how (?:i|we|to|you|you'd|would you)(?: \w+){1,4})(?: \([^)\n]{0,20}\))?(?: (?:preference|preferred))?[:?=] ?(?:no (?:strong |real )?pref\w*|any\b(?! (?:mon|tue|wed|thu|fri|sat|sun|morn|after|even|lunch|day|week|time|hour))|either|both|whichever|whatever|open\b|flexible|indifferent|(?:i )?(?:don't|do not) (?:mind|care)|not fussy|all good|all the same|no matter|immaterial|doesn't matter|up to you|your call)",
        "a line of the form",
    ),
    (
        rf"\b{_SCREEN},? as well as (?:in |across |at |with |by )?{_ROOM}|\b{_ROOM},? as well as (?:on |by |over |via |in )?(?:an? |the )?{_SCREEN}\b|\b(?:in the flesh|in person|face to face|in a room|on (?:a )?screen|by video|on zoom|on-?line|virtually|remotely|bodily) or (?:otherwise|not\b(?! at all)|else\b(?= ?[.,;!\n]|$))",
        "the one as well as the other",
    ),
    (
        rf"\b{_SCREEN}(?:,| and| or|:)[^.;!?\n]{{0,40}}[,:-] ?(?:it's |they're )?all (?:of (?:it|them) |are |is )?(?:{_FINE}|welcome|the same|grand)\b",
        "all of them good",
    ),
    (
        rf"{_NOT_NO}\b(?:{_ROOM}|{_GO})[^.!?\n]{{0,36}}\b{_WHEN}\b[^!?\n]{{0,60}}\b(?:{_WHEN}\b[^.!?\n]{{0,30}}\b{_SCREEN}|{_SCREEN}\b[^.!?\n]{{0,20}}\b{_WHEN})\b|\b{_WHEN}\b[^.!?\n]{{0,36}}{_NOT_NO}\b(?:{_ROOM}|{_GO})[^!?\n]{{0,60}}\b(?:{_WHEN}\b[^.!?\n]{{0,30}}\b{_SCREEN}|{_SCREEN}\b[^.!?\n]{{0,20}}\b{_WHEN})\b",
        "the one in such weather, the other in such",
    ),
    (
        rf"\b{_ROOM}[^!?\n]{{0,60}}\b(?:who(?:ever|soever)|(?<!for )(?:anyone|anybody|those)|for those (?:who|far)|(?:people|folks|members|somebody|someone) who|for the (?:faint|far|others|rest))[^.;!?\n]{{0,50}}\b(?:{_SCREEN}|(?:dial|log|call|zoom) in)\b(?![^.!?\n]{{0,12}} (?:though|but|i (?:hope|would rather)|i'd (?:rather|sooner)))",
        "a room, and a screen for some",
    ),
    (
        rf"\b{_SCREEN}\b[^.;!?\n]{{0,30}}\b(?:some of the time|most(?:ly)?|for most|sometimes|by and large)\b[^!?\n]{{0,50}}\b(?:but|and|though)\b[^.!?\n]{{0,60}}\b(?:now and (?:then|again)|once|sometimes|occasion\w*|too|from time to time)\b|\bmostly (?:(?:on|by|over|via) )?(?:an? |the )?{_SCREEN}\b[^!?\n]{{0,20}}\b(?:but|and|though)\b[^.!?\n]{{0,60}}\b(?:now and (?:then|again)|once|sometimes|occasion\w*|from time to time)\b",
        "mostly the one, now and then the other",
    ),
    (
        rf"\b(?:must|has to|have to|needs? to|should)\b[^.;!?\n]{{0,60}},? or (?:else )?(?:be )?(?:by|with|on|over|via) (?:an? |the )?{_SCREEN}\b",
        "near, or by a screen",
    ),
    (
        rf"\b{_SCREEN},? unless\b[^.!?\n]{{0,70}}\b(?:(?:and )?then (?:either|both|in person|i'd)|in which case)|\b(?:could|can|might) (?:do (?:it|this|that)|meet|talk) (?:by|on|over|via) (?:an? |the )?{_SCREEN} if [^.;!?\n]{{0,40}}\b(?:elsewhere|far|away|out of town|lives?|isn't|aren't)\b",
        "a screen where it is far",
    ),
    (
        r"\b(?:come|drop|stop|swing|pop|walk)(?: \w+){1,2},? or (?:ring|call|phone|dial|log|zoom|skype|beam)(?: me| us| you)?(?: (?:up|in|on))?(?= ?[,.;!\n]|$)",
        "come or call",
    ),
    (
        rf"\b{_SCREEN}\b[^!?\n]{{0,60}}\b{_ROOM}[^!?\n]{{0,40}}\b{_CHOOSE}|\b{_ROOM}[^!?\n]{{0,60}}\b{_SCREEN}\b[^!?\n]{{0,40}}\b{_CHOOSE}",
        "ours to choose",
    ),
    (
        rf"\b{_SCREEN}\b[^.;!?\n]{{0,60}}\band\b[^.;!?\n]{{0,12}}\b(?:equally|just as (?:gladly|happily|well))\b[^.;!?\n]{{0,20}}\b(?:lift|ride|drive|come|chair|room|visit)\b|\b{_SCREEN}(?:'s| is| are) (?:{_FINE}),? (?:but|and) [^.;!?\n]{{3,40}} (?:is|are|would be|works) (?:{_FINE} )?(?:too|as well)\b|\b{_SCREEN}(?:'s| is| works?)(?: {_FINE})?[;,.] ?or (?:walk|come|drop|stop|swing|drive)\b",
        "the one will do, so will the other",
    ),
)

_HOURS = r"(?:hours? (?:a|each|every|per) (?:day|week)|all day(?: long)?|since (?:dawn|morning|\w+ (?:this|in the) morning|\w+ a\.?m|\w+ (?=this|as)))"
#: (pattern, reason): no screen.
_NO_SCREEN: tuple[tuple[str, str], ...] = (
    (
        rf"\b(?:sworn?|swore|swear(?:ing)?) off (?:of )?(?:[\w-]+ ){{0,2}}(?:{_SCREEN}|rectangles|boxes|squares|pixels)\b|\b(?:not|never|won't(?: get me to)?|wouldn't|refuse to) (?:again )?(?:talk|stare|speak|look|peer|squint|sit)(?: \w+)? (?:in)?(?:to|at|in front of) (?:an? |the |my |your |any )?(?:\w+ )?(?:{_SCREEN}|monitors?)\b",
        "sworn off",
    ),
    (
        rf"(?:^|(?<=[.!?;,\n] )|(?<=[.!?;\n]))(?:the )?(?:{_SCREEN}|internet) (?:is|are) for (?!me\b|us\b|you\b|the (?:group|meeting|best)|those\b|anyone|everyone|our\b|now\b|\d|sure)(?:the |my |her |his )?[a-z]+\b",
        "good for something else",
    ),
    (
        rf"\b(?:rules? out|ruling out|settles? the question of|puts? paid to|exclud(?:es?|ing)) (?:an? |the )?{_SCREEN}\b|\b{_SCREEN} is out of the question\b",
        "ruled out by what is done there",
    ),
    (
        rf"\b(?:on|at|in front of) (?:an? |the |my )?{_SCREEN}(?: calls?)?\b[^.;!?\n]{{0,24}}\b{_HOURS}\b[^!?\n]{{0,70}}\b(?:as it is|eyes?|head|neck|aches?|enough|raisins|blurry)\b",
        "enough of it by day",
    ),
    (
        rf"\b{_SCREEN} i (?:said|told you|wrote|swore)(?: [\w']+){{0,3}} (?:never|not|no more|wouldn't|won't)\b|\b(?:all|another|yet another|nah|nope|no|it's(?: an?)?),? (?:(?:all|another) )?{_SCREEN}(?: (?:group|one|meetings?))?,? (?:yet )?again\b|\b{_SCREEN} is what (?:you|they)(?:'ve| have)? (?:sent|found|offered|given|proposed)\b",
        "the wrong one was sent",
    ),
)
#: (pattern, reason): a room and nothing else.
_ROOM_WISHED: tuple[tuple[str, str], ...] = (
    (
        r"\bbod(?:y|ies) present\b|\b(?:in )?three[- ]dimension(?:s|al)\b(?! model)|\bfleshly\b|\b(?:hear|see|watch)(?: \w+)? breathe\b|\b(?:elbows|knees) touching\b|\bside by side\b[^.;\n]{0,12}\b(?:bench|sofa|couch|log|chairs)\b",
        "bodies",
    ),
    (
        r"\bclimb (?:their|your|his|her|some(?:body|one)'s|the|any|those) (?:\w+ )?(?:stairs|steps)\b|\b(?:i'd|i would|i'll|i will|gladly|happily|willing to|happy to) cross (?:it|that|the \w+)\b|\bcross (?:the|that) (?:bridge|pass|river|mountains?)\b[^.;\n]{0,24}\band (?:i )?would for\b",
        "a way that is offered",
    ),
    (
        r"\b(?:our |each other's |one another's )?(?:kitchens|homes|houses|offices|living rooms|porches|gardens|studios) (?:in rotation|by turns|in turns?|by rotation)\b|\brotat\w+ (?:among|between|through|around) (?:our|the|each other's|one another's|members') (?:\w+ )?(?:kitchens|homes|houses|offices|living rooms|porches)\b",
        "each one's house in its turn",
    ),
    (
        r"\b(?:anything|something|somewhere|anywhere|someplace|a (?:place|room|building|group)|must be|has to be|needs? to be|need it|if it(?:'s| is| were))\b[^.;!?\n]{0,24}\b(?:ground|street|main)[- ](?:floor|level)\b|(?:^|[.;,!\n] ?)(?:but |so )?no (?:stairs|offices|rooms|buildings|places)\b(?= please| if| for me| with|,| or steps| and)",
        "a floor that can be reached",
    ),
    (
        r"\b(?:hiking|walking|strolling|trail) (?:consult\w*|peer|case|group)\b|\bgroup (?:which|that|who) (?:walks|hikes)\b|\bwithin an? (?:short |easy |quick |reasonable |brisk |[a-z]+[- ]minutes? )?(?:walk|drive|stroll|bike ride|bus ride)\b|\b(?:five|ten|fifteen|twenty|thirty|forty|few) minutes?'? (?:drive|walk|ride)\b",
        "a walk, a short way",
    ),
)
#: (pattern, reason): a screen and nothing else.
_SCREEN_WISHED: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:internet|web) only\b|\b(?:by|on|via|over|through) (?:teams|jitsi|webex|whereby|star ?link|google meet|hangouts)\b|\b(?:told|heard?|understand|read|gather|see) (?:that )?(?:the|your|there are) (?:\w+ )?(?:on-?line|video|zoom|virtual) (?:groups?|ones)\b",
        "what it runs on",
    ),
    (
        r"\bfrom (?:my )?(?:own )?(?:home|house|kitchen|study|couch|sofa|bed|desk|boat|van|car|truck|porch|bedroom|attic|basement)\b[^.;\n]{0,14}\b(?:head(?:phones|set)|earbuds|microphone|camera on|webcam|cat on|slippers|pajamas|socks)\b",
        "at home with a headset",
    ),
    (
        r"\b(?:never|not|n't) (?:gone|go|going|been|went) back to (?:an? |the |any )?(?:rooms?|offices?|buildings?)\b|\b(?:see|hear) well enough (?:for|on|over|by|through) (?:an? |the )?(?:screen|computer|laptop|video|zoom|phone|tablet)\b",
        "never back to a room",
    ),
)
#: (pattern, reason): no wish of the writer's about meeting.
_REMARKS: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:flyer|flier|card|poster|notice|leaflet|brochure|bulletin board|advert\w*|(?:saw|heard of|heard about|found|learned of|told me|told me about|noticed) (?:you|this|it|the group|the alliance|about you)?)\b[^.;,!?\n]{0,30}\b(?:at|in|on) (?:the |my |our |a )?(?:[\w'-]+ ){0,2}?(?:church|library|bookstore|clinic|cafe|office|coffee ?(?:shop|house)|synagogue|temple|board|conference)\b",
        "where one heard of us",
    ),
    (
        r"\bhow i (?:see|meet|treat|work with) (?:people|clients|patients|them|folks|kids)\b[^.!?\n]{0,90}|\b(?:counselees|clients|patients|parishioners|teenagers|teens|couples|kids|families|students|shut-ins|the (?:older|younger|little|small) ones|everyone else|the rest)(?: mostly| all)? (?:come to|log|dial|see me|meet me|drive to|i (?:see|meet|treat|telephone|phone|zoom)|come (?:in|by|over))\b[^.;,!?\n]{0,30}|\bi (?:see|meet|treat) (?:everyone|everybody|people|(?:all |most |many |some |half )?(?:of )?(?:my )?(?:patients|clients|couples|teenagers|teens|kids|families))(?: \w+)? (?:by|on|over|via|in) (?:an? |the |my )?[a-z]+\b",
        "how clients come",
    ),
    (
        rf"\b(?:note[- ]?tak\w+|bots?|recorders?|software|apps?)\b[^.;!?\n]{{0,40}}\b{_SCREEN}\b|\b(?:woman|man|lady|gentleman|volunteer|voice|person|coordinator) (?:\w+ )?on the (?:tele)?phone\b|\b(?:give|tell|explain|name)\b[^.;!?\n]{{0,30}}\b(?:by|over the|on the) (?:tele)?phone\b",
        "machines, and talk with us",
    ),
    (
        r"\bin (?:their|its|his|her|your|whose|that) place\b|\b(?:objects? to|mind|minds|uncomfortable with|put off by) (?:having )?(?:an? |another )[\w-]+ in the room\b|\b(?:go|goes|went|passed|given) to (?:somebody|someone|whoever|another|anyone|the next)\b|\bno car on\b|\bleave the house on\b",
        "words of another meaning",
    ),
    (
        r"\[[ _]?\] ?[\w/ -]{2,24}",
        "an empty box",
    ),
    (
        r"\bvideo(?:tape)?[- ](?:review|games?|gaming|tapes?|recordings?|clips?)\b|\b(?:an? |the |my |your |somebody's |someone's )(?:[\w-]+ )?videos? of\b|\b(?:toddler|session|training|family|client) videos?\b|\bbring (?:an? |your )?videos?\b",
        "a video to watch",
    ),
)


def _of(*tables: tuple[tuple[str, str], ...]) -> Wide:
    return Wide("|".join(pattern for rows in tables for pattern, _ in rows))


EITHER = _of(_EITHER)
#: What a turn says: of which way, and what of it; a remark says nothing of either.
_MEANINGS = (
    (_of(_REMARKS), None, Say.NAMED),
    (_of(_NO_SCREEN), "online", Say.REFUSED),
    (_of(_ROOM_WISHED), "in_person", Say.NAMED),
    (_of(_SCREEN_WISHED), "online", Say.NAMED),
)


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn of speech, by its place.

    Attributes
    ----------
    way : str or None
        ``online`` or ``in_person``; None where it is a remark.
    say : Say
        What it says of that way.
    start, end : int
    """

    way: str | None
    say: Say
    start: int
    end: int

    def covers(self, start: int, end: int) -> bool:
        """Whether it shares a letter with a span."""
        return self.start < end and start < self.end


def turns(flow: str) -> Iterator[Turn]:
    """The turns in folded words, remarks first.

    Examples
    --------
    >>> [(turn.way, turn.say.name) for turn in turns("screens are for the weather report.")]
    [('online', 'REFUSED')]
    >>> [turn.way for turn in turns("i saw the flyer at the library")]
    [None]
    """
    for pattern, way, say in _MEANINGS:
        for match in pattern.finditer(flow):
            yield Turn(way, say, *match.span())
