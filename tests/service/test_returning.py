import pytest
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from sqlalchemy import select
from test_answers import NAMES, address, enrol, place_of, run_round
from test_answers import reply as answer

from groups import invitation, profile, request
from store.people import Person
from store.requests import Request

LEA, DORA = "lea@home.example", "dora@home.example"
CORINNE = "corinne@ashby.example"


def reply(service, words, answers):
    """Lea's own Reply, which brings the token back."""
    return service.hear(LEA, letter(LEA, words, answers), tagged(answers))


def standing(service):
    """Lea's state, and those of her requests."""
    with service.store.read() as session:
        person = session.scalar(select(Person))
        return person.state, list(session.scalars(select(Request.state).order_by(Request.id)))


def kinds(mails, to=LEA):
    """What was written to somebody."""
    return [each.notice for each in mails if each.recipient == to]


@scene()
def forged(service):
    """A service whose Lea had an open request when somebody wrote STOP in her name."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    reply(service, "Yes, that is right.", echo)
    (service.goodbye,) = service.hear("evil@evil.example", letter(LEA, "STOP"), LIST)


def test_stop_works_at_once_and_its_goodbye_says_how_to_undo_it(forged):
    """Nobody has to prove that they want no mail; the address on file is told."""
    assert (profile.State.STOPPED, [request.State.WITHDRAWN]) == standing(forged)
    assert "If this was not you" in " ".join(forged.goodbye.text.split())


@pytest.mark.parametrize(
    "words",
    [
        "What? I never asked you to stop! Please put me back.",
        "That wasn't me. I want to stay in.",
        "I've changed my mind, I still want a group.",
        "Stop? I only meant this group! Please put me back on the list.",
        "Hello? Please take me back.",
        "Start writing to me again please, I'd still like a group.",
        "I was too hasty yesterday. Sign me up again.",
        "Undo my stop, please.",
        "Please disregard that. I am still looking.",
        "Resume mailing me, I regret it.",
        "Stop?? No, please count me back in.",
    ],
)
def test_reply_to_the_goodbye_puts_back_person_and_request(forged, words):
    """All is as before, she is answered, and a coordinator knows of it."""
    mails = reply(forged, words, forged.goodbye)

    assert ["reinstated"] == kinds(mails)
    assert ["coordinator-alert"] == kinds(mails, CORINNE)
    assert (profile.State.ACTIVE, [request.State.WITHDRAWN, request.State.OPEN]) == standing(forged)


@pytest.mark.parametrize(
    "words",
    [
        "Thank you, bye!",
        "Ok, thanks",
        "STOP",
        "STOP writing to me!",
        "Thank you. Don't ever start writing to me again.",
        "Thanks, I do not want you to take me back.",
    ],
)
def test_thanks_and_another_stop_leave_it_so(forged, words):
    """Who meant it is left in peace."""
    assert [] == reply(forged, words, forged.goodbye)
    assert profile.State.STOPPED is standing(forged)[0]


def test_reply_that_leaves_it_open_is_asked(forged):
    """Neither silence nor a guess follows words that we do not understand."""
    assert ["unclear"] == kinds(reply(forged, "Hm, strange weather today.", forged.goodbye))
    assert profile.State.STOPPED is standing(forged)[0]


@pytest.mark.parametrize(
    "words",
    [
        "I still want a group. I never wrote STOP. Please reinstate my request.",
        "I unsubscribed too fast. Start writing to me again please, I'd still like a group.",
        "Please take me back.",
        "I'd like to undo my stop.",
    ],
)
def test_fresh_letter_of_one_who_stopped_is_heard(forged, words):
    """Without the token it is asked about first, for it undoes what was asked."""
    (check,) = forged.hear(LEA, letter(LEA, words), LIST)
    before = standing(forged)[0]

    assert "address-check" == check.notice
    assert profile.State.STOPPED is before
    assert ["reinstated"] == kinds(reply(forged, "Yes, that was me", check))
    assert (profile.State.ACTIVE, [request.State.WITHDRAWN, request.State.OPEN]) == standing(forged)


def test_reply_that_tells_a_new_wish_is_that_wish(forged):
    """Who writes anew what they look for is heard, and not given the old request."""
    assert ["echo"] == kinds(reply(forged, WISH, forged.goodbye))


def test_fresh_wish_of_one_who_stopped_is_a_wish_like_any_other(forged):
    """To join anew undoes nothing and needs no proof: it is echoed to the address on file."""
    words = "Hello, I would like to join a consultation group."

    assert ["echo"] == kinds(forged.hear(LEA, letter(LEA, words), LIST))


@pytest.mark.parametrize("words", ["That wasn't me!", "I still want a group, please undo this."])
def test_reply_to_a_withdrawal_puts_the_request_back(service, words):
    """WITHDRAW is taken from a bare From as well, and can be undone as easily."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    reply(service, "Yes, that is right.", echo)
    (told,) = service.hear("evil@evil.example", letter(LEA, "WITHDRAW"), LIST)
    mails = reply(service, words, told)

    assert "If this was not you" in " ".join(told.text.split())
    assert ["reinstated"] == kinds(mails)
    assert [request.State.WITHDRAWN, request.State.OPEN] == standing(service)[1]


