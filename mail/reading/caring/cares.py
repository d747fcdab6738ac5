"""Words that ask for care: what was told of a client, distress, tricks, and private wishes.

Each row raises one flag.  What a therapist writes all day ("I work with suicidal teens")
raises none: a row needs one person in treatment, or the writer's own life.
"""

from __future__ import annotations

from mail.reading.caring.care_row import Care

_CLIENT = r"(?:clients?|patients?|pt|couple|teen|kid|supervisee|analysand|counselee)"
_ONE = r"(?:client|patient|pt|couple|teen|kid|boy|girl|man|woman|guy|lady|child|mother|father|mom|dad|veteran|student|supervisee|family|adolescent)"
_HAPPENED = (
    r"(?:said|told|tells|says|reports?|reported|disclosed|revealed|admitted|confessed|attempted"
    r"|tried|died|suicided|overdosed|relapsed|cut|threatened|hit|molested|assaulted|abused|cheated|texted|sued|suing|keeps|kept"
    r"|cries|cried|dissociates?|showed|stopped|refuses|canceled|cancelled|cancels|calls|called me|emailed|found out|lost (?:her|his|their)|won't|overdos\w+|stalks?"
    r"|wants to (?:die|kill|hurt|leave)|is (?:suicidal|cutting|pregnant|dying|abus\w+|stalking|being|leaving|drinking|using|hearing|threatening|refusing|getting|going through|having|married|divorc\w+|in (?:jail|prison|the hospital)|coming)"
    r"|has been (?:cutting|drinking|using|hearing|threatening|abus\w+|seeing|having|diagnosed|arrested|hospitali[sz]ed)"
    r"|was (?:raped|abused|assaulted|arrested|hospitali[sz]ed|molested|diagnosed|fired|found|just)|has (?:bipolar|borderline|schizo\w+|ptsd"
    r"|an affair|cancer|stopped|started|told|threatened|attempted|relapsed|lost)|made a|just (?:told|said|disclosed|lost|came|got|found)|may (?:hurt|harm|be)|might (?:hurt|harm|be))"
)
_KIN = r"(?:sister|brother|mother|father|daughter|son|cousin|aunt|uncle|niece|nephew|wife|husband|partner|spouse|ex|neighbor|best friend|roommate|landlord)(?:[- ]in[- ]law)?"
_RELATION = r"(?:ex(?:-|\b)(?:husband|wife|partner|spouse|boyfriend|girlfriend)?|former|old|own|current|business|past|previous|supervisor|boss|colleague|partner|spouse|husband|wife|sister|brother|mother|therapist|employee|supervisee|employer|analyst|office ?mate)"
_GROUPED = (
    r"(?:be|sit|being|in|placed|put|matched|paired|grouped|meet|share|end up|land|stuck|work)"
)

