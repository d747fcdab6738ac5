"""With whom somebody cannot sit, told of one of those proposed, by exception, or in a picture.

What :mod:`mail.reading.caring.relations` hears from a bond is heard here from a part of the
sentence: who of them it is ("the fourth name", "one of the four"), what was between the two, and
what would have to be otherwise ("all of them but Harriet", "if he weren't on the list").
"""

from __future__ import annotations

from mail.reading.caring.care_row import Care

_GROUP = r"(?:them|(?:those|these)(?: names| people| members| colleagues| three| four| five| six)?|you|the (?:others?|three|four|five|six|seven|names|people|members|proposed|bunch|lot)|your (?:members|people|colleagues|list)|that (?:list|group|bunch))"
_ONE = rf"(?:(?:one|two|three|some|several|half|another|somebody|someone) (?:of|among|on|in) {_GROUP}|the (?:first|second|third|fourth|fifth|sixth|last|other) (?:name|person|one|colleague|member|man|woman)|(?:a|one) (?:member|person|name|colleague) (?:in|on|of|among) {_GROUP})"
#: What one does to another that ends all ease.
_DID = r"(?:su(?:ed|ing)|reported|fired|evaluated|treat(?:s|ed)?|dated|divorced|slandered|stalked|cheated|assaulted|harassed|bullied|testified against|filed (?:a complaint )?against|supervis(?:es|ed)|flunked|failed|let)"
_I_DID = r"(?:treat(?:ed)?|see|saw|have seen|supervised?|dated?|divorced|sued|fired|evaluated?|employ(?:ed)?|reported|was treated by|go to|went to|owe|rent from|testified against|was married to|lived with|am suing)"
_KIN = r"(?:landlady|landlord|godmother|godfather|step\w+|niece|nephew|tenant|dentist|doctor|physician|psychiatrist|therapist|analyst|coach|trainer|sponsor|boyfriend|girlfriend|fianc[eé]e?|ex|in-laws?|roommate|employer|boss|supervisor|supervisee|intern|student|teacher|client|patient|wife|husband|sister|brother|mother|father|cousin|aunt|uncle|daughter|son|neighbor)"

ROWS: tuple[Care, ...] = (
    Care(
        "do_not_pair",
        rf"\b{_ONE}(?: (?:also|once|is|was|has|had|used to be|happens to be|turns out to be|who))* (?:{_DID} me\b|(?:a person|someone|somebody|a man|a woman|who|whom|one) i (?:once |used to |still |now )*{_I_DID}\b|my (?:[\w-]+ ){{0,2}}{_KIN}\b)"
        rf"|\bi (?:once |used to |still |now |have |had |currently )*{_I_DID} {_ONE}\b"
        rf"|\b(?:{_ONE}|(?:someone|somebody|a (?:person|man|woman|member|colleague)) (?:on|in) (?:that|this|the|your) (?:list|group|proposal)) (?:that |who |whom )?(?:i (?:once |still )?(?:{_I_DID}|took to)\b|{_DID} me\b)",
        "the fourth name is my landlady; one of those is a person I treat",
        firm=True,
    ),
    Care(
        "do_not_pair",
        rf"\bin (?:\w+ )?(?:therapy|treatment|analysis|counseling|litigation|mediation) (?:with|against|under) {_ONE}|\b(?:a |the )?(?:client|patient|supervisee|student|tenant|employee|ex) of {_ONE}"
        rf"|\b(?:supervised|fired|evaluated|treated|trained|dumped|sued|reported|employed|bullied|flunked) by (?:the organizer|{_ONE})"
        rf"|\b(?:an affair|a romance|a relationship|a fling|history|a past|slept|lived|a lawsuit|a feud|a falling[- ]out) with (?:{_ONE}|(?:someone|somebody|a (?:member|colleague|person)) (?:in|on|of|from) (?:your|the|this|our) (?:association|list|group|roster|pool|membership))"
        rf"|\b(?:daughter|son|wife|husband|widow|sister|brother|mother|father|cousin|niece|nephew|ex|ex-\w+|boss|landlord|therapist) of {_ONE}|\b(?:report|evaluation|complaint|testimony|letter|article|opinion) (?:on|about|against) {_ONE}"
        rf"|\b(?:not|no|never)(?: \w+)? with (?:my|an?) (?:own |former |old |past |ex[- ])*{_KIN}\b(?= (?:in|across|there|at|among|opposite|on|beside)\b|[,.!;]|$)|\b(?:me|us) (?:down |together |up )?with my own {_KIN}\b"
        r"|\b(?:she|he|they) and i\b[^.?!]{0,20}\b(?:haven't|have not|don't|do not|no longer|hardly) (?:spoken|speak|talk\w*)\b"
        r"|\b(?:restraining|protective) order (?:against|on)\b",
        "in couples therapy with one of them; supervised by the organizer",
        firm=True,
    ),
    Care(
        "do_not_pair",
        r"\bif (?:only )?(?:she|he|they|the (?:organizer|host|last one|third|fourth)) (?:weren't|wasn't|were not|was not) (?:on|in|there|part|among|one|coming)\b"
        r"|\b(?:never|not|n't|without) (?:\w+ )?(?:seat|put|plac|pair|match|group|lump|throw|stick|set|seating|putting)(?:e|ing|ed|ting)? (?:me|us) (?:\w+ ){0,3}(?:with|beside|near|next to|opposite|alongside) (?:her|him|them|(?:my|an?) (?:[\w-]+ ){0,2}(?:director|supervisors?|boss|bosses|therapist|analyst|ex\w*|employers?|partner|landlord|teacher|professor|trainer|client|patient|supervisee|student|intern|husband|wife|sister|brother))\b"
        r"|\b(?:never|not|n't) (?:\w+ )?(?:match|put|place|pair|group|seat) (?:me|us) (?:\w+ )?with (?:any(?:one|body)|people|folks|somebody|someone) (?:employed|from|who (?:works?|worked|is|was) (?:at|in|for|with|on)|working (?:at|in|for)|affiliated|connected|on (?:the )?staff)\b"
        r"|\b(?:left|quit|dropped out|walked out|stayed away)\b[^.?!]{0,30}\b(?:because of|on account of|thanks to|owing to) (?:him|her)\b"
        r"|\b(?:leave out|exclude|spare me|skip|keep out|screen out|filter out|rule out|weed out) (?:any(?:one|body)|every(?:one|body)|people|those|whoever) (?:who|that) (?:has|have|is|was|were|used|once|ever)\b[^.?!]{0,24}\b(?:mine|me|my)\b",
        "if she weren't on the list; never seat me with my old director",
        firm=True,
    ),
    Care(
        "do_not_pair",
        r"\b(?:hard no|a no|no|veto|pass) (?:on|to|for) any(?:one|body)? (?:else )?(?:from|of|at|who (?:works?|worked|trained|is|was) (?:at|with|for))\b"
        r"|\b(?:left|walked out of|quit|stormed out of) my (?:practice|agency|clinic|office)\b[^.?!]{0,20}\bwith\b[^.?!]{0,20}\bmy (?:clients|caseload|patients|files|furniture)\b|\b(?:took|stole|poached) (?:half |most |all |some )?(?:of )?my (?:clients|patients|caseload|referrals)\b"
        r"|\bbad (?:air|blood|feelings?|weather|karma) (?:between|with)\b|\bno love (?:is )?lost between\b|\b(?:she|he) (?:knows|and i know) why\b|\bwe (?:have|had) a feud\b"
        r"|\b(?:don't|do not|never|can't|cannot|couldn't) (?:do well with|abide|stand|bear|stomach|face|trust|work with|be around) (?:her|him|one of (?:them|those|these))\b",
        "bad air between us; who left with half my clients",
        firm=True,
    ),
)

