"""Who speaks: automatic replies in many languages, and people who are taken for none."""

from __future__ import annotations

from datetime import date

import pytest

from mail.letter import read
from mail.speaking.return_date import away_until, back_on
from mail.speaking.screen import screen
from mail.understanding import Disposition


def _mail(subject: str, words: str, headers: str = "") -> bytes:
    return (
        "Return-Path: <ann@example.com>\nFrom: Ann Lee <ann@example.com>\nTo: circles@peers.example\n"
        f"Subject: {subject}\nDate: Tue, 10 Nov 2026 10:00:00 -0800\nMessage-ID: <1@example.com>\n"
        f"{headers}Content-Type: text/plain; charset=utf-8\n\n{words}\n"
    ).encode()


#: Subject and body of replies that carry no header to tell.
MACHINES: tuple[tuple[str, str], ...] = (
    ("Automatic reply: A group for you", "Thanks for your note."),
    ("Automatic reply", "I am away this week."),
    ("Auto: Re: Your request", "Back soon."),
    ("Re: Your request", "I am out of the office until Monday, November 16, with limited access to email. For urgent matters please call Dana at 503-555-0100."),
    ("Re: A group for you", "Thank you for your email. I will be out of the office through November 20th and will respond when I return."),
    ("Out of Office Re: A group for you", "I'll be back on 3 December. If this is an emergency, call 911."),
    ("Re: A group for you", "Hello,\n\nI am currently on maternity leave and will return in March. Please contact my colleague Sam for anything urgent."),
    ("Re: reminder", "Thank you for contacting Riverbend Counseling. Our office is closed for the holiday. Messages will be answered on the next business day."),
    ("Re: reminder", "Thanks for reaching out! I check email Monday through Thursday and reply within 48 business hours. If you are in crisis call 988."),
    ("Re: A group for you", "This mailbox is not monitored. Please use the contact form on our website."),
    ("Re: A group for you", "This is an automated response. Your message has been received and will be answered in the order in which it came."),
    ("[#48213] A group for you", "We have received your request and a ticket has been created. Please keep the number in the subject."),
    ("Re: A group for you [Ticket#2026111010]", "Your request (48213) has been received and is being reviewed by our support staff."),
    ("Re: A group for you", "I no longer work at Willow Clinic. For scheduling please contact front@willow.example."),
    ("Re: A group for you", "Ann Lee is no longer with the practice. This account is no longer monitored."),
    ("Re: A group for you", "This email address is no longer in use. Please write to ann@new.example instead."),
    ("I am away", "I'm on vacation from Nov 8 to Nov 22 and won't be checking email. I'll get back to you as soon as I can on my return."),
    ("Respuesta automática: Un grupo", "Gracias."),
    ("Re: Un grupo", "Estaré fuera de la oficina hasta el 3 de diciembre. Para asuntos urgentes escriba a Dana."),
    ("Re: Un grupo", "Gracias por su mensaje. En este momento me encuentro de vacaciones y responderé a mi regreso."),
    ("Réponse automatique : Un groupe", "Bonjour."),
    ("Re: Un groupe", "Bonjour,\n\nJe suis absente du bureau jusqu'au 3 décembre. En cas d'urgence, merci de contacter Sam."),
    ("Absence du bureau", "Je suis actuellement en congé et répondrai à votre courriel dès mon retour."),
    ("Automatische Antwort: Gruppe", "Danke."),
    ("AW: Gruppe", "Vielen Dank für Ihre Nachricht. Ich bin bis zum 3. Dezember nicht im Büro. In dringenden Fällen wenden Sie sich bitte an Frau Weiß."),
    ("Abwesenheitsnotiz", "Ihre E-Mail wird nicht weitergeleitet."),
    ("Re: Gruppe", "Ich befinde mich derzeit im Urlaub und bin ab dem 3.12. wieder erreichbar."),
    ("Resposta automática: Um grupo", "Obrigado."),
    ("Re: Um grupo", "Olá, estarei de férias até 3 de dezembro e responderei assim que regressar."),
    ("Risposta automatica: Un gruppo", "Grazie."),
    ("Re: Un gruppo", "Sono fuori ufficio fino al 3 dicembre. Per urgenze contattare la collega."),
    ("Automatisch antwoord: Een groep", "Dank."),
    ("Re: Een groep", "Ik ben tot en met 3 december afwezig en lees mijn mail niet."),
    ("Autosvar: En grupp", "Hej."),
    ("Sv: En grupp", "Jag är på semester och åter på kontoret den 3 december."),
    ("Autosvar: En gruppe", "Hei."),
    ("Sv: En gruppe", "Jeg er på ferie til og med 3. desember og leser ikke e-post."),
    ("Automatisk svar: En gruppe", "Hej."),
    ("Sv: En gruppe", "Jeg holder ferie og er tilbage på kontoret den 3. december."),
    ("Automatyczna odpowiedź: Grupa", "Dziękuję."),
    ("[Automatyczna odpowiedź] Grupa", "Pozdrawiam."),
    ("Odp: Grupa", "Przebywam na urlopie do 3 grudnia. W pilnych sprawach proszę o kontakt z recepcją."),
    ("Automaattinen vastaus: Ryhmä", "Kiitos."),
    ("Vs: Ryhmä", "Olen lomalla 3.12. asti enkä lue sähköpostia."),
    ("Автоответ: Группа", "Спасибо."),
    ("Re: Группа", "Здравствуйте! Я в отпуске до 3 декабря. По срочным вопросам звоните в офис."),
    ("自动回复: 小组", "您好。"),
    ("Re: 小组", "您好，我正在休假，12月3日回来后会尽快回复您。"),
    ("Re: 小组", "您的邮件已收到，我会尽快回复。谢谢！（自动回复）"),
    ("自動返信: グループ", "ありがとうございます。"),
    ("Re: グループ", "現在、休暇をいただいております。12月3日に戻ります。"),
    ("Re: グループ", "このメールは自動送信です。お問い合わせを受け付けました。"),
    ("자동 회신: 모임", "감사합니다."),
    ("Re: 모임", "저는 12월 3일까지 휴가 중입니다. 복귀 후 답변드리겠습니다."),
    ("Trả lời tự động: Nhóm", "Cảm ơn."),
    ("Re: Nhóm", "Hiện tôi đang nghỉ phép đến ngày 3 tháng 12 và sẽ trả lời khi quay lại."),
    ("Warning: message delayed 24 hours", "This is a warning message only. You do not need to resend your message."),
    ("Read: A group for you", "Your message was read on Tuesday, November 10."),
    ("Gelesen: Gruppe", "Ihre Nachricht wurde am Dienstag gelesen."),
    ("Re: x", "I'm currently on sabbatical and am not checking this inbox. For referrals, contact Intake at 503-555-0199."),
    ("Away from my desk Re: x", "Gone fishing! Back Monday."),
    ("Re: x", "Vielen Dank für Ihre E-Mail. Unsere Praxis ist bis 3. Dezember geschlossen."),
    ("Re: x", "Gracias por contactarnos. Hemos recibido su mensaje y le responderemos a la brevedad."),
    ("Office closed", "Our offices are closed for Thanksgiving from November 25 through 29. For emergencies call the crisis line at 988."),
    ("Re: A group for you", "The person you are writing to uses a challenge system. To deliver your message, please click on the following link to verify your address: http://x.example/1"),
)  # fmt: skip