CLIENTS: tuple[Care, ...] = (
    Care(
        "client_info",
        rf"\b(?:my|a|one of my|the|this|our|his|her)(?: [\w-]+){{0,3}} {_CLIENT}\b(?!')(?: of mine)?(?:,? (?:who|that|which|[a-z]\.?))?"
        rf"(?: [\w',-]+){{0,4}}? {_HAPPENED}\b(?! (?:me (?:i'm|that i|i am)))|\b(?:client|patient) {_HAPPENED}\b",
        "tells what a client said or did",
    ),
    Care(
        "client_info",
        rf"\b(?:my|a|this|the|one) (?:[\w-]+ ){{0,2}}{_CLIENT},? (?:(?:named|called|initials) )?(?:[a-z]\.? ?[a-z]?\.|[a-z]{{2}},)(?=[\s,])"
        rf"|\b(?:client|patient)(?:'s)? (?:name is|initials|named|dob|date of birth)\b"
        rf"|\b(?:this|that|one) (?:one )?{_ONE},? (?:[a-z]+,? )?(?:who|whose)\b(?! (?:does|practi[cs]es|uses|brings|runs|teaches|trained|leans|calls (?:her|him)self|is (?:an? |the |mostly |all )?(?:l[a-z]{{2,3}}|psych\w+|therapist|cbt|emdr|counselor|social worker)\b|says (?:he|she)'s))",
        "names a client",
    ),
    Care(
        "client_info",
        r"\b(?:my|a|the|this) (?:\w+ )?(?:client|patient|analysand)'s (?:husband|wife|partner|mother|father|mom|dad|son|daughter|sister|brother|boss|parents?|ex|lawyer|attorney|doctor|case|suicide|death|diagnosis)\b"
        r"|\b(?:a|the|this|one) (?:\w+ ){0,2}(?:couple|family|man|woman|kid|boy|girl|teen|teenager|guy|person|client|patient)(?: that| whom| who)? i(?:'ve| have|'m| am)? (?:been )?(?:see|seen|seeing|treat|treated|treating|work with|working with)\b"
        r"|\b(?:is|are|was|been|came) (?:currently )?(?:in|to me for) (?:treatment|therapy|analysis|counseling)(?: with me)?(?: for\b)"
        r"|\b(?:in|into) (?:treatment|therapy|analysis) with me\b|\bmy (?:mon|tues|wednes|thurs|fri|satur)day (?:\d|noon|morning|afternoon|evening)[^.?!,]{0,20},? [^.?!]{0,60}\b(?:who|whose)\b|\b(?:talk|consult) about [a-z]\.[a-z]\.|\bfound the bottles\b|\bstarted (?:cutting|drinking|using) again\b"
        r"|\b(?:he|she)(?:'s| is) \d{1,2},? (?:and )?(?:adopted|married|diagnosed|in|has|was|with|from|a|suicidal|cutting|on)\b"
        r"|\b(?:said|talk|call|write) only (?:at|in) session\b|\b(?:at|in|since|after|before) our (?:last |next )?session\b|\bpassive si\b|\bwould you hospitali[sz]e\b",
        "speaks of one who is in treatment",
    ),
    Care(
        "client_info",
        rf"\b(?:\d{{1,2}}[ -]?(?:year[s]?[ -]old|yr[ -]?old|y/?o\b|yo\b|yom|yof)|(?:early|mid|late)[ -](?:twenties|thirties|forties|fifties|sixties|seventies)),? (?:[\w-]+,? ){{0,4}}(?:{_ONE}|male|female|who|with|whose|cutting|has|is)\b"
        rf"|\b(?:{_CLIENT}|man|woman|mother|father) (?:i see |i'm seeing |i am seeing |in my practice )?(?:is|aged?) (?:a )?\d{{1,2}}\b"
        rf"|\b(?:i'm|i am|i've been|i have been) (?:seeing|treating|working with) (?:a|this|one) (?:\w+ ){{0,3}}{_ONE}\b(?! (?:population|group|case ?load))[^.?!]{{0,40}}\b(?:who|with|whose)"
        rf"|\bi(?:'ve| have)?(?: got| see| treat)? (?:a|an|this|one) (?:\w+[ -]){{0,4}}{_ONE}\b(?: on my caseload| in my practice)?,? (?:(?:married|together|age|aged|diagnosed|recently|newly|in (?:his|her|their))\b|(?:\w+ ){{0,3}}(?:who|whose)\b)"
        r"|\b(?:he|she) had an affair\b|\b(?:his|her|their) (?:affair|diagnosis|overdose|abuser|attempt)\b",
        "describes one person in treatment",
    ),
    Care(
        "client_info",
        r"\bmy (?:\w+ )?(?:client|patient) (?:[A-Z]|j|k|t|m)\b|\bduty to warn\b.*\bclient\b|\bclient\b.*\bduty to warn\b"
        r"|\bclient\b[^.?!]{0,60}\b(?:mandated|mandatory|report(?:able)?|subpoena|lawyer wants)\b",
        "a report about a client",
    ),
)

#: Written with a capital name: "my client Marcus", "this one client, Marcus, who".
NAMED_CLIENT = r"\b(?:[Cc]lient|[Pp]atient),? (?:of mine,? )?(?:named |called )?(?!I\b|I'|Dr\b|LLC|Inc|The\b|And\b|But\b|So\b|In\b|My\b|We\b|Group\b|Care\b|Services\b)[A-Z][a-z]+\b"

