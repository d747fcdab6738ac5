"""Words of those who have a group or want to make one: seats offered, groups formed."""

from __future__ import annotations

from mail.reading.purpose.cue import FEW, GROUP, SEAT, WHO, Cue
from mail.understanding import Intent

OFFERING: tuple[Cue, ...] = (
    Cue(
        Intent.OFFER_SEATS,
        r"\b(?:empty|free|vacant|open|spare) (?:chair|seat|place|spot) (?:at|in|with|on|around) our\b|\bwe\b[^.?!]{0,70}\ba (?:third|fourth|fifth|sixth|seventh|eighth)(?: (?:and|or) (?:a |an )?(?:fourth|fifth|sixth|seventh|eighth))?\b(?! (?:of|time|year|meeting|party|week|session|hour))"
        r"|\b(?:we|our group) (?:could use|would welcome|'d welcome|are ready for|have grown too small)\b[^.?!]{0,30}\b(?:one|another|somebody|someone|new|more|fresh|member|voice)s?\b",
        5,
        "an empty chair at our table",
    ),
    Cue(
        Intent.OFFER_SEATS,
        rf"\b(?:we|our (?:[\w'-]+ ){{0,6}}group|my (?:[\w'-]+ ){{0,4}}group|the group|group g-\d+"
        rf"|g-\d+)"
        rf"(?:'ve)?(?: (?:currently|now|also|just|still))? (?:have|has|had"
        rf"|got)(?: [\w'-]+){{0,4}} (?<!meeting )(?<!new )(?<!other ){SEAT}\b",
        6,
        "we have an opening",
    ),
    Cue(
        Intent.OFFER_SEATS,
        rf"\b(?:room|space|openings?|seats?|spots?|places?) for (?:up to )?{FEW}\b(?! of us)"
        rf"|\b{FEW}(?: open| more| empty| free| available)? (?:seats?|spots?|openings?|places?"
        rf"|chairs?)"
        r" (?:available|open|opening up|free|to fill|in (?:our|my|the)\b)",
        5,
        "room for one or two",
    ),
    Cue(
        Intent.OFFER_SEATS,
        r"\b(?:we|our group|g-\d+|group)(?:'ve| have| has|'s)?(?: just| recently)? (?:lost|(?:is"
        r"|are|'re) down to"
        r"|(?:is|are|'re) (?:short|too (?:few|small)))\b|\bdown to (?:three|four|five|two|3|4|5"
        r"|2)\b",
        5,
        "we lost a member",
    ),
    Cue(
        Intent.OFFER_SEATS,
        rf"\b(?:we|we'd|we're|our group|our (?:[\w'-]+ ){{0,4}}(?:team|circle|group)|my group"
        rf"|group|g-\d+)\b[^.?!]{{0,80}}\b(?:love|like"
        rf"|welcome|looking for"
        rf"|looking to add|seeking|need|needs|take|add|adding|open to|want"
        rf"|invite)\b (?:up to )?(?:{FEW} |to add"
        rf" {FEW} )(?:or (?:two|three) )?(?:more |new |other |additional )*{WHO}",
        5,
        "we'd love a sixth",
    ),
    Cue(
        Intent.OFFER_SEATS,
        rf"\b{SEAT} (?:has |have |just |has just |have just )*(?:opened|come up|become available"
        rf"|come open)\b|\bgroup has been (?:two|three|four|five|\d)\b"
        r"|\bgrow from (?:two|three|four|five|six|\d) to\b|\b(?:i|we) (?:host|lead|run|belong to"
        r"|am in|are in|facilitate)\b[^.?!]{0,60}\b(?:group|circle)\b[^.?!]{0,80}"
        rf"\b{SEAT}\b|\banyone (?:on your list )?who(?:'d| would) suit us\b"
        rf"|\bspace[^.?!]{{0,20}} for (?:one|two) more\b",
        6,
        "two spots just opened",
    ),
    Cue(
        Intent.OFFER_SEATS,
        r"\bcome sit with us\b|\bfill (?:her|his|their|the|that) (?:chair|seat|spot|place)\b"
        r"|\b(?:announc\w+|have) an opening in an?\b|\bshort of members\b"
        r"|\bour group could have\b|\blist our group\b|\banyone for us\b|\b(?:two|one|three"
        r"|some) of our members (?:is|are|has|have)\b|\bnew blood\b|\b(?:are|of us)"
        r" meeting on\b[^.?!]{0,40}(?:five|six|seven|eight)"
        r"|\broom in an? (?:[\w-]+ ){0,3}group\b(?!\?)",
        6,
        "fill her chair",
    ),
    Cue(
        Intent.OFFER_SEATS,
        r"\b(?:time|happy|glad|willing|able) to (?:mentor|be listed as a consultant)\b|\b(?:could"
        r"|can|would) (?:see|mentor|meet with) (?:one|an?|a newer|a few)"
        r" (?:associate|early|newer|new|younger|member)|\blisted as a consultant\b",
        7,
        "time to mentor somebody",
    ),
    Cue(
        Intent.OFFER_SEATS,
        r"\bour (?:[\w'-]+ ){0,6}(?:group|circle|team)\b[^.?!]{0,60}\b(?:could use|is open to"
        r"|would take|can take|has an? (?:opening|spot|seat|vacancy|chair|room)|takes in)\b"
        rf"|\b(?:we|we'd|we're)\b[^.?!]{{0,24}}\b(?:take in|welcome|have room for|glad to (?:take"
        rf"|have|add)|happy to (?:take|have|add))\b[^.?!]{{0,30}}"
        rf"\b(?:someone|somebody|one|another|new|more|{WHO})|\b(?:empty|free|open) (?:chair|seat"
        rf"|spot|place) in (?:our|my)\b|\bvacancy in\b",
        5,
        "our group could use a fifth",
    ),
    Cue(
        Intent.OFFER_SEATS,
        rf"\b(?:opening|openings|vacancy|seat|spot|room) (?:in|for \w+ in) (?:our|my)\b"
        rf"|\bcome join us\b"
        rf"|\bjoin (?:us|our)\b|\boffering (?:{FEW} )?{SEAT}|\bnew members? (?:wanted|welcome)"
        r"|\bseeking (?:\d|one|two|new)[\w -]{0,12} members?\b|\bour group needs\b|\bneeds? (?:\d"
        r"|one|two) more\b",
        5,
        "opening in our group",
    ),
    Cue(
        Intent.OFFER_SEATS,
        r"\b(?:i|i'd|i'm|i'll|gladly|happy|glad|willing|me)\b[^.?!]{0,30}\b(?:offer(?:ing)?"
        r"|available|serve|act"
        r"|provide|volunteer(?:ing)?|consult)\b (?:to |for |as |with )?(?:be |serve |act |work "
        r"|provide |offer |do )?(?:as )?"
        r"(?:an? |one |individual |one-on-one |free |some |low-fee )*(?:consult(?:ation|ant"
        r"|ing)?\b|mentor\w*|for (?:newer|younger"
        r"|someone|anyone|members|associates)|(?:newer|younger) )(?! group)|\b(?:take|taking"
        r"|accepting|room for)[^.?!]{0,20}"
        r"\bconsultees?\b|\blist me as an? (?:[\w-]+ )?consultant\b"
        r"|\bi run an? (?:[\w-]+ ){0,5}(?:consult\w* )?group\b",
        7,
        "I can serve as a consultant; I run a group",
    ),
    Cue(
        Intent.OFFER_SEATS,
        rf"\b(?:look(?:ing|s)? for|seek(?:s|ing)?|needs?|needing|wants?|wanting|hop(?:e|ing) (?:for|to find)|search(?:ing)? for"
        rf"|inviting|welcom(?:e|ing)|recruiting|searching for|missing|short)\b (?:up to |at least )?(?:{FEW} )?(?:or (?:two|three|more) )?(?:more |new |other |additional |committed )*"
        rf"{WHO}[^.?!]{{0,60}}?\b(?:for|to join|to round out|to fill out|to complete|in|to) (?:our|my|this|the|us\b)(?: [\w'/-]+){{0,7}}? ?(?:{GROUP}|us\b)",
        6,
        "looking for a fifth person for our Monday group",
    ),
    Cue(
        Intent.OFFER_SEATS,
        rf"(?:(?<!lost )(?<!left )(?<!leave )(?<!leaving )\b(?:our|my|this|established|existing|ongoing|long[- ]running|longstanding) (?:[\w'/-]+ ){{0,6}}?{GROUP}|\bg-\d+|^(?:an? |the )?(?:(?!i\b|we\b|you\b|is\b|are\b|does\b|do\b|any|has\b|have\b|looking|seeking|found|lost|left|my\b|if\b|not\b)[\w'/-]+ ){{0,5}}?(?:group|circle)\b)"
        rf"(?:(?!\b(?:i|i'd|when|but|because|who)\b)[^.?!;]){{0,70}}?\b(?:seeks|is (?:now |currently )?(?:seeking|looking for|looking to add|open to|accepting|recruiting|welcoming|taking)|welcomes|invites"
        rf"|would (?:love|like|welcome|enjoy|be glad of|be happy to)|(?:has|have) (?:room|space|an? opening|(?:{FEW} )?openings?|(?:{FEW} )(?:{SEAT})|a vacancy)|can take|could take|is short)\b"
        rf"(?![^.?!]{{0,40}}\b(?:know|switch|move|change|meet(?:ing)? (?:on|at)|whether|explain)\b)",
        6,
        "a group seeks one more member; is open to new people",
    ),
    Cue(
        Intent.OFFER_SEATS,
        rf"(?:^|\b(?:have|has|with|is|are|there's|just|got) ){FEW} (?:open |new |free )?{SEAT} (?:in|at|on|with|for) (?:an? |the |our |my )?(?:[\w'/-]+ ){{0,6}}?{GROUP}"
        rf"|\b(?:shrunk|dwindled|fallen|shrank|whittled) (?:down )?to (?:two|three|four|five|\d)\b"
        rf"|\b(?:spots?|seats?|openings?|places?|chairs?) (?:in|on|with) the (?:[\w-]+ ){{0,3}}group i\b"
        rf"|\b{GROUP} i (?:run|lead|host|facilitate|convene|belong to|am in)\b[^.?!]{{0,50}}\b(?:{SEAT}|more|needs?|looking|someone)"
        rf"|\b(?:her|his|their|one|a|an|two|the) (?:chair|seat|spot|place)s? (?:is|are|has|have|will be|comes?|came|will come|opens?|just) (?:now |come |become |just )?(?:open|free|empty|available|vacant|opened|up)"
        rf"|\b{SEAT} (?:come|comes|will come|open|opens|will open|fall|falls) (?:free|open|up|vacant)\b|\b(?:has|have|with|of) (?:{FEW} )?(?:open|free|empty|vacant) {SEAT}|^(?:open|free|empty) {SEAT} (?:in|on|at)\b"
        rf"|\b(?:ours|our group|my group|the group|group) has a gap\b|\ball (?:two|three|four|five|six) of us are\b|\bjoin our (?:[\w-]+ ){{0,3}}{GROUP}!"
        rf"|\b(?:we're|we are|i'm|i am) (?:filling|adding|looking to fill|looking to add)\b",
        5,
        "two openings in an established group; shrunk to three",
    ),
    Cue(
        Intent.OFFER_SEATS,
        r"\b(?:offer|give|donate|volunteer|set aside|spare|have)\b (?:up )?(?:an? |one |some |two |my )?(?:free |spare )?(?:hours?|time|slots?|sessions?)\b[^.?!]{0,40}"
        r"\b(?:associates?|newer|younger|early[- ]career|somebody new|someone new|new(?:ly)? licensed|beginners?|colleagues?|members?)\b"
        r"|\b(?:wants?|would like|needs?) to talk over (?:their|her|his) cases with me\b|\btime on my hands\b"
        r"|\bmentor(?:ing)? (?:someone|somebody|an?|newer|younger|new|early|associates?)\b",
        7,
        "an hour a month for an associate",
    ),
)

