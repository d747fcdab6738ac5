"""The orders in other tongues: what a list's footer would say there, and how people beg for it.

The tongues are those whose words people here mix in, and those in which programs quote.
"""

from __future__ import annotations

from mail.reading.purpose.order_row import Order
from mail.understanding import Command

_STOPS: tuple[tuple[str, str], ...] = (
    (
        "es",
        r"\bbaja,? por favor\b|\bno (?:me )?(?:m[a\u00e1]s|env[i\u00ed]en|env[i\u00ed]e|manden|mande|escriban?|contacten)(?: m[a\u00e1]s)?(?: (?:correos?|mensajes?|e-?mails?|mails?|cartas?))?\b|\b(?:qu[i\u00ed]t(?:en|e)me|b[o\u00f3]rr(?:en|e)me|elim[i\u00ed]n(?:en|e)me|darme de baja|denme de baja|d[e\u00e9]me de baja|dar de baja|cancel(?:ar|en|e) (?:mi |la )?suscripci[o\u00f3]n)\b|\bdejen de (?:escribir|enviar|mandar)\w*\b|\bbasta (?:de|ya)\b",
    ),
    (
        "de",
        r"\b(?:bitte )?keine? (?:weiteren? )?(?:e-?mails?|mails?|nachrichten|post|schreiben)(?: mehr)?\b|\b(?:bitte )?(?:abmelden|austragen|abbestellen)\b|\bmelden sie mich(?: bitte)? ab\b|\btragen sie mich(?: bitte)? aus\b|\bstreichen sie mich\b|\bnicht mehr (?:an)?schreiben\b|\bschreiben sie mir(?: bitte)? nicht\b|\bh\u00f6ren sie(?: bitte)? auf\b",
    ),
    (
        "fr",
        r"\bme retirer de\b|\bd[e\u00e9](?:sinscri|sabonn)\w+|\bne (?:m'\u00e9crivez|m'ecrivez|m'envoyez|me (?:contactez|recontactez))\b|\barr[e\u00ea]tez (?:de|d'|ces|vos)|\b(?:retirez|supprimez|enlevez)[- ]moi\b|\b(?:retirez|supprimez|effacez) mon (?:adresse|nom)\b|\bplus (?:aucun|de) (?:mails?|messages?|courriels?|e-?mails?)\b",
    ),
    (
        "pt",
        r"\bdescadastr\w+|\b(?:quero|desejo|gostaria de) sair d[ae]\b|\bcancelar (?:a |minha )?inscri\w+|\bn[a\u00e3]o (?:me )?(?:enviem?|mandem?|escrevam?)\b|\bparem? de (?:enviar|mandar|escrever)|\b(?:removam?|retirem?)[- ]me\b|\btirem?-me\b|\b(?:tirem?[- ]me|me (?:tirem?|removam?|retirem?)) d[ae]\w*\b",
    ),
    (
        "it",
        r"\b(?:vorrei|voglio|desidero) cancellarmi\b|\b(?:cancellate|cancella|togliete|toglie|rimuovete)mi\b|\bdisiscri\w+|\bnon (?:mi )?(?:scriv\w+|invia\w+|manda\w+|contatta\w+)(?: pi[u\u00f9])\b|\bniente pi[u\u00f9] (?:e-?mail|mail|messaggi)",
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
        r"\u9000\u8ba2|\u9000\u8a02|\u53d6\u6d88\u8ba2\u9605|\u53d6\u6d88\u8a02\u95b1|\u4e0d\u8981\u518d(?:\u53d1|\u5bc4|\u8054\u7cfb|\u7ed9|\u767c|\u806f\u7d61)|(?:\u914d\u4fe1|\u9001\u4fe1)(?:\u3092)?\u505c\u6b62|\u9000\u4f1a|\u3082\u3046\u9001\u3089\u306a\u3044|\u9001\u4fe1\u3057\u306a\u3044\u3067|\uc218\uc2e0 ?\uac70\ubd80|\uad6c\ub3c5 ?\ucde8\uc18c|\uadf8\ub9cc \ubcf4\ub0b4|h\u1ee7y \u0111\u0103ng k\u00fd|ng\u1eebng g\u1eedi|x\u00f3a t\u00f4i kh\u1ecfi|\u0111\u1eebng g\u1eedi",
    ),
)

_OTHERS: tuple[tuple[Command, str, str], ...] = (
    (
        Command.WITHDRAW,
        r"\b(?:retir(?:o|ar|en)|cancel(?:o|ar|en)|anul(?:o|ar|en)) mi solicitud\b|\b(?:anfrage|antrag|gesuch)(?: bitte)? (?:zur\u00fcckziehen|stornieren|l\u00f6schen)\b|\bl\u00f6schen sie meine anfrage\b|\bsuchen sie (?:bitte )?nicht weiter\b|\b(?:retir\w+|annul\w+|clore|cl\u00f4turer|fermer) ma demande\b|\br\u00fat l\u1ea1i y\u00eau c\u1ea7u\b|\u64a4\u56de\u6211\u7684\u7533\u8bf7|\u53d6\u6d88\u6211\u7684\u7533\u8bf7",
        "take back the request",
    ),
    (
        Command.PAUSE,
        r"\ben pausa\b|\ben pause\b|\b(?:so lange|solange|vor\u00fcbergehend|einstweilen) (?:ruhen|pausieren|aussetzen)\b|\b(?:suche|anfrage)\b[^.?!]{0,24}\b(?:ruhen|pausieren)\b|\berst (?:nach|ab) \w+ wieder\b|\bt\u1ea1m (?:d\u1eebng|th\u1eddi)\b|\u6682\u505c|\u66ab\u505c",
        "rest for a while",
    ),
    (
        Command.FORGET,
        r"\b(?:borr(?:en|ar|e)|elimin(?:en|ar|e)|suprim(?:an|ir)) (?:todos? |toda )?(?:mis datos|(?:mi|la) informaci\u00f3n)\b|\b(?:supprime[zr]|efface[zr]|l'effacement de) (?:toutes )?mes donn\u00e9es\b|\bmeine daten (?:bitte )?(?:l\u00f6schen|vernichten)\b|\bl\u00f6schen sie (?:bitte )?(?:alle )?meine daten\b|\bx\u00f3a (?:\w+ )?d\u1eef li\u1ec7u\b|\u5220\u9664\u6211\u7684",
        "erase my data",
    ),
    (
        Command.EXPORT,
        r"\bcopia de mis datos\b|\bcopie de mes donn\u00e9es\b|\bauskunft \u00fcber meine\b|\bkopie meiner daten\b|\bxem d\u1eef li\u1ec7u c\u1ee7a\b|\u6211\u7684\u6570\u636e\u526f\u672c",
        "send me my data",
    ),
    (
        Command.ATTEST,
        r"\bj'atteste\b|\bich best\u00e4tige meine teilnahme\b|\u6211\u8bc1\u660e|\bdeclaro (?:que )?(?:he )?(?:particip|cumpl)\w+",
        "I was there",
    ),
)
ORDERS: tuple[Order, ...] = (
    *(Order(Command.STOP, pattern, f"take me off ({tongue})") for tongue, pattern in _STOPS),
    *(
        Order(command, pattern, f"{reason}, in other tongues")
        for command, pattern, reason in _OTHERS
    ),
)
