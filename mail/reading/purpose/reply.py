"""What an answer to a letter of ours says: to the echo, a proposal, the organizer's question.

An acceptance or confirmation is only what was plainly said: with a condition, a second
thought or a wish to ask somebody first it becomes something else.
"""

from __future__ import annotations

import re
from dataclasses import replace

from mail.reading.flow import flowing
from mail.reading.purpose import (
    another,
    answers,
    choosing,
    echoing,
    elsewhere,
    organizing,
    points,
    tidings,
    yes_first,
)
from mail.reading.purpose.answer import Sort
from mail.reading.purpose.answers import Heard
from mail.reading.purpose.asides import (
    QUESTION_MARK,
    asides,
    asks_in_words,
    asks_something,
    only_asks,
)
from mail.reading.purpose.fresh import by_score, courteous
from mail.reading.purpose.points import of_a_point
from mail.reading.purpose.wish import CERTAIN, SETTLED, Known, Scores, Wish
from mail.reading.text import Part, Text
from mail.reading.thread import Thread
from mail.understanding import Asked, Command, Intent

_PLAIN_ANSWER = re.compile(
    r"\W*(?:yes|yep|yeah|yup|i accept|accept|count me in|i'?m in|decline|no|nope|pass)\b"
)
#: Orders beside which a yes accepts nothing.
_ENDS = frozenset({Command.STOP, Command.WITHDRAW, Command.FORGET, Command.PAUSE})
_UPDATE = ("update_of_existing_request",)
#: So many facts are a request of their own, wherever they stand.
_WHOLE_LETTER = 4
#: A subject that only names a group says nothing about it.
_ONLY_A_REF = re.compile(r"\W*(?:re:? |about |group )?[gjm]-\d+\W*")
#: Denies a trouble, and the yes behind it is as plain as any.
_NO_TROUBLE = re.compile(
    r"\W*(?:not|no)(?: an?| any)? (?:problem|issue|trouble|bother|worries)\W*[,.!]"
)

#: Others' yes is told as everybody's.
_ALL = re.compile(r"\W*(?:all|every(?:one|body)|they|we|heard)\b")


def hear(text: Text, thread: Thread) -> list[Heard]:
    """Answer words in order; after a turn only what follows it counts."""
    heard: list[Heard] = []
    own_title = not (thread.ours or text.is_reply or _ONLY_A_REF.fullmatch(text.title.lower))
    parts = [text.title, text.body] if own_title else [text.body]
    shift = 0
    for part in parts:
        for start, stop in part.sentences:
            asks = asks_in_words(part.lower[start:stop])
            heard += [
                Heard(h.sort, h.at + shift, h.to + shift, h.firm)
                for h in answers.hear(flowing(part), start, stop)
                if not (asks and _only_asked(part, h, start))
                and not organizing.denies_task(flowing(part), h)
            ]
        shift += len(part.raw) + 1
    if choosing.picks(text):
        heard.insert(0, Heard(Sort.YES, 0, 1, firm=False))
    turns = [n for n, piece in enumerate(heard) if piece.sort is Sort.TURN]
    for turn in reversed(turns):
        after = heard[turn + 1 :]
        if any(piece.sort in (Sort.YES, Sort.NO, Sort.CONFIRM, Sort.CANCEL) for piece in after):
            return after
    return heard


def _only_asked(part: Part, heard: Heard, start: int) -> bool:
    """Whether an answer word stands in a question, and is not its own first word."""
    if heard.sort is Sort.NOT_YET:
        return re.match(r"\W*(?:what|how|who|why|where)\b", part.lower[start:]) is not None
    if heard.sort is Sort.HOLD:
        return (
            re.match(
                r"\W*(?:(?:do|must|does) (?:i|we|one) (?:have|need) to|(?:could|can|would) you (?:tell|explain|say|describe))\b",
                part.lower[start:],
            )
            is not None
        )
    if heard.sort not in (Sort.YES, Sort.CONFIRM):
        return False
    return _PLAIN_ANSWER.match(part.lower, heard.at, heard.to) is None


