"""Whose a title is: the writer's own and present one, or not.

The tables hold words before or after a title, over folded lower-case words.  The last
person named before a title owns it ("I'm an LPC and my co-organizer is an LCSW"), a title
asked for in others is nobody's, and one that is still worked for or was given up is not held.
"""

from __future__ import annotations

import re

from mail.reading.speaker import PRONOUNS
from vocabulary import places
from vocabulary.licences import by_code

#: Words before a title that take it away, each with the words they were made for.
NOT_HELD: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:not|never|isn't|no longer|no|nor|neither|without|don't have|not yet)(?: yet)?(?: an?| my| the)?(?: [\w-]+)? $",
        "I'm not a psychologist",
    ),
    (r"\bneither an? [\w ]{2,12} nor an? $|\bpre-? ?$", "neither an LPC nor an LMFT"),
    (
        r"\b(?:toward|towards|(?:to go|left|hours) for|pursuing|studying for|candidate for|hours for|on (?:the|my) (?:way|path) to|preparing for|sitting for"
        r"|get(?:ting)? my|applying for|will be|'ll be|going to be|should (?:have|be)|will have|'ll have|hope to (?:be|get|have)|hoping (?:for|to be)|waiting (?:on|for)"
        r"|soon to be|almost an?|becoming an?|to become|finish(?:ing)? my)(?: (?:be(?:ing|coming)|my|an?|the|full|licensure as))* $",
        "working toward my LCSW",
    ),
    (
        r"\b(?:(?<!i've )(?<!have )(?<!before i )(?<!since i )(?<!until i )was (?:once )?(?:an? |the )|former(?:ly)?|ex-|previously|used to be|once (?:an? )?|back when (?:i|we|it)\b|(?<!semi-)(?<!semi )retired"
        r"|(?<!i've )(?<!have )had (?:been )?(?:an? |my )|gave up|surrendered|let my|(?<!us )old) ?(?:[\w-]+ ){0,3}$",
        "formerly an LMHC",
    ),
    (
        r"\b(?:expect(?:ing)? (?:to (?:get|have|hold|receive) )?|due to (?:get|have|receive) |process of (?:getting|earning) |appl(?:y|ied|ying) for |sit(?:ting)? |tak(?:e|ing) |await(?:ing)? |anticipate |eligible for )(?:my |the |an? )?(?:full |oregon )?$",
        "I applied for my LPC",
    ),
    (
        r"\b(?:used to (?:hold|have|carry)|no longer (?:hold|have|carry|keep|maintain|an?m?)|(?:don't|do not) (?:hold|carry|keep)) (?:up )?(?:my |an? |the )?(?:[\w-]+ )?$",
        "I no longer hold my LMHC",
    ),
    (
        r"\b(?:upgraded|moved|went|switched|converted|changed|transition\w*|graduated|coming) (?:up )?from (?:an? |my )?$",
        "upgraded from CSWA to LCSW",
    ),
    (
        r"\b(?:where i (?:started|began) (?:out )?as|ceased (?:being|to be)|stopped being|quit being) (?:an? )?$|\b(?:inactive|lapsed|expired|dormant) $",
        "in Yakima, where I started as an LMHC",
    ),
    (r"\bschool $", "a school psychologist has another licence"),
    (
        r"\b(?:(?:meet|met)(?:ing)?(?: up)?(?: with)?|get(?:ting)? (?:to know|together with)|wish(?:ing)? for|(?:talk|speak|chat|confer|think|compare notes)(?:ing)? (?:to|with)|(?:learn|hear)(?:ing)? from"
        r"|sit(?:ting)? (?:down |in )?with|(?:be|being) (?:with|around|among|near)|(?:includ|invit|add)(?:e|ing)|team(?:ing)? up with|exchang\w+(?: \w+){0,2} with|(?:long|yearn|car)(?:e|ing)? for)"
        r" (?:an?|some|another|one|one or two|a few|more|at least one|any|a fellow|the odd) (?:[\w-]+ )?$",
        "I'd love to meet a PMHNP",
    ),
)
NOT_HELD_AFTER: tuple[tuple[str, str], ...] = (
    (
        r"^[- ](?:to-be|candidate|eligible|exam|in training|hours|track\b|board\b|lapse|program\b)",
        "LCSW candidate",
    ),
    (
        r"^[)]? ?\(?(?:has |have |is |was |went |just |now )*(?:lapsed?|expired?|ran out|inactive|retired|\(?ret\b)\b",
        "my LMFT has expired",
    ),
    (
        r"^ (?:has sat |sits |is |went |back )?(?:on|to|into) (?:an )?(?:inactive|retired|emeritus)\b",
        "put my LCSW on inactive status",
    ),
    (
        r"^[^.;]{0,40}\b(?:that's|that one's|that has|that one has|it's|it has|which has) (?:since |long since |now )?(?:lapsed|expired|gone|inactive)\b",
        "an LICSW from Massachusetts originally but that's lapsed",
    ),
    (r"^,? (?:until|till) i let (?:that|it)\b", "an LPC until I let that one go"),
    (
        r"^ (?:is|was|belongs to) (?:my (?:wife|husband|spouse|partner|colleague|office ?mate|sister|brother|daughter|son|friend|boss)|hers|his|theirs|not mine)\b",
        "the LPC is my wife's",
    ),
    (r"^ (?:and )?student\b", "a PMHNP student"),
    (r"^,? (?:no more|no longer|not any ?more)\b", "LPC intern no more"),
    (
        r"^ (?:back (?:home|east|there|then|in)|way back|in (?:my|the) (?:old |former |home |own )?(?:state|country)|where i came from|stayed (?:behind|in))\b",
        "an LISW back home",
    ),
    (
        r"^[^.;,\n]{0,44}\b(?:has|have) (?:since |now |long since )?(?:lapsed|expired|gone inactive)\b|^ \((?:[\w ]{1,16} )?(?:lapsed|inactive|expired|retired)\)",
        "the LICSW stayed in Minnesota and has lapsed",
    ),
    (
        r"^ (?:application|paperwork|licen[sc]e is pending|is pending|hours|pending|upgrade)\b",
        "my LPC application is with the board",
    ),
)
_NOT_HELD = tuple(re.compile(pattern) for pattern, _ in NOT_HELD)
_NOT_HELD_AFTER = tuple(re.compile(pattern) for pattern, _ in NOT_HELD_AFTER)

