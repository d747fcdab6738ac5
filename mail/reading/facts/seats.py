"""How many seats a group has open: counted, or reckoned from how many it is and would be.

"Two open seats" says it; so do "we are four and would go up to seven", "three of us are left
and we'd like to be five again", "G-2064 is one short" and "an empty armchair".
"""

from __future__ import annotations

import re

from mail.reading.facts.numbers import value
from mail.reading.text import Part, Text
from mail.sieve import Sieve
from mail.understanding import Fact

_N = r"(?:an?|one|two|three|four|five|six|\d|a couple(?: of)?|a pair(?: of)?)"
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
_SEAT = (
    r"(?:seats?|spots?|openings?|members?|people|persons?|ppl|spaces?|places?|chairs?|arm-?chairs?|stools?|cushions?"
    r"|slots?|vacanc(?:y|ies)|clinicians?|therapists?|colleagues?|women|men|bod(?:y|ies)|humans?|faces|folks|souls?|others)"
)
#: (pattern with the count in ``n``, why); the first that fits wins.
_COUNTED: tuple[tuple[Sieve, str], ...] = (
    (
        Sieve(
            rf"\b(?P<n>{_N}) of (?:the|our|its) \w+ {_SEAT} (?:(?:is|are|stands?|will be) (?:\w+ )?(?:free|open|empty|vacant|available)|(?:will )?(?:turns? over|opens? up|(?:come|fall|become)s? (?:free|vacant|open)))\b"
        ),
        "so many of those there are",
    ),
    (
        Sieve(
            rf"\b(?P<n>{_N})(?: \(\d\))?(?:,? or(?: even)? (?P<to>\w+)|(?:-| to )(?P<upto>\d)|,? (?:maybe|perhaps|possibly)(?: even)? \w+)?(?: more| open| new| available| free| empty| vacant| spare| real| extra| additional| unfilled)* {_SEAT}\b"
        ),
        "a number of seats or people",
    ),
    (
        Sieve(
            r"\b(?:looking for|room for|space for|openings? for|open (?:it |this |ours? )?(?:up )?to|letting in|let in|stretch to|glad of|grateful for|happy with|need|needs|want|wants|like|love|find|find us|get us|give us|send us|send|take|takes|add|adding|invite|welcome|seeking|squeeze in|fit|fit in|use|absorb|take on|take in|taking|taking (?:in|on)|admit|accommodate|hold|do with|bring in|replace|replacing|lost|missing|short|as many as)"
            r" (?:up to |about |at most |maybe |perhaps |as many as )?(?P<n>one|two|three|four|five|\d|a couple|a pair)(?:,? (?:or|to) (?:even )?(?P<to>one|two|three|four|five|\d)|-(?P<upto>\d)|,? (?:maybe|perhaps|possibly) (?:even )?\w+)?(?: (?:more|new|other|fresh|further))?(?: more)?"
            r"(?=[.,;!?\n)]|$| (?:to|who|from|by|in|starting|at|more|of|members?|people|if|and|outsiders?|newcomers?|others|beyond|besides|beside|on)\b)"
        ),
        "a number that a group wants or lost",
    ),
    (
        Sieve(
            r"\b(?P<n>one|two|three|four|five|\d) (?:more|others|could come|might come|may come)\b(?:(?<=come)| (?:would|could|can|will|are welcome)\b)"
        ),
        "so many more would do good",
    ),
    (
        Sieve(
            r"\b(?:is|are|we're|now|currently) (?P<n>one|two|three|four|\d) (?:short|down|shy|light)\b"
        ),
        "a group that is so many short",
    ),
    (
        Sieve(
            r"\b(?:seats?|openings?|places?|spots?|chairs?)(?: open| available| free)? ?[:=] ?(?P<n>one|two|three|four|five|\d)\b"
        ),
        "a line of a form",
    ),
    (
        Sieve(
            r"\b(?:have|we've|we have|there are|have got|we've got) (?:got )?(?P<n>two|three|four|\d) (?:folding|empty|spare|open|vacant|free|new) ones\b"
        ),
        "two folding ones",
    ),
    (
        Sieve(
            r"\b(?P<n>one|two|three|four|\d) (?:of (?:us|our \w+|the \w+) |\w+ )?(?:(?:have|has|are|is|just) ){0,2}(?:left|leaving|retired|dropped out|moved away|gone|resigned|bowed out)\b"
        ),
        "so many left",
    ),
    (
        Sieve(r"\b(?:down|up|short|light|grow|enlarge|expand) by (?P<n>one|two|three|four|\d)\b"),
        "as above",
    ),
    (
        Sieve(
            r"\b(?:new|more|further|other) (?:members|people|colleagues|faces|ones), (?:up to )?(?P<n>one|two|three|four|\d)(?:,? or (?P<to>\w+))? (?:at (?:the )?most|at (?:the )?outside|perhaps|maybe|tops)\b"
        ),
        "new members, two at most",
    ),
    (
        Sieve(r"\bup to (?P<n>one|two|three|four|\d) (?:could|can|may|might) (?:come|join)\b"),
        "so many could come",
    ),
)
#: "A fourth", "a fourth and a fifth".
_NTH = r"(?:4th|5th|6th|7th|8th|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
_RANK = Sieve(
    rf"\b(?:a|our|use a|for a|like a|love a|want a|need a|add a) (?:new )?{_NTH}\b(?P<second>(?:(?:,? (?:and|or|maybe|perhaps|possibly|even)){{1,3}} (?:an? )?{_NTH})?)(?! (?:year|grade|street|week|of))"
)
#: How many there are now; "five of us" may also be told as "all five".
_NOW = Sieve(
    rf"\b(?:(?:we|they)(?:'re| are|'ve been| were down to| have)(?: now| currently| just| only| down to| a group of| a| presently)* |(?:g-\w{{2,6}}|our group|the group|our circle|(?:our )?membership|our number) (?:is|has|has been|stands|stand)(?: now| currently| only| just| at| down to| back to)* |there(?:'s| are| is|'re)(?: now| only| just)* |down to |left with |a group of |us to )(?P<n>{_COUNT})\b(?! (?:years?|times|o'clock|pm|am|miles|minutes|short|openings?|seats?|spots?|spaces?|chairs?|vacanc|empty|open|weeks|months))"
    rf"|\b(?P<of>{_COUNT}) (?:of us|in it|members|at present|at the moment|today|remain)\b(?! (?:would be|is plenty))"
)
#: How many there would be.
_WHOLE = re.compile(
    rf"\b(?P<w>{_COUNT}) at (?:our|its|the) (?:largest|most|fullest|peak|best)\b|\b(?:go(?:ing)? up to|up to|hold|holds|seat|seats|capped at|cap (?:of|is|it at|at)|max(?:imum)?(?: of| is)?|limit (?:of|is)|no more than|full at|stop at|(?:be|become|make it|make us|get to|return to|grow to|back to|number|love|like|want|prefer|(?:love|like|want|prefer) to be) (?:about )?)(?: a)? ?(?P<m>{_COUNT})\b(?! (?:years?|more|o'clock|pm|am|miles|minutes))"
)
#: "We'd like to grow from four to six", "we decided to go from 5 to 6".
_GROWN = re.compile(
    rf"\b(?:grow|go|expand|increase|enlarge|going|growing|get) (?:\w+ ){{0,2}}?from (?P<here>{_COUNT}) to (?P<there>{_COUNT})\b(?! ?(?:pm|am|o'clock|:|minutes|hours))"
)
#: No group opens more seats at once.
_MOST = 6
#: What shows that the words speak of seats.
_OFFERS = re.compile(
    r"\b(?:room|space|opening|seat|spot|vacanc|place|chair|armchair|add|looking for|member|want|need|take|welcome|seek|squeeze|could use|love|short|lost|fits?|more|cushion|stool|glad of|absorb|replac|open|letting|let in|stretch|find|come|beyond|left|leaving|adding|accommodate|admit)"
)
_ONE = Sieve(
    r"\b(?:an?|the|one|our|her|his) (?:\w+ )?(?:empty|vacant|free|open|spare|available|unfilled) (?:seat|spot|place|chair|arm-?chair|slot|stool|cushion)\b"
    r"|\b(?:seat|spot|place|chair|arm-?chair|slot) (?:is |has |just |has just |that is |that's |has come |has fallen )*(?:empty|vacant|free|open|opened|available|nobody likes)\b"
    r"|\b(?:we'd|we would|we|glad to|happy to) (?:all )?(?:like|love|welcome|take|be glad of|be happy to have|look for|are looking for|seek|want|need|have room for|make room for)(?: to (?:have|find|welcome))? (?:some(?:one|body)|another (?:person|member|colleague|clinician|therapist|body|human|head|voice|soul))\b"
    r"|\b(?:seat|spot|place|chair|arm-?chair|slot) (?:[\w'-]+ ){0,4}?(?:will |would |to |has |have |that )?(?:stands?|sits?|goes|gone|go|stays?|stood|sat|left) (?:empty|vacant|free|cold|idle|unused|begging)\b"
    r"|\b(?:could|can|would|might|will|to) (?:take (?:in|on)?|use|fit(?: in)?|add|seat|squeeze in|stand|welcome|do with) ?another (?:\w+ )?(?:person|member|colleague|clinician|therapist|body|human|head|voice|soul)\b"
    r"|\b(?:(?:leaves?|left|leaving) (?:us )?(?:with )?|there(?:'s| is)|have|we've|got|has) a (?:hole|gap) (?:in|at) (?:our|the|this)\b"
    r"|\b(?:could|can) (?:use|do with) (?:some(?:one|body)\b|a (?:new|fresh|further) \w+)|\b(?:room|space) for another\b"
    r"|\b(?:would|we'd|we) (?:like|love|want|welcome|need|seek) (?:some(?:one|body)|another) (?:in|for|to take) (?:her|his|their) (?:place|seat|chair|stead)\b"
    r"|\b(?:happy|glad|pleased|delighted) to (?:have|see|welcome) (?:a|one|some) (?:new|fresh|further) (?:face|member|person|voice|colleague|soul)\b"
    r"|\b(?:fill|step into) [\w-]+'s? (?:shoes|seat|chair|place|spot)\b|\b(?:seat|spot|place|chair|arm-?chair|slot) (?:is |that is )?(?:up for grabs|going begging|(?:needs?|wants?) (?:filling|to be filled))\b"
    r"|\b(?:opening|vacancy) (?:in|for|at)\b|\b(?:could|can|might) use another (?:\w+ )?(?:person|member|colleague|clinician|therapist|body|human|head|voice|soul)\b|\b(?:set|put|pull) (?:out|up) (?:another|one more|an extra) (?:chair|seat|stool)\b"
    r"|\bfill(?:ing)? (?:the|her|his|that|their|an?|our) (?:\w+ )?(?:seat|chair|place|gap|spot|hole|shoes)\b|\b(?:there's|lend(?:ing)?(?: out)?|offer(?:ing)?) (?:her|his|their) (?:seat|chair|place|spot)\b|\breplac(?:e|ing) (?:her|him|one)\b|\bshort a (?:body|person|member)\b"
)
#: "One free seat, no wait, two": the last number is the one that counts.
_MENDED = re.compile(
    r"[\s,;:.!\u2013\u2014-]+(?:(?:oh|no|sorry|er|um|oops|ah)\W+)*"
    r"(?:wait|sorry|i mean(?:t)?|actually|correction|scratch that|or rather|rather"
    r"|make (?:that|it)|no)\W+(?:sorry\W+)?"
    r"(?:(?:i mean|make (?:that|it)|it's|that's|it is|we have|there are|it should be) )?"
    r"(?P<n>one|two|three|four|five|six|[1-8])\b"
    r"(?! ?(?:o'clock|pm|am|:|years?|weeks?|days?|hours?|of (?:us|our|them)|members?))"
)
_REPLACES = (("a couple of", "2"), ("a couple", "2"), ("a pair of", "2"), ("a pair", "2"))