def _sorts(said: list[Heard], *, firm: bool | None = None) -> set[Sort]:
    return {piece.sort for piece in said if firm is None or piece.firm is firm}


def _names_what_was_proposed(text: Text) -> bool:
    """Whether the only group named is the one that we proposed in this thread."""
    named = set(re.findall(r"\bg-\d+", flowing(text.body)))
    asked = set(re.findall(r"\bg-\d+", f"{text.subject}\n{text.quoted}".lower()))
    return bool(named) and named <= asked


def _tells_of_all(text: Text, heard: Heard) -> bool:
    """Whether a confirming word only tells what all the others said: no yes of one's own."""
    return heard.sort is Sort.CONFIRM and _ALL.match(flowing(text.body), heard.at) is not None


def confirmation(text: Text, said: list[Heard], scores: Scores) -> Wish:
    """An organizer's answer: nothing short of a plain yes confirms."""
    said = points.unbound(text, said)
    sorts = _sorts(said)
    if Sort.CANCEL in sorts:
        return Wish(Intent.DECLINE, flags=("cancel",), strength=6)
    yes = Sort.CONFIRM in sorts or Sort.YES in sorts
    if Sort.CONDITION in _sorts(said, firm=True) and (yes or Sort.NOT_YET not in sorts):
        asks = QUESTION_MARK.search(text.body.plain) is not None and not yes
        if not asks:
            return Wish(Intent.OTHER, flags=("conditional", "not_yet"), strength=SETTLED)
    waits = [h for h in said if h.sort in (Sort.NOT_YET, Sort.HOLD)]
    if said and said[0].sort in (Sort.CONFIRM, Sort.YES) and said[0].firm:
        # "Confirmed! Still working out how often": the group shall be, a point is open.
        waits = [h for h in waits if not of_a_point(text.body, h)]
    if waits and not _goes_anyway(said):
        return Wish(Intent.OTHER, flags=("not_yet",), strength=6)
    if yes and Sort.NO in _sorts(said, firm=True):
        return Wish(Intent.OTHER, ask=("intent",))
    if yes and organizing.refuses(text):
        # A place kept, the task refused: nobody confirms who will not organize.
        return Wish(Intent.OTHER, flags=("not_yet",), ask=("intent",))
    if yes:
        plain = {Sort.YES, Sort.CONFIRM} & _sorts(said, firm=True)
        beside = asides(text, Intent.CONFIRM, scores)
        return Wish(Intent.CONFIRM, beside, strength=5 if plain else 4)
    if Sort.NO in sorts:
        return Wish(Intent.DECLINE)
    if asks_something(text):
        return Wish(Intent.QUESTION, strength=2)
    if scores.get(Intent.LEAVE):
        return Wish(Intent.LEAVE)
    return Wish(Intent.OTHER, ask=("intent",))


def _goes_anyway(said: list[Heard]) -> bool:
    """Whether the word is given first and last, so that what waits between holds nobody back.

    "Yep, go. Lorraine dropped out, but everyone says go anyway."
    """
    given = (Sort.CONFIRM, Sort.YES)
    firmly = said[0].firm and said[0].sort in given
    return firmly and len(said) > 1 and said[-1].sort in given


