"""With whom somebody cannot sit, told by the relation or in a figure of speech.

The plain ways ("not with my ex", "keep me apart from") stand in :mod:`mail.reading.caring.cares`;
here are the ones that name the bond and leave the wish to be understood.
"""

from __future__ import annotations

from mail.reading.caring.care_row import Care

_BOND = (
    r"(?:ex|ex[- ](?:husband|wife|partner|spouse|boyfriend|girlfriend|boss)|husband|wife|spouse|sister|brother|mother|father|daughter|son|cousin|aunt|uncle"
    r"|(?:mother|father|sister|brother|daughter|son)-in-law|therapist|analyst|supervisor|supervisee|boss|employer|employee|business partner|partner|landlord|tenant"
    r"|neighbor|teacher|student|client|patient|associate|intern|suite ?mate|office ?mate|roommate|accountant|lawyer|doctor|pastor|rabbi)"
)
_CLOSE = r"(?:ex|ex-\w+|husband|wife|spouse|sister|brother|mother|father|daughter|son|cousin|aunt|uncle|(?:mother|father|sister|brother|daughter|son)-in-law|therapist|analyst|boss|employer|roommate|landlord|boyfriend|girlfriend)"
_AMONG = r"(?:among|one of|in (?:it|there|this|the (?:group|room|mix|same))|on (?:it|the list|that list|your list)|there\b|part of|included|the same|present|attending)"
_NOT = r"(?:not|n't|never|rather not|avoid\w*|uncomfortable|awkward|odd|strange|unwise|impossible|difficult|hard)"
_TWO = r"(?:(?:she|he|they) and i|(?:the )?(?:two|both) of us|him and me|her and me|me and (?:him|her)|we two|we both)"

#: Who is in the group that was proposed.
_ONE_OF_THEM = r"(?:(?:one|two|three|some|several|both|a couple|at least one|half|another) of (?:the|these|those|them|your|this|that)(?: (?:other|proposed|first|last))?(?: (?:two|three|four|five|six|seven|names|people|folks|colleagues|members|lot|bunch|persons|therapists|clinicians|list))?|the (?:first|second|third|fourth|fifth|last|other)(?: (?:one|person|name|colleague|member))?(?= (?:on|in|is|was|has|shares?|used|and)\b))"
_PLACE_OR_KIN = r"(?:office|suite|waiting room|practice|building|wall|landlord|caseload|clients?|patients?|child|children|kids?|ex|therapist|analyst|supervisor|employer|agency|house|driveway|fence|hallway)"
_SHARED = rf"(?:shares? (?:an?|the|my|our)(?: \w+)? {_PLACE_OR_KIN}|(?:works?|practices?|rents?) (?:down the hall|next door|upstairs|downstairs|under me|for me|with me|above me|from me|across the hall)|(?:is|are) (?:in|at|on) (?:my|our) (?:suite|office|building|practice|agency|hall|floor)|sees? (?:my|the same) (?:husband|wife|son|daughter|mother|father|client|child|family))"
_SHARE_WITH = rf"(?:i|we) (?:also |still |happen to )?(?:share|rent|split) (?:an?|the|my|our)?(?: \w+)? ?{_PLACE_OR_KIN} with"

