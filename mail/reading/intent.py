"""What a letter wants: one main intent, further ones, and what is left in doubt.

A letter in answer to ours is read for its yes and no; a letter of its own accord for its
wish.  An acceptance or confirmation is only what was plainly said: with a condition, a
second thought or a wish to ask somebody first it becomes something else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mail.reading import answers, cues, spam, vote
from mail.reading.answers import Heard, Sort
from mail.reading.flow import flowing
from mail.reading.text import Part, Text
from mail.reading.thread import Thread
from mail.understanding import Asked, Command, Intent


@dataclass(frozen=True, slots=True)
class Wish:
    """What was understood of a letter's purpose.

    Attributes
    ----------
    intent : Intent
        The main one.
    secondary : tuple of Intent
        Further wishes in the same letter.
    flags : tuple of str
        ``conditional``, ``not_yet``, ``update_of_existing_request`` and the like.
    ask : tuple of str
        What only the wording leaves open: ``intent``, ``consent``, ``identity``.
    """

    intent: Intent
    secondary: tuple[Intent, ...] = ()
    flags: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What other readers found before the purpose is settled.

    Attributes
    ----------
    commands : tuple of Command
        Plain orders.
    flags : tuple of str
        What care is needed.
    facts : int
        How many facts about the writer the new words state.
    has_ref : bool
        Whether a group of ours is named.
    bulk : bool
        Whether headers say that the letter went to many.
    """

    commands: tuple[Command, ...] = ()
    flags: tuple[str, ...] = ()
    facts: int = 0
    has_ref: bool = False
    bulk: bool = False


_QUESTION_MARK = re.compile(r"\?(?=\s|$|[\"')])")
_COURTESY = re.compile(
    r"^\W*(?:ok(?:ay)?,? )?(?:thank(?:s| you)|thx|ty|much appreciated|got it|great,? thanks?"
    r"|perfect,? thanks?|received"
    r"|appreciate it|wonderful,? thank)\b.{0,60}$",
    re.DOTALL,
)
_INTRODUCES = re.compile(
    r"\b(?:[Aa]dd|[Ii]nvite|[Ii]ntroduce|[Ww]elcome|[Bb]ring"
    r"|[Ii]nclude)(?: in)? (?:our (?:new(?:est)? )?member\b|him\b|her\b|them"
    r"\b|(?:Dr\.? )?[A-Z][a-z]+(?: [A-Z][a-z'-]+)?(?:,[^.]{0,40},)? (?:in)?to (?:our|the|my|G-))"
)
_NEW_MEMBER = re.compile(
    r"\b(?:our|a|the) new(?:est)? member\b|\b(?:has|have) agreed to (?:join|let|have)\b"
    r"|\bwants? to join us\b|\bis joining (?:us|our)\b"
)
_NEW_ADDRESS = re.compile(
    r"\b(?:new|changed?|different|update|updated) (?:my )?(?:e-?mail|address|phone)\b"
    r"|\bmy (?:e-?mail|address|phone)(?: address| number)?"
    r" (?:has changed|is now|will be|changed)\b"
)
_LATER = re.compile(
    r"\b(?:if you find|something else|another group|other group|different group"
    r"|interested in (?:hearing|joining|something|another"
    r"|a)|keep me (?:in mind|on)|look for (?:another|a)|find me (?:another|a|something)"
    r"|like to (?:join|find|be matched|be placed)"
    r"|would love (?:a|another|to (?:join|find))|evening group|morning group|put me (?:in|on"
    r"|back)|match me)"
)


def read(text: Text, thread: Thread, known: Known) -> Wish:
    """The wish of a letter that a person wrote.

    Examples
    --------
    >>> read(Text("Count me in!"), Thread(Asked.PROPOSAL, True), Known()).intent.value
    'accept'
    """
    said = _hear(text, thread)
    scores = _score(text)
    if not thread.ours and spam.points(text, bulk=known.bulk) >= spam.ENOUGH:
        return Wish(Intent.SPAM)
    if Command.STOP in known.commands and not any(s >= 6 for s in scores.values()):
        return Wish(Intent.OTHER)
    if "safety" in known.flags and known.facts < 3:
        return Wish(Intent.OTHER)
    if "urgent" in known.flags and "client_info" in known.flags:
        return Wish(Intent.OTHER, ask=("identity",))
    if thread.attests and not scores.get(Intent.LEAVE):
        return _attestation(said)
    if thread.asked is Asked.ORGANIZER_CONFIRM:
        wish = _confirmation(text, said, scores)
    elif thread.ours or thread.asked is not None:
        wish = _answer(text, thread, said, scores, known)
    else:
        wish = _fresh(text, said, scores, known)
    return wish


