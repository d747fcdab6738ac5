"""In person, online, or either: the format that the sender wants.

Theory of operation.  Each mention of a way of meeting is weighed by what is said of it in
its clause (:class:`mail.reading.facts.format_words.Say`): refused, reluctantly accepted, named,
preferred.  What the sender says of her own practice ("I see clients online") or of a former
group is no wish.  The way preferred wins; two ways in one breath are ``hybrid``; a refusal
of one is a wish for the other; a drive that is offered stands for a room.
"""

from __future__ import annotations

import re

from mail.reading.facts import format_beside as beside
from mail.reading.facts import format_idioms as idioms
from mail.reading.facts import format_turns as turns_
from mail.reading.facts import format_words as words
from mail.reading.facts.format_choice import ONLINE, PERSON, Mention, decide
from mail.reading.facts.format_either import either
from mail.reading.facts.format_words import Say
from mail.reading.flow import flowing
from mail.reading.form import entries, format_of
from mail.reading.text import Part, Text
from mail.sieve import Sieve
from mail.understanding import Fact

_WAYS = Sieve(
    rf"\b(?:(?P<online>{words.ONLINE})|(?P<in_person>{words.PERSON}))\b|(?P<screen>[\U0001F4BB\U0001F5A5])"
)
#: Over letters as written: to meet in, or to come to, what is a name.
_MEET_IN = Sieve(
    r"\b[Mm]eet(?:ing)? (?:up )?(?:in|at|near|around)\s(?=[A-Z])"
    r"|(?:\b(?:in|near) |(?<=[,;:] ))[A-Z][a-z]+(?: [A-Z][a-z]+)?,? or (?=[Oo]n[- ]?line|[Zz]oom|by |over |on |[Tt]ele|[Vv]irtual|[Rr]emote|[Vv]ideo)"
    r"|\b(?:[Mm]eet|[Gg]ather|(?<!I )[Ss]it|[Gg]et together|[Cc]onvene)(?: up)?(?: [\w-]+){0,3} (?:at|in|for \w+ in) (?:the |our )?(?=[A-Z])"
    r"|\b(?:[Ll]ead|[Rr]un|[Hh]ost|[Ff]acilitate|[Cc]onvene)s? (?:an? |the |our )?(?:[\w-]+ ){0,3}group\b[^.;]{0,60}\bin (?=[A-Z])"
    r"|\b(?!(?:Teams|Skype|Meet|Face|Phone|Google|Doxy|Signal|In|By|On|Either)\b)[A-Z][a-z]{2,}(?: [A-Z]\w+)?(?: or [A-Z][a-z]+)?,? (?:or|and)(?: else| also)? (?=(?:(?:on|by|via|over|through) )?(?:the |my |a )?(?:[Oo]n[- ]?line|[Zz]oom|[Vv]ideo|[Ss]creen|[Cc]omputer|[Tt]elephone|[Pp]hone))"
    r"|(?<=[Oo]nline, or )(?:in )?(?:inner |outer |downtown )?(?=[A-Z])|(?:(?<=[Oo]nline or )|(?<=[Vv]ideo or ))(?:inner|outer|downtown) |(?<=[Zz]oom or )(?=close by|nearby|near me|around here|in town|locally|wherever)|(?<=[Oo]nline or )(?=close by|nearby|near me|around here|in town|locally)"
    r"|(?<=[Oo]nline or )(?:in )?(?=[A-Z])|(?<=[Zz]oom or )in (?=[A-Z])|(?<=[Vv]ideo or )in (?=[A-Z])"
    r"|\b(?:I'll|I'd|I would|I could|I can|[Cc]an|[Cc]ould|[Ww]illing to|[Hh]appy to|[Gg]ladly|[Gg]lad to) (?:gladly |happily )?(?:drive|travel|come|go|get|bike|walk|commute) (?:over |up |down |out |in )?(?:to|as far as)\s(?=[A-Z])"
)
_CLAUSE = re.compile(
    r"[.;!?\n]|,|(?<!anything )\bbut\b|\bthough\b|\balthough\b|\bso\b|\bbecause\b|\band (?=i\b|i'm|i'd)"
)


def read(text: Text) -> Fact | None:
    """The format wished for, ``hybrid`` where either will do.

    Examples
    --------
    >>> read(Text("I'd prefer in person but Zoom is possible.")).value
    'in_person'
    >>> read(Text("Zoom or in person, either is fine.")).value
    'hybrid'
    >>> read(Text("I see clients online."))
    """
    row = entries(text.new).get("In person or online")
    if row is not None and not _is_answered(text.new, row.at, row.to):
        # "Maybe" is no format, and the label beside it names both.
        named = format_of(row.value)
        return None if named is None else Fact(named, row.value)
    for part in (text.body, text.title):
        if part is text.title and text.is_reply:
            continue
        found = _part(part)
        if found is not None and not _only_a_way(text, found):
            return found
    return _answer(text) or _signed(text)


