"""STOP said by its parts: who shall end what, in any of the words for each part.

The plain phrases stand in :mod:`mail.reading.purpose.orders`; here an end (a negation, "quit",
"done with", "enough") meets a word for writing or for mail, so that wordings nobody listed are
heard.  What limits the order to something smaller (the reminders, the evenings, until spring)
keeps it from being one.
"""

from __future__ import annotations

from mail.reading.purpose.order_row import Order
from mail.understanding import Command

_NOT = r"(?:don't|do not|dont|never|please not|not to|to not|won't|no longer|quit|stop|cease|refrain from|desist from|n't|not)"
_LITTLE = r"(?:(?:ever|please|even|again|you|to|have|be|keep|continue|go on|bother|all|just|on|me|us) ){0,4}"
_SEND = r"(?:send(?:ing)?|sent|e-?mail(?:ing|ed)?|mail(?:ing|ed)?|writ(?:e|ing)|written|contact(?:ing|ed)?|messag(?:e|ing)|bother(?:ing|ed)?|pester(?:ing|ed)?|spam(?:ming|med)?|text(?:ing|ed)?|notify(?:ing)?|notified|bug(?:ging|ged)?|hound(?:ing|ed)?)"
#: Mail as people call it when they are tired of it.
_MAIL = r"(?:e-?mails?|mails?|mailings?|messages?|letters?|notices?|notifications?|newsletters?|spam|junk|correspondence|communications?|announcements?|bulletins?|solicitations?|invitations?|proposals?|texts?)"
_THESE = r"(?:these|this|those|your|such|all (?:of )?(?:this|these|your|the)|the|any (?:of|more))"
#: A smaller thing than all mail, a time, a way of writing: then only that shall end.
_LIMITED = r"(?![^.?!;,]{0,40}\b(?:remind\w*|attachments?|drafts?|paper|printed|postal|until|till|before|during|while|in the (?:morning|evening|meantime)|at (?:work|night|my (?:work|old|office))|on (?:weekends?|mon|tue|wed|thu|fri|sat|sun)\w*|about (?!this\b|these\b|groups?\b|it\b|anything\b)|(?:in|as) (?:html|pdf)|for (?:now|a while|the next|a few|a couple)|by (?:phone|text|post)|twice|(?:my|this|their|his|her|the) clients?)\b)"
_ME = r"(?:me|us|my (?:name|e-?mail(?: address)?|address)|this (?:address|e-?mail))"
_MORE = r"(?:any ?more|anymore|again|any longer|further|another|more|ever|anything|these|this (?:stuff|kind|sort)|such|one more|of (?:these|those|this|them)|like (?:this|these))"
_ENDS_HERE = r"(?=\W*(?:$|\n|[.!;,]| (?:please|pls|thanks?|thank you|now|and|or|from now|at once|altogether|already|going forward|in (?:the )?future|henceforth|hereafter)\b))"