RELATIONS: tuple[Care, ...] = (
    Care(
        "do_not_pair",
        r"\b(?:know|knew|met|recogni[sz]e)s? (?:him|her|them|(?:the|that|one|two|an?|your|their|its|another|both|somebody|someone) (?:[\w'-]+ ){0,5}?|[a-z]+ )(?:\w+ )?(?:from|through|over|in|by way of) (?:an?|the|our|my|her|his) (?:[\w'-]+ ){0,2}(?:custody|divorce|court|legal|malpractice|licensing|ethics|lawsuit|estate|probate|deposition)\b(?! (?:diversion|program|advocates?|work|training|background|cases\b))",
        "knows one of them from a custody matter",
    ),
    Care(
        "do_not_pair",
        rf"\b{_ONE_OF_THEM}\b(?:,? (?:is|are|was|were|happens to be|and i|also|who|[a-z]+ly|both))*[^.?!;]{{0,25}}?(?:\b{_SHARED}|\bmy (?:[\w-]+ ){{0,2}}{_BOND}\b|\b(?:married|divorced|dated|sued|fired|evaluated|reported|hired|supervises?|supervised|treats?|treated) me\b|\bi (?:once |used to |have |had |still )*(?:supervised?|treat(?:ed)?|dated?|employ(?:ed)?|married|divorced|sued|evaluated?|fired|rent (?:from|to)|work for|see (?:as a|professionally))\b|\b(?:sat|stood) across from me\b)"
        rf"|\b{_SHARE_WITH} {_ONE_OF_THEM}\b|\b(?:has|have|had|includes?|contains?|features?|lists?|holds?|with) my (?:[\w-]+ ){{0,2}}{_BOND} (?:in(?! (?!it\b|there\b|them\b|that\b|this\b|one\b|both\b)[a-z]+\W*(?:$|[.,;!]))|on|among|there|as one)\b(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day| \d| the (?:\d|new year|spring|summer|fall|autumn|winter|mornings?|evenings?|afternoons?|country|meantime|car|passenger)| (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter|town|tow)\b| a\b| this| next| and off)",
        "one of the four shares a waiting room with the writer; it has my landlord in it",
    ),
    Care(
        "do_not_pair",
        r"\b(?:other (?:one|[a-z]+)|he|she|they|ex|we|two of us|that (?:one|member|man|woman|person)) (?:and i )?(?:were|was|are|have been|had been|used to be) (?:\w+ )?(?:married|divorced|engaged|lovers|estranged|(?:business )?partners) (?:for|until|till|once|to each other|and|in|back)\b(?=[^?]{0,160}\b(?:not|n't|never|no|apart|separate|rather|different)\b)"
        r"|\b(?:not|n't|never) (?:going to |about to |willing to |able to |want to |care to |prepared to )share (?:a|any|the same|one) (?:\w+ )?(?:group|room|circle|table|screen)\b(?! (?:with (?:ten|nine|eight|only|so|a lot|more|people who)|of|that|where|which|in|on|at|for|until|without|full))",
        "the other one and I were married, and will share no group",
    ),
    Care(
        "do_not_pair",
        rf"\b(?:nobody|no one|none) (?:else )?(?:from|at|of|out of) (?:the|my|our) (?:[\w'-]+ ){{1,4}}(?:be|is|are|sits?) (?:also )?{_AMONG}"
        r"|\bi (?:already |also )?know (?:one|two|three|both|some|a few|several|most|her|him|them)(?: of (?:them|these|those|the \w+))? (?:too well|socially|personally|privately|from (?:church|temple|my (?:own )?(?:therapy|training|office|agency|job))|as (?:friends|neighbors))\b"
        rf"|\bmy (?:[\w-]+ ){{0,2}}{_BOND}\b[^.?!]{{0,30}}\b(?:isn't|is not|aren't|is|be|was|wasn't|were) (?:also |not |by chance )*{_AMONG}",
        "as long as my business partner, or anyone of a place, isn't among them",
    ),
    Care(
        "do_not_pair",
        rf"\bwith whom (?:i|we)\b[^.?!]{{0,30}}\b{_NOT}|\bthere(?:'s| is| are) (?:just |only )?(?:one|a|two|some|somebody|someone)(?: \w+)? ?(?:colleagues?|persons?|people|members?|therapists?|clinicians?|man|woman|in (?:town|the association))\b[^.?!]{{0,60}}\b(?:i|we|me)\b[^.?!]{{0,30}}\b{_NOT}\b"
        r"|\bthere(?:'s| is) (?:just |only )?(?:one|somebody|someone)\b[^.?!]{0,60}\b(?:steer clear|keep (?:a |my )?distance|stay away|keep away)",
        "there is one colleague with whom I'd rather not",
    ),
    Care(
        "do_not_pair",
        rf"\b{_TWO}\b[^.?!]{{0,30}}\b(?:(?:must|should|ought|can|could|may|had better|would)(?: |(?=n't))(?:not|n't|never)|cannot|had better not|ought (?:not )?to be (?:kept )?(?:apart|separate)|shouldn't|mustn't|can't|couldn't)\b"
        rf"|\b(?:be|were|are|is) (?:kept|best kept|better) (?:well )?(?:apart|separate|away)\b|\b(?:a group|sitting|being|be|me) with (?:her|him|them) would (?:be|feel|make)[^.?!]{{0,20}}\b{_NOT}"
        r"|\bpaths? (?:\w+ )?(?:don't|do not|never|not|won't|shouldn't|must not|needn't) cross\b|\bkeep me (?:well )?(?:clear|out of the way|out of reach|at a distance) (?:of|from)\b"
        r"|\b(?:can't|cannot|won't|couldn't|not) be (?:where|anywhere|near|around)\b|\b(?:anything|any group|anywhere|something|one) (?:without|minus) (?:him|her|them)\b|\bopposite sides? of a\b",
        "she and I must not be peers in one group",
    ),
    Care(
        "do_not_pair",
        rf"\bmy (?:[\w-]+ ){{0,2}}{_BOND}\b[^.?!]{{0,40}}\b(?:is|are) (?:also |too )?(?:a |in the |an? )?(?:member|association|colleague)[^.?!]*[.?!;,][^.?!]{{0,60}}\b(?:not|n't|apart|separate|elsewhere|enough)\b"
        rf"|\b(?:was|is|been|used to be) my (?:[\w-]+ ){{0,2}}{_BOND}\b[^.?!]{{0,50}}\b(?:so|and|which|hence)\b[^.?!]{{0,60}}\b{_NOT}\b"
        rf"|\b(?:i|who) (?:once |used to |have |had |still )*(?:supervised?|treat(?:ed)?|see|saw|dated?|employ(?:ed)?|married|divorced|sued|evaluated?|fired|trained) (?:the (?:\w+ )?{_BOND} of )?(?:one|some|two|a few) of (?:your|the|these|those|our) (?:members|people|five|colleagues)\b"
        r"|\b(?:complaint|grievance|suit|lawsuit|case|charges) (?:against|with) (?:a|one|some|another|him|her)\b[^.?!]{0,40}\b(?:association|member|colleague|group)\b|\blet go\b[^.?!]{0,20}\bby\b[^.?!]{0,40}\bmember\b",
        "the bond itself forbids it",
    ),
    Care(
        "do_not_pair",
        r"(?:\b(?:not|never)|n't)(?: \w+){0,3} (?:put|placed?|matched|paired|grouped|seated|thrown|lumped) (?:in )?(?:one group |a group )?together\b|\b(?:not|n't|never|avoid) (?:to )?(?:end(?:ing)? up|be(?:ing)?|land(?:ing)?|stuck|placed|put|matched) (?:in a group )?with (?:any(?:one|body)|some(?:one|body)) (?:from|who|at|in|of)\b"
        r"|\b(?:speak|talk|be|feel|open up|say)\b[^.?!]{0,20}\b(?:freely|openly|open|honest(?:ly)?|frank(?:ly)?|candid(?:ly)?|free|things?|myself|up)\b[^.?!]{0,12}\b(?:in front of|around|near|with) (?:her|him|them)\b(?<!with them)|\b(?:separate|different) groups\b|\bany group but (?:mine|ours|this)\b"
        r"|\b(?:can't|cannot|couldn't|won't|could not|will not|wouldn't) (?:sit|be|work|share|meet) (?:\w+ )?(?:across from|opposite|next to|beside|alongside|near|around|in front of)\b|\bafter what (?:happened|he did|she did|they did)\b|\bwhat happened between\b|\b(?:nobody|no one|none) (?:from|of|at)\b[^.?!]{0,50}\b(?:be|is|are|were) (?:in|part|among|on)\b|\bi (?:know|see|meet) (?:one|two|three|some|several|a few|her|him|them|a couple)(?: of (?:them|these|those|the \w+))? (?:all )?(?:socially|privately|outside (?:of )?work|from (?:church|school|my gym))\b(?![^.?!]{0,40}\b(?:likes?|liked|glad|fond|happy|admire|love|good)\b)|\b(?:it|things|that|we|all)(?: all)? (?:ended|finished|parted|broke up) (?:badly|poorly|bitterly|in tears|on bad)\b"
        r"|\b(?:people|members|some|couple|one|two|few|several|someone|somebody)\b[^.?!]{0,40}\b(?:been|are|were|is|was) (?:my (?:own |former |old )?(?:patients?|clients?|supervisees?|students?|therapists?|analysts?)|(?:former |past |old )?(?:patients?|clients?|supervisees?|students?) of mine)\b",
        "could not speak freely; not together",
    ),
    Care(
        "do_not_pair",
        rf"\bmy (?:[\w-]+ ){{0,2}}{_CLOSE}\b[^.?!]{{0,70}}\b(?:(?:is|are|'s|was)\b[^.?!]{{0,40}}\bmember\b|(?:also |too |already )?(?:on|in) (?:your|the|this) (?:list|pool|association|roster)|belongs to (?:the|this|your)|(?:has |have )?(?:also |too )?(?:signed up|applied|put in a request))",
        "family, an old love or a therapist is a member too",
    ),
)

