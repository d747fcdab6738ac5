"""Who holds to no one school and says so in plain words: "my approach is whatever works".

Read only where no school is named or told by its founder; whom one sees ("I see a bit
of everything") and when ("Tuesdays, or whatever works") are no ways of working.
"""

from __future__ import annotations

import re

from mail.reading.text import Text
from mail.sieve import Sieve
from mail.understanding import OrientationFact

_ALL = r"(?:whatever (?:works|helps|fits|the (?:client|person|day|work|hour|moment) (?:needs|requires|calls for|wants))|anything (?:that works|the (?:client|day|person) (?:needs|requires))|(?:a )?(?:(?:little |wee )?bit|little|mix|mixture|mishmash|hodgepodge|grab bag|smattering|patchwork|some) of (?:everything|this and that|many things|many schools|all (?:of it|sorts))|(?:all|many) (?:schools|models))"
_PATTERN = Sieve(
    rf"\b(?:my (?:approach|orientation|style|way of working|method|model|theory|school|toolbox|background) (?:is|would be|amounts to)|(?:theoretical )?(?:orientation|approach|modality|theory)(?:\(s\))? ?:|i (?:use|draw (?:on|from)|borrow from|pull from|work with|practi[cs]e)|theory[- ]wise,?(?: i'm)?|call me) (?:mostly |really |just |basically |pretty much |honestly )?(?P<said>{_ALL})"
    r"|\bi (?:borrow|steal|draw|pull) from (?P<else>everywhere|everyone|everybody|all over(?: the place)?|many (?:schools|models|traditions))\b"
)
_TIME_OR_PLACE = re.compile(
    r"^ ?(?:for (?:you|everyone|everybody|ppl|people|the group|others)|best for|with (?:your|their|my) (?:schedule|calendar))\b"
)


def read(text: Text) -> tuple[OrientationFact, ...]:
    """The eclectic that the letter tells without the word.

    Examples
    --------
    >>> [fact.value for fact in read(Text("My approach is whatever works."))]
    ['Eclectic']
    >>> read(Text("Tuesdays or whatever works.")), read(Text("I see a bit of everything."))
    ((), ())
    """
    flow = text.body.flow
    for match in _PATTERN.finditer(flow):
        name = "said" if match["said"] else "else"
        if not _TIME_OR_PLACE.match(flow[match.end() : match.end() + 40]):
            words = text.body.evidence(match.start(name), match.end(name))
            return (OrientationFact("Eclectic", "positive", words),)
    return ()
