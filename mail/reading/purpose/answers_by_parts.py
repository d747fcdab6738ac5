"""Yes, no and not yet by their parts: a verb of consent and what it takes, in any pairing.

The plain phrases stand in :mod:`mail.reading.purpose.answers_of_consent` and
:mod:`mail.reading.purpose.answers_of_doubt`; here a place in the group meets taking or
leaving it, a list meets being put on it, an answer meets a later day.
"""

from __future__ import annotations

from mail.reading.purpose.answer import Row, Sort

_SEAT = r"(?:place|seat|spot|chair|slot|invitation|offer|opening)"
_HERE = r"(?:a|the|that|this|my|your|it as|an)"
_WELL = r"(?:alright|all right|very well|well then|okay|ok|fine|right then|why not|sure|fair enough|you talked me into it|go on then|oh go on|done)"
_WHICH = r"(?:g-\d+|the (?:[\w-]+ ){0,3}(?:one|group)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|number (?:one|two|\d)|the (?:first|second|third|former|latter))"
_LATER = r"(?:by|on|next|tomorrow|tonight|after|when|once|then|soon|later|at the (?:end|weekend)|over the|this (?:week|evening|weekend)|(?:the|that) same (?:day|week|evening)|in (?:a|the|two|three|january|february|march|april|may|june|july|august|september|october|november|december)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_BEYOND = r"(?:me|my (?:reach|means|strength|limits?|legs|budget|stamina)|what i (?:can|could|care to|am able))"

CONSENTS: tuple[Row, ...] = (
    Row(
        Sort.YES,
        r"^\W*(?:it's |that's |that is |all )?(?:fine|ok|okay|good|great|lovely) (?:by|with) me(?=\W*(?:$|[.!,;])| and\b| go\b| please\b)"
        r"|\bgo ahead (?:(?:and|to) )?(?:add|put|include|sign|place|enroll|count|book)(?:ing)? me\b|\bgo ahead with (?:the (?:one|group) (?:you|that)|this|it|that)\b"
        r"|\b(?:write|ink|jot|mark|pop|enter|chalk|note) me (?:down|in)\b(?! (?:as|about|when|if|once|for (?:later|next|another|something))\b)",
        "fine by me, go ahead and add me",
    ),
    Row(
        Sort.YES,
        r"\b(?:put|sign|count|mark|pencil|write|note|enter|enroll|book|add|include|list|consider|number|reckon|slot|check|tick) me (?:down )?(?:up|in|on|onto|there|present|among|as (?:in|one|a (?:yes|member)|coming|present)|as one of|one of|part of|for (?:it|this|that|g-\d+|sure))\b(?! (?:for |to )?(?:another|the next|an? other|something|anything|one|whatever|if|touch|mind|the (?:pool|hat|list|queue|loop)))"
        r"|\bcount on my\b|\b(?:two|both|double) thumbs\b(?! down| (?:up )?(?:for|on|to) the (?!group\b))|\bthumbs[- ]up\b(?! (?:for|on|to) the (?!group\b))|^\W{0,3}\+1\b|^\W*(?:10/10|100%|a hundred percent|one hundred percent)(?=\W*$|[.,! ])"
        r"|\bin the affirmative\b|\b(?:hereby|do|wholeheartedly|gratefully|formally|gladly|happily|joyfully) accept\b|\b(?:i'm|i am) (?:all for it|a definite|100%|a hundred percent in|happy to be counted)\b",
        "put me among them; two thumbs; in the affirmative",
    ),
    Row(
        Sort.YES,
        rf"(?:^|[,;:.!-] ?|\bso )(?:then )?{_WHICH},? it (?:is|shall be|will be)\b|\bmake (?:it|mine) {_WHICH}(?=\W*$|[.,!;])|\b(?:go|going|stick|sticking) (?:with|for) {_WHICH}\b"
        rf"|(?:^|[,;:.!-] ?|\bso ){_WELL}[,;:.!-]+ ?(?:then )?(?:let's (?:try|do|give|see how|go)|i'll (?:come|do it|try|join|give it|be there|take it|drive|bite)|i'm in|count me|put me|sign me|you have me|i accept)",
        "so G-3116 it is; alright, let's try",
    ),
    Row(
        Sort.YES,
        rf"\b(?:take|accept|claim|grab|fill|like|love|want|have|glad of|grateful for|honou?red by|happy with|snap up) {_HERE} {_SEAT}\b(?! (?:in another|elsewhere|instead|nearer|closer|on another|to (?:think|decide)))"
        r"|\b(?:i'd|i would|i'll) be (?:so |very |most |really |truly )?(?:honou?red|delighted|glad|happy|thrilled|pleased|proud)(?= to (?:join|be|sit|come|accept|take)|\W*(?:$|[.!;]))"
        r"|\b(?:that|this|it|which)(?:'d| would| will|'ll| does| should)? (?:suit|fit|please|delight)s?(?: me)?(?: (?:very|just|so|perfectly|down|right|quite|absolutely|wonderfully|well|nicely|fine|to a t))*(?:\W*(?:$|[.!,;])| down to the ground| to perfection)"
        r"|\b(?:that's|that is|this is|it's|it is) a (?:match|deal|fit|go for me)\b|\b(?:these are|found|they're|they are) my (?:kind of )?people\b|\bjust (?:right|the thing|what i (?:wanted|needed|hoped for|was hoping for))\b",
        "I'd very much like the place; that would suit me",
        False,
    ),
    Row(
        Sort.YES,
        r"^\W*(?:(?:yes|yep|yeah)\W{1,3}right(?=\W*$|[.!])|accurate|exactly|precisely|perfectly right|that is so|quite so|faultless|flawless)\b(?=\W*$|[.,!;] )|\bhappy with (?:how|what|the way) (?:you|it)\b|\b(?:can't|cannot|couldn't|wouldn't|nothing|don't|not) (?:find |see |want |need |have )?(?:a thing|anything|one thing)?(?: i'd| i would)? ?(?:to )?(?:change|add|correct|quibble with|object to)\b(?! (?:my|the|about))",
        "nothing I would change",
        False,
    ),
)

