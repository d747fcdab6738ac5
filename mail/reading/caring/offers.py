"""What the writer offers to the group beside a seat: a room to meet in, the work of organizing.

People hardly ever say "I can host"; they say whose room it is and what happens there ("have
everyone over", "room for seven around the table", "I'd put the kettle on"), or which chore
they take ("I'll keep the calendar", "let me herd the cats").  A sentence offers where one of
the patterns matches in it and nothing in it speaks of clients, of somebody else or denies it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mail.sieve import sieves

_OWN = r"(?:my|our|mine,)"
_BETWEEN = r"(?:[\w'&-]+,? ){0,3}?"
_ROOM = (
    r"(?:offices?|consult(?:ing|ation) room|clinic|home|house|place|apartment|flat|condo|(?:living|dining|waiting|play|group|meeting|conference|back|front|great|family|therapy|class|board|break|spare|sun|treatment)[ -]?rooms?"
    r"|room|kitchen|(?:kitchen |dining |big |long |old )?table|suite|studio|space|porch|deck|patio|garden|back ?yard|yard|barn|cabin|yurt|farm|ranch|basement|den|library|parlor|church|(?:parish|fellowship|church) hall|synagogue|temple|grange|building|fire|fireplace|wood ?stove|couch|sofa)"
)
#: Rooms that are named for people to sit in them, not for seeing clients.
_PRIVATE = r"(?:living|dining|sitting|front|drawing|waiting|conference|great|family)[ -]?room|front parlou?r|parlou?r|kitchen(?: table)?|dining table|sun ?room|sun ?porch"
_HOME = rf"{_PRIVATE}|house|home|cottage|cabin|barn|garage|studio|yurt|apartment|flat|loft|farm(?:house)?|ranch|porch|playroom|rooms|consulting room|suite|church|parish hall|fellowship hall|guest ?house"
#: A practice is where clients come; only with a verb of meeting is it a room for colleagues.
_WORKPLACE = rf"(?:{_ROOM}|practice|agency|school)"
_GATHER = (
    r"(?:meet(?:s|ing|ings)?|gather(?:ing)?|come|coming|get(?:ting)? together|assembl\w+|hold (?:it|this|that|them|the \w+)|sit(?:ting)?|squeeze|crowd|have (?:it|us|them|everyone|everybody|people|folks|you|the group)|do (?:it|this)"
    r"|use|receive|host|take turns|rotat\w+|alternat\w+|trade off|go)"
)
_MANY = r"(?:four|five|six|seven|eight|nine|ten|twelve|a dozen|[4-9]|1[0-2])(?: (?:to|or|till|-) ?(?:five|six|seven|eight|nine|ten|\d{1,2})|-\d{1,2})?"
_PEOPLE = r"(?:us|all of us|you all|y'all|everyone|everybody|people|folks|a group|the group|the whole group|the lot of us|all comers|a small group)"
_MAY = r"(?:can|could|would|will|may|might|'d|'ll|(?:am|'m|are|'re|would be|'d be) (?:also |very |more than |quite )?(?:able|happy|glad|willing|ready|delighted|pleased) to|(?:don't|do not|wouldn't) mind)"
_I = r"(?:i|we|you|people|folks|everyone|everybody|they|the group|the others|all)"

#: (pattern, reason): each offers a room.
ROOMS: tuple[tuple[str, str], ...] = (
    (
        rf"\b(?:i|we)(?: also| even| gladly)?[ ]?{_MAY} (?:also |even |gladly |always |happily |easily )?host(?:ing)?\b|\b(?:happy|glad|willing|able|offer|offering|delighted|love|volunteer|prepared|pleased|ready|like|content) to (?:also |always |even )?host\b|\bhosting (?:is|would be|isn't|at|here)\b|\b(?:i|we) (?:'d |would )?volunteer (?:to host|my|our)\b|(?:^|[.,;:!?] ?|\band )(?:can|could|will|would|glad to|happy to) (?:also |even |gladly )?host\b|\bor host (?:humans|people|you|everyone|folks|it|the|at|in|here)\b",
        "says host of oneself",
    ),
    (
        rf"\b{_GATHER}\b[^.?!;]{{0,40}}?\b(?:at|in|into|around|round|inside|to|by|over at|over to|here at|with) {_OWN} (?!own (?:pace|risk|expense|time))(?:own )?{_BETWEEN}{_WORKPLACE}\b(?! (?:hours|time|number|phone|address|manager|mates?|supervisor))|\buse {_OWN} (?!own (?:pace|risk|time)){_BETWEEN}{_ROOM}\b",
        "a verb of meeting, at the writer's own place",
    ),
    (
        rf"\b{_OWN} {_BETWEEN}{_ROOM}\b(?! (?:hours|number|phone|manager|mate))[^.?!;]{{0,50}}?\b(?:(?:is|are|stands?|sits?|would be|can be|'s) (?:\w+ ){{0,2}}?(?:available|free|empty|unused|yours|at your (?:disposal|service)|(?:big|large|roomy|quiet|spacious) enough|at the group's)|seats|holds|fits|sleeps|has (?:room|space|chairs|seats|seating|plenty|enough)|can (?:take|seat|hold|fit)|could (?:take|seat|hold|fit)|will (?:take|seat|hold|fit)|accommodates|qualifies|would (?:do|serve|work)|will (?:do|serve)|if (?:people|that|you|needed|folks|it helps|anyone|wanted|useful))\b",
        "the writer's own room is free or holds so many",
    ),
    (
        rf"\b(?:room|space|chairs|seats|seating|cushions|couches|sofas|stools|parking) for (?:up to |about |at least |as many as |all )?(?:{_MANY}\b(?! (?:more|new|other|additional|people to join))|{_PEOPLE}\b)|\b(?:i have|i've|i've got|i own|i rent|we have|we rent|there's|there is|there are|has|with|and) (?:\w+ ){{0,3}}?(?:up to |about )?{_MANY} (?:\w+ )?(?:chairs|cushions|seats|stools|armchairs|beanbags|mugs)\b(?! (?:open|left|to fill|available in|in our|for new))|\b(?:seats|fits|holds|sleeps) (?:up to |about |at least |a comfortable |all )?(?:{_MANY}|{_PEOPLE})\b",
        "chairs are counted",
    ),
    (
        rf"\b(?:i|we)[ ]?{_MAY} (?:also |even |gladly |easily |comfortably )?(?:receive|accommodate|seat|house|squeeze in|put up|entertain)\b (?:up to |about |as many as )?(?:{_MANY}|{_PEOPLE})\b|\b(?:have|having) (?:everyone|everybody|people|folks|you all|you|y'all|the group|the rest of you|us all|all of you|the whole crew|them) (?:\w+ )?(?:over|round|in|here|by)\b",
        "receives people",
    ),
    (
        rf"\b(?:you|people|folks|everyone|everybody|they|the group|the others|all|anyone|colleagues)(?:'re| are| is| would be|'d be)? (?:\w+ )?welcome (?:to (?:use|come|meet|sit|gather|have|share)|at|in|to (?:my|our|the (?:\w+ )?(?:room|space|table|building|house|basement)))\b|\b{_I} (?:could|can|may|might|are welcome to|would|'d|should)(?: all| also| always)? (?:come|meet|drive|walk) (?:over |out |up |by |round )?(?:to|at) (?:me|mine|my|ours|our (?!group|meeting|first))\b|\b(?:could|can|to|would) (?:meet|gather|sit|be) at (?:mine|ours)\b",
        "is welcome at the writer's",
    ),
    (
        r"\b(?:i'll|i'd|i will|i can|i would|i could|we'll|we'd|we can)\b (?:\w+ )?(?:put (?:the kettle|coffee|tea|soup|a pot) on|put on (?:the kettle|coffee|tea|a pot)|put out|make (?:the |some |a pot of )?(?:coffee|tea|soup)|brew|provide (?:the )?(?:coffee|tea|snacks|chairs|room|space|place)|supply (?:the )?(?:coffee|tea|snacks|chairs|room|space)|keep the (?:kettle|coffee|fire|stove|tea))\b|\b(?:coffee|tea|snacks|cookies|lunch|breakfast|soup) (?:is |are |will be )?(?:provided|on me|on us|included|supplied|waiting|on the house)\b|\bthe (?:kettle|coffee|coffee pot|pot) is (?:always )?on\b",
        "the host's kettle",
    ),
    (
        rf"\b(?:i|we)(?:'ve| have|'ve got| own| can offer| can provide| could offer| offer| can lend| can give you| could lend| can get| can book| can reserve| have access to| do have)(?: us| you)? (?:an? |the |plenty of |enough |some |use of |access to )(?:[\w'-]+ ){{0,4}}?(?:conference room|meeting room|group room|living room|classroom|room|space|studio|yurt|barn|hall|table|house|office that|office we|office with|parlor|sunroom|basement|library|place)\b(?= (?:for us|for the|for a|for everyone|for people|for that|for this|to meet|to offer|that (?:seats|holds|fits|would|we|could|is free|stands)|we (?:can|could|may|might)|people (?:can|could)|in|at|on|with|big|large|available|free|if|behind|downtown|upstairs|downstairs|here|near|where|which)\b|[.,;!)]|\s*$)(?! (?:for|in|on) (?:my (?:head|week|schedule|life|calendar|day|caseload|practice|plate)|one|two|a|more|new|another|growth|improvement))|\bthe room \(mine\b|\b(?:offer|offering|lend|donate|open) (?:up )?(?:my|our) (?:[\w'-]+ ){{0,2}}{_ROOM}\b|\b(?:there's|there is) an? (?:[\w'-]+ ){{0,3}}(?:room|yurt|barn|studio|space|shed|cabin|cottage) (?:behind|in|at|above|below|beside|next to|under|off) (?:my|our)\b",
        "has or lends a room",
    ),
    (
        r"\b(?:come|drop|stop|swing) (?:on |and sit |and |over and |in and )?(?:over|by|sit|gather|join|round|in)\b[^.?!;]{0,30}?\b(?:with me|at mine|here with me|at ours|my (?:fire|table|kitchen|house|porch|couch|living room))\b",
        "come and sit with me",
    ),
    (
        r"\b(?:as|be|being|play|by) (?:the |your |our )?hosts?\b(?! (?:family|famil))|\bwith me hosting\b|\bi(?:'d| would|'ll| will)? (?:bring|furnish|supply|provide|offer) (?:the |a )(?:room|place|space|venue|roof)\b|\bthe (?:room|place|space|venue) is mine\b|\bunder (?:my|our) roof\b|\bmy (?:door|home|house) is open\b"
        r"|\b(?:have|i've|got|hold) (?:got )?(?:the )?(?:use of|keys? to|access to) (?:an? |the |our |my )?(?:[\w'-]+ ){0,4}?(?:room|hall|basement|space|library|church|building|lounge|office|studio|clubhouse|cabin)\b|\b(?:borrow|book|reserve|get|have|use|secure) (?:us )?(?:an? |the |our )(?:[\w'-]+ ){0,3}?(?:room|hall|basement|space|lounge|library|clubhouse) (?:at|in|of|behind|through|downstairs|upstairs|from) (?:my|our)\b",
        "is host, brings the room, has the key to one",
    ),
    (
        rf"\b{_OWN} (?:[\w'-]+ ){{0,2}}?(?:building|clinic|office|practice|agency|church|suite|house|home|synagogue|temple|apartment complex|place) has (?:an? |its own |the )(?:[\w'-]+ ){{0,4}}?(?:room|space|hall|library|lounge|parlor|porch|table|yurt|studio)\b(?! of my own)"
        rf"|\b(?:in|at|use|around) (?:the|an?) (?:[\w'-]+ ){{0,3}}?(?:room|space|hall|basement|loft|upstairs|downstairs|back|library|table|porch|annex|barn|studio) (?:at|in|of|behind|above|below|next to|over) (?:my|our) (?:own )?(?:[\w'-]+ )?{_WORKPLACE}\b",
        "the group room of the writer's clinic",
    ),
    (
        rf"\b(?:have|had|rather|sooner|prefer|like|if|and|that) (?:them|people|folks|everyone|everybody|you|the others|others|the group) (?:all )?(?:come|came|climb|drive|drove) (?:over |out |up |down )?(?:to (?:me|mine|my|ours)|here|mine)\b|(?:^|[.!?;:,] ?|\b(?:just|or|please) )come (?:over |out |up |down |on over )?to (?:me\b|mine\b|my {_ROOM}|the (?:{_HOME})\b)|\bclimb (?:my stairs|mine)\b"
        rf"|\b(?:i(?:'ve| have)(?: got)?|with|in) (?:an? |the )(?:[\w'-]+,? ){{0,3}}?(?:{_HOME}|room|table|space) (?:that|which)(?: will| would| can| could|'ll)? (?:seat|hold|fit|take)s?\b|\b(?:table|room) (?:with|of|for) people (?:round|around|in) it\b",
        "have them come to me; a room that will seat five",
    ),
    (
        rf"\b(?:in|at|around) {_OWN} (?:own )?(?:{_PRIVATE})\b",
        "in my living room or somebody else's",
    ),
)
#: (pattern, reason): a bare "in my room in Beaverton", where a group is being described.
OF_A_GROUP: tuple[tuple[str, str], ...] = (
    (
        rf"\b(?:at|in|around|round|inside|from) {_OWN} (?:own )?{_BETWEEN}{_ROOM}\b(?! (?:hours|number|phone|manager|mate|time))",
        "hours and a place of the writer's own, in a letter that forms a group",
    ),
    (
        rf"\b(?:where|place|location|room|venue|address)(?: is| would be)?\W{{1,3}}(?:at |in )?{_OWN} {_BETWEEN}{_ROOM}\b|(?:\d|[ap]\.?m\.?|noon|evenings?|mornings?|afternoons?|days?|weekly|monthly|month|week|weeks),? (?:at )?{_OWN} {_BETWEEN}{_ROOM}\b",
        "where: my office; Thursdays at ten, my house",
    ),
)
#: (pattern, reason): a room of the writer's own, named at all, in a letter that forms a group.
NAMED_ROOMS: tuple[tuple[str, str], ...] = (
    (
        rf"\b(?:my|our) (?:own |old |big |little |small |heated |\w+-\w+ )?(?:{_HOME})\b(?! (?:hours|number|phone|manager|mate|time|town|state|address|of (?:origin|birth)))|(?:^|[.,;:(-] ?)(?:at |in )?{_OWN} (?:place|offices?|building|space|room)(?=[.,;:)]| (?:in|on|off|near|by|has|is|for|at|takes?|with)\b)|\b(?:i|we)(?:'ve| have)(?: got)? (?:use of )?(?:an? |the )(?:[\w'-]+,? ){{0,3}}?(?:room|barn|studio|space|theat(?:er|re)|hall|yurt|loft|dining table|kitchen table|table|basement|garage|cabin|(?:back )?half of a \w+|garden|playroom|conference room)\b(?! (?:for|in|of) (?:my|improvement|growth|one|two)\b)|\bhave (?:playroom|studio|room)\b(?! (?:for|in))",
        "my studio has a sprung floor; I have a barn: a room in a letter that forms a group",
    ),
    (
        r"\bhosted by me\b|\bat (?:mine|ours)\b|\bor mine\b(?= |[.,;]|$)|\bcome to me\b|\b(?:my (?:wife|husband|partner|church|parish|landlord|employer|agency)|the (?:pastor|priest|priory|church|hall|library)) (?:offers?|lends?|has offered|will lend|gives us|lets us)\b|\b(?:room|hall|space|parlou?r|place|basement) (?:has been |is |was )(?:offered|open to us|ours|free for us|promised)\b|\b(?:room|hall|office|studio|space)\b[^.?!;]{0,40}\b(?:stands? empty|is empty|empties|stands idle|they let us have|lets? us have)\b|\bwe(?:'ve| have) got the key\b|\bthe key to\b",
        "hosted by me; my wife offers the sunroom; an office that stands empty",
    ),
)
#: No room for colleagues is offered in a sentence that speaks of these.
_NO_ROOM = re.compile(
    r"\b(?:clients?|patients?|(?:see|seeing|treat|treating|work(?:ing)? with|practice|practi[sc]ing) (?:\w+ )?(?:kids|children|people|couples|adults|teens|families|everyone|folks|part|full|out|from|alone|in|at|mostly|them)|"
    r"(?:can't|cannot|can not|couldn't|won't|not|n't|unable|never|no one|nobody|no longer|rather not|neither|hardly|nor)(?: \w+)? (?:host(?:ing)?|have (?:a|any|the)(?: \w+)? (?:room|space|place)|offer|provide|be able to host|big enough|room for|space for|available|enough|my|use|want to host|like hosting)"
    r"|no (?:room|space|place|chairs)|too (?:small|cramped|tiny|far|noisy)|(?:some(?:one|body)|any(?:one|body)) (?:else )?(?:who )?(?:can|could|would|will|to) host|who (?:can|could|would|will|is willing to|hosts?)(?: \w+)? host|(?:by|via|over|on) (?:zoom|video|phone|telehealth|screen) (?:at|from|in)|zoom (?:in )?from|(?:near|close to|next to|around the corner from|minutes? (?:\w+ )?(?:from|of)|miles? (?:\w+ )?(?:from|of)|walk from|blocks? (?:\w+ )?(?:from|of)|far from|distance (?:of|from)|outside(?: of)?|away from|travel (?:from|to)) (?:\w+ )?(?:my|our))\b"
    r"|\b(?:reach|call|find|write|mail|email|e-mail|ring|phone|leave a message|visit) (?:me|us|to me)?\b[^.?!;]{0,20}\b(?:at|in) (?:my|our)\b|\bhosted\b(?! by me\b)|\bused to (?:host|meet)\b|\bhost(?:s|ed)? (?:famil|home|country|a podcast|the podcast|of)|\b(?:could|would|can|will|does|do) (?:some|any)(?:one|body)\b"
)

_CHORE = r"(?:organi[sz](?:e|ing)|conven(?:e|ing)|co-?ordinat(?:e|ing)|lead(?:ing)?|facilitat(?:e|ing)|chair(?:ing)?|run(?:ning)?|captain|steer|shepherd|set) (?:it|this|that|these|things|us|them|the (?:\w+ )?(?:group|thing|circle|show|meetings?|first \w+|whole \w+|logistics|scheduling|start-?up)|one|a (?:\w+ ){0,3}(?:group|circle|one)|up (?:the|a)|meetings)\b(?! (?:by|past) )"
_WORK = r"(?:calendar|room|logistics|schedul\w+|reminders?|invit\w+|e-?mails?|emailing|dates|agenda|links?|zoom link|doodle(?: poll)?|polls?|roster|list|legwork|paperwork|admin\w*|arrangements|bookings?|details|notes|(?<!\d )(?<!five )(?<!ten )(?<!fifteen )(?<!twenty )(?<!thirty )(?<!forty )(?<!fifty )(?<!sixty )(?<!ninety )(?<!few )minutes|correspondence|organi[sz]\w+|herding|housekeeping|coordinat\w+|communication|sign-?ups?|attendance|planning)"
_WILLING = r"(?:i'll|i'd|i will|i would|i should|i can|i could|i'm (?:also |quite |very |more than |perfectly )?(?:happy|glad|willing|able|game|ready|prepared|content|pleased)(?: also)? to|i am (?:also |quite |very |more than )?(?:happy|glad|willing|able|ready|prepared) to|i (?:don't|wouldn't) mind|let me|(?:also |more than |quite |very )?(?:happy|glad|willing|delighted|game|pleased) to|count on me to|i(?:'d| would|'ll)? (?:volunteer|offer|propose|promise|undertake|agree|intend|plan|mean)(?:ed)? to|i said i would|put me down (?:as|for|to)|i (?:guess|suppose) i(?:'ll| can| could)|happily|gladly|(?:and|,|but) (?:i )?(?:will|can|would|am happy to|am willing to|am glad to))"
#: (pattern, reason): each takes on the work of organizing.
CHORES: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:i(?:'ll| will| would|'d| can| could|'m| am)?|and|willing to|happy to|glad to|ready to|prepared to)(?: also| gladly| then| happily)? take on (?:the )?organi[sz]ing\b|\b(?:i'm|i am|and|be|feel) (?:\w+ )?(?:up for|game for|open to|fine with|good with) (?:the )?organi[sz]ing\b(?! by| from| for)"
        r"|\b(?:i|and)(?: i)?(?:'ll|'d| will| would| can| could| may)(?: also| gladly| then| happily| well)? (?:organi[sz]e|convene) (?:it|this|this one|this group|the group|us|them|one)\b(?! (?:by|so that i|around|into))"
        r"|\bi(?:'ll| will| can| could)(?: also| gladly| then| happily)? (?:organi[sz]e|convene)(?: too| as well)?(?=\s*(?:$|[.,;!\n]))"
        r"|\band could (?:organi[sz]e|convene) (?:it|this|this one|the group|one)\b",
        "I will join, and take on organizing; and could organize it",
    ),
    (
        rf"\b{_WILLING} (?:also |like to |love to |gladly |happily |even |certainly |be (?:happy|glad|willing|delighted) to |want to |be able to |try to |then )*(?:{_CHORE}|(?:do(?:ing)?|tak(?:e|ing) care of|handl(?:e|ing)|manag(?:e|ing)|mind|look(?:ing)? after|tak(?:e|ing) on|keep(?:ing)?|see(?:ing)? to|deal(?:ing)? with|run(?:ning)?|cover(?:ing)?|tend|set(?:ting)? up|make|draw up|hold|carry(?:ing)?) (?:all )?(?:the |of the |our |a )?(?:\w+ ){{0,2}}?{_WORK}\b|(?:send|sending|mail|email|put|putting) (?:out |round |around |everyone )?(?:the |a |around |round )?(?:\w+ ){{0,2}}?(?:reminders?|invit\w+|e-?mails?|dates|agenda|notes|minutes|calendar|polls?|doodle|schedule|zoom link)\b|organi[sz](?:e|ing)(?! my)|conven(?:e|ing)|co-?ordinat(?:e|ing)|facilitat(?:e|ing)|herd(?:ing)? (?:the |these |you )?cats|get (?:it|this|things|us|the ball|everyone|one|something|a group|the group) (?:going|started|rolling|off the ground|together)|pull (?:it|this|people|us|everyone|the group|things) together|round (?:people|everyone|folks|us) up|make (?:it|this) happen|take (?:it|this|that) on\b(?! faith)|be in charge|do the (?:rest|work)|lead(?=\s*(?:$|[.,;!]|if|until|for)))\b",
        "is willing to do the chores",
    ),
    (
        r"\b(?:i|me|i'll|i'd|happy|glad|willing|let me|i can|i could)\b[^.?!;]{0,30}?\b(?:be|as|to be|being|act as|serve as|play) (?:the |an? |our |your |its |first )*(?:one (?:who|to|that) (?:send|keep|organi|book|do|make|remind|call|collect|herd|write|watch|track|schedul|coordinat|run|convene|set)\w*|organi[sz]er|convener|convenor|coordinator|point (?:person|of contact)|contact(?: person)?|secretary|facilitator|ringleader|cruise director|scribe|chair(?:person)?|scheduler|captain|host and organi[sz]er|cat herder)\b",
        "is willing to be the one who does them",
    ),
    (
        r"\b(?:someone|somebody) has to (?:\w+ )?(?:so|and)\b[^.?!;]{0,20}\b(?:i|me)\b|\bit (?:will|may|might) (?:have to|as well) be me\b|\b(?:i'll|i will|i can|let me|i'd) (?:\w+ )?(?:take|hold|carry) (?:on |up )?(?:the |that )?(?:gavel|reins|lead|helm|clipboard|wheel|baton|organi[sz]\w*|role|job)\b|\bhand the (?:gavel|reins|baton|clipboard) (?:on|over)\b|(?<!days )(?<!day )(?<!where )(?<!and )\bi volunteer(?: myself)?(?: as| to|[.,;!]|$)(?! (?:at|for|with) )|\b(?:i|we) (?:will|shall|'ll) do the (?:organi[sz]ing|organi[sz]ation)\b|\bi can do the (?:organi[sz]ing|organi[sz]ation|scheduling)\b",
        "takes the gavel",
    ),
    (
        rf"\b{_WILLING} (?:like to |love to |gladly |happily |also |be (?:happy|glad|willing) to )*(?:do (?:all )?(?:the |most of the )?(?:\w+ )?(?:donkey ?work|grunt ?work|spade ?work|heavy lifting|running around|arranging|asking|inviting|writing|phoning|calling|practicalities|practical (?:side|part|things)|rest of the work|chores)|(?:look after|see to|take on|mind|handle|take care of|be responsible for) (?:all )?(?:the )?(?:\w+ )?(?:practical\w*(?: side| part| things| matters)?|chores|arrangements|organi[sz]ational \w+|nuts and bolts|business side of it|shop)|take (?:the )?(?:charge|lead|initiative|responsibility)|(?:assemble|found|gather|build|recruit) (?:an? |the |such an? )(?:[\w-]+,? ){{0,4}}?(?:group|circle|set|table|handful|band|crew)\b"
        rf"|(?:gather|collect|call|bring) (?:us|people|everyone|the others|folks|colleagues) (?:together|all)|call (?:the )?(?:first )?meeting|keep (?:us|everyone|the group|people) (?:on track|organi[sz]ed|together|informed|in the loop)|moderate\b|oversee (?:it|the|this)|hold (?:it|the thing|the group|things) together|bring it to life|be responsible for (?:it|the)|write (?:the )?(?:invitations?|to (?:everyone|the others))|invite (?:the others|people|everyone))\b"
        r"|\b(?:leave|you can leave) (?:the |all the |all )?(?:\w+ )?(?:arranging|organi[sz]ing|scheduling|logistics|details|rest|practicalities) to me\b|\b(?:the )?(?:organi[sz]ing|arranging|scheduling|logistics|emailing) (?:is|would be|will be|i'd|i'll|i will|i can|i would) (?:on me|mine|my job|do|take|handle|myself)\b|\borgani[sz]er:? (?:me|myself|i)\b|\bwith me (?:as (?:the )?(?:organi[sz]er|convener|coordinator|contact)|organi[sz]ing|coordinating)\b|\buse me as (?:the |a )?contact\b",
        "the practical side, the arranging, the first meeting called",
    ),
)
#: Nobody volunteers in a sentence that says these.
_NO_CHORE = re.compile(
    r"\b(?:(?:not|n't|never|rather not|nor|unable|cannot)(?: \w+){0,4} (?:organi|conven|coordinat|lead|run|chair|facilitat|be the|do the|take (?:it|this|that|on)|host)\w*"
    r"|(?:as long as|so long as|if|unless|provided|hope|wish|want|need|prefer|rather)(?: \w+){0,2} (?:some(?:one|body)|any(?:one|body)) (?:else )?|who(?:'d| would|'ll| will) (?:organi|run|lead)|run (?:it|this|that) (?:by|past)|(?:not|n't) (?:want|wish|care|like) to|my (?:own )?(?:calendar|dates|notes|list|availability|schedule|details|paperwork)|for myself|i(?:'m| am) away|clients?|patients?|dbt skills|therapy groups|psychoed|lead (?:a |an )?(?:dbt|anger|grief|process|skills|support|parenting|iop)|better (?:life|balance))\b"
)

_CLAUSE = re.compile(r"[^.?!;\n]+")
#: By its flag, what makes an offer and what takes it back.
_OFFERS = {"host": (ROOMS, _NO_ROOM), "organizer_volunteer": (CHORES, _NO_CHORE)}


def read(words: str) -> Iterator[str]:
    """The offers that some words make: ``host``, ``organizer_volunteer``.

    Parameters
    ----------
    words : str
        Folded, in lower case, lines joined.

    Examples
    --------
    >>> list(read("i can have everyone over. i'd put the kettle on."))
    ['host']
    >>> list(read("i can't host. i see clients in my house."))
    []
    """
    for flag, (rows, denied) in _OFFERS.items():
        if _first_offer(words, rows, denied) is not None:
            yield flag


def room_of_a_group(words: str) -> bool:
    """Whether a letter that forms a group names the writer's own room for it.

    Examples
    --------
    >>> room_of_a_group("four of us, saturdays at ten, in my room in beaverton.")
    True
    """
    return any(_first_offer(words, rows, _NO_ROOM) for rows in (OF_A_GROUP, NAMED_ROOMS))


def room(words: str) -> tuple[int, int] | None:
    """Where a letter that describes a group offers the writer's own room to it.

    Examples
    --------
    >>> words = "six of us, sundays at four. i have a room on e 19th that seats seven."
    >>> words[slice(*room(words))]
    'seats seven'
    """
    match = _first_offer(words, OF_A_GROUP, _NO_ROOM) or _first_offer(words, ROOMS, _NO_ROOM)
    return None if match is None else match.span()


def _first_offer(
    words: str, rows: tuple[tuple[str, str], ...], denied: re.Pattern[str]
) -> re.Match[str] | None:
    """The first match of a table's rows in a sentence that takes nothing back."""
    for match in sieves(rows).finditer(words):
        start = max(words.rfind(mark, 0, match.start()) for mark in ".?!;\n") + 1
        clause = _CLAUSE.match(words, start)
        if clause is None or not denied.search(clause.group()):
            return match
    return None
