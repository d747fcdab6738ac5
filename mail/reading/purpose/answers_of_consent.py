"""Answers that settle the matter: a confirmation, a yes, a no.

Whoever reads them must have read the tables of doubt first.
"""

from __future__ import annotations

from mail.reading.purpose.answer import Row, Sort

_OPENING = (
    r"(?:(?:oh|ooh|ah|aw|well|wow|so|then|hi|hello|hey|dear|thanks?|thank you|sorry|please|and|ok"
    r"|okay|great|hooray|hurray|yay|alas|sadly|unfortunately|um+|hm+|ha|gosh|oh my)\b[^\w.?!]*)*"
)
#: "Sure." and "sure, I'll come" consent; "sure would be nice" and "done with groups" do not.
_STOPS_THERE = (
    r"\b(?!\W{0,3}(?:got it|noted|received|thanks,? (?:i )?(?:will|i'll)|will (?:read|look|check)|send me|tell me))(?=\s*(?:[.!,;:-]|$)| (?:please|thing|yes|thanks?|thank|i'll|i will|i can|i am|i'm|count|let's|to me|by me|with me"
    r"|for me|i accept|why not|sign|put|happy|glad|and (?:yes|thank|i'll))\b)"
)
#: A yes to "did you get this?" is none to the group.
_RECEIPT = (
    r",? (?:thanks?(?: you)?(?: so much)? for (?:the|your) (?:summary|update|info\w*|mail|e-?mail|note|reminder|letter|message|news|reply)|your (?:mail|e-?mail|note|letter|message)"
    r"|(?:i|we) (?:got|received|saw|read|have (?:it|this|your)|did (?:get|receive|see|read)|know\b)|(?:please )?keep (?:trying|looking|searching|me (?:in|on))|that is my (?:correct )?e-?mail"
    r"|(?:it's|it is|it was|it has|that's) (?:stopped|arrived|here|mine|a (?:nice|fine|good|lovely|great) (?:group|idea|service)\b[^.?!]{0,20}\b(?:no|not|but))|right\b|(?:i|we) (?:remember|see(?=\W)|understand(?=\W)|realize|am aware|do know|met|used to)"
    r"|it (?:arrived|came|reached)|the (?:mail|note|e-?mail) (?:came|arrived)|thank you for (?:asking|checking))"
)
_WHICH = (
    r"(?:first|second|third|1st|2nd|3rd|former|latter|g-\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|option \w+|number \w+|(?:morning|evening|noon|zoom|online|in[- ]person) (?:one|group))"
)
_SUITS = r"(?:great|good|well|fine|perfect(?:ly)?|wonderful(?:ly)?|lovely|right|fantastic|ideal(?:ly)?|terrific|super|like a (?:good|great|lovely|wonderful|fine) (?:group|fit|match|plan)|like a plan|like fun)"
_JOINS = r"(?:join|accept|say yes|give|try|be (?:a )?part|take|come|be in|be included|be there|participate|be (?:one )?of)"