def read(text: Text) -> Fact | None:
    """How many seats a group has open; None where nothing says so.

    Examples
    --------
    >>> read(Text("We are four and would go up to seven.")).value
    3
    """
    body = text.body
    reckoned = _reckoned(body)
    if reckoned is not None:
        return reckoned
    found = _counted(body) or (None if text.is_reply else _counted(text.title))
    return found or _single(body) or (None if text.is_reply else _single(text.title))


def _reckoned(part: Part) -> Fact | None:
    """What is missing between those who are there and those who might be."""
    grown = _GROWN.search(part.flow)
    if grown is not None:
        here, there = value(grown["here"]), value(grown["there"])
        if here is not None and there is not None and 0 < there - here <= _MOST:
            return Fact(int(there - here), part.raw[grown.start() : grown.end()])
    now = _NOW.search(part.flow)
    if now is None or re.search(r"\b(?:we|us|ours?)\b", part.flow) is None:
        return None
    whole = _WHOLE.search(part.flow, now.end()) or _WHOLE.search(part.flow)
    if whole is None:
        return None
    here, there = value(now["n"] or now["of"]), value(whole["m"] or whole["w"])
    if here is None or there is None or not 0 < there - here <= _MOST:
        return None
    return Fact(int(there - here), part.raw[whole.start() : whole.end()])


