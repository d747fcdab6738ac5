"""Orders told by who gives them and why, not by a verb of stopping alone.

A widow, an heir, a person of the same name, somebody who goes through all lists or threatens to
report the next mail: each asks for an end of all mail in words that mean something else from
anybody else ("take him off", "let me go", "pls stop").
"""

from __future__ import annotations

from mail.reading.purpose.order_row import Order
from mail.understanding import Command

_MAIL = r"(?:e-?mails?|mails?|mailings?|messages?|letters?|notes?|notices?|newsletters?|reminders?|correspondence)"
_DEAD = r"(?:died|dead|deceased|buried|passed(?: away| on)?|no longer (?:living|with us|alive)|(?:my|our|the|her|his) late|(?:the|an) (?:estate|executor))"
_NO_MORE = (
    r"(?:nothing (?:further|more|else)(?: (?:is|be|gets?|to be|should be))?(?: (?:sent|mailed|written|comes?|here|to))"
    r"|(?:send|write|mail)(?: \w+){0,2} (?:nothing|no more|no further)|(?:send|write) no more"
    rf"|(?:no (?:more|further)|stop|end|cease|halt)(?: \w+){{0,3}}? {_MAIL}"
    r"|(?:take|cross|strike|scratch|drop|get) (?:him|her|them|it)(?: off| out| from)\b"
    r"|remove (?:him|her|them)\b(?! from (?:the |our |their )?(?:group|circle))"
    r"|(?:these|they|it|the letters|your letters)(?: \w+)? (?:don't keep|stop|end|cease|to (?:end|stop|cease)))"
)
_WRONG = (
    r"(?:wrong (?:person|e-?mail|ad+ress|inbox|guy|woman|man|party)|(?:not|n't) (?:the|a|your|that) \w+ (?:you|that you)(?:'re| are| want| mean)?"
    r"|(?:not|never was|n't) (?:a|any kind of) (?:therapist|counsell?or|member|social worker|psychologist))"
)
_ENDS = r"(?=\W*(?:$|\n|[.!;,]))"
_OVER = r"(?:to (?:end|stop|cease|be over)|gone|over(?: with)?|ended|stopped|out of (?:there|it|my \w+))"

