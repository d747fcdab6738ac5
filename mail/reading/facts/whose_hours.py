"""Days and hours that are named and offered by nobody: another's, a notice's, one date's.

"My husband has Tuesdays free", "the flyer says Mondays at 2", "office hours are 9 to 6" and
"the hearing is on Tuesday at 1:30" tell of a time and wish for none.  Whoever speaks of
herself in the same breath ("she is free Mondays, and so am I") may well wish for it.
"""

from __future__ import annotations

import re

from mail.wide import Wide

_VERBS = (
    r"(?:(?:also |only |still |already |usually |always |just )?(?:(?:can|could|will|would|may|might|must|has to|have to)(?: only| also| just)?|(?:is|are|was|were|'s|'re)(?! (?:done|dismissed|let out|off to|asleep)\b)|has|have|had|works?|sees?|saw|meets?|met|sits?|teach(?:es)?"
    r"|attends?|goes|runs?|leads?|practi[cs]es?|supervises?|comes? in|wants?|wanted|prefers?|offers?|offered|asks?|asked|told|tells?|says?|said|likes?|does|do|keeps?|mentioned|hopes?|books?|plays?|sings?|bowls?|golfs?|fishes|rehearses|volunteers|coaches|preaches|swims|dances|paints|travels|opens?|hosts?|hosted|charges?|schedules?)\b)"
)
#: People of whom a therapist tells, where not on whose behalf she writes.
_PERSON = (
    r"(?:(?:my|our|the|his|her|their|a|one of my|one of our) (?:(?:old|new|own|former|late|dear|other|younger|older|first|best|good|closest) ){0,2}(?:husband|wife|spouse|ex|partner|sister|brother|mother|father|mom|dad|cousin|uncle|aunt|niece|nephew|friend|neighbou?r|colleague|co-?worker|supervisees?|supervisor|intern|associate|trainee|student|assistant|receptionist|boss|director"
    r"|(?:office|suite|studio|room|house|class)[ -]?mate|landlord|landlady|biller|accountant|lawyer|attorney|mentor|consultant|consultee|therapist|analyst|psychiatrist|doctor|dentist|chiropractor|tenant|subtenant|judge|priest|rabbi|pastor)s?|dr\.? [a-z'-]+(?:,[^,.;]{1,24},)?|(?:mr|mrs|ms|prof)\.? [a-z'-]+)"
)
_SOURCE = r"(?:flyer|flier|poster|portal|website|web ?site|web ?page|page|site|listing|directory|newsletter|bulletin|brochure|sign|calendar invite|invitation|invite|digest|ad|advert\w*|announcement|notice|schedule on \w+|card|door|voicemail|listserv|confirmation|reminder|receipt|form letter|last (?:letter|mail|e-?mail))"
_BEGIN = r"(?:^|[.;:!?(\n]|,|\b(?:that|and|but|as|because|since|if|when|while|so|though|although|whether)\b) ?\W{0,3}(?:(?:well|anyway|also|and|but|so|oh|now|btw|ps|by the way|incidentally|apparently|unfortunately|alas),? )?"

#: The same clause names the day.
_A_DAY = r"(?=[^,;:.]{0,60}\b(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?s?|weekdays?|weekends?|mornings?|afternoons?|evenings?|noons?)\b)"

