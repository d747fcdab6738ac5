"""Plain orders in a letter, handled before anything else.

The ways of giving them stand in :mod:`mail.reading.purpose.orders`.
"""

from __future__ import annotations

import re
from functools import cache

from mail.anchored import Anchored
from mail.reading.flow import flowing
from mail.reading.purpose import (
    order_signs,
    orders_beside,
    orders_in_a_row,
    orders_of_erasing,
    parting,
)
from mail.reading.purpose import orders_unmeant as unmeant
from mail.reading.purpose.order_row import Order
from mail.reading.purpose.orders import ORDERS
from mail.reading.purpose.wish import CERTAIN, Wish
from mail.reading.text import Text
from mail.sieve import Sieves
from mail.understanding import Command, Intent

#: Words that only speak of an order: "what happens if I reply STOP?"
_SPOKEN_OF = re.compile(
    r"(?:\b(?:reply|replying|answer|answering|say|saying|write|the word|before|does|did"
    r"|how to|(?:not|n't) (?:want|mean|need|have) to|i won't|not|if i|can i|how do i|should i)"
    r" (?:with )?|\b(?:it|that|this)(?: also)? (?:didn't|did not|took|has|hasn't|wouldn't|doesn't)(?: taken)? "
    r"|\b(?:don't|do not|never|no need to)(?: please| ever)? |[\"'])$"
)
#: Who is told of, asks how it would be, or speaks of stopping something of their own.
_WOULD_IT = re.compile(
    r"\b(?:before|if|when|once|after|unless|until|suppose|whether|how (?:do|can|would|should)|do|did|can|may|could|should|must|will) (?:i|we|one|somebody|someone|a member|members|people)\b[^.?!;]{0,24}$"
    r"|\bone (?:wishes|wants|hopes|would like)\b[^.?!;]{0,24}$|\bi (?:once |had |have )?asked you to $|\b(?:he|she|they)(?:'d| would| will|'s| is| are)? (?:wants?|likes?|wishes|asks?|asked|hopes?)(?: \w+){0,2} $"
    r"|\b(?:why (?:did|have|do|are)|when did|did|have) you(?: \w+)? $|\b(?:asked|told|wants?|wanted|begged) (?:me|him|her|them|us) to $"
    r"|\b(?:asked|told|tell|asks|got|begged|warned|advised|wants|wanted) (?:the|my|our|his|her|their|an?|another|some other)"
    r" (?!(?:list|service|(?<!another )association|office|coordinators?|system|program|robot|machine|people)\b)[\w'-]+(?: [\w'-]+)? to $"
)
_NOT_OURS = re.compile(
    r"\b(?:he|she|they|him|her|them|i|we|who|people|members?|clients?|patients?|colleagues?|husband|wife|mother|father|kids?|everyone|nobody|spammers?)(?:'ve|'d|'ll|'m|'re|'s)?"
    r"(?: (?!ask|beg|want|wish|like|request|please|insist|demand|need you|prefer|rather)[\w']+){0,3} $"
)
_ANSWERS = frozenset({Intent.ACCEPT, Intent.DECLINE, Intent.CONFIRM})
#: What a letter may look like that says of a group that its writer wants out.
_MAY_LEAVE = frozenset({Intent.QUESTION, Intent.OTHER})
#: The writer's own deed may be meant, where the order begins with the verb itself.
_BARE_DEED = re.compile(
    r"(?:stop|quit|cease|discontinue|halt|end|drop|refrain|desist|give up|(?:don't|do not|never|not) (?!want|wish|care|like|need))"
)
#: What is asked to be deleted is not asked to be sent.
_DELETES = re.compile(
    r"\b(?:delet|eras|remov|purg|wip|destroy|forget|expung|shred|get rid|gone)\w*\b[^.?!]*$"
)
#: What shall become of "what you have on me", said behind it.
_DELETED = re.compile(
    r"(?!,? (?:and|then)\b)[^,;.?!]{0,12}\b(?:(?:delet|eras|remov|purg|wip|destroy|expung|shredd)ed"
    r"|forgotten|gone)\b"
)

#: Who need not be looked for any further, because this is the one.
_LOOKING = re.compile(r".{0,16}\b(?:look|search|match)")
_FOUND = re.compile(
    r"\bthis is the one\b|\b(?:taking|take|accept) (?:it|this)\b|(?:^|[.,!] ?)yes\b|\bcount me in\b|\bi'm in\b"
)
#: Who wants erased what is held wants it sent too only if she says so.
_ASKS_FOR = re.compile(
    r"\b(?:cop(?:y|ies)|send|export|download|print|show|see|give me|mail me|know what|first)\b"
)