def answer(text: Text, thread: Thread, said: list[Heard], scores: Scores, known: Known) -> Wish:
    """An answer to a proposal, to the echo or to a letter of ours we can't tell."""
    proposed = thread.asked is Asked.PROPOSAL
    gives_back = bool(scores.get(Intent.LEAVE)) and proposed and _names_what_was_proposed(text)
    if gives_back:
        # Nobody leaves a group that is only proposed: the place is given back.
        scores = {each: weight for each, weight in scores.items() if each is not Intent.LEAVE}
    if scores.get(Intent.LEAVE):
        return Wish(Intent.LEAVE, asides(text, Intent.LEAVE, scores), strength=6)
    said = elsewhere.spared(text, said)
    if thread.asked is Asked.ECHO:
        return _to_echo(text, said, scores, known)
    if Command.PAUSE in known.commands and not {Sort.YES, Sort.NO} & _sorts(said, firm=True):
        return Wish(Intent.OTHER)
    said = [each for each in another.spared(text, said) if not _tells_of_all(text, each)]
    if proposed and (of_another := another.wish(text, said, scores)) is not None:
        return of_another
    wish = yes_or_no(text, said, scores, proposed=proposed)
    if wish is not None and wish.intent is Intent.ACCEPT and _ENDS & set(known.commands):
        # "Yes, take me out of the pool": the yes belongs to the order.
        return Wish(Intent.OTHER, strength=SETTLED)
    if wish is not None:
        return wish
    if gives_back:
        return Wish(Intent.DECLINE, strength=5)
    if Command.ATTEST in known.commands:
        return Wish(Intent.OTHER, flags=("attestation",), strength=6)
    if asks_something(text) or scores.get(Intent.QUESTION):
        return Wish(Intent.QUESTION, strength=max(2, scores.get(Intent.QUESTION, 0)))
    news = tidings.find(text, known.facts)
    if news is not None:
        return Wish(news, strength=SETTLED)
    if thread.asked is None and "do_not_pair" in known.flags and known.facts < _WHOLE_LETTER:
        return Wish(Intent.JOIN, flags=_UPDATE, strength=SETTLED)
    if known.facts and max(scores.values(), default=0) >= 4:
        found = by_score(text, scores, known)
        changes = found.intent is Intent.JOIN and known.facts < _WHOLE_LETTER
        return replace(found, flags=_UPDATE) if changes else found
    if known.commands or courteous(text):
        return Wish(Intent.OTHER, strength=6)
    if known.facts and thread.asked is None:
        # What is told in a thread of ours, unasked, changes what is on file.
        return Wish(Intent.JOIN, flags=_UPDATE, strength=4)
    # Where nothing was written at all there is nothing to ask about.
    return Wish(Intent.OTHER, ask=("intent",) if text.body.raw.strip() else ())


def _to_echo(text: Text, said: list[Heard], scores: Scores, known: Known) -> Wish:
    """A yes to what we read, a correction of it, or the asked-for facts."""
    sorts = _sorts(said)
    words = flowing(text.body)
    ends = _ENDS & set(known.commands) and known.facts < _WHOLE_LETTER
    if (ends or (known.commands and not known.facts)) and Sort.YES not in sorts:
        return Wish(Intent.OTHER, strength=6)
    if not known.facts and not known.commands and only_asks(text):
        return Wish(Intent.ACCEPT, (Intent.QUESTION,), strength=CERTAIN)
    if not known.facts and Sort.CONDITION not in sorts and echoing.NOTHING_TO_CHANGE.search(words):
        return Wish(Intent.ACCEPT, asides(text, Intent.ACCEPT, scores), strength=6)
    if Sort.NO in _sorts(said, firm=True) and not known.facts and Sort.YES not in sorts:
        if words.strip(" .!\n") in ("no", "nope"):
            return Wish(Intent.OTHER, ask=("intent",))
        return Wish(Intent.DECLINE)
    if known.facts and yes_first.beside(text.body.raw, (text.sender_name,)) == "":
        # What is known of the writer then stands in the signature alone.
        return Wish(Intent.ACCEPT, strength=CERTAIN)
    if known.facts:
        return Wish(Intent.JOIN, asides(text, Intent.JOIN, scores), _UPDATE, strength=6)
    if Sort.HOLD in sorts and Sort.YES not in _sorts(said, firm=True):
        return Wish(Intent.OTHER, flags=("not_yet",))
    if echoing.CORRECTS.search(words) and not asks_something(text):
        return Wish(Intent.JOIN, flags=_UPDATE, strength=4)
    if Sort.YES in sorts or Sort.CONFIRM in sorts:
        return Wish(Intent.ACCEPT, asides(text, Intent.ACCEPT, scores), strength=6)
    if asks_something(text):
        return Wish(Intent.QUESTION, strength=2)
    if scores.get(Intent.JOIN, 0) >= 4 or scores.get(Intent.FORM):
        return Wish(Intent.JOIN, flags=_UPDATE, strength=4)
    return Wish(Intent.OTHER, ask=("intent",))