#: How far somebody would go, which names no format by itself.
_WAY = re.compile(
    r"(?:driv|travel|commut|walk|bike|biking|go|come|within|\d+ (?:min|mile))[\w ]*\b(?:min\w*|miles?|mi|hours?|hrs?|of|from|away|drive|driving)"
)
_OURS_ASKED = re.compile(r"in person,? (?:or )?online(?:,? or is either fine)?\?|is either fine\?")


def _only_a_way(text: Text, found: Fact) -> bool:
    """Whether an answer only tells how far she would go, and a format may be on file."""
    asked = _OURS_ASKED.search(flowing(Part(text.body.where, text.quoted)))
    return text.is_reply and not asked and _WAY.fullmatch(found.evidence.lower()) is not None


def _signed(text: Text) -> Fact | None:
    """Read "telehealth only" in a signature, where the letter says nothing of meeting."""
    found = words.SIGNED.search(text.sign.flow)
    return None if found is None else Fact(ONLINE, text.signature[found.start() : found.end()])


def _answer(text: Text) -> Fact | None:
    """Read "both are fine with me" where our quoted question asked in person or online."""
    if "in person or online" not in flowing(Part(text.body.where, text.quoted)):
        return None
    either = words.EITHER.search(flowing(text.body))
    return None if either is None else Fact("hybrid", text.new[either.start() : either.end()])


def _part(part: Part) -> Fact | None:
    flow = flowing(part)
    ticked = _ticked(part) if "x" in flow or "\u2611" in flow or "\u2612" in flow else None
    if ticked is not None:
        return ticked
    any_format = either(part)
    mentions = [*_mentions(part)]
    preferred = {m.way for m in mentions if m.say is Say.PREFERRED and not m.hint}
    if any_format and len(preferred) != 1:
        return Fact("hybrid", part.raw[any_format.start() : any_format.end()])
    if not mentions:
        return None
    meaning, mention = decide(part, mentions)
    if meaning == ONLINE and _is_alone(mentions, mention):
        flow = flowing(part)
        start, end = part.sentence_at(mention.start)
        meaning = beside.with_room(flow[start : mention.start], flow[mention.end : end])
    return Fact(meaning, part.raw[mention.start : mention.end])


#: How often one would come all the same.
_NOW_AND_THEN = re.compile(
    r"\b(?:once in a while|every now and (?:then|again)|now and (?:then|again)|occasion(?:al|ally)?"
    r"|sometimes|from time to time|every so often|once a (?:month|quarter|season|year))\b"
)

_TOO = re.compile(r"\b(?:too|also|as well)\b")


def rests_on_hint(text: Text) -> bool:
    """Whether both ways were read, and only one of them is named: the other is a drive or a room.

    Parameters
    ----------
    text : Text

    Examples
    --------
    >>> rests_on_hint(Text("Nobody within fifty miles does this, so by video."))
    True
    >>> rests_on_hint(Text("In person or by video."))
    False
    >>> rests_on_hint(Text("On second thought, online is possible too."))
    False
    """
    part = text.body
    mentions = [*_mentions(part)]
    for each in mentions:
        # "I'd drive there now and then" is said of the meeting, "online too" adds to what is on file.
        adds = _NOW_AND_THEN if each.hint else _TOO
        if adds.search(part.flow, *part.sentence_at(each.start)):
            return False
    return len({each.way for each in mentions if not each.hint}) == 1 and either(part) is None


def _is_alone(mentions: list[Mention], mention: Mention) -> bool:
    """Whether a screen is the only way named, neither refused nor preferred."""
    open_ = mention.say not in (Say.REFUSED, Say.PREFERRED) and not mention.hint
    return open_ and all(m.way == ONLINE for m in mentions)


def _ticked(part: Part) -> Fact | None:
    """The way beside a box with a cross, where a form was filled."""
    ways: dict[str, re.Match[str]] = {}
    for match in words.TICKED.finditer(flowing(part)):
        option = match["option"] or match["mark"]
        if words.EITHER.search(option) or re.search(r"\bhybrid\b", option):
            return Fact("hybrid", part.raw[match.start() : match.end()])
        way = _WAYS.search(option) or re.match(r" ?(?P<in_person>(?:an? |the )?office\b)", option)
        if way is not None:
            ways.setdefault(str(way.lastgroup), match)
    if not ways:
        return None
    first = next(iter(ways))
    start, end = ways[first].start(), [*ways.values()][-1].end()
    return Fact("hybrid" if len(ways) > 1 else first, part.raw[start:end])


