"""Taking a STOP or WITHDRAW back: the person, and the request that it closed, are as they were.

STOP needs no proof, since nobody should have to prove that they want no mail.
So anybody can write it in anybody's name, and it costs the request and the
place in a proposal.  The goodbye goes to the address on file and can be
answered; what says neither thanks nor that it was wrong is asked about.
"""

from __future__ import annotations

import re
from typing import Final

from sqlalchemy import select

from groups import profile, request
from mail.understanding import Command, Intent
from service import facts, notices
from service.calendar import open_request
from service.correspondence import checking, place_again, reopening_words, requesting
from service.correspondence.asides import unclear
from service.correspondence.case import Case, Handled, answers, enrol, live_request
from service.desk import Desk
from service.notices import Stopped, Withdrawn
from service.outbox import About
from service.withdrawing import groups_of, rested
from store.groups import Offer, Proposal
from store.people import Person
from store.post import Outbound, Question, QuestionKind
from store.requests import Kind, Request

#: What wants to be back, whichever verb it takes.
_RETURN: Final = (
    r"(?<!n't )(?<!not )(?<!never )\b(?:"
    r"(?:put|take|let|have|add|bring|get|count|sign|want|accept|include)"
    r" (?:me|us|it|my (?:name|request|place)) (?:back|again|in again|up again)"
    r"|(?:start|begin|resume|go back to) (?:to )?(?:writ|mail|e-?mail|send|look|search|match)\w*"
    r"|(?:send|mail|e-?mail|contact) (?:me|us) (?:again|(?:your|the) (?:e-?)?mails? again)"
    r"|(?:i'd|i would|i do|i) still (?:want|like|love|wish|need|hope|am interested)"
    r"|still (?:looking|hoping|in)|re-?subscribe|sign (?:me )?up again"
    r"|(?:take|took) (?:it|that|this|my stop|the stop) (?:all )?back"
    r"|(?:cancel|undo|revoke|reverse|ignore|disregard|forget|scrap|lift)"
    r" (?:it|that|this|(?:the|my|that) (?:stop|unsubscri\w+|last (?:mail|one)))"
    r"|withdraw (?:the|my|that) (?:stop|unsubscri\w+|withdrawal|last (?:mail|one))"
    r"|too (?:fast|soon|hasty|quick\w*|rash\w*)|in haste|hasty"
    r"|regret (?:it|that|the|my|having))(?!\w)"
)
#: The order itself, denied: "not withdraw", "please don't take me out".
_DENIED: Final = (
    r"(?<!if )\b(?:not|never|no|don't|do not|didn't|did not)"
    r"(?: want| mean| wish)?(?: it| me)?(?: to)?(?: be)?"
    r" (?:(?:with|un)(?:draw|subscri)\w*(?! (?:only|but|just))"
    r"|(?:take|cross|strike|throw|kick) (?:me|us|it) (?:out|off))\b"
)
#: What says that a STOP was not the writer's, was a slip, or holds no longer.
_BACK: Final = re.compile(
    rf"{_RETURN}|{_DENIED}"
    r"|^\W*(?:(?:oh|no|actually|sorry|please|but)[ ,.!]{1,3}){0,3}(?:wait|hold on|hang on)[ ,.!]"
    r"|\b(?:i|we) (?:want to|will|'ll|would like to|prefer to)? ?(?:wait on|go on waiting|stay)\b"
    r"|\b(?:never|not me|was ?n[o']t me|not mine|(?:did|do|had|have) ?n[o']t|put (?:me|us|it|my"
    r" request) back|reinstate|restore|undo|as (?:it was )?before|back (?:in|on)\b|back,? please|"
    r"mistake|by accident|accident\w+|chang\w+ my mind|still want|still interested|keep me|come"
    r" back|want back|stay in|re-?join|re-?open|re-?activate|forged|hacked|somebody else|someone"
    r" else|(?<!t )(?<!not )(?<!never )write (?:to )?(?:me|us) again"
    r"|(?:want|like|miss)(?: to (?:get|have|receive))? (?:your|the|my) (?:e-?)?mails?\b(?! to)"
    r"|want to hear from you"
    r"|(?:keep|go on|continue|carry on|still|don't stop) (?:on )?(?:looking|searching|matching)"
    r"|keep (?:my|the) (?:request|search|place|spot)"
    r"|leave (?:it|my request|me) (?:open|in|on|as)|stay (?:on|open)"
    r"|(?:only|just) (?:meant|mean|wanted|want|(?:said|say) (?:no )?to)"
    r" (?:to \w+ )?(?:that|this|the|one|out of)"
    r"|not what i (?:meant|said|asked|wanted|wrote)"
    r"|(?:mis|wrongly )(?:read|underst\w+|took|taken|heard)"
    r"|(?:read|got) (?:me|it|that) wrong|(?:that|this|it)(?:'s| is| was) (?:wrong|not right)"
    r"|should (?:only )?go)\b",
    re.IGNORECASE,
)
#: What wants to be back so plainly that a "stop" or "never" in the same mail orders nothing.
_PLAINLY: Final = re.compile(
    rf"{_RETURN}|{_DENIED}|"
    r"\bput (?:me|us|it|my request) back\b|\breinstate\b|\bundo (?:it|that|this|the stop)\b"
    r"|\b(?:never|did ?n[o']t|did not) (?:ask(?:ed)?|want(?:ed)?|tell|told|mean|meant)"
    r"(?: \w+)?(?: you)?"
    r" (?:to (?:stop|withdraw|cancel|end|be (?:taken|stopped|removed))|(?:that|it|this)\b)"
    r"|\bnot what i (?:meant|said|asked|wanted|wrote)\b"
    r"|\b(?:keep|go on|continue|carry on) (?:looking|searching|matching)\b"
    r"(?! for (?:other|some(?:body|one)))"
    r"|\b(?:never|did ?n[o']t|did not) (?:wr[oi]te|sent|send|said|say|order(?:ed)?)"
    r" (?:that|it|this|you that|any (?:such|stop)|(?:the |a )?\W?stop)\b"
    r"|\b(?:i|i'd|i would|i do|still|really|please) (?:want|like|miss)(?: to (?:get|have|receive))?"
    r" (?:your|the|my) (?:e-?)?mails?\b(?! to)|\b(?:want|like|wish) to (?:come|be) back\b"
    r"|(?<!t )(?<!not )(?<!never )\bwrite (?:to )?(?:me|us) again\b",
    re.IGNORECASE,
)
#: What wants none of it after all.
_NOT_BACK: Final = re.compile(
    r"\b(?:not|n't|never|no need to) (?:\w+ )?(?:put (?:me|us|it) back|reinstate|undo"
    r"|(?:want|like|need)\b(?! (?:you )?to stop)|write (?:to )?(?:me|us))"
    r"|\bno more (?:e-?)?mails?"
    r"|(?:^|[.!?\n])\s*(?:please )?stop\b(?! was| wasn't|[\"'\u201d]?\s?\?)"
    r"|\bleave me alone|\bhave not changed",
    re.IGNORECASE,
)
_COURTESY: Final = re.compile(
    r"\W*(?:many |ok(?:ay)?[,.!]* )?(?:thank|thx|ok|got it|understood|good|great|fine|perfect|bye"
    r"|cheers|noted|appreciate|all the best|take care|that'?s (?:right|correct|fine|good)|correct"
    r"|yes)\b",
    re.IGNORECASE,
)
#: Answers to the goodbye that leave it so in so many words.
_REFUSES: Final = re.compile(
    r"\b(?:do not|don't|please not|no need to|need not|needn't)"
    r" (?:put (?:me|us) back|reinstate|undo)"
    r"|(?:\b(?:not|never)|n't) (?:\w+ ){0,4}?(?:start|begin|resume|go back to)\b"
    r"|(?:\b(?:not|never)|n't) (?:\w+ ){0,4}?(?:take|put|sign|add|bring|count) (?:me|us)"
    r" (?:back|up again|in again)\b"
    r"|\b(?:do not|don't|no longer) want (?:your|any|these|the)\b[^.!?]*\bmails?\b(?! to stop)",
    re.IGNORECASE,
)
_WISHES: Final = (Intent.JOIN, Intent.FORM)
#: Who only meant one group is back, and not in that one.
_ONLY_THAT: Final = re.compile(
    r"\b(?:(?:only|just) (?:meant|mean|(?:said|say) no to|about|not|out of)|no to|not (?:in|for))"
    r" (?:for |about |out of |to leave )?(?:that|this|the) (?:\w+ )?(?:group|one|proposal)\b",
    re.IGNORECASE,
)


