"""Whose a town is, told by the subject of its clause and by what follows its name.

"Henrik is in Newport", "a friend pulled me into her group in Milwaukie", "the conference in
Corvallis": the grammar puts the town with somebody or something else, whatever stands
directly before it.
"""

from __future__ import annotations

import re

from mail.reading.facts import place_chosen
from mail.reading.facts.place_words import NOT, SERVES
from vocabulary import places

#: People who may be spoken of; none of them is the writer.
_PERSON = (
    r"(?:friend|office-? ?mate|suite-? ?mate|roommate|colleague|co-?worker|partner|husband|wife|spouse|sister|brother"
    r"|mother|father|mom|mum|dad|parents?|daughter|son|kids?|children|cousin|niece|nephew|aunt|uncle|in-laws?|neighbou?r"
    r"|supervisor|supervisee|boss|mentor|assistant|intern|teacher|analyst|consultant|therapist|client|patient|classmate"
    r"|professor|instructor|landlord|pastor|lawyer|accountant|buddy|pal|acquaintance|someone|somebody|woman|man|guy|couple"
    r"|grandmother|grandfather|grandkids|grandchildren|family)s?"
)
#: What happens or stands somewhere without the writer practising there.
_EVENT = (
    r"(?:conferences?|workshops?|trainings?|retreats?|conventions?|symposium|summit|seminar|bridge|christmas|thanksgiving|easter"
    r"|vacation|holidays?|trip|wedding|funeral|pick-?up|drop-?off|school|college|university|court|hearing|tournament|concert"
    r"|airport|hospital stay|surgery|appointment|show|fair|festival|race|marathon|grad school)"
)
_TRAINING = r"(?:internship|practicum|residency|degree|fellowship|post-?doc|associate(?:ship| years)?|supervised hours)"
_IN = r"(?:in|at|near|from|to|into|around|outside|by|of)"

