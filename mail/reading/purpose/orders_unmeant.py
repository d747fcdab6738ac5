"""Words of stopping that give no order to stop: denied, put off until a day, or of another list.

"I don't want to stop getting mails" and "I never wrote STOP" hold on to the service; "out of
everything until May" rests; "off the other list" is none of ours.  A STOP that overlaps such a
stretch is none, one elsewhere in the letter stays.
"""

from __future__ import annotations

import re

from mail.reading.flow import flowing
from mail.reading.purpose.order_row import Order
from mail.reading.text import Text
from mail.sieve import Sieve
from mail.understanding import Command

_NOT = (
    r"(?:(?:did|do|does|would|will|have|had|could|should|must|was|am|is|are|were) ?(?:not|n't)|don't|dont|didn't|didnt"
    r"|doesn't|wouldn't|haven't|hadn't|wasn't|never|(?<=i'm )not|nobody|no one)"
)
_WISH = (
    r"(?:want|wish|ask|mean|intend|request|like|care|need|tell|told|order|instruct|plan|try|consent|agree|decide"
    r"|wrote|written|write|sen[dt]|sa(?:y|id)|type|authorize|authorise)(?:e?d|ing)?"
)
_LINK = r"(?:to|you|for|anyone|anybody|be|being|get|getting|having|have|that|it|the|a|any|word|words|an?|letter|mail|message|of)"
_CEASE = (
    r"(?:stop(?:ping|ped)?|cease|quit|end|unsubscri\w+|opt(?:ed|ing)?[ -]?out|delist\w*|(?:drop|remov|delet|cut|struck|taken?|take|taking|cross|kick|throw|thrown)(?:e?d|ing|ped|ping)?"
    r"(?: me| us| my name| my address)?(?: off| out| from| as)?)"
)
#: What is taken off or out must be the writer; "I don't want to drop my request" is no stop.
_STOPS = rf"(?:{_NOT}(?: \w+ly| ever| really| at all| actually)? {_WISH}(?: {_LINK}){{0,5}},?[ :]*[\"']?{_CEASE}\b)"
_BIDDEN = r"(?<!why )(?:don't|do not|dont|never|not to)(?: please| ever| you dare)? (?:unsubscribe|remove|take|drop|delete|cut|strike|delist|kick|withdraw|close|cancel) (?:me|us|my (?:name|address|request|application))\b"
_MY_DEED = r"\b(?:i|we) (?:did not|didn't|didnt|never|have not|haven't)(?: \w+ly| ever)? (?:unsubscribed?|opt(?:ed)? out)\b"
#: What was done to other lists, or may have been done by mistake.
_FROM_OTHERS = (
    r"\bi(?:'ve| have)?(?: just| also)? unsubscribed from (?!you|this|these|the (?:list|mail)|it\b)"
    r"|\b(?:may|might|must|could) have (?:unsubscribed|removed|dropped|taken)\b"
)
#: "I never asked to be off the list": no word of ceasing, but of where one stands.
_OFF = rf"{_NOT}(?: \w+ly| ever| really)? {_WISH}(?: \w+)? (?:to be|being|to come|to go|to get) (?:taken |struck |cut |dropped )?(?:off|out of|from) (?:the|your|any|this)\b"
#: One thing is to end, a question or a wrong entry, and not the mail: "stop asking about stairs".
_ONE_THING = (
    r"\b(?:stop|quit|cease) (?:asking|nagging|pestering|telling|calling|listing|showing|counting|putting|proposing|offering|suggesting|matching|pairing)"
    r"(?: (?:me|us|my|people|them|him|her))?(?: (?:[\w'-]+ ){0,3}?)?(?:about|for (?:my|the|a)|whether|if|that|as|on (?:mon|tues|wednes|thurs|fri|satur|sun)\w*|with|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b(?! everything| anything)"
    r"|\b(?:take|taken|remove|removed|get|strike|struck|cross|crossed|drop|dropped|move) (?:me|my name)(?: please)?,? (?:off|from|out of)(?: of)? (?:the|your|that|any|this) (?:[\w'-]+ ){0,2}?"
    r"(?:retired|inactive|lapsed|deceased|dead|former|suspended|dormant|expired|semi-?retired|unlicensed|wrong|old)(?: members?)?(?:'s?)?(?: [\w-]+)? (?:list|roll|pile|category|column|section|box|status)\b"
    # What we cut short of a letter: "you cut off my address!"
    r"|\byou(?:'ve| have)? (?:cut|chopped|clipped|left|dropped|missed|lost|struck|took|taken)(?: (?:off|out|away))?"
    r" (?:my|our|the|half|part|some|all)(?: (?:of )?[\w'-]+){1,4}(?: (?:off|out|away))?"
    r"|\b(?:retired|inactive|lapsed|former)[\"']? (?:on|in|by|according to) (?:your|the|this)\b[^.?!\n]{0,40}"
)