def _attestation(said: list[Heard]) -> Wish:
    del said
    return Wish(Intent.OTHER, flags=("attestation",))


def _hear(text: Text, thread: Thread) -> list[Heard]:
    """Answer words in order; after a turn only what follows it counts."""
    heard: list[Heard] = []
    parts = [text.body] if thread.ours or text.is_reply else [text.title, text.body]
    shift = 0
    for part in parts:
        for start, stop in part.sentences:
            asks = part.lower[start:stop].rstrip("\"') \n").endswith("?")
            heard += [
                Heard(h.sort, h.at + shift, h.to + shift, h.firm)
                for h in answers.hear(flowing(part), start, stop)
                if not (asks and _only_asked(part, h))
            ]
        shift += len(part.raw) + 1
    turns = [n for n, piece in enumerate(heard) if piece.sort is Sort.TURN]
    for turn in reversed(turns):
        after = heard[turn + 1 :]
        if any(piece.sort in (Sort.YES, Sort.NO, Sort.CONFIRM, Sort.CANCEL) for piece in after):
            return after
    return heard


_PLAIN_YES = re.compile(
    r"\W*(?:yes|yep|yeah|yup|i accept|accept|count me in|i'?m in|decline|no"
    r"|nope|pass)\b"
)


def _only_asked(part: Part, heard: Heard) -> bool:
    """Whether a yes or a confirmation stands in a question, and is not its own first word."""
    if heard.sort not in (Sort.YES, Sort.CONFIRM):
        return False
    return _PLAIN_YES.match(part.lower, heard.at, heard.to) is None


def _score(text: Text) -> dict[Intent, int]:
    """Best weight per intent over the new words and a subject of the sender's own."""
    scores: dict[Intent, int] = {}
    parts: list[Part] = [text.body] + ([] if text.is_reply else [text.title])
    for cue, pattern in cues.rows():
        if scores.get(cue.intent, 0) >= cue.weight:
            continue
        for part in parts:
            if any(_counts(cue, part, match) for match in pattern.finditer(flowing(part))):
                scores[cue.intent] = cue.weight
                break
    return scores


#: A question that speaks of joining, yet only asks.
_ONLY_ASKS = re.compile(
    r"\b(?:am i|are we|are \w+) (?:required|allowed)\b|\bdo (?:i|we) (?:\w+ )?(?:have|need) to\b"
    r"|\bcount\b"
    r"|\bdifference between\b|\bhow (?:does|is|are|much|will|many|often)\b|\bwhat (?:does|is|are"
    r"|happens"
    r"|counts|if)\b|\bwho (?:can|gets|will|sees|reads)\b|\b(?:can|may|are) (?:associates|students"
    r"|interns"
    r"|members|retired)\b|\benough\b|\bat once\b|\bat the same time\b|\bcan i be in\b|\bexplain\b"
    r"|\banything in writing\b"
)
_SEEKS_ROOM = re.compile(r"\b(?:anyone|anybody|any|is there|are there|does|do you|has)\b[^?]*\?")


def _counts(cue: cues.Cue, part: Part, match: re.Match[str]) -> bool:
    """Whether a cue is meant: not denied, and not the opposite voice of a question."""
    if cue.deniable and _denied(part, match.start()):
        return False
    start, stop = part.sentence_at(match.start())
    sentence = flowing(part)[start:stop]
    if "?" not in sentence:
        return True
    if cue.intent is Intent.JOIN:
        return _ONLY_ASKS.search(sentence) is None
    return cue.intent is not Intent.OFFER_SEATS or _SEEKS_ROOM.search(sentence) is None


def _denied(part: Part, at: int) -> bool:
    start, _ = part.clause_at(at)
    before = flowing(part)[start:at]
    return (
        re.search(
            r"\b(?:not|n't|never|no longer|rather than|instead of|neither|nor|without|had to"
            r"|used to"
            r"|have had to|already|don't|dont|aren't)\b(?: [\w']+){0,3}\s*$",
            before,
        )
        is not None
    )


def _sorts(said: list[Heard], *, firm: bool | None = None) -> set[Sort]:
    return {piece.sort for piece in said if firm is None or piece.firm is firm}


