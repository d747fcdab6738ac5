"""What only a person who was asked says: she affirms, orders us on, or passes on an answer.

Beside such words no words of machines silence a mail: "I acknowledge receipt … kindly proceed"
and "Dr. F's assistant here; he accepts, provided …" are answers in the dress of receipts.
"""

from __future__ import annotations

_SOMEBODY = r"(?:he|she|they|we both|both of (?:us|them)|my (?:wife|husband|partner|boss|colleague|director))"
_GOING_ON = r"(?:proceed|go (?:on|ahead)|carry on|continue)(?: as\b| with (?:the|my|your|this|our) (?:search|request|matter|plan|group)| on (?:my|our)|[.!,]|$)"

#: The idea's row, with the columns of :data:`mail.speaking.responder_words.IDEAS`.
PLAIN_ANSWER: tuple[str, str, str, str, str] = (
    "a plain answer",
    # She affirms what was asked or written.
    r"(?:i am|i do|we are|we do|it is|it does) indeed\b|indeed (?:i|we) (?:am|do|are)\b|(?:i|we) (?:still am|still are|remain so)\b|very much so\b|quite so\b|that's me\b|no can do\b|(?:i'm|i am|we're|we are|^) ?still (?:looking|interested|keen|waiting for (?:a|my) (?:group|place))\b|(?:i am|i do|i was|we are|we do)(?=[.,;!] (?!dr))"
    r"|(?:find|found) (?:it|its contents|the contents|everything|all|them|the (?:summary|particulars|details)) (?:\w+ )?(?:to be )?(?:accurate|correct|right|in order|true)\b|(?:everything|all(?: of (?:it|this|that))?|the (?:particulars|details|contents|summary|times)) (?:is|are|looks?) (?:\w+ )?(?:accurate|correct|right|in order|as (?:it|they) should be)\b"
    r"|(?:i|we)(?: have|'ve)? nothing to add\b|nothing to (?:correct|change|amend)\b|no (?:objections?|corrections?)\b|i (?:hereby )?confirm (?:that|my|the|it)\b|read and approved\b|my first thought\b"
    # She orders us on, or something of her own.
    rf"|(?:kindly|please|pray|do|you may|by all means|just) {_GOING_ON}|(?:close|reopen|withdraw|erase|delete) my (?:file|case|request|record|entry|name|application)\b|(?:take|put|keep|count|sign|strike|leave) (?:me|us|my name|her|him) (?:off|in|on|up|down|out)\b|(?:save|hold|keep) (?:me a|my|our|her|his) (?:seat|place|spot|chair)\b"
    r"|tell (?:them|the others|everybody|the group) (?!your)"
    # She passes on somebody's answer.
    rf"|(?:he|she|they|dr\.? [\w'-]{{2,20}}|my \w{{2,12}}) (?:has |have )?(?:asked|told|asks|wants|wanted) (?:me|us|you) to (?:tell you|let you|pass on|say|answer|know|take)\b|{_SOMEBODY} (?:accepts?|declines?|agrees?|says? (?:yes|no|that|the|it|she|he|they)\b|would (?:love|prefer|rather)|(?:is|are) (?:glad|happy|pleased|delighted) to (?:come|join|accept|take))\b"
    r"|(?:typing|writing|answering|speaking) for (?:her|him|my|both|\w+ while)\b"
    # Something of ours went wrong.
    r"|(?:link|button)\b[^.!?\n]{0,30} (?:goes nowhere|leads nowhere|doesn't (?:work|do)|is broken|did nothing)\b",
    "",
    # She wants no more mail: no machine asks for that in her own name.
    r"\b(?:darme|denme|déme|dénme|dadme) de baja|quítenme|bórrenme|no me escriban|je (?:souhaite|veux|voudrais|désire) me (?:désinscrire|désabonner)|(?:retirez|désinscrivez|supprimez|enlevez)-moi|ne m'écrivez plus|(?:möchte|will|würde) mich (?:gerne? )?(?:abmelden|austragen)|(?:streichen|tragen|melden) sie mich|schreiben sie mir|quero sair d[ao]|(?:me|-me) (?:removam|tirem|retirem)|(?:removam|tirem|retirem)-me|(?:vorrei|voglio) cancellarmi|(?:cancellate|togliete|rimuovete)mi|(?:wil|wou) (?:me|mij) (?:graag )?(?:afmelden|uitschrijven)|(?:avregistrera|avmeld|afmeld) m[ie]g|(?:proszę )?mnie wypisać|wypiszcie mnie|отпишите меня|не пишите мне|(?:配信|送信|メール)を(?:停止|やめて)|不要再给我|đừng gửi|그만 보내"
    r"|así es\b|sigo (?:interesad|buscando)|recibido y conforme|todo (?:está )?(?:correcto|en orden)|sigan (?:con|adelante|buscando)|cuenten conmigo|me (?:pide|encarga|ha pedido) |que (?:sí )?acepta\b|lo demás (?:sigue )?igual|no quiero hacerl[oe]s? esperar"
    r"|je (?:le|la) suis (?:toujours|encore)|rien à (?:y )?(?:changer|ajouter|corriger)|poursuivez|tout est (?:exact|juste|correct|en ordre)|me charge de vous|qu'(?:il|elle) accepte"
    r"|nach wie vor|alles (?:so )?(?:richtig|korrekt|in ordnung)|suchen sie (?:bitte )?weiter|fahren sie (?:bitte )?fort|lässt (?:ihnen )?ausrichten|(?:er|sie) (?:annimmt|nimmt an|zusagt|sagt (?:zu|ab|ja))\b|sage (?:\w+ ){0,2}(?:zu|ab)\b"
    r"|está tudo (?:certo|correto)|podem continuar|prossigam|pediu para (?:dizer|avisar)|que aceita\b|quero a vaga|tutto (?:esatto|giusto|corretto)|procedete|mi ha chiesto di|che accetta\b|klopt (?:alles|zo|helemaal)|alles klopt|en akkoord|gaat u (?:vooral |maar )?(?:door|verder)|(?:laat|laten) (?:u )?weten dat|(?:doet|doe) mee\b"
    r"|allt stämmer|fortsätt (?:gärna )?att|hälsar att|tackar (?:ja|nej)|alt (?:er riktig|stemmer)|det hele er rigtigt|let (?:endelig )?videre|(?:sier|siger|takker) (?:ja|nej|nei)\b|wszystko się zgadza|proszę (?:szukać|kontynuować)|mówi, że|kaikki on oikein|jatkakaa|(?:lähtee|tulee|lähden|tulen) mukaan"
    r"|вс[её] верно|продолжайте|просил\w* передать|(?:он|она) соглас\w+|đều đúng|cứ tìm tiếp|nhờ tôi (?:báo|nói)|(?:bà|ông|cô) đồng ý",
    r"内容(?:无误|正确)|请继续|转告您|相違(?:ございません|ありません)|間違い(?:ございません|ありません)|引き続きお探し|とのことです|내용이 맞|계속 찾아|전해 달라",
)
