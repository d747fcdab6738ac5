"""Words for the two ways of meeting, and what is said of each, as tables.

All patterns are over folded lower-case words.
"""

from __future__ import annotations

import re
from enum import IntEnum

from mail.sieve import Sieve


class Say(IntEnum):
    """What is said of a way of meeting; a higher one is the clearer wish."""

    REFUSED = 0
    RELUCTANT = 1
    NAMED = 2
    PREFERRED = 3


ONLINE = (
    r"(?:on-?line|on line(?= ?(?:[.,;!\n]|$|or|is|only|please|either|meetings?|groups?)\b)|(?:computer|laptop|screen|camera|webcam)(?=(?:'s| is| would be) (?:quite |just |perfectly )?(?:fine|ok|okay|all right|alright|easiest|best|good)\b)|zoom\w{0,3}|virtual(?:ly)?|televised|tele-?health|tele-?therapy|remote(?:ly)?|video(?:s|-?call| call| chat| meeting| conferenc\w+)?"
    r"|google meet|(?:on|via|over|ms|microsoft) teams|teams call|skype|facetime|web ?based|doxy|(?:on|by|over) (?:the |a |my )?(?:screens?|computer|webcam|internet|web)"
    r"|(?:the|use the|by|behind my(?: own)?|on my(?: own)?|(?<=no )|(?<=not a )|(?<=than a )|(?<=with a )|(?<=do a )|document ) ?(?:computer|laptop|webcam|camera)|computer(?= or\b)|(?<=\bor )computer|laptop version|camera on|call-in|laptops?(?= or)|(?<=or )laptops?|on camera|(?:log|dial|call) (?:in|on)(?= from)|where(?:ver)? there'?s? (?:is )?wi-?fi|screens?(?! (?:out|for\b|clients|new|memory|door|time|them|people|everyone))|pixels|(?:little|tiny|small|talking) (?:squares|boxes|windows|rectangles|heads)|grid of faces|video-?conferenc\w+|anything with a (?:login|password|link)|(?<!\w)tele(?= only| is|\W*$)|(?:by|via|over the|on the) (?:tele)?phone|(?<!my )(?:tele)?phone(?= (?:is|would|works?|or video|or zoom)|'s (?:best|fine|better|easiest|good)))"
)
PERSON = (
    r"(?:in[- ]?person|(?<=[.;,\n] )live(?= ?[.;,\n]|$)|(?:in|under) one (?:room|roof)|(?:bodies|people|humans|us|faces|clinicians|therapists|colleagues|chairs?|everyone|everybody) in (?:an? |the |one )?(?:actual |real |same )?(?:rooms?|circles?|seats|chairs)|(?:(?<=be )|(?<=meet )|(?<=or ))in room|an? (?:\w+ )?room (?:with|full of) (?:people|humans|bodies|faces|others|chairs|colleagues|clinicians)|(?:real|actual|human|live) (?:faces|humans|bodies|company)|across from (?:you|each other|one another|people|somebody|someone|others|colleagues|them|a)|(?<=sit )(?:down )?(?:together|across)|(?<=meet )(?:a?live)\b|a chair(?=,? (?:please|not))|(?:face|f) ?2 ?(?:face|f)|ftf|outdoors|an? (?:actual|real) room|(?:in )?three dimensions|an? (?:real |actual |quiet |warm )?rooms? (?=in |near |at |somewhere)|(?<=or )(?:an? |the |somebody's )?living rooms?|energy of (?:other |real )?(?:bodies|people|a room)|live(?= only\b| please\b|,? not (?:on|by|zoom))|face[- ]to[- ]face|f2f|irl|in the flesh|in presence|(?:in|around|at) (?:the|a|one|an actual|an) (?:same |real |actual |physical )*(?:room|table)(?: together)?|real (?:room|chairs|people)"
    r"|in real(?: life)?(?! (?:time|trouble|estate|terms|need|pain|danger|distress|life situations|crisis))|eye to eye|person to person|personal meetings?|presencial(?:es)?|en persona|cara a cara|meeting up(?= (?:is|would|works|in|at|suits)\b)|physical(?:ly)?|live and in person|flesh and blood|(?:in|at) the office(?= or\b)|(?<=\bor )(?:in|at) the office|come to (?:my|our) (?:office|house|home|place|clinic|kitchen)|(?:kitchen|dining)(?:[- ]room)? table|(?:an? )(?:actual|real|physical) (?:office|place|space)|front room|(?:in|at|on|around|near|behind|under|of) (?:the |an? |my |our |your |their |somebody's |someone's |his |her )(?:[\w'-]+ ){0,2}(?:parlou?r|community (?:room|center)|church(?: hall)?|temple|synagogue|grange|rectory|convent|fellowship hall|bookstore|bakery|cafe|tavern|yoga studio|front porch|back porch|den|sunroom|back room|meeting room)|(?:at|in) (?:my|our|your|their|his|her|someone's|somebody's|an|[a-z]+'s) (?:own )?(?:place|offices?|home|house|living room|kitchen"
    r"|studio|practice room|waiting room|clinic|building)|(?:the|a|at) library|library (?:meeting )?room|conference room|(?:a|the|one's) living room|across (?:a|the) table|see faces|coffee ?(?:shop|house)|church basement"
    r"|your place or mine|(?:want to|like to|love to|rather|prefer to) sit (?:down )?with (?:people|colleagues|others)|same room)"
)
#: Ways of speaking that only suggest a room: used where the room itself is not named.
ROOM_HINT = Sieve(
    r"\b(?:(?:yurt|shed|barn|cabin|cottage|studio|garage|loft|attic|greenhouse|gazebo|conference room|common room|community room|meeting room|group room|party room|classroom|office|house)s? (?:behind|over|above|beside|next to|across from|by|on|off|in back of|at|is booked|is reserved) (?!time\b|hold\b|the (?:phone|screen|web|internet|computer|side)|my own\b|all\b|zoom|video|weekends|(?:mon|tue|wed|thu|fri|sat|sun)|\d)(?:the|my|our|[a-z]+)|common room\b|(?:something|anything|it|a group|be|keep it|like it|want it|strictly|only|stay) local(?:ly)?\b|(?:in town|locally|local) only\b|only (?:in town|locally)\b|at [a-z]{3,12}'s(?= (?:in|on|or|and|place|house)\b|[,.;])(?! (?:request|suggestion))|\b(?:at|in|to|behind|upstairs from|above|over|around|outside|near) (?:the |an? |my |our )(?:[\w'-]+ ){0,3}(?:grange|inn|cafe|diner|bakery|brewery|meeting ?house|library|church|parish hall|lodge|park|trail(?:head)?|barn|picnic table|tack room|mill|sitting room|waiting room|bookshop|winery|farm|community center)\b(?! (?:group|clients?|work))|\b(?:my|a|our) (?:\w+ )?(?:waiting|sitting|tack|back|front|common) room\b(?= (?:in|that|which|and|has|holds|seats|is)\b|[.;!\n])"
    r"|(?:have|host|take|get|see) (?:them|people|everyone|everybody|you|folks|the group|us) (?:over )?here\b|(?:reachable|get there|come) (?:by|on) (?:the )?(?:\w+ )?(?:bus|bike|foot|max|train|streetcar)\b|\bon foot\b|\bby bike\b|\bwalk(?:ing)? (?:to (?:the|it|things|you|them|any)|groups?\b)|\bnear enough to walk\b|\b(?:any|some) room on the\b|\bgroup that walks\b|\bwalk and talk\b|\bhave (?:a |some )?(?:coffee|tea|lunch|breakfast) with me\b|\bthere (?:is|will be|'s) (?:soup|cake|coffee|tea|parking)\b|\boffice on [a-z]+ (?:street|avenue|ave|st)\b[^.]{0,30}\b(?:empty|free|host|hold|group)"
    r"|(?:come|sit|gather|meet|join me|huddle)(?: \w+){0,3} (?:by|around|round|beside|on|at|in) (?:an? |my |our |the )?(?:\w+ ){0,2}(?:fire(?:place|side)?|stove|hearth|porch|sofas?|couch(?:es)?|garden|deck|backyard|barn|attic|basement|playroom|sandwich shop|diner|pub|brewery|tea ?room)\b"
    r"|(?:have|take|squeeze|fit) (?:everyone|everybody|you all|y'all|you|people|folks|the group|the others|us all|six|five|four|all of (?:you|us)) (?:over|in|up|round|around|at)\b|(?:meet|gather|be|sit|come) (?:over )?(?:at|to) (?:mine|ours|hers|theirs)\b|\bsit together\b|hosted by me\b|my (?:\w+ )?porch\b|(?:could|can|would) meet here\b|private room\b|handshakes?|shake hands|hugs?\b|smell the (?:coffee|rain|tea)|breathe the same air|the same air|eye to eye|knee to knee|each other's (?:shoes|faces|knees|hands)|sofas?\b(?= or| and)|(?<=or )sofas?\b|(?:can|could|will|to|would|or) (?:drive|go|travel|come) (?:over |up |down |out |in )?to (?!(?:work|see|meet|a|the|my|your|be|you|church|school|court|terms|think|find|get|group|any|it|do|say|make|join|hear|know|talk|share|help|this|that|for)\b)[a-z]{4,}"
    r"|my (?:own )?consulting rooms?\b|(?:spare|big|large|roomy|quiet|sunny) (?:office|conference room|meeting room|living room|table) (?:with|where|that|for|and|i)|(?:door|room) that closes|where (?:six|five|four|we|everyone) (?:of us )?(?:could|can) sit|(?:i'll|i'd|i can|i could|i will|happy to|glad to|willing to) (?:come|drive|travel|go|get) (?:over |out )?to (?:you\b|them\b|wherever|anywhere|the others|others)"
    r"|my (?:internet|wi-?fi|connection|bandwidth|signal)(?: out here| here| at home)? (?:is|isn't|'s|drops|cuts|dies|won't) ?(?:an? |so |too |pretty |very )*(?:rumou?r|terrible|bad|awful|spotty|slow|unreliable|patchy|poor|dreadful|lousy|iffy|hopeless|joke|weak|out|up to it|hold)?|(?:don't|do not|never) (?:own|have|got) (?:an? )?(?:camera|computer|webcam|laptop)|(?:i|we)(?:'d| can| could|'m| am| would| will|'ll)(?: \w+){0,2} host(?:ing)?\b(?! (?:(?:the|our|it|this|us|that) )?(?:(?:on|by|via|over) )?(?:calls?|zoom|online|video))|(?:able|happy|glad|willing|love) to host\b(?! (?:(?:the|our|it|this|us|that) )?(?:(?:on|by|via|over) )?(?:calls?|zoom|online|video))|(?:^|(?<=[;,.] ))(?:can|could|will) (?:also |gladly )?host\b|come to me\b(?! (?:by|via|on|over|through)\b)|(?:fine|ok|okay|easy|happy|glad|willing) to (?:drive|get|travel|go) to(?= ?[.,;])|wood ?stove\b|my office (?:near|by|at|in|or|and|seats|has (?!moved)|holds|is (?:free|big|available|open)|works|would|downtown|on)\b"
    r"|(?<=[:,] )my office\b|(?<=[:,;.!] )(?:my|our) (?:own )?(?:(?:living|waiting|dining|sitting|family|conference|group|back|front) room|place|house|home|kitchen|studio|clinic)\b(?= ?(?:[,.;!\n]|$|(?:on|in|at)\b))|(?:driv(?:e|ing)|travel(?:ing)?|commut(?:e|ing)|bike|walk|go|come) (?:up to |as far as |about |around |within |under )?(?:\d+|an?|half|twenty|thirty|forty|fifteen)[ -](?:\w+ )?(?:min(?:ute)?s?\b|miles?\b|hours?\b|hrs?\b|mi\b)"
    r"|\d+ (?:minutes?|mins?|miles?)(?:'s?)? (?:drive|driving|by car|by bike|away|each way|from (?:me|home|my|downtown)|of (?:me|home|my|downtown|[a-z]+))|within (?:about )?(?:\d+|half an hour|an hour|[a-z]+) ?(?:minutes?|mins?|miles?)? ?(?:of|from)\b"
    r"|(?:walking|biking|driving|spitting) distance|where i(?:'d| would| could| can) meet\b|(?:i'd|i'll|i can|i could|i would|i will) (?:come|go|drive|travel) (?:to )?(?:wherever|anywhere)|masks? required|bus line|near transit)"
)
#: A place to gather, or what stands in it, told without a word of meeting.
VENUE = Sieve(
    r"\b(?:my|our|the|a) (?:own |old |big |little |back |upstairs |heated |[a-z]+'s )?(?:garage|barn|shed|fellowship hall|parish hall|church hall|union hall|town hall|grange hall|hall|annex|hospital annex|food carts?|tea ?house|yurt|greenhouse|boat ?house|club ?house|community room|group room|old room|big room|upstairs room|basement|attic|loft|guest ?house|play ?room|play cafe)(?= (?:in [a-z]|(?:is|are) (?:open|free|available|ours|heated|warm|big|quiet|at)|(?:has|holds|seats|fits)\b|would do|will do|on [a-z])|,? (?:which|heated)\b|[;!.\n]|, (?:with|\d|(?:five|six|seven|eight|nine|ten|twelve|thirteen|last|first|second) ))"
    r"|\b(?:\d+|five|six|seven|eight|nine|ten|a dozen|twelve|thirteen|enough) (?:\w+ )?chairs\b"
    r"|\bwe (?:(?:'?d|could|can|will|would|always|usually|already|all) ){0,2}(?:meet|gather|convene) (?:up )?(?:at|in|by|behind|under|over) (?:the|an?|my|our|his|her|their) (?!(?:[\w'-]+ ){0,2}(?:times?|hours?|end|start|beginning|mornings?|afternoons?|evenings?|nights?|fall|winter|spring|summer|autumn|weeks?|weekends?|months?|moment|latest|earliest|groups?|middle|year|future|zoom|online|on-?line|meantime|rate|pace|screen|internet|computer|computers|laptops?|phone|virtual\w*|video|intervals?|first|second|third|last|least|way|format|noon|hope|spirit|name|interest|half|web|link|cloud|pandemic)\b)[a-z]+"
)
#: What is done in such a place that is no gathering of colleagues, up to the place.
OWN_USE = re.compile(
    r"\b(?:see(?:ing)?|saw|treat(?:ing)?|work(?:s|ed|ing)?|practi[cs]e[sd]?|live[sd]?|living|rent(?:s|ed|ing)?|store[sd]?|clean(?:ed|ing)?|burn(?:ed|t)|lost|office is|clients?|patients?|band|kids?|sleep\w*)\b[^.;]{0,40}$"
)
#: Ways of speaking that only suggest a screen: who cannot come, and who sends a link.
SCREEN_HINT = Sieve(
    r"\b(?:(?:internet|wi-?fi|broadband|bandwidth|connection)(?: here| out here| at home)?(?:'s| is) (?:all right|good|fine|fast|ok|okay|decent|solid|reliable|great|strong)\b|(?:can't|cannot|can no longer|don't|do not|no longer|never) drive(?= ?(?:[,.;!\n]|since|any ?more|yet|because|and|so|due|with)|$)|(?:have|own|got) no car|without a car|house-?bound|home-?bound|can't (?:leave (?:the house|home)|travel|get out)|(?:from|at) (?:my )?home(?: office)?(?= (?:by|over|on|via|in my slippers))|a link is (?:what|all)"
    r"|(?:the|a|same|zoom|meeting|video) link (?:is|will|to follow|follows|comes|goes|i use|works|stays|for (?:us|the group|our|meetings))|(?:send|pass|share|circulate)(?: \w+)? (?:round |around |out |along )?(?:the|a|our) (?:\w+ )?link\b(?! to)|in (?:my )?slippers)"
)
#: The sender's own practice, or what is not a group: no wish about meeting.
NO_WISH_BEFORE = re.compile(
    r"\b(?:(?:see(?:ing)?|do|treat) (?:all |most |some |many |half |nearly all )?(?:of )?(?:my |the |our )?(?:clients?|people|patients|folks|couples|everyone)(?: \w+)?|work(?:ing)? with clients|found (?:you|this|it)|saw (?:it|this|you)|(?:spend|spending|spent)(?: \w+){1,6}|watch(?:es|ing)?|review(?:s|ing)?|record(?:s|ing)?|trained|training|certified|studied|shop|posted|listed|website|form|directory|your|an?|the|my)"
    r"(?: \w+)? $"
)
_NOT_A_MEETING = re.compile(
    r"^ ?(?:form|course|class|program|directory|portal|calendar|listing|registration|store|banking|ads?|therapy|bodywork|counsell?ing|treatment|webinar|workshop|training|ceus?|bookings?|link|keeps|game|profile|clients?|patients|practice|caseload|at home)\b"
)
NO_WISH_AFTER = _NOT_A_MEETING
PAST = re.compile(
    r"\b(?:i once [a-z]+|was|were|employed|(?:she|he|who|they) works?|worked|used to|(?<!rather we )met|i (?:wrote|made|built|learned|taught|recorded|held|gave|ran|took|did)|last(?! (?:mon|tue|wed|thu|fri|sat|sun|week))|(?:i|we)(?:'ve| have)(?: \w+)? (?:spoken|talked|phoned|called|rung|asked|checked)|i (?:spoke|talked|phoned|called|rang)|old(?! mill| town)|former|previous|had(?! better)|been|until|during (?:covid|the pandemic)|in 20\d\d)\b[^.;,]{0,34}$"
)
OWN_PRACTICE = re.compile(
    r"\b(?:practice|caseload|work|clients|sessions|i'm|i am|living|but|also|licensed)(?: is| are)?,? (?:now |all |entirely |mostly |100% |purely )*(?:fully |exclusively |strictly )$|\b(?:practice|caseload|my work|my sessions) (?:is|are) (?:\w+ )?$"
)

