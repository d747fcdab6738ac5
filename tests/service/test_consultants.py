"""One consultant instead of a group: sought, offered, had already, no longer sought."""

import pytest
from postroom import LIST, letter, tagged

CORINNE = "corinne@ashby.example"
NORA = "nora@home.example"
SEEKS = (
    "I'm looking for a single consultant rather than a group: somebody experienced in EMDR who"
    " could meet with me twice a month, online. I'm an LPC in Salem, six years in. Nora"
)


def write(service, words, answers=None):
    """Nora writes, or answers a mail of ours; the new mails by who gets them."""
    raw = letter(NORA, words, answers, subject="A consultant" if answers is None else "Re: yours")
    mails = service.hear(NORA, raw, tagged(answers) if answers is not None else LIST)
    return {each.recipient: each for each in mails}


def text(mail):
    """Its words in one line."""
    return " ".join(mail.text.split())


def test_search_is_said_back_as_it_was_told(service):
    """A word against a group is none against EMDR, and twice a month is not monthly."""
    mails = write(service, SEEKS)

    assert "Your search for a consultant" in mails[NORA].subject
    assert "Orientation: EMDR" in text(mails[NORA])
    assert "How often: twice a month" in text(mails[NORA])
    assert "looks for a single consultant" in text(mails[CORINNE])


@pytest.mark.parametrize(
    "words",
    [
        "I would be glad to offer consultation to a colleague, one on one. I'm a PSY. Nora",
        "I'm available for individual consultation, at no fee, 30 years in practice. Nora",
    ],
)
def test_who_would_be_consulted_is_not_said_to_look_for_somebody(service, words):
    """Both parties read what was offered."""
    mails = write(service, words)

    assert "Your offer to be consulted is noted" in mails[NORA].subject
    assert "look for" not in text(mails[NORA])
    assert "offers to be consulted" in text(mails[CORINNE])


def test_who_has_a_consultant_is_attested_and_not_found_another(service):
    """What she meets with counts for the bylaw; her question goes to a person."""
    words = (
        "I meet with a consultant, Dr. Paul Vance, twice a month. Is that OK for the bylaw? Nora"
    )
    raw = letter(NORA, words, subject="The bylaw")
    kinds = {(each.recipient, each.notice) for each in service.hear(NORA, raw, LIST)}

    assert {(NORA, "word-noted"), (CORINNE, "coordinator-alert")} <= kinds
    assert (NORA, "seek-recorded") not in kinds


def test_mere_yes_to_what_was_noted_is_nobodys_work(service):
    """The mail says that nothing need be done; more words go to the coordinators."""
    noted = write(service, SEEKS)[NORA]
    agreed = write(service, "Yes, that is right.", noted)
    more = write(service, "A psychologist would be best.", noted)

    assert {} == agreed
    assert "added this to what you wrote before" in text(more[NORA])
    assert "A psychologist would be best." in text(more[CORINNE])


def test_search_taken_back_is_told_to_those_who_search(service):
    """Else a coordinator would go on; nothing is said of groups that were never sought."""
    noted = write(service, SEEKS)[NORA]
    mails = write(service, "I have found someone, thank you. WITHDRAW", noted)

    assert "about a single consultant is taken back" in text(mails[NORA])
    assert "no more groups" not in text(mails[NORA])
    assert "has taken back" in text(mails[CORINNE])
