"""What our own mail, as a reply quotes it, says that it still needs.

Four forms: a question ("In which town do you practise?"), a list ("Still missing: your
licence, the hours you could meet"), lines below a heading ("Still open:") and a line without a
value ("Years: not stated").  A mail of ours that reads a request back and names none of these
needs a yes alone.
"""

from __future__ import annotations

import re

from mail.reading import form

#: (word of ``ask``, how we name that fact in a list)
_NAMES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (topic, re.compile(pattern))
    for topic, pattern in (
        ("experience_years", r"\byears?\b|\bhow long\b|\bexperience\b|\bsince when\b"),
        ("licences", r"\blicen[cs]\w*\b|\bcredentials?\b|\bdegree\b|\bboard\b"),
        (
            "orientations",
            r"\borientations?\b|\bapproach\b|\bmodalit\w+|\bhow you work\b|\bway of work",
        ),
        (
            "format",
            r"\bin[- ]person\b|\bonline\b|\bvideo\b|\bformat\b|\bhow (?:to|you'd|you would) meet\b",
        ),
        ("location", r"\btown\b|\bcity\b|\bplace\b|\bzip\b|\bwhere\b|\blocation\b"),
        ("availability", r"\bdays?\b|\bhours?\b|\btimes?\b|\bwhen\b|\bavailab\w+|\bslots?\b"),
    )
)
_MISSING = re.compile(
    r"\b(?:missing|we (?:still |also |only )?(?:need|lack|miss)|we could not (?:tell|read|find)(?: from your letter)?|to finish we need)\b:?(?! is)\s*(?P<list>[^.?!]{3,200})"
)
#: A heading, and the lines below it that each begin with a mark or a number.
_BELOW = re.compile(
    r"\b(?:need|missing|open|lack(?:ing)?|left|to know)[ \t]*:[ \t]*\n(?P<list>(?:[ \t>]*(?:[-*•]|\(?\w{1,2}[).])[ \t]+[^\n]{2,80}(?:\n|\Z)){1,8})"
)
_WITHOUT = re.compile(
    r"^[ >*-]*(?P<label>[a-z][\w /()&',-]{1,40}?)[ \t]*[:=][ \t]*(?:not (?:stated|given|said|known)|unknown|missing|open|none given|\?+|-+)[ \t.]*$",
    re.MULTILINE,
)
_QUESTION = re.compile(r"[^.?!\n>]{4,120}\?")
#: Our mails that read a request back, or tell that it is open.
_READ_BACK = re.compile(
    r"please check (?:it and reply yes|what we read)|\bit is right; open|\brequest (?:stays |is |remains )?open\b|\brequest as it stands now\b|\bnothing is missing\b"
    r"|\b(?:we|i|what (?:we|i)|this is what (?:we|i)) (?:read|understood|noted|heard|have)\b|\breply yes\b"
    r"|\bis (?:that|this|it) (?:right|correct)\b|\bdid (?:we|i) (?:get|read|understand|hear)\b"
)


def needs(subject: str, quoted: str) -> set[str] | None:
    """The words of ``ask`` that our quoted mail put, None where it does not tell.

    Parameters
    ----------
    subject, quoted : str
        Folded, lower case.

    Examples
    --------
    >>> sorted(needs("re: your request", "still missing: licence; days and hours."))
    ['availability', 'licences']
    >>> needs("re: your request", "we understood: lpc, bend. reply yes."), needs("re: x", "")
    (set(), None)
    """
    found = {_topic(half) for q in _QUESTION.findall(quoted) for half in q.split(" and ")}
    for below in _BELOW.finditer(quoted):
        for name in below["list"].splitlines():
            found |= {topic for topic, pattern in _NAMES if pattern.search(name)}
    for match in _MISSING.finditer(quoted):
        for name in re.split(r"[;,]| and ", match["list"].replace("\n", " ")):
            found |= {topic for topic, pattern in _NAMES if pattern.search(name)}
    for line in _WITHOUT.finditer(quoted):
        found |= {topic for topic, pattern in _NAMES if pattern.search(line["label"])}
    found -= {""}
    if found or _READ_BACK.search(f"{subject}\n{quoted}" if quoted.strip() else ""):
        return found
    return None


def _topic(question: str) -> str:
    """What a question of ours is about: as a form puts it, else by the one fact that it names."""
    named = [topic for topic, pattern in _NAMES if pattern.search(question)]
    return form.topic(question) or (named[0] if len(named) == 1 else "")