#: (what is said, words before the way in its clause)
BEFORE: tuple[tuple[Say, str], ...] = (
    (
        Say.REFUSED,
        r"\b(?:not?(?! opposed)|no|never|refuse|don't|dont|do not|doesn't|can't|cant|cannot|won't|will not|wouldn't|anything but|anything except|tired of|done with|burn\w* out (?:on|by|from)|rather than|instead of|enough|sick of|hate|no more|without"
        r"|avoid|squares|allergic to|not get along with|less(?! (?:nervous|anxious))|than|(?:awful|terrible|bad|dreadful|flat|dead|wrong|lousy) (?=(?:over|on|via|through|by)\b)|too old for|lost (?:my )?patience with|(?:tired|sick|weary) of (?:talking|looking|staring|speaking|listening)(?: \w+){1,5}|fed up with|(?:had|have had) (?:it|enough) (?:with|of)|over it with|given up on|gave up on|i do mind|dislike|disliked|loathe|detest|despise|abhor|aren't|isn't|neither|nor|(?:fallen|fell|falling|fall) asleep (?:in|on|at)|part(?:ed|ing) (?:ways|company) with|rations? me|no (?:fan|friend|lover) of|weary of|no patience (?:for|with)|no use for|no love for|no good (?:on|over|by|at)|useless (?:on|over)|hopeless (?:on|over|with)|(?:lag|echo|delay|glare|flicker|strain) (?:on|of|from)|you have me down as|get(?:s)? (?:lost|dropped) (?:on|over|by)|wearies me|too much of (?:my|the) (?:day|life|week)|(?:(?:sea|car|motion ?)?sick|dizzy|headaches?|migraines?|queasy|cross-eyed) (?:from|looking|staring|on|at|of|with|by|after))\b[^.;,\n]{0,26}$",
    ),
    (
        Say.REFUSED,
        r"\b(?:struggle|suffer|(?:have|had) (?:a hard time|(?:real |big |great )?trouble)|get lost|can't follow|can't hear)(?: \w+)?(?: (?:on|over|with|in|by))?(?: an?)? $",
    ),
    (
        Say.REFUSED,
        r"\btoo (?:poor|slow|weak|bad|patchy|spotty|unreliable|feeble|thin|flaky) (?:out here )?for (?:an? |any |the )?$",
    ),
    (
        Say.RELUCTANT,
        r"\b(?:if (?:it|we|i|that) (?:absolutely )?(?:has|have|must|had)(?: to)?(?: be)?(?: an?| on| by| over)?|can live with|could live with|(?:could|can|would|might) (?:also )?(?:stand|bear|endure|suffer|come|show up|survive|handle|attend)(?! in the flesh)|wouldn't refuse|not opposed to|could do|can do|would consider|i'd consider|consider|settle for|accept|otherwise|or else|fall back|resort to|put up with|tolerate|if need be,?|if not,?|if i must,?|if it must be,?|failing that,?|open to|willing to|don't mind|wouldn't mind|manage|in a pinch,?)(?: \w+){0,3} $",
    ),
    (
        Say.PREFERRED,
        r"\b(?:(?<!no )(?<!no strong )(?<!no real )prefer\w*|rather|ideally|ideal(?: is| would be)?|would love|i'd love|love|best|like|want|wish|only|strictly|exclusively|fully|100%|all|(?<!then it )(?<!if it )has to be|have to be|must be|need(?:s)?(?: to be)?|lean(?:s|ing)?|hoping for|(?:first|1st|top) choice|my (?:wish|hope|preference)|better|i(?:.d| would) choose|opt for|happiest|happier|at my best|give me|must|has got to|sooner(?! or)|favou?r)\b[^.;\n]{0,30}$",
    ),
)
AFTER: tuple[tuple[Say, str], ...] = (
    (
        Say.REFUSED,
        r"^[^.;,\n]{0,6}\b(?:is|are|does|do|did|will|would|has)(?: not|n't) (?:appeal|tempt|attract|interest me|excite|an option|for me|agree|suit|work|get along|possible|realistic|my|do it|happen)|^[^.;,\n]{0,24}\bdo(?:es)?(?: not|n't) get along|^(?: \w+)? fatigue|^ (?:is|are) out\b|^ out\b|^ (?:(?:gives?|makes?)(?! me (?:less|feel (?:safe|calm|at ease)|happy|calm|glad|more (?:relaxed|comfortable)))|hurts?|wears?|kills?|exhausts?|tires?|bores?|drains?|leaves?|depress(?:es)?|defeats?|gets?) (?:me|my|to me)\b|^ (?:sounds?|is|are|feels?) (?:awful|terrible|dreadful|dead|a nightmare|torture|no (?:good|use)|not (?:it|the same|human|real|enough)|a poor|beyond)|^ (?:is|are) (?:out|no) for me|^\?+ ?(?:no|nope|never|not|god no|please no|i'd rather not)\b|^,? (?:i|we)(?: really)? (?:(?:don't|do not|dont)(?! (?:care|mind|have (?:an?y? |much )?(?:strong )?(?:preference|feelings?|opinion)))|can't|cannot|won't|hate|dislike|avoid|can do without)\b",
    ),
    (
        # "My last group moved to Zoom and I left."
        Say.REFUSED,
        r"^,? (?:and|so|so then) (?:i|we) (?:left|quit|lost|dropped out|stopped|bowed out|drifted)\b|^,? (?:which is why|and so|so) i(?:'d| want| would| need| crave| long| miss)\b(?! (?:prefer (?:it|that)|like it))",
    ),
    (
        # A verdict on it, as many as there are.
        Say.REFUSED,
        r"^(?: (?:meetings?|calls?|groups?|sessions?))?(?:(?:'s| is|'re| are| was| were)(?: simply| just| really| frankly| a| an)? (?:not(?! (?:a problem|bad|a bad|only|my only|out of|off|impossible|required|beneath))|impossible|contradictions?|misery|murder|torture|tiresome|tiring|exhausting|hopeless|useless|unbearable|unworkable|wasted on me|fault|poor substitute)\b| would(?: not|n't)\b(?! (?:be a problem|hurt|bother|mind))| would be (?:a no|no|wasted|torture|misery|murder|hopeless|useless|pointless)\b| and (?:i|me) (?:have|don't|do not|never|are)\b(?! (?:time|both))| and it tried| tried me|,? i find (?:it )?(?:tir\w+|dull|cold|hard|exhausting|unbearable|wearing|draining)|[^.;,\n]{0,12} drives? (?:me|my)| smells? of nothing| ok\? a: n\b)",
    ),
    (
        # "Online isn't good for me", "in person really isn't an option".
        Say.REFUSED,
        r"^(?: (?:meetings?|calls?|groups?|sessions?))?(?: (?:really|just|simply|honestly|unfortunately|sadly|definitely|still))?(?: is| are|'s| was| would| will)(?: really| just)?(?:n't| not)(?: be)?(?: (?:really|very|so|too|at all|all that|that|exactly))*"
        r" (?:good|great|helpful|easy|workable|feasible|accessible|comfortable|usable|viable|doable|suitable|bearable|an? (?:good |real )?(?:option|possibility|choice|fit|way))\b(?!(?: for me)?,? but\b| enough reason)",
    ),
    (
        # "If it's Zoom, count me out."
        Say.REFUSED,
        r"^,? (?:then )?(?:(?:i'd|i'll|i will|i would|i) (?:(?:rather|sooner|have to|just|probably) )?(?:pass|sit (?:it|that|this) out|skip(?: it)?|decline|bow out|stay home|rather not)\b|(?:count|leave) me out\b|no,? thank|not for me\b)",
    ),
    (
        Say.RELUCTANT,
        r"^[^.;,\n]{0,22}\b(?:if (?:we|i|you) must|if need(?:ed| be)?|if necessary|as a (?:backup|back-up|last resort|fallback|second|plan b)|(?:is|are|would be|'s|will be|also|works?) ?(?:ok|okay|fine|possible|tolerable|acceptable)? ?(?:too|as well)|(?<!if )possible|would do|will do|in a pinch|sometimes|better than (?:nothing|none)|so be it|then so be it|only if|only when|if the (?:pass|roads?|weather|mountain|bridge|snow)|if it (?:snows|rains|storms)|in case of|if (?:there(?:'s| is) )?nobody|if that's (?:what|all|how|the)|if it (?:has|must|needs)|acceptable|tolerable|tolerated|bearable|passable|every so often|every now and then|now and then|once in a while|on occasion|occasionally|(?:twice|once) an? (?:year|quarter|season)|an? (?:quarter|year|season)\b|per (?:quarter|year)|if (?:that|it)(?: is|'s) the only|otherwise|in (?:winter|bad weather|the snow)|when (?:it snows|roads))",
    ),
    (
        Say.RELUCTANT,
        r"^ (?:would|could|might) be (?:great|nice|lovely|wonderful|a treat|ideal|fun),? but\b",
    ),
    (
        Say.RELUCTANT,
        r"^,? (?:then )?so be it\b|^,? (?:(?:is|are|would be|'s) )?(?:ok|okay|fine|alright|all right|doable|acceptable)\b",
    ),
    (
        Say.PREFERRED,
        r"^[^.;,\n]{0,14}\b(?:preferred|preferably|for preference|by preference|for choice|only|ideal(?:ly)?|best|better(?! than (?:nothing|none|no ))|if possible|if at all possible|is the only|would be a treat|would be (?:great|lovely|wonderful|best|ideal)|strongly)",
    ),
    (
        Say.PREFERRED,
        r"^ ?(?:'s|is|are|would be|makes|keeps|lets|feels?|suits?|works|fits)(?: me| my)?(?: \w+)? ?(?:so much |much |a lot |far |just )?(?:less (?:nervous|anxious|tiring|scary|stressful|awkward|tired)|nicer|nicest|better|best|calmer|kinder|simpler|simplest|safer|more (?:comfortable|relaxed|human|real)|happier|my (?:life|speed|style|thing|preference|cup of tea)|life\b|what i (?:need|want)|how i (?:work|like|want))",
    ),
    (
        Say.PREFERRED,
        r"^,?:? (?:is |are |= ?)?(?:my |our )?(?:1st|first|top|#1)(?: choice| pick| preference)?\b",
    ),
    (
        Say.RELUCTANT,
        r"^,?:? (?:is |are |= ?)?(?:my |our |as )?(?:a )?(?:2nd|second|distant|#2)(?: choice| best| pick| preference)?\b",
    ),
    (Say.PREFERRED, r"^,? (?:please|pls)\b"),
)
BEFORE_PATTERNS = tuple((say, re.compile(pattern)) for say, pattern in BEFORE)
AFTER_PATTERNS = tuple((say, re.compile(pattern)) for say, pattern in AFTER)

