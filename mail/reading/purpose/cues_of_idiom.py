"""Cues in figures of speech: who calls others together, has a chair to fill, or slips away.

Each row is a class of sentences: somebody proposes what "we" could do, somebody of a company
tells that it has shrunk, somebody asks for another person, somebody wants one wise head.  The
plain cues stand in the tables beside this one.
"""

from __future__ import annotations

from mail.reading.purpose.cue import GROUP, Cue
from mail.understanding import Intent

_KIN = r"(?:friend|niece|nephew|cousin|colleague|neighbor|office ?mate|husband|wife|partner|sister|brother|daughter|son|supervisee|intern|student|associate|acquaintance|coworker)"
_WHOM = r"(?:people|folks|therapists|clinicians|counselors|colleagues|psychologists|analysts|prescribers|social workers|supervisors|souls|others|members|practitioners|providers|us|those|anyone|whoever)"
_OLD_HAND = r"(?:old (?:pro|hand|timer)|grown-?up|elder|veteran|greybeard|mentor|consultant|sage|guide|sounding board|wise (?:head|owl|woman|man|person|voice|colleague)|seasoned \w+|specialist|expert)"

ROWS: tuple[Cue, ...] = (
    Cue(
        Intent.FORM,
        r"\b(?:could|can|might|may|shall|should|why don't|what if) (?:we|a few of us|some of us|those of us|a handful of us|you help me)\b[^.?!]{0,24}\b(?:get|bring|put|gather|pull|round up|meet|make|have|start|band|find)\b[^.?!]{0,50}\b(?:together|a (?:group|circle)|once a|regularly|our heads|each other|people|up a)\b"
        r"|\b(?:any|would there be|are there|be) takers\b|\bany(?:one|body) with me\b|\b(?:tell me|see|let me know) who(?:'s| is|'d| would)? (?:bites?|game|interested|keen|in)\b|\bwhoever (?:turns|shows) up\b|\bcome one,? come all\b"
        rf"|\b(?:why isn't there|isn't there|there (?:should|ought to|must|has to|needs to) be|let there be|it's high time (?:there was|we had)|what (?:we|this \w+) (?:need|needs|lack|lacks) is) (?:a|an|something|some) (?:[\w'-]+ ){{0,4}}?(?:{GROUP}|place|space|something|for)\b"
        rf"|\b(?:are there|is there|would there be|have you) enough (?:of us|{_WHOM}|interest)\b|\bthere must be (?:more|others)\b",
        6,
        "could we put our heads together; there should be a circle",
        False,
    ),
    Cue(
        Intent.FORM,
        rf"\bi(?:'d| would|'ll| will| can| could|d) (?:be (?:willing|happy|glad) to |gladly |happily |even )?(?:set it up|set this up|run the (?:zoom|thing|calendar)|see to (?:the|it)|keep the (?:list|calendar|minutes)|send (?:out )?(?:the|round the) \w+|have (?:them|you all) (?:here|over)|do it (?:every|once|on|here|in)|hold it (?:on|in|at|by|here)|chair|be the (?:ringleader|one|glue|point|convener|organi[sz]er)|lead off|get (?:it|this) (?:off|going|rolling|started|under ?way)|open it to|put (?:one|it|something) together|start (?:it|one|something))\b"
        rf"|\b(?:circle|group) (?:under ?way|off the ground)\b|\b(?:want|like|wish|hope|love|going|mean) to (?:do|have|make|run) an? (?:[\w-]+ ){{0,3}}{GROUP} (?:for|of|made up of|about|that)\b|\b{GROUP} (?:made up|consisting) of\b|\bi (?:am|'m) (?:proposing|picturing|imagining|putting out|gathering|gauging|recruiting)\b"
        rf"|\b(?:group|circle) (?:i have|i've got) in mind\b|\bmine would be (?:about|for|on)\b|\bproper (?:{GROUP}) (?:of yours|under)\b|\bgroup ?idea\b|\b(?:new|fresh) (?:consult\w* |peer )?(?:group|circle)\?",
        5,
        "I'd set it up and run the Zoom",
    ),
    Cue(
        Intent.OFFER_SEATS,
        rf"\bone of our (?:number|own|members|\w+) (?:has|is|just|left|moved|went|retired|died)\b|\bour (?:two|three|four|five|six|seven)some\b|\b(?:our|the) (?:[\w'-]+ ){{0,5}}{GROUP}\b[^.?!]{{0,60}}\b(?:whittled|thinned|shrunk|shrunken|dwindled|halved|recruits?)\b|\bknock (?:at|on) our door\b"
        r"|\b(?:we|our group)(?:'d| would| could| can)?(?: gladly| happily| easily| still)? (?:make room|squeeze|absorb|seat|host|welcome|take in|fit|go up to|become a)\b|\b(?:send|sent|steer|point|lend) (?:us )?(?:one|somebody|someone|a person|a body|people|anyone|two|a fourth|a fifth|a sixth|one person|somebody new)\b[^.?!]{0,12}\b(?:our way|to us|us|over)?\b|\b(?:space|room) in our (?:zoom|circle|room|meeting|ranks)\b"
        r"|\b(?:her|his|their|'s) (?:chair|seat|place|spot) (?:is|has been|stands|sits|sat) (?:going to waste|empty|vacant|open|free|bare|cold|unfilled)\b|\b(?:empty|spare|vacant) (?:arm)?chair\b|\bborrow a person\b|\bof (?:us|which i'm the convener)[^.?!]{0,60}\b(?:would welcome|could do with|could use)\b",
        5,
        "our foursome would gladly become a fivesome",
    ),
    Cue(
        Intent.OFFER_SEATS,
        r"\bi (?:have|keep|hold) (?:a|one|two|an open|some) (?:slots?|hours?|openings?|places?) for (?:someone|somebody|anyone|a consultee|people|associates|a beginner|colleagues)\b|\bmy (?:rate|fee) is\b|\b(?:lend|lending) an ear to\b|\bi (?:lead|run|facilitate|offer|hold) (?:an? |my )?(?:paid |weekly |monthly |small |online )?(?:[\w-]+ )?consult\w* (?:group|circle)s? (?:for|in|on|of)\b",
        7,
        "I have a slot for someone who wants consultation",
    ),
    Cue(
        Intent.SEEK_CONSULTANT,
        rf"\b(?:a|an|one|some) (?:\w+ ){{0,2}}{_OLD_HAND}(?:'s ear)?\b[^.?!]{{0,30}}\b(?:rather than|instead of|once a|now and (?:then|again)|to (?:talk|call|ring|turn|lean)|one (?:on|to) one|who'd|would)\b|\b(?:rather than|instead of|not) (?:in )?(?:a )?(?:group|circle|bunch|roomful|crowd)(?: of \w+)?\b[^.?!]{{0,30}}\b(?:mentor|consultant|one|person|somebody|someone)\b"
        r"|\b(?:colleague|person|therapist|clinician|somebody|someone|consultant), just (?:the )?one\b|\bjust the (?:one|two of us)\b|\bone (?:guy|gal|guy or gal|soul|voice|pair of ears|experienced \w+|seasoned \w+)\b[^.?!]{0,60}\b(?:call|ring|phone|consult|talk|run|knows|line)\b|\btake on a consultee\b|\bbuy (?:them|her|him) (?:lunch|coffee)\b|\bsomebody to consult (?:about|with|on)\b|\bunder (?:somebody|someone)'s wing\b"
        r"|\bi(?:'d| would) (?:rather|sooner) not sit in a circle\b|\bgroups? (?:make|give|gives) me\b|\bnot looking for a group\b[^?]{0,60}|\bsign off on my hours\b",
        6,
        "an old pro's ear instead of a circle",
        False,
    ),
    Cue(
        Intent.LEAVE,
        rf"\b(?:saying|say|said|bid|bidding) (?:so long|goodbye|good-?bye|farewell|adieu|bye) to (?:[\w'-]+ ){{0,4}}?(?:{GROUP}|g-\d+|my people)\b|\bend of the road\b[^.?!]{{0,40}}{GROUP}|\b{GROUP} and i\b[^.?!]{{0,40}}\b(?:end|part|done|through|finished|over)\b|\b(?:hand|handing|turn|turning|give|giving) (?:in|back|over|up) my (?:key|chair|seat|place|membership|resignation)\b"
        rf"|\b(?:don't|do not|dont|no longer) count (?:me|on me)\b[^.?!]{{0,30}}(?=[.!]|$)(?<=please)|\bi(?:'m| am| will be|'ll be) (?:finishing up|wrapping up|bowing out|stepping off|signing off)\b[^.?!]{{0,60}}\b(?:{GROUP}|meetings?|them|people|left)\b|\bi don't think i(?:'ll| will)? continue\b|\bcount me out of (?:the|my|our|g-\d+)\b|\bclose (?:out )?my membership\b|\btender my resignation\b|\b(?:{GROUP}|g-\d+)[^.?!]{{0,60}}\b(?:loses?|losing|lose) me\b"
        rf"|\bout of (?:the|my|our|g-\d+) ?(?:[\w'-]+ ){{0,3}}(?:{GROUP} )?(?:as of|effective|from|starting) (?:now|right|today|tonight|this|next|the|january|february|march|april|may|june|july|august|september|october|november|december)\b|\bfinish out [^.?!]{{0,20}}\bwith them\b|\b(?:the )?last (?:one|meeting|time) (?:i'll|i will|they'll|they will|i plan to) (?:attend|see|come|make|be)\b",
        6,
        "handing back my key; loses me after the tenth",
    ),
    Cue(
        Intent.QUESTION,
        rf"\b(?:my|a) (?:[\w-]+ )?{_KIN}\b[^?]{{0,140}}\b(?:asks?|asked|wants? to know|wonders?|is wondering|could (?:she|he|they)|can (?:she|he|they)|may (?:she|he|they)|does (?:she|he)|is (?:she|he) (?:allowed|eligible))\b(?! (?:me|you) to\b)|\bcould (?:she|he|they) (?:be|join|come|get)\b|\b(?:i'm|i am|just|only)? ?writing to ask (?:if|whether|how|what|when|why|who)\b"
        r"|\b(?:i have|i've got|i'm in|i am in|all set with|happy in|happy with) (?:my own |a |an? [\w-]+ )?(?:consult\w* )?group(?: already| myself| of my own)?(?:,? (?:thank|myself|already))|\bi only want to know\b|\bbefore i (?:hit|press|send|say|answer|agree|give) (?:yes|it|accept|reply|ok)\b|\basking (?:bc|because|since|for)\b|\bdo (?:they|people|others|members) see\b|\bat what (?:number|point|size)\b",
        6,
        "my niece asked whether she could come in; I have a group, thank you",
        False,
    ),
)