ORDERS: tuple[Order, ...] = (
    Order(
        Command.STOP,
        rf"\b{_DEAD}\b[^?]{{0,240}}\b{_NO_MORE}",
        "my late husband: please see that nothing further is sent here",
    ),
    Order(
        Command.STOP,
        rf"\b{_WRONG}\b[^?]{{0,60}}\b(?:please |pls |plz |so |just |kindly )*(?:stop(?! using)|no more|don't write|leave me (?:be|alone|out))\b",
        "wrong person, pls stop",
    ),
    Order(
        Command.STOP,
        r"\b(?:i'll|i will|i shall|i'm going to|i am going to|going to|i'll have to)(?: have to)? (?:mark|flag|report|block) (?:you|this|these|it|them|your \w+)\b(?: as (?:spam|junk))?[^.?!]{0,20}\b(?:if|unless|the next|next time|when)\b"
        r"|\b(?:one more|another|the next)(?: one)?(?: of (?:these|those|them))?(?: e-?mail| mail| message)?(?: like (?:this|these))?,? (?:and|of these and) i(?:'m|'ll| am| will)(?: going to)? (?:block|report|mark|flag|complain)",
        "another of these and I'll report you",
    ),
    Order(
        Command.STOP,
        rf"\b(?:i )?(?:expect|want|trust) (?:that )?(?:this|it|that) (?:to be|is|was|will be) the (?:very )?last(?: one| {_MAIL}| of (?:these|them|it))?{_ENDS}"
        rf"|\b(?:this|it) had better be the last\b|\b(?:let|may) (?:this|that|it) be the last(?: one| {_MAIL})?{_ENDS}"
        r"|\b(?:e?-?mails?|enough|plenty|fill)\b[^?]{0,60}[.,;!] (?:please,? |and |so )*none (?:after (?:this|today)|from (?:here|now|today) on)\b",
        "I expect this to be the last one",
    ),
    Order(
        Command.STOP,
        r"\b(?:all|each|every|any)(?: of)?(?: the| my)? (?:\w+ )?lists?\b[^?!]{0,60}\b(?:to )?(?:let me (?:go|off)|drop me|strike me|release me)\b"
        r"|\b(?:let|release|free|excuse) me (?:go |off |loose )*(?:from |of |off )?(?:this|your|the) (?:mailing |e-?mail )?list\b",
        "I am asking all lists to let me go",
    ),
    Order(
        Command.STOP,
        rf"\b(?:in|into|to|from) my (?:in-?box|e?-?mail(?:box)?)\b[^.?!]{{0,60}}\b(?:want|like|need|wish) (?:it|this|these|them|that|an end){_ENDS}"
        rf"|\b(?:in|into|to|from) my (?:in-?box|e?-?mail(?:box)?)\b[^.?!]{{0,60}}\b(?:want|like|need|wish) (?:it|this|these|them|that)(?: all)? {_OVER}"
        rf"|\b(?:want|like|need|wish) (?:the|these|this|your|all) {_MAIL} {_OVER}"
        r"|\b(?:i'd|i would|and|would|really) (?:like|love)(?: to (?:be|get|come))? off(?: of)?(?: (?:this|it|here|the list|your list|this list))?(?=\W*(?:$|\n|[.!]))",
        "it keeps landing in my inbox and I want it to end",
    ),
    Order(
        Command.STOP,
        r"\b(?:how|where) (?:did|do|have) you (?:even )?(?:get|got|find|have|come by) (?:my|this) (?:e-?mail|address|name)\b[^.!?]{0,24}\?\W{0,3}(?:please |now |so |and |kindly )*(?:take|get|delete|remove|strike) (?:it|me|that)\b"
        r"|\bwho gave you my (?:e-?mail|address|name)\b[^.!?]{0,24}\?\W{0,3}(?:please |now |so |and |kindly )*(?:take|get|delete|remove|strike) (?:it|me|that)\b"
        r"|\bstop (?:addressing|approaching|chasing|pursuing) me\b|\bto stop (?:addressing|approaching|chasing|pursuing) me\b",
        "How did you get my address? Take it out.",
    ),
    Order(
        Command.STOP,
        rf"\b(?:and|but|also|,) off (?:of )?(?:your|all your|the|this|these) (?:\w+ )?(?:{_MAIL}|lists?|mailing list)\b",
        "out of the group and off your emails too",
    ),
    Order(
        Command.STOP,
        r"\b(?:rmove|remvoe|remov|romove|remoove|reomve|rmeove|unsuscribe|unsubcribe|unsubsribe|unsubscibe|unscribe|usubscribe|tak|taek) (?:me|us|this ad+ress)\b"
        r"|\bsto+p+ (?:the|ur|your|these|sending|sendin|al)+ ?(?:the |me |all )?(?:emials?|emals?|emaisl|e-mials?|mials?|mesages?|massages)\b"
        r"|\bof+ (?:ur|your|the|this) (?:\w+ )?(?:lst|lsit|ilst|maling list|mailing lst)\b",
        "pls rmove me",
    ),
    Order(
        Command.WITHDRAW,
        r"\b(?:regard|consider|treat|take) my (?:\w+ )?(?:request|inquiry|enquiry|application|letter|note|sign-?up)\b[^.?!]{0,32}\b(?:withdrawn|void|cancell?ed|null|closed|retracted|moot)\b"
        r"|\b(?:pull|pulling|rescind|rescinding|revoke|revoking) (?:back )?my (?:\w+ )?(?:request|inquiry|application)\b"
        r"|\b(?:request|application)(?: is|'s) (?:also |now )?off the table\b"
        r"|\b(?:needn't|need not|don't have to|no need to|don't need to) (?:find|look for|search for|propose|send)(?: me)? (?:another|any(?: more| others?)?|others?|one)\b(?! (?:remind|mail|copy))"
        r"|\b(?:no longer|don't|do not) (?:wish|want) to be matched(?: with (?:anybody|anyone|any group))?(?=\W*(?:$|\n|[.!;]))",
        "regard my inquiry of the 3rd as withdrawn",
    ),
    Order(
        Command.PAUSE,
        r"\b(?:suspend|pause|halt) (?:the|my|your|any) (?:search|matching|searching)\b|\bon the back ?burner\b"
        r"|\b(?:mark|list|put|set|note|show) me (?:down )?(?:as |to )?(?:away|inactive|on leave|resting|dormant)\b"
        r"|\bkeep me (?:in|on)\b[^.?!]{0,24}\b(?:but|as|only) (?:as )?(?:inactive|resting|dormant|away)\b"
        r"|\bhold off (?:for now|for the (?:moment|time being)|please)\b|\b(?:break|rest|pause) from (?:being asked|being proposed|offers|proposals)\b"
        r"|\bbreak from the (?:group|circle)\b(?=[^?]{0,40}\b(?:not for good|coming back|be back|for a (?:while|bit|time)|weeks|months)\b)",
        "suspend the search; mark me as away",
    ),
    Order(
        Command.FORGET,
        r"\b(?:request|requesting|ask for|asking for|demand|demanding|want|seek)(?: the)? (?:full |complete |immediate )?(?:deletion|erasure|destruction) of (?:any|all|every|my|the|whatever)\b[^.?!]{0,40}\b(?:data|information|details|records?|me)\b"
        r"|\b(?:none|nothing|not any) of my (?:information|data|details|particulars)\b[^.?!]{0,16}\b(?:kept|stored|held|retained|left)\b"
        r"|\bclear(?:ed)? (?:out )?my (?:whole |entire )?(?:entry|record|file|profile)\b"
        r"|\bget rid of (?:the|all|all the|any) (?:details|information|data|particulars|things) (?:that )?i(?:'ve| have)? (?:sent|gave|given|told|wrote|put)\b"
        r"|\bremove (?:his|her|their|my)(?: late \w+'s)? (?:information|data|details|record|particulars) (?:altogether|entirely|completely|from (?:your|all))\b",
        "I request the deletion of any data that you hold about me",
    ),
)
