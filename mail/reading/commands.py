"""Plain orders, handled before anything else: STOP, WITHDRAW, PAUSE, FORGET, EXPORT, ATTEST.

They differ: STOP ends all mail, WITHDRAW takes back the request, PAUSE rests it, FORGET
erases, EXPORT sends what is held, ATTEST notes meetings, LEAVE quits a group.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from mail.reading.flow import flowing
from mail.reading.text import Text
from mail.understanding import Command


@dataclass(frozen=True, slots=True)
class Order:
    """One way of giving an order, with the reason it is here."""

    command: Command
    pattern: str
    reason: str


_MONTHS = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b"
)
_LISTED = r"(?:the |your |this )?(?:wait(?:ing|ing-)?[ -]?list|pool|matching|running|queue|search)"

ORDERS: tuple[Order, ...] = (
    Order(
        Command.STOP,
        r"^\W*(?:please )?(?:stop|unsubscribe|opt[ -]?out|remove me|take me off)(?: please| now"
        r"| all)?\W*$",
        "the bare word",
    ),
    Order(
        Command.STOP,
        r"\bunsubscribe\b(?! (?:link|button|footer)|:)|\bopt(?:ing)? (?:me )?out\b(?! of (?:zoom"
        r"|the group|insurance))",
        "the word of mailing lists",
    ),
    Order(
        Command.STOP,
        rf"\b(?:take|get|drop) me off\b(?! (?:{_LISTED}|(?:the )?g-\d+|the hook"
        rf"|(?:the |your )?(?:roster|list) (?:of|for) (?:the |my )?(?:\w+ ){{0,2}}group))"
        rf"|\bremove me\b(?! from (?:{_LISTED}"
        r"|(?:the )?g-\d+|(?:the|my) (?:\w+ )?group))|\boff (?:your|this|the) (?:mailing "
        r"|e-?mail )?list\b"
        r"|\bi want(?:ed)? off\b",
        "please take me off",
    ),
    Order(
        Command.STOP,
        r"\b(?:stop|quit|cease) (?:(?:all|any|the|your|these|those) )?(?:e-?mails?\b|e-?mailing"
        r"|mails?\b|mailing|writing"
        r"|contacting|messages?\b|messaging|bothering|sending(?! (?:me )?(?:the )?remind))",
        "stop writing to me",
    ),
    Order(
        Command.STOP,
        r"\bno (?:more|further) (?:e-?mails?|mails?|messages?|contact)\b|\b(?:don't|do not|never"
        r"|dont)(?: ever)? (?:e-?mail"
        r"|contact|write|message|mail)(?: to)? me\b|\b(?:don't|do not|dont) (?:want"
        r"|wish)(?: to (?:get|receive|hear))?"
        r" (?:any ?more |any |these |your |to get )*(?:e-?mails?|mails?|messages|anything)\b"
        r"|\bleave me alone\b"
        r"|\bplease stop\b(?! (?:the remind|remind|sending (?:me )?(?:the )?remind|matching"
        r"|looking|searching|by\b))",
        "no more mail",
    ),
    Order(
        Command.WITHDRAW,
        r"^\W*withdraw\W*$|\bwithdraw(?:ing)? (?:my|the|this|our) (?:\w+ )?(?:request|name"
        r"|application|search|listing)"
        r"|\bi(?:'d like to|'m| am| want to| wish to"
        r"| would like to) withdraw(?:ing)?\b(?! from (?:the |my |g-))",
        "withdraw my request",
    ),
    Order(
        Command.WITHDRAW,
        rf"\b(?:take|remove|drop|get) (?:me|my name|my listing|my request) (?:off|out of"
        rf"|from) {_LISTED}"
        r"|\b(?:cancel|close|drop|retract|remove) my (?:request|application|listing|search"
        r"|name)\b|\bstop (?:looking"
        r"|matching|searching)\b|\bplease (?:cancel|close) (?:my|the) request\b",
        "take me off the waiting list",
    ),
    Order(
        Command.WITHDRAW,
        r"\b(?:i|i've|i have|have|just|already|since|we|ended up|and)\s?(?:'ve|have"
        r"|has)?(?: already| just| since)?"
        r" (?:found|joined|find(?:ing)?|joining|landed in|accepted a (?:spot|seat) in) (?:a"
        r"|another|my own|an|one)"
        r" ?(?:\w+ )?(?:groups?|one|consultant|elsewhere|through|on my own)\b|\bfound (?:a|one"
        r"|another)(?: group)? (?:elsewhere"
        r"|already|on my own|through)|\bno longer (?:need|looking for|want|in need of"
        r"|searching for) (?:a|the|one)\b"
        r"|\bdon't need (?:a|the) group\b",
        "I found a group, thanks",
    ),
    Order(
        Command.PAUSE,
        r"^\W*pause\W*$|\bpaus(?:e|ing) (?:my|me|the|this|it|things|for|until|everything|all"
        r"|please)\b|\b(?:put|place|keep)"
        r" (?:me|my request|my (?:\w+ )?membership|this|it|things|everything|mine) on (?:hold"
        r"|pause|ice)\b|\bon hold (?:until"
        r"|till|for)\b|\bsuspend my\b|\bleave of absence from (?:the|my|our)\b|\btake a (?:break"
        r"|pause|leave) from"
        r" (?:the|my|our|matching|g-)|\bhold off on (?:matching|my request|looking|sending"
        r"|placing)\b",
        "put me on hold",
    ),
    Order(
        Command.FORGET,
        r"^\W*forget(?: me)?\W*$|\b(?:delete|erase|purge|wipe|destroy|remove|forget) (?:all "
        r"|everything |any |whatever )?"
        r"(?:of )?(?:my (?:data|information|info|account|messages?|records?|details|profile"
        r"|e-?mails?|file)|(?:you|that you)"
        r" (?:have|hold|keep|stored?|know)[^.?!]{0,20}(?:on|about) me)\b|\bforget me\b"
        r"|\bright to be forgotten\b"
        r"|\bmy (?:data|information|records?|account) (?:deleted|erased|removed|purged)\b",
        "delete my data",
    ),
    Order(
        Command.EXPORT,
        r"^\W*export\W*$|\b(?:copy of|access to|export of|export|download) (?:all )?(?:of )?(?:my"
        r"|the) (?:own )?(?:personal )?"
        r"(?:data|information|info|records?|file|profile)\b|\b(?:everything|whatever|all|what"
        r"|data|information|info)(?: that| do)?"
        r" (?:you|is|the association)(?: people)? (?:have|has|hold|holds|keep|keeps|held|stored"
        r"|store|know)s?"
        r"[^.?!]{0,20} (?:on|about) me\b|\bdata (?:access|subject) request\b",
        "send me what you hold about me",
    ),
    Order(
        Command.ATTEST,
        r"\battest(?:ing|ation)?\b|\b(?:we|i|our group|the group|g-\d+)(?: all"
        r"| both)?(?: did)? me[te]t?\b(?: with (?:my|our|the)"
        r" [\w ]{0,20})? (?:once|twice|three times|four times|\d times|(?:both|all) |as (?:usual"
        r"|planned)|on (?:the \d|mon|tue"
        rf"|wed|thu|fri|{_MONTHS}|\d)|in {_MONTHS}|this month|last month|the \d|{_MONTHS} \d)"
        rf"|\b(?:log|record|count|put down)"
        r" (?:my|our|that (?:we|i)|a|the|two|one) [^.?!]{0,40}(?:meetings?|met\b|consultations?"
        r"|sessions?)"
        r"|\bmet with (?:my|our|the) (?:[\w]+ ){0,2}(?:consultant|supervisor|group) (?:on|in"
        r"|twice|once)\b|\bmet with my consultant\b",
        "we met twice in October",
    ),
)
_REMINDERS = re.compile(r"\bstop (?:(?:sending|with|all|me|the|those|these) )*remind")
_SPOKEN_OF = re.compile(
    r"(?:\b(?:reply|replying|answer|answering|say|saying|write|the word|before|does|did|to"
    r"|i won't|i don't want to|not)"
    r" (?:with )?|[\"'])$"
)


@cache
def _compiled() -> tuple[tuple[Order, re.Pattern[str]], ...]:
    return tuple((order, re.compile(order.pattern, re.MULTILINE)) for order in ORDERS)


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
    found = []
    for order, pattern in _compiled():
        for match in pattern.finditer(words):
            before = words[max(0, match.start() - 24) : match.start()]
            if order.command in found or _SPOKEN_OF.search(before):
                continue
            found.append(order.command)
    if _shouted(text, r"STOP|UNSUBSCRIBE") and Command.STOP not in found:
        found.insert(0, Command.STOP)
    if not found and not text.is_reply and not words.strip(" \n"):
        found.extend(_in_subject(text))
    if not text.is_reply and re.fullmatch(r"\W*(?:stop|unsubscribe)\W*", flowing(text.title)):
        found = list(dict.fromkeys([Command.STOP, *found]))
    return tuple(found)


def _shouted(text: Text, word: str) -> bool:
    """Whether our own capital word stands in the new words as an order."""
    for match in re.finditer(rf"\b(?:{word})\b", text.body.plain):
        before = flowing(text.body)[max(0, match.start() - 24) : match.start()]
        after = flowing(text.body)[match.end() : match.end() + 24]
        if _SPOKEN_OF.search(before) or re.match(
            r" (?:the |sending (?:me )?(?:the )?)?remind", after
        ):
            continue
        return text.body.plain != text.body.plain.upper() or len(text.body.plain) < 40
    return False


def _in_subject(text: Text) -> list[Command]:
    found = []
    for order, pattern in _compiled():
        if pattern.search(flowing(text.title)) and order.command not in found:
            found.append(order.command)
    return found


def reminders_unwanted(text: Text) -> bool:
    """Whether only the reminders shall stop."""
    return _REMINDERS.search(flowing(text.body)) is not None
