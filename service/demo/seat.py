"""The end of the demo's story: a group that meets has a free seat, and two are asked about it."""

from __future__ import annotations

from typing import Final

from service.demo.cast import CAST, Persona
from service.demo.world import World

#: Who writes once the groups are there, and suits most of them.
LATE: Final = Persona(
    "nadia",
    "Thorsen",
    "a group for me?",
    "Hi, I would love to join a group. LMFT, 11 years, SE Portland, mostly Family Systems and"
    " EMDR. In person or online, either way. Tuesdays 12 to 2, Wednesdays 8 to 12, Thursdays 3"
    " to 5 and Fridays 9 to 12 are free; I'd drive 40 minutes. I hope to learn from other"
    " professions.\nNadia",
)
_OFFER: Final = "Our group has one open seat, we would be glad of one more colleague."
#: How members say yes about somebody who would join them.
_WELCOME: Final = ("Yes, that is fine with me.", "YES", "Fine with me!", "Yes, gladly.")


def tell(at: World) -> None:
    """A member offers a seat; about the first newcomer one says no, and the second comes in."""
    at.write(LATE, LATE.letter, LATE.subject)
    at.settle()
    _answer(at, LATE, "echo", "Yes, that's right. Thank you.")
    everybody = {who.address: who for who in (*CAST, LATE)}
    group = min(at.groups(), key=lambda each: (len(each["members"]), each["id"]), default=None)
    if group is None or group["organizer"] is None:
        return
    members = [everybody[each] for each in group["members"]]
    organizer = everybody[group["organizer"]]
    at.write(organizer, _OFFER)
    at.settle()
    _answer(at, organizer, "offer-recorded", "Yes, that is right.")
    for last in ("No, rather not.", "Yes, that is fine."):
        for each in at.look():
            newcomer = everybody[each]
            _answer(at, newcomer, "seat-proposal", "Yes, gladly.")
            for number, who in enumerate(members):
                words = last if who is members[-1] else _WELCOME[number % len(_WELCOME)]
                _answer(at, who, "consent", words)


def _answer(at: World, who: Persona, notice: str, words: str) -> None:
    """Somebody answers the last mail of a kind, where there is one."""
    mail = at.latest(who, notice)
    if mail is not None:
        at.answer(who, mail, words)
        at.settle()