_COUNT = r"(?:one|two|three|four|five|six|seven|\d)"
_OTHER = re.compile(
    r"\b(?:foursome|threesome|fivesome|sixsome|sextet|quintet|quartet|trio|he|she|they|he's|she's|they're|his|her|who(?!:| am\b)|whose|my (?:husband|wife|spouse|supervisor|colleague|friend|office ?mate"
    r"|suite ?mate|boss|mentor|consultant|therapist|analyst|landlord|cousin|professor|accountant|roommate|former|old|business partner|partner|neighbou?r|sister|brother|mother|father|psychiatrist|interns?|associates|co-?\w+)"
    rf"|{_COUNT} of (?:us|them)|(?:some|others?|rest|both) of (?:us|them)|the others?|another|supervised by|(?<!'m a )(?<!am a )(?<!as a )supervisor:?|new member"
    rf"|{_COUNT} (?:[\w-]+ )?(?:others|people|members)|her name|his name|invite|introduce|recommend|referr?\w*|them(?=:)"
    rf"|we(?:'re| are) (?:now |currently )?(?:\w+ )?{_COUNT}\b|we have|(?:our|the) (?:[\w-]+ )?(?:group|members|team|circle)(?! practice)|supervis(?:e|ing)|employ|hire|co-?organi[sz]er|co-?leader|shar(?:e|ing) (?:an? |the |my |our )?(?:[\w-]+ )?(?:office|suite|space|building|practice|hallway|floor|waiting room) with|work(?:ing)? (?:alongside|beside|under)|married to|my (?:[\w-]+ )?(?:niece|nephew|daughter|son|aunt|uncle|mom|dad|fianc[eé]e?|girlfriend|boyfriend|co-?worker|classmate|trainee|supervisee|assistant|employee)(?=,| \(|'s\b| (?:is|who|has (?:an?|her|his))\b)|an? (?:colleague|co-?worker|friend|classmate)(?= \()|(?:put|paired?|matched?|group) (?:me )?with|not with)\b"
)
_OWN = re.compile(
    r"\b(?:i'm|i am|im|i've been|i have been|i hold|i have an?|ive been|as an?|as a fellow|me,?|myself|being|my (?:own )?licen[sc]e|i (?:reinstated|renewed|got|hold|earned|passed|keep|carry)|i the|here licensed|(?:and |a )?(?:full|fully)|here,?|and (?:i|me)(?= \()|we're (?:both|all)|we are (?:both|all)|i,)"
    r"(?![^,;.]{0,20}with\b)"
)
_WANTED = re.compile(
    r"\b(?:look\w* for|lookin for|seek\w*|want\w*|would (?:like|love)|i'd (?:like|love)|prefer\w*|open to|welcom\w*|ideally|hop(?:e|ing)"
    r"|need\w*|any|at least (?:one|two)|some(?:one|body)|any(?:one|body)|other|(?<!as a )fellow|mix of|consult with|consultant|such as|group (?:for|of|with)"
    r"|(?:members?|people|everyone|others|they|participants|anyone) (?:[\w-]+ )?(?:should|must|need to|ought to|has to|have to) be|(?:restricted|limited) to|(?<!the )only|take|accept|allow\w*|joined? by|(?<!see )(?<!seeing )(?<!with )(?<!treat )(?:folks|people))\b"
)
_WANTED_AFTER = re.compile(
    r"^(?:(?: ?/ ?|, )[a-z][\w-]{1,7}){0,3} (?:supervisors|clinicians|therapists|folks|people|types|colleagues|counselors|holders)\b|^(?:s)?(?:[\w ,/]{0,30})\b(?:would be|welcome|preferred|please|a plus|ideal|who (?:is|can|does|has|wants))\b"
)
_ARTICLE = re.compile(r"\b(?:an?|some|other|one|another|more|and|or|any)\s+(?:[\w-]+ )?$")
_LIKE_ME = re.compile(r"^s?(?: \w+)? like (?:me|myself|us)\b")
_ALL_OF_US = re.compile(
    r"^s?,? (?:the )?(?:both|all|all (?:two|three|four|five)|two|three) of us\b"
)
_OR_AFTER = re.compile(r"^s? or (?:an? )?[a-z][\w.-]{1,12}\b")
_OR_BEFORE = re.compile(r"\b[a-z][\w.-]{1,12} or (?:an? )?$")
_COUNTED = re.compile(rf"\b{_COUNT} $|\b{_COUNT} [\w-]+s(?:,| and|, and) an? $")
_ONE_OF = re.compile(rf"\b(?:one|two) of (?:the |our )?(?:few |only |very few |{_COUNT} )*$")
_BOTH = re.compile(
    r"\b(?:two|both) of us (?:old |retired |rural |country )*$|\b(?:we're|we are|both|us),? ?(?:are|both|all|two|three| )*(?: [\w-]+)? $|\bof us,? (?:are )?(?:all|both) $"
)

