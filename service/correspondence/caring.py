"""Letters that need care before anything else: danger, and words about clients."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from sqlalchemy import func, select

from mail.reading.caring import care
from service import notices
from service.correspondence.case import Case, Handled
from store.post import Outbound

#: What in words about a client cannot wait; a word too many costs a glance, one too few a life.
_DANGER: Final = re.compile(
    r"suicid|self[- ]?harm|overdos|\bkill|\bwants? to die|\bend(?:ing)? (?:it|his|her|their)\b"
    r"|\b(?:hurt|harm|cut)(?:s|ing)? (?:him|her|them)sel|\bdanger|\bthreat|\bgun\b|\bweapon"
    r"|\bcrisis\b|\bemergency\b|\burgent|\btonight\b|\bduty to warn|\btarasoff",
    re.IGNORECASE,
)

#: Somebody in the writer's care has died: who writes that grieves, and is told so first.
_LOSS: Final = re.compile(
    r"\b(?:client|patient|one|somebody|someone|man|woman|boy|girl|kid|teen\w*|veteran)s?\b"
    r"[^.?!\n]{0,40}\b(?:died|has died|is dead|passed away|took (?:his|her|their) (?:own )?life"
    r"|killed (?:him|her|them)sel\w+|(?:completed|died by) suicide|overdosed and died)\b"
    r"|\b(?:lost|losing|loss of|death of|suicide of|funeral of|buried|mourn\w*|griev\w+(?: for)?)"
    r" (?:(?:a|an|my|our|one of my|another) )?(?:(?:long[- ]?time|young|dear|first|own) )?"
    r"(?:client|patient)s?\b|\bby (?:his|her|their) own hand\b",
    re.IGNORECASE,
)
#: … which is no loss of business.
_BUSINESS: Final = re.compile(
    r"\blost (?:a|my|our|some|two|three|several|many|most) (?:\w+ )?(?:client|patient)s\b",
    re.IGNORECASE,
)


#: So long after our mail about danger another letter of the same writer belongs to it.
_LATELY: Final = timedelta(days=14)
#: What says that the danger is over, or was none.
_SAFE: Final = re.compile(
    r"\b(?:i|she|he|they|we|my \w+)(?:['\u2019](?:m|s|re)| am| is| are| feels?)"
    r" (?:now |all |quite |really |doing |feeling |much |very |perfectly )*"
    r"(?:safe|ok|okay|fine|all right|alright|right|better|well|not in (?:any )?danger|not alone)\b"
    r"(?! (?:with|on|for|to|at|in)\b)"
    r"|\bno (?:one|body) is in (?:any )?danger\b|\bout of danger\b"
    r"|\b(?:was|were) (?:only |just )?joking\b"
    r"|\bi (?:have |['\u2019]ve )?(?:called|talked to|spoke (?:to|with)|reached|rang)"
    r" (?:a |my |the )?(?:\w+ )?(?:friend|sister|brother|doctor|therapist|lifeline|husband|wife"
    r"|partner|mother|father|988|911)\b",
    re.IGNORECASE,
)
#: Subjects that a locked screen may show to anybody: neither name nor matter stands in them.
_AT_ONCE: Final = "a letter that needs you: please read it now"
_LONGEST: Final = 3000


def told_lately(case: Case) -> bool:
    """Whether we wrote to this address of late that somebody may be in danger."""
    return told_of(case) is not None


def says_safe(case: Case) -> bool:
    """Whether a letter that follows our mail about danger says that there is none now."""
    if _SAFE.search(case.words) is None or care.in_distress(case.words):
        return False
    return told_lately(case)


def more(case: Case, *, confirm: bool = True) -> Handled:
    """Give a person what the writer of such a letter adds to it, and say so; no second alarm."""
    person = case.person
    first = person.first_name if person else ""
    case.desk.alert(
        "safety",
        "a further word on an urgent letter",
        f"{case.sender.address}, whose letter of late seemed to speak of danger, writes again.",
        "Please read it, and go on as you see fit.",
        excerpt=case.words.strip()[:_LONGEST],
        member=person,
    )
    if confirm:
        words = case.words.strip()[:_LONGEST]
        notice = notices.QuestionPassedOn(first_name=first, question=words, asks=False)
        if person is not None:
            case.desk.outbox.tell(person, notice)
        else:
            case.desk.outbox.write(case.sender.address, notice)
    return case.done("a further word on danger; coordinators told")


def tell_of_stop(case: Case) -> None:
    """Tell a person at once that we cannot write any more to somebody who may be in danger."""
    case.desk.alert(
        "safety",
        _AT_ONCE,
        f"{case.sender.address}, whose letter of late seemed to speak of danger, wrote STOP. We do"
        " not write to them any more, and an answer of yours through us would not reach them.",
        "Please reach out to them yourself: by telephone, or from an address of your own.",
        excerpt=case.words.strip()[:_LONGEST],
    )


def told_of(case: Case) -> date | None:
    """The day of our last mail to this address about danger, where that is not long ago."""
    rows = select(func.max(Outbound.created_at)).where(
        Outbound.recipient == case.sender.address,
        Outbound.notice == notices.Safety.name,
        Outbound.created_at >= case.desk.now - _LATELY,
    )
    when = case.desk.session.scalar(rows)
    return when.astimezone(case.desk.settings.zone).date() if when is not None else None


def tell_of_forget(case: Case, told: date) -> None:
    """Tell a person at once, without a name, that who may be in danger is known here no more."""
    case.desk.alert(
        "safety",
        _AT_ONCE,
        f"Somebody whose letter seemed to speak of danger, of which we told you on {told:%A},"
        f" {told:%B} {told.day}, has asked to be forgotten. All that we held about them is erased"
        " here, the name too, and we do not write to them any more; our mail of that day in your"
        " own mailbox says who it is.",
        "Please reach out to them yourself: by telephone, or from an address of your own.",
    )


def safety(case: Case) -> Handled:
    """Say where help is, and tell a person at once."""
    if case.desk.settings.coordinators and says_safe(case):
        return more(case)
    person = case.person
    first = person.first_name if person else ""
    case.desk.outbox.write(
        case.sender.address,
        notices.Safety(first_name=first, coordinator_told=bool(case.desk.settings.coordinators)),
    )
    case.desk.alert(
        "safety",
        _AT_ONCE,
        f"A letter from {case.sender.address} speaks of danger or distress. They were told that"
        " nobody watches this mailbox, and where help is.",
        "Please look at once, and reach out in person if you can.",
        excerpt=case.words[:_LONGEST],
        member=person,
    )
    return case.done("safety: coordinators told")


def client_information(case: Case, *, acted: bool = False) -> Handled:
    """Tell the writer why the letter was not kept (guarantee 7), and where help is in danger.

    The coordinators hear that such a letter came, and not a word of it.  ``acted``
    says that what was asked beside the client has been done.
    """
    person = case.person
    loss = _LOSS.search(case.words) is not None and not _BUSINESS.search(case.words)
    # What was said of the dead puts nobody in danger any more.
    rest = _LOSS.sub(" ", case.words) if loss else case.words
    flagged = {"urgent", "safety"} & set(case.understanding.flags)
    danger = bool(flagged) or _DANGER.search(rest) is not None
    notice = notices.ClientInformation(
        first_name=person.first_name if person else "",
        danger=danger,
        loss=loss,
        coordinator_told=(danger or loss) and bool(case.desk.settings.coordinators),
        acted=acted,
    )
    if loss:
        case.desk.alert(
            "client_loss",
            f"{person.first_name if person else case.sender.address} has lost a client",
            f"A letter from {case.sender.address} told of the death of somebody in their care."
            " It was deleted, so we cannot show it; the writer was told that we are sorry, and of"
            " 988.",
            "Please reach out to them in person. No client's name or story should be mailed.",
            member=person,
        )
    if danger:
        case.desk.alert(
            "client_danger",
            _AT_ONCE,
            f"A letter from {case.sender.address} was about a client and sounded as if it could not"
            " wait: a life may be in danger, a client's or their own. It was"
            " deleted, so we cannot show it; the writer was told to call 911 or 988.",
            "Please reach out to them in person, by telephone if you can. No client's name or story"
            " should be mailed.",
            member=person,
        )
    if person is not None:
        case.desk.outbox.tell(person, notice)
    else:
        case.desk.outbox.write(case.sender.address, notice)
    return case.done("client information, not kept", drop=True)
