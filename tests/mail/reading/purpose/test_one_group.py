"""Who leaves one group or one proposal has ended no mail, and no search."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked, Command, Intent


def _understood(words, asked=None):
    return understand(Words(words), subject="Re: Peercircle" if asked else "hello", asked=asked)


@pytest.mark.parametrize(
    "words",
    [
        "My wife is ill and evenings are gone. Please take me out of this one; mornings would do.",
        "Please take me off this one, but keep me on the list for the next.",
        "Remove me from this proposal please; Wednesdays are still good.",
        "Take my name off this one. Mondays I could do.",
        "Please delete me from that group, but not from your list.",
        "No, cross me off this round, please. In spring I'm free again.",
    ],
)
def test_no_to_one_group_ends_nothing_else(words):
    """One group refused is a no, whatever the verb; the next one is still wanted."""
    found = _understood(words, Asked.PROPOSAL)

    assert Intent.DECLINE is found.intent
    assert not {Command.STOP, Command.FORGET, Command.WITHDRAW} & {*found.commands}
    assert "close_request" not in found.flags


@pytest.mark.parametrize(
    "words",
    [
        "Have I left the group or not? I want out.",
        "Is it settled with our group? Then count me out for good.",
        "I want out of my group.",
        "Take me out of G-9W6EE please.",
    ],
)
def test_who_wants_out_of_a_group_leaves_it(words):
    """A word of a group and none of mail: the roll is meant, and not the list."""
    found = _understood(words)

    assert Command.STOP not in found.commands


@pytest.mark.parametrize(
    "words",
    [
        "Take me off your list.",
        "Please take me out of this group and off your mailing list.",
        "I'm out of this one, and please stop writing to me.",
        "Remove me from everything and never write again.",
        "Take me out. No more mails please.",
    ],
)
def test_end_of_all_mail_is_heard_beside_a_group(words):
    """Whoever asked for no mail is wronged by each further one."""
    assert Command.STOP in _understood(words, Asked.PROPOSAL).commands