#: First and last name; capitals alone are other titles ("CADC III, MAC").
#: "I'm Jed" is half a name.
_NAME = r"(?!I['’]|It['’]s )[A-Z](?=[\w'’-]*[a-z])[\w'’-]+ (?:[A-Z]\. )?[A-Z][\w'’-]+"
_NAME_APART = re.compile(rf"{_NAME}(?:, ?| ?\(| )$")
#: "JANE DOE, LPC": a name where its sentence says what she did, else letters of any kind.
_CAPITALS_APART = re.compile(r"[A-Z][A-Z'’-]+ (?:[A-Z]\. )?[A-Z][A-Z'’-]+(?:, ?| ?\(| )$")
_NAMED_AS_OTHER = re.compile(
    r"\b(?:from|by|met|know|told by|thanks to|heard of|seen?|(?:place|put|pair|match|group|seat|set|sit|working|work|share) (?:me |us )?(?:up |an office )?with|instead of|alongside|beside) $"
)
_INTRODUCED = re.compile(r"\b(?:i'm|i am|this is|it's|name is|me,|here is|signed,?|from) $")
#: Whom the letter says that its writer is, whatever stands in From: an office's box, a married name.
_ME = re.compile(r"\b(?:i'm|i am|this is|name is|me,) $")
_SAID_OF = re.compile(
    r"^(?:[ ,]*\((?:my|our|a|an|her|his)\b"
    r"|\)?(?:, [a-z][a-z.-]{1,6}){0,2}?,? (?:who |just |kindly |also |once |has |have |had |first ){0,2}"
    r"(?:refer(?:red|s)|told|tells|sent|sends|suggest(?:ed|s)|recommend(?:ed|s)|introduced|mentioned|mentions|said|says|pointed|gave|gives|passed|forwarded|invited|urged|encouraged"
    r"|asked|asks|wrote|writes|thought|thinks|knows|vouch(?:ed|es)|shared|showed|supervised|supervises|runs|ran|leads|led|is|was|has|will|in my)\b)"
)