#: The stretches that hold on to the service, wherever they stand.
_HELD_ON = Sieve(rf"\b{_STOPS}|\b{_BIDDEN}|{_MY_DEED}|\b{_OFF}|{_FROM_OTHERS}|{_ONE_THING}")

#: Who was stopped by a mistake or by another speaks of it, and wants to be back.
_DONE_TO_HER = Sieve(
    r"\b(?:was|were|been|got|who|somebody|someone|you|have)(?: \w+ly)? (?:unsubscribed|removed|taken off|dropped|stopped)(?: me| us)?(?: from)?\b"
    r"|\b(?:the|that|this|a|my|your) \"?(?:stop|unsubscribe)\"? (?:was|is|wasn't|isn't|came|did not|didn't|must|that you)\b"
    r"|\b(?:sent|wrote|written|typed|asked for|answered|pressed|hit|clicked|pushed|tapped|used) (?:on )?(?:you )?(?:the |that |a )?\"?(?:stop|unsubscribe)\b"
    r"|\bi(?:'ve| have| may have| might have)?(?: just| once| accidentally)? unsubscribed\b"
)
_BACK = Sieve(
    r"\b(?:put|take|add|have|let|want) me back\b|\breinstate|\b(?:re-?subscribe|re-?activate|restore)\b|\bback (?:on|in|into) (?:the|your)\b"
    r"|\bmistake\b|\bin error\b|\bin my name\b|\b(?:not|wasn't|isn't) (?:from )?me\b|\bwant(?:ed)? to (?:stay|remain|be back)\b|\bstill (?:want|wish|hope|would like|looking)\b"
    r"|\b(?:like|want|wish|hope|mean) to (?:stay|remain|keep)\b|\bi(?:'m| am) staying\b|\b(?:yours|this one|you) (?:wasn't|was not|weren't|isn't|is not) (?:among|one of)\b|\b(?:do|did) want (?:this|it|yours|the mail)\b|\bexcept (?:you|yours|this)\b|\bstill on (?:yours|it|your list|the list)\b|\b(?:keep|leave) me on\b"
)