#: Indifference, in the sentence or right after it.
EITHER = re.compile(
    r"\b(?:either|both|whatever|whichever|doesn't matter|does not matter|don't care|dont care|do not care|no pref(?:erence|s)?|(?:do not|don't|dont)(?: \w+)? (?:mind|care) which|(?:do not|don't|dont) have (?:an?y? |much of a )?(?:strong )?preference|all the same|the same to me|(?:me|us) (?:just )?the same|all one to me|equally|or both|open to(?! (?:(?!in[ -]person|online|zoom|video|meeting)[\w-]+ ){0,2}?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|afternoons?|evenings?|nights?|weekends?|weekdays?|days?|times?|hours?|lunch\w*|noons?)\b)|i'm easy|not fussy|not picky|no strong (?:feelings?|preference|opinion)|(?:don't|do not|dont) have (?:an? |any )?strong (?:feelings?|opinion)|no hardship|truly have no preference|makes no (?:odds|difference)|a wash|whatever works)\b"
)
#: Said of the format as such.
ANY_FORMAT = Sieve(
    r"(?<!myself )(?<!decide )(?<!committing )(?<!answer )\b(?:either|both|any) (?:format|way(?! (?:to|of|i|we|you|that|for|from)\b)|one is|is fine|works?|is (?:ok|okay|good))\b|\b(?:whatever|whichever|any|either) (?:format|mode|(?<!any )modality|medium|(?:sort|kind|type|form|manner|method|style) of (?:meeting|gathering|group meeting|getting together))\b(?! (?:of (?:art|therapy|treatment)|therapy))|\bboth at (?:once|the same time)\b|\b(?:in person|face[- ]to[- ]face|on-?line|on zoom|by video|in a room) or not\b(?! at all)|\b(?:some|part|half)(?: of us)? (?:in the (?:same )?room|in person|around the table)[, ]+(?:and )?(?:the (?:others|rest)|some|part|half)(?: of us)? (?:on|by|over|via) (?:the |a )?(?:screen|zoom|video|laptop|computer)|\b(?:both|either) (?:formats?|modes?) (?:suits?|works?|is|are|will|would)\b|\bhowever (?:the|they|you|we|everyone|everybody)(?: \w+)? (?:meets?|gathers?|prefers?|likes?|wants?|decides?|does it|do it)\b|(?<!not )(?<!no )(?<!drive a )(?<!a )(?<!down as )(?<!listed as )(?<!marked as )(?<!me as )(?<!says )(?<!recorded as )\bhybrid\b(?! (?:practice|schedule|caseload|car|model|job|week|iop|clinic))|(?<!drive )(?<!keep )(?<!have )(?<!run )\ba hybrid\b(?! (?:practice|schedule|caseload|car|model|job|week|iop|clinic|and an?))|\b(?:don't care|dont care|no matter|doesn't matter|does not matter|don't mind|all the same|not fussed|all one)(?: to me)? how we (?:meet|gather|get together|do it|sit|convene)\b|\bhow we (?:meet|gather|get together|do it|convene) (?:doesn't|does not|is no|isn't|makes no|is all)\b|\bopen to (?:both|either|any)(?: formats?| ways?| kinds?)?(?=[ .,;!\n]|$)(?! days)|\bformat i'm (?:agnostic|easy|flexible|open|neutral)\b|\b(?:agnostic|neutral|easy) (?:about|as to|on|re) (?:the )?format\b|\bi (?:put|said|wrote|meant|checked|ticked|chose)(?: down)? \"?(?:either|both|no preference)\b|\bno preference (?:on|about|for|as to)(?: the)? (?:format|how)"
    r"|\b(?:on|off) (?:the )?(?:screen|camera|line) or (?:on|off)\b|\bflexible (?:on|about|as to|with) (?:the )?(?:format|how we meet|zoom|in person)|\bformat[: ]+(?:flexible|either|any|no preference)|\bhow would you like to meet\?[ \n]*either"
    # A sentence of its own, as our question "…, or is either fine?" invites it.
    r"|(?:^|(?<=[.!?;\n] )|(?<=[.!?;\n]))(?:either|both)(?: one| fine| are fine| way| is fine| works?| would do)?(?= ?[.!;\n]|$)"
)
#: Said of the only way that is named, it shows a wish for the other.
GRUDGING = re.compile(
    r"\bif (?:it|we|i|that) (?:absolutely )?(?:has|have|must|had)\b|\b(?:can|could) live with\b|\bsettle for\b|\bput up with\b|\btolerate\b|\bin a pinch\b|\bat a pinch\b|\bonly (?:if|when|in an? |for emergenc)|\bresort to\b|\bnot (?:choose|my first choice|my favou?rite)\b|\bendure\b|\bif need be\b|\b(?:better than|over) (?:nothing|none)\b|\bso be it\b|\bnot against (?:it|that)\b"
)
#: "Whether by screen or not is the same to me", "don't care if it's video": one way named, both meant.
WHETHER = re.compile(
    r"\bwhether\b[^.;\n]{0,60}\b(?:same|matter|care|mind|fine|difference|all one)\b|\b(?:care|mind|matter|same to me|all one to me|fussed|fussy|picky)\b[^.;\n]{0,14}\b(?:if|whether)\b|\b(?:don't|dont|do not|doesn't|does not) (?:much )?(?:care|matter|mind)\b[,:;]? ?(?=\n)|\bor not\b[^.;\n]{0,20}\b(?:same|matter|fine|care|mind|odds|difference|all one|equal)\b"
)
#: A box with a cross in it, and what it stands before.
TICKED = Sieve(
    r"[\[(] ?(?:x|\*|\u2713|\u2714) ?[\])] ?(?P<option>[^\[\]()\n]{2,40})|[\u2611\u2612\u2705] ?(?P<mark>[^\[\]()\n\u2610-\u2612]{2,40})"
)
#: A signature that says how its owner works, where nothing else says how she would meet.
SIGNED = re.compile(
    r"\b(?:tele-?health|online|virtual|remote|video)(?: \w+)? only\b|\b(?:only|exclusively|100%|fully|all) (?:tele-?health|online|virtual|remote)\b"
)
#: A place beside a screen, the other half of a choice: "either in town or over the computer".
OR_THERE = Sieve(
    rf"\b(?P<place>in town|in (?!the\b|an?\b|my\b|our\b|person|oregon|washington|private|general|practice|january|february|march|april|may\b|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|either|all|english|spanish|any|real|one\b)[a-z]{{4,}}|(?:right )?here|in the area|local(?:ly)?|nearby|close by|(?:bike|drive|walk)able|a?round here|(?:[a-z]+(?:[ /][a-z]+)? )area|rooms?|sofa|couch|porch|cafe|coffee)\b[^.;:?!\n]{{0,28}}?,? (?:or)(?: else)?(?: (?:on|by|over|via|through|behind))?(?: the| a| my)? {ONLINE}"
    rf"|\b{ONLINE},? or (?:else |maybe |possibly |also |even )?(?P<there>(?:right |over )?here\b(?! (?:is|we|i|are)\b)|in town\b|(?:in|near|around|within|close to|not far from)(?! (?:the (?:morn|after|even|sum|win|spring|fall)|\d+ (?:days|weeks)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fall|spring|summer|winter))|anywhere|somewhere|wherever|local(?:ly)?|live|nearby|drivable|over (?:lunch|coffee|tea|breakfast)|a room|(?:an |the |my )?office|someone's|somebody's)\b"
)
#: Said of whom the writer could meet, not of how she would.
WHOM = re.compile(
    r"\b(?:everyone|everybody|anyone|anybody|nobody|no one|people|those|colleagues|clinicians|therapists|peers|person|group|one)(?: that| who| whom)? (?:i|we)(?:'d| could| can| would| might|'ve| have| do)?(?: \w+)? (?:meet|met|see|know|find|found)(?: with)? $"
)
#: Only where nothing else is to be had.
IF_NONE = re.compile(
    r"\bif (?:nobody|no one|none|nothing|there(?:'s| is| are)|you (?:can|only|can't)|it can't|that fails|all else|all (?:you|there))\b[^.;\n]{0,44}$"
)
#: What was said before is no wish of today.
REPORTED = re.compile(r"\bi (?:said|put|wrote|told you|checked|ticked|asked for)(?: \w+)? $")
#: Two ways in one breath.
JOINED = re.compile(
    r"^[^.;\n]{0,14}?(?:\bor\b|/|\band\b|&|\bthen\b|,)[^.;\n]{0,24}$"
    r"|^[^.;,\n]{0,45}\bor (?:(?:else|also|even|just|maybe|possibly|do) )?(?:(?:on|by|via|over|in|through) )?(?:an? |the |my )?$"
)
TIGHT = re.compile(r"\s*(?:,? or|/|,? and|&)\s*(?:on |by |via |over )?")
#: "In person is ideal, but phone is fine": the annotators take that for either.
IDEAL_BUT_FINE = re.compile(r"\bideal\b[^.;]*\bbut\b[^.;]*\b(?:is|are|would be) (?:fine|ok|okay)\b")
#: Denials that deny no way of meeting.
HARMLESS = re.compile(
    r"\b(?:not only|(?:not|no|don't have|do not have)(?: an?y?| of)? strong (?:opinion|preference|feeling)s?|no (?:preference|problem|object)|(?:doesn't|does not|don't|dont|do not) (?:matter|care(?! for)|mind)|no matter|not (?:sure|picky))\b"
)
#: Both ways by turns.
BY_TURNS = re.compile(
    r"\b(?:mix(?:ing)? of|swap\w*|switch\w*|rotat\w+|trade off|tak(?:e|ing) turns|by turns|in turns?|back and forth|one (?:month|week|time)|every other (?:meeting|time)|alternat\w+|sometimes|the rest|quarterly|once a month|half|some of|when the weather|weather permitting)\b"
)
