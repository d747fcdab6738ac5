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
_LIMITED = r"(?![^.?!;,]{0,40}\b(?:remind\w*|attachments?|drafts?|until|till|before|during|while|in the (?:morning|evening|meantime)|at (?:work|night|my (?:work|old|office))|on (?:weekends?|mon|tue|wed|thu|fri|sat|sun)\w*|about (?!this\b|these\b|groups?\b|it\b|anything\b)|(?:in|as) (?:html|pdf)|for (?:now|a while|the next|a few|a couple)|by (?:phone|text|post)|twice|(?:my|this|their|his|her|the) clients?)\b)"
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
        rf"\b(?:stop|quit|cease|discontinue|halt|end|drop|knock off|give up|no more)\b (?:with |from |on )?{_LITTLE}(?:{_THESE} )?(?:\w+ )?(?:{_MAIL}|{_SEND})\b(?! (?:list )?(?:from|to|by|for) (?:my|the|our|other|\w+ing)\b){_LIMITED}",
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
        rf"\b(?:delist|unlist|de-list|deregister|unenroll|un-?subscribe|unsub) {_ME}?\b|\b(?:unsub|unsubscribing|unsubscribed)\b(?! (?:from (?:the|another|some)|members?))"
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
        rf"|\b(?:{_THESE}|all (?:of )?(?:it|this)|everything|the lot)[^.?!]{{0,20}}\b(?:switched|turned|shut) off\b"
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
        r"\b(?:leave|let) (?:me|us|(?:this|an) (?:old |poor |busy |tired )?(?:man|woman|person|soul|widow|lady))(?:,? please)? (?:in peace|alone|be)\b(?! (?:in|with|part|placed|matched))"
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
)

#: The order in other tongues: what a list's footer would say, and how people beg for it.
_TONGUES: tuple[tuple[str, str], ...] = (
    (
        "es",
        r"\bno (?:me )?(?:m[a\u00e1]s|env[i\u00ed]en|env[i\u00ed]e|manden|mande|escriban?|contacten)(?: m[a\u00e1]s)?(?: (?:correos?|mensajes?|e-?mails?|mails?|cartas?))?\b|\b(?:qu[i\u00ed]t(?:en|e)me|b[o\u00f3]rr(?:en|e)me|elim[i\u00ed]n(?:en|e)me|darme de baja|denme de baja|d[e\u00e9]me de baja|dar de baja|cancelar (?:mi )?suscripci[o\u00f3]n)\b|\bdejen de (?:escribir|enviar|mandar)\w*\b|\bbasta (?:de|ya)\b",
    ),
    (
        "de",
        r"\b(?:bitte )?keine? (?:weiteren? )?(?:e-?mails?|mails?|nachrichten|post|schreiben)(?: mehr)?\b|\b(?:bitte )?(?:abmelden|austragen|abbestellen)\b|\bmelden sie mich(?: bitte)? ab\b|\btragen sie mich(?: bitte)? aus\b|\bstreichen sie mich\b|\bnicht mehr (?:an)?schreiben\b|\bschreiben sie mir(?: bitte)? nicht\b|\bh\u00f6ren sie(?: bitte)? auf\b",
    ),
    (
        "fr",
        r"\bd[e\u00e9](?:sinscri|sabonn)\w+|\bne (?:m'\u00e9crivez|m'ecrivez|m'envoyez|me (?:contactez|recontactez))\b|\barr[e\u00ea]tez (?:de|d'|ces|vos)|\b(?:retirez|supprimez|enlevez)[- ]moi\b|\b(?:retirez|supprimez|effacez) mon (?:adresse|nom)\b|\bplus (?:aucun|de) (?:mails?|messages?|courriels?|e-?mails?)\b",
    ),
    (
        "pt",
        r"\bdescadastr\w+|\bcancelar (?:a |minha )?inscri\w+|\bn[a\u00e3]o (?:me )?(?:enviem?|mandem?|escrevam?)\b|\bparem? de (?:enviar|mandar|escrever)|\b(?:removam?|tirem?|retirem?)[- ]me\b|\bme (?:tirem?|removam?|retirem?)\b",
    ),
    (
        "it",
        r"\b(?:cancellate|cancella|togliete|toglie|rimuovete)mi\b|\bdisiscri\w+|\bnon (?:mi )?(?:scriv\w+|invia\w+|manda\w+|contatta\w+)(?: pi[u\u00f9])\b|\bniente pi[u\u00f9] (?:e-?mail|mail|messaggi)",
    ),
    (
        "nl",
        r"\b(?:uitschrijven|afmelden)\b|\bschrijf(?:t)? (?:u )?mij(?: a\.?u\.?b\.?)? uit\b|\bgeen (?:e-?)?(?:mails?|berichten|post) meer\b|\bstop met (?:mailen|schrijven|sturen)\b",
    ),
    (
        "nordic",
        r"\b(?:avregistrera|avanm\u00e4l|avmeld|afmeld|avslut\w* (?:prenumeration|abonnement)\w*)\w*|\b(?:inga|ingen|ikke|inte) (?:fler|flere) (?:mejl|mails?|e-?post(?:er)?|brev|meddelanden|meldinger|beskeder)\b|\bta (?:bort )?mig (?:bort|av)?|\bsluta? (?:skicka|mejla|skriv\w*)|\bslutt \u00e5 (?:sende|skrive)|\bpoistakaa (?:minut|osoitteeni)|\bperuuttakaa tilau\w+|\b\u00e4lk\u00e4\u00e4 (?:l\u00e4hett\u00e4k\u00f6|kirjoittako)",
    ),
    (
        "slavic",
        r"\bwypis(?:z|zcie|a\u0107) mnie\b|\bprosz\u0119 (?:mnie )?(?:usun\u0105\u0107|wypisa\u0107)|\bnie (?:wysy\u0142ajcie|piszcie)\b|\u043e\u0442\u043f\u0438\u0448\u0438\w*|\u043e\u0442\u043f\u0438\u0441\u0430\w+|\u043d\u0435 (?:\u043f\u0438\u0448\u0438\u0442\u0435|\u043f\u0440\u0438\u0441\u044b\u043b\u0430\u0439\u0442\u0435|\u043e\u0442\u043f\u0440\u0430\u0432\u043b\u044f\u0439\u0442\u0435)|\u0443\u0434\u0430\u043b\u0438\u0442\u0435 \u043c\u0435\u043d\u044f|\u043f\u0440\u0435\u043a\u0440\u0430\u0442\u0438\u0442\u0435",
    ),
    (
        "east",
        r"\u9000\u8ba2|\u9000\u8a02|\u53d6\u6d88\u8ba2\u9605|\u53d6\u6d88\u8a02\u95b1|\u4e0d\u8981\u518d(?:\u53d1|\u5bc4|\u8054\u7cfb|\u7ed9|\u767c|\u806f\u7d61)|\u914d\u4fe1\u505c\u6b62|\u9000\u4f1a|\u3082\u3046\u9001\u3089\u306a\u3044|\u9001\u4fe1\u3057\u306a\u3044\u3067|\uc218\uc2e0 ?\uac70\ubd80|\uad6c\ub3c5 ?\ucde8\uc18c|\uadf8\ub9cc \ubcf4\ub0b4|h\u1ee7y \u0111\u0103ng k\u00fd|\u0111\u1eebng g\u1eedi",
    ),
)
IN_OTHER_TONGUES: tuple[Order, ...] = tuple(
    Order(Command.STOP, pattern, f"take me off, said in another tongue ({tongue})")
    for tongue, pattern in _TONGUES
)