def goodbye(desk: Desk, person: Person) -> Question | None:
    """The last goodbye to somebody who has stopped, with what the STOP took; else None."""
    if person.id is None or person.state is not profile.State.STOPPED:
        return None
    return desk.session.scalar(
        select(Question)
        .join(Outbound, Question.outbound_id == Outbound.id)
        .where(Question.person_id == person.id, Outbound.notice == Stopped.name)
        .order_by(Question.id.desc())
    )


def wanted(case: Case) -> Question | None:
    """The goodbye that a letter takes back or answers; None where it is about something else.

    A fresh letter counts where it wants to be back in so many words.
    """
    last = goodbye(case.desk, case.person) if case.person is not None else None
    if last is None and _undoes_withdrawal(case):
        return case.question
    if last is None or _tells_a_new_wish(case):
        return None
    if case.question is last or _undoes(case):
        return last
    if not case.sure and case.understanding.intent in _WISHES:
        return None  # a wish of its own, which needs no proof
    return last if _says_back(case) else None


def plainly(case: Case) -> Question | None:
    """The goodbye, or the news of a WITHDRAW, that is taken back in so many words; else None.

    It goes before the other orders and the news in the same letter: to one who has
    stopped, a STOP that it may hold would change nothing.
    """
    if case.person is None or not _is_plain(case):
        return None
    if Command.FORGET in case.understanding.commands or _tells_a_new_wish(case):
        return None
    if _undoes_withdrawal(case) and case.person.state is not profile.State.STOPPED:
        return case.question
    return goodbye(case.desk, case.person)


