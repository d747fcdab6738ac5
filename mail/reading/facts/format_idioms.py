"""Further ways of showing how one would meet, told in pictures rather than by name.

"Knees under one table" is a room, "I'd have to dial in" a screen, and "a screen or a sofa"
either.  Beside them stands what names a way and wishes for none: the only one in the room,
what was settled on the phone, how clients come.  All patterns are over folded lower-case
words.
"""

from __future__ import annotations

import re

from mail.sieve import Sieve

_SCREEN = r"(?:zoom\w{0,3}|video(?:s|-?calls?)?|screens?|on-?line|virtual(?:ly)?|telehealth|remote(?:ly)?|laptops?|computers?|webcams?|(?:tele)?phone)"
_BY = r"(?:(?:on|by|over|via|through) )?(?:an? |the |my )?"
_SEAT = r"(?:sofa|couch|chairs?|room|rm|table|bar|pub|cafe|bike|biking|bus|car|truck|walk|walking|driv(?:e|ing)|train|max|porch|park)"
_WOULD = r"(?:i'll|i'd|i will|i would|i can|i could|can|could|would|will|happy to|glad to|willing to|gladly|able to|prepared to|don't mind|wouldn't mind)"
_GO = r"(?:driv(?:e|ing)|com(?:e|ing)|travel(?:l?ing)?|go(?:ing)?|get(?:ting)?|bike|walk|cycle|commut(?:e|ing))"