def _counted(part: Part) -> Fact | None:
    flow = part.flow
    rank = _RANK.search(flow)
    if rank is not None:
        return Fact(2 if rank["second"] else 1, part.raw[rank.start() : rank.end()])
    for pattern, _ in _COUNTED:
        for match in pattern.finditer(flow):
            start, end = part.sentence_at(match.start())
            if not _OFFERS.search(flow, start, end) or _TAKEN.search(flow, start, end):
                continue
            if _THERE.fullmatch(match.group()) and not _GIVES_PEOPLE.search(
                flow, start, match.start()
            ):
                # "G-2030 has five members."
                continue
            if _BRINGS.search(flow, start, match.start()):
                continue
            if _BOUND.search(flow, start, match.start()) and not _GIVES.search(flow, start, end):
                continue
            said, number = _most(match)
            if said in ("a", "an", "one") and _ONESELF.search(flow, start, match.start()):
                continue
            mended = _MENDED.match(flow, match.end())
            if mended is not None:
                number = value(mended["n"])
            if number and not (said in ("a", "an") and "people" in match.group()):
                return Fact(int(number), part.raw[match.start() : match.end()])
    return None


def _most(match: re.Match[str]) -> tuple[str, float | None]:
    """The first count as it is said, and the number: of "two or three" the greater."""
    said = match["n"]
    for words, figure in _REPLACES:
        said = said.replace(words, figure)
    number = 1.0 if said in ("a", "an") else value(said)
    named = match.re.groupindex
    further = next((match[name] for name in ("to", "upto") if name in named and match[name]), "")
    more = value(further) if further else None
    return said, max(number, more) if number and more and more <= number + 2 else number


