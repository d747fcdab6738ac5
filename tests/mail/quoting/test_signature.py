import pytest

from mail import letter
from mail.quoting import quote
from mail.quoting.sent_from import is_sent_from

PHONES = """Sent from my iPhone
Sent from my TI-85
Sent from Mailbox for iPad
(sent from a phone)
From My Iphone 6
Sent with Proton Mail secure email.
Get Outlook for iOS<https://example.org>
Envoyé de mon iPhone
Von meinem iPhone gesendet
Gesendet von Outlook für Android
Enviado desde mi iPhone
Enviado do meu iPhone
Inviato da iPhone
Verstuurd vanaf mijn iPhone
Skickat från min iPhone
Sendt fra min iPhone
Lähetetty iPhonesta
Wysłane z iPhone'a
Отправлено с iPhone
发自我的iPhone
從我的 iPhone 傳送
iPhoneから送信
나의 iPhone에서 보냄
Đã gửi từ iPhone của tôi""".splitlines()

PEOPLE = """Sent from my desk, is much easier than my phone.
Sent a magnificent torch of pixels
Sent by mail yesterday, did you get my licence copy?
I was sent from my clinic to ask.""".splitlines()


@pytest.mark.parametrize("line", PHONES)
def test_what_a_phone_appends_is_no_word_of_the_writer(line):
    """The line that a phone or program writes of itself is signature in every language."""
    raw = f"From: Dana <d@example.org>\n\nYes, count me in.\n\n{line}\n".encode()
    words = quote.divide(letter.read(raw))

    assert "Yes, count me in." == words.new
    assert line == words.signature


@pytest.mark.parametrize("line", PEOPLE)
def test_a_person_who_writes_of_sending_is_heard(line):
    """A sentence that begins like a phone's line stays a person's."""
    assert not is_sent_from(line)


def test_a_closing_line_that_speaks_of_a_town_a_licence_and_hours_is_heard():
    """Below "Milwaukie, LCSW" may stand when somebody can meet; a name is not followed by talk."""
    said = "I want company.\n\nMilwaukie, LCSW, early mornings. Zoom is fine by me too.\nGwen"
    words = quote.divide(letter.read(f"From: Gwen <g@example.org>\n\n{said}\n".encode()))

    assert said == words.new


TAILS = {
    "dashes": "-- \nDana Cole, LCSW\n503-555-0100",
    "long dash": "—————\nDana Cole\nProduct Manager\n+1 555-0123",
    "rule in Chinese": "——————\n小满\n活动协调人",
    "legal heading": "Disclaimer\n\nThe information in this mail is confidential and for its reader.",
    "list": "__\nportland mailing list\nportland@lists.example.org",
}


@pytest.mark.parametrize("tail", TAILS.values(), ids=TAILS)
def test_what_stands_below_a_closing_rule_is_not_new(tail):
    """Signatures, lists and legal departments close a letter with forms of their own."""
    raw = f"From: Dana <d@example.org>\n\nYes, count me in.\n\n{tail}\n".encode()

    assert "Yes, count me in." == quote.divide(letter.read(raw)).new


def test_deep_nesting_loses_no_words():
    """A body of 5,000 levels is flattened, and what is quoted at all stays quoted."""
    deep = "<blockquote><div>" * 2_500 + "Old" + "</div></blockquote>" * 2_500
    raw = f"Content-Type: text/html\n\n<p>Yes</p>{deep}<p>and thanks</p>".encode()

    assert "Yes\n\nand thanks" == quote.divide(letter.read(raw)).new