def _mentions(part: Part) -> list[Mention]:
    flow = flowing(part)
    turns = [*turns_.turns(flow)]
    found = [Mention(t.way, t.say, t.start, t.end) for t in turns if t.way is not None]
    for match in _WAYS.finditer(flow):
        if any(turn.covers(*match.span()) for turn in turns):
            continue
        way = ONLINE if match["screen"] else str(match.lastgroup)
        start, end = part.sentence_at(match.start())
        before, after = flow[start : match.start()], flow[match.end() : end]
        if _is_no_wish(way, before, after, flow[start:end]):
            continue
        if idioms.of_talk(before, match.group(), after) or _is_quoted(part.raw, match.start()):
            continue
        if beside.is_not_wished(before, after):
            continue
        hint = way == ONLINE and (
            words.OWN_PRACTICE.search(before) is not None or "phone" in match.group()
        )
        if flow[match.end() : match.end() + 1] == "?":
            # "Online? No." goes on beyond the sentence.
            after = flow[match.end() : match.end() + 24]
        said = Say.NAMED if words.REPORTED.search(before) else _said(before, after)
        if said is Say.REFUSED and way == PERSON and idioms.of_somebody(after):
            continue
        found.append(Mention(way, said, match.start(), match.end(), hint))
    for pattern, source, way in (
        (words.ROOM_HINT, flow, PERSON),
        (_MEET_IN, part.plain, PERSON),
        (words.VENUE, flow, PERSON),
        (words.SCREEN_HINT, flow, ONLINE),
        (idioms.ROOM, flow, PERSON),
        (idioms.LINK, flow, ONLINE),
        (words.OR_THERE, flow if " or " in flow else "", PERSON),
    ):
        for match in pattern.finditer(source):
            name = next((name for name in match.re.groupindex if match[name]), 0)
            at, to = match.span(name)
            if any(turn.covers(at, to) for turn in turns):
                continue
            start, end = part.sentence_at(at)
            if pattern is words.VENUE and _used_otherwise(flow[start:at]):
                continue
            if pattern is words.ROOM_HINT and words.PAST.search(_clause_before(flow[start:at])):
                continue
            if pattern is words.SCREEN_HINT and beside.gets_there(flow[start:end], match.group()):
                continue
            if way == PERSON and _OF_CLIENTS.search(flow[start:at]):
                continue
            # "If it doesn't exist I'll host" denies no room.
            willing = _I_WOULD.match(flow, at) is not None
            said = Say.NAMED if name or willing else _said(flow[start:at], "")
            if not any(m.start < to and m.end > at for m in found):
                found.append(Mention(way, said, at, to, hint=True))
    return sorted(found, key=lambda m: m.start)


_OF_CLIENTS = re.compile(r"\bmy (?:clients|patients|kids|families|couples)(?: \w+)? $")
_I_WOULD = re.compile(r"(?:i|we)(?:'ll|'d| can| could| will| would)\b")


def _is_quoted(words: str, at: int) -> bool:
    """Whether a line of ours stands there, quoted above its answer."""
    return words.startswith(">", words.rfind("\n", 0, at) + 1)


def _is_answered(words: str, at: int, to: int) -> bool:
    """Whether a quoted line of the form is followed by what the writer says to it."""
    below = words[to:].lstrip(" .").removeprefix("\n")[:1]
    return _is_quoted(words, at) and below not in ("", ">", "\n")


def _used_otherwise(before: str) -> bool:
    """Whether a place is where the sender works, or where something was."""
    past = words.PAST.search(_clause_before(before))
    return past is not None or words.OWN_USE.search(before) is not None


def _is_no_wish(way: str, before: str, after: str, sentence: str) -> bool:
    """Whether the words are of the sender's own work, of the past, or of no meeting at all."""
    if words.PAST.search(_clause_before(before)) or words.WHOM.search(before):
        return True
    if way == PERSON:
        return (
            re.search(r"\b(?:does|must|should|is it)\b", sentence) is not None
            and "bylaw" in sentence
        )
    if words.NO_WISH_AFTER.match(after):
        # "Ten o'clock, on my Zoom link" is where the group will meet.
        return re.match(r" link\b", after) is None or not _ON_A_LINK.search(before)
    last = words.NO_WISH_BEFORE.search(before)
    return last is not None and not re.match(r"(?:your|an?|the|my)\b", last.group())


_ON_A_LINK = re.compile(r"\b(?:on|by|via|over|using|at|through) (?:my|our|the|a) $")


def _clause_before(before: str) -> str:
    return _CLAUSE.split(before)[-1] or ""


def _said(before: str, after: str) -> Say:
    """What is said of a way, by the words before it in its clause and those after it."""
    clause = _clause_before(before)
    refused, pattern = words.BEFORE_PATTERNS[0]
    if pattern.search(words.HARMLESS.sub(" ", clause)):
        return refused
    if words.IF_NONE.search(before):
        return Say.RELUCTANT
    for said, pattern in words.AFTER_PATTERNS:
        if pattern.search(after):
            return said
    for said, pattern in words.BEFORE_PATTERNS[1:]:
        if pattern.search(clause):
            return said
    return Say.NAMED
