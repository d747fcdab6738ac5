"""Cues made of parts: who would begin, who has a chair, who wants one person, who only asks.

The plain cues stand in :mod:`mail.reading.purpose.cues_of_groups` and its neighbours; here a
verb of beginning meets any name for a company of colleagues, a number of people meets any
verb of taking in, one person meets any word for wisdom.
"""

from __future__ import annotations

from mail.reading.purpose.cue import GROUP, Cue
from mail.understanding import Intent

_COMPANY = r"(?:(?:[\w'/-]+ ){0,4}(?:groups?|circles?|cohorts?|teams?|seminars?|tables?|salons?|collectives?|huddles?|roundtables?|sit-downs?|gatherings?|things?|something|one|lunch(?:es)?)\b)"
_BEGIN = r"(?:begin|start|open|convene|launch|gather|set up|form|found|create|organi[sz]e|kick off|put together|get going|initiate|establish|assemble|pull together|run)"
_I_WILL = r"(?:i'll|i will|i shall|i'd(?: like to| love to)?|i would(?: like to| love to)?|i mean to|i plan to|i intend to|i propose to|i want to|i am going to|i'm going to|i hope to|i'm willing to|i'm ready to|i can|i could|let me)"
_NUM = r"(?:one|two|three|four|a couple(?: of)?|a few|1|2|3|another|an?|some)"
_NTH = r"(?:third|fourth|fifth|sixth|seventh|eighth|3rd|4th|5th|6th|7th|8th)"
_WISE = (
    r"(?:senior|seasoned|experienced|wise|older|certified|advanced|veteran|expert|trusted|retired)"
)

