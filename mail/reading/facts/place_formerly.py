"""Towns in which the writer was once: told of a career, and no place to meet."""

from __future__ import annotations

import re

#: "Up in Tacoma I was an LICSW": what was there is told of a former town …
_THERE = re.compile(r"^\W{0,3}(?:so |and |but |well,? )*(?:(?:up|down|back|out|over|off) )?in $")
_WAS_THERE = re.compile(
    r"^(?:, [a-z]+)?,? (?:i|we)(?: (?:once|first|mostly|only|just|had|also))?"
    r" (?:was|were|had|saw|worked|practi[cs]ed|ran|trained|studied|lived|did|belonged|taught|led|co-led|sat)\b"
    # … unless it holds still, or tells only whence the writer knows.
    r"(?! (?:told|asked|born|given|glad|happy|sent|hoping|wondering)\b)(?![^.]*\b(?:still|now have|have now|till now|until now|so far)\b)"
)
#: "I practiced in Denver for ten years before moving here".
_BEFORE_COMING = re.compile(
    r"^(?:, [a-z]+)?,? [^.;]{0,40}\b(?:before|until|till) (?:i |we )?(?:mov\w+|com\w+|came|settl\w+|relocat\w+|return\w+)\b(?! (?:my|our|the|to see)\b)"
)
_PRACTISED = re.compile(
    r"\b(?:practi[cs]ed|worked|saw (?:people|clients|families|couples)|lived|sat|was|were|ran \w+ \w+) in (?:[\w-]+ )?$"
)


def formerly(before: str, after: str) -> bool:
    """Whether the words tell what the writer was or did there once.

    Parameters
    ----------
    before, after : str
        What stands before and behind the name in its sentence, in lower case.

    Examples
    --------
    >>> formerly("up in ", " i was an licsw."), formerly("here in ", " i had an intern.")
    (True, False)
    """
    if _THERE.match(before) and _WAS_THERE.match(after):
        return True
    return bool(_PRACTISED.search(before) and _BEFORE_COMING.match(after))
