"""Every notice as a value, and its rendering into subject, text and HTML.

A notice is a frozen dataclass that holds exactly what its mail shows; the
outbox fills it and ``render`` turns it into a ``Rendered``.  This package
must not know the database, the queue or the clock.
"""

from service.notices.account import (
    AddressCheck,
    ClientInformation,
    ExportNotice,
    Forgotten,
    Help,
    Probe,
    QuestionPassedOn,
    Reinstated,
    Relay,
    Safety,
    Stopped,
)
from service.notices.coordinator import CoordinatorAlert, ReviewRequest
from service.notices.group import (
    GroupClosed,
    Introduction,
    LeaveRecorded,
    MeetingSet,
    OrganizerConfirm,
    OrganizingChanged,
    PlaceKept,
    WordNoted,
)
from service.notices.meeting import CheckIn, CheckInNoted, Met
from service.notices.proposal import (
    AcceptReceived,
    ApartNoted,
    Condition,
    DeclineReceived,
    NotYet,
    Proposal,
    ProposalChanged,
    ProposalFallen,
    Reminder,
)
from service.notices.rendering import render
from service.notices.request import (
    Echo,
    Kind,
    NotPlaced,
    OfferRecorded,
    Paused,
    RequestHeld,
    SeekRecorded,
    Unclear,
    Withdrawn,
)
from service.notices.values import (
    Board,
    CharterLine,
    Contact,
    FactLine,
    Notice,
    PersonLine,
    Question,
    Rendered,
)

__all__ = [
    "AcceptReceived",
    "AddressCheck",
    "ApartNoted",
    "Board",
    "CharterLine",
    "CheckIn",
    "CheckInNoted",
    "ClientInformation",
    "Condition",
    "Contact",
    "CoordinatorAlert",
    "DeclineReceived",
    "Echo",
    "ExportNotice",
    "FactLine",
    "Forgotten",
    "GroupClosed",
    "Help",
    "Introduction",
    "Kind",
    "LeaveRecorded",
    "MeetingSet",
    "Met",
    "NotPlaced",
    "NotYet",
    "Notice",
    "OfferRecorded",
    "OrganizerConfirm",
    "OrganizingChanged",
    "Paused",
    "PersonLine",
    "PlaceKept",
    "Probe",
    "Proposal",
    "ProposalChanged",
    "ProposalFallen",
    "Question",
    "QuestionPassedOn",
    "Reinstated",
    "Relay",
    "Reminder",
    "Rendered",
    "RequestHeld",
    "ReviewRequest",
    "Safety",
    "SeekRecorded",
    "Stopped",
    "Unclear",
    "Withdrawn",
    "WordNoted",
    "render",
]
