"""What a body needs in order to take part, and the company of one's own kind.

Both are told in passing and in any words; what therapists treat all day ("chronic pain", "trans
teens") must not be taken for it.  So a need names the writer or the room, and a kind names
colleagues, never clients.
"""

from __future__ import annotations

from mail.reading.caring.care_row import Care

_KIND = (
    r"(?:black|african[- ]american|african|afro-?\w+|(?:south |east |southeast )?asian(?:[- ]american)?|(?:chinese|korean|japanese|filipin[oax]|vietnamese|indian|punjabi|iranian|hmong|pacific islander|pasifika|aapi|api|din[eé]|haitian|somali|ethiopian|cuban|puerto rican|armenian|turkish|polish|brazilian)(?:[- ]american)?|latin[aeox]s?|latine|hispanic|mexican(?:[- ]american)?|chican[aox]|native(?: american)?|indigenous|tribal|arab(?:[- ]american)?|middle eastern"
    r"|jewish|muslim|christian|mormon|lds|catholic|quaker|buddhist|hindu|sikh|orthodox|evangelical|(?:faith|church)[- ]based|religious|secular|ex-mormon|exvangelical|atheist"
    r"|queer|lgbtq?i?a?2?s?\+?|2slgbtq\w*\+?|gay|lesbian|bisexual|trans|transgender|nonbinary|non-binary|genderqueer|intersex|kinky|poly\w*"
    r"|neurodivergent|neuro-?spicy|autistic|audhd|adhd|dyslexic|disabled|chronically ill|deaf|blind|hard[- ]of[- ]hearing|coda"
    r"|immigrant|refugee|undocumented|first[- ]gen(?:eration)?|bilingual|(?:spanish|russian|persian|farsi|arabic|mandarin|chinese|vietnamese|korean|french|german|portuguese|ukrainian|japanese|asl|somali)[- ]speaking|multilingual|trans/nb|nb|enby|bi-?cultural|foreign-?born|biracial|mixed[- ]race|adopted|widowed|childless|sober|bipoc|poc|asl|white anti-?racist|working[- ]class)"
)
_COLLEAGUES = r"(?:clinicians?|therapists?|counselors?|psychologists?|practitioners?|providers?|colleagues|professionals|social workers?|psychiatrists?|analysts|members|peers|folks?|healers|helpers|shrinks|supervisors?|consultants?|associates)\b"
_SOME = r"(?:some(?:one|body|body else|one else)|any(?:one|body)|a person|a colleague|a peer|an? \w+|others?|people|those(?: of us)?|us|clinicians|therapists|counselors|colleagues|folks|women|men|peers|members|company)"
_FELLOWS = r"(?:believers|christians|catholics|jews|muslims|quakers|mormons|buddhists|mothers|moms|fathers|dads|parents|single parents|caregivers|carers|widows|widowers|veterans|vets|immigrants|refugees|adoptees|survivors|expats|latinas|latinos|queers|lesbians|gay men|transfolk|elders|women of color|men of color|people of (?:color|faith)|natives|new mothers|young mothers|introverts|autistics|codas)"
_BEING = r"(?:are|is|were|have been|identify as|come from|grew up|live as|live with|happen to be|being|'re|am|'m)"
_TONGUE = r"(?:spanish|asl|sign language|russian|mandarin|cantonese|vietnamese|korean|japanese|arabic|farsi|somali|ukrainian|french|german|portuguese|tagalog|punjabi|hindi|other languages?|another language|a language other|two languages|a second language|more than one language|their mother tongue)"
#: What no colleague is: those whom one treats.
_TREATED = r"(?:clients?|patients?|kids|teens|teenagers|youth|adults|couples|children|families|adolescents|populations?|communit\w+|folks i|people i)"

_ILLNESS = r"(?:ms|multiple sclerosis|long covid|chemo(?:therapy)?|radiation|fibromyalgia|parkinson'?s|lupus|pots|me/cfs|chronic (?:fatigue|pain|illness|migraines?)|cfs|vertigo|m[eé]ni[eè]re'?s|arthritis|crohn'?s|dialysis|a (?:bad|new|replaced|broken) (?:hip|knee|back|leg|ankle|foot)|a stutter|a stammer|tinnitus|macular \w+|glaucoma|cataracts|dyslexia|neuropathy|ehlers\W?danlos|post-concussion\w*|heart failure|copd|spinal \w+|cerebral palsy|muscular dystrophy|ataxia|a tremor|hearing loss|low vision|one (?:good )?(?:ear|eye|leg|arm))"
_MINE = r"(?:i have|i've|i've got|i live with|i've had|i had|i deal with|i manage|i was diagnosed with|i'm recovering from|i am recovering from|recovering from|because of (?:my|the)|due to (?:my)|owing to my|thanks to my|on account of my|with my|my|since my|after my|since the)"
_NEED = r"(?:need|needs|must|require|requires|has to|have to|is there|are there|can't|cannot|only|please|unless|as long as|important|essential|depend on|provided|without|get (?:up|into|in)|difficult|hard|impossible|for me|or an?|no)"

