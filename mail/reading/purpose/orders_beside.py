"""Orders beside a wish: which of them the wish leaves standing.

A rest is asked for by who declines, by who wants nothing else, and by who leaves for a while;
"ask me after the weekend" only puts off an answer, and who asks for a group does not rest.  An
order that no row foresees is weaker still beside a wish that it would undo.
"""

from __future__ import annotations

import re

from mail.reading import tongue
from mail.reading.flow import flowing
from mail.reading.purpose import vote
from mail.reading.purpose.wish import Wish
from mail.reading.text import Text
from mail.reading.thread import Thread
from mail.understanding import Command, Intent

#: Who wishes this rests only in plain words.
_AT_WORK = frozenset(
    {
        Intent.JOIN,
        Intent.FORM,
        Intent.OFFER_SEATS,
        Intent.SEEK_CONSULTANT,
        Intent.ACCEPT,
        Intent.CONFIRM,
        Intent.QUESTION,
    }
)
_REST = re.compile(
    r"\b(?:paus\w+|hold (?:off|my)|on (?:hold|ice)|freeze|frozen|suspend\w*|shelve|dormant|inactive|take a break|(?:no|not|don't|do not) (?:send|write|mail|proposals?|offers?|suggestions?|letters?|mails?|anything)|start (?:looking|again)|resume|look again|(?:try|ask|come back to) (?:me )?(?:again )?(?:in|after) (?:the )?(?:summer|spring|fall|autumn|winter|new year|holidays)|write (?:to me )?again)\b"
)
#: Who leaves for a while keeps her place.
_STAYS = re.compile(
    r"\b(?:keep|hold|save|reserve|not (?:want to )?(?:give up|lose)|don't want to (?:give up|lose)) (?:me )?(?:my|the|a) (?:place|seat|chair|spot)\b"
    r"|\bfor a (?:while|time|bit|spell|few (?:weeks|months))\b|\b(?:temporar\w+|leave of absence|come back|coming back|be back|return|rejoin|back (?:in|by|with (?:you|them)|at it|after|the first))\b"
)

#: Who moves to another address gives up the old one only.
_MOVES = re.compile(
    r"\b(?:new (?:e-?mail )?address|reached at|reach me at|write (?:to )?me at|address (?:is now|has changed|will be)|switched (?:off|to|providers)|use (?:this|my new|my other)|(?:mailbox|account|inbox) (?:gets|will be|is being|closes|goes))\b"
)
#: Whoever names another address wants her mail there.
_WRITE_THERE = re.compile(
    r"\b(?:i'm|i am|i'll be|i will be|reach me|find me|write(?: to)? me|mail me|use|switch to|now) (?:at|on|to|is)? ?[\w.+-]+@[\w-]"
)
_SAYS_STOP = re.compile(r"\b(?:stop|unsubscribe|no more|never|remove me|take me off)\b")
#: The word as our mails offer it.
_CAPITAL = re.compile(r"\b(?:STOP|UNSUBSCRIBE)\b")
#: Of letters and sayings set aside in which a table heard a STOP, the wishes together had this
#: share, and the STOP less than the other, in six that ordered none and in none that did.
_SURELY, _HARDLY = 0.8, 0.1
_CONSENTS = frozenset({Intent.ACCEPT, Intent.CONFIRM})
#: "Yes please remove me" sounds like a yes: in fewer words a STOP beside one stands.
_SOME_WORDS = 40
#: Who asks for a group says more than this; and of words that they do not know, or of other
#: tongues, the opinions know nothing.
_A_FEW_WORDS, _FAMILIAR = 10, 0.6
_REQUESTS = frozenset({Intent.JOIN, Intent.FORM, Intent.OFFER_SEATS, Intent.SEEK_CONSULTANT})
#: What a request would be undone by, so that it takes words that the tables know.
_UNDOING = frozenset({Command.WITHDRAW, Command.EXPORT, Command.FORGET})


def but_a_wish(
    text: Text, stream: Thread, orders: tuple[Command, ...], stops: float
) -> tuple[Command, ...]:
    """The orders without a STOP that only sounds like one, in a letter that surely wishes.

    "End of message" below a form, "let me be watched", "I almost unsubscribed the day before this
    came": the wish is plain to the opinion on wishes, and the opinion on orders hears no end of
    mail.  The word itself, in capitals as our mails offer it, always stands.

    Parameters
    ----------
    text : Text
    stream : Thread
        What the letter answers.
    orders : tuple of Command
    stops : float
        How likely a STOP is (see :func:`mail.reading.purpose.order_signs.likely`).
    """
    if Command.STOP not in orders or stops >= _HARDLY or _CAPITAL.search(text.body.plain):
        return orders
    if len(text.body.tokens) < _A_FEW_WORDS or tongue.read(text.new):
        return orders
    found, made_of = vote.of_text(text, stream)
    if vote.familiar(found) < _FAMILIAR:
        return orders
    shares = vote.by_intent(vote.shares(found, made_of))
    wishes = _REQUESTS if len(text.body.tokens) < _SOME_WORDS else _REQUESTS | _CONSENTS
    if sum(shares.get(each, 0.0) for each in wishes) < _SURELY:
        return orders
    return tuple(each for each in orders if each is not Command.STOP)


def standing(
    text: Text, orders: tuple[Command, ...], told: tuple[Command, ...], wish: Wish
) -> tuple[Command, ...]:
    """The orders that stand beside a wish.

    Parameters
    ----------
    orders : tuple of Command
        All that are believed.
    told : tuple of Command
        Those that stand in words of the tables.
    wish : Wish

    Examples
    --------
    >>> later = Wish(Intent.OTHER, flags=("not_yet",))
    >>> standing(Text("Ask me again on Monday."), (Command.PAUSE,), (), later)
    ()
    """
    words = flowing(text.body)
    if Command.PAUSE in orders and not _rests(words, wish):
        orders = tuple(each for each in orders if each is not Command.PAUSE)
    works = wish.intent in _AT_WORK and wish.intent is not Intent.QUESTION
    if Command.STOP not in told and (works or _MOVES.search(words)):
        orders = tuple(each for each in orders if each is not Command.STOP)
    if _WRITE_THERE.search(words) and not _SAYS_STOP.search(words):
        orders = tuple(each for each in orders if each is not Command.STOP)
    if wish.intent is Intent.LEAVE:
        # Who gives up a seat is not known to give up her search, too.
        orders = tuple(e for e in orders if e in told or e is not Command.WITHDRAW)
    if wish.intent in _REQUESTS:
        orders = tuple(each for each in orders if each in told or each not in _UNDOING)
    return orders


def _rests(words: str, wish: Wish) -> bool:
    if wish.intent is Intent.LEAVE:
        return _STAYS.search(words) is not None
    if "not_yet" in wish.flags or wish.intent in _AT_WORK:
        return "not_yet" not in wish.flags and _REST.search(words) is not None
    return True
