"""Open seats of a group of ours: the coordinator is told who of those that wait would suit."""

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


def test_offer_of_a_group_of_ours_names_who_would_suit_to_the_coordinator_alone(agreed):
    """Ranked by the score of a round; nobody is asked before the members agree (guideline 3)."""
    (row,) = agreed.rows("proposals")
    (who,) = [each for each in SIX if each.address == row["organizer"]]
    agreed.answer(
        who,
        agreed.latest(who, "organizer-confirm"),
        "Confirmed. To talk over cases; every other Thursday at 3, online, link to follow, 90"
        " minutes; conflicts first in the group, then with an outside consultant.",
    )
    for each in (NEAR, FAR):
        agreed.write(each, each.letter)
        agreed.answer(each, agreed.latest(each, "echo"), "Yes, that's right.")
    agreed.settle()
    agreed.write(who, "Our group has one open seat, all members agree. We meet Thursdays at 3.")
    agreed.settle()
    offers = [m for m in agreed.boxes.of(COORDINATOR.address) if "offers seats" in m.text]
    told = " ".join(offers[-1].text.split())

    assert f"Might suit: Nadia <{NEAR.address}>" in told
    assert FAR.address not in told
    assert "proposal" not in agreed.got(NEAR)