CONFIRMS: tuple[Row, ...] = (
    Row(
        Sort.CONFIRM,
        r"\b(?:you may|please|you can|kindly|feel free to|do|now|go and|go on and) (?:now |please |go ahead and )?(?:announce|introduce|send (?:out )?(?:the|everyone|everybody|them|all)(?: \w+)? (?:introductions?|news|word|good news|welcome|mail)|tell (?:them|everyone|everybody|the (?:others|group|rest|five|four|six))(?=\W*$|[.!]| (?:all|the (?:good )?news|that (?:it|we)(?:'s| is|'re| are) (?:on|a go|a group|official))))\b(?!\?)"
        r"|\bconsider (?:it|this|the (?:group|matter|thing)) (?:settled|done|sealed|made|agreed|a done deal)\b|^\W*(?:do it|go|done|make it happen|settled|sealed|agreed|it's a deal|we're on|it is a go)(?=\W*$|[.!,;])"
        r"|\b(?:they're|they are|we're|we are|all of (?:them|us) are|the (?:five|four|six|seven) are|every(?:one|body)(?:'s| is)) (?:all )?(?:in|on board|aboard|agreed|coming|committed|signed on)(?=\W*$|[.!,;]| and\b)|\b(?:i|we) (?:hereby |gladly |happily |do )?(?:declare|pronounce|call) (?:it|us|this|the group) (?:a group|formed|official|founded|open)\b",
        "you may announce it; they're in",
    ),
)