def yes_or_no(text: Text, said: list[Heard], scores: Scores, *, proposed: bool) -> Wish | None:
    """Yes, no, yes-if or neither; None where the letter says nothing of the kind."""
    sorts, firm = _sorts(said), _sorts(said, firm=True)
    yes, no = Sort.YES in sorts or Sort.CONFIRM in sorts, Sort.NO in sorts
    beside = asides(text, Intent.ACCEPT, scores)
    if proposed and not (yes or no) and organizing.denies_only_task(flowing(text.body)):
        # "No to organizing, thanks": whether she would join she has not said.
        return Wish(Intent.OTHER, beside, ask=("intent",), strength=CERTAIN)
    if no and Sort.NO in firm and Sort.YES not in firm:
        if choosing.picks(text):
            # "The noon one. The others need not wait for me": whose no it is, she must say.
            return Wish(Intent.OTHER, ask=("intent",), strength=CERTAIN)
        return Wish(Intent.DECLINE, asides(text, Intent.DECLINE, scores), strength=5)
    if yes and Sort.HOLD in sorts:
        # "Sounds great, but let me ask my partner": nothing was accepted yet.
        return Wish(Intent.OTHER, flags=("not_yet",), strength=SETTLED)
    if yes and Sort.CANCEL in sorts:
        return Wish(Intent.OTHER, ask=("intent",))
    if yes and no and Sort.CONDITION in firm:
        # "Yes, unless it is he; then no."
        return Wish(Intent.ACCEPT, beside, ("conditional",), strength=5)
    if yes and Sort.YES in firm and Sort.NO in firm:
        if len(set(re.findall(r"g-\d+", flowing(text.body)))) > 1:
            return Wish(Intent.ACCEPT, beside)
        return Wish(Intent.OTHER, ask=("intent",))
    if yes and (Sort.CONDITION in sorts or no):
        return Wish(Intent.ACCEPT, beside, ("conditional",), strength=5)
    if yes and Sort.YES not in firm and Sort.CONFIRM not in firm and Intent.QUESTION in beside:
        return Wish(Intent.QUESTION, strength=2)
    if yes:
        plain = {Sort.YES, Sort.CONFIRM} & firm
        settled = (plain and _NO_TROUBLE.match(flowing(text.body))) or choosing.picks(text)
        return Wish(Intent.ACCEPT, beside, strength=CERTAIN if settled else 6 if plain else 4)
    if no:
        return Wish(Intent.DECLINE, asides(text, Intent.DECLINE, scores), strength=4)
    return _undecided(text, said, proposed=proposed)


def _undecided(text: Text, said: list[Heard], *, proposed: bool) -> Wish | None:
    """Neither yes nor no: asks for time, names a condition, or says nothing of it."""
    sorts = _sorts(said)
    asks = len(QUESTION_MARK.findall(text.body.plain))
    if Sort.HOLD in sorts or Sort.NOT_YET in sorts:
        own = sum(1 for piece in said if piece.sort is Sort.HOLD and _begs_time(text.body, piece))
        if asks > own:
            return Wish(Intent.QUESTION, strength=3)
        return Wish(Intent.OTHER, flags=("not_yet",), strength=4)
    if Sort.CONDITION in sorts and proposed and not asks:
        return Wish(Intent.ACCEPT, (), ("conditional",), strength=3)
    return None


def _begs_time(part: Part, heard: Heard) -> bool:
    """Whether a question only asks for time ("can I have until Friday?")."""
    if heard.at >= len(part.raw) or part.lower.startswith("before", heard.at):
        return False
    start, stop = part.sentence_at(heard.at)
    return "?" in part.lower[start:stop]