FORMING: tuple[Cue, ...] = (
    Cue(
        Intent.FORM,
        r"\b(?:start(?:ing)?(?: up)?|form(?:ing)?|founding|launch(?:ing)?|organi[sz](?:e"
        r"|ing)|creat(?:e|ing)"
        r"|conven(?:e|ing)|establish(?:ing)?|put(?:ting)? together|pull(?:ing)? together"
        r"|set(?:ting)? up"
        r"|build(?:ing)?|gather(?:ing)?|assembl(?:e|ing)|(?<!\bi )lead(?:ing)?|(?<!\bi )facilitat(?:e|ing)"
        r"|initiat(?:e|ing)"
        rf"|(?<!\bi )host(?:ing)?)\b(?: [\w'/&+,-]+){{0,9}} {GROUP}(?! (?:therapy|for (?:clients|teens"
        rf"|patients)))",
        5,
        "start a group",
    ),
    Cue(
        Intent.FORM,
        rf"\bget(?:ting)? (?:[\w'/-]+ ){{0,6}}{GROUP} (?:going|started|together|off the ground)"
        rf"|\bgroup off the"
        r" ground\b|\bwould convene\b|\bforming:|\bnew (?:[\w/-]+ ){0,4}group (?:forming|idea)\b",
        5,
        "get a group going",
    ),
    Cue(
        Intent.FORM,
        r"\b(?:anyone|anybody|who(?:'s| is)?|others?)(?: else"
        r"| out there)?(?: \w+){0,3} (?:be )?(?:interested in|up"
        rf" for|want) (?:a|an|starting|forming|getting|meeting)\b"
        rf"|\bcould there be\b[^.?!]{{0,50}}{GROUP}"
        r"|\bif there(?:'s| is) (?:enough )?interest\b|\bgauge interest\b",
        5,
        "would anyone be interested",
    ),
    Cue(
        Intent.FORM,
        r"\b(?:make|making) (?:it|us|this|ourselves) (?:an? )?(?:official|\w+ group)\b"
        r"|\bregister (?:our|my|a) "
        r"(?:\w+ )?group\b|\bthere (?:are|'re) (?:already )?(?:two|three|four|2|3|4) of us\b"
        r"|\b(?:two|three|four) of us (?:already|want|would like)\b",
        6,
        "there are three of us already",
    ),
    Cue(
        Intent.FORM,
        r"\b(?:wish(?:ed)? for|picture|imagine|dream(?:t|ed)? of) (?:a few|some|three|four|five|six|a handful of|four or five|five or six|three or four)(?: other)? (?:therapists|clinicians|colleagues|people|counselors|others)\b|"
        rf"\b(?:would|might|could) there be (?:any |enough )?(?:interest|others|people)\b"
        rf"|\bpoint person\b|\bpropos(?:e|ing)\b[^.?!]{{0,30}}{GROUP}|\bget(?:ting)? together"
        rf" (?:a|some)\b[^.?!]{{0,30}}{GROUP}"
        rf"|\btalking (?:[\w ]+ )?about a (?:[\w-]+ ){{0,3}}group for\b",
        6,
        "would there be interest",
    ),
    Cue(
        Intent.FORM,
        rf"\b(?:make|making) (?:a|our own) (?:[\w-]+ ){{0,4}}{GROUP}|\bball rolling\b"
        rf"|\brecruiting for\b|\b(?:i'll|i will|i'd|i would) (?:be willing to )?(?:organi[sz]e"
        rf"|convene)\b"
        rf"|\bthe convener of\b|\b{GROUP} happen\b|\bhelp me fill it\b|\b(?:in on|at) the ground floor\b"
        rf"|\bbrand new (?:[\w-]+ ){{0,3}}group\b",
        5,
        "get the ball rolling",
    ),
    Cue(
        Intent.FORM,
        rf"\b(?:begin(?:ning)?|bring(?:ing)? together"
        rf"|brew(?:ing)? up)\b(?: [\w'/&+,-]+){{0,8}} (?:{GROUP}|therapists|clinicians"
        rf"|colleagues|people|counselors)"
        r"|\bstart(?:ing)? something\b|\bnew (?:[\w/-]+ ){0,4}group:|\b(?:proposal"
        r"|idea) for a (?:new )?(?:[\w-]+ ){0,3}group\b|\bsee (?:whether|if)"
        r" (?:there (?:are|is)|any(?:one|body)|others|(?:four|five|some|enough) )",
        5,
        "bring together a handful of people",
    ),
    Cue(
        Intent.FORM,
        rf"\b(?:i'd|i would) (?:like|love) (?:a|to have a) {GROUP} (?:of|for|with)\b(?! (?:two|three|four|five|six|seven|eight|\d|as))"
        rf"|\bis there,? or could\b",
        4,
        "I would like a group of people who",
    ),
    Cue(
        Intent.FORM,
        r"\b(?:i'll|i will|i'd|let's|i would|i can|we'll|want to|like to|willing to|happy to|glad to|ready to|going to|decided to|love to) (?:just )?"
        r"(?:make|start|begin|launch|create|organi[sz]e|convene|found|open) (?:one|my own|our own|it|something|it myself|one myself|this)\b"
        r"|\b(?:gather|round up|rally|assemble|collect|recruit|find|bring together) (?:up )?(?:some|a few|three|four|five|six|a handful of|other|fellow|like-minded|enough)(?: \w+){0,3} (?:folks|people|clinicians|others|therapists|colleagues|counselors|psychologists|souls)\b"
        r"|\b(?:willing|happy|glad|ready|able|offering|volunteer(?:ing)?) to (?:organi[sz]e|convene|coordinate|host|do the (?:legwork|organizing|scheduling))\b"
        r"|\bdo the (?:legwork|organizing|scheduling|emailing|logistics)\b|\bco-?founders?\b|\b(?:charter|founding) members?\b"
        r"|\b(?:^|[.!?:;-] )who(?:'s in\b| wants (?:in|to)\b| would (?:like|want) (?:in|to)\b)|\bwho else (?:wants|would)|\bany(?:one|body) (?:game|else game|up for it|else\?)"
        r"|\bi propose\b|\bcall for (?:members|interest)\b|\b(?:looking|hoping) to (?:form|start|gather|convene)\b",
        5,
        "since nothing exists I'll make one; willing to organize",
    ),
    Cue(
        Intent.FORM,
        rf"\b(?:of us|we)\b[^.?!]{{0,60}}\b(?:want|would like|like|wish|hope|plan|decided|'d like|'d love|love) to (?:be|become|meet as|make|be recogni[sz]ed as) (?:an? |our own )?(?:[\w-]+ ){{0,2}}{GROUP}"
        rf"|\bwe (?:are|'re) (?:two|three|four|2|3|4) (?:[\w']+ )?[^.?!]{{0,30}}\b(?:wanting|looking|hoping|who (?:want|would like))\b",
        6,
        "three of us want to be a group",
    ),
)
