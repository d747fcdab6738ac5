"""Words of those who look for company: one consultant, or a group to join."""

from __future__ import annotations

from mail.reading.purpose.cue import GROUP, Cue
from mail.understanding import Intent

CONSULTANT: tuple[Cue, ...] = (
    Cue(
        Intent.SEEK_CONSULTANT,
        r"\b(?:individual|one[- ]on[- ]one|one[- ]to[- ]one|1[:-]1|1 on 1) (?:case )?"
        r"(?:consult(?:ation|ant|ing)?s?|supervision|mentor(?:ing|ship)?)\b",
        6,
        "individual consultation",
    ),
    Cue(
        Intent.SEEK_CONSULTANT,
        r"\b(?:looking|look|search(?:ing)?|need(?:ing)?|seek(?:ing)?|want(?:ing)?|hire|find|like"
        r"|love"
        r"|recommend\w*|know of|hoping|wish|pay(?:ing)?|in search of|iso|rather have)\b"
        r"(?: (?!my\b|our\b|his\b|her\b|their\b)[\w'-]+){0,7} (?:consultants?|supervisors?|mentors?)\b(?! (?:group|who (?:leads|runs)|(?:in|for) our))",
        6,
        "looking for a consultant",
    ),
    Cue(
        Intent.SEEK_CONSULTANT,
        r"\b(?:one|a single|single|just one) (?:person|consultant|colleague|clinician"
        r"|someone)\b[^.?!]{0,60}"
        r"\b(?:consult|with more experience|certified|individually|meet with|talk)"
        r"|(?<!my )\bsingle consultant\b"
        r"|\bconsult (?:with )?(?:me )?individually\b|\brather than (?:in )?a (?:\w+ )?group\b"
        r"|\binstead of a (?:\w+ )?group\b|\b(?:someone|somebody) (?:senior|more experienced"
        r"|certified)"
        r"[^.?!]{0,40}\bconsult",
        6,
        "rather than a group, one person",
        False,
    ),
    Cue(
        Intent.SEEK_CONSULTANT,
        r"\b(?:one|single) (?:\w+ )?(?:person|consultant|colleague)\b(?! (?:to round|more"
        r"|for our))[^.?!]{0,30}(?:than|please|instead|\?|$)|\blist of consultants\b"
        r"|\brequired to have a consultant\b|\b(?:experienced|senior|seasoned) (?:clinician"
        r"|therapist|colleague|person|[A-Za-z]+ian)\b[^.?!]{0,50}\bconsult"
        r"|\bwho (?:in|at)\b[^.?!]{0,40}\bconsultation\b",
        6,
        "one wise person",
    ),
    Cue(
        Intent.SEEK_CONSULTANT,
        r"\b(?:one|a|some) (?:\w+ ){0,2}(?:person|somebody|someone|member) (?:i can|whom i"
        r"|who (?:would|could|can))\b[^.?!]{0,40}(?:call|consult|meet|talk)"
        r"|\bconsult with me\b|\bhire\b[^.?!]{0,40}\bconsult|\b(?:one to one|1:1"
        r"|one-on-one)\b[^.?!]{0,60}\b(?:case|consult|client|work)",
        6,
        "one seasoned person I can call",
    ),
    Cue(
        Intent.SEEK_CONSULTANT,
        r"\b(?:an?|one|some|any)? ?(?:very |more |really )?(?:experienced|senior|seasoned|wise|veteran|certified|advanced|expert|older|trusted)\b(?: [\w/-]+){0,4}"
        r" (?:to|who(?: would| could| can| will)?|i (?:can|could)) (?:meet|consult|talk|think|work|sit|see|go over|call|mentor|guide|advise)\b"
        r"|\b(?:somebody|someone|a person|anyone|anybody) (?:(?!meet)\w+ ){0,6}(?:to consult with|who (?:offers|does|provides|gives) (?:\w+ )?consult\w*|to (?:mentor|guide|advise) me)\b"
        r"|\b(?:don't|do not|not|no) (?:want|looking for|need|asking for|after|do well in|do)? ?(?:a |in )?groups?\b[^.?!]{0,40}\b(?:person|consultant|someone|somebody|one)\b"
        r"|\b(?:suggest|name|know of|recommend) (?:somebody|someone|anyone|a person)\b[^.?!]{0,40}\bconsult|\bone[- ]to[- ]one\b|\bongoing (?:\w+ )?consultation (?:toward|with an?)\b|\bconsultation toward certification\b|\bapproved consultant\b(?<!i'm an approved consultant)"
        r"|\bpay (?:for )?(?:a consult\w*|someone|somebody)\b|\bprivate(?:ly)? consult\w*|\bconsult(?:ation)? privately\b",
        6,
        "a seasoned analyst to meet with me",
        False,
    ),
    Cue(
        Intent.SEEK_CONSULTANT,
        r"\b(?:need|looking for|get|find|seeking|want"
        r"|require)\b[^.?!]{0,40}\b(?:clinical )?supervision\b"
        r"(?! (?:group|not))|\bsupervision hours\b|\bconsult(?:ation)? hours\b|\bmeet with (?:a"
        r"|one) (?:single )?"
        r"consultant\b",
        5,
        "supervision hours: asked about, for supervision is not peer consultation",
    ),
)

