"""The words that mail programs write around a quotation, in their languages.

Policy only: no pattern here does anything by itself.  ``mail.quoting.header_block`` and
``mail.quoting.attribution`` compile these tables; a language is added by a row.
"""

from __future__ import annotations

#: What a program writes for "wrote": language and words.  A verb may stand at
#: the end (English) or before the name (German).
VERBS: tuple[tuple[str, str], ...] = (
    ("en", r"wrote|writes"),
    ("es", r"escribi[oó]|escribe|ha escrito"),
    ("fr", r"a [ée]crit|[ée]crivait|[ée]crit"),
    ("de", r"schrieb(?:en)?|schreibt|hat geschrieben|geschrieben"),
    ("pt", r"escreveu|escrevia"),
    ("it", r"ha scritto|scrisse|scrive"),
    ("nl", r"schreef|heeft (?:het volgende )?geschreven|geschreven"),
    ("sv", r"skrev|skriver"),  # Norwegian and Danish write the same word
    ("nb", r"skrev følgende"),
    ("pl", r"napisa[lł](?:\(a\)|a)?|pisze"),
    ("fi", r"kirjoitti"),
    ("ru", r"написал(?:\(а\)|а)?|пишет|писал(?:\(а\)|а)?"),
    ("zh", r"写道|寫道|写了|来信|撰寫"),
    ("ja", r"のメール|のメッセージ|が書きました|さんが書きました|書きました|wrote"),
    ("ko", r"님이 작성(?:한 메시지|했습니다|하였습니다)?|님이 쓴 글|작성"),
    ("vi", r"đã viết|viết"),
    ("cs", r"napsal(?:\(a\)|a)?|píše"),
    ("sk", r"napísal(?:\(a\)|a)?"),
    ("uk", r"написа(?:в|ла|в\(-ла\))|пише"),
    ("tr", r"şunu yazdı|şunları yazdı|yazdı"),
    ("hu", r"írta|ezt írta"),
    ("ro", r"a scris"),
    ("ca", r"va escriure"),
    ("el", r"έγραψε"),
)

#: Verbs that stand before the name or the date: "Am … schrieb Ann:".
VERBS_INSIDE = (
    r"schrieb(?: am)?|schreef(?: op)?|skrev(?: følgende)?|pisze|napisał(?:\(a\))?|kirjoitti"
    r"|wrote on|escreveu|escribió el|a écrit le|ha scritto il|написал|wrote|írta|napsal(?:\(a\))?"
)

#: First words of an attribution.
OPENERS = (
    r"on|el|le|am|em|il|in data|in a message|op|den|dne|dňa|dnia|w dniu|vào|dne|în|in message|kl|at|today|yesterday"
    r"|på|date|posted by|---+|- (?:on|le|am)"
)
#: Days as programs shorten them, in the order of the languages above.
WEEKDAYS = (
    r"mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|lun|mar|mer|mi[ée]r?c?|jeu|jue|ven|vie|sam|s[áa]b"
    r"|dim|dom|seg|ter|qua|qui|sex|mo|di|mi|do|fr|sa|so|gio|zo|ma|wo|vr|za|man|tir?s?|ons|tors?|fre|l[øö]r"
    r"|s[øö]n|m[åa]n|pon|wt|śr|czw|pt|sob|ndz|niedz|ti|ke|to|pe|la|su|po|út|st|čt|pá|пн|вт|ср|чт|пт|сб|вс|нд"
)

#: Field names of header blocks, by meaning.
LABELS: dict[str, str] = {
    "from": "from|de|von|da|van|från|fra|od|lähettäjä|от|отправитель|发件人|寄件者|寄件人|差出人"
    "|送信者|보낸 ?사람|보낸사람|từ|người gửi|expéditeur|remitente|mittente|afzender|avsender|avsändare"
    "|odesílatel|feladó|gönderen|kimden|від|відправник|από|من",
    "date": "sent|date|datum|gesendet|envoyé|envoyé le|message du|enviado|enviado el|fecha|data|inviato"
    "|verzonden|skickat|sendt|dato|wysłano|wysłane|lähetetty|päivä|päivämäärä|päiväys|отправлено|дата"
    "|发送时间|发送日期|日期|傳送日期|寄件日期|送信日時|日付|送信|보낸 ?날짜|날짜|đã gửi|ngày|gửi|date d'envoi"
    "|sent on|enviada em|enviada|enviado em|date sent|am|le|sent at|datum/uhrzeit|時間|时间|data wysłania"
    "|data invio|odesláno|elküldve|küldve|dátum|tarih|gönderilme|надіслано|στάλθηκε|ημερομηνία|trimis"
    "|تم الإرسال|التاريخ",
    "to": "to|an|à|a|para|per|aan|till|til|do|vastaanottaja|кому|收件人|收件者|宛先|받는 ?사람|tới|đến|người nhận"
    "|destinataire|pour|destinatario|destinatário|adressat|dla|komu|címzett|kime"
    "|alıcı|προς|către|إلى",
    "cc": "cc|bcc|kopie|kopia|kopio|копия|抄送|副本|참조|kopi|copie à|sao chép|dw|udw|cópia",
    "subject": "subject|re|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|aihe|тема"
    "|主题|主題|主旨|件名|제목|chủ đề|tiêu đề|objetos?|sujet|título|předmět|predmet|tárgy|konu|θέμα"
    "|subiect|الموضوع",
    "other": "importance|priority|reply-to|organization|attachments?|message-id|sender|wichtigkeit"
    "|importancia|anlagen|antwort an|répondre à|please respond to|sensitivity|on behalf of",
}