CONFIRMS: tuple[Row, ...] = (
    Row(
        Sort.CONFIRM,
        r"^\W*(?:so be it|let it be(?: so)?|make it so|be it so)\b|\bconfirm\b(?! (?:that (?:i|we) (?:got|received|have|am|read)|i (?:got|received)|only|just|one|two|three|\d|receipt|with|whether|if|my (?:spot|seat|email|thurs|mon|tues|wed|fri|sched|cal)|your|the account))"
        r"|\bconfirm(?:ed|ing|s)\b(?! (?:receipt))"
        r"|\b(?:we're|we are|it's|it is|this is|group is|g-\d+ is) (?:a go|all set|good to go(?! (?:over|back|through))"
        r"|official|definitely on|a yes|ready(?=[.!,;]|\s*$| to (?:go|start|begin|announce|meet))|on(?=[.!,;]|\s*$))\b(?! a\b)|\bgood to (?:go(?! (?:over|back|through))|announce)\b"
        r"|\bmake (?:it|us|this|the group|g-\d+) (?:official|so|happen)\b"
        r"|\b(?:let's|let us|please|yes,?|do|and) make (?:it|us|this|g-\d+) (?:a (?:real |proper )?group|real)\b"
        r"|\b(?:all|every(?:one|body))(?: \w+){0,3} (?:are|is|'s|have|has) (?:in(?=[.!,;:]|\s*$| and)|on board|agreed"
        r"|said yes|confirmed|up for it|aboard)\b|\b(?:all|every(?:one|body))(?: of us| \w+){0,3}"
        r" (?:agreed|agrees?|said yes|says yes)\b|\b(?:please )?go ahead\b(?! (?:without|and cancel|if|when|once))|\bgreen light\b"
        r"|\bplease announce\b|\blet's (?:go(?=[.!,;]|\s*$| (?:ahead|for it|with it|forward))|do it|do this)\b(?! (?:another|later|next|some other|again))",
        "the group shall be",
    ),
    Row(
        Sort.CONFIRM,
        r"\b(?:like to|want to|ready to|let's|will|'ll|happy to|glad to) (?:go forward|move forward|proceed"
        r"|go ahead|(?:begin|start|get started)(?! (?:looking|by|with|talking|to|asking|thinking|searching)\b))\b|\bheard (?:yes )?from (?:all|every)\w*(?: of)?(?: them)?\b"
        r"|\ball good on our end\b|\bit shall be\b|\b(?:it's|we're|we are) a group\b|\bwe have a group\b(?! of)|\bwe're forming\b|\blet it be so\b"
        r"|\bconsider (?:it|us|this|the group) (?:confirmed|official|formed|a group)\b",
        "ready to go forward",
    ),
)

