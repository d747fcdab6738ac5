"""Words about time with what was taken back in the same breath left out.

"Tuesday, no sorry, Thursday at ten" speaks of Thursday; "b4 9" is "by 9".  The words keep
their length, so that every evidence is still a slice of the letter.
"""

from __future__ import annotations

import re

from mail.reading.facts import hours_in_spanish, limits
from mail.reading.facts.time_of_day import HOUR_WORD
from mail.reading.flow import flowing
from mail.reading.kept import with_part
from mail.reading.text import Part
from mail.sieve import Sieve

_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,8}"
_TIME = rf"(?:\d{{1,2}}(?::\d\d)?|noon|(?:{HOUR_WORD})\b)(?: ?[ap]\.?m\b\.?| o'clock)?"
#: What takes back the word before it, and offers the one behind it.
_BACK = (
    r"(?:[\s,.;:()-]{0,4}\b(?:(?<=[,.;(-] )(?:no|nope)\b(?=[,;:!-])|(?:no|nope)\b(?= (?:sorry|wait|make|rather|actually|it's|i mean))|sorry|wait|oops|er+|um+|hang on|hold on|scratch that|strike that|i mean(?:t)?|i meant to say|correction|actually|pardon(?: me)?|excuse me|my mistake|let me see|make (?:that|it)|or rather|rather)\b(?! than)){1,4}"
    r"[\s,.;:-]{0,4}(?:(?:it's|it is|that's|i mean|make (?:that|it)|say) )?(?:on |at )?"
)
_TAKEN_BACK = Sieve(
    rf"\b{_DAY}(?: (?:at {_TIME}|mornings?|afternoons?|evenings?|nights?))?{_BACK}(?={_DAY}\b)"
)
_HOUR_TAKEN_BACK = Sieve(rf"(?<=\bat ){_TIME}{_BACK}(?={_TIME})")
#: "I said Mondays before; make that Thursdays", over the end of a sentence too.
_MADE = Sieve(
    rf"\bi (?:said|wrote|put(?: down)?|told you|meant) {_DAY}\b[^.?!\n]{{0,40}}?[.;,-]{{1,2}} ?(?:please )?(?:make (?:that|it)|change (?:that|it) to|it's|it should (?:be|say)|i mean(?:t)?|that should (?:be|say)) (?:on )?(?={_DAY}\b)"
)
#: "Change my Mondays to Wednesdays", "we moved from Wednesday to Tuesday", "Friday became Thursday".
_CHANGED = Sieve(
    rf"\b(?:(?:move|mov(?:ed|ing)|chang(?:e|ed|ing)|switch(?:ed|ing)?|shift(?:ed|ing)?|swap(?:ped|ping)?|trad(?:e|ed|ing)|replac(?:e|ed|ing)|mak(?:e|ing)|turn(?:ing|ed)?|exchang(?:e|ed|ing)|convert(?:ed)?)(?: (?:it|us|me|my|the|our|over|from|those|all|times?|slot|group|days?|meeting|availability)){{0,4}} {_DAY}(?: (?:at {_TIME}|mornings?|afternoons?|evenings?|nights?|slot))? (?:to|for|with|into|onto|by|in to)|{_DAY}(?: \w+)? (?:became|has become|is now|are now|becomes|turned into|->|=>)) (?:the |my |an? |now )?(?={_DAY}\b)"
)
#: "Mondays or actually scratch Mondays Tuesdays at nine."
_SCRATCHED = Sieve(
    rf"\b(?P<gone>{_DAY})(?:,? (?:or|and|well|no|actually|wait|um|uh|sorry|hm+)){{0,4}},? (?:scratch|forget|strike|skip|not) (?:that|(?P=gone)),?(?: (?:make it|um|uh|so|i mean|let's say|say))?(?=,? {_DAY}\b)"
)
#: "12 to 1:30, not the whole afternoon" tells how much of it, and shuts no afternoon.
_EXTENT = Sieve(
    r"(?:\bnot|\bcannot|\bcan't|\bcouldn't|\bwon't)(?: (?:do|make|have|manage|stay|give|for|be free|be there))?"
    r" (?:(?:the|my|a) )?(?:whole|all|entire|full)(?: of)?(?: the)? (?:day|morning|afternoon|evening|night)s?\b"
)
#: "13 h until 16 h", "13h-15h", "0900 to 1100 hrs": the mark of the hour is no word.
_HOUR_MARK = Sieve(
    r"(?<=\d)(?: ?h|(?<=\d{4}) ?(?:hrs?|hours))(?= ?(?:-|to\b|until\b|till?\b|and\b|a\b) ?\d)|(?:(?<=to \d\d)|(?<=to \d)|(?<=til \d\d)|(?<=ill \d\d)|(?<=and \d\d)|(?<=-\d\d)|(?<=- \d\d)|(?<=-\d)|(?<=at \d\d)|(?<=at \d)|(?<=from \d\d)|(?<=from \d)|(?<=after \d\d)|(?<=before \d\d)) ?h(?![a-z0-9])|(?<=[ -][012]\d[0-5]\d) (?:hrs?|hours)\b"
)
#: (short form, the same meaning in as many letters)
_SHORT: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\bb4(?= )"), "by"),
    # "Except that Fridays end at 11" tells when they end, and shuts none.
    (
        re.compile(r"\bexcept that(?= (?:\w+ )?[a-z]+days? (?:end|stop|begin|start|only|are|is))"),
        " " * 11,
    ),
    (re.compile(r"(?<=[nsir]days) end at(?= \d)"), " until "),
    (re.compile(r"(?<=[nsir]day) ends at(?= \d)"), " until  "),
    (re.compile(r"\bbef(?= (?:\d|noon))"), "til"),
    (re.compile(r"\baft(?= \d)"), "pst"),
    (re.compile(r"\bhalf-past-"), "half past "),
    (re.compile(r"(?<=\bhalf past )noon\b"), "12pm"),
    (re.compile(r"\bpost-(?=\d)"), "past "),
    (re.compile(r"\bpre-(?=\d)"), "til "),
)
#: "From 10 hours to 12 hours", as the clock is told in other tongues.
_IN_HOURS = re.compile(
    r"(?<=\d)(?P<first> (?:hours?|uhr))(?P<to> (?:to|until|till?|and|bis) \d{1,2})(?P<second> (?:hours?|uhr))\b"
)
#: Letters without which nothing is amended.
_MARKS = ("b4", "post-", "pre-", "half-past-", "bef ", "aft ", " hour", " uhr", "no", "sorry", "wait", "oops", "er", "um", "hang", "whole", "entire", "n't",
          "hold", "that", "mean", "correction", "actually", "pardon", "excuse", "mistake", "make",
          "rather", "let me", "chang", "mov", "switch", "swap", "trad", "replac", "becom",
          "turn", "into ", "is now", "are now", "->", "=>", "scratch", "forget", "strike", "skip", "convert",
          " h", "0h", "1h", "2h", "3h", "4h", "5h", "6h", "7h", "8h", "9h", "became", "end at", "ends at", "except that")  # fmt: skip


@with_part
def spoken(part: Part) -> str:
    """The flowing words of a part, of the same length, as their writer left them in the end.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> spoken(Part(Where.NEW, "Tuesday, no, Wednesday")).split()
    ['wednesday']
    """
    words = limits.plainly(hours_in_spanish.plainly(flowing(part)))
    if not any(map(words.__contains__, _MARKS)):
        return words
    for pattern, long in _SHORT:
        words = pattern.sub(long, words)
    words = _IN_HOURS.sub(_in_figures, words)
    for gone in (_HOUR_MARK, _EXTENT, _CHANGED, _SCRATCHED, _TAKEN_BACK, _HOUR_TAKEN_BACK, _MADE):
        words = gone.sub(_blank, words)
    return words


def _in_figures(match: re.Match[str]) -> str:
    marks = (":00".ljust(len(match[name])) for name in ("first", "second"))
    return next(marks) + match["to"] + next(marks)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