DISTRESS: tuple[Care, ...] = (
    Care(
        "safety",
        r"\b(?:i(?:'m| am|'ve been| have been)(?: feeling| having| so| really| actively| honestly| just)* (?:suicidal|thinking (?:of|about) (?:suicide"
        r"|ending|killing|dying|hurting|death)|not safe|going to (?:kill|hurt|end)|a danger to myself|at the end of my rope(?! with (?:this|that|the|your|these|those|my|our) (?:[\w-]+ )?(?:forms?|site|website|software|system|portal|calendar|schedul\w+|billing|insur\w+|paperwork|printer|computer|phone|zoom|traffic|hours)\b))|i (?:want|wish|just want|plan|intend|feel like|keep wanting) (?:to )?"
        r"(?:die|be dead|dying|disappear|end (?:it|my life|things)|kill(?:ing)? myself|hurt(?:ing)? myself)|(?:kill|hurt|harm|hang|shoot|cut|drown|poison)(?:ing)?"
        r" myself\b|end(?:ing)? (?:my (?:own )?life|it all)|(?:thoughts?|thinking|think) (?:of|about) ending (?:it|things)|don't want to (?:be here|live|wake up|go on|be alive|exist)"
        r"|(?:can't|cannot) (?:go on|keep going|keep living|do this any ?more|take (?:it|this) any ?more|see a way|live like this)"
        r"|no (?:reason|point) (?:to|in) (?:live|living|go on|going on|get up)|better off (?:dead|without me|if i)|not want to be alive|(?:my own|having|had|have) (?:\w+ )?thoughts of (?:suicide|death|dying|ending|killing|self[- ]harm)"
        r"|wish i (?:were|was) dead|took (?:a bunch of|too many|all (?:the|my)|the whole bottle|a handful of)(?: of)?(?: \w+)? ?(?:pills|meds|tablets)?|overdosed? (?:on|last night|tonight)"
        r"|in a (?:really )?dark place|not going to make it through|life is(?:n't| not) worth|(?:lost|given up|giving up) (?:all )?(?:hope|on life)|goodbye letters?)\b"
        r"|\b(?:counted|saved up|have|got) (?:the|my|enough|all the) pills\b|\bdriv(?:e|ing) (?:\w+ )?off (?:the|a) (?:bridge|road|cliff)|\b(?:don't|do not|can't) see (?:the|a|any) point\b[^.?!]{0,20}(?:go|going|live|living|on)\b|\b(?:nobody|no one) would (?:miss|notice|care)\b|\bif i (?:was|were) (?:gone|dead|not here)\b|\btired of (?:living|being alive|life)\b|\b(?:want|wish|need) (?:it|everything|this|the pain)(?: all)? to (?:stop|end|be over)\b"
        r"|\b(?:not|never|n't|hope i don't) wake up\b|\b(?:can't|cannot|don't) see (?:a|any) (?:future|way out|way through|reason)\b|\blost the will\b|\bwhat(?:'s| is) the point of (?:living|going on|any of it|life)\b|\bi have a (?:plan to|gun|rope)\b"
        r"|\bhold on (?:much|any) longer\b|\bi(?:'m| am) in (?:a )?crisis\b|\bgoing to (?:hurt|kill) (?:him|her|them|someone|somebody)\b|\bletters? to (?:my|the) (?:kids|children|family)\b|\bnot (?:be )?around (?:any ?more|much longer)\b|\bbeen suicidal\b|\bi (?:am|feel) suicidal\b",
        "the writer's own distress",
    ),
    Care(
        "safety",
        r"\b(?:texted|wrote|sent|said|told|left|emailed)\b[^.?!]{0,30}\bgoodbye\b[^.?!]{0,80}\b(?:not|n't|no one|nobody|phone)\b"
        r"|\b(?:colleague|member|friend|therapist|somebody|someone) (?:in|from|of) (?:my|our) (?:\w+ )?(?:group|office|practice)\b[^.?!]{0,50}\b(?:suicidal|kill (?:her|him|them)sel|end (?:her|his|their) life|not safe)",
        "a colleague in danger",
    ),
)