#: (words of the clause before the town, why the town is not the writer's)
NOT_HERS: tuple[tuple[str, str], ...] = (
    (
        rf"(?:^[^a-z]*|[:;(] ?)(?:and |but |so |where |when |because |since |that )?(?:my|our|her|his|their|a|an|one|the|another) (?:(?!own)[\w-]+ ){{0,2}}?(?:ex-|step-?)?{_PERSON}\b(?! and i\b)(?:(?!\b(?:i|im|ive|i'm|we)\b|\b(?:my|our) (?:own |little )?(?:office|practice|place|house|home|rooms?|studio|kitchen|suite)\b)[^.;)])*\b{_IN} (?:[\w-]+ )?$",
        "my niece is an associate up in",
    ),
    (
        rf"\b(?:pay|paid|paying|hired?|consult(?:ed)?|see|saw|visit(?:ed|ing)?|know|knew|met|called?) (?:(?:an?|the|my|one|some) (?:[\w-]+ ){{0,2}}?{_PERSON}|someone|somebody) (?:(?:up|down|over|out|who (?:is|lives|works)) )?{_IN} $",
        "I pay an analyst in",
    ),
    (
        r"\b(?:she|he)(?:'s| is| has been) an? (?:[\w-]+ ){1,3}(?:(?:over|up|down|out) )?(?:in|at|near|from) $",
        "he's a PMHNP over in",
    ),
    (
        rf"\b{_PERSON} (?:who |that |whom )?(?:i|we) (?:see|meet|pay|talk|consult|visit)\b[^.;,]{{0,30}}\b{_IN} $",
        "a consultant I see every other week in",
    ),
    (
        rf"^(?!.*{SERVES}).*\b(?:her|his|their|your|(?:somebody|someone)'s(?! (?:house|place|home|living))) (?:[\w-]+ ){{0,3}}?{_IN} (?:[\w-]+ )?$",
        "her group in",
    ),
    (
        rf"(?<!over the )(?<!across the )(?<!room at the )\b{_EVENT}(?: (?:is|was|will be|were|takes place|held|last \w+|this \w+|next \w+))* (?:down |up |over |out |back |held )?{_IN} (?:[\w-]+ )?$",
        "the conference in",
    ),
    (
        rf"\b(?:did|finished|completed|after|during|for|got|took|had)\b[^.;]{{0,25}}\b{_TRAINING}\b[^.;,]{{0,30}}\b{_IN} (?:[\w-]+ )?(?<!here in )$",
        "after my associate years at a clinic in",
    ),
    (
        rf"\b(?:residency|fellowship|degree|post-?doc|doctorate|phd|psyd|msw)\b(?:,? (?:was |been )?(?:finished|completed|done))?(?: (?:19|20)\d\d)? {_IN} $",
        "residency finished 2008 in",
    ),
    (
        r"\b(?:spend(?:ing)?|spent(?! in (?:one|the same|my|an? (?:[\w-]+ )?(?:room|office)))|vacation\w*|visit(?:ed|ing)?|holiday\w*|honeymoon\w*|stuck|stranded|travel(?:l?ed|l?ing)|flying|flown|stopped|passing through)\b[^.;,]{0,30}\b(?:in|to|at|near|through) $",
        "spending Christmas in",
    ),
    (
        r"\b(?:years ago|back then|in those days|at the time|in my (?:twenties|thirties|youth)|as a (?:child|student|girl|boy|young \w+))\b[^.;]{0,40}\b(?:in|at|near) $",
        "years ago I lived in",
    ),
    (
        r"\b(?:take|takes|took|taking|bring|brings|reach|cover|covers|include|includes|get me|gets me) (?:in|to|as far as|into) $|\b(?:include|includes|reach|reaches|cover|covers) $",
        "that'd take in",
    ),
    (
        r"\b(?:spread|stretch(?:es|ed|ing)?|rang(?:es?|ed|ing)|scattered|everywhere|strung out|dispersed) (?:all the way )?(?:out )?from (?:[\w-]+ )?(?:$|[\w ]{3,20} to $)",
        "spread from Brookings to",
    ),
    (
        r"\b(?:gave up|given up|giving up|left|closed|closing|swapped|traded|exchanged|sold|lost|shut|quit|leaving|let go of|outgrew|outgrown) (?:up |down )?(?:my|the|our|that|an?) (?:(?!for\b|and\b|in\b)[\w-]+ ){0,3}(?:in|at|near) $",
        "I gave up the room in",
    ),
    (r"\bfirst (?:few |\w+ )?(?:(?:years? )?(?:were |was )?)?in $", "the first eleven in"),
    (
        r"\b(?:board|association|committee|legislature|chapter|headquarters) (?:\w+ )?(?:meets?|is|sits|sent|in) (?:[\w-]+ )?(?:in|at|near)? ?$",
        "the board meets in",
    ),
    (r"\bdr\.? $|\b(?:mr|mrs|ms|prof|professor)\.? $", "Dr."),
)
_NOT_HERS = tuple(re.compile(pattern) for pattern, _ in NOT_HERS)
#: "Henrik is in": somebody named, and a verb of hers.
_NAMED = re.compile(
    r"(?:^|[,;:(] ?|\band |\bbut )(?P<name>[A-Z][a-z]{2,}(?: [A-Z][a-z]+)?)(?: \([^)]*\))?(?:'s| is| was| has| lives| works| went| moved| sees| practices| got)\b[^.;]{0,30}\b(?:in|at|near|to|from) (?:[\w-]+ )?$"
)
_NO_NAME = frozenset(
    [
        "and",
        "but",
        "is",
        "you",
        "we",
        "any",
        "anything",
        "got",
        "this",
        "that",
        "there",
        "here",
        "what",
        "where",
        "office",
        "practice",
        "home",
        "work",
        "it",
        "she",
        "he",
        "they",
        "who",
        "everything",
        "most",
        "base",
        "my",
        "our",
        "the",
        "town",
        "place",
        "location",
        "life",
        "business",
        "clinic",
        "today",
        "currently",
        "now",
        "telehealth",
        "zoom",
    ]
)
#: (what follows the name, its score), the first that fits: below zero it is not hers.
AFTER: tuple[tuple[str, int, str], ...] = (
    (
        r"^(?:, [A-Za-z]+)? (?:was|used to be|had been)\b(?! (?:my |the )?(?:\w+ )?(?:closest|nearest))",
        -1,
        "Columbus, Ohio was home until",
    ),
    (
        r"^(?:,? [A-Z][a-z]+|, [A-Z]{2})? (?:is|'s|are|would be|feels|seems) (?:\w+ )?(?:too|far|a haul|a stretch|a long|a hike|out of|over an hour|beyond)\b",
        -1,
        "Salem is too far",
    ),
    (
        r"^ (?:group|circle|office|seat|one)s?\b[^.;?]{0,30}\b(?:full|closed|too|wasn't|isn't|never|ended|folded|didn't|dissolved|free|parking|filled)\b",
        -1,
        "the Salem group was full",
    ),
    (
        r"^(?:'s| is) where (?:every|they|most|the (?:others|rest)|you\b|all)|^,? (?:would|will|'d) be (?:a|quite a|some) (?:\w+ )?(?:drive|haul|trek|stretch|trip|hike)\b",
        34,
        "Pendleton would be a drive",
    ),
    (
        r"^ has (?:nobody|no one|none|nothing|no other)\b|^[^.;]{0,44} my (?:office|practice|rooms?) (?:is )?there\b",
        74,
        "La Grande has nobody",
    ),
    (
        r"^(?:'s| is) (?:where|home\b|my (?:base|home|town)|the (?:town|place|one)|it\b)",
        95,
        "Madras is where the office is",
    ),
    (
        r"^(?:,? (?:and|or|&) [A-Z][a-z]+)?,? (?:(?:i|we|I) (?:can|could|would|will) (?:also )?(?:reach|get to|drive|do|manage|make)|is (?:fine|ok|okay|reachable|doable))\b",
        30,
        "Tualatin and Newberg I can reach",
    ),
    (
        r"^,? (?:if (?:need|necessary|i must|you|that's)|at a pinch|in a pinch|as a backup)\b",
        30,
        "Portland if need be",
    ),
    (
        r"^(?:, [A-Za-z]+)?(?:[.,;] ?|,? (?:and |which is |so )?)(?:[Tt]hat's |[Ii]t's )?where (?:i|we|I|We)(?:'m|'re|'ve| am| are| have)? (?:both |all |also |now )*(?:live and (?:work|practice)|work|practi[cs]e|see|sit|rent|sublet|keep|have (?:my|our|an?)|my|an?|based|set up|hung|settled|landed)\b",
        95,
        "in Salem, where I live and work",
    ),
    (r"^,? where (?:i|I|we|We)(?:'m| am| are)? (?:live|home|from)\b", 82, "Salem, where I live"),
    (r"^,? where (?:i|I|we|We)(?:'m| am| are)(?=[,.;)]|$)", 93, "from Hermiston, where I am, to"),
    (
        r"^[^.;]{0,22}(?:,| and) (?:(?:i'm|I'm|i am|I am|me being) one(?: of (?:them|those))?\b|(?:counting|including) (?:me|myself)\b|(?:me|myself) (?:included|among them)\b)",
        93,
        "two RO folks in Portland and I'm one",
    ),
    (r"^,? so (?:here (?:we are|i am|I am)|that's where)\b", 95, "Bend, so here we are"),
    (
        r"^ (?:is )?on (?:my|the) (?:lease|door|shingle|letterhead|sign|card|business card|licen[sc]e|mailbox|nameplate)\b",
        95,
        "Medford on my lease",
    ),
    (
        r"^ (?:in|at) (?:my|our) heart\b|^ side,? (?:on |once |twice |some |a |one |[MTWFSmtwfs][a-z]+days?\b)",
        34,
        "on the Portland side",
    ),
    (r"^ (?:only now|now\b(?! and)|alone now|these days|nowadays)", 93, "it is La Grande only now"),
    (r"^ [Cc]ounty\b", 32, "Umatilla County"),
    (r"^ myself\b(?! to)", 93, "in Redmond myself"),
    (r"^,? (?:(?:Oregon|OR|Washington|WA),? )?here\b", 93, "Enterprise, Oregon here"),
    (r"^,? (?:to be (?:exact|precise|specific)|specifically)\b", 92, "Coquille to be exact"),
)
_AFTER = tuple((re.compile(pattern), score) for pattern, score, _ in (*place_chosen.AFTER, *AFTER))