ROWS: tuple[Care, ...] = (
    Care(
        "accessibility",
        r"\b(?:wheelchair|power ?chair|mobility (?:scooter|aid|device|issue\w*|impair\w*|limit\w*)|step[- ]free|no stairs|(?:can't|cannot|can not|don't|won't|hard|difficult|trouble|no longer|not) (?:do |climb |manage |handle |face |for me on |with |take )*(?:the )?(?:stairs|steps|stairways|flights?)|(?:stairs|steps) (?:are|is) (?:\w+ )?(?:hard|difficult|impossible|beyond|a problem|out)|hearing (?:aids?|loss|impair\w+|loops?)|hard of hearing|deaf|asl\b|captions?|captioning|cart services|low vision|legally blind|partially sighted|visually impaired|i(?:'m| am) (?:nearly |almost |mostly |totally )?blind\b(?! to)"
        r"|scent[- ]free|fragrance[- ]free|perfume[- ]free|masks? (?:required|please)|immuno-?(?:compromised|suppressed)|ground[- ]floor|wheel ?chair|accessible|walker\b(?! [A-Z])|service (?:dog|animal)|large (?:print|type|font)|screen[- ]reader|ramped|uses? a (?:chair|cane|walker|scooter)|(?:sign(?:ing)?|asl) interpreter|(?:through|with|need|needs|use|uses|bring|have) an? interpreter|text chat|my disabilit(?:y|ies)|(?:a|i'm|am|physical|mobility) disab(?:ility|led)\b(?! (?:clients|people|kids|community))|disability (?:parking|access|placard))",
        "a need of access",
    ),
    Care(
        "accessibility",
        rf"\b{_NEED}\b[^.?!;]{{0,50}}\b(?:elevator|lift|ramp|railing|handrail|parking close|close parking|accessible (?:restroom|bathroom)|quiet room|breaks|captions|dim(?:mer)? light\w*)\b|\b(?:elevator|ramp|lift)\b[^.?!;]{{0,30}}(?:\?|\b(?:needed|required|is a must|a must|necessary|or else|please))",
        "a lift or a ramp is needed",
    ),
    Care(
        "accessibility",
        rf"\b{_MINE} (?:\w+ )?{_ILLNESS}\b(?! (?:clients?|patients?|groups?|work|practice|specialty|training|caseload))|\b(?:i|which|that|it) (?:tires?|fatigues?|wears? out|wears? me out|tire|gets? tired|get tired)(?: \w+)? (?:easily|quickly|fast|me out|after|in a|out)\b|\bwears? me out\b|\bmy (?:hearing|eyes|eyesight|vision|hips?|knees?|back|ears|legs|lungs|balance) (?:is|are|isn't|aren't|won't|don't|doesn't|can't|gives?|give out)\b|\bcan't (?:sit|stand|hear|see|read|walk|drive at night|talk)(?: \w+)? (?:long|well|far|for|small|print|much|in noise|more than)\b|\b(?:sit|seat|place) me (?:at|near|by|close|in front|where)\b|\b(?:(?:need|have|has|must|want|got)(?: to)? (?:lying|lie) down|lying down|a firm chair|one good ear|my good ear|lip[- ]?read\w*)\b",
        "an illness of one's own, and what it forbids",
    ),
    Care(
        "affinity",
        rf"\b(?:for|of|with|other|fellow|only|specifically|all[- ]|more|some|few|among|are|any|few|and|ideally|preferably) ?(?:(?:other|fellow|a few|some|more|out|openly|clinicians who are|therapists who are|us|just|also) )*{_KIND}(?:(?:,| and| or|/| &) ?{_KIND}){{0,2}}(?:[- ]identified)? {_COLLEAGUES}|\b(?:gather(?:ing)?|mostly|early-career|ideally|seek|collect|find|invite|assemble|convene|have) (?:up |together )?(?:(?:some|five|six|four|three|an?|my|the|other|fellow|early-career|or) ){{0,3}}{_KIND}(?:[- ]identified)? {_COLLEAGUES}|\b(?:elder|colleague|someone|somebody|one|mentor|consultant)\b[^.?!;]{{0,40}}\b(?:ideally|preferably|hopefully) (?:an? |also )?{_KIND}\b(?=[.,;!)]|$)",
        "colleagues of one kind",
    ),
    Care(
        "affinity",
        rf"\b{_SOME}(?: [\w-]+)?(?:,? (?:who|that))? {_BEING} (?:(?:also|themselves|ourselves|myself|like me|all|both|either|out|openly) ){{0,2}}(?:an? )?{_KIND}\b(?! (?:{_TREATED}|affirming|informed|competent|friendly|therap|counsel|practice))|\b{_SOME} {_KIND} (?:themselves|himself|herself|like me|too|as well)\b|\b(?:some(?:one|body)|any(?:one|body)|people|others) {_KIND}\b(?= (?:who|and|to|with|like|in)\b|[.,;!?)])|\b{_COLLEAGUES} who {_BEING} (?:themselves|ourselves|also) (?!looking|interested|new|taking|free|licensed|seeing)\w+",
        "people who are themselves of a kind",
    ),
    Care(
        "affinity",
        rf"\b(?:other|fellow) (?:(?:therapists? who are|clinicians? who are|working) )?{_FELLOWS}\b(?! (?:in my|on my|i (?:see|treat|work)))|\bwith (?:believers|people of (?:color|faith))\b|\b(?:as|being) (?:believers|christians|jews|muslims|quakers|parents ourselves|immigrants ourselves|people of (?:color|faith))\b|\b(?:people|colleagues|clinicians|therapists|others|company) (?:like me|of my (?:own )?(?:kind|background|faith|generation|age|people|culture|sort|tribe)|from my (?:own )?(?:background|country|culture|faith|community))\b",
        "fellows in faith, in life, in origin",
    ),
    Care(
        "affinity",
        rf"\b(?:{_SOME}|who) (?:(?:also|all|who|that|to|mainly|can) )*(?:works?|practi[sc]es?|consults?|speaks?|thinks?|sees? (?:people|clients)|does? (?:this|therapy|it)) in {_TONGUE}\b|\b(?:group|circle|consultation|meet|meetings?|talk|consult|speak|think) (?:\w+ ){{0,2}}in {_TONGUE}\b|\b(?:we|us all|everyone) (?:can|could|all) speak {_TONGUE}\b|\bque (?:hablen|hablan|trabajen) (?:en )?espa\w+ol\b|\b{_COLLEAGUES} of (?:color|faith)\b|\b{_COLLEAGUES} who (?:are|is) (?:also )?ordained\b|\b(?<!lead a )(?<!run a )(?<!facilitate a )(?<!offer a )(?<!teach a )(?:men's|women's|poc|bipoc|lgbtq\+?|queer|trans|native|black|jewish|muslim|christian|affinity|elders'?) (?:[\w-]+ ){{0,2}}(?:group|circle|space)\b(?! (?:for|with|i (?:lead|run|facilitate)) ?(?:clients|teens)?)|\b(?:group|circle|space|table|room) (?:just |only )?(?:for|of|by) (?:just |only |other )?(?:men|women|{_KIND}s?)\b(?! (?:{_TREATED}|issues|couples|people i))|\baffinity group\b|\b(?:it's|is|be|that it's) (?:just|only) for us\b|\bnot (?:be|being) the only (?:one|{_KIND}|woman|man|person of)\b|\bthe only (?:{_KIND}|woman|man|person of color|one) in (?:the|every|any|a) (?:room|group|circle)\b",
        "in a language of one's own, for one's own",
    ),
    Care(
        "affinity",
        rf"\b(?:some(?:one|body)(?: else)?|one or two|others?|people|colleagues|therapists|clinicians|we(?:'d| would| can| all)?|members|where i can|we would|all of us|who)(?: in (?:the group|it))?(?: (?:also|all|would|can|could|mostly))? speaks? {_TONGUE}\b|\b(?:have|want|hold|run|keep|make|do) (?:it|one|this|us|them|the group|therapy|our work) (?:to have one |all |only )?in {_TONGUE}\b|\b(?:colleagues|therapists|clinicians|those|people|us) who (?:make|do|offer|give) (?:\w+ )?in {_TONGUE}\b|\bin (?:spanish|asl|russian|farsi|mandarin), (?:start to finish|from start|entirely|throughout|cases and)\b"
        rf"|\b(?:(?:not|n't|never|without|than|tired of|enough of)\b[^.?!]{{0,24}}\bbe(?:ing)?|am|was|be|i'm) the only (?:woman|man|{_KIND}|one of us|mother|father|(?:person|woman|man) of color)\b(?! (?:{_TREATED}|therapist (?:in|at|for|on)))|\b(?:{_COLLEAGUES}|some|those|us|people|a place) (?:who are|that are|who're) too\b|\bof my own (?:sex|gender)\b|\b(?<!work )(?<!working )(?:prefer|like|love|want|with|other|fellow|only|gather|group for|for other) (?:(?!work|treat|see|clients)[\w-]+ ){{0,4}}?women (?:clinicians|therapists|colleagues|counselors|in the field|(?:around|near|of) my age|over (?:\d\d|fifty|sixty|seventy)|past (?:\d\d|fifty|sixty)|who (?!are (?:in|pregnant)))\b|\bwomen-over-\w+\b|\b(?:therapists|clinicians|counselors|colleagues|those|us) (?:who|that) (?:came (?:here|over|to this country)|emigrated|immigrated|left the (?:pulpit|church|order)|work in (?:two|a second|more than one) languages?|do (?:our|their) sessions in two)\b|\bsomeone (?:else )?(?:who )?shares? (?:my|that) (?:history|background|faith|language)\b|\bpeople who share that history\b",
        "somebody else who speaks Spanish; not to be the only woman",
    ),
)