HASTE: tuple[Care, ...] = (
    Care(
        "urgent",
        r"(?<!not )(?<!n't )(?<!nothing )(?<!less )(?<!so )\burgent(?:ly)?\b(?!-)(?! or not)"
        r"|(?<!if this is an )(?<!if it is an )(?<!in an )(?<!in case of )(?<!in case of an )(?<!not an )(?<!n't an )(?<!no )(?<!has an )(?<!had an )\bemergency\b(?! (?:room|department|medicine|plan|contact|services?|rooms|work|psych))"
        r"|\bneed (?:to talk to )?(?:somebody|someone)[^.?!]{0,30}\b(?:today|tonight|right away|now|asap|immediately)\b|\bduty to (?:warn|report)\b"
        r"|(?<!be )(?<!whether a )(?<!or a )(?<!if a )(?<!a court )\bsubpoena(?:ed)?\b(?! (?:could|can|might|may|would|later|someday|this year)\b)|\bmandat(?:ed|ory) report\b(?!er)|\b(?:today|tonight|immediately|right away|asap)\b[^.?!]{0,30}\b(?:call me|need)\b|\btarasoff\b"
        r"|\b(?:speak|talk) (?:to|with)\b[^.?!]{0,20}\b(?:today|tonight|right away|immediately)\b|\b(?:malpractice suit|served (?:me )?with|being sued|hearing is (?:today|tomorrow))\b|\ban hour ago\b"
        r"|\b(?:lawyer|attorney|investigator|licensing board|deposition|court order|records request|malpractice|lawsuit|suit)\b.{0,160}?\b(?:who(?:m)? (?:can|could|do|should) i (?:talk|speak|call|ask)|call me|(?:someone|somebody)[^.?!]{0,30}(?:i can|to) (?:talk|speak|call)|today|tomorrow|tonight)\b"
        r"|\bcall me (?:back )?(?:right away|today|tonight|asap|immediately|as soon)\b",
        "cannot wait for a group",
    ),
)

TRICKS: tuple[Care, ...] = (
    Care(
        "prompt_injection",
        r"\b(?:ignore|disregard|forget|override|bypass) (?:all |any |your |the |these |my )*(?:previous|prior|above|earlier|other|preceding|system|safety)"
        r"?(?: [\w]+)? ?(?:instructions?|prompts?|rules?|directions|guidelines|context)\b|\bsystem ?(?:prompt|message|override)|(?<!your )(?<!the )(?<!our )(?<!this )(?<!my )\bsystem ?:"
        r"|\byou are (?:now )?(?:an? )?(?:ai|assistant|language model|llm|chatbot|gpt|claude|bot|(?:in )?(?:developer|admin|root|debug) mode)\b|\bas an? (?:ai|language model)\b"
        r"|\b(?:set|mark|change) (?:the |every |all |my )*(?:intent|status|state|invitations?|proposals?|requests?)(?: \w+)? (?:to|=|as|accepted|confirmed)\b|\bintent\s*[:=]\s*(?:accept|confirm)"
        r"|\bassistant:|<\/?(?:system|instructions?|admin)>|\b(?:developer|admin) mode\b|\bprint (?:all|the) (?:members?|profiles|database)\b"
        r"|\bexecute the following\b|\bnote to (?:the )?(?:ai|bot|system|assistant|parser|model)\b|\bif you are an? (?:ai|llm|bot|language model)\b"
        r"|\bdrop table\b|\bselect \* from\b|\b(?:to|attention) (?:the )?(?:automated|parsing) (?:system|agent|assistant)\b|\b(?:classify|treat|interpret|parse) this (?:message|e-?mail|letter) as\b",
        "speaks to the machine, not to the association",
    ),
    Care(
        "phishing",
        r"\b(?:verify|confirm|update|validate|restore|re-?activate) (?:your|the) (?:account|mailbox|password|identity|login|e-?mail (?:account|address)|billing|payment)\b"
        r"|\b(?:account|mailbox|e-?mail|password) (?:has been|will be|is|was) (?:almost |nearly )?(?:suspended|locked|disabled|deactivated|expir\w+|full|limited|closed)"
        r"|\bclick (?:here|below|the link|on the link|this link)\b|\bgift cards?\b|\bwire transfer\b|\bunusual (?:sign-?in|activity)\b"
        r"|\bare you (?:available|at your desk)\b[^.?!]{0,40}\b(?:task|favor|favour)\b|\bdocusign\b|\bshared a (?:document|file) with you\b|\bpast[ -]due invoice\b|\bsign in to (?:view|read|continue)\b|\bmailbox quota\b|\brouting number\b|\bbank details\b",
        "fishes for passwords or money",
    ),
    Care(
        "data_request",
        r"\b(?:send|give|share|forward|e-?mail|provide|need|want|have|get)\b[^.?!]{0,40}\b(?:(?:every(?:one|body)|members?|people|others?|participants?"
        r"|therapists?|all)(?:'s|s')?(?: \w+){0,2} (?:phone|e-?mails?|email addresses|addresses|numbers?|contact|names?|details|info\w*|list|roster"
        r"|home)|(?:list|roster|directory|database|export|spreadsheet) of (?:all |the |every |your )*(?:members?|people|participants?|therapists?|names|e-?mails?|applicants)"
        r"|(?:e-?mails?|e-?mail addresses|addresses|phones?|phone numbers|names|contact (?:info\w*|details)|profiles|data) (?:of|for) (?:every\w*|all|the (?:other|members|people|rest|others)|each))"
        r"|\b(?:complete|full|entire|whole|member|membership|participant) (?:member(?:ship)? )?(?:list|roster|directory|database|spreadsheet)\b|\bdo-not-pair list\b|\bprivate notes\b",
        "asks for other people's details",
    ),
)