#: "Milwaukie office": where one sits, unless it is given up or another's.
_OFFICE = re.compile(
    r"^ (?:office|practice|studio)\b(?! (?:manager|mate|is (?:closed|too)|was|closed|hours? full))"
)
_RENTED = re.compile(r"^ (?:office|practice|studio|sublet|suite|room|rental|lease)\b")
_NOT_MINE = re.compile(
    r"\b(?:clos\w+|left|leav\w+|old|former|giv\w+ up|gave up|shut\w*|their|her|his|your|sold|selling|no)\b[^,.;]{0,16}$"
)
#: "Bend is ninety minutes each way from": she is where one starts.
_STARTS = re.compile(
    r"\b(?:is|it's|that's|be|takes|'s) [^.;]{0,30}\b(?:minutes?|mins?|hours?|hrs?|miles?)\b[^.;,]{0,25}\bfrom (?:me (?:here )?in |us in |here in )?$"
)


def given_up(before: str, after: str) -> bool:
    """Whether an office there is said to be closed, left or another's: "I gave up the Bend office"."""
    return _RENTED.match(after) is not None and _NOT_MINE.search(before) is not None


def sits(before: str, after: str) -> bool:
    """Whether the words put the writer there: her office, or where her drive begins."""
    if _STARTS.search(before):
        return True
    return _OFFICE.match(after) is not None and _NOT_MINE.search(before) is None