REFUSALS: tuple[Row, ...] = (
    Row(
        Sort.NO,
        r"(?<!not )(?<!n't )(?<!not to )(?<!want to )(?<!have to )(?<!hate to )(?<!sorry to )\bsit(?:ting)? (?:this|that|it)(?: one| round| time)? out\b",
        "I'll sit this one out",
    ),
    Row(
        Sort.NO,
        rf"\b(?:is|are|'s|would be|was) (?:simply |just |rather |quite |a bit |far |well |too )*(?:beyond {_BEYOND}|out of (?:my )?(?:reach|range)|not doable|undoable|unworkable|a bridge too far|a stretch too far|more than i)\b",
        "an hour each way is beyond me",
    ),
    Row(
        Sort.NO,
        r"\b(?:must|shall|have to|need to|should|i'll|i will|ought to|(?<!was )(?<!been )going to|obliged to|forced to)(?: have to)? (?:respectfully |regretfully |reluctantly |sadly )?(?:refuse|renounce|forgo|forego|back out|beg off|bow out|say no|sit (?:it|this)|step (?:back|aside|out)|let it (?:go|pass)|stay away|stand down|go back on)\b"
        r"|\b(?:take|want|wish|like|need|have|going|go|must)(?:ing)?(?: to)?(?: \w+)? (?:back (?:on )?(?:my|the) (?:yes|acceptance|answer|word|promise)|my (?:yes|acceptance|word) back|undo my (?:yes|acceptance))\b|\b(?:retract|rescind|revoke|withdraw|cancel|unsay|undo)(?:ing)? my (?:yes|acceptance|answer)\b"
        r"|^\W*(?:nein|non|nee|nej|nie|nyet|\u043d\u0435\u0442|\u4e0d|n\u00e3o|nao)\b(?:,? (?:danke|merci|gracias|grazie|dank u|tack|obrigad[oa]|thanks?))?(?=\W*$|[.,!])|^\W*no,? (?:gracias|merci|grazie)\b",
        "I have to go back on my yes; no, in other tongues",
    ),
    Row(
        Sort.NO,
        r"\b(?:clash|collide|conflict|overlap|interfere)(?:s|es)? with (?:my|our|the|a|another|school|work|picking|church|choir)\b|\b(?:i'd|i would|would|much) (?:rather|prefer)(?: to)? (?:be|go|have|try|wait for|see|join)(?: in| into| with)? (?:a|an|some|something|somewhere|another)(?: \w+)? ?(?:different|other|another|else|group)\b"
        r"|\b(?:would|will|'d) be (?:too |rather |very |so |a bit )*(?:awkward|uncomfortable|a strain|unwise|too close|much|impossible)\b|\b(?:can't|cannot|won't|could not|couldn't) (?:possibly )?be (?:possible|done|there|part)\b|\b(?:won't|will not|can't|cannot|not) be possible\b|,? (?:i|so i) cannot\W*$",
        "it clashes with the choir; it would be awkward",
        False,
    ),
)

HOLDS: tuple[Row, ...] = (
    Row(
        Sort.HOLD,
        r"\blet me see\b(?! (?:the|a|more))|\b(?:will|shall|'ll) confirm (?:later|soon|tomorrow|next|by|on|when|once|as soon)\b|\b(?:can't|cannot|can not|couldn't|unable to|not able to|hard to|too soon to|too early to|won't be able to|not in a position to) (?:yet |quite |really )?(?:say|tell|answer|decide|commit|promise|give (?:you )?(?:an |my |a )?(?:\w+ )?answer|be sure)(?= (?:today|yet|now|right now|until|till|before|for (?:sure|certain)|at (?:present|the moment)|either way|just|this)|\W*(?:$|[.,;]))"
        rf"|\b(?:i'll|i will|will|i shall|you'll|you will|i can|i should|i hope to|i promise to) (?:have |give you |write you |send you |let you |get you |be able to )*(?:know|write|tell|answer|reply|decide|say|an answer|my answer|an? \w+ answer|a decision|my decision|hear|respond|word)\b(?: (?:you|from me|more|for sure|back|it|one way or (?:the other|another)|yes or no))* {_LATER}\b(?! (?:it|that|they|she|he) (?:does|do|has|have|changes?|happens?|is|comes?|arrives?)\b)"
        r"|\b(?:final|definite|real|proper) (?:word|answer|decision)\b|\bnot (?:quite )?(?:there|sold) yet\b|\b(?:50/50|fifty[- ]fifty)\b|\bjury is (?:still )?out\b|\bneed(?:ing)? (?:a (?:day|night|week|moment|bit|while)|time|some days)\b(?=\W*$| to| before)",
        "can't say today, I'll write you that same day",
    ),
)