_NAME = r"(?:Dr\.? |Mr\.? |Ms\.? |Mrs\.? )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|Zoom|The\b|My\b|I\b|In\b|Portland|Salem|Eugene|Bend|Medford|Ashland|Corvallis|Gresham|Hillsboro|Beaverton|[A-Z]{2,}|January|February|March|April|May|June|July|August|September|October|November|December|Veterans|Thanksgiving|Christmas|Easter|Saint\b|St\b|North|South|East|West|Highway|Interstate|Jungians?|Freudians?|Gottman|Spanish|English|Adlerian)[A-Z][a-z]+(?: [A-Z][a-z'-]+)?"
#: Over words with their capitals: "all of them but Harriet", "if Dr. Fenn weren't on it".
NAMED = (
    rf"\b(?:[Aa]ll|[Aa]ny(?:one|body)?|[Ee]ach|[Ee]very(?:one|body)|[Ww]hole (?:list|group|lot))(?: (?:of|on) (?:them|those|these|you|it|the (?:others?|three|four|five|six|names|people|list)))? (?:but|except|save|bar|other than|apart from|minus) (?:for )?{_NAME}(?= *(?:[.;!?)]|,(?! who)|$|and\b|is\b))"
    rf"|\b(?:[Aa]ll|[Aa]ny(?:one|body)?|[Ee]very(?:one|body))\b[^.?!\n]{{0,30}}\b(?:save|except|bar|excluding) (?:for )?{_NAME}(?= *(?:[.;!?)]|,(?! who)|$))"
    rf"|\b[Ii]f (?:only )?{_NAME} (?:weren't|wasn't|were not|was not|isn't|is not|drops? out|stays? out|leaves?|left) ?(?:on|in|there|part|among|one|coming|it|of|[.,;])"
    rf"|\b(?:[Aa]nything|[Aa]nywhere|[Aa]ny (?:group|table|room|circle)) (?:but|except|without|not)\b[^.?!\n]{{0,30}}\b(?:with|near|beside|without|has) {_NAME}"
    rf"|\b(?:don't|do not|never|can't|cannot|couldn't) (?:do well with|abide|stand|bear|stomach|face|trust|be around) {_NAME}"
    rf"|\b(?:[Ss]upervised|[Ff]ired|[Ee]valuated|[Tt]reated|[Tt]rained|[Dd]umped|[Ss]ued|[Rr]eported|[Bb]ullied) by {_NAME}(?! (?:Institute|Center|Clinic|University|School|College|Method))[^.?!\n]{{0,60}}\b(?:not|n't|no|apart|miserable|badly|awkward|elsewhere|pass|decline)\b"
    rf"|\b[Ss]ame (?:room|group|table|circle|list|screen) as {_NAME}|\b(?:left|quit|dropped out|walked out)\b[^.?!\n]{{0,30}}\b(?:because of|on account of) {_NAME}"
    rf"|\b[Nn]o love (?:is )?lost between {_NAME}|\b[Bb]ad (?:air|blood|feelings?) (?:between|with) (?:me and )?{_NAME}"
)