#: Rules above an answered mail.
ORIGINAL = (
    r"original message|original appointment|original e?-?mail|reply message|mensaje original|message d.origine"
    r"|message original|message initial|ursprüngliche nachricht|originalnachricht|original-nachricht"
    r"|antwort ?nachricht|mensagem original|messaggio originale|oorspronkelijk bericht|origineel bericht"
    r"|ursprungligt meddelande|originalmeddelande|opprinnelig melding|oprindelig (?:meddelelse|besked)"
    r"|original (?:meddelelse|besked)|opprinnelig e-post|wiadomość oryginalna|oryginalna wiadomość"
    r"|alkuperäinen viesti|исходное сообщение|первоначальное сообщение"
    r"|原始邮件|邮件原件|原始郵件|原始信件|原邮件|元のメッセージ|원본 메시지|원본 메일|원래 메시지|tin nhắn gốc|thư gốc|thư ban đầu"
    r"|replied message|回复的原邮件"  # NetEase
    r"|původní (?:zpráva|e-mail)|orijinal mesaj|eredeti üzenet"
)

#: Rules above a mail that is passed on.
FORWARDED = (
    r"forwarded message|forwarded (?:mail|by .{1,120})|fwd|mensaje reenviado|message transféré|message réexpédié"
    r"|weitergeleitete nachricht|mensagem encaminhada|encaminhada|reenviado|transféré|weitergeleitet|doorgestuurd|inoltrato|messaggio inoltrato|doorgestuurd bericht"
    r"|vidarebefordrat meddelande|videresendt melding|videresendt meddelelse|wiadomość przekazana|przekazana wiadomość"
    r"|edelleenlähetetty viesti|välitetty viesti|пересылаемое сообщение|пересланное сообщение|转发的邮件|转发邮件|轉寄的郵件"
    r"|已轉寄的郵件|轉寄郵件|転送されたメッセージ|転送メッセージ|전달된 메시지|thư đã chuyển tiếp|thư chuyển tiếp"
    r"|přeposlaná zpráva|preposlaná správa|proslijeđena poruka|továbbított üzenet|mesaj redirecționat"
    r"|перенаправленное сообщение|переслане повідомлення|yönlendirilen ileti|iletilmiş mesaj|edastatud kiri"
    r"|προωθημένο μήνυμα|missatge reenviat"
)

#: Apple's sentence above a forward; no dashes around it.
BEGIN_FORWARD = (
    r"begin forwarded message|inicio del mensaje reenviado|início da mensagem (?:re)?encaminhada"
    r"|début du message (?:réexpédié|transféré)|anfang der weitergeleiteten (?:nachricht|e-mail)"
    r"|inizio messaggio inoltrato|begin doorgestuurd bericht|vidarebefordrat brev"
    r"|start på videresendt (?:besked|melding)|videresendt melding|början på vidarebefordrat meddelande"
    r"|początek przekazywanej wiadomości|välitetty viesti alkaa|начало переадресованного сообщения"
    r"|下面是被转发的邮件|開始轉寄郵件|転送されたメッセージ|전달된 메시지 시작|bắt đầu thư được chuyển tiếp"
    r"|začátek přeposílané zprávy|začiatok preposlanej správy|započni proslijeđenu poruku"
    r"|továbbított levél kezdete|începe mesajul redirecționat|vidarebefordrat mejl|iletilmiş ileti başlangıcı"
    r"|початок листа, що пересилається|début du message transféré|reenviar mensagem"
)