def _undoes_withdrawal(case: Case) -> bool:
    """Whether a reply to "your request is withdrawn" says that it should not be."""
    if case.question is None or case.question.request_id is None:
        return False
    return answers(case, Withdrawn.name) and _says_back(case) and not _tells_a_new_wish(case)


def _says_back(case: Case) -> bool:
    return case.understanding.intent in _WISHES or _undoes(case)


def _undoes(case: Case) -> bool:
    return _BACK.search(case.words.replace("’", "'")) is not None and not _refuses(case)


def _refuses(case: Case) -> bool:
    return _REFUSES.search(case.words.replace("’", "'")) is not None


def _tells_a_new_wish(case: Case) -> bool:
    """Whether a letter asks anew, and does not correct what it wants back."""
    return case.understanding.intent in _WISHES and _states(case) and not _is_plain(case)


def _states(case: Case) -> bool:
    return bool(facts.stated(case.understanding).keys() - {"first_name", "dates"})


def _is_plain(case: Case) -> bool:
    words = case.words.replace("\u2019", "'")
    return _PLAINLY.search(words) is not None and not _NOT_BACK.search(words)


def hear(case: Case, last: Question) -> Handled:
    """Put the writer back, or ask where a reply to the goodbye leaves it open."""
    if not case.words.strip():
        return case.done("no words")
    thanks = _refuses(case) or _COURTESY.match(case.words.replace("’", "'"))
    if thanks and not _says_back(case):
        return case.done("courtesy, nothing to do")
    if not case.sure:
        return checking.ask(case, last, what="take up again what an earlier mail had ended")
    if not _says_back(case):
        return unclear(
            case,
            ("be put back, as all was before: “put me back”", "leave it so: do nothing"),
            "You have had our last mail, since STOP was written from this address.",
        )
    person = enrol(case)
    wish = live_request(case.desk, person) or _again(case, last)
    _tell(case, person, wish, last)
    case.desk.alert(
        "forged",
        f"{person.first_name or person.email} takes a STOP or WITHDRAW back",
        f"A mail from {person.email} asked to stop or withdraw, and now another says that it was"
        " not meant. What it had ended is taken up again, and the member was told so.",
        "If something is asked in it, please answer by a reply to this mail.",
        excerpt=case.words.strip()[:3000],
        member=person,
    )
    if wish is not None and wish.kind in (Kind.JOIN, Kind.FORM) and _states(case):
        # "I only want Tuesdays. Please put me back": back first, and then corrected.
        return case.done(f"STOP or WITHDRAW taken back; {requesting.answer(case, wish).outcome}")
    return case.done("STOP or WITHDRAW taken back")


def _again(case: Case, last: Question) -> Request | None:
    """The request that the STOP closed, anew: an end stays an end."""
    desk = case.desk
    old = desk.session.get(Request, last.request_id) if last.request_id is not None else None
    if old is None or old.state is not request.State.WITHDRAWN:
        return None
    new = Request(
        person_id=old.person_id,
        kind=old.kind,
        state=request.State.DRAFT,
        missing=list(old.missing),
        volunteers=old.volunteers,
        words=old.words,
        created_at=desk.now,
    )
    desk.session.add(new)
    desk.session.flush()
    seats = desk.session.get(Offer, old.id)
    if seats is not None:
        desk.session.add(Offer(request_id=new.id, group_id=seats.group_id, seats=seats.seats))
    if old.opened_at is not None:
        open_request(desk, new)
        if rested(desk, old) and not reopening_words.says(case.words):
            new.state = request.MACHINE.after(new.state, request.Event.PAUSE)
    desk.session.flush()
    return new


def _tell(case: Case, person: Person, wish: Request | None, last: Question) -> None:
    session = case.desk.session
    wanted_too = not _ONLY_THAT.search(case.words)
    left = session.get(Proposal, last.proposal_id) if last.proposal_id and wanted_too else None
    seated = wanted_too and place_again.give(case.desk, person, wish, last)
    notice = notices.Reinstated(
        first_name=person.first_name,
        had_request=wish is not None,
        open=wish is not None and wish.state is not request.State.DRAFT,
        rests=wish is not None and wish.state is request.State.PAUSED,
        code=left.code if left is not None else "",
        seated=seated,
        groups=groups_of(case.desk, person),
        silent=session.scalar(select(Outbound.notice).where(Outbound.id == last.outbound_id))
        == Stopped.name,
    )
    asks = wish is not None and wish.kind in (Kind.JOIN, Kind.FORM)
    about = About(QuestionKind.ECHO, request_id=wish.id) if asks and wish is not None else None
    case.desk.outbox.tell(person, notice, about)
