"""The organizing of a group: handed on by who has it, taken up by who says yes."""

import pytest
from circle import address, form, say
from sqlalchemy import select

from groups import membership
from mail.reading.purpose.handing_on import gives_up
from store.groups import Group, Membership

CORINNE = "corinne@ashby.example"


def organizer(service):
    """Who organizes the group on file."""
    with service.store.read() as session:
        found = session.scalar(select(Group)).organizer
        return found.first_name if found is not None else None


def states(service):
    """How the members stand to the group."""
    with service.store.read() as session:
        rows = session.scalars(select(Membership).order_by(Membership.id))
        return [each.state for each in rows]


def to(mails, name):
    """The last mail to somebody."""
    return [each for each in mails if each.recipient == address(name)][-1]


def subjects(mails):
    """What each was told, by name."""
    return {each.recipient.partition("@")[0]: each.subject for each in mails}


def gail_writes(service, words):
    """The organizer writes, and says that it was her."""
    (check,) = say(service, "Gail", words)
    assert "address-check" == check.notice
    return say(service, "Gail", "Yes, that was me.", check)


@pytest.fixture
def handed(service):
    """Gail can no longer organize and named Dana; the mails of that."""
    form(service)
    return gail_writes(service, "I can no longer organize; Dana will take over.")


def test_who_is_named_is_asked_and_everybody_knows(service, handed):
    """Nobody has the task by another's word, and who gave it up has it no longer."""
    told = subjects(handed)

    assert organizer(service) is None
    assert told["gail"].startswith("You no longer organize")
    assert told["dana"].startswith("Would you organize")
    assert told["hal"].startswith("Your group looks for somebody")
    assert "Gail no longer organizes" in told["corinne"]
    assert {membership.State.ACTIVE} == set(states(service))


def test_member_who_has_stopped_our_mail_hears_nothing_of_it(service):
    """STOP ends all mail, that of a group, too (guarantee 10)."""
    form(service)
    say(service, "Hal", "STOP")
    told = subjects(gail_writes(service, "I can no longer organize; Dana will take over."))

    assert {"gail", "dana", "wren", "corinne"} == set(told)


@pytest.mark.parametrize("words", ["Yes", "Sure, gladly!", "No problem, I'll take it on."])
def test_her_yes_makes_her_the_organizer(service, handed, words):
    """And all of them are told."""
    mails = say(service, "Dana", words, to(handed, "Dana"))

    assert "Dana" == organizer(service)
    assert subjects(mails)["dana"].startswith("You organize")
    assert subjects(mails)["wren"].startswith("Dana organizes")


def test_after_her_no_the_others_are_asked_and_not_who_gave_it_up(service, handed):
    """The first of them who says yes has it."""
    mails = say(service, "Dana", "No, sorry.", to(handed, "Dana"))
    told = subjects(mails)
    say(service, "Hal", "Yes, I can.", to(mails, "Hal"))
    late = say(service, "Wren", "Yes", to(mails, "Wren"))

    assert told["dana"].startswith("Noted")
    assert {"dana", "hal", "wren", "corinne"} == set(told)
    assert "Hal" == organizer(service)
    assert not any(each.notice == "organizing-changed" for each in late)


def test_yes_with_a_condition_is_no_yes(service, handed):
    """A person hears of it."""
    say(service, "Dana", "Yes, but only if Hal helps me.", to(handed, "Dana"))

    assert organizer(service) is None


@pytest.mark.parametrize(
    "words",
    [
        "Please find another organizer.",
        "Could somebody else organize the group? I have no time any more.",
        "I resign as organizer of G-AB2CD.",
        "I need to step down as organizer of our group.",
        "I have to give up organizing our group, but I'll stay a member.",
        "I can't organize anymore, too many complaints. Somebody else please. I stay as a member.",
        "I don't want to organise the group any longer, but I stay in it.",
        "I won't be organizing from March on. I remain a member, of course.",
        "I couldn't go on organizing it, sorry. I'm still a member.",
    ],
)
def test_where_nobody_is_named_all_others_are_asked(service, words):
    """To step down as organizer is no leave of the group."""
    form(service)
    told = subjects(gail_writes(service, words))

    assert {"Would you organize your group? [G-AB2CD]"} == {
        told[name] for name in ("dana", "hal", "wren")
    }
    assert {membership.State.ACTIVE} == set(states(service))


def test_who_leaves_and_names_another_does_both(service):
    """The leave is noted, and the one who was named is asked."""
    form(service)
    mails = gail_writes(
        service, "I'm leaving the group in May, and Dana will take over organizing."
    )

    assert organizer(service) is None
    assert membership.State.GIVING_NOTICE is states(service)[0]
    assert "leave-recorded" in [each.notice for each in mails]
    assert subjects(mails)["dana"].startswith("Would you organize")


