"""STOP said as a kind goodbye: a correspondence that ends, a letterbox that closes.

"I'd be glad if today's were the last to come to me", "it is time the list and I went our separate
ways", "as I clear my shelves, your letters are among what goes": the writer praises, thanks and
blames herself, and no word of stopping stands there.  What keeps it from more is what it ends:
a last *Tuesday* or *rain* is no last letter, and who has parted from another list tells of it.
"""

from __future__ import annotations

from mail.reading.purpose.order_row import Order
from mail.understanding import Command

_MAIL = r"(?:e-?mails?|mails?|mailings?|messages?|letters?|notes?|notices?|newsletters?|reminders?|envelopes?|postcards?|cards?|missives?|epistles?|greetings?|communications?|correspondence|word|post)"
_JOY = r"(?:happ(?:y|ier|iest)|glad(?:der|dest)?|grateful|obliged|relieved|content|pleased|delighted|thankful|like|love|wish|want|ask|hope|prefer|kindness|favou?r|mercy|relief|comfort|see (?:to it )?that|arrange)"
_END = r"(?=\W*(?:$|\n|[.!;,]| (?:please|pls|thanks?|thank you|and|now|but)\b))"
_NO_DAY = (
    r"(?![^.?!]{0,30}\b(?:until|till|before|unless|while|this (?:week|month|year|round)|about)\b)"
)
#: One mail as one points at it: today's, this one, your note of Monday.
_THIS = rf"(?:today's|yesterday's|(?:this|that|today's|the present|your last|the one of \w+) (?:one|{_MAIL})|this|it|that|these)"
_REACHES = (
    r"(?:(?:to|that|which|i) (?:ever )?(?:come|comes|reach|reaches|arrive|arrives|find|finds|be sent|is sent|land|lands|receive|get|open|see|read|hear)"
    r"(?: (?:to|at|in|on|here|with)?(?: ?(?:me|us|here|this (?:house|door|address|desk)|my (?:\w+ )?(?:door|desk|house|box|inbox|letterbox|mailbox|way))))?(?: from (?:you|your \w+|there))?"
    r"|from (?:you|your (?:side|office|end))|of (?:its kind|these|them|those|yours)|with your name on it|between us)"
)
_TIME = r"(?:it(?:'s| is) (?:high )?time|the time has come|time|i think|i fear|i find|i feel|let us|let's|(?:the |a )?(?:plainer|better|kinder|best|wisest|simplest|only) (?:course|thing|way) is|best|i'd like|i would like|i suggest|i propose)"
_LIST = r"(?:the list|your list|this list|the service|your service|your (?:letters?|mails?|notes?|office|people)|the letters|peercircle|the association|you)"
_PARTS = r"(?:part(?:ed)? (?:company|ways|(?:as )?friends)|(?:go|went) our (?:own|separate|different) ways|say (?:our )?(?:goodbye|farewell|adieu)|be done with each other|leave each other (?:be|alone|in peace)|let each other go)"
_OUR = r"(?:our (?:little |brief |long )?(?:correspondence|acquaintance|exchange|exchanges|letter-?writing|contact)|the (?:correspondence|acquaintance) between us)"
#: Who clears her house of more than mail.
_CLEARS = r"(?:simplif\w+|declutter\w*|prun(?:e|ing|ed)|clear(?:ing)?(?: (?:out|away|off|the|my))?|empty(?:ing)?|tidy(?:ing)?|thin(?:ning)?|weed(?:ing)?|whittl\w+|downsiz\w+|shed(?:ding)?|par(?:e|ing) down|cut(?:ting)? (?:back|down)|sort(?:ing)? (?:out|through)|swe(?:ep|eping))"
_GOES = r"(?:(?:in|on|among|one of|part of|next|a|an|the|what|for|headed|due|out|gone|off|to go)\b[^.?!;]{0,30}\b(?:go|goes|going|gone|out|next|week|today|shelf|drawer|pile|branch|list|turn|door|cut|last)|next|to go|must go|have to go|has to go|goes|go)"

