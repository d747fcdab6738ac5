"""What the service must be careful of, beside the wish itself: flags.

Safety and client information are read from the new words alone; a signature that says
"in crisis call 988" is every therapist's and means nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from mail.reading.flow import flowing
from mail.reading.text import Text


@dataclass(frozen=True, slots=True)
class Care:
    """One row: words that raise a flag."""

    flag: str
    pattern: str
    reason: str


_CLIENT = r"(?:clients?|patients?|pt|couple|teen|kid|supervisee)"
_HAPPENED = (
    r"(?:said|told|tells|says|reports?|reported|disclosed|revealed|admitted|confessed|attempted"
    r"|tried|died|suicided|overdosed"
    r"|relapsed|cut|threatened|hit|molested|assaulted|abused|cheated|texted|sued|suing|keeps|kept"
    r"|cries|cried|dissociates?|showed"
    r"|wants to (?:die|kill|hurt|leave)|is (?:suicidal|cutting|pregnant|dying|abus\w+|stalking"
    r"|being|leaving|drinking|using|hearing)"
    r"|has been (?:cutting|drinking|using|hearing|threatening|abus\w+|seeing|having|diagnosed)"
    r"|was (?:raped|abused|assaulted|arrested"
    r"|hospitali[sz]ed|molested|diagnosed|fired)|has (?:bipolar|borderline|schizo\w+|ptsd"
    r"|an affair|cancer|stopped)|made a|just"
    r" (?:told|said|disclosed|lost)|may (?:hurt|harm|be)|might (?:hurt|harm|be))"
)

ROWS: tuple[Care, ...] = (
    Care(
        "client_info",
        rf"\b(?:my|a|one of my|the|this|our|his"
        rf"|her)(?: [\w-]+){{0,3}} {_CLIENT}\b(?!')(?: of mine)?(?:,? (?:who|that|which|[a-z]\."
        rf"?))?(?: [\w',-]+){{0,4}}? {_HAPPENED}\b|\b(?:client|patient) {_HAPPENED}\b",
        "tells what a client said or did",
    ),
    Care(
        "client_info",
        rf"\b(?:my|a|this|the) (?:[\w-]+ ){{0,2}}{_CLIENT},? (?:(?:named|called"
        rf"|initials) )?(?:[a-z]\.? ?[a-z]?\.|[a-z]{{2}},)(?=[\s,])"
        r"|\b(?:client|patient)(?:'s)? (?:name is|initials|named|dob|date of birth)\b",
        "names a client",
    ),
    Care(
        "client_info",
        rf"\b\d{{1,2}}[ -]?(?:year[ -]old|y/?o|yo)\b (?:[\w-]+ ){{0,4}}(?:{_CLIENT}|man|woman"
        rf"|male|female|boy|girl|mother|father"
        rf"|veteran|who)|\b(?:{_CLIENT}|man|woman|mother|father) (?:i see |i'm seeing "
        rf"|i am seeing |in my practice )?(?:is|aged?) "
        r"(?:a )?\d{1,2}\b|\b(?:i'm|i am|i've been|i have been) (?:seeing|treating"
        r"|working with) (?:a|this|one) (?:\w+ ){0,3}"
        rf"(?:{_CLIENT}|man|woman|boy|girl|mother|father|family|couple)\b(?! (?:population|group"
        rf"|case ?load))[^.?!]{{0,40}}\b(?:who|with|whose)",
        "describes one person in treatment",
    ),
    Care(
        "client_info",
        r"\bmy (?:\w+ )?(?:client|patient) (?:[A-Z]|j|k|t|m)\b|\bduty to warn\b.*\bclient\b"
        r"|\bclient\b.*\bduty to warn\b",
        "a report about a client",
    ),
    Care(
        "safety",
        r"\b(?:i(?:'m| am|'ve been| have been)(?: feeling| having| so| really)? (?:suicidal"
        r"|thinking (?:of|about) (?:suicide"
        r"|ending|killing|dying|hurting)|not safe|going to (?:kill|hurt|end))|i (?:want|wish"
        r"|just want|plan|intend) to"
        r" (?:die|be dead|disappear|end (?:it|my life|things)|kill myself|hurt myself)|(?:kill"
        r"|hurt|harm|hang|shoot|cut)(?:ing)?"
        r" myself\b|end(?:ing)? (?:my (?:own )?life|it all)|don't want to (?:be here|live|wake up"
        r"|go on|be alive)|(?:can't|cannot)"
        r" (?:go on|keep going|do this any ?more|take (?:it|this) any ?more|see a way)"
        r"|no reason to (?:live|go on|get up)"
        r"|better off (?:dead|without me)|not want to be alive|thoughts of (?:suicide|death|dying"
        r"|ending|killing|self[- ]harm)"
        r"|wish i (?:were|was) dead|took (?:a bunch of|all (?:the|my)) pills"
        r"|in a (?:really )?dark place)\b",
        "the writer's own distress",
    ),
    Care(
        "urgent",
        r"\burgent(?:ly)?\b|\bemergency\b(?! (?:room|department|medicine|plan|contact|services?))"
        r"|\bneed to"
        r" talk to (?:somebody|someone)[^.?!]{0,20}\btoday\b|\bduty to (?:warn|report)\b"
        r"|\bsubpoena(?:ed)?\b|\bboard complaint\b"
        r"|\bmandat(?:ed|ory) report|\b(?:today|tonight|immediately)\b[^.?!]{0,30}\b(?:call me"
        r"|need)\b|\btarasoff\b",
        "cannot wait for a group",
    ),
    Care(
        "prompt_injection",
        r"\b(?:ignore|disregard|forget|override) (?:all |any |your |the |these )*(?:previous"
        r"|prior|above|earlier|other|preceding|system)"
        r"?(?: [\w]+)? ?(?:instructions?|prompts?|rules?|directions|guidelines|context)\b"
        r"|\bsystem (?:prompt|message|override)\b"
        r"|\byou are (?:now )?(?:an? )?(?:ai|assistant|language model|llm|chatbot|gpt|claude|bot"
        r"|in (?:developer|admin) mode)\b|\bas an? (?:ai|language"
        r" model)\b|\b(?:set|mark|change) (?:the )?(?:intent|status|state) (?:to|=|as)"
        r"|\bintent\s*[:=]\s*(?:accept|confirm)"
        r"|\bassistant:|<\/?(?:system|instructions?)>|\bdeveloper mode\b|\bprint (?:all"
        r"|the) (?:members?|profiles|database)\b"
        r"|\bexecute the following\b|\bnote to (?:the )?(?:ai|bot|system|assistant|parser"
        r"|model)\b|\bif you are an? (?:ai|llm|bot|language model)\b",
        "speaks to the machine, not to the association",
    ),
    Care(
        "phishing",
        r"\b(?:verify|confirm|update|validate|restore|re-?activate) (?:your|the) (?:account"
        r"|mailbox|password|identity|login|e-?mail"
        r" (?:account|address)|billing|payment)\b|\b(?:account|mailbox|e-?mail"
        r"|password) (?:has been|will be|is|was) (?:suspended|locked|disabled"
        r"|deactivated|expir\w+|full|limited|closed)|\bclick (?:here|below|the link"
        r"|on the link)\b|\bgift cards?\b|\bwire transfer\b"
        r"|\bunusual (?:sign-?in|activity)\b|\bare you (?:available"
        r"|at your desk)\b[^.?!]{0,40}\b(?:task|favor|favour)\b|\bdocusign\b"
        r"|\bshared a (?:document|file) with you\b|\bpast[ -]due invoice\b|\bsign in to (?:view"
        r"|read|continue)\b",
        "fishes for passwords or money",
    ),
    Care(
        "data_request",
        r"\b(?:send|give|share|forward|e-?mail|provide|need|want|have"
        r"|get)\b[^.?!]{0,40}\b(?:(?:every(?:one|body)|members?|people|others?|participants?"
        r"|therapists?|all)(?:'s|s')?(?: \w+){0,2} (?:phone|e-?mails?|email addresses|addresses"
        r"|numbers?|contact|names?|details|info\w*|list|roster"
        r"|home)|(?:list|roster|directory|database|export|spreadsheet) of (?:all |the |every "
        r"|your )*(?:members?|people|participants?|therapists?"
        r"|names|e-?mails?|applicants))",
        "asks for other people's details",
    ),
    Care(
        "do_not_pair",
        r"\b(?:not|n't|never|rather not|avoid|anyone but|except|without|uncomfortable|awkward"
        r"|wouldn't|no way)\b[^.?!]{0,50}\b(?:be|sit|being|in|placed"
        r"|put|matched|paired|grouped|meet|share|end up)\b[^.?!]{0,30}\b(?:group |room "
        r"|circle )?(?:with|as) (?:(?:my|an?) (?:ex|former|old|business"
        r"|supervisor|boss|colleague|partner|spouse|husband|wife|therapist|employee|supervisee)"
        r"|dr\b|(?:him|her)\b)",
        "does not want to sit with somebody",
    ),
    Care(
        "do_not_pair",
        r"\b(?:used to be|was|were|am|are|been) (?:in (?:business|practice|partnership)|partners"
        r"|married|involved|office ?mates) (?:with|to)\b"
        r"|\bwould not feel (?:free|safe|comfortable|able)\b|\bwouldn't feel (?:free|safe"
        r"|comfortable|able)\b|\bmy ex(?:-|\b)(?:husband|wife|partner|spouse)?\b"
        r"|\bpeople i (?:refer|send) (?:clients |referrals )?to\b|\bcareful with every word\b"
        r"|\btoo close to (?:home|me)\b|\bdual (?:relationship|role)s?\b|\bconflict of interest\b"
        r"|\b(?:falling"
        r"|fell)[ -]out with\b|\bfiled a complaint against\b|\b(?:is|was)"
        r" my (?:own )?(?:therapist|client|supervisor|supervisee)\b",
        "a relation that forbids sharing a group",
    ),
    Care(
        "accessibility",
        r"\b(?:wheelchair|step[- ]free|no stairs|elevator|ramp|hearing (?:aids?|loss|impair\w+)"
        r"|hard of hearing|deaf|asl\b"
        r"|captions?|captioning|low vision|blind\b(?! spot)|scent[- ]free|fragrance[- ]free"
        r"|masks? (?:required|please)|immunocompromised|ground floor"
        r"|accessible|mobility|walker\b|service (?:dog|animal)|interpreter)\b",
        "a need of access",
    ),
    Care(
        "host",
        r"\b(?:i|we|happy to|can|could|willing to|glad to|i'd|would) (?:also )?(?:can |could "
        r"|be able to |would )?(?:be happy to )?host\b"
        r"|\b(?:in|at|use) my (?:own )?(?:office|home|house|living room"
        r"|place)\b[^.?!]{0,20}(?:is (?:fine|available)|works|available)?|\bi have (?:a (?:big "
        r"|large )?)?"
        r"(?:space|room|an office)\b|\bmy office (?:seats|holds|fits|is available|has room)\b",
        "offers a room",
    ),
    Care(
        "organizer_volunteer",
        r"\b(?:i|i'd|i'll|happy|willing|glad|can|could)\b[^.?!]{0,30}\b(?:to |be the "
        r"|)(?:organi[sz]e(?:r)?|conven(?:e|er)|coordinate|lead)"
        r" (?:it|the group|a group|one|this|if|for)\b|\bi can be the organi[sz]er\b",
        "offers to organize",
    ),
    Care(
        "keep_request_open",
        r"\b(?:keep (?:me|my request|my name|looking|searching|trying|it open|us)"
        r"|leave my request open|look again|try again"
        r"|(?:another|a different|other) (?:group|set|one|match|slot)|rather wait|next (?:round"
        r"|time|one)|still (?:interested|looking|want|hoping)"
        r"|something else|wait for (?:another|the next)|stay on the (?:list|wait))\b",
        "wants the search to go on",
    ),
    Care(
        "permanent", r"\b(?:for good|permanently|never again|forever)\b", "says that it is for good"
    ),
    Care(
        "temporary",
        r"\b(?:temporar(?:y|ily)|on (?:a )?break (?:till|until)|for now|until (?:spring|summer"
        r"|fall|winter|january|february|march))\b"
        r"|\b(?:maternity|parental|medical|family) leave\b",
        "says that it is for a time",
    ),
)


@cache
def _compiled() -> tuple[tuple[Care, re.Pattern[str]], ...]:
    return tuple((row, re.compile(row.pattern, re.DOTALL)) for row in ROWS)


#: Flags whose words may as well stand in a subject of the sender's own.
_IN_SUBJECT = frozenset({"urgent", "client_info", "phishing"})


def read(text: Text) -> tuple[str, ...]:
    """The flags that the words raise, in the order of the table.

    Examples
    --------
    >>> read(Text("I can host.", "In crisis call 988"))
    ('host',)
    """
    words = flowing(text.body)
    title = "" if text.is_reply else flowing(text.title)
    found = dict.fromkeys(
        row.flag
        for row, pattern in _compiled()
        if pattern.search(words) or (row.flag in _IN_SUBJECT and title and pattern.search(title))
    )
    return tuple(found)
