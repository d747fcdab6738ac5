"""What a letter wants: one main intent, further ones, and what is left in doubt.

A letter in answer to ours is read for its yes and no (:mod:`mail.reading.purpose.reply`); a letter
of its own accord for its wish (:mod:`mail.reading.purpose.fresh`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from mail.reading.flow import flowing
from mail.reading.purpose import (
    answers_as_offered,
    answers_then_asked,
    charter,
    fewer,
    fresh,
    parting,
    promised,
    reply,
    spam,
    spoken_for,
    tidings,
    vote,
)
from mail.reading.purpose.another import after_a_yes
from mail.reading.purpose.answer import Sort
from mail.reading.purpose.answers import Heard
from mail.reading.purpose.answers_denied import denies_no, withholds
from mail.reading.purpose.asides import asides, asks_beside
from mail.reading.purpose.counsel import hardly_asks_for_place, may_be_to_anything, weigh
from mail.reading.purpose.orders_unmeant import about_mail
from mail.reading.purpose.scores import only_seeks_place, score
from mail.reading.purpose.wish import CERTAIN, SETTLED, Known, Scores, Wish
from mail.reading.text import Text
from mail.reading.thread import Thread
from mail.understanding import Asked, Command, Intent

_SPEAKS_OF_CONFIRMING = re.compile(
    r"\bconfirm(?:ed|ing)?\b|\ba go\b|\bgood to (?:go|announce)\b|\bofficial\b|\bgo ahead\b"
)
#: Who is added is one of them; who confirms speaks of a group.
_OF_MYSELF = re.compile(
    r"\b(?:add|put|include|sign|count|place|enroll) me\b|\byou (?:wrote|told|offered|sent) me\b"
)
_RETURNS = re.compile(
    r"\b(?:return|come back|be back|back in my|rejoin|resume|pick (?:it )?up again|until|till)\b"
)
#: The word that our mails offer, as the subject of next to nothing.
_ONLY_LEAVE = re.compile(r"\W*(?:please )?leave(?: (?:my|the|our|this) group)?(?: g-\d+)?\W*")
#: Our question after a group, and words by which an answer speaks of a place in it.
_ASKED_AFTER_GROUP = re.compile(r"to leave the group|did (?:you|your group|the group) meet", re.I)
_OF_A_PLACE = re.compile(
    r"\b(?:chair|seat|place|spot|groups?|circle|attend\w*|meetings?|been (?:since|there)|be back|they|them)\b"
)
_ANSWERS = frozenset({Sort.YES, Sort.NO, Sort.CONFIRM, Sort.CANCEL})
#: A cue of this weight settles a wish.
_SETTLES = 6
#: A bare answer: "no", "yes please".
_A_WORD = 2
#: "That is all": no more than this is next to nothing.
_A_FEW_WORDS = 4
_ENDINGS = frozenset({Command.STOP, Command.WITHDRAW, Command.FORGET})
_REQUESTS = frozenset({Intent.JOIN, Intent.FORM, Intent.OFFER_SEATS, Intent.SEEK_CONSULTANT})
#: What is understood where no answer was.
_VAGUE = frozenset({Intent.OTHER, Intent.QUESTION})
#: What a denied no is easily taken for: a no; "how could I refuse?" for a question.
_OF_A_NO = frozenset({Intent.DECLINE, Intent.QUESTION})
_OF_A_GROUP = frozenset({Intent.OFFER_SEATS, Intent.FORM})
#: A yes that came without its thread is a short letter: at most this many words.
_SHORT = 30
#: Who leaves now, not who left a group before she asks for one.
_GOES_NOW = re.compile(
    r"\bi(?:'m| am) (?:leaving|quitting|resigning|stepping|dropping|bowing) |\b(?:don't|do not|won't|will not|can't|cannot|not) continue (?:with|in)\b"
    r"|\bi (?:hereby |now )?(?:leave|resign from|withdraw from) (?:my|the|this|our|g-\d)"
)
#: "Leaving the group in two weeks' time."
_LEAVES_BY = re.compile(
    r"(?:^|[.!]\s+)(?:hi[ ,.!]+|hello[ ,.!]+)?(?:i(?:'m| am|'ll be| will be) )?leaving (?:the|our|my|this)"
    r" (?:\w+ )?(?:group|circle)(?: \(?g-\w+\)?)? (?:in (?:a|an|one|two|three|four|six|\d+) "
    r"|at the end|on |after |by |next |as of|this )"
)
#: Whoever asks for a group before all else tells more than these.
_FEW_FACTS = 2


def read(text: Text, thread: Thread, known: Known) -> Wish:
    """The wish of a letter that a person wrote.

    Examples
    --------
    >>> read(Text("Count me in!"), Thread(Asked.PROPOSAL, True), Known()).intent.value
    'accept'
    """
    scores = score(text)
    if _only_leaves(text) or _gives_place_up(text, thread, known):
        return Wish(Intent.LEAVE, asides(text, Intent.LEAVE, scores), strength=CERTAIN)
    wish = promised.settled(text, _weighed(text, thread, known, scores), thread.asked)
    wish = spoken_for.asked_about(text, wish, thread.asked)
    unsure = wish.intent is Intent.OTHER and "intent" in wish.ask and thread.asked is None
    if (wish.intent in _OF_A_GROUP or unsure) and only_seeks_place(text, scores):
        # "Happy to fill an open seat": whose group has one offers it, and not who would come.
        further = tuple(each for each in wish.secondary if each not in (*_OF_A_GROUP, Intent.JOIN))
        return replace(wish, intent=Intent.JOIN, ask=(), secondary=further)
    if Intent.LEAVE in (wish.intent, *wish.secondary):
        return _leave_first(text, known, _of_its_writer(text, known, wish))
    if wish.intent is Intent.QUESTION and _tells_leave(text):
        # What is asked beside a leave takes it from nobody.
        return Wish(Intent.LEAVE, (Intent.QUESTION, *wish.secondary), strength=_SETTLES)
    rests = Command.PAUSE in known.commands
    told_us = thread.ours and thread.asked is None and not known.commands
    goes = wish.intent is Intent.OTHER and scores.get(Intent.LEAVE, 0) >= _SETTLES
    if goes and (rests or told_us) and parting.read(text).writer:
        # A request that shall rest beside it, or an idle thread, takes the leave from nobody.
        return replace(wish, intent=Intent.LEAVE, ask=(), strength=_SETTLES)
    return wish


def _tells_leave(text: Text) -> bool:
    """Whether a sentence that asks nothing begins with the writer's leaving a group, and when."""
    words = flowing(text.body)
    found = _LEAVES_BY.search(words)
    if found is None or not parting.read(text).writer:
        return False
    _, end = text.body.sentence_at(found.start())
    return not words[:end].rstrip().endswith("?")