#: Where mail is meant, whoever else has left.
_OF_MAIL = re.compile(
    r"\b(?:stop|unsubscribe|e?-?mails?|lists?|remov\w+|writ\w+|contact\w*|messages?|me)\b"
)

#: The words that our mails offer, alone or with a courtesy: the word itself must do.
_BARE = re.compile(
    r"\W{0,40}(?:hi|hello|ok|okay|yes)?\W{0,4}(?:please |pls |kindly )?"
    r"(?P<word>stop|unsubscribe|withdraw|pause|forget|export)(?: me| it| my request)?"
    r"(?:,? ?(?:please|pls|now|thanks?|thank you|thx))*\W{0,40}"
)


#: The bare word with a slip of the fingers, alone in the letter.
_SLIPPED = re.compile(
    r"\W{0,20}(?:please |pls |plz )?(?:s(?:tp|ot|tto|too)p|st(?:po|pp|oop+|opp+|p)|tsop|sotp|sto[pl]p"
    r"|un?(?:sub|usb|sb|su|sbu)[scribe]{3,9}d?|re?mo?ve?|remvoe|reomve|ermove)(?: me)?(?: please| pls| thanks?)*\W{0,20}"
)
#: What a slip must not be taken for.
_OTHER_WORDS = frozenset({"stoop", "stoops", "move", "rove"})


@cache
def _table() -> Sieves[Order]:
    return Sieves(((order, order.pattern) for order in ORDERS), re.MULTILINE)


def read(text: Text) -> tuple[Command, ...]:
    """The orders in the new words, in the order of the table.

    Examples
    --------
    >>> read(Text("Please take me off. I've told you people twice."))
    (<Command.STOP: 'stop'>,)
    >>> read(Text("Yes to the group, but stop the reminders"))
    ()
    """
    words = flowing(text.body)
    found: list[Command] = []
    held = unmeant.held_on(words)
    for order, pattern in _table().within(words):
        given = None if order.command in found else _given(order, pattern, words, held)
        if given is not None and given not in found:
            found.append(given)
    bare = _BARE.fullmatch(words.strip())
    if bare is not None:
        word = "stop" if bare["word"] == "unsubscribe" else bare["word"]
        found = list(dict.fromkeys([Command(word), *found]))
    found = list(dict.fromkeys((*orders_in_a_row.read(text.body), *found)))
    slipped = _SLIPPED.fullmatch(words.strip()) is not None
    if slipped and words.strip(" .!\n") not in _OTHER_WORDS and Command.STOP not in found:
        found.insert(0, Command.STOP)
    if orders_of_erasing.keeps(words):
        found = [order for order in found if order is not Command.FORGET]
    if _shouted(text, r"STOP|UNSUBSCRIBE", held) and Command.STOP not in found:
        found.insert(0, Command.STOP)
    if not text.is_reply:
        named = _in_subject(text)
        alone = not found and not words.strip(" \n")
        found.extend(o for o in named if alone or (o in _OF_DATA and o not in found))
    if not text.is_reply and re.fullmatch(r"\W*(?:stop|unsubscribe)\W*", flowing(text.title)):
        found = list(dict.fromkeys([Command.STOP, *found]))
    if Command.FORGET in found and _ASKS_FOR.search(words) is None:
        found = [order for order in found if order is not Command.EXPORT]
    return tuple(found)


def with_purpose(text: Text, orders: tuple[Command, ...], wish: Wish) -> tuple[Command, ...]:
    """The orders, with what the purpose shows to be one: a leave, meetings attested.

    Advertising gives none, and who leaves a group is struck from its roll, not from all mail.
    """
    if wish.intent is Intent.SPAM and not _is_bare(text):
        return ()
    if wish.strength >= CERTAIN and wish.intent in _ANSWERS:
        # "Open my request" sounds like an order about it, and is the answer that we asked for.
        orders = tuple(order for order in orders if order in read(text))
    if Command.STOP in orders and not _OF_MAIL.search(flowing(text.body)):
        told = parting.read(text)
        if told.others and not told.writer:
            # "Mara quit" ends nobody's mail, least of all that of who tells it.
            orders = tuple(order for order in orders if order is not Command.STOP)
    ends_all = unmeant.about_mail(text) or order_signs.surely_stops(text.body)
    if wish.intent is Intent.LEAVE and not ends_all:
        orders = tuple(order for order in orders if order is not Command.STOP)
    if wish.intent in _MAY_LEAVE and unmeant.out_of_a_group(text) and not ends_all:
        orders = tuple(Command.LEAVE if each is Command.STOP else each for each in orders)
    if orders and not _is_bare(text):
        orders = orders_beside.standing(text, orders, read(text), wish)
    stays = Command.PAUSE in orders and wish.intent is Intent.LEAVE
    if Intent.LEAVE in (wish.intent, *wish.secondary) and not stays:
        orders = (*orders, Command.LEAVE)
    rests = Command.PAUSE in orders and wish.intent is Intent.OTHER
    if "attestation" in wish.flags and Command.ATTEST not in orders and not rests:
        orders = (*orders, Command.ATTEST)
    return orders