ORDERS: tuple[Order, ...] = (
    Order(
        Command.STOP,
        rf"\b{_JOY}\b[^.?!;]{{0,30}}?\b{_THIS} (?:were|was|be|to be|is|shall be|will be|would be|could be|might be|may be) (?:the|your|our|my) (?:very )?(?:last|final)(?: (?:one|{_MAIL}|thing))?(?: (?:that )?{_REACHES})+{_END}"
        rf"|\b{_JOY}\b[^.?!;]{{0,30}}?\b(?:today's|(?:this|that) {_MAIL}) (?:were|was|be|to be|is) (?:the|your|our) (?:very )?(?:last|final)(?: (?:one|{_MAIL}))?{_END}"
        rf"|\b(?:let|may) there be (?:no more|none)(?: (?:of (?:them|these)|{_MAIL}))?(?: (?:after|beyond|past) (?:this|today's|that)(?: one| \w+)?)?{_END}{_NO_DAY}"
        rf"|\b(?:after|with|beyond) (?:this|today's|that)(?: one| {_MAIL})?,? (?:let there be|there (?:should|need|must) be|i'd like|i want|i wish for|please) (?:no more|none|no others?|silence|quiet){_END}",
        "I'd be glad if today's were the last to come to me",
    ),
    Order(
        Command.STOP,
        rf"\b(?:{_TIME}(?: that| for)?(?: for)? )?{_LIST} and (?:i|me|my inbox|this old \w+) (?:to |should |must |shall |had better |ought to |can |may |now |had )?{_PARTS}\b(?! on (?:this|that|whether|the)\b)"
        rf"|\b(?:i|my inbox) (?:now |must |shall |will |should |hereby |want to |wish to |would like to |am going to )*part (?:company|ways) with (?:you|{_LIST})\b"
        rf"|\b(?:consider|regard|declare|think of|call|let) {_OUR}(?:, (?:yours and mine|such as it (?:is|was)))?,? (?:be |as )?(?:at an end|over|ended|closed|finished|done|concluded|complete)\b"
        rf"|\b(?:come|reached|arrived|got|gotten)(?: to)? (?:the|its|an) end(?: of {_OUR})(?! (?:about|on|over|with (?:him|her|them))\b)|\b{_OUR} (?:ends|stops|closes|(?:has|must|should|may|shall|will)(?: now)? (?:end|come to (?:an|its) end|be over|stop|close)) (?:here|today|now|with this){_END}"
        rf"|\bend (?:it|this|things|{_OUR}) here\b(?=[^?]{{0,80}}\b(?:no (?:more|further) {_MAIL}|no reply|goodbye|farewell|good wishes|good luck))",
        "it is time the list and I went our separate ways",
    ),
    Order(
        Command.STOP,
        rf"\b{_CLEARS}\b[^?]{{0,120}}?\b(?:your (?:[\w'-]+ )?{_MAIL}|yours)(?: too| also)? (?:is|are|has|have|must|will|shall) (?!not\b|n't|never\b|staying\b|the one|the only){_GOES}\b(?! (?:on|well|ahead)\b)"
        rf"|\b{_CLEARS}\b[^?]{{0,120}}?\b(?:your (?:[\w'-]+ )?{_MAIL}|yours) (?:go|goes|went)(?: out| too| next| first| with (?:it|them|the rest))?{_END}"
        r"|\bmay i ask(?: you)? (?:that )?(?:yours|your \w+) (?:to )?(?:stop|cease|end|come no more)\b|\bask(?: you)?(?: that)? yours (?:to )?(?:stop|cease|end)\b",
        "I am simplifying, and your envelopes are in the drawer for this week",
    ),
    Order(
        Command.STOP,
        rf"\b(?:from (?:here|now|today|this day) on(?:wards?)?|from now on|henceforth|hereafter|from this point)\W? (?:i|we)(?:'d| would|'ll| will| should)? (?:rather |much )?(?:prefer|like|choose|want|have|enjoy|take|keep to)(?: to have)? (?:the |my |a little )?(?:quiet|silence|peace(?: and quiet)?|stillness){_END}"
        rf"|\b(?:rather|prefer|like|wish|want)(?: that)? nothing(?: at all| more| further| whatever| else)? (?:ever )?(?:reach(?:es|ed)?|came|comes|arriv(?:es|ed)|found|finds)(?: (?:to )?(?:me|us|here|this \w+))? from (?:you|your \w+){_END}"
        rf"|\b(?:arrange|see|do|manage|make) (?:it |things )?(?:so )?that (?:there (?:are|be|were|is)|i (?:have|get|find|am sent)) (?:none|nothing|no more)(?: of (?:them|these|yours))?(?: (?:to|left to|that i (?:must|have to|need to)) (?:open|read|delete|throw (?:away|out)|answer))?{_END}"
        rf"|\b(?:these|they|your (?:\w+ )?{_MAIL})(?:(?: are|'re| is)? (?:not|no longer|never) |(?: are| is)n't | are un)(?:at all |really )?welcome\b(?! (?:at work|on))|\b(?:run|running) out of room for (?:you|your {_MAIL})\b|\b(?:done|finished|through) (?:with )?being on (?:\w+ )?lists{_END}"
        rf"|\b(?:look upon|think of|consider|treat|regard) (?:me|us|this address) as (?:having )?(?:moved|gone|emigrated|departed)\b[^.?!]{{0,40}}\b(?:no (?:post|mail|letters?)|moon|nowhere|no address|beyond reach)\b|\bspare each other\b(?=[^?]{{0,60}}\b(?:no more|enough|goodbye|thank)\b)"
        rf"|\b(?:not|n't|no longer|never)(?: \w+){{0,3}} (?:to be )?(?:on |at )(?:the|your) receiving end(?: of (?:it|this|these|your \w+))?(?: any ?(?:more|longer)| again)?{_END}",
        "from here on I'd prefer the quiet",
    ),
    Order(
        Command.STOP,
        rf"\b(?:never|not|no longer|n't)(?: ever| again)?(?: to)? (?:find|see|meet|have|discover) (?:you|yours|your (?:\w+ )?(?:name|{_MAIL})|these) (?:again )?(?:among|in|amongst|between) (?:my|the|our) (?:\w+ )?{_MAIL}\b(?! (?:folder|spam))(?: again| any ?more)?"
        rf"|\b(?:mailbox|letterbox|in-?box|post ?box|mail slot|door|house)(?: \w+){{0,2}} (?:that |which )?(?:no longer (?:has|holds|contains|sees)|without) you(?:rs| in it|r {_MAIL})?\b"
        rf"|\b(?:my|this|mine|the) (?:\w+ )?(?:mailbox|letterbox|in-?box|door|ears?|mine)?,? ?(?:closes|shuts|is (?:now |hereby )?(?:closed|shut))(?: its \w+)? (?:to|on|against|for) (?:you|your (?:\w+ )?{_MAIL}|yours)\b"
        rf"|\b(?:his|her|their|my|the) (?:\w+ )?name (?:no longer|not|never)(?: \w+)? (?:turn(?:s|ed)? up|appear(?:s|ed)?|show(?:s|ed)? up|arriv(?:es|ed)|c[ao]mes?) (?:in|among|on|with) (?:the|my|our|your) (?:\w+ )?{_MAIL}\b"
        rf"|\b(?:won't|will not|shall not|no longer|not) (?:be )?(?:need(?:ing)?|want(?:ing)?|requir(?:e|ing)|miss(?:ing)?) (?:the (?:pleasure|company|benefit|comfort) of )(?:your|these|any more) (?:\w+ )?{_MAIL}\b",
        "I'd count it a favour never to find you among my mail again",
    ),
    Order(
        Command.STOP,
        rf"\b(?:if|that|when|wish|have|let) (?:my|this) (?:e-?mail )?(?:name|address) (?:slip(?:s|ped)?|fell|falls?|escap(?:es|ed)|dropp?(?:s|ed)?|vanish(?:es|ed)?|g[eo]ts? lost|got lost|went missing|(?:were|be|was) (?:lost|mislaid|forgotten|dropped))\b(?! (?:my|in|from my|between)\b)"
        rf"|\b(?:please|kindly|would you|could you|good as to|glad if you|kindness to|you may|you can)\b[^.?!]{{0,12}}? (?:mislay|misplace|unlearn|lose|forget|cross out|strike out|cross|strike|ink over) (?:my|this) (?:e-?mail )?(?:address|name)(?: out)?(?: (?:for good|wherever (?:it|you)\b[^.?!]{{0,24}}|everywhere|on purpose|altogether|for ever|forever))?(?=\W*(?:$|\n|[.!;,?]))"
        rf"|\b(?:strik(?:e|ing)|tak(?:e|ing)|cross(?:ing)?|scratch(?:ing)?) (?:me|her|him|this \w+) off (?:of )?(?:whatever|wherever|whichever)\b"
        rf"|\b(?:let|get|leave|keep|cut) (?:me|us|my (?:\w+ )?(?:inbox|mailbox|address|name)) (?:out of|outside|out from|clear of) (?:your|this|the|whatever) (?:circle|orbit|rounds|loop|web|net|mailings?|correspondence|you (?:send|mail|write))(?: next)?\b"
        rf"|\bleft out of (?:whatever|anything|all|everything) (?:that )?(?:you (?:send|mail|write|post|put out)|goes out|comes|is sent)\b"
        rf"|\b(?:a|great|real|true) (?:mercy|kindness|relief|favou?r|blessing)(?: \w+){{0,4}} if (?:they|these|your \w+|the \w+) (?:went|came|were sent) (?:to (?:somebody|someone|anybody|anyone) else|elsewhere|no more)\b|\b(?:she|he) (?:was|has|had|is|who)[^?]{{0,30}}\blet (?:her|him) rest,? (?:and them|and (?:your|these) {_MAIL}|too)\b|\b{_MAIL} belong(?:s)? to (?:the (?:woman|man|person|therapist) (?:that )?i (?:was|used to be|no longer am)|another life|a past life)\b",
        "if my address slipped your mind for good",
    ),
)