def _only_leaves(text: Text) -> bool:
    """Whether the subject is our own word for leaving, and hardly anything stands below it."""
    if text.is_reply or _ONLY_LEAVE.fullmatch(flowing(text.title)) is None:
        return False
    return len(text.body.tokens) <= _A_FEW_WORDS and not _RETURNS.search(flowing(text.body))


def _gives_place_up(text: Text, thread: Thread, known: Known) -> bool:
    """Whether "remove me", in answer to our question after a group, gives up the place in it."""
    if Command.STOP not in known.commands or not thread.ours:
        return False
    if _ASKED_AFTER_GROUP.search(text.quoted) is None or about_mail(text):
        return False
    return _OF_A_PLACE.search(flowing(text.body)) is not None


def _leave_first(text: Text, known: Known, wish: Wish) -> Wish:
    """The wish with the leave first, where a next group is only wished for behind it."""
    if wish.intent is not Intent.JOIN or Intent.LEAVE not in wish.secondary:
        return wish
    goes = _GOES_NOW.search(flowing(text.body)) and parting.read(text).writer
    if known.facts > _FEW_FACTS or not goes:
        return wish
    rest = tuple(each for each in wish.secondary if each is not Intent.LEAVE)
    return Wish(Intent.LEAVE, (Intent.JOIN, *rest), strength=wish.strength)


