"""What boxes, services and short absences say of themselves, in seventeen languages.

These rows stand beside those of :mod:`mail.speaking.responder_words` and have their columns; a row
may add to an idea of theirs.  A mailbox that is nobody's, a filter that wants a proof, a
calendar, a list, a telephone line and a program that plays the receptionist speak of nothing but
themselves.
"""

from __future__ import annotations

#: Idea, English words, English signs, words elsewhere, signs elsewhere.
OF_SERVICES: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "nobody reads",
        r"nobody(?:'s| is| lives| reads| will| looks)\b|no ?one (?:is|lives|reads|on|will)\b|out(?:bound|going)(?:[ -]| mail )only\b|(?:only|just) sends\b|(?:can't|cannot|doesn't|does not|won't) (?:hear|take|accept|receive|get) (?:you|incoming|replies|answers|mail|e-?mail|messages)\b"
        r"|no incoming\b|has no reader\b|goes? nowhere\b|replies to this\b|you(?:'ve| have) (?:replied|answered|written) (?:to )?(?:a|an|the)\b|takes no\b|the human lives\b|this (?:address|mailbox|inbox|account) (?:is|was|only|does|has|can|sends|takes|belong)",
        "",
        r"(?:este|esta) (?:buzón|dirección|correo|cuenta) (?:no|solo|sólo|es s|sirve)|nadie (?:lee|lo|la|ve)\b|no recibe respuestas|no responda|no se atiende|cette (?:adresse|boîte) (?:ne|n'|sert)|personne ne (?:lit|répond|consulte)|ne répondez pas|dieses postfach|diese (?:e-?mail-?)?adresse|(?:liest|beantwortet) (?:hier )?niemand"
        r"|niemand (?:liest|sieht)|est(?:e endereço|a caixa) (?:só|não|é)|ninguém lê|não responda|quest(?:a casella|o indirizzo) (?:serve|non|è)|nessuno legge|non risponda|dit (?:adres|postvak) |door niemand|den här (?:adressen|brevlådan)|ingen (?:läser|leser|læser)|denne (?:e-?post|mail)?(?:adressen?|postkassen)"
        r"|ten adres|ta skrzynka|nikt nie (?:czyta|odczyt)|tästä osoitteesta|tämä osoite|kukaan ei lue|этот (?:адрес|ящик)|никто не (?:читает|увидит)|(?:địa chỉ|hộp thư) này|không ai đọc",
        r"此邮箱|此地址|仅用于发送|没有人会|送信専用|このアドレス|이 주소|발신 전용|읽는 사람이 없",
    ),
    (
        "a proof is wanted",
        r"approved senders\b|(?:first-time|new|known|unknown) (?:senders?|writers?)\b|(?:is|are) holding \d|holds? (?:your (?:mail|message)|\d)|waiting room\b|at the gate\b|the button\b|prove (?:that )?you|real person\b|safe list\b|puzzle\b|(?:aren't|are not|isn't|not) (?:yet )?(?:in|on) (?:my|the|our) (?:list|contacts|safe)|with the word\b|let (?:in|through|out)\b|guarded by\b|(?:show|confirm) (?:that )?(?:you're|i'm)\b",
        "",
        r"remitentes? \w+|demostrar que|correo basura|pulse (?:el|aquí)|expéditeurs? \w+|cliquez|bouton ci|absender\b|über den knopf|bestätigen sie (?:einmalig|bitte|dass)|remetentes? \w+|clique (?:n|a)|mittent[ei] \w+|clicchi|posta indesiderata|afzenders?\b|klik (?:op|hier)|avsändare|klicka|avsendere?\b|afsendere?\b|klikk?\b"
        r"|nadawc\w+|kliknij|lähettäj\w+|napsauta|klikkaa|отправител\w+|нажмите|người gửi|(?:nhấn|bấm) vào",
        r"发件人|点击|验证|差出人|クリック|발신자|클릭|인증",
    ),
    (
        "of a calendar",
        r"has (?:tentatively )?(?:accepted|declined)(?: (?:this|the|your)\b|\.)|(?:might|can't|will) attend\b|(?:not )?attending\b|guests?\b|new time proposed\b|join by video\b|(?:when|where|who|guests|organizer|calendar):",
        "",
        r"hat (?:diese|die|den|ihre) (?:einladung|termin)\w* (?:\w+ )?(?:angenommen|abgelehnt)|hat (?:mit vorbehalt |vorläufig )?(?:zu|ab)gesagt|ha (?:aceptado|rechazado|accettato|rifiutato)|a (?:accepté|refusé|décliné)|(?:aceitou|recusou) (?:este|o) convite|heeft (?:deze|de) uitnodiging|har (?:accepterat|akseptert|accepteret|avböjt|avslått|afvist)"
        r"|zaakceptował\w*|odrzucił\w*|(?:hyväksyi|hylkäsi) kutsun|(?:приня|отклони)\w+ приглашение|đã (?:chấp nhận|từ chối) lời mời|(?:wann|wo|quand|où|cuándo|dónde|quando|onde|dove|wanneer|waar|när|plats|når|hvor|hvornår|kiedy|gdzie|milloin|missä|когда|где|teilnehmer|invitados|participants|convidados|partecipanti|gäster|gasten) ?:",
        r"已(?:接受|拒绝)(?:此|该|您的?)邀请|招待を(?:承諾|辞退)|초대를 (?:수락|거절)",
    ),
    (
        "of a list",
        r"held (?:for|until)\b|(?:post|posted|posts) by (?:a )?(?:non-?)?members?\b|members-only\b|moderators?\b|(?:re|un)?subscri\w+|newsletter\b|digest\b|sign up again\b|changed your mind\b|awaits approval\b|sorry to see you go\b|(?:removed|unsubscribed) (?:you )?from\b",
        "",
        r"verteiler|newsletter|ausgetragen|moderator\w*|boletín|(?:dado|dada) de baja|désinscrit\w*|modérateur\w*|moderador\w*|descadastrad\w+|iscrizione|disiscritt\w+|uitgeschreven|nieuwsbrief|nyhetsbrev\w*|nyhedsbrev\w*|avregistrerad|wypisan\w+|uutiskirje\w*|рассылк\w+|bản tin",
        r"退订|邮件列表|メルマガ|配信停止|뉴스레터|구독",
    ),
    (
        "of a line",
        r"missed call\b|you missed\b|voice ?mail (?:from|message|transcript)|voicemail-to|voice message\b|transcri\w+|duration\b|caller\b|length:|fax received\b|press play\b|(?:couldn't|could not) (?:make out|be understood)|(?:content|mail) filter\b|policy:|gateway\b|administrator\b|over (?:its|the) (?:limit|quota)\b|space is\b|out of (?:storage|space)\b",
        "",
        r"mensaje de voz|duración|transcripción|messagerie vocale|message vocal|durée|sprachnachricht|dauer:|entgangener|messaggio vocale|mensagem de voz|voicemailbericht|röstmeddelande|telefonsvar\w*|poczt\w+ głosow\w+|ääniviesti|голосов\w+|thư thoại",
        r"语音|未接来电|着信|伝言|부재중 전화|음성",
    ),
    (
        "of a program",
        r"(?:virtual|digital|ai|inbox|scheduling) (?:assistant|helper|receptionist|front desk|agent)\b|i(?:'m| am) (?:an? )?(?:bot|robot|program|ai)\b|was this helpful\b|(?:type|reply|answer|say|press|text) (?:with )?[a-z0-9]{1,12} (?:for|to|or|if)\b|no (?:reply|action) is (?:needed|required)\b|you (?:don't|do not|needn't) (?:have|need) to do\b|queue\b|estimated wait\b|software that\b|status:",
        "",
        r"asistente virtual|assistant virtuel|virtuelle\w* assistent\w*|assistente virtual\w*|virtuele assistent\w*|virtuell\w* assistent\w*|wirtualn\w+ asystent\w*|virtuaaliavustaja\w*|виртуальн\w+|trợ lý ảo",
        r"虚拟助理|智能助手|バーチャル|가상 비서",
    ),
    (
        "absence",
        r"(?:sessions|appointments|practice|clinic) (?:resumes?|begins?|reopens?|starts?)\b|the (?:therapist|doctor|owner|clinician|counselor|psychologist) (?:is|has)\b|gone \w+ing\b|wifi\b|connectivity\b|bandwidth\b|signal\b|muted\b|unplugg\w+|mail (?:waits|is for)\b|home (?:on|sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b|^(?:out|away|off|in)\b",
        "",
        r"(?:bin|bis|ab) (?:\w+ ){1,3}(?:wieder|zurück|weg|unterwegs|wandern)|wieder (?:da|hier|zurück|am)|vuelvo|regreso el|sin señal|torno\b|volto\b|à (?:lundi|mardi|mercredi|jeudi|vendredi|demain)\b|parti[es]?\b|åter\b|takaisin\b|wracam|вернусь|tôi về",
        r"回来|返回|戻ります|돌아옵|돌아오",
    ),
    (
        "a receipt",
        r"^(?:got|received|it's here)\b|(?:made it|landed|arrived|came through|reached (?:me|our|us))\b|i read (?:every|all|each|my)\b|(?:respond|reply|answer) (?:to )?(?:most|all|nearly|every\w*|what)\b",
        "",
        r"recibido|bien reçu|angekommen|(?:nachricht|mail) ist da|recebi(?:do)?\b|ricevuto|ontvangen|mottag\w+|mottatt|modtaget|otrzymał\w*|dotarł\w*|perille|получен\w*|получил\w*|đã nhận",
        r"收到|拝受|받았",
    ),
)