def _confirmation(text: Text, said: list[Heard], scores: dict[Intent, int]) -> Wish:
    """An organizer's answer: nothing short of a plain yes confirms."""
    sorts = _sorts(said)
    if Sort.CANCEL in sorts:
        return Wish(Intent.DECLINE, flags=("cancel",))
    if Sort.NOT_YET in sorts or Sort.HOLD in sorts:
        return Wish(Intent.OTHER, flags=("not_yet",))
    yes = Sort.CONFIRM in sorts or Sort.YES in sorts
    if yes and Sort.CONDITION in sorts:
        return Wish(Intent.OTHER, flags=("conditional", "not_yet"))
    if yes and Sort.NO in _sorts(said, firm=True):
        return Wish(Intent.OTHER, ask=("intent",))
    if yes:
        return Wish(Intent.CONFIRM, _asides(text, Intent.CONFIRM, scores))
    if Sort.NO in sorts:
        return Wish(Intent.DECLINE)
    if _QUESTION_MARK.search(text.body.plain):
        return Wish(Intent.QUESTION)
    if scores.get(Intent.LEAVE):
        return Wish(Intent.LEAVE)
    return Wish(Intent.OTHER, ask=("intent",))


def _answer(
    text: Text, thread: Thread, said: list[Heard], scores: dict[Intent, int], known: Known
) -> Wish:
    """An answer to a proposal, to the echo or to a letter of ours we can't tell."""
    if scores.get(Intent.LEAVE):
        return Wish(Intent.LEAVE, _asides(text, Intent.LEAVE, scores))
    if thread.asked is Asked.ECHO:
        return _to_echo(text, said, scores, known)
    proposed = thread.asked is Asked.PROPOSAL
    wish = _yes_or_no(text, said, scores, proposed=proposed)
    if wish is not None:
        return wish
    if Command.ATTEST in known.commands:
        return Wish(Intent.OTHER, flags=("attestation",))
    if _QUESTION_MARK.search(text.body.plain) or scores.get(Intent.QUESTION):
        return Wish(Intent.QUESTION)
    if known.facts and max(scores.values(), default=0) >= 4:
        return _by_score(text, scores, known)
    if known.commands or _COURTESY.match(flowing(text.body)):
        return Wish(Intent.OTHER)
    if known.facts >= 2 and thread.asked is None:
        return Wish(Intent.JOIN, flags=("update_of_existing_request",))
    return Wish(Intent.OTHER, ask=("intent",))


def _to_echo(text: Text, said: list[Heard], scores: dict[Intent, int], known: Known) -> Wish:
    """A yes to what we read, a correction of it, or the asked-for facts."""
    sorts = _sorts(said)
    if known.commands and not known.facts and Sort.YES not in sorts:
        return Wish(Intent.OTHER)
    if Sort.NO in _sorts(said, firm=True) and not known.facts and Sort.YES not in sorts:
        if flowing(text.body).strip(" .!\n") in ("no", "nope"):
            return Wish(Intent.OTHER, ask=("intent",))
        return Wish(Intent.DECLINE)
    if known.facts:
        return Wish(
            Intent.JOIN, _asides(text, Intent.JOIN, scores), ("update_of_existing_request",)
        )
    if Sort.HOLD in sorts and Sort.YES not in _sorts(said, firm=True):
        return Wish(Intent.OTHER, flags=("not_yet",))
    if Sort.YES in sorts or Sort.CONFIRM in sorts:
        return Wish(Intent.ACCEPT, _asides(text, Intent.ACCEPT, scores))
    if _QUESTION_MARK.search(text.body.plain):
        return Wish(Intent.QUESTION)
    if scores.get(Intent.JOIN, 0) >= 4 or scores.get(Intent.FORM):
        return Wish(Intent.JOIN, flags=("update_of_existing_request",))
    return Wish(Intent.OTHER, ask=("intent",))