#: (pattern, reason): a room, as good as named.
_ROOM: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:come|meet|attend|be there|turn up|appear) personally\b|\b(?:put|have|keep) the kettle on\b",
        "comes in person, is a host",
    ),
    (
        rf"\b(?:star(?:e|ing)|look(?:ing)?|gaz(?:e|ing)|squint(?:ing)?) at (?:an? |the |my )?{_SCREEN} (?:enough|all (?:day|week)|too much|plenty|for a living)\b|\b(?:want|need|like|prefer|miss|after|for|now) the real thing\b",
        "screens enough by day, the real thing",
    ),
    (
        r"(?:^|[\n.;,] ?)(?:venue|meeting[- ]place|place of meeting|location of (?:the )?meetings?)[:=] ?(?!zoom|on-?line|video|virtual|tele|web|remote|any|either|both|tb[ad]|open\b|flexible|hybrid|none|n/a)[a-z0-9]",
        "a venue",
    ),
    (
        r"\b(?:look|see|seeing|looking) (?:\w+ ){0,4}?(?:in the eyes?|in the face|across (?:a|the) (?:room|table))\b|\b(?:like|love|miss|need|want|enjoy|prefer|crave)(?: to| \w+ to)? ?see(?:ing)? (?:real |actual |people's |your |their |the |some |other |human |colleagues' )?faces\b",
        "faces and eyes",
    ),
    (
        r"\b(?:actual|real|physical|proper|genuine|hard|wooden|folding) (?:chairs?|tables?|coffee|tea|handshakes?|voices)\b|\blive (?:meetings?|gatherings?|contact|group|attendance)\b|\bmeeting live\b|\blive or (?:by|on|over|via) \b|\b(?:elbows|knees|feet|legs) (?:under|on|around|at|beneath) (?:the |one |a )(?:same |real )?table\b|\b(?:real|actual|human|warm) bod(?:y|ies)\b",
        "real things and live meetings",
    ),
    (
        r"\bcom(?:e|ing) to an? (?:place|office)\b|\b(?:place|where|somewhere|spot)\b[^.;\n]{0,24}\b(?:bus|max|streetcar|light rail)\b|\b(?:drive|drives|be driven|get|bike|walk) (?:me )?to (?!the (?:bottom|heart|point)|know|work|talk|see|it\b|be\b|a point|sleep|do\b|meet|join|discuss)[a-z]+ or [a-z]+\b|\bget to by (?:car|bus|bike|train)\b|\b(?:someplace|somewhere|a place) (?:we can |to |where we (?:can|could) |with )(?:sit|meet|park|parking|gather|a door)\b|\bget(?:ting)? out of (?:the|my) (?:house|office|chair|apartment)\b(?! (?:by|until|before|at|late|on))",
        "a place to come to",
    ),
    (
        rf"\b{_WOULD} (?:gladly |happily |even |also |certainly |then )?(?:make the (?:trip|drive|trek|journey)|cross (?:the|any|over the) (?:bridge|river|pass|mountains?|state line|columbia|willamette|cascades|hills?)|{_GO}(?: over| up| down| out| in)? (?:into|as far as|as far (?:north|south|east|west)|anywhere|between|up and down|across|for it|for the right|wherever))\b(?! (?:depth|detail|more|the future|years))",
        "would make the way",
    ),
    (
        r"\b(?:happy|glad|willing|able|prepared) to (?:travel|drive|commute|bike)\b(?! (?:for work|less))|\b(?:i'd|i'll|i would|i will|i can|i could) (?:gladly |happily )?come (?:in|by|over)\b(?= (?:if|when|for)|[.,;])(?! if (?:asked|i must))|\blong drives? (?:is|are)(?: no|n't| not) (?:an? )?(?:problem|trouble|matter|bother)\b",
        "would travel",
    ),
    (
        rf"\b(?:no (?:more )?|not another |enough |enough of (?:the |these |those )?|sick of |tired of (?:the |these )?|allergic to |done with (?:the |these |those |all the )?(?:little |tiny )?|(?:had )?(?:my|our) fill of (?:the |these )?|shy of |shy on |shun |loathe |detest |(?:can't|cannot) (?:stand|abide|bear) )(?:{_SCREEN}|cameras?|monitors?|little boxes|boxes|squares|talking heads|keyboards?|cyberspace)\b(?! (?:link|number|fatigue|calls? after|clients|sessions?))(?! (?:or|and) (?:stairs|email|texts?|phone))(?=(?: for me| please| meetings?| groups?| at all| after| on a| on my)|\W|$)|\bcamera[- ]?shy\b",
        "a screen refused",
    ),
    (
        rf"\b(?:day|hours?|week|life|time|weeks)\b[^.;\n]{{0,16}}\b(?:on|at|in front of|behind|over|staring at) (?:the |an? |my )?{_SCREEN}\b[^.;\n]{{0,20}}?\b(?:enough|(?:and|so) (?:i )?(?:will not|won't|don't want|do not want|would rather not|refuse|can't))\b",
        "enough of it by day",
    ),
    (
        r"\b(?:own|have|possess|know how to use)(?: an?)? (?:webcam|camera|zoom\w*|computer|laptop)\b[^.;\n]{0,12}\b(?:should|if) (?:the rest|the others|others|you|people|we|it|push|everyone|anyone)\b|\bthe rest (?:of us )?(?:are|is|sits?|being|in) (?:in|at|around) (?:chairs|the room|a room|the table|person)\b",
        "a screen only if the others insist",
    ),
    (
        r"\b(?:rather|prefer to) sit (?:down )?(?:with|among) (?!the (?:question|idea|feeling|uncertainty|not)|it\b|that\b|this\b|my )",
        "rather sits with people",
    ),
    (
        r"\b(?:at|in|from) the [a-z]+'s (?:own )?(?:office|home|house|place|kitchen|living room|studio)\b(?= or (?:mine|my|ours|yours)\b)|\b(?:at|in) (?:mine|my own|yours|theirs|hers|his) or (?:mine|yours|theirs|hers|his)\b|\b(?:your|their|her|his) (?:office|place|house|home) or (?:mine|my own|ours)\b|\b(?:mine|my office|my house) or (?:yours|theirs|hers|his)\b",
        "one room or another",
    ),
)
#: (pattern, reason): a screen, as good as named.
_LINK: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:telehealth|video|virtual|online) platforms?(?=,? (?:necessarily|of course|obviously|please|only|for me|preferred)|[.;]|$)|\b(?:computer|laptop|webcam|screen) (?:group|circle|meetings?)\b|\b(?:the|a) teams (?:thing|link|room|call|meeting)s?\b|\b(?:ms|microsoft) teams\b",
        "what a group of the screen is called",
    ),
    (
        rf"\bit(?:'s| is|'ll be| will be| has to be|'d be)(?: just| only| all| mostly)* {_SCREEN}(?: for me)? from (?:here|now) on\b",
        "screens from here on",
    ),
    (
        r"(?:^|[.!?\n] ?)(?:by |over the )?(?:tele)?phone[.;](?! (?:is|number))",
        "the telephone, in a word",
    ),
    (
        r"\b(?:i'd|i'll|i would|i will|i can|i could|have to|like to|only|prefer to|want to|rather|need to)(?: (?:just|only|stay put and|stay home and|have to|like to|prefer to|need to|be able to)){0,2} (?:log|dial|call|beam|patch|skype) (?:in|on)\b(?! to (?:your|the) (?:site|portal|form|page|account))|\bstay put and (?:log|dial|call|meet)\b",
        "dials in",
    ),
    (
        r"\b(?:over|by|via|through) (?:a |the )?(?:video )?link\b|\bso(?: it's| it is)?,? (?:by |over |on )?the (?:tele)?phone\b|\b(?:tele)?phone (?:suits|will do|would do|it is|please|calls? (?:suit|would|will))\b",
        "a link, the telephone",
    ),
    (
        r"\b(?:an?|the|my) (?:screen|computer|laptop|webcam|camera)(?= (?:it is|for me|please|meeting|then)\b)(?! for me (?:is|would))|\b(?:from|at) (?:afar|a distance)\b|\b(?:by|over the) wire\b|\bstreamed\b",
        "from afar",
    ),
    (
        r"\bno (?:more )?(?:driving|travel(?:l?ing)?|commut(?:e|ing)|long drives?)(?= (?:for me|please|any ?more|possible|if)|[.,;:!]|$)|\b(?:can't|cannot|can no longer|no longer|don't|do not) (?:commute|travel|get (?:around|about))\b(?! (?:on|after|before|in the|far|more|much|that|well|at|to|with|for|from|further|past|over)\b)",
        "does not leave the house",
    ),
)
#: (pattern, reason): either.
_EITHER: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:by )?(?:tele)?phone or (?:in person|face to face|live)\b|\b(?:in person|face to face|live) or (?:by |on |over )?(?:the )?(?:tele)?phone\b(?! (?:number|call me|calls to))",
        "phone or in person",
    ),
    (
        rf"\b(?:{_SCREEN}|in person|face[- ]to[- ]face|live)\b(?: (?:is|are|suits?|works?|does|would|will)\b)[^.;\n]{{0,28}}?,? (?:and )?(?:so (?:is|does|do|are|would|will)|as (?:is|does|do|are|would)) (?:an? |the |being in |sitting in |meeting )?(?:{_SCREEN}|in person|face[- ]to[- ]face|live|rooms?)\b",
        "the one suits and so does the other",
    ),
    (
        rf"\b(?:not|n't|no)(?: at all| very| too| terribly| particularly| really| the least bit)? (?:fussy|picky|particular|choosy|fussed|bothered|wedded|attached|religious)\b[^.;!?\n]{{0,24}}\b(?:how we|where we|the? ?format|in person|{_SCREEN})\b",
        "not fussy about it",
    ),
    (
        r"\bformat(?: really| itself)?[ :]+(?:(?:is|'s) )?(?:doesn't (?:really )?matter|does not matter|don't care|don't mind|matters (?:little|not)|(?:is )?(?:open|unimportant|immaterial|up to you|negotiable|no matter|no object|whatever|all the same|all one))\b|\b(?:on-?line|on line) or off(?:-?line)?\b|\bhow we meet (?:makes|is|doesn't|does not|matters)\b[^.;\n]{0,12}\b(?:difference|same|matter|little|up to)\b",
        "the format does not matter",
    ),
    (
        rf"\b(?:mode|manner|method|way|form) of meeting (?:is|does|matters|makes)\b[^.;\n]{{0,20}}\b(?:no|not|little|any|open|up to)\b|\b{_SCREEN}(?: vs\.?| versus) (?:in[- ]person|live|a room|rooms?|face)|\b(?:live|in[- ]person|rooms?|face[- ]to[- ]face) (?:vs\.?|versus) {_SCREEN}\b|\bthe (?:drive|room|road|trip) or the (?:link|screen|camera|laptop|computer)\b|\bthe (?:link|screen|camera|laptop) or the (?:drive|room|road|trip)\b",
        "the one against the other",
    ),
    (
        rf"\bno (?:strong |real |great |particular )?preference (?:as )?(?:between|among|as to|regarding)\b[^.;\n]{{0,24}}\b(?:{_SCREEN}|in person|rooms?)\b|\b(?:can|could|do|take|like|enjoy) (?:both|either) (?:{_SCREEN}|in person)\b",
        "no preference between the two",
    ),
    (
        rf"(?<!not )(?<!no )(?<!not a )(?<!not on a )\b{_SCREEN} or (?:on |by |in |at |with )?(?:an? |the |my |your |somebody's |someone's )?{_SEAT}\b(?! (?:number|calls?|time|with stairs))|\b{_SEAT}(?: or |/| or else ){_BY}{_SCREEN}\b(?! (?:time|number|numbers|calls to))",
        "a screen or a sofa",
    ),
    (
        rf"\b(?:could|can|might|may) be {_BY}{_SCREEN}\b[^.;\n]{{0,6}}\b(?:could|can|might|may) be\b|\b(?:could|can|might|may) be (?:at|in|an?) [^.;,\n]{{1,24}},? (?:could|can|might|may) (?:also )?be {_BY}{_SCREEN}\b",
        "could be the one, could be the other",
    ),
    (
        rf"\b(?:in person|in the flesh|live|en persona|face to face|(?:come|meet) in)\b[^.;\n]{{0,12}}\b(?:if|when|where|in|for) (?:it's|it is|it isn't|the group|they|they're|that's|there's|we're|you're|somebody|someone|people|summer|spring|winter|good weather|corvallis|the (?:summer|warm|dry))\b[^.;\n]{{0,40}}?,? (?:and |but |or )?(?:(?:or )?else |otherwise,? )?{_BY}{_SCREEN} ?(?:otherwise|if (?:it isn't|not|it's not|they|it is)|in (?:the )?(?:winter|summer|snow)|when|elsewhere|else)",
        "the one here, the other there",
    ),
    (
        r"\b(?:room|rm|office|table) or (?:(?:on|by) )?(?:an? |the )?(?:call|link|phone call)\b|\b(?:call|link) or (?:in )?(?:an? |the |somebody's )?(?:room|office|table)\b|\b(?:where|how) (?:or|and|nor) (?:how|where) we (?:meet|gather|sit|do it|get together)\b|\bany way that works\b|\bmeet wherever,? (?:and )?(?:when|how)ever\b",
        "a room or a call, where and how",
    ),
    (
        rf"\b(?:office|room|in[- ]person|couch|sofa|table|drive|live)\? (?:fine|ok|okay|yes|yep|sure|good|great|lovely)[.,!;] (?:and )?{_SCREEN}\? (?:also )?(?:fine|ok|okay|yes|yep|sure|good|great|lovely|same)\b|\b{_SCREEN}\? (?:fine|ok|okay|yes|yep|sure|good|great|lovely)[.,!;] (?:and )?(?:office|room|in[- ]person|couch|sofa|table|drive|live)\? (?:also )?(?:fine|ok|okay|yes|yep|sure|good|great|lovely|same)\b",
        "two questions with one answer",
    ),
    (
        rf"\b{_SCREEN} or if (?:some(?:one|body)|any(?:one|body)|people|there)(?:'?s| is| are)? (?:in|near|close|around)\b|\b(?:in person|live|a room|face to face)\b[^.;\n]{{0,40}},? {_BY}{_SCREEN} otherwise\b|\b(?:in person|live|a group|face to face|en persona)\b[^.;\n]{{0,40}}, otherwise {_BY}{_SCREEN},? [^.;\n]{{0,12}}(?:do not|don't) mind\b",
        "the other where the one cannot be",
    ),
)
#: Indifference in the sentence of the only way that is named, where a choice is spoken of.
_CHOICE = re.compile(r"\b(?:or|otherwise|else)\b|/")
_EQUALLY = re.compile(
    r"\beither(?: one| way)?(?= ?(?:[.,;!\n)]|$|works?\b|is (?:fine|ok|good)|will\b|suits?\b|would\b))|\bboth (?:work|are|suit|fine|ok|good)\b|\bwhatever(?= ?(?:[.,;!\n)]|$))|\bequally (?:happy|fine|good|glad|content|well)\b|\b(?:don't|do not|dont)(?: really| truly| much)? (?:mind|care)(?: which| at all| either way| much)?(?= ?(?:[.,;!\n)]|$))|\bno (?:strong |real )?preference(?= ?(?:[.,;!\n)]|$))|\bi'm easy\b|\ball the same\b"
)
_ROOM_OF_TALK = re.compile(
    r"\b(?:only|lone|token|sole|oldest|youngest|first|last|smartest|quietest|loudest|newest|elephant|one)(?: [\w'-]+){0,5} $"
)
_WITH_SOMEBODY = re.compile(
    r"^(?: again| ever)? (?:with|as) (?!people|colleagues|others|peers|clinicians|therapists|a |an |the |my (?!ex|former|old)|anyone|any|someone|you\b|us\b|it\b|that\b|this\b|so\b)"
)
_PUT_US = re.compile(
    r"\b(?:us|the two of us|her and me|him and me|me and (?:her|him))(?: both| two)? $"
)
_TALKED = re.compile(
    r"\b(?:agreed|decided|settled|spoke|said|told|discussed|heard|confirmed|checked|call me|reach me|ring me|contact me|bars|signal|talked|reception|asked|arranged|reached me|called)(?: [\w']+){0,2} $"
)
_SOUGHT = re.compile(
    r"\b(?:saw|found|read|seen|noticed|came across|googled|looked|issued|renewed|filed|paid|applied|registered|signed up|enrolled)(?: [\w'-]+){0,4} $"
)
_OF_CLIENTS = re.compile(
    r"\b(?:clients?|patients|couples|kids|families|caseload) (?:(?:are|live|come|prefer|meet|like|mostly|all|who|see|i see|choose) )[^.;,\n]{0,30}$|\bi (?:do|offer|provide) (?:mostly |only |some |all |a lot of )?(?=$)"
)
_OF_SKILLS = re.compile(
    r"^ (?:dbt|skills|process|iop|support|parent\w*|anger|grief support|therapy|psychoed\w*|training|women's|men's|clients?|course)\b"
)


