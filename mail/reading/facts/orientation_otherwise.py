"""Names of orientations that mean something else here: "act as", "SE Portland", "CPT codes"."""

from __future__ import annotations

import re
from functools import cache

#: (name as found, words before, words after) that show another meaning.
OTHERWISE: tuple[tuple[str, str, str], ...] = (
    (
        "act",
        r"(?:(?<!moving )(?<!moved )(?<!shifting )(?<!shifted )(?<!switched )(?<!came )to|can|we|i|they|you|who|the|an?|will|must|(?<!mix )(?<!bit )(?<!blend )(?<!lot )of) $",
        r"(?: as| on| out| like| upon| quickly| now|ion|ing)",
    ),
    ("cpt", r"(?:\d{5} ?/ ?|codes?:? |billing:? )$", r" ?(?:codes?|billing|\d{4,5})"),
    (
        "se",
        r"(?:in|near|inner|outer|deep|close-in|of|from|to|far) $",
        r"(?: portland| \d| pdx| side|,? or\b| quadrant| hawthorne| division| belmont| foster| powell| woodstock| stark| clinton| holgate| milwaukie| morrison| burnside)",
    ),
    ("mi", r"(?:detroit|arbor|rapids|lansing|flint|michigan),? $", r"(?: \d{5})"),
    ("somatic", r"", r" (?:symptom|complaint|issue|disorder)"),
    ("relational", r"", r" (?:trauma|issues?|problems?|violence|aggression|wounds?)"),
    (
        "attachment",
        r"(?:see|the|my|this|(?<!steeped )(?<!grounded )(?<!rooted )(?<!trained )(?<!interested )in|your) $",
        r"(?:[,.;]? ?(?:in|to) (?:kids|children)| issues| trauma| wounds?| injur|s\b| below| is\b| disorder| style)",
    ),
    (
        "systems",
        r"(?:health|school|care|support|computer|nervous|operating|reward|legal|court|immune) $",
        r"",
    ),
    ("system", r"", r"(?!s? (?:oriented|thinking|lens))"),
    ("systems", r"", r" (?:admin|engineer|analyst|integrat|biology|change)"),
    ("systemic", r"", r" (?:racism|oppression|barriers|issues|change|injustice)"),
    ("narrative", r"(?:the|a|my|this|your) $", r" (?:notes?|report|arc|is\b)"),
    ("integrative", r"", r" (?:medicine|health|clinic|wellness|care\b)"),
    (
        "play",
        r"(?:to|can|will|you|we|they|i|kids|who|in) $",
        r" (?:with|a role|well|nice|music|guitar|cello|piano|in\b|the\b)",
    ),
    ("body", r"", r"(?!(?:[- ]?(?:based|centered|oriented|focused|psychotherapy)))"),
    ("behavioral", r"", r" (?:health|issues|problems|concerns|science|medicine)"),
    ("cognitive", r"", r" (?:decline|impairment|testing|assessment|dissonance)"),
    ("dynamic", r"(?:group|family|power|team|interesting|good|relationship|more) $", r"s\b"),
    ("structural", r"", r" (?:racism|issues|barriers|engineer)"),
    ("strategic", r"", r" plan"),
    ("mindful", r"", r" (?:of|that)\b"),
    ("depth", r"(?:in|more|some|of|out of my|with|that|the) $", r" (?:charge|finder)"),
    ("focusing", r"", r" (?:on|more|mostly|mainly)\b"),
    ("exposure", r"(?:more|some|my|no) $", r" to\b| ?\((?:erp|ex/?rp)"),
    ("collaborative", r"", r" (?:care|law|divorce|space|feel|group)"),
    ("parts", r"(?:of|other|some|these|all|those|these|best|equal) $", r" of\b"),
    ("art", r"the $", r"(?: of| is)\b"),
    ("eclectic", r"(?:an?) $", r" (?:mix of people|bunch|group of people)"),
    # Whom one sees, not how one works.
    (
        "a bit of everything",
        r"(?:see|sees|seeing|treat|treats|people|kinds|clients|ages),? $",
        r" (?:to eat|on the menu)",
    ),
    ("existential", r"", r" (?:dread|cris[ei]s|angst|threat|question|risk|despair)"),
    ("milan", r"", r" (?:fashion|airport|italy)|,? italy"),
    ("play", r"", r"(?: ?|-)dates?\b| (?:ground|house|pen)\b"),
    ("gestalt", r"", r" of\b"),
    ("insight", r"", r"(?!(?:[- ]oriented))"),
    ("medication management", r"(?:for|need|needs|needing) $", r""),
    ("experiential", r"", r" (?:learning|avoidance)"),
)


@cache
def otherwise() -> dict[str, tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]]:
    """The patterns of :data:`OTHERWISE`, compiled, by the name as found."""
    table: dict[str, tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]] = {}
    for name, before, after in OTHERWISE:
        pair = (re.compile(before or r"(?!)"), re.compile(after or r"(?!)"))
        table[name] = (*table.get(name, ()), pair)
    return table