def _is_bare(text: Text) -> bool:
    """Whether a letter is one of the words that our mails offer, or some, and nothing else."""
    bare = _BARE.fullmatch(flowing(text.body).strip()) is not None
    return bare or bool(orders_in_a_row.read(text.body))


def _given(
    order: Order, pattern: Anchored, words: str, held: list[tuple[int, int]]
) -> Command | None:
    """The order that is given, not only spoken of, denied or put off."""
    for match in pattern.finditer(words):
        if _SPOKEN_OF.search(words, max(0, match.start() - 24), match.start()):
            continue
        if order.command in _ASKED_ABOUT and _only_asked(words, match):
            continue
        if order.command is Command.STOP and (
            _of_others(words, match) or unmeant.overlaps(*match.span(), held)
        ):
            continue
        if (
            order.command is Command.WITHDRAW
            and _LOOKING.match(match.group())
            and _FOUND.search(words)
        ):
            continue
        if order.command is Command.FORGET and orders_of_erasing.only_told(words, match):
            continue
        if order.command is Command.EXPORT and (
            _DELETES.search(words, max(0, match.start() - 80), match.end())
            or _DELETED.match(words, match.end())
            or orders_of_erasing.not_asked_for(words, match)
        ):
            continue
        given = unmeant.instead(order, words, match)
        if given is not None:
            return given
    return None


#: Orders that people also ask about: what is the word, when is it due.
_ASKED_ABOUT = frozenset({Command.STOP, Command.ATTEST})
_ASKING = re.compile(
    r"\W*(?:and |so |but |hi |hello )?(?:how|what(?:'s)?|when|where|which|comment|wie|c[o\u00f3]mo|if|is (?:there|it)|do (?:i|we)|does|did|should|must|may(?! i (?:ask|beg|request))) "
)


def _only_asked(words: str, match: re.Match[str]) -> bool:
    """Whether the order stands in a question of ours to answer, and gives none."""
    stop = min((at for mark in ".!?\n" if (at := words.find(mark, match.end())) >= 0), default=-1)
    if stop < 0 or words[stop] != "?":
        return False
    start = max(words.rfind(mark, 0, match.start()) for mark in ".!?\n") + 1
    return _ASKING.match(words[start:stop]) is not None


def _of_others(words: str, match: re.Match[str]) -> bool:
    """Whether stopping is only wondered about, or is somebody's own and none of ours."""
    before = words[max(0, match.start() - 60) : match.start()]
    before = re.split(r"[.?!;\n]", before)[-1]
    if _WOULD_IT.search(before):
        return True
    return bool(_BARE_DEED.match(match.group()) and _NOT_OURS.search(before))


def _shouted(text: Text, word: str, held: list[tuple[int, int]]) -> bool:
    """Whether our own capital word stands in the new words as an order."""
    for match in re.finditer(rf"\b(?:{word})\b", text.body.plain):
        before = flowing(text.body)[max(0, match.start() - 24) : match.start()]
        after = flowing(text.body)[match.end() : match.end() + 24]
        if unmeant.overlaps(*match.span(), held):
            continue
        if _SPOKEN_OF.search(before) or re.match(
            r" (?:the |sending (?:me )?(?:the )?)?remind", after
        ):
            continue
        return text.body.plain != text.body.plain.upper() or len(text.body.plain) < 40
    return False


#: What is asked of one's data may be named in the subject, and argued below it.
_OF_DATA = frozenset({Command.EXPORT, Command.FORGET})


def _in_subject(text: Text) -> list[Command]:
    title = flowing(text.title)
    named = (order.command for order, row in _table().within(title) if row.search(title))
    return list(dict.fromkeys(named))