def given_up(before: str, after: str) -> bool:
    """Whether the title is denied, worked for, or a former one."""
    return any(pattern.search(before) for pattern in _NOT_HELD) or any(
        pattern.search(after) for pattern in _NOT_HELD_AFTER
    )


def held_by_us(before: str, after: str) -> bool:
    """Whether a plural title is the writer's too: "we're both LMFTs", "a group for LMFTs like me"."""
    if _LIKE_ME.match(after) or _ONE_OF.search(before) or _ALL_OF_US.match(after):
        return True
    return _BOTH.search(before) is not None and not _COUNTED.search(before)


def of_another(before: str) -> bool:
    """Whether the last person named before the title is not the writer."""
    if _COUNTED.search(before) and not _ONE_OF.search(before):
        return True
    before = PRONOUNS.sub(" ", before)
    others = list(_OTHER.finditer(before))
    return bool(others) and not _OWN.search(before, others[-1].end())


_BRACKET = re.compile(rf"(?P<name>{_NAME}) ?\([^()\n]{{0,90}}$")


def in_brackets_of(line: str, before: str, own_name: str) -> bool:
    """Whether the words stand in brackets behind somebody else's name.

    Parameters
    ----------
    line : str
        The line up to the words, letters as written.
    before : str
        The sentence up to them, folded and in lower case.
    own_name : str
        What is known of the writer's name, empty if nothing.
    """
    bracket = _BRACKET.search(line)
    if bracket is None:
        return False
    if own_name:
        return not _same_person(bracket["name"], own_name)
    at = before.rfind(bracket["name"].lower())
    return at > 0 and _INTRODUCED.search(before[:at]) is None


def _same_person(name: str, own_name: str) -> bool:
    """Whether a full name may be the writer's, of whom perhaps the first name alone is known."""
    known = own_name.lower().split()
    return name.split()[-1].lower() in own_name.lower() or known == [name.split()[0].lower()]


def of_name(line: str, after: str, before: str, *, own_name: str, opens_line: bool) -> bool:
    """Whether a person named right before the title is somebody else.

    Parameters
    ----------
    line : str
        The line up to the title, letters as written.
    after, before : str
        The sentence around the title, folded and in lower case.
    own_name : str
        What is known of the writer's name, empty if nothing.
    opens_line : bool
        Whether a name that opens its line may be a signature.
    """
    name = _NAME_APART.search(line)
    if name is None:
        capitals = _CAPITALS_APART.search(line)
        return capitals is not None and _in_capitals_another(capitals.group(), before, after)
    if re.search(r"\b(?:an?|the) $", line[: name.start()]):
        # "A Korean American LMFT" is nobody's name.
        return False
    words = name.group().rstrip("(, ")
    if places.is_ours(words):
        # "I'm in Depoe Bay, LPC".
        return False
    lead = before[: len(before) - len(name.group())]
    if _ME.search(lead):
        return False
    introduced = _INTRODUCED.search(lead) is not None
    if not introduced and words.lower() != own_name.lower() and _SAID_OF.match(after):
        return True
    if own_name:
        return not _same_person(words, own_name)
    if introduced:
        return False
    return not (opens_line and line.lstrip().startswith(words))


def _in_capitals_another(name: str, before: str, after: str) -> bool:
    """Whether two words in capitals are a person of whom the sentence tells something.

    Letters behind one's name are written so too ("CADC III, MAC"), and so is a whole letter.
    """
    words = re.findall(r"[A-Z][A-Z'’-]+", name)
    if any(by_code(word) is not None for word in words) or places.is_ours(name.rstrip("(, ")):
        return False
    lead = before[: len(before) - len(name)]
    if _NAMED_AS_OTHER.search(lead):
        return True
    return _INTRODUCED.search(lead) is None and _SAID_OF.match(after) is not None


def wished(before: str, after: str) -> bool:
    """Whether the title is wished for in others rather than held."""
    if _LIKE_ME.match(after):
        return False
    if _WANTED_AFTER.search(after) and not _OWN.search(before):
        return True
    wants = list(_WANTED.finditer(before))
    if not wants:
        return False
    tail = before[wants[-1].end() :]
    if _OWN.search(tail) or re.search(r"\b(?:as a fellow|i'm the only|i am the only) $", before):
        return False
    if re.search(r"[,;:(|/]|\.\s|\s-+\s|--", tail):
        if _OR_AFTER.match(after) or _OR_BEFORE.search(before):
            return True
        return _ARTICLE.search(tail) is not None and not re.search(r"[,;:(|/-]\s*(?:an? )?$", tail)
    return True