JOINING: tuple[Cue, ...] = (
    Cue(
        Intent.JOIN,
        r"\b(?:update|change|edit|correct|revise) my (?:listing|request|profile|availability"
        r"|entry|info\w*"
        r"|preferences|details)\b|\bmy (?:availability|schedule|times?) (?:has |have )?changed\b",
        5,
        "update my listing",
    ),
    Cue(
        Intent.JOIN,
        r"\b(?:looking|searching|hoping|hope|hunting|seeking|in search of|iso|in the market|need"
        r"|needing|find"
        r"|finding|want|wanting|wanted|love|like|interested|interest|wish|eager|keen|value"
        r"|appreciate|try"
        rf"|trying|after|desire|request(?:ing)?)\b(?:[^.?!]{{0,80}}?)\b(?:{GROUP}"
        rf"|consult(?:ation)?\b(?! hours)"
        r"|peers\b|peer consultation)",
        4,
        "looking for a group",
    ),
    Cue(
        Intent.JOIN,
        r"\b(?:to|can i|could i|may i|how do i|how can i|interested in|help me|please|about"
        r"|in) join(?:ing)?\b"
        r"(?! us\b)|\bjoin (?:one|a|an|another|some|any)\b|\bjoin request\b|\brequest to join\b"
        r"|^join\b",
        4,
        "I would like to join",
    ),
    Cue(
        Intent.JOIN,
        r"\b(?:put|add|place|match|sign|slot|fit|pair|include|list|enroll|register|pop|throw|get"
        r"|stick|keep) me"
        r" (?:\w+ )?(?:in|on|up|with|to|into|down|for|wherever)\b(?! (?:touch|mind|the loop"
        r"|informed|posted))",
        4,
        "put me on the list",
    ),
    Cue(
        Intent.JOIN,
        rf"\b(?:does|do|did|has|is|are)(?: there)? (?:any(?:one|body|thing)?|somebody|someone"
        rf"|still|a|an)\b"
        rf"[^.?!]{{0,70}}\b(?:{GROUP}|openings?|room|space|seats?|spots?)",
        4,
        "does anyone have an opening",
    ),
    Cue(
        Intent.JOIN,
        rf"\b(?:land|settle|plug in|be (?:placed|matched|included|in|part of)|get into|get in"
        rf"|fit into|belong"
        rf" to|be in)\b[^.?!]{{0,40}}{GROUP}|\bgroup (?:wanted|needed|search)\b"
        rf"|\bwait(?:ing)? ?list\b"
        rf"|\bseeking {GROUP}|^(?:peer )?(?:consult(?:ation)?|consultation) {GROUP}\??$"
        rf"|^{GROUP}\?",
        4,
        "hoping to land somewhere",
    ),
    Cue(
        Intent.JOIN,
        r"\b(?:want|need|hop\w+|look\w+|love|miss|find(?:ing)?|meet with|connect(?:ed)? (?:me "
        r"|with )?|lack)\b[^.?!]{0,40}\b(?:peers|colleagues|others (?:who|to)"
        r"|other (?:[\w-]+ )?(?:therapists|clinicians|counselors|people)|company|new ones"
        r"|the same here)\b|\b(?:the|for|about) matching\b|\byou match\b|\bmatch me\b"
        r"|\bname in the hat\b|\bconsider me\b|\bapplying for a (?:place|spot|seat)\b|\b(?:on"
        r"|renew\w*|about|resubmit\w*) my request\b|\bready for consultation\b"
        r"|\bsupposed to have a\b|\bbenefit from\b[^.?!]{0,30}consult|\bwherever there(?:'s"
        r"| is) room\b|\bresubmitting\b|\bpeople find each other\b",
        4,
        "I miss colleagues",
    ),
    Cue(
        Intent.JOIN,
        r"\b(?:any|are there|do you have|is there(?! any(?:thing|one))"
        r"|have you)\b[^.?!]{0,50}\b(?:groups?|room|space"
        r"|openings?|spots?|seats?)\b(?! (?:count|fee|rule))"
        r"|\b(?:to be|could i be|can i be|be) (?:placed|considered|matched|included|assigned)\b"
        r"|\bi want in\b|\blike a new one\b|\b(?:grateful|thankful|glad"
        r"|happy) for (?:a|any) (?:spot|seat|place|group)|\bspot in an? (?:\w+ )?group\b",
        4,
        "any room in a group",
    ),
    Cue(
        Intent.JOIN,
        r"\b(?:looking|searching) for (?:another|a new one|one|something)\b|\bland somewhere\b"
        r"|\b(?:sign|signs|signing)"
        r" up\b|\bis there (?:any )?(?:room|space|an opening|a spot|a seat)\b|\b(?:be"
        r"|to be) (?:a )?part of (?:one|an?)\b"
        r"|\bstill (?:looking|searching|hoping)\b(?! after\b)",
        4,
        "looking for another; is there room",
    ),
    Cue(
        Intent.JOIN,
        r"\bif so,? (?:i'd|i would|please|count|sign|put)\b|\bwhat(?:'s| is| else is)? (?:out there|available|open|around)\b|\bany(?:thing|body|one)? (?:open|available|going|near|in|on|around|out)\b[^.!]{0,60}\?"
        r"|\bsomething (?:more|less|with|in|near|that|where|closer|else)\b|\b(?:isolated|lonely|on my own since|without a group|groupless|craving)\b"
        r"|\bback (?:in|into) (?:a group|consultation|one)\b|\bi want (?:back )?in\b|\bhelp me find\b|\bget (?:matched|placed|paired|assigned)\b|\bback in the (?:hopper|pool|hat|mix)\b|\b(?:be|being|get) placed\b|^joining\b|\bplacement in a|\bcan you (?:place|match|fit|find) (?:me|us)\b"
        r"|\b(?:a|any) (?:place|spot|home|seat|fit) for (?:me|an?|somebody|someone)\b|\bnew group\b(?! (?:for|of|forming|idea))|\btake (?:a|another|one more|me)\b[^.?!]{0,40}\?"
        r"|\bhow (?:do|can|would|might) (?:i|we|one|somebody|someone) (?:get|join|sign|find|apply|go about|become|request)\b",
        4,
        "what is out there for me",
    ),
    Cue(
        Intent.JOIN,
        r"\b(?:be|placed|put) in an? (?:\w+ )?group (?:with|of|as|that|where|bigger|larger|full)\b"
        r"|\bin the same group\b",
        3,
        "what the group must not be",
        False,
    ),
    Cue(
        Intent.JOIN,
        r"\bwhat i (?:would like|want|need|'d like) is\b|\bconsult(?:ation)? group\b|\bpeer group\b"
        r"|\bpeer consult\w*\b",
        2,
        "speaks of a group",
    ),
)