#: Members who are counted and not wished for are there already.
_THERE = re.compile(r"(?:two|three|four|five|six|\d) members")
_GIVES_PEOPLE = re.compile(
    r"\b(?:need|want|add|take|seek|seeking|looking for|room for|space for|welcome|invite|like|love|find|open to|openings? for)s?\b[^.;]{0,24}$"
)
#: "No more than five people" bounds a group that is wished for; seats need somebody to give them.
_BOUND = re.compile(
    r"\b(?:(?:no|not|never) (?:more|bigger|larger) than|at (?:the )?most|max(?:imum)?(?: of)?|fewer than|less than|under|up to|groups? of|limit of|only)(?: about| around)? $"
)
#: "Bring a cushion."
_BRINGS = re.compile(r"\b(?:bring|brings|bringing|pull up|grab)(?: along)?(?: your own)? $")
_GIVES = re.compile(
    r"\b(?:room|takes?|add|new (?:people|members|ones|folks)|welcomes?|space|open(?:ings?)?|seats?|spots?|chairs?|vacanc\w+|invite|looking for|needs?|short|lost|joins?|g-\d+|(?:our|my) (?:\w+ )?group)\b"
)

#: "I'm a member": who says what one is offers no seat.
_ONESELF = re.compile(
    r"\b(?:i(?:'m| am|'ve been| have been| was)|am|as|being|becom\w+|(?:he|she)(?:'s| is| was)|you(?:'re| are))(?: (?:already|also|now|indeed|still|not|just|actually|certainly|of course)){0,2} $"
)

#: The people who are there, what they do, and where they sit.
_TAKEN = re.compile(
    r"\bwe (?:are|were) (?:a group of )?(?:two|three|four|five|six|seven|\d) (?:members|people|women|men|clinicians|therapists|colleagues)[.,]|\b(?:see|treat|serve)s? (?:\w+ )?people\b|\bchairs (?:in the|in my|in a|around)\b|\bi'd (?:like|love|take) (?:one|a|the)\b|\b(?:chairs?|seats?|places?|spots?) (?:are |is |have been )?(?:all )?(?:taken|occupied)\b|\b(?:chairs?|seats?|places?|spots?) (?:are|is|have been) (?:all )?filled\b"
)


def _single(part: Part) -> Fact | None:
    match = _ONE.search(part.flow)
    return None if match is None else Fact(1, part.raw[match.start() : match.end()])
