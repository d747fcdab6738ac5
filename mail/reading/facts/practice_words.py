"""The lexicon of practising: whom therapists see, where they sit, how work and licence begin.

Each table is built from parts (a verb of the work, whom it serves, its place), so that
"listened to people's troubles", "sat with families" and "have carried a caseload" are one
class rather than three phrases.
"""

from __future__ import annotations

import re

#: Whom clinicians serve.
SERVED = (
    r"(?:people|persons?|folks?|clients?|patients?|couples?|famil(?:y|ies)|kids?|child(?:ren)?|teen(?:ager)?s?"
    r"|youth|adolescents?|adults?|(?:wo)?men|elders?|seniors?|parents|students|veterans?|vets|soldiers|survivors"
    r"|others|strangers|troubled|souls|minds|hearts|inmates|addicts|mothers|dads|fathers|moms|everyone)"
)
#: What clinicians are told.
TOLD = r"(?:troubles|stories|sorrows?|problems|secrets|grief|pain|worries|marriages|lives|dreams|suffering|struggles)"
#: What clinicians do for them; a preposition may stand between.
SERVE = (
    r"(?:s[ia]t(?:ting)?|listen(?:ed|ing)?|hear(?:d|ing)?|talk(?:ed|ing)?|accompan(?:y|ied|ying)|help(?:ed|ing)?"
    r"|car(?:ed?|ing)|walk(?:ed|ing)?|held|hold(?:ing)?|guid(?:ed?|ing)|support(?:ed|ing)?|tend(?:ed|ing)?"
    r"|attend(?:ed|ing)?|treat(?:ed|ing)?|meeting|meet|met|work(?:ed|ing)?|see(?:n|ing)?|saw|counsel(?:ed|led|ing|ling)?"
    r"|serv(?:ed?|ing)|shrinking|companion(?:ed|ing)?|test(?:ed|ing)?|evaluat(?:ed|ing)|assess(?:ed|ing)?|diagnos(?:ed|ing)|having|had)"
)
#: "sat with people", "listening to people's troubles".
SERVING = (
    rf"\b{SERVE} (?:with |to |for |at |through |after )?(?:(?!group|for|from|about)[\w-]+ ){{0,2}}?"
    rf"(?:{SERVED}(?:'s?)?|{TOLD})\b"
)
#: Where they sit: "in this chair", "behind the couch", "in consulting rooms".
SEATED = (
    r"\b(?:in|on|behind|from|across from|at|to|of|into) (?:(?:this|the|my|our|that|own|an?|these|consulting|therap\w+|same|therapist's|analyst's|clinician's) )*"
    r"(?:chairs?|couch|seat|consulting[- ]rooms?|therapy rooms?|saddle|harness|traces|arena|ring|trade|racket|line of work|craft|vocation"
    r"|profession|calling|front ?lines?|trenches|bench|er\b|icu\b|helping professions?|caring professions?|coal ?face)\b|\b(?:consulting|therapy) rooms?\b"
)
#: What they keep, carry or run.
KEPT = (
    r"\b(?:case ?load|(?:my|a|the|own|first|new|paying|private|real) (?:client|patient)s?\b(?! (?:is|was|of mine)\b)|shingle"
    r"|(?:ke(?:ep|pt)|had|have|having|run|running|r[au]n|rent(?:ed)?|maintain(?:ed)?|open(?:ed|ing)?) (?:an?|my|my own|our) (?:[\w-]+ )?(?:office|practice|consulting room)"
    r"|brass plate|my (?:very )?first (?:client|patient|session|couple)s?|name ?plate|back (?:to|with) (?:patients|clients)|my (?:own )?doors|on (?:my|her|his|their) own|for myself|self[- ]employed|my own (?:boss|hook|steam)|solo|(?:my|the) doors? open)\b"
)
#: Work named by what it is done with.
WORKED = (
    r"\b(?:(?:put|placed|gone|went|going) (?:my (?:[\w-]+ )?(?:licen[sc]e|lpc|lcsw|lmft|psy) )?(?:on|to) inactive(?: status)?"
    r"|work(?:ed|ing)? (?:alone|solo|by myself|on my own|independently|full[- ]time|in isolation|without (?:a )?(?:colleagues?|peers?|team|group))|fly(?:ing)? solo|flown solo|my (?:own )?(?:clinical |therapeutic )?(?:work|practice|caseload|career|craft|trade)|(?:this|clinical|therapy|the|of) work\b(?! group)"
    r"|on the job|on the clock|winging it|(?:paid|paying me) to listen|for a living|listen(?:ed|ing)(?= for\b| these\b| all these\b|$)|earn(?:ed|ing) my (?:living|keep|bread)|full[- ]time (?:clinician|therapist|practice)|yoe|of service\b|shrink(?:ing)? heads|(?:done|doing|do|did|mostly|mainly) (?:[\w-]+ )?(?:assessments?|evals?|evaluations?|testing|intakes?)\b|working with|(?:the|most|bulk|rest) of my (?:work|clients)|my (?:thing|focus|specialty|niche|bread and butter)\b|of sessions\b|working w/"
    r"|psycholog(?:y|ical)|psychiatry|marriage counsel\w+|mental health|behavioral health|outpatient|private practice)\b"
)
#: What a licence is called besides its name, and what a board is passed with.
PAPERS = (
    r"(?:licen[sc](?:e|ure)|registration|credentials?|ticket|letters|papers|certificate"
    r"|lpcc?|l?i?csw|lmft|lmhca?|licsw|lcpc|cswa|pca|amft|mfta|lmsw|pmhnp|psy)"
)
#: The licence came: "the board sent my license", "my LPC came through", "passed the EPPP".
LICENCE_CAME = (
    rf"\b{PAPERS}\b(?: [\w-]+){{0,2}}? (?:came|arrived|landed|was (?:issued|granted|approved|awarded)|went through|dates? from|is dated)\b"
    r"|\bboard's (?:letter|envelope|e-?mail|notice)(?: [\w-]+){0,2}? (?:came|arrived|landed|is dated|was dated|dates? from)\b"
    r"|\b(?:letter|envelope|e-?mail|notice|news) from the (?:licensing )?board(?: [\w-]+){0,2}? (?:came|arrived|landed|is dated|was dated|dates? from)\b"
    rf"|\b(?:got|get|took|earned|received|obtained|gained|won|secured|acquired|picked up|was (?:granted|awarded|given)|been granted)"
    rf" (?:my |the |an? )(?:[\w-]+ ){{0,3}}?{PAPERS}\b"
    r"|\b(?:pass(?:ed|ing)|sat(?: for)?|sitting for|took|taking|cleared|finished) (?:my |the )?(?:[\w-]+ )?(?:boards?|exams?|examinations?|eppp|nce|ncmhce|aswb|amftrb|orals?)\b"
    rf"|\b(?:gave|handed|sent|mailed|granted|issued|awarded) me (?:my|the|an?) (?:[\w-]+ ){{0,2}}?{PAPERS}\b"
    r"|\b(?:dropped|lost|shed|took down|outgrew|removed) (?:the|my) [\"']?(?:associate|intern|a)\b"
    r"|\b(?:was |been |got )?admitted to (?:practi[cs]e|the profession|licensure)\b"
    r"|\bboard (?:of [a-z ]{3,40} )?(?:\w+ ){0,4}?(?:(?:approved?|licen[sc]ed?|sent|passed|admit(?:ted)?|bless(?:ed)?|stamp(?:ed)?|trust(?:ed)?|certif(?:y|ied)|credential(?:ed)?|unleash(?:ed)?|register(?:ed)?|signed off on|gave|give|grant(?:ed)?|hand(?:ed)?|issued?|mail(?:ed)?) (?:me|my)|(?:let|turned|cut|set) me (?:loose|free|go|out|practi[cs]e|in))\b|\b(?:off|done with|finished|out from under|out of) (?:of )?(?:my )?(?:supervision|associateship|associate (?:years|hours|period)|provisional \w+)\b|\b(?:got|was|been|were) (?:unleashed|let loose|cut loose|turned loose|set loose)\b|\b(?:got|received|had) my (?:license |licence )?number\b|\b(?:got|received|earned|have had|i've had) (?:the |my |those )?(?:letters|initials) (?:after|behind) my name\b|\b(?:i've|i have) been (?:board[- ])?certified\b(?! (?:in|for|by|as an? (?:emdr|yoga)))"
)
#: The work began: "opened my doors", "saw my first client".
WORK_BEGAN = (
    r"\b(?:start(?:ed|ing)?|beg[ai]n|begun|beginning|opened|open|hung|hanging|opening|launch(?:ed|ing)|founded|commenced|established|set up|entered|became|becom(?:e|ing)|qualif(?:ied|ying)"
    r"|got into|fell into|came (?:in)?to|went into|took up|turned to|been (?:an? )?|joined (?:the|this) (?:field|profession)"
    r"|(?:saw|met|had|treated|took on) my (?:very )?first|first (?:sat|saw|met|clients?|patients?)|struck out|(?:put|nailed|screwed|hung) up (?:my|a|the) (?:[\w-]+ )?(?:plate|name ?plate|sign|shingle)|back (?:to|with) (?:patients|clients|practi[cs]e)|walked into|(?:my )?first (?:real |clinical |therapy |counseling |paid )*(?:job|position|post|gig)|(?:go|going|gone|went) (?:solo|out on my own|private)"
    r"|(?:residency|fellowship|post-?doc|internship) (?:was )?(?:completed|finished|done|ended|over)|completed|done with|out of (?:residency|fellowship)|took (?:my|the|out)|dates? from|made (?:an? )?)\b"
)
#: Where therapists are employed; who runs care in Oregon stands by name.
SETTING = re.compile(
    r"\b(?:agenc(?:y|ies)|clinics?|iop|php|rehab|detox|hospice|eap|prisons?|jails?|college counseling|counseling center|the (?:college|university|er|icu|emergency room|county|va|state)\b"
    r"|on my own|associate|cswa|pca|licensed|lcsw|lpc|lmft|cmh|community mental health|hospitals?|inpatient|outpatient|residential|schools|the va|county(?: work)?|treatment center|nonprofit|oncology|crisis (?:line|team|work)|solo|self-employed"
    r"|kaiser|cascadia|lifeworks|ohsu|providence|legacy|trillium|telecare|columbiacare|central city concern|morrison|albertina kerr|looking glass|western psych|options counseling|peacehealth|samaritan|oregon state hospital|dammasch|outside in|serenity lane|hazelden|lines for life|unity|volunteers of america"
    r"|(?:solo |private |group |my own )+practice|private(?! (?:matter|line))|pp|myself)\b"
)
