"""What responders speak of, and what people do, as ideas across seventeen languages.

The learned opinion (:mod:`mail.speaking.responder`) weighs ideas beside words, so that what it learned
of one language holds for the others.  Each idea has four columns: English words, English signs
that need not begin a word, and the same of other languages, which are not looked for in a mail
that is plainly English.
"""

from __future__ import annotations

#: Idea, English words, English signs, words elsewhere, signs elsewhere.
IDEAS: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "thanks for a mail",
        r"thank(?:s| you)(?: so much| very much)? for (?:your (?:e-?mail|message|note|inquiry|enquiry|interest|request|submission)|contacting|reaching|writing|getting|e-?mailing|being in touch)|i appreciate you(?:r (?:e-?mail|message)| reaching)",
        "",
        r"gracias por (?:su|tu|escrib|contact|comunic)|merci (?:de|pour) (?:votre|vos|m'avoir|nous avoir)|(?:vielen )?dank für (?:ihre|deine|die)|obrigad[oa] p(?:or|elo|ela)|agrade[cç]o|grazie per (?:la|il|aver)|(?:bedankt|dank u?) voor|tack för (?:ditt|din|att)"
        r"|takk for (?:e-post|meldingen|din|henvend)|tak for (?:din|mailen|henvend)|dziękuję za (?:wiadomo|kontakt|mail)|kiitos (?:viesti|sähköposti|yhteyden)|спасибо за (?:ваше|письмо|обращ)|благодар|cảm ơn (?:bạn|anh|chị|quý)",
        r"感谢您的?(?:来信|邮件|联系)|謝謝您的|ありがとうございます|주셔서 감사",
    ),
    (
        "your message",
        r"your (?:e-?mail|message|note|inquiry|enquiry|submission|request|post|correspondence)s?\b|(?:e-?mails?|messages?)(?: \w+){0,2} (?:sent|received|left)|(?:su|tu) (?:mensaje|correo|solicitud|consulta)|votre (?:message|courriel|e-?mail|mail|demande)",
        "",
        r"ihre (?:e-?mail|nachricht|anfrage|mail)|sua (?:mensagem|solicitação)|seu (?:e-?mail|contato|contacto)|(?:suo|tuo) messaggio|(?:sua|tua) (?:e-?mail|mail|richiesta)|uw (?:bericht|e-?mail|mail|vraag|aanvraag)|ditt (?:mejl|meddelande)"
        r"|din (?:e-post|henvendelse|mail|melding|besked)|(?:pani|pana|państwa|twoj\w+) (?:wiadomo|zapytan|mail)|viesti(?:isi|si)|sähköpostisi|ваш\w* (?:письм|сообщен|обращен|запрос)|(?:email|thư|tin nhắn) của (?:bạn|anh|chị)",
        r"您的(?:邮件|来信|信息|请求)|メール(?:を|は|に)|お問い合わせ|메일|문의",
    ),
    (
        "will answer later",
        r"(?:mail|e-?mail|hours|schedule|messages|rebooking|digests) (?:\w+ )?(?:resumes?|starts?)\b|gets? (?:done|opened|read)\b|lands? in\b|piling up\b|catching up\b|have to wait\b|has to wait\b|will (?:sit|wait|have to wait)\b|not forgotten\b|behind on\b|get to (?:mail|my inbox|everyone|it when)|you'll (?:hear|have (?:a call|an answer|word))|look for us\b|hear from us\b|in the order\b|send it again then\b|nothing you send\b|put me back in touch\b|as they can\b|at odd hours\b|days?' delay\b|before evening\b|after supper\b|(?:respond|reply|answer|get back to you|be in touch|return|follow up|reach out to you|contact you)[^.!?\n]{0,50}(?:when|once|after|upon|soon|return|back|able|possible|within|next|shortly|as quickly)"
        r"|(?:expect|allow)[^.!?\n]{0,40}(?:repl|respon|delay|hear|hours|days)|hear (?:back )?from me\b|on hold\b|bear(?:ing)? with (?:me|us)\b|won't be replying\b|(?:working|office|email|clinic) hours\b|off the clock\b|texts? you within\b|do my best\b"
        r"|may (?:be delayed|take)\b|take (?:longer|a while|me a while)|dig out\b|catch up\b|(?:looked at|picked up|handled) (?:after|when|in|thursday|monday|tomorrow)|write (?:you )?back|between sessions|before the week|expect (?:an answer|to)|by the end of"
        r"|when i(?:'m| am) (?:back|home|at work)|once i(?:'m| am) back|after i(?:'m| am)|zodra|al (?:mio )?r(?:itorno|ientro)|quando volt|po powrocie|palattua|virkedag|hverdag|vardagar|dni roboczych|arkip|jours ouvr|sous (?:deux|trois)|werktagen",
        "",
        r"(?:will be|are|is) (?:read|answered|returned|reviewed|checked|seen|processed)|(?:delayed|slow) (?:in|to|response)|response time|within (?:\w+[ -]){0,3}(?:hours|days)|responde\w*|contestar\w*|atender\w*|(?:je|nous) (?:vous )?(?:répond\w+|recontact\w+)"
        r"|réponse vous|seront traités|traité[es]* |beantwort\w*|melde\w* (?:mich|uns)|bearbeitet|responder\w*|retornar\w*|risponder[òe]\w*|beantwoord\w*|antwoord\w* (?:u|ik|wij)|gelezen|svarar|återkommer|svarer|besvare\w*|vender tilbage|odpowiem\w*|odpowiemy|vastaan"
        r"|vastaamme|отве(?:чу|тим)|свяж\w+|(?:trả lời|phản hồi|liên hệ (?:lại|với bạn))|dès mon|à mon retour|när jag är tillbaka|når jeg er tilba[gk]e|когда вернусь|после возвращения|khi (?:quay|trở)|рабочих дн|рабочее время|ngày làm việc"
        r"|trong (?:vòng )?(?:hai|ba) ngày|dias úteis"
        r"|ozvu|po návratu|odpovím|visszatér|válaszol|dönd|yanıt|revin|voi răspunde|επιστρέψω|απαντήσω|поверн|відпові|kembali|membalas|vratim|odgovor|אחזור|سأ",
        r"回复您|答复您|與您聯繫|与您联系|(?:ご)?(?:返信|連絡)(?:いた|させ|し|申)|(?:회신|답변|답장|연락)드리|回来后|戻り(?:次第|ましたら)|돌아온 뒤|복귀 후",
    ),
    (
        "whom to ask instead",
        r"(?:is|are) (?:covering|returning (?:my |his |her )?calls|handling|looking after|seeing my)\b|looked after by\b|interim\b|main (?:number|line)\b|custodian\b|has my (?:caseload|patients|clients)|everything (?:else )?(?:for me )?(?:should go )?to\b|front desk\b|(?<!new )(?:contact|call|reach(?: out to)?|write(?: to)?|e-?mail|phone|text|dial|try|see|direct [^.\n]{0,30} to)\b[^.!?\n]{0,60}(?:mailmark|phonemark|office|desk|line|colleague|front|dr\.? |ext|supervisor|number|\b911|988|emergency|crisis)|in my absence|covering"
        r"|is covered by|in the meantime|for (?:urgent|immediate|assistance|emergenc|scheduling|billing|records|referral|appointment|refill|matters)\w*",
        "",
        r"(?:en caso de|si es) (?:urgen|una emerg|emerg)\w*|si se trata de una|comunicarse con|dirigirse a|en (?:mi|su) ausencia|en cas d'urgence|pour toute (?:question|urgence)|veuillez (?:contacter|vous adresser|appeler|joindre)|pendant mon absence|in dringenden"
        r"|wenden sie sich|vertretung|im notfall|notruf|(?:em caso de|assuntos) urg\w+|contact(?:e|ar) |per urgenze|in caso di urgenza|(?:bij|in) (?:spoed|dringende|noodgevallen)|neem .{0,30}contact|vid (?:akut|brådskande)\w*|kontakta|ved (?:hast|akut)\w*|ta kontakt"
        r"|kontakt venligst|hastende|pilnych|nagłych|proszę (?:o kontakt|dzwonić)|kiireelli\w+|(?:срочн|экстренн)\w+|обращ(?:айтесь|аться)|khẩn cấp|vui lòng (?:gọi|liên hệ)",
        r"紧急|急事|请(?:致电|联系|拨打)|お急ぎ|緊急|급한|긴급",
    ),
    (
        "emergency",
        r"(?:911|988|741741)\b|emergenc\w+|crisis\b|life-threatening|suicid\w+|emergencia|urgence|notfall|krise|emergenza|noodgeval|akut",
        "",
        r"emergência|nödsituation|hätä|экстренн|khẩn cấp",
        r"紧急|緊急|응급",
    ),
    (
        "speaks to clients",
        r"(?:client|new|intake) (?:packet|inquiries)\b|superbills?\b|benefits\b|first visit\b|rates and\b|our (?:fees|rates|clinicians|people)\b|my fee is\b|referrals?\b|refills?\b|records requests?\b|signed release\b|out of network\b|prospective\b|care team\b|scheduling desk\b|pharmacy\b|intake coordinator\b|text start\b|(?:new|current|prospective|potential|existing) (?:clients?|patients?)\b|appointments?\b|insurance\b|portal\b|my website\b|wait(?:ing)? ?list\b|urlmark|our (?:team|staff|office|website)\b|intake\b|front desk\b|click\b|log ?in\b|the (?:link|button|form)\b|FAQ\b"
        r"|visit\b",
        "",
        "",
        "",
    ),
    (
        "hours of mail",
        r"(?:check|read|monitor|respond to|review|answer|return|see)\w*(?: and \w+)? (?:\w+ ){0,3}(?:e-?mails?|messages?|inbox|voicemail)\b|business (?:hours|days?)|working days?|(?:within|up to|24|48|72)[ -](?:to )?\w* ?(?:hours|business|days)|werktag\w*|jours ouvr\w+"
        r"|giorni lavorativi|werkdag\w*|arbetsdag\w*",
        "",
        r"horas hábiles|días hábiles|dias úteis",
        r"工作日|営業日|영업일",
    ),
    (
        "absence",
        r"furlough\w*|deployed\b|sabbatical\b|concussion\b|covid\b|(?:the|with) flu\b|recover(?:ing|y)\b|recuperat\w+|in observance\b|mourning\b|shabbat\b|yom kippur\b|election day\b|snow day\b|fall break\b|power is out\b|suspended\b|downtime\b|switch(?:es)? off\b|study leave\b|fmla\b|on call\b|mid-move\b|gone (?:fishing|quiet)\b|out of pocket\b|in the field\b|time zone\b|hospitali[sz]ed\b|honeymoon\b|presenting at\b|(?:dark|shut|quiet) (?:for|today|until|and so)\b|expect silence\b|no (?:devices|screens|cell)\b|is being renovated\b|between buildings\b|every other (?:mon|tues|wednes|thurs|fri)day off\b|keep shabbat\b|out[- ]of[- ](?:the )?(?:office|country|town)|ooo\b|on (?:\w+ ){0,2}(?:leave|vacation|holiday|sabbatical)|off(?:line| until| the)|away\b|unavailable|travel(?:l?ing)|closed\b|not (?:be )?in (?:the office|this|today)|limited (?:access|internet)|do not work"
        r"|part[- ]time|time off|unplug\w*|returning|retreat|conference|out (?:sick|today|all|until|till|and)\b|off (?:grid|work|today)\b"
        r"|(?:in|at|on) (?:court|jury|strike|rounds|a (?:training|conference|workshop|retreat|course|break)|trainings|session all|the (?:coast|lake|road))\b|jury\b|with a sick\b|(?:home|down|out) (?:sick|with)\b|camping\b|no (?:signal|power|internet|phones?|laptop)\b"
        r"|lost power\b|detox\b|health day\b|short break\b|(?:spring|summer|winter|holiday) (?:break|hours|schedule)\b|(?:ma|pa)ternity\b|parental\b|active duty\b|visiting family\b|not working\b|stepp(?:ed|ing) (?:back|away)\b|bereavement\b|surgery\b"
        r"|back (?:on|in|at|home|next|tomorrow|#)|won't be (?:at work|in)\b|clos(?:es|ure)\b|reopens?\b|presently out\b|between terms\b|abroad\b|overseas\b|days? off\b|week off\b|taking (?:\w+ )?off\b",
        "",
        r"vacaciones|ausen\w+|fuera de la|de (?:baja|licencia|viaje)|cerrad[oa]|absent\w*|congé|vacances|déplacement|fermé\w*|de retour|urlaub|abwesend|nicht (?:im|da|erreichbar)|elternzeit|außer haus|verreist|geschlossen|zurück|férias|viagem|fora do|licença\S*|fechado"
        r"|ferie|assente|fuori|chius[oa]|rientro|in viaggio|vakantie|afwezig|verlof|gesloten|niet (?:op kantoor|aanwezig|op)|semester|ledig|bortrest|stängd|tillbaka|på ferie|ute av|bortreist|stengt|tilbake|barsel|lukket|tilbage|orlov|urlop\w*|poza biurem|nieobecn\w*"
        r"|nieczynn\w*|nie ma mnie|lomalla|poissa|suljettu|en ole|отпуск\w*|отсутств\w*|нет (?:в офисе|на)|закрыт\w*|nghỉ|công tác|đóng cửa|không ở|no trabajo (?:los|el)|congreso|cierra|de permiso|ne travaille pas|arrêt maladie|en formation|ferme\b|fortbildung|tagung"
        r"|kongress|wieder im büro|erkrankt|unbesetzt|nicht im dienst|ferien\b|em formação|fecha\b|de baixa|congresso|congedo|maternità|convegno|chiude\b|werk ik niet|is dicht|opleiding\b|congres\b|inte på kontoret|utbildning|sjukskriven|stängt|konferens|föräldraledig"
        r"|ikke på kontoret|sykmeldt|sygemeldt|permisjon|på kurs|konferanse|zwolnieni|konferencj|szkoleni|zamknięt|konferenssi|koulutuksessa|sairausloma|vanhempainvap|kiinni\b|конференц|больничн|командиров|tập huấn|hội (?:nghị|thảo)|thai sản|đi vắng"
        r"|konferenci|dovolen|nepřítom|mimo kancelář|szabadság|nem vagyok|távol\b|izin(?:li|de)|ofis dışı|yokum|concediu|lipses|nu sunt (?:la|în)|άδεια|εκτός γραφείου|απουσ|відпустц|відсутн|\bcuti\b|di luar kantor|godišnjem|odsut|odmoru|חופש|إجازة|ลา(?:พัก|หยุด)"
        r"|mutterschutz|betriebsferien|auf (?:kur|reha)\b|sabbat\w*|im ausland|weiterbildung|fuera del país|baja (?:por|médica)|maternidad\w*|de reposo|à l'étranger|en arrêt|colloque|loin des écrans|all'estero|malattia|corso di|buitenland|bijscholing|wegens ziekte|poza krajem|za granicą|macierzyńsk\w*|tjänstledig|mammaledig|utomlands|utlandet|udlandet|ulkomailla|opintovapaa|äitiysloma|декретн\w+|за границей|mateřsk\w+|v zahraničí|maternidade|do país",
        r"休假|出差|不在|外出|关闭|休業|休診|休暇|出張|휴가|출장|자리를 비|부재|휴무|培训|会议|开会|产假|病假|春节|研修|学会|育児休|年末年始|교육 참석|학회|육아휴직|문을 닫|해외",
    ),
    (
        "gone for good",
        r"closed my (?:practice|office)\b|last day\b|reassigned\b|phased out\b|shuts? down\b|graduated\b|eliminated\b|reorgani[sz]ation\b|contract has\b|deceased\b|peacefully\b|because it was hacked\b|update your (?:records|address ?book)\b|address ?book\b|forwarded from here\b|replaced by\b|former staff\b|merged with\b|retirement from\b|being retired\b|swap the\b|new job\b|no longer|(?:has|have) (?:retired|left|moved|closed|changed|died|transitioned)|new (?:e-?mail|address|position)|not (?:being )?(?:monitored|checked|forwarded)|inactive|unattended|effective|phasing|discontinued|passed away|ya no|ne fait plus|n'est plus"
        r"|nicht mehr|niet (?:meer|langer)|left (?:us|the (?:agency|company|clinic|practice)) (?:on|in|at)\b|position has been filled|taken another|last day (?:was|is)|sold my\b|hung up my|expires?\b|being retired|new home\b|merged\b|previous\b|former\b|successor\b"
        r"|will not reach me|will close\b|moved on\b|died\b|(?:finished|ended) (?:my|in)\b|stops? working|switched off|not in use|out of date|ha dejado|ne fa(?:is|it) plus|aufgegeben|ausgeschieden|ruhestand|arbeitet nicht|deixou|uit dienst|werk \w+ .{0,12}niet meer"
        r"|slutat\b|sluttet\b|arbejder her ikke|odszed|nie pracuje"
        r"|cerré mi|ya no se usa|desa(?:c)?tivad\w+|cessé mon|supprimée|pris ma retraite|sera fermée|geschlossen habe|zum \d|nicht mehr gelesen|encerr\w+ (?:o|as)|ho chiuso|non è più attiv\w+|is (?:per .{1,12})?gestopt|werkt hier niet|vervallen\b|zamknęłam|arbetar inte längre|har stängt min|arbejder ikke",
        "",
        r"não (?:é|está) mais|non è più|används inte|ikke l(?:enger|ængere)|nie jest już|ei ole enää|больше не|không còn|dejó|a quitté|já não|non lavora più|fratrådt|ei enää|уволил|nghỉ việc",
        r"停用|使用しておりません|더 이상|已离职|已停止|退職|異動|퇴사",
    ),
    (
        "made by a machine",
        r"auto-?(?:mat|respon|repl|gener)\w*|automatis\w+|do not (?:reply|respond)|cannot receive|nicht antworten",
        "",
        r"automá?ti\w+|автомат\w+|tự động|no(?:t)? (?:responda|répondre|antworten)|не отвечайте",
        r"自动|自動|자동|발신 전용|勿回复",
    ),
    (
        "an answer",
        r"no\b(?:[,.!]| th(?:an|x))|i(?:'d| would|'ll| will) (?:take|join|be there|be glad|love to)\b|i do want\b|put me in\b|confirm(?:ed)?\b(?= (?:us|it|from)|[.,! ]*(?:$|\n))|(?:all set|go ahead|okay|fine|ok) (?:on|from|by|with|w\/) (?:my|me)\b|must decline"
        r"|happy to be\b|not for me\b|give my (?:seat|place)\b|say (?:yes|no|goodbye)\b|like to leave\b|plenty\b|count me|i(?:'m| am) in\b(?= *(?:[.!,;]|$|\n|for (?:it|this)))|i(?:'m| am)? accept(?:ing|ed)?\b|accept(?:ed)? (?:with|this|it|the invitation)\b|declin\w+"
        r"|(?:i|we) can(?:'t|not) (?:make|do|come|take|commit|tell|attend|wait to)\b|can(?:'t|not) (?:make it|commit)|won't be able to (?:do|make|come|join)|works?\b[^.\n]{0,12}\b(?:for me|best|better)|prefer|pass\b|sounds?\b|decide\b|delighted\b|gladly\b"
        r"|please (?:pause|hold|stop|take|put|go|remove|change|switch|disregard)|i can (?:always|do|make|come)\b|agrees?\b|agreed\b|(?:un)?available (?:mon|tues|wednes|thurs|fri)days?\b|returning your call\b|my license number\b|withdraw\b|objections?\b|(?:other|others) (?:\w+ )?are fine\b|decided\b|suits? me\b|evenings? (?:don't|only)|only (?:evenings|mornings)|otherwise\b|(?:either|both) ways?\b"
        r"|(?:happy|glad|honou?red|pleased) to (?:be|come|join|meet|have)\b|be honou?red|come aboard|put me down\b|(?:i|we)(?:'d| would) come\b|count on me|fine (?:otherwise|with|by|from)\b|isn't the moment\b|have no time\b|would do\b|happy with\b|ready to\b|still interested\b|would be best\b|no (?:more|thanks|thx)\b|not while\b|this one out\b|group looks\b|i(?:'ve| have) (?:to|got to) (?:decline|say no)",
        r"👍|👌|✅|💯|(?<!\()\byes\b(?! i know)|^can't\b",
        r"sí\b|acept[oa]\b|me apunto|c'est oui|(?:vous|je) dis oui|je (?:ne )?prend(?:s|rai) (?:pas )?(?:la|cette|une|volontiers)|j'en suis|mache (?:gern )?mit\b|sage (?:\w+ ){0,3}(?:ja|zu)\b|komme gern|podem contar|quero entrar|topo\b|ci sto\b|cuent[ae]n? conmigo"
        r"|con (?:mucho )?gusto|prefiero|(?:puedo|estoy libre)(?: en)? (?:los |el )?(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?)|me (?:encant|gustar|interes)|oui\b|j'accepte|d'accord|avec plaisir|volontiers|convient|je (?:préfère|cherche|veux)|ja,|gerne?\b(?! (?:wieder|für)| \w+ sie)|bin dabei|passt\b|nehme (?:ich |den |das |die )?(?:an\b|platz|teil)"
        r"|suche\b|entscheide|sim\b|aceito|cont(?:e[mn]?|ar) comigo|com prazer|prefiro|sì\b|accetto|volentieri|vorrei|mi interess|doe (?:ik )?(?:\w+ )?mee\b|graag (?:mee|bij|deel)|zoek|gärna (?:på|med)|vara med|hoppar|være med|blir (?:gjerne )?med|sier ja|siger ja"
        r"|ja tak|passar|passer|tak[, ](?!for)|chętnie|zgadzam|pasuje|dołącz|kyllä|mielellä\w*|sopii|tulen mukaan|ei kiitos|да\b[,.!]|с удовольствием|соглас\w+|подходит|присоедин\w+|хочу|vâng|đồng ý|(?:muốn|ý|xin|sẽ) tham gia|vui được|non merci|trop loin|plutôt|me va\b"
        r"|lieber\b|sage (?:ihnen )?(?:dann|bescheid)|mitmache|zu weit|sonst geht|troppo lontano|mi piacerebbe|decido\b|past mij|te ver\b|avonden kan|za daleko|wolę\b|слишком далеко|удобнее|нет, спасибо|hợp với|xa quá|tôi thích|luego les digo|sí puedo|mitt svar"
        r"|lediga nu|gjerne bli|quero participar|tenho as|me quedan libres|mam wolne|днём свободна"
        r"|no (?:me )?(?:es posible|puedo|viene)\b|me (?:viene|queda) (?:bien|mejor)|en persona|je dois (?:donc )?refuser|je laisse ma place|je serai là|en personne|tout est exact|muss (?:\w+ )?absagen|passt mir|stimmt (?:alles|so)|lieber\b|está tudo certo|presencial|non (?:posso|mi va)|di persona|è tutto giusto|alles klopt|helaas\b|liever\b|nie dam|nie pasuje|się zgadza|allt stämmer|helst\b|inte mig|alt stemmer|det hele passer|kaikki on|всё верно|лучше (?:во|в|вечером)",
        r"(?:^|[.!?,:] )(?:ja|nein|nej|nei)\b|愿意|乐意|我(?:也)?(?:可以|参加|加入)|小组我|参加(?:いたします|します|させて|したい|希望|できます)|很想|ぜひ|はい|大丈夫|遠慮|함께|참여(?:하겠|합니다|할게)|네,|괜찮|合适|太远|不用了|想周|能不能参加|都合が|너무 멀|더 좋|싶습니다|아니요",
    ),
    (
        "a wish",
        r"i(?:'d| would| want| need| hope)\b|looking for\b|interested in\b|can (?:i|you|we|someone|somebody|the)\b|could\b|i wonder|my (?:request|seat|place|membership|spot)\b|our group\b|(?:a|the|this|that|my|your) (?:\w+ )?(?:group|circle|seat|proposal|consult\w*)\b"
        r"|consultation group|grupos?\b|groupe\b|gruppe\b|gruppo\b|groep\b",
        "",
        r"grup[pąęy]\w*|групп\w+|nhóm",
        r"小组|モイム|グループ|모임",
    ),
    (
        "a question",
        "",
        r"[?？]",
        "",
        "",
    ),
    (
        "of the trade",
        r"(?:lcsw|lpc|lmft|psyd|emdr|cbt|ifs|act)\b[^\n]{0,40}(?:years|yrs|\d)|(?:\d+|\w+teen|ten|twelve|six|eight|nine) (?:years|yrs)\b|licensed (?:since|in)|in practice|psychodynamic"
        r"|(?:tues|thurs|wednes|mon|fri)days?\b[^.\n]{0,20}\b(?:noon|morning|after|free|work|best|open\b)|in person\b(?! and)|online\b (?:is|works|would|only|group|best|for)|(?:rather|meet|prefer) (?:\w+ )?online\b",
        "",
        "",
        "",
    ),
    (
        "our matter",
        r"(?:a|the|this|that|my|our|their|your|another|which|what) (?:\w+ ){0,2}(?:circle|seat|proposed|reminders?|first meeting|next meeting|place in|spot|deadline|organizer|registration)\b"
        r"|(?:a|the|this|that|my|our|their|another|which|what) (?:(?!possible)\w+ )?(?:groups?|proposal|members?)\b(?! of (?:our|the|my))|g-\d{3,}|this one\b|the others?\b|peers?\b(?!\.)|(?:some|want|other|my|our|with|for|her) colleagues\b|peercircle"
        r"|(?:we|us) (?:met|meet|skipped|began|start)",
        "",
        r"grupos?\b|groupe\b|gruppen?\b|gruppo\b|groep\b|grupp(?:en)?\b|grup[aąęy]\b|ryhmä\w*|групп\w+|nhóm|còn chỗ|plaza\b|place (?:est|libre)|platz\b|posto\b|lugar\b|plek\b|platsen\b|pla[sd]sen\b|miejsce|paikka\b|место|mi solicitud|ma demande"
        r"|meine (?:anmeldung|anfrage)|erinnerung|pedido|promemoria|colleghi|collègues|kollegen",
        r"小组|名额|グループ|空き|모임|그룹|자리가",
    ),
    (
        "asks us",
        r"(?:is|are|does|do|did|can|could|would|has|have|may|shall|should|am) (?:the|this|that|these|there|somebody|anyone|she|he|they|it|i|we|one|any|my|our)\b[^.!?\n]{0,80}\?",
        r"(?:\byou\b|\bi\b|\bwe\b|\bus\b|\bmy\b|\bthere\b|\bstill\b|\bthe (?:group|others?|first|last)\b|\bwho\b)[^.?!\n]{0,80}[?？]|^(?:who|when|where|why|how|what|which)\b[^.!\n]{0,80}\?|[¿？]",
        r"(?:est-il|puis-je|peut-on|kann ich|ist der|ist noch|há |c'è |kan ik|is de|finns|er (?:pladsen|plassen)|czy|onko)\b[^.!\n]{0,60}\?|không\?",
        r"[^.!\n]{3,60}(?:ли|ещё|не) [^.!\n]{0,40}\?|吗|ますか|나요",
    ),
    (
        "asks for a deed",
        r"(?:please|kindly|could you|can you|would you) (?:take (?:me|her|him|my)|put|add|remove|note that i (?:speak|am|can|work)|hold|keep (?!clinical|the number)|stop|give (?:me|my|it|the)|let (?:me|the|her|him|us|everyone)|tell (?:me|the|them|us|her|him) (?!your)|change|skip|leave (?:me|my|it|us)|pause|set|send (?:me|the|it|them|us|a)|use (?:my (?!other)|that|this one)|save|wait for me|wait till|ask (?:me|her|him|them)|pass|resend (?:it|the|them)|try (?:again|her|him|me)|erase|delete|forget|ignore|count|do not send|don't send)"
        r"|(?:put|count|sign|keep|leave|save|pair) (?:me|my|her|us)\b|take me off|(?:don't|stop) (?:send|writ)\w*|no (?:reminders|proposals|mails)|(?:hold|holding) (?:my|the|off)\b|go ahead\b|let (?:me|them|the|her|him|us|'s)\b|let's\b",
        r"^(?:stop|ignore|use|make)\b",
        r"borr(?:e|en)\b|guard(?:e|en|em)\b|paus(?:en?|ar)\b|effacez|gardez|lassen sie\b|löschen\b|bitte (?:keine|bis)\b|cancellate|cancelli\b|haal mij|gem min\b|la (?:min|søknaden)"
        r"|cambien?\b|escrí[bv]anme|(?:le|pouvez-vous) not\w+|ne m'écrivez|bitte ändern|ändern sie|sospende\w+|kan ik me\b|houd mijn",
        "",
    ),
    (
        "thanks for a deed",
        r"(?:thank(?:s| you)(?: so much| very much)?|thx|grateful|appreciat\w+)[^.!?\n]{0,12} (?:for (?:thinking|the|all (?:the|your|you)|asking|remembering|inviting|considering me(?! as)|putting|being|your (?:patience (?:with|while)|kind|quick|help|reply|answer|work|reminder|invitation)|everything)|peercircle|everyone|all\b)"
        r"|kind of you|gracias (?:por (?:avisar|la|el|pensar|acord)|de)|merci (?:d'avoir|du|de la)|gentil d|obrigad[oa] p(?:or|ela) (?:lembrar|proposta|avis)|grazie (?:della|del|per aver pensato)|dank voor het|takk for at|tak fordi|kiitos kun",
        "",
        r"danke (?:fürs|für (?:die erinnerung|das))|tack för att|że o mnie|что подумали|đã nghĩ",
        r"想到我|お声がけ|생각해",
    ),
    (
        "weighs an answer",
        r"need to (?:ask|think|check|talk)|have to (?:ask|think|check|sleep)|think (?:about|it)|sleep on\b|give me (?:a (?:day|week)|(?:un)?till?)|still (?:thinking|looking|want)|will (?:decide|know|tell you)|i'll (?:decide|know|tell you|write|look at (?:it|this))"
        r"|decide\b|want to say|worr\w+ me\b|ask me\b|maybe\b|not sure\b|tonight\b|not (?:this time|for me|now|this year)\b|too (?:far|soon|late|long|much)\b|rather\b|sadly\b|afraid\b|honestly\b|no puedo|no voy|ne peux pas|pas possible|leider absagen"
        r"|muss (?:leider|erst)|desta vez|non riesco|aspettare|lukt (?:het )?niet|nie dam rady|tym razem|en ehdi",
        r"(?<!back )\btomorrow\b",
        r"este año|não posso|går inte|går ikke|не получится|откажусь|không thể",
        r"不行|难|難し|어렵습니다$",
    ),
    (
        "tells of herself",
        r"i (?:was|left|moved|got (?!your)|had|met|read (?:the|your|it)|signed|sent|tried|told|said|asked|accepted|missed|forgot|changed|received your (?:e-?mail|letter) (?:twice|but)|never|work with|see (?:a few|everyone|everybody|your point)|speak|live|host|organize)\b"
        r"|i've been\b|just (?:back|got|came|home|returned)\b|sorry (?:for|about|the|that|i)\b|apologies\b|my (?:husband|wife|partner|kids?|mother|father|supervisor|boss|couch|book|calendar|seat|group)\b"
        r"|my (?:hours|days|times|clinic|new office|vacation message|auto-?reply|out[ -]of[ -]office|server|answer|weeks off|licen[cs]e|address is|practice is (?:closed in|full and))\b|we (?:had|moved|need|skipped|have (?:moved|decided))\b"
        r"|we(?:'re| are) (?:on holiday|taking a break)|i(?:'ve| have) (?:given|retired|a newborn|no office|received your (?:form|questions))|i (?:only read|only want|start|check mail|keep hearing|told)\b|i(?:'ll| will) (?:answer your|let you|miss|tell)\b"
        r"|you (?:have|will have) (?:the wrong|got|my)\b|our meeting\b|that(?:'s| is) (?:lovely|the week|why)|enough reminders|thinking it over\b|i know\b|wrong (?:person|address|ann|one)\b|home again\b|i am no longer at\b.{0,30}\band\b|mi nueva|meine neue adresse"
        r"|jag har slutat",
        r"(?<!once )(?<!when )(?<!after )(?<!until )\bi(?:'m| am) (?:back|home|around|here|alone|moving|retiring|leaving|closing|between|new|fine|happy|sorry(?! to have missed)|the (?:one|host|person|right|organizer)|her (?:office|husband)|not a|due|having|waiting)\b|^oh\b",
        r"perdón\b|disculp\w+|lamento\b|pardon d|désolée?\b|entschuldig\w+|scus(?:i|ate|a)\b|sorry\b|przepraszam|desculp\w+|förlåt\b|ursäkta|undskyld|beklager\b|anteeksi|извините|omlouvám|acabo de|me (?:apunto|traslad)|je suis (?:rentr|de retour)|me voilà|bin (?:zurück|wieder)|zurück aus|voltei|mudei|saí da|sono (?:appena )?(?:tornat|rientrat)|ho cambiato|ben (?:net )?terug|terug van|hemma igen|hjemme igen|wróciłam|palasin|вернул|tôi vừa"
        r"|j'ai changé|odeszłam|я ушла",
        r"我回来|戻りました。|돌아왔|抱歉|申し訳|죄송",
    ),
    (
        "nobody reads",
        r"(?:does(?:n't| not)|do(?:n't| not)) (?:take|accept|receive|read) (?:repl|answers|mail)\w*|go(?:es)? nowhere\b|only for sending\b|system account\b|archived\b|answers go\b|(?:aren't|isn't|not) (?:delivered|seen|reviewed)\b|can only read\b|accepts mail only\b|(?:nobody|no one) (?:reads|looks|watches|checks)|(?:not|never)(?: being| be)? (?:read|monitored|looked at|checked|watched|forwarded|passed on|opened|screened|staffed|in use|attended|able to receive)\b"
        r"|(?:deleted|discarded|thrown away|switched off|bounced back)\b|can(?:'t|not) receive|outgoing-only|send-only|sending only|no se lee|n'est pas (?:lu|consult)|wird nicht (?:gelesen|weiter)|non viene lett|niet (?:gelezen|door)|ikke lest|nie czyta|ei lueta",
        r"n't (?:being |be )?(?:read|monitored|looked at|checked|watched|forwarded|in use)\b",
        r"não é lid|läses inte|l[æe]ses? ik|ingen læser|nie została|не читает|не используется|không có người",
        r"无人|停止使用|お答えできません|使われておりません|확인하지 않",
    ),
    (
        "queue and number",
        r"status (?:changed|:)|assignee\b|merged into\b|priority:|routed to\b|an agent\b|average wait\b|is now closed\b|pick a topic\b|reference:|dashboard\b|how likely\b|(?:has|have) been (?:assigned|added|submitted|notified)\b|conversation\b|above this line\b|duplicate\b|request \d|#?\d+ of \d|(?:ticket|case|queue|in line|in (?:the )?order (?:of|in|received)|logged|assigned|submission|help ?desk|resolved|solved|reopen|reference number|(?:has|have|was|were|been) (?:received|registered|opened|closed|logged|routed)|specialist|our (?:staff|team|humans|volunteers)|a (?:team )?member of|someone (?:will|from)|somebody from|coordinator will)\b"
        r"|nr\.? ?#|anliegen\b|aufgenommen\b|eingegangen\b|bien reçu|le numéro|(?:el|o|il|met) n[uú]mero|su caso\b|pod numerem|ärende\b|vorgang|registrad|enregistr|registrat|registrert|zarejestrow|kirjattu|tramit|traitement|bearbeit|in behandeling|conseiller|medewerker|konsultant",
        "",
        r"n[°ºo]\.? ?#|принят|зарегистр|ghi nhận|специалист",
        r"№|登记|受付|접수|등록되|工作人员|担当|담당",
    ),
    (
        "tells of the owner",
        r"(?:dr|mr|mrs|ms|prof)\.? [\w'-]{2,20}(?: [\w'-]{2,20})?(?:'s)? (?:is|was|has|does|will|isn't|doesn't|left|died|practice|office)\b|(?:her|his|their) (?:mail|e-?mail|mailbox|inbox|messages|patients|clients|records|former)\b"
        r"|(?:this is|you(?:'ve| have)? reached|welcome to) (?:the )?[\w' .]{2,40}(?:office|practice|inbox|line|counsel\w+|psycholog\w+|psychiatr\w+|therapy|center|clinic|auto-?responder)|the (?:doctor|practice|office|clinic|sender|recipient|person you)\b"
        r"|(?:an? |the )?(?:virtual|ai|scheduling) assistant\b",
        r"'s assistant\b",
        r"(?:la|le|der|die|frau|herr|mme|sra|dott\w+|mevrouw|pani|pan) (?:dra?\.? |doktor )?[\w]{2,20} (?:est|se|ist|a quitté|ha |ne |is |nie|jest)",
        r"老师(?:已|正)|は(?:異動|退職|育児)|선생님(?:은|께서)",
    ),
    (
        "to whom it concerns",
        r"if you(?:'re| are|'d| would| wish| need| can't| don't| do not| have| require| want)|should (?:you|your)\b|(?:everyone|everybody|anyone) who\b"
        r"|please (?:be advised|be patient|bear|note that|allow|do not|don't|contact|call|resend|direct|fill|see|visit|go|use the|send (?:anything|all))|we (?:ask|try|hope to|appreciate|only accept|will be in)\b|kindly\b|the (?:form|link|portal|website|quickest way)\b"
        r"|no need to\b|(?:you )?need(?:n't| not)\b|no hace falta|inutile d|brauchen (?:sie )?nicht|hoeft niets|venligst|vennligst|prosimy|confidential\b|secure (?:means|form)|health information\b|clinical (?:details|information)\b|privacy\b|best way to reach\b"
        r"|for cancellations\b|insur(?:er|ance)|directory\b|no openings\b|new patients\b|free (?:phone |\w+-minute )?(?:call|consultation)\b|follow up by phone\b|i return calls\b|look forward to hearing\b|(?:can|cannot) be reached\b|i recommend\b|in touch with [a-z]"
        r"|submitted\b|forwards? to\b|short-staffed\b|patience and understanding\b|will be (?:glad|happy) to\b|courage\b|healing\b|successor\b|our (?:director|practice|intake|front)\b",
        "",
        r"não é preciso|proszę|пожалуйста, не|xin (?:gọi|vui)|información confidencial",
        r"请(?:改|勿|联系)|ください|주십시오",
    ),
    (
        "a proof is wanted",
        r"click\b|this link\b|verify\b|captcha\b|robot\b|spam\b|junk\b|filter\b|passed on\b|confirm (?:that you|your)|picture\b|sign in\b|log ?in\b|notification settings\b|unsubscribe\b|moderator|was (?:read|displayed|opened|deleted)\b"
        r"|this (?:event|meeting|invitation)\b|mailbox\b|quota\b|accept or\b",
        "",
        "",
        "",
    ),
    (
        "dated span",
        "",
        "",
        r"(?:until|till|through|thru|to|and|between|from|on|[-–—]|bis|al|hasta|jusqu'au|até|fino|tot|till|til|do|asti|до|по) (?:\w+,? ){0,3}#(?! {0,2}[ap]\.?m\b)",
        # Hours of the day are no days: "Tuesdays 6-9pm".
        r"# ?(?:[-–—/.]|to|bis|al|au|tot|till|til|do|по|日|월|ngày)(?! {0,2}# {0,2}[ap]\.?m\b)",
    ),
    (
        "reads little mail",
        r"(?:seldom|rarely|sporadic\w*|patchy|unreliable|intermittent\w*|spotty|little time|out of reach|unreachable)\b"
        r"|(?:cannot|can't|don't|do not|doesn't|does not|won't|will not|not) (?:be )?(?:look\w*|read\w*|check\w*|answer\w*|see\w*|tak\w+ messages) ?(?:at |in on )?(?:my |any |your |work )?(?:mail|e-?mail|inbox|messages)?|lis peu|lis mes|ponctuelle|leo mis|leio pouco"
        r"|leggo poco|senza accesso|lese (?:ich )?(?:meine|erst)|lees (?:ik )?mijn|weinig achter|leser (?:lite|ikke)|rzadko|harvoin|satunnaisesti",
        "",
        r"poca conexión|leeré|unregelmäßig|eingeschränkt|läser (?:sällan|mejl|inte|ditt)|læser (?:ikke|mails|din)|nie mam dostępu|odpisuję|редко|ít (?:đọc|kiểm tra)|không thường xuyên"
        r"|nedostanu|korlátozott|sınırlı|acces limitat|περιορισμένη|обмежен|terbatas|ograničen",
        r"很少|无法及时|確認が遅れ|限られて|확인이? 어렵|자주 보지|늦어질",
    ),
    (
        "of a system",
        r"on behalf of\b|bot\b|receptionist\b|inbox assistant\b|triage\b|beep\b|focus time\b|working (?:hours|location)\b|reschedule\b|add to calendar\b|you(?:'re| are) confirmed\b|digests?\b|subscribers\b|restricted to\b|probation\b|mute\b|upgrade\b|you're now connected\b|thumbs up\b|see who\b|transcript\b|attachments?\b|delivered to\b|this is a receipt\b|amount due\b|autopay\b|questionnaire\b|expires?\b|sorted into\b|(?:reply|answer|type|text|press) [0-9a-z]{1,8}\b(?= (?:for|to|and))|holding pen\b|not on my list\b|your message of\b|next attempt\b|this event\b|moderator\b|subscription\b|rate (?:the|your|our)\b|thank you for your order\b|attached\b|voice message\b|fax\b|retried\b|is (?:held|waiting)\b|mentioned\b|tagged\b|notifications?\b|has (?:accepted|declined|proposed|answered|filled)\b|been invited\b|picked a time\b"
        r"|your account\b|vacation mode\b|after[- ]hours\b|application\b|queue position\b|the data that\b|our site\b|haga clic|cliquez|klicken sie|fare clic|ha (?:aceptado|rechazado)|hat den termin|reorder|delivery\b|document\b|(?:write|post) to this list\b|storage\b|conversation\b",
        "",
        r"a (?:refusé|accepté)|è stato letto|fue leído",
        "",
    ),
    (
        "from a hand",
        r"sent from (?:my|a|the) \w+|sent with proton|von meinem \w+ gesendet|enviado desde mi|enviado do meu|inviato da|verstuurd vanaf mijn|sendt fra min|(?:thx|plz|pls|yep|nope|yup|nah|haha|lol|btw|tmrw)\b|on [^\n]{5,80}\bwrote:|writes:\s",
        r"[:;]-?[)(dp]|!!",
        r"envoyé (?:de|depuis) mon|skickat från min|wysłane z|lähetetty|отправлено с|(?:iphone|ipad)から送信",
        r"发自我的|나의 iphone",
    ),
    (
        "her own matter",
        r"(?:take(?= me(?! a))|strike|erase|suspend|remove|unsubscribe|enter|tell|done with|pull|drop) (?:me|my|them|us|g-|\w+ from)\b|my (?:record|file|list|name|friend|living room|bishop|roommate|open)\b|we did\b|i'm (?:game|coming|semi-retired|an? \w+ too)\b"
        r"|i don't think\b|correct\b|sure\b|(?:two|three|four|five|six|both|most|many|one|some) of us\b|(?:here|yrs?|years)\b[^.\n]{0,12}(?:yrs?|ago|in\b)|no\b\W*$|sorry\b\W*$|too many of us\b|i have (?:talked|asked|thought)\b|sounds?\b|should be in\b|stop\b",
        r"^\W*(?:hi|hello),? (?:i |is |lcsw|lpc|lmft|lpc)",
        "",
        "",
    ),
)
