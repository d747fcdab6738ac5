"""Open seats of a group of ours, over SMTP: a newcomer is asked, then each member, and all meet."""

from dataclasses import replace

from town import COORDINATOR, SIX

NEAR = replace(
    SIX[1],
    key="nadia",
    last="Thorsen",
    letter=(
        "I'd like to join a group. LMFT, 11 years, Eugene. Family Systems and Gestalt. Online or"
        " in person, either is fine. Thursdays 3-5 pm."
    ),
)
FAR = replace(
    NEAR,
    key="felix",
    last="Brandt",
    letter="I'd like to join. LPC, 8 years, Bend. EMDR. In person only, Mondays 9-11:30.",
)


def test_newcomer_joins_a_group_once_she_and_each_member_have_said_yes(agreed):
    """The whole way by mail, from the offer to the introduction (guideline 3)."""
    (row,) = agreed.rows("proposals")
    (who,) = [each for each in SIX if each.address == row["organizer"]]
    members = [each for each in SIX if each.address in row["members"]]
    agreed.answer(
        who,
        agreed.latest(who, "organizer-confirm"),
        "Confirmed. To talk over cases; every other Thursday at 3, online, link to follow, 90"
        " minutes; conflicts first in the group, then with an outside consultant.",
    )
    for each in (NEAR, FAR):
        agreed.write(each, each.letter)
        agreed.answer(each, agreed.latest(each, "echo"), "Yes, that's right.")
    agreed.write(who, "Our group has one open seat, all members agree. We meet Thursdays at 3.")
    agreed.answer(who, agreed.latest(who, "offer-recorded"), "Yes")
    assert [NEAR.address] == agreed.look()
    agreed.answer(NEAR, agreed.latest(NEAR, "seat-proposal"), "Yes, gladly.")
    for each in members:
        agreed.answer(each, agreed.latest(each, "consent"), "Yes, she is welcome.")
    agreed.settle()
    (group,) = agreed.rows("groups")

    assert {each.address for each in (*members, NEAR)} == set(group["members"])
    for each in (*members, NEAR):
        assert NEAR.address in agreed.latest(each, "introduction").text
    assert all(each.address in agreed.latest(NEAR, "introduction").text for each in members)
    assert not {"seat-proposal", "introduction"} & set(agreed.got(FAR))
    assert "offers seats" not in " ".join(m.text for m in agreed.boxes.of(COORDINATOR.address))
