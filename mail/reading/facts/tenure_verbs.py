"""What the verb says of the years, where another thing stands nearer to them.

"Practicing since I moved here in 2014" and "seeing people in my little office for ten years"
are of practice, though the move and the office stand between; so are years that began with
something else and went on in the work: "moved in 2014 and have practiced ever since".
"""

from __future__ import annotations

import re

from mail.reading.facts.tenure_words import NEAR_PATTERNS, WORK, Measure

#: "Flying solo since I left the agency", up to the year or the years ago.
_SINCE_THEN = re.compile(
    r"\b(?P<work>[^.;!?,]{3,60}?),? (?:here )?(?:ever )?since (?:i|we|my|the|coming|moving|arriving|getting|finishing|leaving|becoming)\b[^.;!?]{0,60}$"
)
#: What was still done, after the year.
_EVER_SINCE = re.compile(
    r"[^.;!?]{0,60}\b(?:i've|i have|and have|and been|and i|and(?= [a-z]+ing\b))\b(?P<work>[^.;!?]{3,70}?)\b(?:ever since|since then|from then on)\b"
)
#: "Moved here in 2005 and opened shop the same month".
_AND_BEGAN = re.compile(
    r"(?:(?! later\b)[^.;!?\d]){0,60}?\b(?:(?:opened|set up) (?:shop|in|up|here|my|an?|the)\b|hung (?:out |up )?(?:my|the|a) shingle|put up (?:a|my) sign|(?:started|began) (?:practi[cs]|seeing (?:clients|people)|counsel|as a(?:n associate| therapist| counselor| clinician))|went to work as an? (?:[\w-]+ )?(?:therapist|counselor|clinician|psychologist|social worker))(?![^.;!?]{0,40}\b(?:later|years? (?:later|after)|in (?:19|20)\d\d)\b)"
)
#: "After leaving teaching in 2013 I've been a counselor".
_AFTER_DOING = re.compile(r"\b(?:after|since) [a-z]+ing\b[^,.;]{0,40}$")
_I_HAVE = re.compile(r",? (?:i've|i have) (?P<work>[^.;,!?]{3,60})")
_PERFECT = re.compile(
    r"\b(?:i've|i have|ive|i) (?:been |now |mostly |also |only |always )*(?P<work>(?:(?! i )[^,;.:!?()]){3,90}?) (?:for|over|these|(?:for |over |in )?the (?:last|past))(?: about| over| almost| nearly| some| the last| the past| more than| close to| roughly| the better part of)* ?$"
)
#: A verb stands so near to the beginning of what it governs.
_OPENS = 12


def went_on(before: str, after: str) -> bool:
    """Whether work went on from a year whose own clause tells of something else.

    Parameters
    ----------
    before, after : str
        The sentence, folded and in lower case, before and after the year.

    Examples
    --------
    >>> went_on("we moved here ", " and i've been practicing ever since.")
    True
    """
    later = _EVER_SINCE.match(after)
    if later is None and _AND_BEGAN.match(after):
        return True
    if later is None and _AFTER_DOING.search(before):
        later = _I_HAVE.match(after)
    return since_then(before) or (later is not None and _is_practice(later["work"]))


def since_then(before: str) -> bool:
    """Whether work goes on since what happened then: "solo since I left the agency"."""
    found = _SINCE_THEN.search(before)
    return found is not None and _is_practice(found["work"])


#: "I'm an LPC out in the Gorge and have been for": what somebody is.
_HAVE_BEEN = re.compile(
    r"\b(?:i'm|i am|im) (?:still |now |also )?(?P<work>[^;:!?]{3,90}?),? (?:and (?:i )?)?(?:have|'ve|i've|been) (?:been )?(?:one |that |so |such )?(?:for|since|these)(?: about| over| almost| nearly| some| the last| the past| more than| close to)* ?$"
)
#: "I meet with people and have done so for".
_DONE_SO = re.compile(
    r"\bi (?P<work>[^;:!?.]{3,90}?),? (?:and )?(?:i )?have (?:been )?(?:done so|doing so|doing it|done it)(?: for| since)(?: about| over| almost| nearly| some)* ?$"
)


def of_perfect(before: str) -> Measure | None:
    """What the verb of "I've been ...ing ... for" says, where it is the work itself."""
    found = _PERFECT.search(before) or _HAVE_BEEN.search(before) or _DONE_SO.search(before)
    if found is None:
        return None
    signals = [
        (start, -end, measure)
        for measure, pattern in NEAR_PATTERNS
        for start, end in (match.span() for match in pattern.finditer(found["work"]))
    ]
    first = min(signals, key=lambda signal: signal[:2], default=None)
    if first is None or first[0] > _OPENS or first[2] not in WORK:
        return None
    return first[2]


def _is_practice(words: str) -> bool:
    return any(
        measure is Measure.PRACTICE and pattern.search(words) for measure, pattern in NEAR_PATTERNS
    )