#: (pattern, what such words tell of); all over the folded words of one sentence.
_NOT_OFFERED: tuple[tuple[str, str], ...] = (
    (
        rf"{_BEGIN}{_PERSON}(?: (?:and|or) {_PERSON})?(?:,[^,.;]{{3,30}},)? {_VERBS}{_A_DAY}",
        "my husband has Tuesdays free",
    ),
    (
        rf"{_BEGIN}(?:she|he) (?!(?:thinks?|said|says?|told me|tells me|sends?|suggested|recommended|is right|was right)\b){_VERBS}{_A_DAY}",
        "he works Mondays to Thursdays",
    ),
    (
        rf"{_BEGIN}{_PERSON}'s (?:\w+ )?(?:group|circle|practice|office|clinic|class) {_VERBS}{_A_DAY}",
        "a colleague's group meets second Mondays",
    ),
    (
        rf"{_BEGIN}(?:hers|theirs|his) {_VERBS}{_A_DAY}",
        "hers meets on Thursdays",
    ),
    (
        rf"{_BEGIN}(?:the|our|my) (?:hospice|agency|clinic|hospital|church|county|school|college|university|temple|synagogue|library|town|senior center) (?:has|holds|runs|hosts|puts on|offers) (?:its|their|an?|the|some){_A_DAY}",
        "the hospice has its family nights on Mondays",
    ),
    (
        r"\bthere(?:'s| is| are| exists?) (?:already |still |now )?(?:an?|one|another|some|two) (?:\w+ )?(?:groups?|circles?|ones?) (?:already |here |there )?(?:that|which|who)?(?: already)? ?(?:meets?|gathers?|runs?|convenes?|sits?)\b",
        "there is already a group that gathers each Friday",
    ),
    (
        r"\bwhat i(?:'d| had|'ve| have)? (?:gave|given|told|sent|wrote|written|put|said)(?: to)?(?: you)?(?: down)? (?:before|earlier|previously|at first|last (?:time|spring|fall|year|month)|in [a-z]+)\b[^.;!?]{0,50}\b(?:no longer|void|forget|ignore|scrap|not|out of date|wrong|stale|past|moot)\b",
        "what I gave you before no longer holds",
    ),
    (
        rf"\b(?:the|your|their|her|his|that|an?|my|our)(?: \w+){{0,2}} {_SOURCE}(?: (?:in|on|at|by) (?:the|your|our) \w+)? (?:still |now |only |already )?(?:says?|said|has|had|lists?|listed|gives?|gave|shows?|showed|claims?|reads?|reads|tells?|told|mentions?|mentioned|puts?|announces?|announced|advertises?)\b|\baccording to (?:the|your|their|her|his|my) |\bper (?:the|your) ",
        "the flyer says Mondays at 2",
    ),
    (
        r"\b(?:i'm|i am|i was|i've been|we were|been) told (?:that )?(?!(?:to|off|my)\b)|\bi (?:hear|heard|gather|gathered|understand|saw|see|read|noticed|notice)(?: (?:that|there(?:'s| is| was)|from|about|of|in)\b| (?:she|he|they|you|dr|the|your|one)\b)|\bsomebody (?:told|said)|\bsomeone (?:told|said)|\brumou?r\b",
        "I'm told that she is in on Mondays",
    ),
    (
        r"\b(?:my |our |the )?(?:regular |usual |current |general )?(?:office|business|clinic|practice|phone|telephone|front[- ]desk|reception) hours(?: (?:are|run|remain|stay)\b| ?:| for| by| (?=\d|mon|tue|wed|thu|fri|m-f))",
        "office hours are nine to six",
    ),
    (
        r"\b(?:crisis|emergenc(?:y|ies)|hot ?line|988|911|9-8-8)\b(?! ?-)|\bleave (?:a|me a) (?:message|voice ?mail)|\b(?:return|answer|check|respond to|reply to) (?:my |all |your )?(?:calls?|voice ?mails?|messages?|e-?mails?|mail|texts?|phone calls)\b|\b(?:i'm |i am )?(?:very |terribly )?slow to (?:answer|reply|respond|write)|\b(?:to schedule|for scheduling|for appointments|for an appointment|to book|for bookings)\b|\bfor referrals\b",
        "leave a message between eight and five",
    ),
    (
        r"\b(?:new |now )?(?:accepting|taking|welcoming|seeing) (?:new )?(?:referrals|clients|patients)|\bnew (?:referrals|clients|patients) welcome\b|\b(?:what )?i charge\b|\bmy (?:fees?|rates?)\b|\bsliding scale\b|\bby arrangement\b|\bby appointment\b|\$\d|\b\d{2,3} (?:dollars|an hour|per hour|a session)\b",
        "what I charge on Saturdays",
    ),
    (
        r"\b(?:hearing|trial|deposition|funeral|memorial|wedding|surgery|procedure|exam|interview|webinar|workshop|conference|deadline|inspection|audit|subpoena|arraignment|closing|biopsy|scan|colonoscopy|flight|graduation|retreat) (?:is|was|will be|starts|begins|has been|got|falls|comes|happens)\b|\b(?:hearing|trial|deposition|funeral|wedding|surgery|interview|exam|flight) on (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?! (?:s\b|mornings|afternoons))",
        "the hearing is on Tuesday",
    ),
    (
        r"\b(?:the |a )?(?:court|judge|board|lawyer|attorney|insurance|auditor|editor|dean|county|agency) (?:wants?|needs?|expects?|asked for|is asking for|requires?) (?:my|our|the|a)\b",
        "the court wants my report by nine on Monday",
    ),
    (
        r"\b(?:was|were|is|be) (?:only |just )?a one-?(?:off|time)\b|\b(?:isn't|is not|wasn't|was not) a (?:standing|regular|weekly|monthly) (?:group|meeting|thing|time)\b|\bthat (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[^.;]{0,20} you (?:mention|wrote|speak|spoke|list|ask)",
        "that Tuesday was a one-off",
    ),
    (
        r"\bthere (?:was|were|used to be) (?:once )?an? (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|\b(?:last|the other) (?:year|month|spring|summer|fall|autumn|winter|time),? (?:i'd|i would|i had|i was|we|it was|they)\b|\b(?:years?|months?|decades?|ages|long) ago\b[^.;]{0,30}\b(?:i|we|there)\b|\buntil (?:last|this past|a few|some|two|recently)[^.;,]{0,16},? (?:i'd|i would|i had|i was|we)\b|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|all those|so many) years of (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\bback (?:then|when)\b|\bin those days\b|\bwas a time when\b",
        "last year I'd have said Tuesdays",
    ),
    (
        r"\b(?:which|who|whoever)(?: of you| of us| among you)? (?:on earth |in the world )?(?:picked|chose|decided|thought|put|came up with|set|scheduled)\b",
        "which of you picked 7 a.m. on a Monday?",
    ),
    (
        r"\bthey(?:'ve| have|'re| are)? (?:\w+ )?(?:moved|changed|shifted|pushed|rescheduled|put|made|turned|scheduled|moving|changing) (?:our |the |my )?(?:\w+ )?(?:staff|team|department|all-staff|case|faculty|board|supervision|morning)\b",
        "they've moved staff meeting to Tuesdays",
    ),
    (
        r"\b(?:group )?[a-z]-\d{3,5} (?:was|were|has been|is being|got)\b|\b(?:was|were|been|am|got) (?:offered|assigned|proposed|sent|matched)(?: to me| with| to| into)?\b(?! (?:to (?:work|move|teach)))|\byou (?:offered|proposed|sent|suggested|put) me\b",
        "G-2118 was offered to me for Fridays at one",
    ),
    (
        r"\b(?:board|state-?required|required|mandated|clinical|licensure) supervision\b|\bmy supervision (?:is|runs|hour)\b",
        "board supervision, Mondays two to three",
    ),
    (
        r"\b(?:we|i) (?:sat|met|gathered|ate|sang|worked|lived|learned|prayed|drank|ran|shared|read|walked|talked|wept|laughed|used to \w+) (?:\w+ ){0,3}(?:every|each|on) (?:mon|tue|wed|thu|fri|sat|sun)",
        "in the hospice we sat every Monday around one table",
    ),
    (
        r"\b(?:cafeteria|post office|library|dmv|pharmacy|courthouse|gym|caf[eé]|diner|grocery|liquor store) (?:opens|closes|shuts)\b",
        "the cafeteria closes at two",
    ),
    (
        r"\bmother's day\b|\bfather's day\b|\b(?:super bowl|election|labor|memorial) day\b|\b(?:forgive|excuse|pardon|sorry for) (?:the|my) (?:short|brief|late|long|typo|haste)",
        "Sunday is Mother's Day",
    ),
)
#: "The front desk is open Mondays to Wednesdays", "student hours: Tuesdays 9 to 11".
_OF_PLACES = Wide(
    r"\b(?<!my )(?<!our )(?:front desk|reception\w*|switchboard|lobby|doors?|building|annex|(?:grange |parish |church |town |community )?hall|church|library|campus|parking lot|gate|elevator|phones?|lines?|help ?desk|support(?: line| desk)?)\b(?: \w+)?,? (?:(?:is|are|'s|stays?|keeps?|it's) )?(?:only |also )?(?:open|staffed|manned|unlocked|closed|locked|answered|attended|covered|reached)\b(?! (?:to (?:us|you|the group)|for (?:us|the group|it)))"
    r"|\b(?:(?:it|that|which)(?:'s| is)|they're) (?:only )?(?:staffed|manned|answered|attended)\b|\b(?:front desk|reception|switchboard)\b[^.;!?]{0,24}\bopen\b"
    r"|(?:^|[\n.;!?]) ?(?:[a-z]+ ){0,2}(?:student|support|desk|visiting|opening|drop-in|walk-in|library|store|lab|service|call|calling|scheduling) hours ?[:=]"
)
_OF_OTHERS = Wide("|".join(pattern for pattern, _ in _NOT_OFFERED))
#: The writer speaks of her own time as well.
_MINE = re.compile(
    r"\b(?:i (?:can(?!'t|not)|could|may|might|would|prefer|want|need|have (?:\w+ )?(?:free|open|time|nothing)|like|love|am free|hope|look)|i'd (?:like|love|prefer|want|take|choose|be)|i'm (?:free|open|available|done|off|around|looking|hoping|game|there|fine|good|in(?= ?[.,!;]|$))|i'll|works? for me|suits? me|for me|so (?:am|can|could|do) i|count me|put me|me too|same for me|we (?:can|could|both|all)|let's|join|us\b|(?:that|which) leaves|leaves me|so (?:my|that's my))\b"
)


def of_a_place(words: str, start: int, stop: int) -> bool:
    """Whether a sentence tells when a desk, a hall or a line is open or answered.

    Examples
    --------
    >>> of_a_place("the hall is staffed tuesdays and fridays only.", 0, 46)
    True
    """
    return (
        _OF_PLACES.search(words, start, stop) is not None
        and _MINE.search(words, start, stop) is None
    )


def of_another(words: str, start: int, stop: int) -> bool:
    """Whether the times of a sentence are told of, and offered by nobody.

    Parameters
    ----------
    words : str
        Folded, lower case.
    start, stop : int
        The sentence.

    Examples
    --------
    >>> [of_another(w, 0, len(w)) for w in ("my wife has tuesdays free.", "my wife has tuesdays free and so do i.")]
    [True, False]
    """
    return (
        _OF_OTHERS.search(words, start, stop) is not None
        and _MINE.search(words, start, stop) is None
    )