def _yes_or_no(
    text: Text, said: list[Heard], scores: dict[Intent, int], *, proposed: bool
) -> Wish | None:
    """Yes, no, yes-if or neither; None where the letter says nothing of the kind."""
    sorts, firm = _sorts(said), _sorts(said, firm=True)
    yes, no = Sort.YES in sorts or Sort.CONFIRM in sorts, Sort.NO in sorts
    asides = _asides(text, Intent.ACCEPT, scores)
    if no and Sort.NO in firm and (not yes or Sort.YES not in firm):
        return Wish(Intent.DECLINE, _asides(text, Intent.DECLINE, scores))
    if yes and Sort.HOLD in sorts:
        # "Sounds great, but let me ask my partner": nothing was accepted yet.
        return Wish(Intent.OTHER, flags=("not_yet",))
    if yes and Sort.YES in firm and Sort.NO in firm:
        if len(set(re.findall(r"g-\d+", flowing(text.body)))) > 1:
            return Wish(Intent.ACCEPT, asides)
        return Wish(Intent.OTHER, ask=("intent",))
    if yes and (Sort.CONDITION in sorts or no):
        return Wish(Intent.ACCEPT, asides, ("conditional",))
    if yes and Sort.YES not in firm and Sort.CONFIRM not in firm and Intent.QUESTION in asides:
        return Wish(Intent.QUESTION)
    if yes:
        return Wish(Intent.ACCEPT, asides)
    if no:
        return Wish(Intent.DECLINE, _asides(text, Intent.DECLINE, scores))
    if Sort.HOLD in sorts or Sort.NOT_YET in sorts:
        asks = len(_QUESTION_MARK.findall(text.body.plain))
        own = sum(1 for piece in said if piece.sort is Sort.HOLD and _begs_time(text.body, piece))
        if asks > own:
            return Wish(Intent.QUESTION)
        return Wish(Intent.OTHER, flags=("not_yet",))
    if Sort.CONDITION in sorts and proposed and not _QUESTION_MARK.search(text.body.plain):
        return Wish(Intent.ACCEPT, (), ("conditional",))
    return None


def _begs_time(part: Part, heard: Heard) -> bool:
    """Whether a question only asks for time ("can I have until Friday?")."""
    if heard.at >= len(part.raw) or part.lower.startswith("before", heard.at):
        return False
    start, stop = part.sentence_at(heard.at)
    return "?" in part.lower[start:stop]


def _fresh(text: Text, said: list[Heard], scores: dict[Intent, int], known: Known) -> Wish:
    """A letter of its own accord."""
    if _introduces(text):
        return Wish(Intent.OTHER, flags=("add_member",), ask=("consent",))
    strongest = max(scores.values(), default=0)
    if strongest < 6 and known.facts < 3 and _SETTLED & set(known.commands):
        found = re.search(r"\b(?:found|joined|landed)\b", flowing(text.body)) is not None
        if Command.WITHDRAW in known.commands and found:
            return Wish(Intent.DECLINE)
        return Wish(Intent.OTHER, _asides(text, Intent.OTHER, scores))
    if strongest < 6 and (known.has_ref or strongest < 4):
        wish = _late_answer(text, said, scores, known)
        if wish is not None:
            return wish
    if strongest >= 3:
        return _by_score(text, scores, known)
    if Command.ATTEST in known.commands:
        return Wish(Intent.OTHER, flags=("attestation",))
    if known.commands or _COURTESY.match(flowing(text.body)):
        return Wish(Intent.OTHER)
    if _NEW_ADDRESS.search(flowing(text.body)):
        return Wish(Intent.OTHER, flags=("new_address",), ask=("identity",))
    if known.facts >= 2:
        for_group = _FOR_US.search(flowing(text.body)) is not None
        return Wish(Intent.OFFER_SEATS if for_group else Intent.JOIN)
    choice = vote.vote(f"{flowing(text.title)} {flowing(text.body)}")
    if choice is not None and len(text.body.tokens) >= 4:
        return Wish(choice, _asides(text, choice, scores))
    if _QUESTION_MARK.search(text.body.plain):
        return Wish(Intent.QUESTION)
    return Wish(Intent.OTHER, ask=("intent",))


#: Orders that leave nothing of a wish that merely hints.
_SETTLED = frozenset({Command.WITHDRAW, Command.PAUSE, Command.FORGET, Command.EXPORT})


#: The voice of a group that is, without any word of what it wants.
_FOR_US = re.compile(
    r"\bwe (?:currently |now )?meet\b|\bour (?:[\w-]+ ){0,3}(?:group"
    r"|circle) (?:meets|is|has)\b"
)


def _late_answer(
    text: Text, said: list[Heard], scores: dict[Intent, int], known: Known
) -> Wish | None:
    """A yes or no that came without its thread."""
    sorts = _sorts(said, firm=True)
    title = "" if text.is_reply else flowing(text.title)
    words = f"{title}\n{flowing(text.body)}"
    if not sorts & {Sort.YES, Sort.NO, Sort.CONFIRM, Sort.CANCEL, Sort.NOT_YET}:
        return None
    short = len(text.body.tokens) <= 30
    if not short and not known.has_ref and not sorts & {Sort.NO}:
        return None
    if known.facts >= 3 and not known.has_ref:
        return None
    if re.search(
        r"\bconfirm(?:ed|ing)?\b|\ba go\b|\bgood to (?:go|announce)\b"
        r"|\bofficial\b|\bgo ahead\b",
        words,
    ) and (Sort.CONFIRM in sorts or Sort.NOT_YET in sorts):
        return _confirmation(text, said, scores)
    return _yes_or_no(text, said, scores, proposed=known.has_ref)