#: A day until which something is to rest.
_DAY_TO_COME = (
    r"\b(?:until (?!further)|till |for now\b|for the (?:time being|moment|summer|winter|fall|autumn|spring|semester|rest of the (?:year|month|summer))\b"
    r"|before (?:the )?(?:christmas|xmas|new year|easter|thanksgiving|hanukkah|passover|pentecost|holidays|next (?:week|month|year|term|semester)"
    r"|end of (?:the )?(?:year|month|week)|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|spring|summer|fall|autumn|winter|\d{1,2}[/.]\d)(?! (?:or|and) (?:after|ever))"
    r"|(?:during|throughout|over) (?:the |my )?(?:next |whole |coming )?(?:week|month|january|february|march|april|may|june|july|august|september|october|november"
    r"|december|spring|summer|fall|autumn|winter|holidays|christmas|easter|vacation|leave|sabbatical|exams?|break)\b"
    r"|(?:e-?mails?|mails?|messages?|letters?|more|to me|me)(?: please)? (?:this|next) (?:week|month|year|summer|winter|spring|fall|autumn|semester|term)(?=\W{0,3}(?:$|\n|[.!,]|please|thanks|thank you))"
    r"|while i(?:'m| am)\b|for (?:a|the next|two|three|four|five|six|\d{1,2}) (?:few |couple of |two |three )?(?:weeks?|months?)\b)"
)
#: A stop with an end: the rest is what is asked for.
_UNTIL = re.compile(rf"[^.?!\n]{{0,60}}?{_DAY_TO_COME}")
#: No mail until then, in whatever words.
_NO_MAIL_UNTIL = Sieve(
    r"(?:\b(?:no|not|never|stop\w*|cease|quit|without|hold)\b|n't\b)[^.?!\n]{0,24}?\b(?:e-?mails?|mails?|messages?|letters?"
    r"|write|writing|contact|hear)\b(?: to me| me| from you)?(?:,? please)?,? ?"
    rf"(?:{_DAY_TO_COME}|(?:this|next) (?:week|month|year|summer|winter|spring|fall|autumn|semester|term)(?=\W{{0,3}}(?:$|\n|[.!,]|please|thanks)))"
)
_FOR_GOOD = re.compile(
    r"\b(?:for good|forever|for ever|permanently|never again|at once and)\b|\buntil (?:hell|i die|you)\b"
)
#: The search is over, since it found what was sought.
_NO_FURTHER = re.compile(r"\b(?:look|search|hunt|match|seek)\w*\b")
_THE_ONE = re.compile(
    r"\bthis(?: one)?(?: here)? is (?:the one|it|my group|them|what i (?:wanted|asked|hoped|was))\b"
    r"|\byou(?:'ve| have)? found (?:it|them|my people|me my|the one)\b|\bcount me in\b|\bi'm in\b"
)
#: A letter sent twice, or a line of one: what is taken back is the double, or the line.
_ONE_OF_TWO = Sieve(
    r"\b(?:drop|remove|take|strike|delete|cut|leave) (?!me\b|my\b|us\b|all\b|everything\b)(?:[\w'-]+ ){1,4}(?:from|off|out of) (?:my|the) (?:request|form|application|entry)\b|"
    r"\b(?:cancel|close|drop|delete|withdraw|ignore|disregard|scrap|remove) (?:the|my|that) (?:second|duplicate|double|extra|other|first|older|earlier|later) (?:one|request|letter|copy|form|application|entry|mail)?\b"
    r"|\b(?:hit|pressed|pushed|clicked) (?:send|submit|it) twice\b|\b(?:sent|submitted) (?:it|this|that|the same)(?: \w+)? twice\b"
)
_OTHER_LIST = re.compile(
    r"\w+ (?:me|us|my name) (?:from|off)(?: of)? (?:the )?(?:(?:roll|roster|list|books?|members) (?:of|for) )?(?:g-\d+|(?:the|my|our|that) (?:\w+ )?(?:group|circle))\b|"
    r"\w+ (?:me|us|my name|my (?:e-?mail )?address) (?:from|off)(?: of)? (?:the|your|that|their|my) other (?:\w+ )?(?:lists?|group|one|pool)\b"
)
#: One group is left, or one proposal: what else we write is not.
_ONE_GROUP = Sieve(
    r"\b(?:take|taking|remove|removing|delete|deleting|cut|strike|cross|drop|scratch|leave|count|get"
    r"|pull|unlist|withdraw|cancel) (?:me|us|my name|my (?:e-?mail )?address)(?: please)? (?:off|out|from)(?: of| from)?"
    r" (?:(?:this|that|the|your) (?:(?!mail)[\w-]+ )?(?:one|group|circle|proposal|proposed group|round)|here)\b"
    r"(?![^.!?;\n]{0,20}\b(?:and|or|,) (?:all|every|any|your|the (?:list|mail)))"
)
_OF_A_GROUP = re.compile(r"\b(?:the|my|our|this|that) (?:[\w-]+ ){0,2}?(?:group|circle)\b")