def _of_its_writer(text: Text, known: Known, wish: Wish) -> Wish:
    """The wish without a leave that is another's, or that the writer denies."""
    told = parting.read(text)
    stays = told.stays or parting.only_rests(text)
    if told.writer or not (told.others or stays):
        return wish
    rest = tuple(each for each in wish.secondary if each is not Intent.LEAVE)
    if wish.intent is not Intent.LEAVE:
        return replace(wish, secondary=rest)
    if rest:
        return replace(wish, intent=rest[0], secondary=rest[1:])
    if stays and known.facts:
        return Wish(Intent.JOIN, flags=("update_of_existing_request",), strength=SETTLED)
    return Wish(Intent.OTHER, flags=wish.flags, ask=("intent",), strength=SETTLED)


def _weighed(text: Text, thread: Thread, known: Known, scores: Scores) -> Wish:
    """The wish by the tables and the learned opinion, whoever leaves."""
    offered = answers_as_offered.find(text, thread.asked)
    if offered is None and not known.commands:
        offered = answers_then_asked.find(text, thread.asked)
    if offered is not None:
        return offered
    if Command.PAUSE in known.commands and _RETURNS.search(flowing(text.body)):
        # Away for a while and back again is a pause, whatever the words of going.
        scores.pop(Intent.LEAVE, None)
    wish = _not_a_wish(text, thread, known, scores) or _by_tables(text, thread, known, scores)
    heard = wish.intent not in _VAGUE and not wish.ask
    if thread.asked is not None and len(text.body.tokens) <= _A_WORD and heard:
        return wish  # One word in answer to a question of ours needs no second opinion.
    found, made_of = vote.of_text(text, thread)
    voices = vote.shares(found, made_of)
    known_words = partial(vote.familiar, found)
    weighed = weigh(text, wish, scores, voices, asked=thread.asked, familiar=known_words)
    alone = not (thread.ours or thread.asked or known.has_ref)
    if alone and weighed.intent is Intent.ACCEPT and may_be_to_anything(text):
        return Wish(Intent.OTHER, ask=("intent",))
    if known.facts <= _FEW_FACTS and hardly_asks_for_place(text, weighed, voices):
        return replace(weighed, intent=Intent.OTHER, ask=("intent",), strength=0)
    if weighed.intent in _OF_A_NO and weighed.intent is not wish.intent and _no_is_open(text):
        return wish
    if _settles(text, thread, wish) and weighed.intent is not Intent.CONFIRM:
        # Points that are settled after the word was given are no second thoughts.
        return wish
    # Who wants out asks for no group in the same breath, whatever the letter sounds like.
    goes = bool(_ENDINGS & set(known.commands))
    return wish if goes and weighed.intent in _REQUESTS and not wish.ask else weighed


def _no_is_open(text: Text) -> bool:
    """Whether what sounds like a no is denied, withheld, or stands behind a yes."""
    return denies_no(text) or withholds(text) or after_a_yes(text.body.raw)


def _settles(text: Text, thread: Thread, wish: Wish) -> bool:
    """Whether an organizer settles points of her group, without a doubt."""
    asked = thread.asked is Asked.ORGANIZER_CONFIRM
    return asked and not wish.flags and charter.settles(text.body)


def _by_tables(text: Text, thread: Thread, known: Known, scores: Scores) -> Wish:
    """What the tables of words say, by what the letter answers."""
    if not thread.ours and thread.asked is None:
        return _unasked(text, thread, scores, known)
    said = reply.hear(text, thread)
    if thread.asked is Asked.ORGANIZER_CONFIRM:
        return reply.confirmation(text, said, scores)
    return reply.answer(text, thread, said, scores, known)


