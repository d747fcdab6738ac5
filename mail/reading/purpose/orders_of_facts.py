"""Orders whose object is a fact: a day, an hour, a way of meeting, a line.

"Please take me off Wednesdays", "withdraw the Monday option", "Tuesdays and nothing else"
correct what a request says; they end no mail and take nothing back.  What is said so is blotted
out before orders are looked for.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from mail.reading.flow import flowing
from mail.reading.text import Text
from mail.sieve import Sieve

_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|week nights?|(?:mon|tues?|wed|thurs?|fri|sat|sun)s?)"
_PART = r"(?:(?:early |late |mid-?)?(?:mornings?|noons?|afternoons?|evenings?|nights?|lunch(?:time|es|hours?)?|midday))"
_CLOCK = r"(?:\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?|o'clock|to|-) ?(?:\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b\.?)?)?)"
_WAY = r"(?:online|zoom|video|telehealth|in[- ]person|face[- ]to[- ]face|remote|hybrid|e\.?m\.?d\.?r|cbt|dbt|act|ifs|psychodynamic)"
_THING = r"(?:options?|slots?|hours?|times?|days?|lines?|entry|choices?|windows?|dates?|parts?|bits?|items?|ones?|half|ways?|formats?|lists?)"
_A_FACT = (
    rf"(?:{_DAY}(?:'s?)?(?: {_PART}| {_CLOCK})*|{_PART}|{_CLOCK}|{_WAY})"
    rf"(?:,? (?:and|or|&|/) (?:the |my )?(?:{_DAY}|{_PART}|{_WAY}))*(?: {_THING})?"
    rf"|(?:\w+ )?(?:{_DAY}|{_PART}|{_WAY}) {_THING}"
)
_ARTICLE = r"(?:the|my|our|all|any|those|these|that|this|every|all my|all the|all of the|on)"
_TAKE = (
    r"(?:tak(?:e|ing)|get|drop|cut|strike|scratch|cross|remove|removing|delete|pull|leave|count|withdraw|cancel|stop|unsubscribe"
    r"|end|quit|close|scrap|retract|rescind|opt(?:ing)?|keep)"
)
#: It ends here, so that "take me off Monday's mail" stays what it is.
_ENDS = (
    r"(?=\W*(?:$|\n|[.,;:!?()-])| (?:please|thanks?|thank you|pls|for now|for me|and|but|or|then|as|because|since|from|of"
    r"|after|at|until|if|too|instead|altogether|entirely|again|i|it|there|which)\b)"
)
_OBJECT = (
    rf"\b{_TAKE} (?:(?:me|us|my name)(?:,? please)? (?:(?:down )?(?:off|out|from)(?: (?:of|from|for))?)"
    rf"|(?:off|out)(?: of)?|in)? ?(?:{_ARTICLE} )?(?:{_A_FACT}){_ENDS}"
)
_ALL_OF_A_FACT = (
    r"\b(?:delete|remove|erase|forget|drop|strike|wipe|scratch|take out) (?:everything|all|anything|what(?:ever)?|that)"
    r"(?: that)?(?: (?:i|we|you) (?:said|wrote|told you|have|put|noted|sent|know))?(?: down)? (?:about|on|of|for) "
    rf"(?:{_ARTICLE} )?(?:{_A_FACT}|(?:old |former |other )?(?:office|practice|licen[cs]e|town|hours|place|travel|groups?\b))"
    r"|\b(?:delete|remove|erase|forget|drop) (?:the|my|that) (?:old|second|first|duplicate|double|other|wrong|earlier|former|previous)"
    r" (?:entry|lines?|one|version|place|number|town|licen[cs]e|hours?|times?|office|address)\b"
)
#: A list of facts that ends so: no word of mail or of the writer's place may stand in it.
_NO_MAIL = (
    r"(?!e-?mails?\b|mails?\b|mailings?\b|messages?\b|letters?\b|writ|sen[dt]|hear|list|unsubscr|you\b|your\b|contact|remov|leav|stop"
    r"|copy|data|last\b|one\b|answer|reply|confirm|delet|eras|reminder|proposal|notice|quit|end\b|enough|pause|withdr|final|newsletter"
    r"|out\b|done|over|off\b)"
)
#: Cut in one way only: in a wall of marks every other cut would be tried, fourteen times over.
_WORD = r"[^\s.!?\n,;-]++(?:-++[^\s.!?\n,;-]++)*+"
_ENUMERATED = (
    rf"(?:^|[.!?\n] ?)(?:{_NO_MAIL}{_WORD}[ ,;-]+){{1,14}}(?:and|then|but|or|,) ?(?:absolutely |really )?"
    r"(?:nothing (?:else|more|further|beyond (?:that|it))|no (?:more|other)s?)(?=\W*(?:$|\n|[.!;]))"
)
#: Lists that are none of ours, and told apart from ours in the same breath.
_ELSEWHERE = (
    r"\bunsubscrib\w* (?:me )?(?:from|off)(?: of)? (?:the|my|our|that|their|a|some) (?:[\w'-]+ ){0,3}?(?:chats?|channels?|threads?"
    r"|slack|whatsapp|facebook|signal|discord|forums?|calendar|podcast|blog)\b"
    r"|\bunsubscrib\w* from [^.?!\n]{1,60}\b(?:but|and|though) (?:not|never) from (?:you|this|yours|the (?:association|service|circles?))\b"
)
_OF_FACTS: Final = Sieve(f"{_OBJECT}|{_ALL_OF_A_FACT}|{_ELSEWHERE}")
_ONLY_THOSE: Final = Sieve(_ENUMERATED)


def corrects(text: Text) -> bool:
    """Whether something is ordered of a fact.

    Examples
    --------
    >>> corrects(Text("Withdraw the Monday option please")), corrects(Text("Withdraw, please"))
    (True, False)
    """
    return without(text) is not text


def without(text: Text) -> Text:
    """The letter without orders about facts of it.

    Examples
    --------
    >>> without(Text("Please take me off Wednesdays.")).new.split()
    ['Please', '.']
    >>> without(Text("Please take me off the list.")).new
    'Please take me off the list.'
    """
    words = flowing(text.body)
    found = [*_OF_FACTS.finditer(words), *_ONLY_THOSE.finditer(words)]
    if not found:
        return text
    left = list(text.new)
    for match in found:
        left[match.start() : match.end()] = " " * (match.end() - match.start())
    return replace(text, new="".join(left))