def _spans(sieve: Sieve, words: str) -> list[tuple[int, int]]:
    return [match.span() for match in sieve.finditer(words)]


#: Without a word of these an end is of something else than mail; a group's reminders end with it.
_OF_MAIL = re.compile(
    r"\b(?:e-?mails?|mails?|mailings?|messages?|letters?|newsletters?|notes?|notices?|list(?:-?serv)?s?|writ(?:e|ing)|contact\w*|"
    r"hear\b|stop|unsubscrib\w*|opt(?:ing)? out|everything|all of it|inbox|spam|proposals?|you (?:people|folks|all))\b"
)


def about_mail(text: Text) -> bool:
    """Whether a letter says anything of mail, contact or of all there is.

    Examples
    --------
    >>> about_mail(Text("I won't be back to the Monday group. Take me off the roster."))
    False
    >>> about_mail(Text("I left the group. No more emails, please."))
    True
    """
    return _OF_MAIL.search(f"{flowing(text.title)}\n{flowing(text.body)}") is not None


def one_group(words: str) -> list[tuple[int, int]]:
    """Where words only take their writer out of one group or proposal.

    Examples
    --------
    >>> words = "please take me out of this one; mornings would do."
    >>> [words[start:stop] for start, stop in one_group(words)]
    ['take me out of this one']
    """
    return _spans(_ONE_GROUP, words)


def out_of_a_group(text: Text) -> bool:
    """Whether a letter speaks of a group, and with no word of mail or of everything.

    Examples
    --------
    >>> out_of_a_group(Text("Have I left the group or not? I want out."))
    True
    >>> out_of_a_group(Text("I left the group. Take me off the list."))
    False
    """
    return _OF_A_GROUP.search(flowing(text.body)) is not None and not about_mail(text)


def held_on(words: str) -> list[tuple[int, int]]:
    """Where stopping is denied: what stands there is no order.

    Examples
    --------
    >>> words = "i don't want to stop getting mails"
    >>> [words[start:stop] for start, stop in held_on(words)]
    ["don't want to stop"]
    """
    found = _spans(_HELD_ON, words)
    if found or _BACK.search(words):
        found += _spans(_DONE_TO_HER, words)
    return found


def instead_of_one(words: str) -> bool:
    """Whether one of two letters is taken back, or a line of one: the rest stands.

    Examples
    --------
    >>> instead_of_one("please cancel the second request, i hit send twice")
    True
    """
    return _ONE_OF_TWO.search(words) is not None


def found_here(words: str) -> bool:
    """Whether nobody need look any further because what was proposed is the one.

    Examples
    --------
    >>> found_here("cancel the search party, this is the one"), found_here("stop looking for me")
    (True, False)
    """
    return _NO_FURTHER.search(words) is not None and _THE_ONE.search(words) is not None


def rests_until(words: str) -> bool:
    """Whether mail is not wanted until a day that is named, and no longer.

    Examples
    --------
    >>> rests_until("no more emails before christmas please"), rests_until("no more emails, ever")
    (True, False)
    """
    return _NO_MAIL_UNTIL.search(words) is not None and not _FOR_GOOD.search(words)


def overlaps(start: int, stop: int, spans: list[tuple[int, int]]) -> bool:
    """Whether a stretch touches one of the others."""
    return any(first < stop and start < last for first, last in spans)


def instead(order: Order, words: str, match: re.Match[str]) -> Command | None:
    """What a given order is in truth: itself, a rest until a day, or nothing of ours."""
    if order.command is not Command.STOP:
        return order.command
    if _OTHER_LIST.match(words, match.start()) or overlaps(*match.span(), one_group(words)):
        return None
    ends = max((words.rfind(mark, 0, match.start()) for mark in ".?!\n"), default=-1) + 1
    rests = _UNTIL.match(words, match.start())
    if rests and not _FOR_GOOD.search(words, ends, rests.end() + 40):
        return Command.PAUSE
    return Command.STOP