@pytest.mark.parametrize(
    "words",
    [
        "No no, I only meant that group. Keep looking for me please.",
        "That's not what I meant at all.",
        "I didn't ask you to withdraw it",
        "You misread me. Leave it open please.",
        "Oh no, please go on searching!",
        "Actually wait. Not withdraw. Sorry. I'm just annoyed.",
        "No, don't withdraw it.",
        "Please no, not withdrawn! I want to wait on.",
        "Sorry, I take it all back.",
        "Wait, no. I stay.",
        "Don't take me out, I was only cross.",
    ],
)
@pytest.mark.parametrize("order", ["WITHDRAW", "STOP"])
def test_ordinary_words_take_an_order_back(service, order, words):
    """The mail promises that one need only say so: the request is open as before."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    reply(service, "Yes, that is right.", echo)
    (told,) = service.hear(LEA, letter(LEA, order), LIST)
    mails = reply(service, words, told)

    assert ["reinstated"] == kinds(mails)
    assert [request.State.WITHDRAWN, request.State.OPEN] == standing(service)[1]


@pytest.mark.parametrize(
    "words",
    ["Yes, withdraw it. I'm annoyed.", "WITHDRAW", "Withdraw is right, thank you.", "Thanks, bye"],
)
def test_order_said_once_more_takes_nothing_back(service, words):
    """Who confirms a WITHDRAW meant it."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    reply(service, "Yes, that is right.", echo)
    (told,) = service.hear(LEA, letter(LEA, "WITHDRAW"), LIST)
    reply(service, words, told)

    assert [request.State.WITHDRAWN] == standing(service)[1]


@pytest.mark.parametrize(
    ("words", "day", "polarity"),
    [
        (
            "What?! I didn't ask you to stop. I only want Tuesdays 6 to 9pm. Please put me back.",
            "Tue",
            "free",
        ),
        ("That's not what I meant, only Mondays should go", "Mon", "blocked"),
    ],
)
def test_order_taken_back_with_a_correction_is_both(forged, words, day, polarity):
    """She is back as she was, open, and what she corrects is taken into the request."""
    mails = reply(forged, words, forged.goodbye)
    with forged.store.read() as session:
        facts = session.scalar(select(Person)).profile.facts["availability"]

    assert ["reinstated", "echo"] == kinds(mails)
    assert [request.State.WITHDRAWN, request.State.OPEN] == standing(forged)[1]
    assert (day, polarity) in {(each["day"], each["polarity"]) for each in facts}


def test_who_only_meant_that_group_is_not_asked_about_it_again(make_service):
    """Her request is back among those who wait, and the proposal stays without her."""
    service = make_service(coordinators=CORINNE, max_size=4, min_size=3)
    enrol(service, NAMES)
    run_round(service)
    mails = service.hear(address("Uma"), letter(address("Uma"), "WITHDRAW"), LIST)
    told = next(each for each in mails if each.notice == "withdrawn")
    words = "No no, I only meant that group. Keep looking for me please."
    mails = service.hear(address("Uma"), letter(address("Uma"), words, told), tagged(told))

    assert ["reinstated"] == kinds(mails, address("Uma"))
    assert place_of(service, "Uma") is invitation.State.DECLINED