ORDERS: tuple[Order, ...] = (
    Order(
        Command.STOP,
        rf"\b{_NOT} {_LITTLE}{_SEND}\b(?: (?:to )?(?:me|us|here|this (?:address|person)))?(?: (?!remind)\w+){{0,2}}? {_MORE}\b(?! (?:in|near|at|on|around|over|beyond|outside|past|with) ){_LIMITED}"
        rf"|\b(?:not|no longer|never) (?:to )?be {_SEND}\b{_LIMITED}",
        "do not send me any more of these",
    ),
    Order(
        Command.STOP,
        rf"\b(?:stop|quit|cease|discontinue|halt|end(?! of)|drop|knock off|give up|no more)\b (?:with |from |on )?{_LITTLE}(?:{_THESE} )?(?:\w+ )?(?:{_MAIL}|{_SEND})\b(?! (?:list )?(?:from|to|by|for) (?:my|the|our|other|\w+ing)\b){_LIMITED}",
        "quit with all this mail",
    ),
    Order(
        Command.STOP,
        rf"\b(?:done|finished|through|fed up|sick|tired|weary|had enough|enough already|enough|had it|over it|up to here)(?: and tired)? (?:with|of|by|from) (?:getting |receiving |reading |all )*(?:{_THESE} )?(?:\w+ )?{_MAIL}\b{_LIMITED}"
        rf"|\b(?:not|no) (?:(?:one|a single|any|another|even one|a) )+(?:more |other |further )?(?:{_MAIL}|of (?:these|those|them))\b(?! (?:from|to|by|about|has|have|had|in|was|i)\b)",
        "done with these mails; not one more",
    ),
    Order(
        Command.STOP,
        r"\b(?:prefer|rather|like|wish|want|love|appreciate it|appreciate|glad|grateful|obliged|happier|ask|request|demand|insist)(?: it)?(?: if| that)?(?: you| i)?(?: would| could| will)? (?:not to|never to|no longer to|to no longer|to not|not|no longer|to stop|to cease|to quit|stopped|stop|cease|never) (?:to )?"
        rf"(?:ever )?(?:hear(?:ing)?(?: any(?:thing|more))?(?: more)? from|get(?:ting)? {_THESE}|receiv(?:e|ing)|be(?:ing)? (?:on|sent|{_SEND}|included|contacted)|{_SEND})\b{_LIMITED}",
        "I would prefer not to hear from you",
    ),
    Order(
        Command.STOP,
        rf"\b(?:delist|unlist|de-list|deregister|unenroll|un-?subscribe(?! (?:link|button|footer|line|option|page|text|thing)|:)|unsub) {_ME}?\b|\b(?:unsub|unsubscribing|unsubscribed)\b(?! (?:from (?:the|another|some)|members?))"
        rf"|\b(?:leave|keep|cross|cut|knock|strike|scratch) {_ME} off\b{_ENDS_HERE}"
        rf"|\b(?:take|pull|drop|get|scrub) {_ME} (?:off|away)\b(?! (?:this|that|the) (?:group|hook))(?:,? (?:please|now|thanks?|everything|whatever|all (?:of )?(?:this|it))\b[^.?!]{{0,20}}|{_ENDS_HERE})"
        rf"|\b(?:remove|erase|delete|drop|strike|take) {_ME} (?:from|off|out of) (?:whatever|wherever|any|every|all)\b"
        r"|\b(?:drop|remove|take|cut|strike|delete|release) (?:me|us) from (?:your|the|these|this|all|any) (?:\w+ )?(?:mailings?|distribution|circulation|rolls?|e-?mails?|mails?|correspondence|address book|contacts)\b",
        "delist me; leave me off",
    ),
    Order(
        Command.STOP,
        r"\b(?:wrong (?:person|address|inbox)|not (?:a )?(?:member|therapist)|retired|moved (?:away|on|out))\b[^?]{0,60}\b(?:remove|delete|take|strike|drop) (?:me|this|my|us)\b(?! (?:request|from (?:g-|the (?:\w+ )?group)))"
        rf"|\b(?:do|please|must) (?:make|let|have) (?:it|this|these|them|the \w+) (?:stop|end|cease)\b|\b(?:i|we) (?:want|need|wish) (?:it|this|these|them|all (?:of )?this) to (?:stop|end|cease)\b(?! (?:hurting|raining))(?=[^.?!]{{0,40}}\b(?:{_MAIL}|inbox|list)\b)"
        rf"|\b(?:{_MAIL}|writing|contact) (?:must|has to|have to|needs? to|should|can|may) (?:please )?(?:stop|end|cease)\b(?! {_LIMITED})",
        "this has to end",
    ),
    Order(
        Command.STOP,
        rf"\b(?:switch|switched|turn|turned|shut|shutting|turning|switching) (?:it |this |them |that |all (?:of )?(?:it |this )?|everything )?off\b(?: all| the| any| your| every| whatever)*(?: \w+)?(?: {_MAIL}|(?: that)? sends?| for me|\W*(?:$|\n)|[,.] [^.?!]{{0,30}}\b(?:remind\w*|rounds?|the lot|everything|all of it|the whole))"
        rf"|\b(?:{_THESE}|all (?:of )?(?:it|this)|everything|the lot)(?! (?:\w+ )?(?:mailbox|account|inbox|address|computer|phone|line|number|printer|office))[^.?!]{{0,20}}\b(?:switched|turned|shut) off\b"
        rf"|(?:^|[.,;!?\n-] ?|\b(?:and|but|just|so|please|want|wish|prefer|like) )no {_MAIL}(?: at all)? (?:from|by) (?:you|the (?:service|association|system)|this|your)\b{_LIMITED}|\bno (?:more )?{_MAIL}\W*(?:$|\n)",
        "all of it switched off; just no mail",
    ),
    Order(
        Command.STOP,
        rf"\b(?:don't|do not|dont|no longer|not|never) (?:really )?(?:need|want|wish for|care for|welcome|ask for|asked for|consent|agree|interested in)(?: to)? (?:be(?:ing)? (?:contacted|e-?mailed|written to)|(?:(?:to |being |be )*(?:getting |receiving |any |more |of |your |the |all )*{_MAIL}(?: from you| any ?more| any longer)?|(?:getting |receiving )(?:these|this|those)|(?:this|these|it) (?:any ?more|any longer)){_ENDS_HERE}|(?:{_MAIL}) (?:from|by) (?:you|the (?:service|association)|this)){_LIMITED}"
        rf"|\bno (?:further |more |longer )?(?:use|need|wish|desire|interest) (?:for|of|in) (?:getting |receiving )?(?:{_THESE} )?(?:{_MAIL}){_ENDS_HERE}",
        "I don't need mail from you; no use for these",
    ),
    Order(
        Command.STOP,
        r"\b(?:leave|let) (?:me|us|(?:this|an) (?:old |poor |busy |tired )?(?:man|woman|person|soul|widow|lady))(?:,? please)? (?:in peace|alone|be)\b(?! (?:in|with|part|placed|matched|brief|clear|frank|honest|plain|blunt|direct|sure|of|your|the|a|an)\b)"
        r"|(?:^|[.!?;,\n] ?)(?:please |and |now |kindly )*(?:desist|never again|make it stop|stop it|not another word|get it off me|get me off|get lost|go away|no more of this)(?: now| at once|,? please| already)?\W*(?:$|\n|(?=[A-Z]))"
        r"|(?:^|[.!?;,\n] ?|\b(?:and|please|kindly) )(?:cease|desist|refrain|discontinue)\b(?:\W*(?:$|\n)| (?:and|from|them|it|this|these|at once|now|immediately|please|forthwith|any|all)\b(?! (?:group|meeting|consult\w*|practice)))",
        "leave me in peace; cease",
    ),
    Order(
        Command.STOP,
        rf"\b(?:want|wish|like|need|ask|asked|get)(?: it| this| these| them| you| me| \w+ address)?(?: to be| to get| be)? (?:gone from|out of|off) my (?:in-?box|phone|mail|screen|life)\b|\b(?:want|wish|like|love|ask|asked|need|demand|request|prefer)(?:ed)? to (?:be|get) (?:removed|taken off|dropped|left off|struck off|unsubscribed|deleted)\b(?! (?:from|off) (?:the |your )?(?:g-|pool|search|round|wait|match|(?:\w+ )?group))"
        rf"|\b(?:remove|delete|drop|strike|take|pull) (?:my e-?mail(?: address)?|my address|this address|this e-?mail|my name)(?: (?:out of|from|off) (?:your|the|this|all|any) (?:\w+ )?(?:system|lists?|records?|database|books?|contacts|files?|mailings?))?{_ENDS_HERE}"
        rf"|\bcut (?:me|us) loose\b|\b(?:discontinue|stop|end|cease) (?:them|these|those)\b(?:,? (?:please|now|at once))*(?=\W*(?:$|\n|[.!;,]))",
        "out of my inbox; to be removed",
    ),
    Order(
        Command.STOP,
        rf"\b(?:make|let|have|want|like|wish|need|kill|ask)(?: for)? (?:the |these |this |your |all |this \w+ of )*(?:{_MAIL})(?: to)?(?: (?:go away|stop|end|cease|disappear|vanish|dry up)\b|\W*(?:$|\n))(?<!want mail)(?<!like mail)(?<!need letters)"
        r"|\b(?:never|not|n't) (?:ever )?(?:want|wish|care|need) to (?:hear|read|see|get|receive) (?:\w+ )?(?:from|of|by)? ?(?:this|your|the|you|these)(?: (?:program|service|list|association|people|office|machine|mails?|e-?mails?))?(?: again| any ?more| ever)\b|\bif i (?:received|got|heard) nothing (?:further|more|else)\b"
        r"|\bto be (?:not any ?more|no more|no longer|not) (?:in|on) (?:this|the|your) list\b|\boff (?:the|your|this) list,? (?:please|pls|now|thanks)\b|(?:^|[.;!?\n] ?|\b(?:please|thanks|sorry|but|and|so),? )(?:no more|enough)(?:,? (?:please|thank you|thanks))?[.!]*\W*(?:$|\n)|\bof no (?:use|interest) to (?:us|me)\b|\b(?:turn|switch|shut) off this tap\b|\bwrong person\b[^.?!]{0,30}\bremove\b",
        "the mails to go away; off the list please",
    ),
    Order(
        Command.STOP,
        rf"\b(?:want|like|wish|need|ask|prefer|request|demand|please let|please have)(?: for| that)? (?:\w+ ){{0,3}}{_MAIL} (?:[^.?!;,]{{0,40}} )?(?:to )?(?:stop|stopped|cease|ceased|end|ended|discontinued|go away)\b{_LIMITED}"
        r"|\b(?:then|after (?:that|this)|and) nothing (?:ever|more|further|else)(?: again)?(?=\W*(?:$|\n|[.!]))|\bnothing ever again\b"
        r"|\b(?:passed away|has died|died|deceased|my late (?:husband|wife|mother|father|partner))\b[\s\S]{0,400}\b(?:take|strike|remove|drop|cross) (?:him|her|them|his name|her name) (?:off|out|from)\b"
        r"|\bnever (?:signed up|subscribed|joined|asked)\b[\s\S]{0,80}\b(?:delete|remove|erase|take)\b",
        "all further mail to cease; take my late husband off",
    ),
    Order(
        Command.STOP,
        r"\bif (?:i|we) (?:ever )?(?:get|receive|see|find) (?:even )?(?:one|a single|another)(?: single| more| other)*(?: (?:of (?:these|them|those)|e-?mail|mail|message|letter|note))?\b[^.?!\n]{0,40}\b(?:report|spam|block|complain\w*|complaint|lawyers?|attorney|ftc|sue)\b",
        "a threat for one mail more",
    ),
)