#: Subject and body of people whose words come near to those of machines.
PEOPLE: tuple[tuple[str, str], ...] = (
    ("Joining", "I'd like to join a consultation group. I'm out of the office on Fridays, so Tuesday at noon would be best. LCSW, ten years in."),
    ("Re: Automatic reply: A group", "Yes, that group sounds good to me."),
    ("Re: Out of office", "Sorry I missed this, I was on vacation until yesterday. Yes, count me in!"),
    ("Re: A group for you", "I'm away until December 3. Can the group start after that? I'd like to accept."),
    ("leave", "I am on leave from the hospital through January but I am still looking for a group that meets online."),
    ("Re: reminder", "I'm going on maternity leave in March, please pause my request until summer."),
    ("Re: reminder", "Thank you for your email. Yes, I accept."),
    ("Re: reminder", "Thanks for reaching out. No thanks, I found a group."),
    ("Re: reminder", "Thanks for your patience! Tuesdays at 12 work for me."),
    ("Re: echo", "Your email has been received, thank you :) Looks right to me."),
    ("Question about my ticket", "Has my request been received? I wrote last week and got no answer."),
    ("Ticket created by mistake", "I filled in your form twice by mistake, please ignore the second one."),
    ("New email", "I no longer work at Willow Clinic, so please use this address from now on. I would still like to be in a group."),
    ("Moving", "I am no longer with the practice on Hawthorne and now see clients in Bend. Please change my town."),
    ("Your request", "I have received your request for feedback. The matching was lovely."),
    ("Re: Grupo", "Estaré fuera los viernes, pero los martes puedo. Me gustaría unirme a un grupo."),
    ("Re: Gruppe", "Ich bin im Urlaub bis 3. Dezember, danach gern: ja, ich nehme an."),
    ("Re: Groupe", "Oui, j'accepte. Je serai absente le 24 décembre."),
    ("Re: A group for you", "I check email only on weekdays, so sorry for the late answer. Yes please."),
    ("Re: proposal", "I'm on leave until March. Thank you for contacting me."),
    ("group", "We received your message about the open seat. We meet Fridays and are full."),
    ("Re: x", "Unavailable until December, so decline this one."),
    ("Autoreply again?", "I keep getting an automatic reply when I write. Does anybody read these?"),
    ("Auto insurance and the group", "Do members need malpractice insurance to join?"),
    ("Readiness", "Lu from my old group suggested you. I am an LPC and would like to join."),
    ("Away team", "Our group has a free seat: we meet Thursdays at 5 in Salem."),
    ("Vacation", "Please stop the reminders while I am on vacation."),
    ("Re: reminder", "I'm in the office Tuesdays and Thursdays only. Could we meet then?"),
    ("Joining", "Hello, this is not an automatic reply :) I'm a psychologist in Eugene and would love a group."),
    ("Joining", "I will be traveling until the 20th, and would like to join a group when I am back. EMDR, LMFT, 6 years."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("subject", "words"), MACHINES, ids=[f"{s} | {w[:30]}" for s, w in MACHINES]
)
def test_automatic_reply_without_header_is_heard(subject: str, words: str) -> None:
    """Subjects and bodies of responders tell them in seventeen languages."""
    assert Disposition.AUTO_REPLY is screen(read(_mail(subject, words))).disposition


@pytest.mark.parametrize(("subject", "words"), PEOPLE, ids=[f"{s} | {w[:30]}" for s, w in PEOPLE])
def test_person_is_not_taken_for_a_machine(subject: str, words: str) -> None:
    """A person who speaks of absence, or answers a machine's mail, is a person."""
    assert Disposition.HUMAN is screen(read(_mail(subject, words))).disposition


@pytest.mark.parametrize(
    "headers",
    [
        "Auto-Submitted: auto-replied (vacation)\n",
        "Auto-Submitted: auto-generated\n",
        "X-Autoreply: yes\n",
        "X-Autorespond:\n",
        "Precedence: auto_reply\n",
        "X-FC-MachineGenerated: true\n",
        "X-Auto-Response-Suppress: All\nX-MS-Exchange-Inbox-Rules-Loop: ann@example.com\n",
        'Content-Type: multipart/report; report-type="disposition-notification"; boundary=b\n',
    ],
)
def test_headers_of_machines_decide(headers: str) -> None:
    """What RFC 3834 and the responders write into the header needs no words (its part 5)."""
    assert (
        Disposition.AUTO_REPLY is screen(read(_mail("Re: A group", "Noted.", headers))).disposition
    )


@pytest.mark.parametrize(
    "headers",
    [
        "Auto-Submitted: no\n",
        "X-Auto-Response-Suppress: All\n",
        "Precedence: list\nList-Id: <members.example.org>\n",
        "Precedence: bulk\n",
        "X-Autoreply: no\n",
    ],
)
def test_headers_that_prove_nothing(headers: str) -> None:
    """Lists and Exchange mark people's mails too."""
    raw = _mail("Joining", "I'm an LCSW and would like to join a consultation group.", headers)

    assert Disposition.HUMAN is screen(read(raw)).disposition


@pytest.mark.parametrize(
    ("list_id", "who"),
    [
        ("Deals for you <deals.example.net>", Disposition.AUTO_REPLY),
        ("<circles.peers.example>", Disposition.HUMAN),
    ],
)
def test_bulk_of_another_list_is_no_members_letter(list_id: str, who: Disposition) -> None:
    """Bulk mail is never answered (RFC 3834 part 2), unless our own list passed it on."""
    headers = f"Precedence: bulk\nList-Id: {list_id}\n"
    raw = _mail("Joining", "I'm an LCSW and would like to join a consultation group.", headers)

    assert who is screen(read(raw), own_domains=("peers.example",)).disposition


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("I am out of the office until Monday, November 16.", date(2026, 11, 16)),
        ("I'll be back on 3 December.", date(2026, 12, 3)),
        ("I will return to the office Jan 4th", date(2027, 1, 4)),
        ("out from November 12 to November 20", date(2026, 11, 20)),
        ("away Nov 12 - Dec 1", date(2026, 12, 1)),
        ("away Nov 12-20", date(2026, 11, 20)),
        ("returning Monday the 16th", date(2026, 11, 16)),
        ("I'm away until Friday", date(2026, 11, 13)),
        ("I will be back tomorrow", date(2026, 11, 11)),
        ("back next Monday", date(2026, 11, 16)),
        ("on leave until the end of November", date(2026, 11, 30)),
        ("until 12/3/2026", date(2026, 12, 3)),
        ("Ich bin bis zum 3. Dezember nicht im Büro", date(2026, 12, 3)),
        ("Ich bin bis 3.12.2026 abwesend", date(2026, 12, 3)),
        ("bis einschließlich 3. Dez. nicht erreichbar", date(2026, 12, 3)),
        ("vom 12. bis 20. November im Urlaub", date(2026, 11, 20)),
        ("jusqu'au 3 décembre inclus", date(2026, 12, 3)),
        ("du 12 au 20 novembre", date(2026, 11, 20)),
        ("hasta el 3 de diciembre", date(2026, 12, 3)),
        ("até 3 de dezembro", date(2026, 12, 3)),
        ("fino al 3 dicembre", date(2026, 12, 3)),
        ("tot en met 3 december afwezig", date(2026, 12, 3)),
        ("åter den 3 december", date(2026, 12, 3)),
        ("til og med 3. desember", date(2026, 12, 3)),
        ("tilbage den 3. december", date(2026, 12, 3)),
        ("na urlopie do 3 grudnia", date(2026, 12, 3)),
        ("lomalla 3.12. asti", date(2026, 12, 3)),
        ("в отпуске до 3 декабря", date(2026, 12, 3)),
        ("12月3日回来", date(2026, 12, 3)),
        ("12月3日に戻ります", date(2026, 12, 3)),
        ("12월 3일까지 휴가", date(2026, 12, 3)),
        ("đến ngày 3 tháng 12", date(2026, 12, 3)),
        ("Away: 11/9 - 11/17.", date(2026, 11, 17)),
        ("Vuelvo el lunes.", date(2026, 11, 16)),
        ("volto na segunda-feira", date(2026, 11, 16)),
        ("weer aanwezig op maandag", date(2026, 11, 16)),
        ("åter på måndag", date(2026, 11, 16)),
        ("igen den 23. november", date(2026, 11, 23)),
        ("11月9日至11月18日外出", date(2026, 11, 18)),
        ("11월 9일부터 11월 13일까지 휴가", date(2026, 11, 13)),
        ("tôi sẽ quay lại vào thứ Hai", date(2026, 11, 16)),
        ("de baja hasta marzo", date(2027, 3, 1)),
        ("back in February 2027", date(2027, 2, 1)),
        ("Your appointment is on December 3", None),
        ("I am out of the office.", None),
    ],
)  # fmt: skip
def test_return_date_is_read(words: str, back: date | None) -> None:
    """The day somebody is back follows from the day the mail was written, a Tuesday."""
    assert back == away_until(words, date(2026, 11, 10))


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("I'm up a mountain through Sunday. Mail gets looked at on Monday, November 16.", date(2026, 11, 16)),
        ("Sarò fuori studio fino al 21 novembre. Risponderò il 22 novembre.", date(2026, 11, 22)),
        ("Jag läser inte min e-post förrän måndagen den 16 november.", date(2026, 11, 16)),
        ("Jsem na konferenci, ozvu se 16. prosince.", date(2026, 12, 16)),
        ("11月20日まで不在です。11月21日以降に確認します。", date(2026, 11, 21)),
        ("Away until November 20. The workshop in May is full: May 3.", date(2026, 11, 20)),
        ("I am out of the office.", None),
    ],
)  # fmt: skip
def test_return_is_the_day_after_the_absence(words: str, back: date | None) -> None:
    """An automatic reply that names an end and a day of return means the latter."""
    assert back == back_on(words, date(2026, 11, 10))