RELATIONS: tuple[Care, ...] = (
    Care(
        "do_not_pair",
        rf"(?:\b|(?=n't))(?:not|n't|never|rather not|avoid|anyone but|except|without|uncomfortable|awkward|wouldn't|no way|cannot|refuse to|prefer not)\b[^.?!]{{0,50}}\b{_GROUPED}\b"
        rf"[^.?!]{{0,30}}\b(?:group |room |circle )?(?:with|as) (?:(?:my|an?|some) {_RELATION}|dr\b|(?:him|her|them)\b(?! (?:all|every|being)))",
        "does not want to sit with somebody",
    ),
    Care(
        "do_not_pair",
        rf"\b(?:avoid(?:ing)?|keep me (?:away|apart|separate)|apart|separate|away) (?:from )?(?:being )?(?:{_GROUPED} with )?(?:my |an? |anyone |anybody |people )?(?:my )?{_RELATION}\b"
        rf"|\b(?:no|any|not a) group (?:that (?:includes|has)|with|which includes|containing) (?:my |an? )?{_RELATION}\b"
        rf"|\b(?:(?:anyone|anybody|any one|somebody|someone|those|nobody|no one)(?: else)? (?:(?:from|at) |in (?!private\b|solo\b|any\b|it\b|independent\b|group\b|full\b|part\b|so\b))|(?:people|clinicians|therapists)(?: else)? (?:from|at) (?=my|our))(?:my|our|the|[a-z]+) [\w' ]{{0,40}}\b(?:i (?:used to|work|worked|left|was)|where i|agency|practice|clinic|employer)"
        rf"|\bused to be my {_RELATION}\b|\b(?:once|formerly|previously) (?:a|my) (?:client|patient|supervisee|supervisor|student|employee|boss|partner) (?:of|to)?\b"
        rf"|\bmy {_KIN}\b[^.?!]{{0,60}}\b(?:(?:is|are|'s|who is) (?:also )?(?:a |in |among )?(?:member|part of|the (?:association|pool|group)|it\b)|also a member|a member too)"
        rf"|\b(?:not on speaking terms|(?:i|we|and me|of us|they|him|her) (?:really |just )?(?:don't|do not|no longer) (?:speak|get along)|parted (?:ways )?(?:badly|on bad)|used to (?:date|be married to)|(?:we|and i|of us|and me|they) used to be married|had a falling|litigation|lawsuit with)\b|\b(?:opposite sides|lawsuit|legal matter)\b[^.?!]{{0,40}}|\bprefer not to sit\b|\bmust not be (?:peers|together|in)\b|\bkept apart\b|\b(?:our|the) paths (?:don't|do not|must not|shouldn't|should not) cross\b"
        rf"|\bas long as my (?!own\b){_RELATION}\b|\banyone but [a-z]+(?=[!.,]|\s*$)|\bcan't be where\b|\bcan't be in it\b|\bask me privately\b|\bfor your eyes only\b"
        rf"|\b(?:no one|nobody|not|n't|never|avoid|without|rather|unless|except|keep me) (?:\w+ ){{0,6}}?(?:anyone|anybody|people|colleagues|folks|staff|someone|those|coworkers|co-workers|one)(?: else)? (?:from|at|who works? (?:at|for|with)) (?:my|our|the) (?:\w+ ){{0,3}}(?:agency|clinic|practice|hospital|employer|church|office|workplace|department|program|company|center)\b"
        rf"|\b(?:no[- ]contact|restraining|protective) order\b|\bbad terms\b|\bthere(?:'s| is| was) (?:some |a )?(?:bad )?(?:history|bad blood)\b|\bnot in my (?:consult(?:ation)? )?group\b|\b(?:not|never) with (?:her|him|them)\b"
        rf"|\b(?:can'?t|cannot|won't|couldn't|could not|will not|refuse to) (?:be|sit) in (?:(?:the same|one) (?:room|group|circle)\b(?! on\b)|(?:a|any) (?:room|group|circle) (?:with (?!people|anyone|those|more|only|so|no\b|a lot|\w+ (?:people|members|others))|(?:that|where) (?:she|he|they)\b))|\bin one group would be (?:a )?\w+|\b(?:folks|people|anyone|anybody|those|clinicians) (?:from|at) [^.?!;]{{0,40}}\b(?:are|is) in (?:it|the group)\b"
        rf"|\bmy {_RELATION}\b(?:(?! i\b)[^.?!]){{0,50}}\b(?:should not|shouldn't|must not|can't|cannot|not) be\b|\bnot (?:the |be )?in the same (?:group|room|circle|one) (?:as|with)\b",
        "keep me apart from my former partner",
    ),
    Care(
        "do_not_pair",
        r"\b(?:used to be|was|were|am|are|been|is) (?:in (?:business|practice|partnership)|partners|married|involved|office ?mates|related|close friends) (?:with|to)\b(?! (?:an? (?!member|colleague|person)|two\b|three\b|four\b|others?\b|some\b|my (?!ex|former|old)|our\b|it\b|this\b|the (?!(?:first|second|third|fourth|fifth|last|organizer|member|person|woman|man|one|other|same)\b)))"
        r"|\bw(?:ould|ill) not (?:feel|be) (?:free|safe|comfortable|able to (?:speak|talk|be (?:open|honest)|open up))\b|\bwo(?:uldn't|n't) (?:feel|be) (?:free|safe|comfortable)\b|\bnot (?:be |feel )?comfortable (?:for|with|in)\b(?! (?:a|an|the|that|this|any|so|such|online|zoom|driving|it|\w+ing|video)\b)|\bmy ex(?:-|\b)(?:husband|wife|partner|spouse)?\b(?!perien|pert|ist|act|tern)(?! and i had)(?!(?: \w+)? (?:has|gets|takes|picks|keeps|watches|drives|had|took)\b[^.?!]{0,16}\b(?:kids?|child|children|girls?|boys?|daughters?|sons?|dogs?|cats?|baby|twins|car|house)\b)(?![^.?!]{0,40}\b(?:get along|friends|wrote to you|made up)\b)"
        r"|\bpeople i (?:refer|send) (?:clients |referrals )?to\b|\bcareful with every word\b|\btoo close to (?:home|me)\b|(?:\b(?:a|the|this|that|our|no|be|is|have|makes?|into) |^)dual (?:relationship|role)s?\b(?! (?:stuff|issues|questions|cases|problems|dilemmas|thing))|\bconflict of interest\b"
        r"|\b(?:falling|fell)[ -]out with\b|\bfiled a complaint against\b|\b(?:is|was) (?:also )?my (?:own |former |old )?(?:therapist|client|supervisor|supervisee|analyst|boss|employer|student|patient)\b"
        r"|\b(?:one|two|some|several|three|somebody|someone)(?! (?:years?|months?|weeks?|days?|hours?|divorces?|deaths?|babies|funerals?|weddings?|moves|births?)\b) (?:of (?:these|those|the|them)(?: \w+)? )?(?:(?!\b(?:but|my|i)\b)[^.?!]){0,30}\b(?:board (?:matter|complaint)|i testified|my (?:ex|supervisor|boss|therapist|client|sister|neighbor|cousin)|history with|bad blood|lawsuit|ended (?:badly|poorly))\b"
        r"|\bi (?:know|recogni[sz]e) (?:one|two|some|somebody|someone)\b[^.?!]{0,60}\b(?:comfortable|awkward|not (?:be|feel)|wouldn't|too (?:close|well)|from a)\b|\bended (?:badly|poorly) between\b|\bthings ended (?:badly|poorly)\b",
        "a relation that forbids sharing a group",
    ),
)