def test_member_who_does_not_organize_hands_nothing_on(service):
    """Nobody takes the task from another."""
    form(service)
    say(service, "Hal", "Gail can no longer organize; I will take over.")

    assert "Gail" == organizer(service)


@pytest.mark.parametrize(
    "words",
    [
        "I can't organize the next meeting.",
        "I can't organize my week otherwise.",
        "I'd be glad to keep organizing the group.",
        "I wouldn't mind organizing the group for another year.",
        "I don't know who organizes the group on Fridays.",
        "Didn't Hal organize the group last time?",
        "We couldn't have organized this without you.",
        "We met on October 6, all of us.",
    ],
)
def test_other_words_give_nothing_up(words):
    """One meeting, one's own week, a wish to go on."""
    assert not gives_up(words)


@pytest.mark.parametrize(
    "words",
    [
        "Hal is our new organizer.",
        "Hal has taken over the organizing from me.",
        "Hal will organize the group from now on.",
    ],
)
def test_successor_named_plainly_by_the_organizer_is_asked(service, words):
    """To name who has the task hands it on, once the one who is named says yes."""
    form(service)
    told = subjects(gail_writes(service, words))

    assert "Gail" == organizer(service)
    assert told["hal"].startswith("Would you organize")


@pytest.fixture
def told_by_dana(service):
    """A member writes that another than the one on file organizes the group; the mails of that."""
    form(service)
    return say(service, "Dana", "Gail is no longer our organizer, Hal has taken over.")


def test_by_another_members_word_nobody_loses_the_organizing(service, told_by_dana):
    """The one on file is asked, the writer hears so, and nothing has changed."""
    told = subjects(told_by_dana)

    assert "Gail" == organizer(service)
    assert told["gail"].startswith("Does Hal organize your group now?")
    assert told["dana"].startswith("Noted")


def test_organizers_yes_to_it_asks_the_one_named(service, told_by_dana):
    """Who was named has not said yes yet."""
    mails = say(service, "Gail", "Yes", to(told_by_dana, "Gail"))
    asked = to(mails, "Hal")
    before = organizer(service)
    say(service, "Hal", "Yes, I do.", asked)

    assert asked.subject.startswith("Would you organize")
    assert ("Gail", "Hal") == (before, organizer(service))


def test_organizers_no_keeps_the_organizing(service, told_by_dana):
    """Nothing was handed on."""
    say(service, "Gail", "No, I still do.", to(told_by_dana, "Gail"))

    assert "Gail" == organizer(service)


@pytest.mark.parametrize(
    "words", ["I can no longer organize.", "I can no longer organize; Dana will take over."]
)
def test_who_has_given_notice_is_told_and_not_asked(service, words):
    """The task would end with the last meeting; another who stays is asked."""
    form(service)
    (check,) = say(service, "Dana", "I am leaving the group.")
    say(service, "Dana", "Yes, that was me.", check)
    told = subjects(gail_writes(service, words))

    assert told["dana"].startswith("Your group looks for somebody")
    assert told["hal"].startswith("Would you organize")


def test_organizer_who_says_that_another_said_yes_has_only_that_one_asked(service):
    """Who is named by "Dana said she'd take it over" is asked, and the others are told."""
    form(service)
    told = subjects(
        gail_writes(service, "I can't do the organizing anymore, Dana said she'd take it over")
    )

    assert told["dana"].startswith("Would you organize")
    assert told["hal"].startswith("Your group looks for somebody")


@pytest.fixture
def offered(service):
    """Gail would hand the organizing to Dana; the mails of that."""
    form(service)
    return gail_writes(service, "I should like to hand over the organizer's duties to Dana.")


def test_who_would_hand_it_on_has_it_until_the_other_says_yes(service, offered):
    """Only the two of them are written to, and nothing changes."""
    told = subjects(offered)

    assert "Gail" == organizer(service)
    assert {"gail", "dana"} == set(told)
    assert told["gail"].startswith("Noted: we ask Dana")
    assert "would like to hand the organizing" in to(offered, "Dana").text


def test_the_others_yes_hands_it_on_and_all_are_told(service, offered):
    """And the coordinators."""
    told = subjects(say(service, "Dana", "Yes, gladly.", to(offered, "Dana")))

    assert "Dana" == organizer(service)
    assert {"gail", "dana", "hal", "wren", "corinne"} == set(told)


def test_the_others_no_leaves_it_as_it_was(service, offered):
    """The organizer hears it, and nobody else is asked."""
    told = subjects(say(service, "Dana", "I'd rather not, sorry.", to(offered, "Dana")))

    assert "Gail" == organizer(service)
    assert {"gail", "dana"} == set(told)
    assert told["gail"].startswith("Dana would rather not")
    assert told["dana"].startswith("Noted: you would rather not")


def test_who_was_not_asked_cannot_take_it(service, offered):
    """Only the one who was named has been asked."""
    say(service, "Hal", "I'll take over organizing the group.")

    assert "Gail" == organizer(service)