_NAME = r"(?:Dr\.? |Mr\.? |Ms\.? |Mrs\.? )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Groups?\b|Technology|Computers?\b|Mornings?\b|Evenings?\b|Winters?\b|Snow\b|Psychoanalysis|Screens?\b|Zoom|The\b|My\b|In\b|Portland|Salem|Eugene|Bend|Medford|CBT|DBT|EMDR|IFS|LPC|LCSW|LMFT|January|February|March|April|May|June|July|August|September|October|November|December|Veterans|Teens|Adults|Children|Couples|Families|MSW|MFT|CSW|PCA)[A-Z][a-z]+(?: [A-Z][a-z'-]+)?"
#: Over words with their capitals: "anyone but Paul", "I supervise Tina Lau", "clear of Howard".
NAMED = (
    rf"\b[Aa]ny(?:one|body) (?:but|except|other than) {_NAME}|\b(?:clear|out of the way) of {_NAME}|\b[Kk]eep me away from {_NAME}"
    rf"|\bI(?:'m)? (?:once |used to |have |had |still |currently )*(?:supervis(?:ed?|ing)|dated?|dating|employ(?:ed)?|divorced|sued|suing|evaluated?|fired) {_NAME}\b"
    rf"|\b{_NAME} (?:and I|and me) (?:dated|(?:were|are|had been|have been|used to be) (?:\w+ )?(?:married|partners|involved|lovers|divorced|estranged|engaged|together|competitors|related|on opposite)|have (?:history|a history)|had a (?:falling|dispute|fight|row)|don't (?:speak|get)|do not (?:speak|get)|can't (?:be|sit)|cannot (?:be|sit))\b|\b{_NAME},? (?:who|whom) I (?:once |used to )?(?:supervise|date|treat|employ|divorce|sue|fire|evaluate)d?\b"
    rf"|\b{_NAME} I (?:once |used to )?(?:supervise|date|treat|employ|divorce|sue|fire|evaluate)d?\b"
    rf"|\b{_NAME} and (?:I|me) share (?:a|an|the)\b[^?]{{0,120}}\b(?:no|not|but mine|apart|separate|elsewhere|pass)\b|\b(?:can't|cannot|won't|couldn't|rather not|prefer not to) (?:sit|be|work|share|meet)\b[^.?!]{{0,16}}\b(?:with|across from|opposite|beside|near) {_NAME}"
    rf"|\b(?:can't|cannot|won't|couldn't|not) be (?:where|anywhere|near|around) {_NAME}"
)
