"""Doubts told by their parts: who was not asked, who is counted in, what is not yet certain.

Whoever offers a seat or founds a group tells of the others in passing ("haven't troubled them
with it yet", "Dana and Pilar would be in it, I'm nearly sure"); how many seats there are is
often not settled either.  The plain ways stand in :mod:`mail.reading.doubts`.
"""

from __future__ import annotations

from mail.reading.doubt import Doubt

_FEW = r"(?:two|three|four|five|\d|a couple(?: of)?|several|some|a few)"
_PEOPLE = r"(?:friends?|colleagues?|people|ppl|others?|folks|pals|buddies|therapists?|clinicians?|classmates?|office ?mates?|neighbors?)"
_HAVE_NOT = r"(?:(?:have|has|had|did|do|does|is|are|am)(?:n't|nt| not)|never|yet to|still (?:have|need|ought) to|not yet)"
_THEM = r"(?:the (?:others?|rest|group|other (?:two|three|four|five|members)|gang|crew)|them|everyone|everybody|anyone|either of them|all of them|my group|our group)"
_SEATS = r"(?:more|people|ppl|persons?|new|seats?|spots?|chairs?|openings?|places?|others?|members?|colleagues?|folks|bodies|additional)"

ROWS: tuple[Doubt, ...] = (
    Doubt(
        "consent",
        rf"\b{_HAVE_NOT}(?: \w+){{0,2}} (?:run|ran|put|brought|bring|raise|broach|float|trouble[d]?|bother(?:ed)?|check(?:ed)?|clear(?:ed)?|mention(?:ed)?|ask(?:ed)?|consult(?:ed)?)\b[^.?!;]{{0,24}}\b(?:by|past|with|to|up (?:with|to))? ?{_THEM}\b(?! (?:know|back))"
        rf"|\b(?:don't|dont|do not|doesn't|doesnt|does not) know (?:yet|about (?:it|this)|i'm|i am|that i)\b|\b(?:they(?:'ll| will)|theyll) be (?:fine|ok|okay|cool)\b|\b(?:they(?:'re| are)|theyre) (?:bound|sure|certain) to (?:be|like|say|agree)\b"
        rf"|\b(?:figured|thought|hope|plan(?:ning)?|going) (?:i'd|i would|to|i'll) surprise {_THEM}\b|\bsurprise them\b|\basked (?:everyone|everybody|all|them all) (?:but|except|save)\b|\basked (?:one|two|three|four) of the (?:two|three|four|five|six)\b",
        "the others were not all asked",
    ),
    Doubt(
        "consent",
        r"\b(?:i'll|i will|i'd|i would|plan to|going to|mean to) (?:then |only )?(?:tell|ask|let|inform|consult|check with|run it by) (?:the )?(?:others?|rest|group|them|everyone|everybody)\b[^.?!;]{0,20}\b(?:if|when|once|should|as soon as)\b"
        r"|\b(?:on (?:their|her|his) behalf|(?:speak|write|sign|answer|vouch) for (?:them|both|him and|her and|all of (?:us|them)))\b(?=[^?]{0,200}@|[^?]{0,80}\b(?:said|agreed|say)\b)|\bsaid (?:that )?i (?:could|can|may|might) (?:write|sign|speak|put|use|give)\b",
        "the others are spoken for",
    ),
    Doubt(
        "identity",
        r"\bi (?:handle|keep|manage|run|do|look after|mind) (?:the )?(?:calendar|schedule|scheduling|bookings?|books|office|diary|front desk|correspondence|appointments?|e-?mail|mail)s? (?:for|of) (?:dr|mr|ms|mrs|my (?!own)|the doctor|him|her|[a-z]+ [a-z]+)\b"
        r"|(?<!my )\b(?:she|he|dr\.? [a-z]+(?: [a-z]+)?) (?:has |have |'s )?asked me to (?:see|find|sign|get|look|put|arrange|inquire|enquire|enroll|register|ask|write|apply)\b"
        r"|\b(?:see about|about|help with|look into) getting (?:him|her|them) (?:in|into|on|a)\b",
        "an office writes for somebody",
    ),
    Doubt(
        "company",
        rf"\b(?:i(?:'ve)? |we )?(?:got|have|know|with|plus|there's|there are) {_FEW} (?:\w+ )?{_PEOPLE}(?: \([^)]{{1,40}}\))?(?: (?:who(?:'d| would| are)?|that|already|also|are|all|both))* (?:wanting|want|interested|keen|come|coming|join(?:ing)?|ready|on board|lined up|in\b(?! (?:town|the|my|our|a|this|private)))"
        rf"|\b{_PEOPLE} (?:\w+ ){{0,4}}said (?:they|theyd|they'd|yes|he|she)\b|\b(?!and )[a-z]+ and (?!i\b|me\b|the\b|my\b)[a-z]+ (?:would|will|'d|'ll)(?: both| surely| probably)? (?:be in (?:it|on)|join|come|be part)\b(?=[^?]{{0,60}}\b(?:sure|think|hope|probably|likely|said)\b)",
        "friends are counted in who have not written",
    ),
    Doubt(
        "eligibility",
        r"\b(?:gave up|given up|handed (?:in|back)|turned in|surrendered|let go of) (?:my|the) (?:\w+ )?licen[cs]e\b|\b(?:may|can|could|would) (?:a |an )(?:retired|former|lapsed|inactive) (?:\w+ )?(?:fellow|person|therapist|clinician|member|man|woman|counselor|psychologist|social worker)\b|\b(?:lcsw|lpc|lmft|licen[cs]e) went inactive\b|\b(?:lcsw|lpc|lmft|psyd|phd) \(inactive\b|\bdoes a student count\b|\bare students\b",
        "a licence that was given up",
    ),
    Doubt(
        "supervision",
        r"\bsign (?:off )?(?:on )?(?:my|the|those|our) hours\b|\bhours signed\b|\b(?:need|want)\b[^.?!;]{0,20}\b(?:a month|a week|hours) signed\b|\bboard supervisor\b|\b(?:my )?supervisor (?:\w+ )?(?:moved|left|quit|retired|died)\b[^.?!;]{0,60}\b(?:hours|sign|replace|new one)\b",
        "hours that a board wants signed",
    ),
    Doubt(
        "seats",
        rf"\b(?:one|1|two|2|an? (?:place|seat|chair|spot|opening|body|person))(?: (?:more |new )?(?:place|seat|chair|spot|opening|body|person)s?)?,? (?:or )?(?:maybe|perhaps|possibly|conceivably|or even) (?:two|2|three|3|a second)\b(?! (?:hours|weeks|months|times|p\.?m|a\.?m))|\b(?:one|1|two|2) ?(?:-|–|or|/|to) ?(?:two|2|three|3) {_SEATS}\b|\b(?:might|may) (?:turn|become|be) permanent\b|\bdepending on whether\b",
        "one seat or two is not settled",
    ),
)