def _not_a_wish(text: Text, thread: Thread, known: Known, scores: Scores) -> Wish | None:
    """Letters that must not be read for a wish at all."""
    if not thread.ours and spam.points(text, bulk=known.bulk) >= spam.ENOUGH:
        return Wish(Intent.SPAM, strength=SETTLED)
    if "prompt_injection" in known.flags:
        return Wish(Intent.OTHER, strength=CERTAIN)
    if "data_request" in known.flags and "phishing" in known.flags:
        return Wish(Intent.SPAM, strength=CERTAIN)
    if Command.STOP in known.commands and not any(s >= 6 for s in scores.values()):
        return Wish(Intent.OTHER, strength=SETTLED)
    unasked = thread.asked is None and fewer.QUESTIONS in known.flags
    if unasked and not known.facts and not scores:
        # "I'd rather not be asked about this group" asks for no group.
        return Wish(Intent.OTHER, strength=CERTAIN)
    if "safety" in known.flags and known.facts < 3 and not _answers_plainly(text, thread, scores):
        return Wish(Intent.OTHER, strength=SETTLED)
    if "urgent" in known.flags and ("client_info" in known.flags or known.facts < 3):
        # A voice that must be called back at once: whose it is comes first.
        return Wish(Intent.OTHER, ask=("identity",), strength=CERTAIN)
    told = "client_info" in known.flags and not thread.ours
    if told and known.facts < 3 and max(scores.values(), default=0) < 4:
        # A case and no wish: the letter is dropped, whatever else it hints at.
        asks = asks_beside(text)
        return Wish(Intent.QUESTION if asks else Intent.OTHER, strength=SETTLED)
    if thread.attests and not scores.get(Intent.LEAVE) and not fresh.courteous(text):
        return Wish(Intent.OTHER, flags=tidings.of_meetings(text), strength=SETTLED)
    return None


def _answers_plainly(text: Text, thread: Thread, scores: Scores) -> bool:
    """Whether a letter that sounds of danger leaves a group or answers our question as well.

    Whoever cares for the writer sees the flag; the answer is hers all the same.
    """
    if scores.get(Intent.LEAVE, 0) >= _SETTLES:
        return True
    asked = thread.asked in (Asked.PROPOSAL, Asked.ORGANIZER_CONFIRM)
    return asked and any(each.firm and each.sort in _ANSWERS for each in reply.hear(text, thread))


def _unasked(text: Text, thread: Thread, scores: Scores, known: Known) -> Wish:
    """A letter that stands in no thread of ours."""
    if fresh.introduces(text):
        return Wish(Intent.OTHER, flags=("add_member",), ask=("consent",), strength=CERTAIN)
    wish = fresh.withdrawn(text, scores, known)
    if wish is not None:
        return wish
    strongest = max(scores.values(), default=0)
    news = tidings.find(text, known.facts)
    if news is not None and strongest < 6 and not known.commands:
        return Wish(news, strength=SETTLED)
    if strongest < 6 and (known.has_ref or strongest < 4):
        wish = _late_answer(text, reply.hear(text, thread), scores, known)
        if wish is not None:
            return wish
    return fresh.fresh(text, scores, known)


def _late_answer(text: Text, said: list[Heard], scores: Scores, known: Known) -> Wish | None:
    """A yes or no that came without its thread."""
    sorts = {piece.sort for piece in said if piece.firm}
    title = "" if text.is_reply else flowing(text.title)
    words = f"{title}\n{flowing(text.body)}"
    confirms = _SPEAKS_OF_CONFIRMING.search(words) and not _OF_MYSELF.search(words)
    if not sorts & _ANSWERS and not (Sort.NOT_YET in sorts and known.has_ref):
        return None
    if len(text.body.tokens) > _SHORT and not known.has_ref and not sorts & {Sort.NO}:
        return None
    if known.facts >= 3 and not known.has_ref:
        return None
    if confirms and (Sort.CONFIRM in sorts or Sort.NOT_YET in sorts):
        return reply.confirmation(text, said, scores)
    return reply.yes_or_no(text, said, scores, proposed=known.has_ref)
