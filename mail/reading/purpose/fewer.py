"""Less mail is wished for, not none: one kind of our mails named, or fewer of them.

STOP ends all mail and takes the request back; who is tired of the reminders wants neither.  So
the words that name one kind are left out, and only what the rest of the letter orders is an order.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mail.reading.flow import flowing
from mail.reading.purpose import (
    commands,
    order_signs,
    orders_beside,
    orders_of_erasing,
    orders_of_facts,
    orders_of_others,
    vote,
)
from mail.reading.purpose import orders_unmeant as unmeant
from mail.reading.text import Text
from mail.reading.thread import Thread
from mail.sieve import Sieve
from mail.understanding import Command

#: The flag of a letter that wants less mail, and of one that names the monthly question.
LESS: Final = "less_mail"
QUESTIONS: Final = "no_questions"

_ASKED = r"(?:(?:monthly|check-?in|attendance|group) )*(?:questions?|check-?ins?|questionnaires?|surveys?)(?: (?:e-?)?mails?)?"
#: Kinds that nobody would name who wants no mail at all.
_OURS = (
    rf"(?:{_ASKED}|(?:[\w-]+ ){{0,2}}?reminders?(?: (?:e-?)?mails?)?"
    r"|(?:(?:weekly|monthly) )?(?:[\"“']?no[- ](?:group|match)[\"”']?|not[- ]placed|no[- ]group[- ]for[- ]you|round|attendance|status)"
    r" (?:(?:e-?)?mails?|messages?|notices?|notes?|letters?|updates?|results?))"
)
#: Kinds that stand for all our mail, unless the letter shows that its writer stays.
_LOOSE = (
    r"(?:(?:weekly|monthly|daily|regular|general|promotional) )*(?:newsletters?|digests?|announcements?|bulletins?|updates?)"
    r"|(?:weekly|monthly|daily|promotional) (?:(?:e-?)?mails?|messages?|notices?|notes?|letters?)"
)
_CEASE = (
    r"(?:stop|quit|cease|end|halt|discontinue|suspend|skip|cancel|drop|turn off|switch off|unsubscribe(?: me)?(?: from)?"
    r"|opt(?:ing)?(?: me)? out of|(?:take|remove) me (?:off|from)|no (?:more|further)"
    r"|(?:don't|dont|do not|never|no longer|not)(?: ever)?(?: really)? (?:want|need|wish for|like|send|mail|e-?mail|ask|bother|get|receive|care for))"
)
_BETWEEN = (
    r"(?:(?:the|these|those|your|this|that|any|all|of|such|more|further|me|us|with|for|to|from|out|send|sending|get|getting"
    r"|receive|receiving|having|be|asking|asked|annoying|constant|endless|silly|many|so|about|please) )"
)
_BEHIND = (
    r"(?:,? (?:any ?more|any ?longer|again|ever|please|for now|every (?:week|month|time)|each (?:week|month)"
    r"|all the time|about (?:this|our|my|the) group|so often))*"
)

_NAMED = Sieve(rf"\b{_CEASE} {_BETWEEN}{{0,7}}{_OURS}\b(?! about){_BEHIND}")
_NAMED_LOOSELY = Sieve(rf"\b{_CEASE} {_BETWEEN}{{0,7}}(?:{_LOOSE})\b(?! about){_BEHIND}")
#: Kinds in a row: "the reminders and everything else you send" is all there is.
_ALL_ELSE = Sieve(
    r"\b(?:everything|all (?:the|of the|your|other)|any(?:thing)?) (?:else|other|rest)\b"
    r"|\b(?:none|nothing|no mail|anything|any of it) at all\b|\ball of (?:it|them|this|these|those)\b|\b(?:or|and) (?:anything|everything|all|any)\b"
    r"|\b(?:questions?|reminders?|notices?|newsletters?|updates?)(?:,| (?:and|or|nor)) (?:[\w-]+,? ){0,3}?(?:e-?mails?|mails?|mailings?|messages?|letters?|proposals?|contact)\b"
)

#: Asked no more, said by the verb: "don't ask me monthly about our group".
_NOT_AGAIN = r"(?:stop|quit|cease|no need to|needn't|need not|don't|dont|do not|never|no longer|please not|don't have to|do not have to|can stop)"
_ABOUT_IT = (
    r"(?:monthly|every (?:single )?month|each (?:and every )?month|once a month|month after month|all the time"
    r"|(?:about|after|for) (?:our|my|the|this|that) (?:\w+ )?(?:group|circle|meetings?|attendance)"
    r"|(?:whether|if|how often|when|that) (?:we|our group|my group|the group|our circle|they|i)(?:'ve| have| has| had)? (?:all )?(?:met|meet|meets|attended|been meeting))"
)
_NOT_ASKED = Sieve(
    rf"\b{_NOT_AGAIN} (?:keep |have to |ever |please )?(?:ask(?:ing)?|check(?:ing)?(?: in)?(?: up)?(?: on| with)?|quiz(?:zing)?|question(?:ing)?|poll(?:ing)?|survey(?:ing)?|bother(?:ing)?|pester(?:ing)?|writ(?:e|ing)(?: to)?|remind(?:ing)?)"
    rf"(?: (?:me|us|again|any ?more|please|so often|this|that|the question)){{0,3}} {_ABOUT_IT}{_BEHIND}(?: {_ABOUT_IT}){{0,1}}{_BEHIND}"
    r"|\b(?:rather|prefer|like|want|wish)(?: to)? (?:not|never|no longer)(?: to)? be (?:asked|questioned|polled|quizzed|reminded)\b[^.?!]{0,60}"
    r"|\b(?:don't|do not|no longer) (?:want|need|wish|like|care)(?: to be|ed to be|(?= being)) ?(?:being )?(?:asked|questioned|polled|quizzed)\b[^.?!]{0,60}"
    r"|\b(?:ask|pester|quiz) (?:some(?:one|body) else|another(?: member| of us)?|one of the others|the others)\b[^.?!]{0,40}\b(?:monthly|every month|each month|next month|about (?:our|the|this) group|whether we|if we)[^.?!]{0,20}"
)
#: ... about the month's meetings, and not about anything that one may be asked.
_ASKS_OURS = re.compile(rf"\b{_ABOUT_IT}")

_MAIL = r"(?:e-?mails?|mails?|mailings?|messages?|letters?|notices?|notes?|correspondence)"
_FEWER = Sieve(
    rf"\b(?:fewer|less|not (?:quite )?(?:so|as) (?:many|much)|(?:reduce|cut down|cut back|limit|lower)(?: on)?(?: the)?(?: number of| amount of)?)"
    rf" (?:of )?(?:the |these |those |your |this )?{_MAIL}\b(?:,? please)?"
    rf"|\b(?:e-?mail|mail|write|message|contact)(?: to)? (?:me |us )?(?:less(?: often| frequently)?|more rarely|not so often)\b"
    rf"|\b{_MAIL} less (?:often|frequently)\b"
)
#: Who stays wants the rest of what comes.
_STAYS = Sieve(
    r"\b(?:keep|leave|hold on to) (?:my|the) (?:\w+ )?(?:request|application|place|seat|spot|name)\b"
    r"|\b(?:stay|remain|keep me|leave me) (?:in|on|with|part of) (?:the|my|our|your) (?:\w+ )?(?:group|circle|pool|waiting|list|matching)"
    r"|\bstill (?:want|would like|like|hope|interested|looking|need)\b|\b(?:request|membership|search) (?:stays|should stay|remains|must stay)\b"
    r"|\b(?:the rest is fine|only the (?:proposals?|offers?|important))\b"
)
#: A rest is asked for beside it only in such words.
_RESTS = re.compile(
    r"\b(?:paus\w+|hold\b|hiatus|until|till|rest(?:s|ing)?\b(?! is)|inactive|break)"
)


def spared(text: Text, *, stays: bool = False) -> tuple[Text, tuple[str, ...]]:
    """A letter without the words that ask for less mail, and the flags that these raise.

    Parameters
    ----------
    text : Text
    stays : bool
        Whether the letter shows otherwise that its writer stays: it is a whole request.

    Examples
    --------
    >>> spared(Text("Please stop the reminders."))[1]
    ('less_mail',)
    >>> spared(Text("Please stop the mails."))[1]
    ()
    """
    words = flowing(text.body)
    if _ALL_ELSE.search(words):
        return text, ()
    unasked = [each for each in _NOT_ASKED.finditer(words) if _ASKS_OURS.search(each.group())]
    found = [*_NAMED.finditer(words), *_FEWER.finditer(words), *unasked]
    if stays or _STAYS.search(words):
        found += _NAMED_LOOSELY.finditer(words)
    if not found:
        return text, ()
    left = list(text.new)
    for match in found:
        left[match.start() : match.end()] = " " * (match.end() - match.start())
    asked = unasked or any(re.search(rf"{_ASKED}\b", match.group()) for match in found)
    return replace(text, new="".join(left)), (LESS, QUESTIONS) if asked else (LESS,)


def heard(
    text: Text, stream: Thread, *, stays: bool
) -> tuple[tuple[Command, ...], dict[Command, float], tuple[str, ...]]:
    """The orders of a letter, how likely each is, and the flags of a wish for less mail.

    Parameters
    ----------
    text : Text
    stream : Thread
        What the letter answers.
    stays : bool
        See :func:`spared`.
    """
    rest, flags = spared(_but_one_group(orders_of_facts.without(text)), stays=stays)
    own = orders_of_others.without(rest)
    shares, told = order_signs.likely(own.body, vote.context(stream)), commands.read(rest)
    orders = order_signs.weigh(rest, told, shares)
    if orders_of_erasing.out_of_files(flowing(text.body)) and Command.FORGET not in orders:
        # Blotted out with the words on the group: "out of the group and of all your files".
        orders = (Command.FORGET, *orders)
    orders = orders_beside.but_a_wish(text, stream, orders, shares[Command.STOP])
    if flags and not _RESTS.search(flowing(rest.body)):
        # "... but keep my request" keeps it as it is.
        orders = tuple(each for each in orders if each is not Command.PAUSE)
    return orders, shares, flags


def _but_one_group(text: Text) -> Text:
    """A letter without the words that take its writer out of one group: they end no mail."""
    left = list(text.new)
    for start, end in unmeant.one_group(flowing(text.body)):
        left[start:end] = " " * (end - start)
    return replace(text, new="".join(left))
