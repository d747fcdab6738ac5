"""Letters that are not in English: their writer and a coordinator know, and nothing is guessed."""

import pytest
from postroom import LIST, letter
from scenes import scene
from sqlalchemy import select
from test_answers import CORINNE, NAMES, address, enrol, place_of, reply, run_round, told

from groups import invitation
from store.requests import Request

LUCIA = "lucia@home.example"
SPANISH = (
    "Hola, soy trabajadora social clínica (LCSW) en Portland y tengo 12 años de experiencia. Me"
    " gustaría unirme a un grupo, los martes por la tarde, en persona. Trabajo con EMDR."
)


def words_to(mails, recipient):
    """What somebody was told, in one line."""
    return " ".join(" ".join(each.text.split()) for each in mails if each.recipient == recipient)


@scene(coordinators=CORINNE, max_size=4)
def asked(service):
    """A service that has just asked four people whether they would form a group."""
    enrol(service, NAMES)
    run_round(service)


def test_echo_of_a_spanish_letter_says_so_in_both_languages(service):
    """What was understood stands in it, and that a person looks at the rest."""
    mails = service.hear(LUCIA, letter(LUCIA, SPANISH, subject="Un grupo"), LIST)
    text = words_to(mails, LUCIA)

    assert ["echo"] == told(mails, LUCIA)
    assert "It looks as if you wrote in Spanish." in text
    assert "se lee bien el inglés" in text
    assert "Licence: LCSW" in text


def test_coordinator_gets_the_words_and_what_was_read_of_them(service):
    """Who knows the language sees what was missed."""
    mails = service.hear(LUCIA, letter(LUCIA, SPANISH, subject="Un grupo"), LIST)
    (alert,) = [each for each in mails if each.recipient == CORINNE]

    assert "a letter in Spanish" in alert.subject
    assert "trabajadora social" in " ".join(alert.text.split())
    assert "- Licence: LCSW" in alert.text


def test_request_of_such_a_letter_does_not_open_by_silence(service):
    """Who could not read the echo has not agreed to it."""
    service.hear(LUCIA, letter(LUCIA, SPANISH, subject="Un grupo"), LIST)
    with service.store.read() as session:
        wish = session.scalar(select(Request))

    assert ([], None) == (wish.missing, wish.opens_at)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("您好，我是波特兰的一名心理咨询师，想加入一个同行咨询小组。", "我们能读懂英文"),
        ("안녕하세요, 동료 상담 모임에 참여하고 싶습니다.", "you wrote in Korean"),
    ],
)
def test_letter_of_which_nothing_was_read_is_not_left_at_the_general_help(service, words, says):
    """Commonest languages hear it in their own; in the others it is said in English."""
    mails = service.hear(LUCIA, letter(LUCIA, words, subject="Hello"), LIST)

    assert says in words_to(mails, LUCIA)
    assert ["coordinator-alert"] == told(mails, CORINNE)


@pytest.mark.parametrize(
    "words",
    [
        "Oui, avec plaisir, mais pas le mardi.",
        "Sí, me gustaría mucho, siempre que sea los jueves por la tarde.",
        "No tengo ninguna objeción, me encantaría participar en el grupo con ustedes.",
    ],
)
def test_answer_that_may_hold_a_condition_is_asked_back(asked, words):
    """A yes or no of many words in another language is neither."""
    mails = reply(asked, "Uma", words)

    assert invitation.State.ASKED is place_of(asked, "Uma")
    assert "you wrote in" in words_to(mails, address("Uma"))
    assert "coordinator-alert" in told(mails, CORINNE)


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Ja, gerne!", invitation.State.ACCEPTED),
        ("Sí, muchas gracias por todo.", invitation.State.ACCEPTED),
        ("No, gracias.", invitation.State.DECLINED),
    ],
)
def test_short_answer_counts_without_ado(asked, words, state):
    """It has no room for a condition."""
    mails = reply(asked, "Uma", words)

    assert state is place_of(asked, "Uma")
    assert "you wrote in" not in words_to(mails, address("Uma"))


def test_stop_in_another_language_ends_all_mail_without_more(service):
    """STOP works from any mail, and its answer is the last."""
    service.hear(LUCIA, letter(LUCIA, SPANISH, subject="Un grupo"), LIST)
    mails = service.hear(LUCIA, letter(LUCIA, "Quiero darme de baja, por favor."), LIST)

    assert ["stopped"] == [each.notice for each in mails]
    assert "Spanish" not in mails[0].text


ROSA = (
    "Hola, soy terapeuta (LCSW) en Portland, con 7 años de experiencia. Me gustaría unirme a un"
    " grupo de consulta, los martes por la tarde después de las 6. En persona. Gracias, Rosa"
)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("I write English now: psychodynamic. Tuesday after 6pm only. Thank you.", "Psychodynamic"),
        ("In English: my orientation is EMDR.", "EMDR"),
        ("Psychodynamic, and Fridays after 6 pm too.", "Psychodynamic"),
    ],
)
def test_plain_facts_of_a_fresh_mail_go_into_the_request_that_waits_for_them(service, words, says):
    """Who was asked to write again in English has answered the question, whatever the thread."""
    service.hear(LUCIA, letter(LUCIA, ROSA, subject="Grupo de consulta"), LIST)
    mails = service.hear(LUCIA, letter(LUCIA, words, subject="english"), LIST)
    (echo,) = (each for each in mails if each.recipient == LUCIA)

    assert "echo" == echo.notice
    assert f"Orientation: {says}" in echo.text


@pytest.mark.parametrize("words", ["Thank you so much, see you Tuesday!", "Hello?"])
def test_words_without_a_fact_change_no_request(service, words):
    """A greeting is none."""
    service.hear(LUCIA, letter(LUCIA, ROSA, subject="Grupo de consulta"), LIST)
    mails = service.hear(LUCIA, letter(LUCIA, words, subject="english"), LIST)

    assert "echo" not in {each.notice for each in mails}


def test_evening_of_a_spanish_letter_is_no_afternoon(service):
    """“Por la tarde después de las 6” begins at six and not at noon."""
    (echo, *_) = (
        each
        for each in service.hear(LUCIA, letter(LUCIA, ROSA, subject="Grupo"), LIST)
        if each.recipient == LUCIA
    )

    assert "Times: Tuesdays, from 6:00 pm\n" in echo.text
