"""What responders speak of, and what people do, as ideas across seventeen languages.

The learned opinion (:mod:`mail.speaking.responder`) weighs ideas beside words, so that what it learned
of one language holds for the others.
"""

from __future__ import annotations

#: Idea, pattern.  Looked for in lower case, near the top of a mail.
IDEAS: tuple[tuple[str, str], ...] = (
    (
        "thanks for a mail",
        r"thank(?:s| you)(?: so much| very much)? for (?:your (?:e-?mail|message|note|inquiry|enquiry|interest|request|submission)|contacting|reaching|writing|getting|e-?mailing|being in touch)|i appreciate you(?:r (?:e-?mail|message)| reaching)"
        r"|gracias por (?:su|tu|escrib|contact|comunic)|merci (?:de|pour) (?:votre|vos|m'avoir|nous avoir)|(?:vielen )?dank für (?:ihre|deine|die)|obrigad[oa] p(?:or|elo|ela)|agrade[cç]o|grazie per (?:la|il|aver)|(?:bedankt|dank u?) voor"
        r"|tack för (?:ditt|din|att)|takk for (?:e-post|meldingen|din|henvend)|tak for (?:din|mailen|henvend)|dziękuję za (?:wiadomo|kontakt|mail)|kiitos (?:viesti|sähköposti|yhteyden)|спасибо за (?:ваше|письмо|обращ)|благодар"
        r"|感谢您的?(?:来信|邮件|联系)|謝謝您的|ありがとうございます|주셔서 감사|cảm ơn (?:bạn|anh|chị|quý)",
    ),
    (
        "your message",
        r"your (?:e-?mail|message|note|inquiry|enquiry|submission|request|post|correspondence)s?\b|(?:e-?mails?|messages?)(?: \w+){0,2} (?:sent|received|left)|(?:su|tu) (?:mensaje|correo|solicitud|consulta)|votre (?:message|courriel|e-?mail|mail|demande)"
        r"|ihre (?:e-?mail|nachricht|anfrage|mail)|sua (?:mensagem|solicitação)|seu (?:e-?mail|contato|contacto)|(?:suo|tuo) messaggio|(?:sua|tua) (?:e-?mail|mail|richiesta)|uw (?:bericht|e-?mail|mail|vraag|aanvraag)|ditt (?:mejl|meddelande)|din (?:e-post|henvendelse|mail|melding|besked)"
        r"|(?:pani|pana|państwa|twoj\w+) (?:wiadomo|zapytan|mail)|viesti(?:isi|si)|sähköpostisi|ваш\w* (?:письм|сообщен|обращен|запрос)|您的(?:邮件|来信|信息|请求)|(?:email|thư|tin nhắn) của (?:bạn|anh|chị)|メール(?:を|は|に)|お問い合わせ|메일|문의",
    ),
    (
        "will answer later",
        r"(?:respond|reply|answer|get back to you|be in touch|return|follow up|reach out to you|contact you)[^.!?\n]{0,50}(?:when|once|after|upon|soon|return|back|able|possible|within|next|shortly|as quickly)|(?:expect|allow)[^.!?\n]{0,40}(?:repl|respon|delay|hear|hours|days)"
        r"|(?:will be|are|is) (?:read|answered|returned|reviewed|checked|seen|processed)|(?:delayed|slow) (?:in|to|response)|response time|within (?:\w+[ -]){0,3}(?:hours|days)|responde\w*|contestar\w*|atender\w*|(?:je|nous) (?:vous )?(?:répond\w+|recontact\w+)|réponse vous|seront traités|traité[es]* "
        r"|beantwort\w*|melde\w* (?:mich|uns)|bearbeitet|responder\w*|retornar\w*|risponder[òe]\w*|beantwoord\w*|antwoord\w* (?:u|ik|wij)|gelezen|svarar|återkommer|svarer|besvare\w*|vender tilbage|odpowiem\w*|odpowiemy|vastaan|vastaamme|отве(?:чу|тим)|свяж\w+"
        r"|回复您|答复您|與您聯繫|与您联系|(?:ご)?(?:返信|連絡)(?:いた|させ|し|申)|(?:회신|답변|답장|연락)드리|(?:trả lời|phản hồi|liên hệ (?:lại|với bạn))",
    ),
    (
        "whom to ask instead",
        r"(?:contact|call|reach(?: out to)?|write(?: to)?|e-?mail|phone|text|dial|try|see|direct [^.\n]{0,30} to)\b[^.!?\n]{0,60}(?:mailmark|phonemark|office|desk|line|colleague|front|dr\.? |ext|supervisor|number|\b911|988|emergency|crisis)|in my absence|covering|is covered by|in the meantime|for (?:urgent|immediate|assistance|emergenc|scheduling|billing|records|referral|appointment|refill|matters)\w*"
        r"|(?:en caso de|si es) (?:urgen|una emerg|emerg)\w*|si se trata de una|comunicarse con|dirigirse a|en (?:mi|su) ausencia|en cas d'urgence|pour toute (?:question|urgence)|veuillez (?:contacter|vous adresser|appeler|joindre)|pendant mon absence|in dringenden|wenden sie sich|vertretung|im notfall|notruf"
        r"|(?:em caso de|assuntos) urg\w+|contact(?:e|ar) |per urgenze|in caso di urgenza|(?:bij|in) (?:spoed|dringende|noodgevallen)|neem .{0,30}contact|vid (?:akut|brådskande)\w*|kontakta|ved (?:hast|akut)\w*|ta kontakt|kontakt venligst|hastende|pilnych|nagłych|proszę (?:o kontakt|dzwonić)|kiireelli\w+|(?:срочн|экстренн)\w+|обращ(?:айтесь|аться)"
        r"|紧急|急事|请(?:致电|联系|拨打)|お急ぎ|緊急|급한|긴급|khẩn cấp|vui lòng (?:gọi|liên hệ)",
    ),
    (
        "emergency",
        r"\b(?:911|988|741741)\b|\bemergenc\w+|\bcrisis\b|life-threatening|suicid\w+|emergencia|urgence|notfall|krise|emergência|emergenza|noodgeval|nödsituation|akut|hätä|экстренн|紧急|緊急|응급|khẩn cấp",
    ),
    (
        "speaks to clients",
        r"\b(?:new|current|prospective|potential|existing) (?:clients?|patients?)\b|\bappointments?\b|\binsurance\b|\bportal\b|\bmy website\b|\bwait(?:ing)? ?list\b|urlmark|\bour (?:team|staff|office|website)\b|\bintake\b|\bfront desk\b|\bclick\b|\blog ?in\b|\bthe (?:link|button|form)\b|\bFAQ\b|\bvisit\b",
    ),
    (
        "hours of mail",
        r"(?:check|read|monitor|respond to|review|answer|return|see)\w*(?: and \w+)? (?:\w+ ){0,3}(?:e-?mails?|messages?|inbox|voicemail)\b|business (?:hours|days?)|working days?|(?:within|up to|24|48|72)[ -](?:to )?\w* ?(?:hours|business|days)|horas hábiles|días hábiles|werktag\w*|jours ouvr\w+|dias úteis|giorni lavorativi|werkdag\w*|arbetsdag\w*|工作日|営業日|영업일",
    ),
    (
        "absence",
        r"out of (?:the )?(?:office|country|town)|\booo\b|\bon (?:\w+ ){0,2}(?:leave|vacation|holiday|sabbatical)|\boff(?:line| until| the)|\baway\b|unavailable|travel(?:l?ing)|\bclosed\b|not (?:be )?in (?:the office|this|today)|limited (?:access|internet)|do not work|part[- ]time|time off|unplug\w*|returning|retreat|conference"
        r"|vacaciones|ausen\w+|fuera de la|de (?:baja|licencia|viaje)|cerrad[oa]|absent\w*|congé|vacances|déplacement|fermé\w*|de retour|urlaub|abwesend|nicht (?:im|da|erreichbar)|elternzeit|außer haus|verreist|geschlossen|zurück|férias|viagem|fora do|licença\S*|fechado|ferie|assente|fuori|chius[oa]|rientro|in viaggio|vakantie|afwezig|verlof|gesloten|niet (?:op kantoor|aanwezig|op)"
        r"|semester|ledig|bortrest|stängd|tillbaka|på ferie|ute av|bortreist|stengt|tilbake|barsel|lukket|tilbage|orlov|urlop\w*|poza biurem|nieobecn\w*|nieczynn\w*|nie ma mnie|lomalla|poissa|suljettu|en ole|отпуск\w*|отсутств\w*|нет (?:в офисе|на)|закрыт\w*|休假|出差|不在|外出|关闭|休業|休診|休暇|出張|휴가|출장|자리를 비|부재|휴무|nghỉ|công tác|đóng cửa|không ở",
    ),
    (
        "gone for good",
        r"no longer|(?:has|have) (?:retired|left|moved|closed|changed|died|transitioned)|new (?:e-?mail|address|position)|not (?:being )?(?:monitored|checked|forwarded)|inactive|unattended|effective|phasing|discontinued|passed away|ya no|ne fait plus|n'est plus|nicht mehr|não (?:é|está) mais|non è più|niet (?:meer|langer)|används inte|ikke l(?:enger|ængere)|nie jest już|ei ole enää|больше не|停用|使用しておりません|더 이상|không còn",
    ),
    (
        "made by a machine",
        r"auto-?(?:mat|respon|repl|gener)\w*|automá?ti\w+|automatis\w+|автомат\w+|自动|自動|자동|발신 전용|tự động|do not (?:reply|respond)|cannot receive|no(?:t)? (?:responda|répondre|antworten)|nicht antworten|не отвечайте|勿回复",
    ),
    (
        "an answer",
        r"\byes\b|\bno\b(?:[,.!]| thank)|\bcount me|\bi(?:'m| am) in\b|\bi(?:'m| am)? accept(?:ing|ed)?\b|\baccept(?:ed)? (?:with|this|it|the invitation)\b|\bdeclin\w+|\bcan(?:'t|not) (?:make|do|come|take|commit|tell|wait)|\bworks?\b[^.\n]{0,12}\b(?:for me|best|better)|\bprefer|\bpass\b|\bsounds?\b|\bdecide\b|\bdelighted\b|\bgladly\b|\bplease (?:pause|hold|stop|take|put|go|remove|change|switch|disregard)"
        r"|\bsí\b|acept[oa]|cuent[ae]n? conmigo|con (?:mucho )?gusto|prefiero|me (?:encant|gustar|interes)|\boui\b|j'accepte|d'accord|avec plaisir|volontiers|convient|je (?:préfère|cherche|veux)|\bja\b|\bnein\b|\bgern(?:e)?\b|bin dabei|passt|nehme|suche|entscheide|\bsim\b|aceito|cont(?:e[mn]?|ar) comigo|com prazer|prefiro|\bsì\b|accetto|volentieri|vorrei|mi interess"
        r"|doe (?:ik )?(?:graag )?mee|graag|zoek|gärna|\bnej\b|passar|gjerne|passer|\bnei\b|gerne|\btak[, ](?!for)|chętnie|zgadzam|pasuje|kyllä|mielellä\w*|sopii|\bei kiitos|\bда\b|с удовольствием|соглас\w+|подходит|присоедин\w+|хочу|愿意|乐意|可以|参加|很想|ぜひ|はい|大丈夫|遠慮|함께|참여|네,|괜찮|vâng|đồng ý|tham gia|vui được",
    ),
    (
        "a wish",
        r"\bi(?:'d| would| want| need| hope)\b|\blooking for\b|\binterested in\b|\bcan (?:i|you|we|someone|somebody|the)\b|\bcould\b|\bi wonder|\bmy (?:request|seat|place|membership|spot)\b|\bour group\b|\b(?:a|the|this|that|my|your) (?:\w+ )?(?:group|circle|seat|proposal|consult\w*)\b|\bconsultation group|\bgrupos?\b|\bgroupe\b|\bgruppe\b|\bgruppo\b|\bgroep\b|\bgrup[pąęy]\w*|групп\w+|小组|モイム|グループ|모임|nhóm",
    ),
    ("a question", r"[?？]"),
    (
        "of the trade",
        r"\b(?:lcsw|lpc|lmft|psyd|emdr|cbt|ifs|act)\b[^\n]{0,40}(?:years|yrs|\d)|\b(?:\d+|\w+teen|ten|twelve|six|eight|nine) (?:years|yrs)\b|licensed (?:since|in)|in practice|psychodynamic|(?:tues|thurs|wednes|mon|fri)days?\b[^.\n]{0,20}\b(?:noon|morning|after|free|work|best|open)|in person|\bonline\b|by video|\bzoom\b",
    ),
)
