"""Letters that need care before anything else: danger, and words about clients."""

from __future__ import annotations

from service import notices
from service.correspondence.case import Case, Handled


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


def client_information(case: Case) -> Handled:
    """Tell the writer why the letter was not kept (guarantee 7)."""
    person = case.person
    notice = notices.ClientInformation(first_name=person.first_name if person else "")
    if person is not None:
        case.desk.outbox.tell(person, notice)
    else:
        case.desk.outbox.write(case.sender.address, notice)
    return case.done("client information, not kept", drop=True)