_NAME = (
    r"(?!(?:I|We|The|It|You|That|There|Everyone|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Zoom|My|Your|Our|In|And|But"
    r"|So|If|Not|No|Please|One|Two|Portland|Salem|Eugene|Bend|Medford|Ashland|Corvallis|IFS|EMDR|CBT|DBT|ACT|LPC|LCSW|LMFT)\b)"
    r"(?:Dr\.? |Mr\.? |Ms\.? |Mrs\.? )?[A-Z][a-z]+(?: [A-Z][a-z'-]+)?"
)
_FULL_NAME = (
    r"(?:Dr\.? |Mr\.? |Ms\.? |Mrs\.? )?[A-Z][a-z]+ [A-Z][a-z'-]+\b"
    r"(?! (?:County|Group|Therapy|Institute|Method|Systems|Behavior|University|Center|Valley|Coast|Beach|River|Falls|City|Park|Street|Avenue))"
    r"(?<!Family Systems)(?<!New Year)(?<!Grants Pass)(?<!Hood River)(?<!Lake Oswego)(?<!La Grande)(?<!Klamath Falls)(?<!Oregon City)"
)
_BOND = (
    r"(?:my|our) (?:[a-z-]+ ){0,2}(?:therapist|analyst|supervisor|supervisee|boss|employer|employee|wife|husband|ex|partner|client|patient|sister|brother"
    r"|landlord|tenant|neighbor|teacher|student|in-law|mother|father|daughter|son|cousin|business partner|office ?mate|roommate)"
)
#: Written with a capital name: "not one with Carla Simms in it", "Dana Fox and I don't speak".
NAMED_PERSON = (
    rf"(?:\b|(?=n't))(?:[Nn]ot|n't|[Nn]ever|[Nn]o|[Aa]void(?:ing)?|[Aa]nyone (?:but|except)|[Aa]nybody (?:but|except)|[Aa]part|[Aa]way|[Ee]xcept(?:ing)?(?: for)?|[Ww]ithout|[Cc]annot|[Cc]lear of|[Rr]efuse|[Ee]xcluding|[Oo]ther than|[Uu]ncomfortable)\b"
    rf"(?:(?!\b(?:work|works|worked|trained?|studied|licensed|far|heard?|met|reach)\b)[^.?!\n]){{0,60}}?\b(?:with|from|includes?|except(?: for)?|but|as|avoid|be|has|than|without|excluding|near|beside|alongside) (?:my (?:[a-z]+ ){{1,3}},? ?)?{_FULL_NAME}"
    rf"|\b(?:[Ww]ithout|[Ee]xcept|[Ee]xcluding|[Aa]void|[Oo]ther than|[Aa]nyone but|[Aa]nybody but) {_FULL_NAME}"
    rf"|\b(?:share an office with|married to|related to|in practice with|work for|work with|report to) {_NAME}\b[^.?!\n]{{0,60}}\b(?:not|n't|avoid|apart|separate|different)\b"
    rf"|\b[Pp]lease (?:do not|don't|never) (?:put|place|match|pair|group|seat) (?:me|us) (?:\w+ ){{0,3}}with {_NAME}\b"
    rf"|\b(?:[Ii]f|[Uu]nless|[Pp]rovided|[Aa]s long as) (?:the )?{_NAME} (?:isn't|is not|won't|wasn't|is|will be|in this)\b[^.?!]{{0,20}}\b(?:in|part|one of|there|joining|list)\b"
    rf"|\b{_NAME} and (?:I|me|myself)\b[^.?!]{{0,60}}\b(?:history|along|speak(?:ing)?|falling out|fell out|parted|dated|married|divorced?|apart|different groups?|separate|shouldn't|related|mistake|awkward|lawsuit|litigation)\b"
    rf"|\b(?:[Kk]eep|[Ll]eave) {_NAME} (?:out|away|apart)\b|\b(?:[Ss]teer|[Kk]eep) (?:me )?(?:well )?clear of {_NAME}|\b{_NAME} i supervis(?:e|ed)\b|\bI (?:supervise|treat|employ|see) {_NAME}\b[^.?!]{{0,80}}\b(?:not|n't|apart)\b"
    rf"|\b{_NAME} (?:is|was|has been|used to be|who is|who was)(?: also| once)? {_BOND}\b(?!'s (?:teacher|analyst|supervisor|therapist))|\b{_BOND},? {_NAME}\b[^.?!]{{0,60}}\b(?:not|n't|member|apart|avoid|separate)\b"
    rf"|\b{_NAME},? who (?:once |used to |formerly )?(?:supervised?|fired|sued|treated?|hired|dated?|evaluat\w+|employed?) me\b|\b{_NAME} (?:once )?(?:supervised|fired|sued|treated|dated) me\b"
)
