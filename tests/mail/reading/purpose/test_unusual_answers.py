"""Answers in unusual words, and words near them that answer nothing of the kind."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked, Command, Intent, Understanding

TWO = "1) G-2311  Eugene, Tuesdays 4 pm\n2) G-2315  Roseburg, Mondays 8 am"
CHECK_IN = "G-2219: did you meet this month? To leave the group, reply LEAVE."


def _of_itself(letter: str, subject: str = "the group") -> Understanding:
    return understand(Words(letter), subject=subject)


def _proposed(letter: str, quoted: str = "Group G-2304, Wednesdays at 3.") -> Understanding:
    return understand(
        Words(letter, quoted=quoted), subject="Re: A possible group", asked=Asked.PROPOSAL
    )


@pytest.mark.parametrize(
    "letter",
    [
        "Fine by me, go ahead and add me. Clem",
        "That's fine with me. Go ahead and include me.",
        "Go ahead with the one you wrote me about on Monday. Sterling",
        "Okay by me, go ahead with the one you wrote me about.",
    ],
)
def test_a_short_yes_without_its_thread_accepts_and_is_asked_which_group(letter: str) -> None:
    """It is a member's yes, no organizer's, though it says "go ahead"."""
    found = _of_itself(letter)

    assert Intent.ACCEPT is found.intent
    assert ("group_ref",) == found.ask


@pytest.mark.parametrize(
    "letter",
    [
        "The Roseburg one. I know the other fellow in the Eugene group from a custody matter and we'd best not.",
        "The Roseburg one, please.",
        "Of the two, the Monday one. My Tuesdays belong to the clinic.",
        "I'll take the Roseburg group.",
    ],
)
def test_one_of_two_groups_picked_in_a_sentence_of_its_own_is_accepted(letter: str) -> None:
    """What is said of the other group takes nothing from it."""
    found = _proposed(letter, TWO)

    assert Intent.ACCEPT is found.intent
    assert "intent" not in found.ask


@pytest.mark.parametrize(
    "letter",
    [
        "The Roseburg one is too far and the other too early.",
        "The other one. Hm, no, I can't do either.",
        "The Eugene one? I don't know yet.",
    ],
)
def test_a_group_that_is_only_spoken_of_is_not_picked(letter: str) -> None:
    """To name a group in a sentence that goes on is no choice."""
    found = _proposed(letter, TWO)

    assert Intent.ACCEPT is not found.intent or "intent" in found.ask or found.flags


@pytest.mark.parametrize(
    "letter",
    [
        "Wild horses couldn't keep me away. My no from this morning, please throw it in the bin.",
        "Count me in. Forget my earlier no.",
    ],
)
def test_a_no_that_is_taken_back_is_none(letter: str) -> None:
    """The yes beside it stands."""
    assert Intent.ACCEPT is _proposed(letter).intent


@pytest.mark.parametrize("letter", ["My no stands.", "No, and my first no was meant too."])
def test_a_no_that_is_spoken_of_still_is_one(letter: str) -> None:
    """Only what is thrown away is taken back."""
    assert Intent.ACCEPT is not _proposed(letter).intent


def test_the_name_put_on_the_list_by_a_yes_keeps_no_other_place() -> None:
    """It is the yes itself."""
    assert "keep_request_open" not in _proposed("Gladly. Put my name on the list.").flags


def test_what_the_family_thinks_of_it_keeps_nobody_apart() -> None:
    """What a wife will tell us speaks of no colleague."""
    letter = "I can find no fault with it, which my wife will tell you is unusual. You may put my name on the list."

    assert "do_not_pair" not in _proposed(letter).flags


@pytest.mark.parametrize(
    ("subject", "letter"),
    [("LEAVE", "That is all"), ("leave my group", "Thanks."), ("LEAVE G-2117", "")],
)
def test_our_word_as_the_subject_of_next_to_nothing_leaves(subject: str, letter: str) -> None:
    """It is the word that our mails offer."""
    found = _of_itself(letter, subject)

    assert Intent.LEAVE is found.intent
    assert Command.LEAVE in found.commands


@pytest.mark.parametrize(
    ("subject", "letter"),
    [
        ("LEAVE", "How do I go about it, and must I tell the others?"),
        ("leave of absence", "Thanks."),
    ],
)
def test_a_leave_that_is_asked_about_or_is_one_of_absence_leaves_nothing(
    subject: str, letter: str
) -> None:
    """A leave of absence is called so too."""
    assert Intent.LEAVE is not _of_itself(letter, subject).intent


@pytest.mark.parametrize(
    "letter",
    [
        "I've not been since July. Kindly remove me and let them have the chair.",
        "We drifted apart. Please remove me, somebody else may want the seat.",
    ],
)
def test_remove_me_in_answer_to_our_question_after_a_group_leaves_the_group(letter: str) -> None:
    """Mail is not spoken of, so that none is stopped."""
    found = understand(Words(letter, quoted=CHECK_IN), subject="Re: check-in for G-2219")

    assert Intent.LEAVE is found.intent
    assert Command.STOP not in found.commands


@pytest.mark.parametrize("letter", ["Remove me.", "Remove me from this mailing list."])
def test_remove_me_and_nothing_of_a_place_ends_the_mails(letter: str) -> None:
    """A STOP must never go unheard."""
    found = understand(Words(letter, quoted=CHECK_IN), subject="Re: check-in for G-2219")

    assert Command.STOP in found.commands


def test_who_leaves_and_wants_slower_company_later_leaves_first() -> None:
    """The next group is only wished for behind it."""
    found = _of_itself(
        "I think is better if I don't continue with Beverly's group."
        " Please you find me later people who speak slow."
    )

    assert Intent.LEAVE is found.intent
    assert (Intent.JOIN,) == found.secondary_intents


def test_who_left_a_group_before_and_asks_for_one_joins() -> None:
    """What is past is no notice."""
    letter = "I quit my last consult group, they met at a bar. I'd like a sober one."

    assert Intent.JOIN is _of_itself(letter, "a group").intent


@pytest.mark.parametrize(
    "letter",
    [
        "Group is splendid, these e-mails less so. Might I stay in the former and be spared the latter?",
        "Please spare me all these mails.",
        "I could happily do without any further e-mails.",
    ],
)
def test_to_be_spared_the_mails_is_a_stop(letter: str) -> None:
    """Whoever says so politely says so all the same."""
    assert Command.STOP in _of_itself(letter).commands


@pytest.mark.parametrize(
    "letter",
    [
        "From Monday I'm at hollis@north.example, this one gets switched off on Halloween.",
        "Online, please. Wednesdays from ten in the morning, two hours, no more.",
    ],
)
def test_a_new_address_or_a_length_stops_no_mail(letter: str) -> None:
    """Nothing of it is about our mails."""
    assert Command.STOP not in _of_itself(letter).commands


@pytest.mark.parametrize(
    "letter",
    [
        "By all means ask the others about her; my vote shouldn't weigh.",
        "By all means write to Hal first.",
    ],
)
def test_leave_to_do_something_is_no_yes(letter: str) -> None:
    """What we are free to do is no answer to what we asked."""
    assert _proposed(letter).intent is not Intent.ACCEPT


@pytest.mark.parametrize(
    "letter",
    [
        "Yes, I saw it, and yes, it's a fine group. For someone else.",
        "A lovely lot of people. Just not for me, for somebody else.",
    ],
)
def test_a_group_for_somebody_else_is_not_accepted(letter: str) -> None:
    """Praise that gives the group to another is no yes that counts."""
    found = _proposed(letter)

    assert found.intent is not Intent.ACCEPT or "intent" in found.ask


@pytest.mark.parametrize(
    "letter",
    [
        "I would love to, thank you so much for organizing this!",
        "Dear all,\nThat would be lovely, and thank you for putting it all together.",
        "I'd like that very much. Thank you.",
        "It'd be my privilege.",
        "I can't say no to that!",
    ],
)
def test_warm_words_are_a_yes(letter: str) -> None:
    """Warm people answer like that: what they give thanks for takes nothing back."""
    found = _proposed(letter)

    assert found.intent is Intent.ACCEPT
    assert not found.unclear


@pytest.mark.parametrize(
    "letter",
    [
        "Thank you for organizing this.",
        "I would love to hear more, thank you.",
        "I would like that changed, thank you.",
        "I'd love to, but thank you for asking somebody else.",
        "That would be lovely if it were on Tuesdays, thank you for arranging it.",
    ],
)
def test_warm_words_around_something_else_are_no_plain_yes(letter: str) -> None:
    """Thanks alone, another wish and a condition promise nothing."""
    found = _proposed(letter)

    assert found.intent is not Intent.ACCEPT or found.unclear or "conditional" in found.flags


@pytest.mark.parametrize(
    "letter",
    [
        "Please tell them yes from me.",
        "Tell the group in Pendleton yes from me, would you.",
        "Give the others my yes!",
        "The short answer: sure.\n\nThe long answer: sure, and thanks for finding such people.",
        "If the seat is still there, it is mine.",
    ],
)
def test_a_yes_to_be_passed_on_or_told_in_short_is_plain(letter: str) -> None:
    """Who names the yes as hers needs not be asked what she meant."""
    found = _proposed(letter)

    assert Intent.ACCEPT is found.intent
    assert () == found.ask


@pytest.mark.parametrize(
    "letter",
    [
        "Tell them yes if they can begin at six.",
        "Tell them yes or no, I really don't mind which.",
        "The short answer: no. The long answer: not this year.",
    ],
)
def test_a_yes_under_a_condition_or_left_to_others_is_no_plain_one(letter: str) -> None:
    """What hangs on something else places nobody."""
    found = _proposed(letter)

    plain = found.intent is Intent.ACCEPT and "conditional" not in found.flags and not found.ask
    assert not plain


@pytest.mark.parametrize(
    "letter",
    [
        "Please do not tell the others it's a yes.",
        "Don't let them know it's a yes.",
        "Never tell them that it is a yes.",
    ],
)
def test_yes_that_the_others_are_not_to_hear_is_asked_about(letter: str) -> None:
    """Whatever it is, it is none that we could act on."""
    assert _proposed(letter).unclear