NOT_READY: tuple[Row, ...] = (
    Row(
        Sort.NOT_YET,
        r"\b(?:like|love|want|wish|hope|hoping|ready|happy|glad|willing|meant) to confirm\b[^.?!]{0,24}\b(?:but|yet|only|except|however)\b|\b(?:is|are|'s|remains?) (?:still )?(?:missing|unreachable|unaccounted for|not (?:heard from|here|back))\b"
        r"|\b(?:not|n't|never|unable)\b(?: \w+){0,3} (?:reach(?:ed)?|get hold of|got hold of|hear(?:d)? (?:back|from)|pin(?:ned)? down|track(?:ed)? down|spoken (?:to|with)|catch|caught)\b|\bnot in a position to\b",
        "like to confirm, but somebody was not reached",
    ),
)

CONDITIONS: tuple[Row, ...] = (
    Row(
        Sort.CONDITION,
        r"\b(?:only|just|but|though|except) not (?:in|on|before|after|until|at|with|during|when|the|every)\b(?! (?:organi|as))|^\W*(?:it |that |this )?(?:all )?depends\b|\bon one (?:understanding|condition|proviso|premise)\b|\bexcept (?:in|on|for|during|the) (?:\w+ ){0,2}(?:week|month|monday|tuesday|wednesday|thursday|friday|summer|winter|holidays?)\b",
        "gladly, only not in the first week; it depends",
    ),
    Row(
        Sort.CONDITION,
        r"^\W*(?:with|given|granted) (?!(?:pleasure|joy|gratitude|thanks|both|all|great|much|a glad|open|enthusiasm|delight|relief|many|the greatest|my whole|every)\b)[^,.?!]{2,40}, (?:then )?(?:yes|gladly|sure|i'm in|i accept|count me|of course|happily|please (?:include|add|count|sign))|\bbefore my (?:yes|acceptance)\b|\b(?:right|fine|perfect|good|lovely|great)\b[^.?!]{0,12}\bexcept\b"
        r"|\b(?:should|were|had) (?:the|it|they|there|somebody|someone|that|we) (?:\w+ ){0,2}(?:to )?(?:be|shift|move|moved|change|changed|meet|start|end|find|found|have|allow|permit)\b(?![^.!]*\?)|\bwould be (?:a |my )?yes\b"
        r"|\b(?:pero|solo si|s\u00f3lo si|siempre (?:que|y cuando)|con tal|\u00e0 condition|a condition que|seulement si|si c'est|aber|nur wenn|nur,? falls|sofern|vorausgesetzt|solo se|a patto|alleen als|mits|men bara om|f\u00f6rutsatt|tylko je\u015bli|pod warunkiem)\b|\u0435\u0441\u043b\u0438|\u0442\u043e\u043b\u044c\u043a\u043e",
        "should the hour shift; only if, in other tongues",
    ),
    Row(
        Sort.CONDITION,
        # "Make it every other week and I'm in"; "put me down and I'll bring snacks" asks nothing.
        r"(?:^|[.;:,-] ?)(?:just |but |so |only )?(?:make|move|shift|change|swap|switch|cut|trim|find|give|put|start|bring|push|slide|drop|keep|lose|promise|assure|convince|hold|let|get)\b(?! (?:me|my)\b)[^.?!]{3,80}\b(?:and|then) (?:i'm|i am|i'll|i will|i'd|you have|you've got|it's a|my name|count|i accept|we have|that's a|i sign)\b"
        r"|\b(?:supposing|hinges on|hangs on|strings? attached|with (?:one|a) (?:rider|hitch|stipulation|string|request))\b|\bmy (?:yes|answer|acceptance) (?:needs|wants|requires|hangs|rests|turns)\b"
        r"|\b(?:could|might|would|'d) (?:say yes|accept|join|come|be persuaded|be talked into)\b(?: to| in| with| for)? (?:a|an|one|some|something) (?:smaller|larger|bigger|shorter|later|earlier|closer|nearer|different|other|cheaper|monthly|weekly|online|quieter)\b|\bwere (?:it|they|the \w+) (?:on|in|at|a|an|only|online|closer|nearer|later|earlier|shorter|not)\b",
        "make it every other week and I'm in",
    ),
)
