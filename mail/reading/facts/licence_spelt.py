"""A licence told by its profession: "my clinical social work licence", "licensed as a counselor".

Read only where no title is named; a profession without a word of being licensed is none.
"""

from __future__ import annotations

import re
from functools import cache

from mail.reading.text import Text
from mail.sieve import Sieves
from mail.understanding import Fact

#: (code, the profession as it is spelt out)
_PROFESSIONS: tuple[tuple[str, str], ...] = (
    (
        "LMFT",
        r"(?:(?:(?:marriage|couples?|marital)(?:,)? (?:and|&|/) )?family (?:therapist|therapy)|(?:marriage|marital) (?:therapist|therapy))",
    ),
    ("LCSW", r"(?:clinical )?social work(?:er)?(?:'s)?"),
    ("PSY", r"(?:clinical )?psycholog(?:ist|y)(?:'s)?"),
    ("LPC", r"(?:professional |mental health )?counsel(?:l?or|l?ing)(?:'s)?"),
)
_LICENCE = r"licen[cs]e"
_STATE = r"(?:in |by |here|out |now |with )?[a-z ]{0,24}?"
#: What makes a profession a licence, over folded lower-case words.
_LICENSED = (
    r"\b(?:my|hold|holding|held|have|had|got|carry|carried|keep|kept|earned|with|on) (?:an? |my |the |this |had my )?(?:own |current |active |oregon |state |full )?{profession} {licence}\b(?! (?:exam|application|is (?:pending|inactive|lapsed)))",
    r"\b(?:my |the )?{licence}[ :]+(?:is |says )?(?:in |as )?(?:an? |the )?{profession}\b(?! (?:student|intern))|\b{profession} (?:is|being) my {licence}\b",
    r"\b(?:licen[sc]ed|registered me|certified) (?:me )?{state}as an? (?:licensed )?{profession}\b(?! (?:student|intern|associate))",
    r"\b(?:i'm|i am|am|im|me:|as) an? (?:[\w-]+ )?(?:fully )?licen[sc]ed {profession}\b(?! (?:student|intern|associate))|(?:^|(?<=[.\n] )|(?<=\n))licen[sc]ed {profession}\b(?! (?:student|intern|associate))",
    r"\b(?:i'm|i am) an? (?:[\w-]+ )?{profession},? (?:and )?(?:with|holding|on) an? (?:full |current |active |oregon ){{0,2}}{licence}\b",
    r"(?:^|(?<=[.\n] )|(?<=\n))(?:full |current |active |oregon ){{0,2}}{profession} {licence},? (?:since|from|for|in (?:19|20)|number|no\b|#)",
    r"\b{profession},? \(?(?:fully |now |clinically )?licen[sc]ed\b(?! (?:therapists|people|clinicians|colleagues|facilit))",
)
_OTHERS: tuple[tuple[str, str], ...] = (
    (
        "PMHNP",
        r"\b(?:i'm|i am|am|as|me:|being|im) (?:an? |the )?psych(?:iatric)?(?:[- ]mental[- ]health)? (?:np|arnp|nurse,? advanced practice)\b|\bnurse practitioner(?: \(|, )(?:psych\w*|mental health)\b",
    ),
    (
        "LMFT",
        r"(?:^|(?<=[.\n] )|(?<=\n)|\b(?:i'm|i am|am|as) (?:an? )?)licen[sc]ed (?:in )?(?:marriage|couples?)(?: (?:and|&|/) |/)family\b(?! (?:student|intern|associate))",
    ),
    (
        "MD",
        r"\b(?:i'm|i am|am|as) (?:an? )?(?:physician|doctor|m\.?d\.?),? (?:and )?(?:board[- ])?(?:certified |trained |specializing )?(?:in )?psychiatr(?:y|ist)\b",
    ),
    (
        "CSWA",
        r"\b(?:i'm|i am|am|as) an? (?:registered )?associate,? \(?(?:on the |in the )?(?:clinical )?social work(?:er)? track\b",
    ),
    (
        "MFTA",
        r"\b(?:i'm|i am|am|as) an? (?:registered )?associate,? \(?(?:on the |in the )?(?:mft|family therapy|marriage and family) track\b",
    ),
    (
        "PCA",
        r"\b(?:i'm|i am|am|as) an? (?:registered )?associate,? \(?(?:on the |in the )?(?:counsel\w+|lpc) track\b|\b(?:i'm|i am|am|as) an? pre-?licensed counsel\w+,? (?:and )?registered\b",
    ),
)
#: Somebody else's, in the sentence up to it.
_ANOTHERS = re.compile(
    r"\b(?:he|she|they|his|her|their|who|whose|my (?:wife|husband|partner|friend|colleague|supervisor|boss|sister|brother|mother|father|therapist|analyst|office ?mate)|look\w* for|want|with an?|some(?:one|body)|any(?:one|body)|another|other|any|fellow)(?:'s)?\b[^.;,:]{0,40}$"
)


@cache
def _table() -> Sieves[str]:
    spelt = (
        (code, pattern.format(profession=profession, licence=_LICENCE, state=_STATE))
        for code, profession in _PROFESSIONS
        for pattern in _LICENSED
    )
    return Sieves((*_OTHERS, *spelt))


def read(text: Text) -> Fact | None:
    """The licence that the letter spells out, None where it does not.

    Parameters
    ----------
    text : Text
        The letter, in which no title was found.

    Examples
    --------
    >>> read(Text("I've had my clinical social work license since 2011.")).value
    'LCSW'
    >>> read(Text("I'm a counselor.")), read(Text("She is a licensed psychologist, I'm told."))
    (None, None)
    """
    flow = text.body.flow
    for code, pattern in _table().within(flow):
        for match in pattern.finditer(flow):
            start, _ = text.body.sentence_at(match.start())
            before = flow[start : match.start()]
            if not text.body.negated(match.start()) and not _ANOTHERS.search(before):
                return Fact(code, text.body.evidence(*match.span()))
    return None