ROWS: tuple[Cue, ...] = (
    Cue(
        Intent.FORM,
        rf"\b(?:idea|dream|notion|thought|vision|plan|proposal|fantasy)(?:'s| is| of| for| would be)\b[^.?!]{{0,50}}\b(?:{_BEGIN}(?:ing)?\b[^.?!]{{0,40}}{GROUP}|around one table|(?:reading|case|peer|consult\w*|monthly|weekly|lunch)[\w -]{{0,24}}(?:group|circle|seminar))"
        rf"|\b{_I_WILL} (?:gladly |happily |just |also |then |even |maybe )*(?:be the one to )?{_BEGIN}(?:ning)? (?:it|that|one|{_COMPANY})|\b(?:thinking (?:of|about)|toying with|plan(?:ning)? on|dreaming of|keen on) (?:the (?:notion|idea) of )?(?:{_BEGIN}(?:n?ing)?|kicking off|getting|setting up|putting together)? ?(?:a|an|up) {_COMPANY}(?! (?:i|we) (?:can|could) join)"
        r"|\b(?:who(?:'d| would| else)?|anyone|anybody|let me know who|see who|find out who)(?: else)? (?:raises? (?:a|their) hand|bites?|wants in|would bite|is game|is with me|would come|would join me|feels the same)\b|\braise your hands?\b|\bherd the cats\b|\bset in motion\b|\boff the (?:drawing board|ground)\b|\bdo the (?:calendar|inviting|inviting and|herding)\b|\binterested parties (?:wanted|sought)\b|\bwho'?s with me\b",
        6,
        "my idea is a circle; I'd happily begin one",
        False,
    ),
    Cue(
        Intent.FORM,
        rf"\b(?:nobody|no one|nothing|none)\b[^.?!]{{0,70}}\b(?:so|then|therefore)\b[^.?!]{{0,40}}\b(?:it (?:will|'ll) have to be me|i'll|i will|i shall|i might as well|it falls to me|myself)\b|\bfailing that\b[^.?!]{{0,20}}\bi(?:'d| would|'ll)\b|\bput one together\b|\bbegin one\b|\bi(?:'d| would|'ll| will)? (?:convene|host|happily host|take the lead|do the hosting)\b[^?]{{0,40}}(?:need (?:four|five|six|\d)|$|\.)"
        rf"|\b(?:become|turn (?:it|this|ourselves) into|make (?:it|this|us)|be|form) (?:a |an )?(?:real|proper|official|regular|true) (?:peer |consult\w* )*{GROUP}|\b(?:new|brand-new) (?:[\w-]+ ){{0,4}}{GROUP}[:.,]? (?:for|of) (?:therapists|clinicians|colleagues|those|people|anyone|us)\b|\bforming (?:something|a)\b|\bfolks,? assemble\b|\bme plus whoever\b|\bi open my (?:front room|office|house|door|home)|\bi'll open my (?:front room|office|house|door|home)"
        r"|\b(?:iniciar|crear|formar|empezar|fundar|armar) un grupo\b|\bgruppe\b[^.?!]{0,30}\b(?:gr\u00fcnden|aufbauen|starten|bilden)\b|\b(?:cr\u00e9er|lancer|monter|former|fonder) un groupe\b|\u7ec4\u5efa|\u6210\u7acb[^\u3002]{0,12}\u5c0f\u7ec4",
        6,
        "nobody does, so it will have to be me; in other tongues",
        False,
    ),
    Cue(
        Intent.OFFER_SEATS,
        rf"\b(?:we|our (?:[\w'-]+ ){{0,4}}(?:group|circle|team|bunch)|the (?:[\w'-]+ ){{0,4}}(?:group|circle)|g-\d+|us)\b[^.?!]{{0,60}}\b(?:can|could|would|will|is able to|are able to|is|are) (?:happily |gladly |still |easily |now )*(?:absorb|take|use|fit|seat|hold|welcome|accommodate|squeeze in|make room for|accept(?:ing)?|taking|happy with|glad of|open to) (?:in |on )?(?:up to )?(?:{_NUM}|new)(?: or (?:two|three))?(?: |\b)(?:more |new |further |extra )*(?:newcomers?|persons?|people|members?|colleagues?|others?|clinicians?|therapists?|more|{_NTH}|of you|\W*(?:$|[.!,]))"
        rf"|\b(?:seek(?:s|ing)?|need(?:s)?|want(?:s|ed)?|look(?:s|ing) for|missing|short of|happy with|glad of|welcome) (?:a|an|our|its) {_NTH}\b(?! (?:of|time|opinion))|^\W*(?:seeking|wanted|needed):? (?:a |an )?{_NTH}\b|\b(?:care to|like to|want to|come and) join (?:us|(?:two|three|four|five|six) (?:\w+ )?(?:therapists|clinicians|of us|women|men|colleagues|others|people|psychologists|counselors|social workers))\b"
        rf"|\b(?:we(?:'re| are)|there are) (?:only |just |now |down to |a group of )*(?:two|three|four|five|six|\d)\b[^.?!]{{0,60}}\b(?:thin|lonely|too few|could (?:take|use)|someone for us|anyone for us|send (?:us )?(?:a couple|one|two|somebody)|know any(?:body|one))\b|\b(?:send|steer|point) (?:us )?(?:a couple of |some |one or two |two )?(?:people|folks|colleagues|newcomers|somebody|someone) (?:to us|our way|to our)\b|\bknow any(?:body|one) for\b"
        r"|\bhay (?:sitio|lugar|espacio|cupo) para\b|\bnos gustar\u00eda recibir\b|\bwir (?:haben|h\u00e4tten) (?:noch )?(?:einen|zwei) (?:platz|pl\u00e4tze)\b|\bil (?:nous )?reste une place\b|\u8fd8\u6709\u4e00\u4e2a\u540d\u989d",
        6,
        "we could take two; seeking a fifth; in other tongues",
        False,
    ),
    Cue(
        Intent.SEEK_CONSULTANT,
        rf"\b(?:rather|sooner|better|prefer|instead)\b[^.?!]{{0,30}}\bone (?:person|wise|{_WISE}|other|head|pair)\b|\bwith one than (?:with )?\w+\b|\b(?:not|never) (?:been )?(?:a |an )?(?:groups?|group (?:animal|person|type|joiner))\b[^.?!]{{0,4}}(?:[.,;] ?[^.?!]{{0,60}}\b(?:somebody|someone|one person|a consultant|an hour|a mentor|individual)\b)|\bgroup settings? (?:make|makes|don't|do not|aren't)\b|\bindividual,? not (?:a )?group\b|\bnot a group,? (?:but )?(?:a|one) (?:person|consultant|mentor)\b"
        rf"|\b(?:need|want|after|seek|seeking|find me|looking for|find|wanted:?|have|get|value|like)\b[^.?!]{{0,24}}\b(?:a|an|one|some) (?:\w+ )?(?:mentor|elder|{_WISE} (?:\w+ )?(?:person|clinician|hand|head|colleague|analyst|therapist|practitioner|supervisor|soul|guide))\b(?![^.?!]{{0,30}}\bgroup\b)|^\W*(?:a mentor|a consultant|one wise \w+)\b|\bconsultant (?:of my own|option)\b|\b(?:twenty|thirty|ten|\d+) years ahead of me\b|\bname for me\b|\bbe guided by\b"
        r"|\b(?:hire|pay for|buy) (?:an hour|some hours|time|somebody|someone)\b|\bhour with (?:somebody|someone) who\b|\bmy (?:own )?consultant\b[^.?!]{0,40}\b(?:retired|moved|died|stopped)\b[^.?!]{0,40}\b(?:another|new one|replace\w*|looking)\b|\b(?:emdr|aedp|ifs|dbt|eft|act|cpt|istdp|somatic|brainspotting|jungian|gottman) consult(?:ation|ant|ing)?(?=\W*$|[.,;]| (?:toward|for cert|with an approved))|\b(?:do|does|offers?|do some)\b[^.?!]{0,16}\b1:1\b|\b(?:look at|review|watch|listen to) my (?:tapes|videos|recordings|cases|work) with me\b|\bone on one\b(?![^.?!]{0,30}\bgroup)"
        r"|\bnecesito (?:una? )?(?:supervisor|consultor|mentor)\w*\b|\beinzel(?:intervision|supervision|konsultation)\b|\bcherche (?:un |une )?(?:superviseur|consultant|mentor)\w*",
        6,
        "one wise head rather than a circle",
        False,
    ),
    Cue(
        Intent.QUESTION,
        r"\b(?:has|is|was|did) (?:my|our) (?:request|application|letter|mail|form|message)\b[^.?!]{0,30}\b(?:lost|arrive|arrived|received|forgotten|there|through|get)\b|\bany advice on\b|\b(?:i'm|i am) (?:only|just|merely) asking\b|\b(?:would|could|can) (?:somebody|someone|anyone|a person) (?:please )?(?:be willing to )?(?:call|phone|ring|explain|walk)\b[^.?!]{0,20}\b(?:me|to me)\b|\bwho (?:should|do|can) (?:i|we) talk to\b|\bis there (?:any )?sense in\b|\bis this still a thing\b"
        r"|\b(?:\d|two|three|a few|some|couple of|several|my|quick|these) (?:quick |short |small |silly )*(?:questions?|ones)\b(?=[^.?!]{0,30}(?::|\n|before|$))|\bbefore i (?:jump|dive|leap|plunge|go any|choose|pick|do anything|apply|enlist)\b|\bi'd like to understand\b|\bcan't find the (?:deadline|form|rules?|link|date|answer)\b|\bwhat would happen (?:to|if|with)\b|\bhow much (?:warning|notice)\b|\bis that allowed\b|\bdo we have to tell\b|\bis there a procedure\b|\bhow do we (?:go about|split|divide|handle|change)\b|\bi object to\b",
        6,
        "has my request been lost; I'm only asking",
        False,
    ),
    Cue(
        Intent.QUESTION,
        r"\bi(?:'m| am)? (?:\w+ )?(?:wonder(?:ing)?|curious)(?: about)? (?:whether|if|how|why|what|who|about)\b|\bdo(?:es)? (?:the association|you) (?:help with|have any advice)\b|\bexplain\b[^.?!]{0,40}\b(?:what|how|why)\b",
        4,
        "I wonder whether",
        False,
    ),
    Cue(
        Intent.LEAVE,
        r"\b(?:i'd like|i want|i need|let me|get me|take me|strike me|cross me|remove me) (?:out of|off)(?: the (?:roll|roster|rolls|books|membership))?(?: of)? (?:my (?:\w+ )?group|g-\d+|the (?:\w+ )?(?:group|circle)(?! (?:mail|list)))|\b(?:group|circle) and i\b[^.?!]{0,30}\b(?:grown apart|part|parting|separate|through|finished)\b|\b(?:i'll|i will|i shall|going to|decided to|time to) (?:step|slip|bow|walk|move) (?:away|out|off|on)\b(?=[^.?!]{0,40}\b(?:from (?:my|the|our|g-\d+)[^.?!]{0,20}(?:group|circle|g-\d+)|at the end of|after))"
        r"|\b(?:accept|take) (?:this|my) (?:as )?(?:formal |my )?(?:notice|resignation)\b|\bformal notice that i\b|\bwithdraw(?:ing)? from the (?:[\w-]+ ){0,4}group\b",
        6,
        "I'd like out of my group",
    ),
    Cue(
        Intent.LEAVE,
        r"\b(?:group|circle|g-\d+)\b[^?]{0,120}\b(?:not to|won't|will not|not) (?:be )?(?:go|going|come|coming|return|returning|resume|resuming)(?: back| again)?(?=\W*(?:$|\n|[.!,;]))(?<!not going)(?<!not coming)(?<!won't come)"
        r"|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|the \d{1,2}(?:st|nd|rd|th)|next (?:month|meeting|week)) (?:will be|is|was|shall be) my last\b|\b(?:hand|pass|give|offer) (?:over |on )?my (?:seat|place|chair|spot) in (?:the|our|my) (?:[\w'-]+ ){0,3}(?:group|circle)\b|\b(?:change|switch|swap) groups\b|\bplacing me with\b[^?]{0,100}\bwon't be (?:going|coming)\b",
        6,
        "January will be my last; not going back",
    ),
    Cue(
        Intent.LEAVE,
        r"\b(?:don't|do not|dont|not|won't|will not|no longer|can't|cannot|shall not) (?:to |going to )?(?:continue|go on|carry on|keep on|stay on) (?:with|in|at) (?:(?:my|the|this|our) (?:[\w'-]+ ){0,2}(?:group|circle)|g-\d+|[a-z]+'s (?:\w+ )?(?:group|circle))\b",
        6,
        "better if I don't continue with Beverly's group",
        False,
    ),
    Cue(
        Intent.FORM,
        r"\b(?:take on|taking on|willing to take|shoulder|volunteer for|do) the (?:chore|job|task|work|trouble|business) of (?:running|starting|organi[sz]ing|convening|leading|herding|setting up|getting)\b[^.?!]{0,20}\ban? (?:[\w-]+ ){0,3}(?:group|circle|table)\b",
        6,
        "I'd take on the chore of running a circle",
        False,
    ),
    Cue(
        Intent.SEEK_CONSULTANT,
        r"\b(?:rent|borrow|hire|buy|pay for) (?:somebody|someone|some ?one|an? [\w-]+(?: [\w-]+)?)(?:'s|s'?) (?:brain|ear|time|expertise|eyes|head|wisdom|hours?)\b"
        r"|\b(?:a|one|single) consultant\b[.,;:]? (?:and )?not a (?:whole )?group\b|\bnot a group[.,;:]? (?:but )?(?:just )?(?:a|one|single) (?:consultant|person|colleague)\b",
        6,
        "one consultant, not a group; rent somebody's brain",
        False,
    ),
    Cue(
        Intent.QUESTION,
        r"^\W*any (?:\w+ )?(?:openings?|seats?|spots?|space|room|vacanc(?:y|ies))(?: (?:left|now|yet|open|at the moment|these days|anywhere|in [a-z]+))*\W*$",
        6,
        "any openings",
        False,
    ),
)