def _introduces(text: Text) -> bool:
    """Whether an organizer brings somebody in, whose consent is only claimed."""
    words = f"{text.subject}\n{text.body.plain}"
    if _INTRODUCES.search(words) is None:
        return False
    lower = words.lower()
    return bool(_NEW_MEMBER.search(lower) or _AGREED.search(lower))


_AGREED = re.compile(r"\bwe(?: have|'ve)?(?: all)? (?:agreed|voted|decided)\b|@")


#: Of two equally strong wishes the first here wins.
_RANK = (
    Intent.LEAVE,
    Intent.SEEK_CONSULTANT,
    Intent.OFFER_SEATS,
    Intent.FORM,
    Intent.QUESTION,
    Intent.JOIN,
)


def _by_score(text: Text, scores: dict[Intent, int], known: Known) -> Wish:
    ranked = sorted(scores, key=lambda intent: (-scores[intent], _RANK.index(intent)))
    main = ranked[0]
    if (
        main is Intent.QUESTION
        and scores[main] < 6
        and scores.get(Intent.JOIN, 0)
        and known.facts >= 2
    ):
        main = Intent.JOIN
    flags: tuple[str, ...] = ()
    if main is Intent.JOIN and _UPDATES.search(flowing(text.body)):
        flags = ("update_of_existing_request",)
    if Command.ATTEST in known.commands and scores[main] < 4:
        return Wish(Intent.OTHER, flags=("attestation",))
    return Wish(main, _asides(text, main, scores), flags)


_UPDATES = re.compile(
    r"\b(?:update|change|edit|correct|revise) my (?:listing|request|profile|availability|entry"
    r"|info|preferences|details"
    r"|times?)|\bmy (?:availability|schedule|times?) (?:has |have )?changed\b"
    r"|\bthe listing i sent\b|\b(?:everything else|the"
    r" rest) (?:is|stays|remains) the same\b|\bmy (?:earlier|previous|existing|current"
    r"|original) request\b"
)


def _asides(text: Text, main: Intent, scores: dict[Intent, int]) -> tuple[Intent, ...]:
    """Further wishes: a question beside a join, another group after leaving one."""
    found: list[Intent] = []
    words = flowing(text.body)
    if main in (Intent.LEAVE, Intent.QUESTION) and _LATER.search(words):
        found.append(Intent.JOIN)
    if main is Intent.FORM and (
        scores.get(Intent.OFFER_SEATS) or re.search(r"\boffering (?:new )?seats?\b", words)
    ):
        found.append(Intent.OFFER_SEATS)
    if main is Intent.FORM and re.search(
        r"\bor (?:\"?join(?:ing)?|be placed in)\b"
        "|\bjoining\b",
        words,
    ):
        found.append(Intent.JOIN)
    if main in (Intent.ACCEPT, Intent.DECLINE, Intent.CONFIRM, Intent.JOIN) and scores.get(
        Intent.LEAVE
    ):
        found.append(Intent.LEAVE)
    if main is Intent.JOIN and scores.get(Intent.OFFER_SEATS, 0) >= 5:
        found.append(Intent.OFFER_SEATS)
    wonders = re.search(r"\bi'd (?:want|like) to know\b|\bi (?:also )?wonder(?:ed)?\b", words)
    if main is not Intent.QUESTION and (_asks_beside(text) or wonders):
        found.append(Intent.QUESTION)
    return tuple(found)


_WISHES = frozenset({Intent.JOIN, Intent.FORM, Intent.OFFER_SEATS, Intent.SEEK_CONSULTANT})


#: A request that only has the form of a question.
_REQUEST = re.compile(
    r"\b(?:could|can|would|will) (?:you|someone|somebody|anyone|the (?:service|association)|we"
    r"|i)\b(?! (?:tell|explain))"
    r"|\bdoes (?:any|the association have)|\bdo you (?:have|know)\b|\binterested\?"
)


def _asks_beside(text: Text) -> bool:
    """Whether a sentence asks us something that is not the wish itself in question's form."""
    part = text.body
    for start, stop in part.sentences:
        sentence = flowing(part)[start:stop].strip()
        if not sentence.rstrip("\"')").endswith("?") or len(sentence.split()) < 3:
            continue
        if _REQUEST.search(sentence):
            continue
        wishes = any(
            cue.intent in _WISHES and cue.weight >= 4 and pattern.search(flowing(part), start, stop)
            for cue, pattern in cues.rows()
        )
        if not wishes or _ONLY_ASKS.search(sentence):
            return True
    return False