CONSENTS: tuple[Row, ...] = (
    Row(
        Sort.YES,
        r"(?:^\W*|[.,;!?-] ?|\b(?:but|and) )(?:otherwise|apart from that|other than that|aside from that|beyond that|with that,?),? (?:it's |that's |my answer is |i say |a )*(?:a )?(?:yes|i'm in|count me in|i accept|gladly)\b(?! or no)",
        "otherwise yes",
    ),
    Row(
        Sort.YES,
        rf"^\W*{_OPENING}(?:(?:yes+|yep|yeah|yup|yess+|aye|accept(?:ed)?(?! (?:a|an|another|that|one|elsewhere|some)\b)|agreed(?! (?:to|on|with) (?:another|a )\b)|gladly|with pleasure|affirmative|by all means(?! (?:do )?(?:ask|write|try|check|tell|send|call|talk|let|keep|go on|add (?:him|her|them))\b)|you bet)\b(?! (?:and|or) no\b)"
        rf"|(?:ya|y|k|kk|ok|okay|okey-?dokey|sure|absolutely|definitely|certainly|of course|correct|roger|done|indeed|s\u00ed|si|yay){_STOPS_THERE}"
        r"|in(?=\W*$))"
        r"(?!,? (?:i have|but i have|one|a|just)[\w ]* question)"
        r"(?!'|\s*(?:question|to hear|that you|idea,? but|thank you for|job|work|service|mail|note|point|as|by|with|to)\b"
        rf"|{_RECEIPT})",
        "a bare yes",
    ),
    Row(
        Sort.YES,
        rf"^\W*{_OPENING}(?:perfect|great|wonderful|lovely|fantastic|excellent|fine|deal|super|terrific|works)(?!\W{{0,3}}(?:got it|noted|send me|tell me))(?=\s*(?:[.!,;-]|$))",
        "only praise, but nothing else",
        False,
    ),
    Row(
        Sort.YES,
        r"\b(?:answer is|so|then|it's|that's|is|a|definite(?:ly)?|big|firm|easy|enthusiastic"
        rf"|resounding|hearty|still|decided|hell|oh|heck|clear|say|be a|my|our|you have my|please) (?:a )?(?:big |definite )?yes\b(?! or no)(?!{_RECEIPT})"
        r"|\b(?:that's|that is|this is|all|everything(?:'s| is| looks)?|it's|it is|looks) "
        r"(?:all )?(?:right|correct|accurate)\b",
        "the answer is yes; all correct",
    ),
    Row(
        Sort.YES,
        rf"\banswer(?: is)?:? (?:number |option |#)?[12](?=\W)|(?:^|[,;:.!-] )yes\b(?=[.!,;]|\s*$|\n| please| from| to)(?!{_RECEIPT})|\bcount on me\b|\byes column\b"
        r"|\b(?:i'm|i am) (?:game|on board|all in|up for (?:it|this))\b"
        rf"|\b(?:going with|i'll go with|go for|i(?:'d| will|'ll)? (?:like to )?(?:choose|pick|take|prefer)"
        rf"|i'll take|put me (?:down )?(?:in|for)|sign me up for) (?:the |number |option |#)?{_WHICH}"
        r"|^\W*(?:the )?(?:first|second|third|1st|2nd|3rd|former|latter|option \d|number (?:one"
        r"|two|three|\d)|g-\d+)(?: one| group| option)?,?(?: please| for me| it is| works)?\W*$"
        rf"|\b(?:the )?{_WHICH}(?: one| group| option)? (?:for me|it is|please)\b"
        r"|\b(?:i|we)(?:'ll| will|'d| would)? (?:be glad to |be happy to )?"
        r"(?:gladly |happily |certainly |definitely )?(?:take part|participate|join)\b"
        r"(?! (?:a|an|another|one|some|any) )",
        "chooses one of two; takes part",
    ),
    Row(
        Sort.YES,
        r"[\U0001F44D\u2705\u2714\U0001F64C\U0001F4AF\U0001F44C\U0001F64B]",
        "a sign for yes",
    ),
    Row(
        Sort.YES,
        r"\b(?:count me (?:in|among|as (?:a yes|in))|i'?m in\b(?=[.,!;:)]|\s*$| (?:if|for|and|please|with|as|but|provided"
        r"|unless|thank|so|on one))|i am in(?=[.,!;]|$|\n| for| so)"
        r"|i(?:'d like to| would like to| want to|'ll| will| do| gladly| happily)? accept\b(?! (?:that|another|a |your apolog|the fact|an?\b))|accepting(?! (?:another|a |that))"
        r"|accept (?:the|g-\d+|this|it|with|please|number|option|your (?:offer|invitation|proposal|kind))"
        rf"|(?:happy|glad|delighted|pleased|thrilled|honou?red|excited|willing|love) to {_JOINS}"
        r"|say(?:ing)? yes|a yes from me|my (?:yes|acceptance)\b|(?:but|so|and|i say|still) yes\b|yes to (?:the|this|that|it|them|g-)|sign me (?:up|on)(?! for (?:something|another|the next|an? ))|let's do (?:it|this)(?! (?:another|later|next|some other|again))|put me down(?! (?:for|as) (?:the |a )?(?:next|another|later|maybe|no\b))"
        r"|pencil me in|put my name (?:on|down)|enter me|add me to (?:this|the) group|i am agree|save me a (?:chair|seat|place|spot)|tell (?:them|the others|everyone) i(?:'m| am|'ll) (?:coming|be|in)|i'll be joining|i'm in after all|be my pleasure|please me more|sold(?=\W*$)|the one i am going with|with (?:joy|pleasure)|happily|gladly|no objection to|that suits me|it fits (?:me|well|perfectly)|i'll come\b|you have a deal|wouldn't miss it|you may count on|here's my yes|please (?:include|add|count|sign|enter|enroll|book|list|mark) me|put me on it|i'd love nothing (?:more|better)|that'll do|off we go|all in\b|tell the organizer i'm (?:coming|in)|why not"
        r"|consider (?:me (?:a member|in|a yes|part|signed up)|this (?:my|a) (?:yes|acceptance)))\b"
        r"|\b(?:i'm |i am |be |so )?(?:thrilled|delighted)\b",
        "consents in so many words",
    ),
    Row(
        Sort.YES,
        r"\b(?:happy with (?:this|it|the|that)[\w ]{0,20}|(?:fine|good|okay|ok) (?:by|with|for) me"
        r"|(?:works|work|suits?|sounds|looks|seems)(?: (?:absolutely|beautifully|nicely|really|just|all"
        rf"|very|pretty))?(?: {_SUITS})?|is (?:fine|good|great|perfect|lovely|ideal)|all good)"
        r"(?: (?:for|to|with|on) (?:me|my end|my side|us))?(?=[.,!;)]|$|\n| (?:and|thank|so|but|if|here))",
        "it suits",
        False,
    ),
    Row(
        Sort.YES,
        r"\b(?:i'd|i would|would) (?:really |so )?(?:love|like|be (?:happy|glad|delighted|honou?red|pleased|thrilled)) to "
        rf"(?:be |have )?{_JOINS}|\bi(?:'d| would)? (?:gladly|happily|certainly|definitely) "
        r"|\bi(?:'ll| will) (?:be there|join|take (?:it|part|the (?:spot|seat|place))|give it a \w+)"
        r"|\bgive it a (?:try|go|shot|whirl)\b"
        r"|\blooking forward to (?:it|meeting|joining|the)|\b(?:happy|glad) to\b(?=[.!]|$)"
        r"|\bthis (?:looks|is) (?:the )?(?:one|perfect|great)|\bi(?:'d| would) (?:say yes|join|accept|come)\b"
        r"|\bi'm (?:interested|keen)\b",
        "would love to",
        False,
    ),
)

