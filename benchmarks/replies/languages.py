"""What mail programs write around a quotation in each language, and people in it.

The lines are those that the programs' own translations give; names and addresses are
made up.  ``{name}`` and ``{address}`` stand for the sender of the quoted mail.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """One language as programs and people write it.

    Attributes
    ----------
    code : str
        ISO 639-1.
    gmail, apple : str
        The line above a quotation.
    labels : tuple of str
        Outlook's names for sender, date, recipient and subject, in this order.
    date : str
        The date as Outlook writes it.
    phone : str
        What a telephone appends.
    answer, question : tuple of str
        The writer's lines, and those of the mail she answers.
    """

    code: str
    gmail: str
    apple: str
    labels: tuple[str, str, str, str]
    date: str
    phone: str
    answer: tuple[str, ...]
    question: tuple[str, ...]


LANGUAGES: tuple[Language, ...] = (
    Language(
        "en",
        "On Mon, Nov 9, 2026 at 10:02 AM {name} <{address}> wrote:",
        "On Nov 9, 2026, at 10:02 AM, {name} <{address}> wrote:",
        ("From:", "Sent:", "To:", "Subject:"),
        "Monday, November 9, 2026 10:02 AM",
        "Sent from my iPhone",
        ("Tuesdays after three are fine with me.", "I would rather meet in person, if we can."),
        ("Which afternoons suit you best?", "Would you meet online or in person?"),
    ),
    Language(
        "es",
        "El lun, 9 nov 2026 a las 10:02, {name} (<{address}>) escribió:",
        "El 9 nov 2026, a las 10:02, {name} <{address}> escribió:",
        ("De:", "Enviado el:", "Para:", "Asunto:"),
        "lunes, 9 de noviembre de 2026 10:02",
        "Enviado desde mi iPhone",
        ("Los martes después de las tres me vienen bien.", "Prefiero que nos veamos en persona."),
        ("¿Qué tardes te vienen mejor?", "¿En línea o en persona?"),
    ),
    Language(
        "fr",
        "Le lun. 9 nov. 2026 à 10:02, {name} <{address}> a écrit :",
        "Le 9 nov. 2026 à 10:02, {name} <{address}> a écrit :",
        ("De :", "Envoyé :", "À :", "Objet :"),
        "lundi 9 novembre 2026 10:02",
        "Envoyé de mon iPhone",
        ("Les mardis après quinze heures me conviennent.", "Je préfère nous voir en personne."),
        ("Quels après-midi vous conviennent ?", "En ligne ou en personne ?"),
    ),
    Language(
        "de",
        "Am Mo., 9. Nov. 2026 um 10:02 Uhr schrieb {name} <{address}>:",
        "Am 09.11.2026 um 10:02 schrieb {name} <{address}>:",
        ("Von:", "Gesendet:", "An:", "Betreff:"),
        "Montag, 9. November 2026 10:02",
        "Von meinem iPhone gesendet",
        ("Dienstags nach drei passt es mir gut.", "Lieber wäre mir ein Treffen vor Ort."),
        ("Welche Nachmittage passen am besten?", "Online oder vor Ort?"),
    ),
    Language(
        "pt",
        "Em seg., 9 de nov. de 2026 às 10:02, {name} <{address}> escreveu:",
        "No dia 9 de nov. de 2026, às 10:02, {name} <{address}> escreveu:",
        ("De:", "Enviada em:", "Para:", "Assunto:"),
        "segunda-feira, 9 de novembro de 2026 10:02",
        "Enviado do meu iPhone",
        ("As terças depois das três são boas para mim.", "Prefiro um encontro presencial."),
        ("Quais tardes são melhores?", "Online ou presencial?"),
    ),
    Language(
        "it",
        "Il giorno lun 9 nov 2026 alle ore 10:02 {name} <{address}> ha scritto:",
        "Il giorno 9 nov 2026, alle ore 10:02, {name} <{address}> ha scritto:",
        ("Da:", "Inviato:", "A:", "Oggetto:"),
        "lunedì 9 novembre 2026 10:02",
        "Inviato da iPhone",
        ("Il martedì dopo le tre va bene per me.", "Preferirei incontrarci di persona."),
        ("Quali pomeriggi vanno meglio?", "Online o di persona?"),
    ),
    Language(
        "nl",
        "Op ma 9 nov 2026 om 10:02 schreef {name} <{address}>:",
        "Op 9 nov. 2026 om 10:02 heeft {name} <{address}> het volgende geschreven:",
        ("Van:", "Verzonden:", "Aan:", "Onderwerp:"),
        "maandag 9 november 2026 10:02",
        "Verstuurd vanaf mijn iPhone",
        ("Dinsdagen na drie uur passen mij goed.", "Liever ontmoet ik jullie in het echt."),
        ("Welke middagen passen het best?", "Online of ter plaatse?"),
    ),
    Language(
        "sv",
        "Den mån 9 nov. 2026 kl 10:02 skrev {name} <{address}>:",
        "9 nov. 2026 kl. 10:02 skrev {name} <{address}>:",
        ("Från:", "Skickat:", "Till:", "Ämne:"),
        "den 9 november 2026 10:02",
        "Skickat från min iPhone",
        ("Tisdagar efter tre passar mig bra.", "Jag träffas hellre på plats."),
        ("Vilka eftermiddagar passar bäst?", "På nätet eller på plats?"),
    ),
    Language(
        "nb",
        "man. 9. nov. 2026 kl. 10:02 skrev {name} <{address}>:",
        "9. nov. 2026 kl. 10:02 skrev {name} <{address}>:",
        ("Fra:", "Sendt:", "Til:", "Emne:"),
        "mandag 9. november 2026 10:02",
        "Sendt fra min iPhone",
        ("Tirsdager etter tre passer bra for meg.", "Jeg møtes helst ansikt til ansikt."),
        ("Hvilke ettermiddager passer best?", "På nett eller på kontoret?"),
    ),
    Language(
        "da",
        "Den man. 9. nov. 2026 kl. 10.02 skrev {name} <{address}>:",
        "Den 9. nov. 2026 kl. 10.02 skrev {name} <{address}>:",
        ("Fra:", "Sendt:", "Til:", "Emne:"),
        "9. november 2026 10:02",
        "Sendt fra min iPhone",
        ("Tirsdage efter klokken tre passer mig fint.", "Jeg vil helst mødes fysisk."),
        ("Hvilke eftermiddage passer bedst?", "Online eller fysisk?"),
    ),
    Language(
        "pl",
        "pon., 9 lis 2026 o 10:02 {name} <{address}> napisał(a):",
        "Wiadomość napisana przez {name} <{address}> w dniu 09.11.2026, o godz. 10:02:",
        ("Od:", "Wysłano:", "Do:", "Temat:"),
        "poniedziałek, 9 listopada 2026 10:02",
        "Wysłane z iPhone'a",
        ("Wtorki po trzeciej mi odpowiadają.", "Wolę spotkania na żywo."),
        ("Które popołudnia są najlepsze?", "Zdalnie czy na żywo?"),
    ),
    Language(
        "fi",
        "ma 9. marrask. 2026 klo 10.02 {name} ({address}) kirjoitti:",
        "{name} <{address}> kirjoitti 9.11.2026 kello 10.02:",
        ("Lähettäjä:", "Lähetetty:", "Vastaanottaja:", "Aihe:"),
        "maanantai 9. marraskuuta 2026 10.02",
        "Lähetetty iPhonesta",
        ("Tiistait kello kolmen jälkeen sopivat minulle.", "Tapaan mieluummin kasvotusten."),
        ("Mitkä iltapäivät sopivat parhaiten?", "Verkossa vai kasvotusten?"),
    ),
    Language(
        "ru",
        "пн, 9 нояб. 2026 г. в 10:02, {name} <{address}>:",
        "9 нояб. 2026 г., в 10:02, {name} <{address}> написал(а):",
        ("От:", "Отправлено:", "Кому:", "Тема:"),
        "9 ноября 2026 г. 10:02",
        "Отправлено с iPhone",
        ("По вторникам после трёх мне удобно.", "Лучше встречаться лично."),
        ("Какие дни вам удобны?", "По видеосвязи или лично?"),
    ),
    Language(
        "zh",
        "{name} <{address}> 于2026年11月9日周一 10:02写道：",
        "在 2026年11月9日，上午10:02，{name} <{address}> 写道：",
        ("发件人:", "发送时间:", "收件人:", "主题:"),
        "2026年11月9日 10:02",
        "发自我的 iPhone",
        ("星期二三点以后我都可以。", "我更愿意当面见。"),
        ("哪几个下午最合适？", "线上还是当面？"),
    ),
    Language(
        "ja",
        "2026年11月9日(月) 10:02 {name} <{address}>:",
        "2026/11/09 10:02、{name} <{address}>のメール:",
        ("差出人:", "送信日時:", "宛先:", "件名:"),
        "2026年11月9日 10:02",
        "iPhoneから送信",
        ("火曜日の三時以降なら大丈夫です。", "できれば直接お会いしたいです。"),
        ("どの午後がよろしいですか。", "オンラインと対面のどちらがよいですか。"),
    ),
    Language(
        "ko",
        "2026년 11월 9일 (월) 오전 10:02, {name} <{address}>님이 작성:",
        "2026. 11. 9. 오전 10:02, {name} <{address}> 작성:",
        ("보낸 사람:", "보낸 날짜:", "받는 사람:", "제목:"),
        "2026년 11월 9일 월요일 오전 10:02",
        "나의 iPhone에서 보냄",
        ("화요일 세 시 이후가 좋습니다.", "직접 만나는 것이 더 좋습니다."),
        ("어느 오후가 가장 좋으세요?", "온라인인가요, 대면인가요?"),
    ),
    Language(
        "vi",
        "Vào Th 2, 9 thg 11, 2026 vào lúc 10:02 {name} <{address}> đã viết:",
        "Vào 10:02, 9 thg 11, 2026, {name} <{address}> đã viết:",
        ("Từ:", "Đã gửi:", "Đến:", "Chủ đề:"),
        "Thứ Hai, 9 tháng 11, 2026 10:02",
        "Đã gửi từ iPhone của tôi",
        ("Thứ ba sau ba giờ thì tôi rảnh.", "Tôi muốn gặp trực tiếp hơn."),
        ("Chiều nào hợp với bạn nhất?", "Trực tuyến hay gặp mặt?"),
    ),
)
