"""For whom a letter speaks: mostly its writer, sometimes somebody who asked her to write."""

from __future__ import annotations

import re

from mail.reading.text import Text

_BEHALF = re.compile(
    r"\bon behalf of\b(?! (?:our|the|this|all|us|everyone|(?:my|a) (?:group|circle|colleagues|team)))|\boffice manager (?:for|of)\b|\b(?:asked|wants|would like) me to (?:sign|write|register|e-?mail|enroll|contact|put)\b"
    r"|\bi(?:'m| am) (?:writing|signing up|e-?mailing) for (?:dr|my (?:boss|wife|husband|employer|father|mother|dad|mom|partner|colleague|friend|sister|brother|aunt|uncle|daughter|son))\b|\b(?:assistant|receptionist|secretary) (?:to|for) dr\b"
    r"|\bsign(?:ing)? (?:her|him|them|my \w+(?: \w+)?) up\b"
    r"|\bi (?:do|handle|manage|keep|run) (?:the |her |his |all the )?(?:scheduling|schedule|calendar|books?|front desk|intakes?|phones?|e-?mail) for\b"
)

#: "(they/them)" tells how to speak of the writer.
PRONOUNS = re.compile(
    r"\b(?:she|he|they|ze|xe|any)/(?:her|him|them|hers|his|they|hir|all)(?:/\w+)?"
)


def for_another(text: Text) -> bool:
    """Whether the letter is written for somebody else, so that *she* is whom it is about.

    Examples
    --------
    >>> for_another(Text("I am writing on behalf of Dr. Vo. She has 12 years in practice."))
    True
    """
    title = "" if text.is_reply else text.title.flow
    return _BEHALF.search(f"{title}\n{text.body.flow}") is not None