REFUSALS: tuple[Row, ...] = (
    Row(
        Sort.NO,
        rf"^\W*{_OPENING}(?:no|nope|nah|naw|nay|n?uh[- ]uh|pass(?! (?:it|this|that|these|my [\w-]+) (?:on |along |over )?to\b)|decline|negative|never)\b(?!\s*(?:,\s*)?(?:problem|worries|questions?"
        r"|objections?|conflicts?|changes?|corrections?|rush|issues?|need|reason|doubt|hesitation|one|matter|complaints?|edits?|hard feelings|particular|idea|fee))",
        "a bare no",
    ),
    Row(
        Sort.NO,
        r"\b(?:no,? (?:thank|thanks|thx|not)|thanks,? but no|say(?:ing)? no|count me out"
        r"|i'm out\b(?! of)|bow(?:ing)? out|declin(?:e|ing|ed)|(?:going to|gonna|have to|need to"
        r"|will|i'll|i'd rather|must|should|to|i) pass\b(?! (?:it|this|that|these|my|the|along|by|on (?:to|your)))"
        r"|pass (?:on (?!to)|for now|this)|turn(?:ing)? (?:it|this|that|you|them|the (?:offer|group|place|invitation)) down|regretfully"
        r"|decided (?:against|not to)|take a pass|sit(?:ting)? (?:this|it) (?:one )?out|skip this"
        r"|not a chance|no way|(?:the )?answer(?:'s| is) no|i don't think i should|leave this (?:chair|seat|place) to|regrets(?=\W*$)|be commuting longer|that isn't me\b|isn't the right fit|changed my mind about (?:the|my) yes|take me off this group|rain check|(?:maybe|perhaps|try me) (?:next time|another time|next round)|i think not|i'm afraid (?:not|i (?:can't|cannot|won't|must|have to)|it (?:won't|isn't|doesn't)|that (?:won't|doesn't|isn't))|opt out|not for now|hold out for|give (?:it|this one) a miss|leave this one|out of the question|take (?:it|that|my yes) back|(?:withdraw|rescind|retract)(?:ing)? my (?:yes|acceptance))\b",
        "says no in so many words",
    ),
    Row(
        Sort.NO,
        r"\bnot (?:a (?:good |great |the right )?(?:fit|match)|for me\b|interested|this (?:one"
        r"|time|round|group)|right for me|going to (?:work|be able|join|accept|make (?:it|this|that))|able to\b"
        r"|the right (?:fit|group|time|mix|one|people)|be (?:this|that) (?:group|one)|(?:at|for) this time|right now|(?:quite )?what i (?:wanted|asked"
        r"|was|had|need|said)|up for|my thing|my (?:kind|cup)|join(?:ing)?\b|accept(?:ing)?\b)"
        r"|\b(?:don't|do not) have (?:it in me|(?:the |any |enough )?(?:time|energy|bandwidth|capacity|room|hours))\b|\baccepted (?:a|an|another|one)\b|\b(?:another|some other) time\b|\b(?:elsewhere|spoken for|otherwise engaged)\b|\btoo busy\b|\bnot me\b|\bin another life\b|\b(?:i )?wish i could\b|\bi had hoped\b|\bgo ahead without me\b|\bwithout me\b|\bwrong (?:day|time|hour|town|side|part|week|group|mix)\b|\bcan't be (?:this|that|these)\b|\bfurther than i\b|\b(?:better|rather) stay out\b|\b(?:isn't|is not|wasn't) (?:quite |really )?right\b|\bbetter not\b|\bpass me (?:over|by)\b"
        r"|\bdon't want (?:to (?:be in|do|join) )?(?:a|this|the|another) (?:\w+ )?group\b|\b(?:isn't|is not|wasn't|was not|aren't|not) (?:quite |really |exactly |at all )?what (?:i|we)(?: (?:asked|wanted|was|were|am|had|need|want|seek|sought|meant|hoped|came)|'m|'re|'d)\b(?! (?:expect|say|call|afraid|used))",
        "not for me",
    ),
    Row(
        Sort.NO,
        r"\b(?:can't|cannot|can not|cant|won't be able to|unable to|couldn't|won't) (?:make|do"
        r"|join|accept|commit|tak(?:e|ing)|attend|participate|come|say yes|fit|manage|swing)\b(?! until| the other(?: one| group)?\b)"
        r"|\b(?:doesn't|does not|won't|will not|isn't going to|don't|not going to) (?:work|suit|fit)\b"
        r"|(?:\b(?:is|are|was)|'s) (?:too (?:far|late|early|big|much|small|long)|out for me|not possible|impossible)"
        r"|\b(?:so|but|and) i (?:just |really )?(?:can't|cannot|can not)\b(?=[.,;!]|\s*$)"
        r"|\bmore than i can\b|\btoo far(?: for me)?\b|\bwould have said yes\b|\bwinding down\b|\btoo much on (?:my plate|right now)\b|\b(?:is|are) impossible\b|\bthat's (?:my|when i) (?!yes|acceptance)\w+|\bcan't be (?:done|there)\b|\bno longer (?:works?|possible|free)\b",
        "it cannot be",
        False,
    ),
    Row(
        Sort.NO,
        r"\b(?:i|i've|we|have|i have|just|already|since)\s?(?:'ve|have)?(?: already| just"
        r"| since)? (?:found|joined|landed in|started|formed) (?:a|another|my own|one|something"
        r"|with|an)\b(?! (?:typo|error|mistake))"
        r"|\bno longer (?:need|looking|interested|available|want)|\balready (?:in a group"
        r"|have a group|placed|set)|\bdon't need (?:a|the|one|this)|\b(?:i'd |would )?rather (?:not|wait)\b(?! (?:be the|organi|host|lead))",
        "found another group",
        False,
    ),
    Row(
        Sort.NO,
        r"\b(?:but|so|then|and|answer is|that's|it's|is|have to say) (?:a )?no\b(?=[.,!]|\s*$|\n"
        r"| for me| from me)"
        r"|\b(?:isn't|is not|wasn't|aren't) (?:quite |really )?(?:the |a )?(?:right |good |great )?"
        r"(?:fit|match|mix|group for me|one for me)\b",
        "the answer is no; not the right fit",
    ),
    Row(
        Sort.NO,
        r"\bno can do\b|(?:^|[,;:.!-] )no(?=[.!]|,? (?:thanks|thank|sorry)|\s*$)|\b(?:don't"
        r"|doesn't|do not|does not) (?:think|feel|believe|seem|sound|look)"
        r"[^.!?]{0,40}\b(?:fit|match|group for me|one for me|for me|right|work)\b|\b(?:go|going"
        r"|went) with (?:a different|another)\b|\bchose (?:a different|another)\b"
        r"|\b(?:offer|give|pass|let) (?:my|somebody else have my|someone else have my) (?:place|spot|seat)\b",
        "does not feel like a match; the place may go to somebody else",
    ),
    Row(Sort.NO, r"[\U0001F44E\u274C\U0001F645]", "a sign for no"),
)