def _alternatives(rows: tuple[tuple[str, str], ...]) -> Sieve:
    return Sieve("|".join(pattern for pattern, _ in rows))


#: Each as one pattern that is tried only where one of its words stands.
ROOM, LINK, EITHER = _alternatives(_ROOM), _alternatives(_LINK), _alternatives(_EITHER)


def of_talk(before: str, way: str, after: str) -> bool:
    """Whether words that name a way speak of no meeting of one's own.

    Parameters
    ----------
    before, way, after : str
        The sentence up to the way, the way, and the rest of the sentence.

    Examples
    --------
    >>> of_talk("i'm the only one ", "in the room", " who writes letters")
    True
    >>> of_talk("everyone agreed ", "on the phone", ""), of_talk("let's meet ", "on the phone", "")
    (True, False)
    """
    if "room" in way or "table" in way:
        return _ROOM_OF_TALK.search(before) is not None or _PUT_US.search(before) is not None
    if "phone" in way and _TALKED.search(before):
        return True
    if _OF_SKILLS.match(after):
        return True
    if way in ("online", "on-line", "on line", "on the web", "on the internet"):
        return _SOUGHT.search(before) is not None or _OF_CLIENTS.search(before) is not None
    return _OF_CLIENTS.search(before) is not None


def of_somebody(after: str) -> bool:
    """Whether a room is refused for somebody's sake: "I won't sit in a room with Petra".

    Examples
    --------
    >>> of_somebody(" with petra again"), of_somebody(" with people i know")
    (True, False)
    """
    return _WITH_SOMEBODY.match(after) is not None


def is_one_of_two(around: str) -> bool:
    """Whether the only way that is named is one half of a choice that is all the same.

    Parameters
    ----------
    around : str
        Its sentence without it.

    Examples
    --------
    >>> is_one_of_two("i bike, so three miles, or else , i'm equally happy")
    True
    >>> is_one_of_two("please, either monday or tuesday")
    False
    """
    return _CHOICE.search(around) is not None and _EQUALLY.search(around) is not None
