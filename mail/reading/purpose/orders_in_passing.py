"""Orders given obliquely: by what shall be gone, by a last time, by a figure of speech.

The plain ways stand in :mod:`mail.reading.purpose.orders`.
"""

from __future__ import annotations

from mail.reading.purpose.order_row import Order
from mail.understanding import Command

_MAIL = r"(?:e-?mails?|mails?|mailings?|messages?|letters?|notes?|notices?|word)"
_RECORDS = r"(?:records?|files?|books|computers?|servers?|archives?|memory)"
_ME = r"(?:me|my (?:name|data|address|letters?|details|information))"
_UNTIL = r"(?:until|till|before|for (?:now|a|the|a few|a couple|two|three|six|\d)|(?:this|next) (?:month|fall|winter|spring|summer|year))"
_WAITS = r"(?:this|it|my (?:request|search|application|file)|the (?:rest|search|request)|all (?:of )?this|everything|we|that|things)"

_UNWANTED = r"(?:don't|do not|never|dont|rather you (?:didn't|don't|not|did not)|prefer (?:that )?you (?:didn't|don't|not|stopped?)|wish you (?:wouldn't|would not|didn't)|must (?:you )?(?:not|stop)|not to)"

ORDERS: tuple[Order, ...] = (
    Order(
        Command.STOP,
        rf"\b(?:this|it|that) (?:were|was|is|be|being|to be|will be|would be|should be|has to be) the (?:very )?last (?:of (?:these|your|the))?(?: ?{_MAIL}| time| one| thing)?(?: that)? (?:i|you|we)(?:'ll| will| ever)? (?:ever )?(?:get|got|receive|hear|see|send|sent|write|wrote|e-?mail|contact)"
        rf"|\bno(?: thank you| thanks)?\b[^.?!]{{0,24}}\b(?:to|for) (?:any |all )?(?:further|more|other|future) {_MAIL}"
        r"|(?:^|[.?!;,\n] )(?:off|out),? (?:with me,? )?please\b(?=\W*(?:$|\n))|\bwant (?:off|out)\b(?=\W*$)|\bget me off\b(?! (?:the hook|zoom))"
        rf"|\b(?:keine|kein) (?:weiteren? )?(?:e-?mails?|nachrichten)\b|\bplus de (?:mails|messages|courriels)\b|\bno me escriban?\b|\bwrite to someone else\b|\b(?:consider|regard) (?:me|this address) (?:unsubscribed|off the list|removed)\b|\byour {_MAIL} (?:is|are|has been|have been) (?:un(?:wanted|welcome)|marked as (?:spam|junk))",
        "let this be the last",
    ),
    Order(
        Command.STOP,
        rf"\b{_UNWANTED} (?:ever |please |again |even )*(?:send(?:ing)?|writ(?:e|ing)|e-?mail(?:ing)?|mail(?:ing)?|contact(?:ing)?|messag(?:e|ing)|notify|ping|text|bother(?:ing)?|disturb(?:ing)?)(?: (?:to )?(?:me|us))?(?: (?:anything|any ?more|any ?longer|again|ever|further|at all|else|about (?:this|these|groups?|it)|more))+(?=[.,;!]|\s*$)"
        rf"|\b{_UNWANTED} (?:ever |please |even )*(?:bother|contact|disturb|follow up|reach out|get in touch|be in touch)(?: with)?(?: (?:me|us))?(?: (?:again|any ?more|any ?longer|ever|further|at all))*(?=[.,;!]|\s*$)"
        rf"|\bno (?:more|further)\b[^.?!]{{0,20}}\b(?:or|and|nor) (?:any |more )?{_MAIL}\b"
        r"|\b(?:kindly|please|just) (?:cease|desist|stop it|stop|quit)(?: and desist)?(?: (?:at once|now|immediately|already|it))?(?=[.,;!]|\s*$)"
        rf"|(?:^|[:,;.!?] |\band )no (?:more )?(?:e-?mails?|mails?|messages?|contact)\b(?=[,.;!]|\s*$)"
        r"|\b(?:no longer|don't|do not|not) (?:wish|want|care|like)(?:ing)? to (?:be (?:contacted|e-?mailed|written to|messaged|bothered|on (?:your|this|any|the) (?:\w+ )?list)|hear (?:from you|about (?:this|these|groups?))|get (?:these|this|your)|receive)",
        "don't send me anything else; kindly cease",
    ),
    Order(
        Command.STOP,
        rf"\b(?:spare|spared)(?: me| us)?(?: of| from)? (?:(?:all|any|the|these|those|your|further|more|such) ){{1,3}}{_MAIL}\b(?! (?:after|behind|of|about|before)\b)"
        rf"|\b{_MAIL}\b[^!]{{0,90}}\bspared? (?:me |us )?(?:from |of )?(?:the latter|them|those|these)\b"
        rf"|\b(?:could|can|would) (?:\w+ly |well )*do without (?:(?:all|any|the|these|those|your|further|more) ){{1,3}}{_MAIL}\b(?! (?:about|on|for|before)\b)",
        "might I be spared the e-mails",
    ),
    Order(
        Command.WITHDRAW,
        r"\b(?:take|pull|remove|withdraw|scratch|strike|get|drop|cross|cut|knock)(?:ing)? (?:me|my (?:name|hat)|myself|our names?) (?:out of|from|off) (?:the )?(?:hat|running|ring|race|draw|pool|mix|lottery|drawing|waiting[ -]list|queue|line)\b"
        r"|\b(?:scratch|scrap|bin|kill|tear up|void|strike) my (?:\w+ )?(?:request|application|letter|name)\b|\b(?:bow|back|drop|opt|pull|step)(?:ing)? out of (?:the |your |this )?(?:\w+ )?(?:search|matching|process|pool|list|whole (?:thing|process|business)|running|queue)\b"
        r"|\bi(?:'ve| have)? (?:decided|chosen) to (?:go|do) (?:it )?(?:with(?:out a group| a (?:paid )?consultant)|alone|on my own)\b",
        "take my name out of the hat",
    ),
    Order(
        Command.PAUSE,
        rf"\bfreeze (?:everything|all|it|things|me|my (?:request|search|file|place))\b|\b(?:can|could|may|might|would|let) {_WAITS} (?:please |perhaps )?(?:all )?(?:wait|rest|sit|hold|be (?:put off|postponed|delayed)) {_UNTIL}"
        rf"|\b(?:don't|do not|please don't|rather not|no need to)(?: want to be| be)? (?:match|place|propos|offer|send|suggest|show)\w*(?: me)?(?: anything| any groups?| anyone| something| a group| groups?| proposals?)?(?: to me)? {_UNTIL} "
        rf"|\b(?:won't|can't|cannot|will not) (?:be able to )?(?:take|start|join|do) (?:on )?(?:a(?:ny| new)? (?:group|one)|anything|part) {_UNTIL} |\bcome back to me (?:in|after|when)\b|\b(?:ask|try|write) me again (?:in (?:the )?(?:new year|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|after (?:the|my))"
        rf"|\bhold (?:everything|all|things|it all)(?: for me)? {_UNTIL}|\b(?:won't|can't|cannot|will not|not able to) (?:be at|come to|attend|make(?: it)?(?: to)?|get to|join) (?:g-\d+|(?:the|my|our) (?:[\w'-]+ ){{0,2}}(?:group|circle|meetings?)|meetings?)\b[^.?!]{{0,20}}\b(?:until|till|for (?:a|the|two|three|some|several)|before)\b"
        r"|\b(?:on|take|taking|going on|am on|be on) (?:a )?(?:sabbatical|(?:maternity|paternity|parental|family|medical|sick) leave|leave(?: of absence)?) from (?:g-\d+|(?:the|my|our) (?:[\w'-]+ ){0,2}(?:group|circle))",
        "not before the new year",
    ),
    Order(
        Command.FORGET,
        rf"\b(?:strike|erase|delete|wipe|scrub|purge|expunge|remove|clear) {_ME} (?:out of|from|off) (?:all |any |every )?(?:of )?(?:your|the|its|their) (?:\w+ )?{_RECORDS}\b"
        rf"|\b(?:every|any|all|each)(?: the| last)? traces? of (?:me|my)\b|\b(?:leave|keep|retain|hold|store) (?:no|not a|nothing)(?: single)? ?(?:traces?|records?|copy|copies|data)?(?: of| about| on) (?:me|my|what i)\b|\b(?:delete|erase|destroy|shred|wipe) (?:all |everything |whatever |any |all of )*(?:that )?(?:i|you) (?:ever |have |'ve )*(?:wrote|sent|written|told|kept|keep|have|stored?|hold|filed?)\b",
        "every trace of me gone",
    ),
    Order(
        Command.EXPORT,
        r"\b(?:copy|printout|list|export|file|download) of (?:everything|all|whatever|anything|what)(?: that)? (?:you|is|has been|the (?:service|association))\b[^.?!]{0,24}\b(?:me|my (?:name|address|file))\b"
        r"|\b(?:what|everything|all)(?: \w+)? (?:have |do |does |did |has |is )?(?:you|the (?:service|association|system))?(?: people|'ve| have)* ?(?:have|hold|keep|kept|store|stored|held|recorded|filed|written|got)(?: down)?\b[^.?!]{0,16}\b(?:under my name|about me|on me|of mine|against my name)\b[^.?!]*",
        "a copy of all that stands under my name",
    ),
)