def test_answer_from_another_address_on_file_is_told_of_to_both(service):
    """It is not said that somebody wrote in her name, and the writer hears why nothing came."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    dora = letter(DORA, WISH)
    service.hear(DORA, dora, LIST)
    answer = letter(DORA, "Yes, that is right.")
    mails = service.hear(DORA, answer, tagged(echo))

    assert ["address-check"] == kinds(mails)
    assert ["unclear"] == kinds(mails, DORA)
    assert not [each for each in mails if "in your name" in " ".join(each.text.split())]


@scene(coordinators=CORINNE, max_size=4, min_size=3)
def taken_out(service):
    """Four were asked, Uma has said yes, and somebody has written STOP in her name."""
    enrol(service, NAMES)
    run_round(service)
    answer(service, "Uma", "Yes, gladly.")
    uma = address("Uma")
    (service.goodbye,) = service.hear("evil@evil.example", letter(uma, "STOP"), LIST)
    assert invitation.State.DECLINED == place_of(service, "Uma")


def says_no_stop(service):
    """Uma answers the goodbye."""
    uma = address("Uma")
    words = "I never wrote that! Put me back, please."
    return service.hear(uma, letter(uma, words, service.goodbye), tagged(service.goodbye))


def test_place_that_a_forged_stop_took_is_asked_about_anew(taken_out):
    """The yes given before it may have been forged as well, so it does not count by itself."""
    mails = says_no_stop(taken_out)
    asked = place_of(taken_out, "Uma")
    told = next(each for each in mails if each.notice == "reinstated")
    answer(taken_out, "Uma", "Yes, gladly.")

    assert {"proposal", "reinstated"} == set(kinds(mails, address("Uma")))
    assert "is kept for you" in " ".join(told.text.split())
    assert invitation.State.ASKED == asked
    assert invitation.State.ACCEPTED == place_of(taken_out, "Uma")


def test_place_in_a_proposal_that_is_over_is_not_given_back(taken_out):
    """Two others have said no meanwhile, and the proposal fell."""
    answer(taken_out, "Wes", "No, thank you.")
    mails = says_no_stop(taken_out)
    told = next(each for each in mails if each.notice == "reinstated")

    assert ["reinstated"] == kinds(mails, address("Uma"))
    assert "cannot give it back" in " ".join(told.text.split())


@scene(coordinators=CORINNE, max_size=5, min_size=3)
def at_quorum(service):
    """Four were asked, one is taken out by STOP, three have said yes: the organizer is asked."""
    enrol(service, NAMES)
    run_round(service)
    uma = address("Uma")
    (service.goodbye,) = service.hear("evil@evil.example", letter(uma, "STOP"), LIST)
    for name in ("Wes", "Nia", "Kay"):
        mails = answer(service, name, "Yes, gladly.")
    (service.asked,) = (each for each in mails if each.notice == "organizer-confirm")


def to(mails, recipient):
    """The one mail to somebody, its blanks made single."""
    (text,) = (each.text for each in mails if each.recipient == recipient)
    return " ".join(text.replace("|", "").split())


def test_organizer_is_told_that_confirming_waits_for_who_is_asked_again(at_quorum):
    """Asked to confirm the day before, nobody should find out by a refusal."""
    organizer = at_quorum.asked.recipient
    mails = says_no_stop(at_quorum)
    words = to(mails, organizer)

    assert ["confirm-waits"] == kinds(mails, organizer)
    assert "one colleague in it is being asked once more" in words
    assert "Three of you have said yes so far, you among them" in words


def test_confirmation_of_what_is_asked_again_gets_a_true_answer(at_quorum):
    """What is awaited, from how many and until when; what was settled is kept."""
    organizer = at_quorum.asked.recipient
    says_no_stop(at_quorum)
    words = (
        "Confirmed. To talk over cases; weekly, at my office, 90 minutes; conflicts in the group."
    )
    asked = at_quorum.asked
    mails = at_quorum.hear(organizer, letter(organizer, words, asked), tagged(asked))
    told = to(mails, organizer)
    done = answer(at_quorum, "Uma", "Yes, gladly.")

    assert ["confirm-waits"] == kinds(mails, organizer)
    assert "no longer open" not in told
    assert "at my office" in told
    assert "November 16" in told
    assert ["organizer-confirm"] == kinds(done, organizer)
    assert "4 people have said yes" in to(done, organizer)
    assert "November 16" in to(done, organizer)


@pytest.mark.parametrize(
    ("words", "notice"),
    [
        ("Not organizing, please ask somebody else.", "accept-received"),
        ("No.", "unclear"),
        ("Please cancel the group for all of us.", "proposal-fallen"),
    ],
)
def test_other_words_of_the_organizer_hold_while_somebody_is_asked(at_quorum, words, notice):
    """Only the confirmation waits."""
    organizer, asked = at_quorum.asked.recipient, at_quorum.asked
    says_no_stop(at_quorum)
    mails = at_quorum.hear(organizer, letter(organizer, words, asked), tagged(asked))

    assert notice in kinds(mails, organizer)
    assert "organizer-confirm" not in kinds(mails, address("Wes"))


def test_who_is_asked_again_is_told_true_numbers(at_quorum):
    """The others have been asked long since, and reasons count those who are in it now."""
    mails = says_no_stop(at_quorum)
    (text,) = (each.text for each in mails if each.notice == "proposal")
    words = " ".join(text.replace("|", "").split())

    assert "With you there would be 4 of you. The others have been asked already." in words
    assert "being asked today" not in words
    assert not any(each in words for each in ("of the three of you", "of the five of you"))


@pytest.mark.parametrize("order", ["WITHDRAW", "STOP"])
@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("That wasn't me!", request.State.PAUSED),
        ("That was a mistake, please put me back as before.", request.State.PAUSED),
        ("That was a mistake, please resume my request.", request.State.OPEN),
        ("No no, keep looking for me please!", request.State.OPEN),
    ],
)
def test_request_that_rested_comes_back_at_rest(service, order, words, state):
    """As it was before, as the mail promises; who asks us to look again is looked for."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    reply(service, "Yes, that is right.", echo)
    service.hear(LEA, letter(LEA, "Please pause my request.", subject="Rest"), LIST)
    (mail,) = service.hear(LEA, letter(LEA, order), LIST)
    mails = reply(service, words, mail)
    (back,) = (each for each in mails if each.notice == "reinstated")
    rests = state is request.State.PAUSED

    assert [request.State.WITHDRAWN, state] == standing(service)[1]
    assert rests == ("on hold as it was before" in " ".join(back.text.split()))
    assert rests == ("Reply RESUME" in " ".join(back.text.split()))