def anothers(before: str, shown: str) -> bool:
    """Whether the clause before a town gives it to somebody or something else.

    Parameters
    ----------
    before : str
        The sentence up to the name, folded and in lower case.
    shown : str
        The same with its capitals.
    """
    if any(pattern.search(before) for pattern in _NOT_HERS):
        return True
    named = _NAMED.search(shown)
    return named is not None and named["name"].split()[0].lower() not in _NO_NAME


def told_after(after: str) -> int | None:
    """The score that the words behind a town's name give it; None where they say nothing."""
    for pattern, score in _AFTER:
        if pattern.search(after):
            return score
    return None


#: A name and a comma.
_NAME_BEFORE = re.compile(r"(?P<name>[A-Z][a-z]+), $")
_NAME_AFTER = re.compile(r"(?:, (?:and |or )?|,? and )(?!Oregon|Washington|OR\b|WA\b)[A-Z]")


def among_names(before: str, after: str) -> bool:
    """Whether a town's name stands among surnames: "Klein, Bion, Joseph, Steiner".

    Parameters
    ----------
    before, after : str
        The sentence around the name, letters as written.

    Examples
    --------
    >>> among_names("Klein, Bion, ", ", Steiner"), among_names("Salem, Albany, ", ", Sweet Home")
    (True, False)
    """
    named = _NAME_BEFORE.search(before)
    if named is None or not _NAME_AFTER.match(after):
        return False
    # A list of towns has a town before it.
    return places.find(named["name"]) is None


_LEFT_IT = re.compile(
    r"\b(?:no longer (?:of|in|at)|formerly|former|late of|until \w+|previously)[^,;|]{0,20}$"
)


def signed(line: str) -> int:
    """How surely a town of the signature is its owner's."""
    if _LEFT_IT.search(line):
        return NOT
    return 95 if re.search(r"\b(?:moved to|now (?:in|of))[^,;|]{0,10}$", line) else 72
