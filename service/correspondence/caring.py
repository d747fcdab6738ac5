"""Letters that need care before anything else: danger, and words about clients."""

from __future__ import annotations

import re
from typing import Final

from service import notices
from service.correspondence.case import Case, Handled

#: What in words about a client cannot wait; a word too many costs a glance, one too few a life.
_DANGER: Final = re.compile(
    r"suicid|self[- ]?harm|overdos|\bkill|\bwants? to die|\bend(?:ing)? (?:it|his|her|their)\b"
    r"|\b(?:hurt|harm|cut)(?:s|ing)? (?:him|her|them)sel|\bdanger|\bthreat|\bgun\b|\bweapon"
    r"|\bcrisis\b|\bemergency\b|\burgent|\btonight\b|\bduty to warn|\btarasoff",
    re.IGNORECASE,
)


def safety(case: Case) -> Handled:
    """Say where help is, and tell a person at once."""
    person = case.person
    first = person.first_name if person else ""
    case.desk.outbox.write(
        case.sender.address,
        notices.Safety(first_name=first, coordinator_told=bool(case.desk.settings.coordinators)),
    )
    case.desk.alert(
        "safety",
        f"{case.sender.address} may be in danger",
        f"A letter from {case.sender.address} speaks of danger or distress. They were told that"
        " nobody watches this mailbox, and where help is.",
        "Please look at once, and reach out in person if you can.",
        excerpt=case.words[:3000],
        member=person,
    )
    return case.done("safety: coordinators told")


def client_information(case: Case, *, acted: bool = False) -> Handled:
    """Tell the writer why the letter was not kept (guarantee 7), and where help is in danger.

    The coordinators hear that such a letter came, and not a word of it.  ``acted``
    says that what was asked beside the client has been done.
    """
    person = case.person
    danger = "urgent" in case.understanding.flags or _DANGER.search(case.words) is not None
    notice = notices.ClientInformation(
        first_name=person.first_name if person else "",
        danger=danger,
        coordinator_told=danger and bool(case.desk.settings.coordinators),
        acted=acted,
    )
    if danger:
        case.desk.alert(
            "client_danger",
            f"{case.sender.address} may need advice about a client in danger",
            f"A letter from {case.sender.address} was about a client and sounded as if it could not"
            " wait. It was deleted, so we cannot show it; the writer was told to call 911 or 988.",
            "Please reach out to them in person, by telephone if you can. No client's name or story"
            " should be mailed.",
            member=person,
        )
    if person is not None:
        case.desk.outbox.tell(person, notice)
    else:
        case.desk.outbox.write(case.sender.address, notice)
    return case.done("client information, not kept", drop=True)
