"""After an alarm: what its writer adds reaches a person, and no mail says what is not so."""

import pytest
from postroom import LIST, letter, tagged
from scenes import scene
from test_answers import told

KEN, CORINNE = "ken@ito.example", "corinne@ashby.example"
DISTRESS = "I don't want to live any more. I have the pills here."


@scene(coordinators=CORINNE)
def alarmed(service):
    """A coordinator and Ken have heard of danger."""
    service.hear(KEN, letter(KEN, "Is there a fee?", subject="Fee"), LIST)
    mails = service.hear(KEN, letter(KEN, DISTRESS, subject="Hello"), LIST)
    (service.told,) = (each for each in mails if each.recipient == KEN)
    (service.alert,) = (each for each in mails if each.recipient == CORINNE)


def flat(mail):
    """A mail's words on one line."""
    return " ".join(mail.text.replace("|", " ").split())


def test_subject_of_an_alarm_names_neither_person_nor_matter(alarmed):
    """A locked screen shows it to anybody."""
    assert KEN not in alarmed.alert.subject
    assert "danger" not in alarmed.alert.subject
    assert "now" in alarmed.alert.subject


def test_writer_reads_that_the_words_were_sent_on(alarmed):
    """Coordinators get the letter itself, and the writer must know it."""
    assert DISTRESS in flat(alarmed.alert)
    assert "has been sent what you wrote" in flat(alarmed.told)


@pytest.mark.parametrize(
    "words",
    [
        "Thank you. I am safe, I called a friend.",
        "I'm okay now, my sister is with me.",
        "Nobody is in danger, I was joking.",
        "I talked to my doctor and feel better.",
    ],
)
@pytest.mark.parametrize("fresh", [True, False])
def test_word_that_all_is_well_brings_no_second_alarm(alarmed, words, fresh):
    """A person reads it, and its writer that it was passed on."""
    if fresh:
        mails = alarmed.hear(KEN, letter(KEN, words, subject="Well"), LIST)
    else:
        mails = alarmed.hear(KEN, letter(KEN, words, alarmed.told), tagged(alarmed.told))
    (alert,) = (each for each in mails if each.recipient == CORINNE)

    assert ["question-passed-on"] == told(mails, KEN)
    assert words in flat(alert)
    assert "further word" in alert.subject


def test_any_answer_to_the_alarm_reaches_a_person(alarmed):
    """Whatever it says, the one who looks after it must know."""
    words = "Why do you write this? Leave that to me."
    mails = alarmed.hear(KEN, letter(KEN, words, alarmed.told), tagged(alarmed.told))

    assert CORINNE in {each.recipient for each in mails}


@pytest.mark.parametrize("words", ["I am fine. I want to die.", "I'm not okay, I'll kill myself."])
def test_danger_told_again_is_an_alarm_again(alarmed, words):
    """A word of safety beside it takes nothing back."""
    mails = alarmed.hear(KEN, letter(KEN, words, alarmed.told), tagged(alarmed.told))

    assert ["safety"] == told(mails, KEN)
    assert ["coordinator-alert"] == told(mails, CORINNE)


def test_word_of_being_fine_without_an_alarm_before_is_none(make_service):
    """Without an alarm before, nobody needs to hear that somebody is fine."""
    service = make_service(coordinators=CORINNE)
    service.hear(KEN, letter(KEN, "Is there a fee?", subject="Fee"), LIST)
    mails = service.hear(KEN, letter(KEN, "I'm fine, thank you.", subject="Hm"), LIST)

    assert [] == told(mails, CORINNE)


def test_stop_after_an_alarm_is_told_to_a_person_at_once(alarmed):
    """Our mail cannot reach him any more, so that somebody must reach out otherwise."""
    mails = alarmed.hear(
        KEN, letter(KEN, "Please stop sending me this.", alarmed.told), tagged(alarmed.told)
    )
    (alert,) = (each for each in mails if each.recipient == CORINNE)

    assert ["stopped"] == told(mails, KEN)
    assert KEN in alert.text
    assert "by telephone" in flat(alert)


def test_coordinator_whose_answer_cannot_be_sent_reads_what_to_do(alarmed):
    """It is not offered to a coordinator that a coordinator may read it."""
    alarmed.hear(KEN, letter(KEN, "STOP", alarmed.told), tagged(alarmed.told))
    answer = letter(CORINNE, "Ken, may I call you?", alarmed.alert)
    (mail,) = alarmed.hear(CORINNE, answer, tagged(alarmed.alert))

    assert "from an address of your own" in flat(mail)
    assert "goes to a coordinator" not in flat(mail)


@pytest.mark.parametrize("words", ["FORGET", "Please delete everything you hold about me. STOP"])
def test_deletion_after_an_alarm_is_told_to_a_person_without_a_name(alarmed, words):
    """What is erased here stands in the coordinator's own mailbox, by the day of our mail."""
    mails = alarmed.hear(KEN, letter(KEN, words, alarmed.told), tagged(alarmed.told))
    (alert,) = (each for each in mails if each.recipient == CORINNE)

    assert ["forgotten"] == told(mails, KEN)
    assert "asked to be forgotten" in flat(alert)
    assert "on Monday, November 9" in flat(alert)
    assert "reach out to them yourself" in flat(alert)
    assert "ken" not in alert.raw.decode().lower().replace("taken", "")


def test_deletion_without_an_alarm_is_told_to_nobody(make_service):
    """It is its writer's matter."""
    service = make_service(coordinators=CORINNE)
    service.hear(KEN, letter(KEN, "Is there a fee?", subject="Fee"), LIST)
    (check,) = service.hear(KEN, letter(KEN, "FORGET", subject="Me"), LIST)
    mails = service.hear(KEN, letter(KEN, "Yes", check), tagged(check))

    assert [(KEN, "forgotten")] == [(each.recipient, each.notice) for each in mails]


@pytest.mark.parametrize(
    "words",
    [
        "Good session about a patient of mine, Mr. Johansson, who tried to kill himself.",
        "My client Anna Kolb took an overdose last night and I don't know what to do.",
        "One of my clients, Rob Stone, says he will shoot himself tonight.",
        "A patient of mine, Mrs. Haller, left a suicide note and nobody can reach her.",
        "My client Robert Stone killed himself yesterday and now I want to die too.",
    ],
)
def test_words_of_a_client_are_not_sent_on_with_an_alarm(service, words):
    """A person hears that a life may be in danger and from whom, and nothing of the client."""
    mails = service.hear(KEN, letter(KEN, words), LIST)
    alerts = [each for each in mails if each.recipient == CORINNE]
    told_of = " ".join(alerts[-1].text.split())

    assert ["client-information"] == told(mails, KEN)
    assert "988" in next(each.text for each in mails if each.recipient == KEN)
    assert "life may be in danger" in told_of
    assert KEN in told_of
    for name in ("Johansson", "Kolb", "Anna", "Stone", "Rob", "Haller"):
        assert not any(name in each.text + each.subject for each in alerts)


def test_own_cry_for_help_is_still_shown(service):
    """What its writer says of themselves a person reads at once."""
    mails = service.hear(KEN, letter(KEN, "I want to die. I can't go on."), LIST)

    assert ["safety"] == told(mails, KEN)
    assert "I want to die" in next(each.text for each in mails if each.recipient == CORINNE)
