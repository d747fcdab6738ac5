"""How one tells of a way of working that is left, outgrown or hardly used any more.

Left for good it is rejected; used less and less it is no stand at all, for nobody
could say whether to match by it.
"""

from __future__ import annotations

#: (stance, cue before the name, example); the names of :class:`mail.reading.facts.polarity.Stance`.
BEFORE: tuple[tuple[str, str, str], ...] = (
    (
        "NONE",
        r"\b(?:less and less|(?:hardly|barely|scarcely) (?:any|ever)|rarely|seldom|next to no) (?:(?:do|use|practi[cs]e|touch|reach for) )?(?:any )?$",
        "I do hardly any CBT",
    ),
    (
        "REJECTED",
        r"\b(?:lapsed from|fled|fleeing|escaped(?: from)?|swore off|sworn off|soured on|gone sour on|weaned (?:myself )?off|walked out on|cured of|fallen out (?:of love )?with|fell out with|recovered from|run a mile from|run screaming from)(?: (?:an?|the|my|any|all))? $"
        r"|(?:^|[ (])ex[ -]$",
        "I've soured on IFS",
    ),
    (
        "REJECTED",
        r"\b(?:little|no|(?:not|haven't|don't have|do not have|dont have) (?:much|any|a lot of)) (?:time|patience|love|taste|appetite|stomach|sympathy|affection) (?:left )?(?:for|with)\b",
        "no patience for ABA",
    ),
    (
        "REJECTED",
        r"\bnever (?:warmed to|took to|cottoned to|got (?:on|along) with|saw the point of|bought(?: into)?|believed in|felt at home (?:in|with)|clicked with)(?: the)? $",
        "I never warmed to EMDR",
    ),
    (
        "REJECTED",
        r"\b(?:don't|dont|do not|no longer|wouldn't|would not|never) (?:identify|(?:think of|see|call|describe|count|consider) (?:myself|me))(?: as| with)?(?: an?| primarily| particularly)* $",
        "I don't identify as psychodynamic",
    ),
)

#: (stance, what stands after the name, example)
AFTER: tuple[tuple[str, str, str], ...] = (
    (
        "REJECTED",
        r"^[\w '/-]{0,30}?(?:,|\b(?:but|and|then|though|before))(?: i)?(?:'ve| have)?(?: since| long since| mostly)? (?:left it\b|(?:gave|given) (?:it|that|this) up\b|quit it\b|dropped it\b|let it go\b|outgr[eo]wn? it\b|walked away\b|(?:moved on|drifted|lapsed)(?: away)?(?: from (?:it|that))?(?= ?[.;,!]|$))",
        "trained in EMDR but left it",
    ),
    (
        "REJECTED",
        r"^[\w ,'/-]{0,20}?\b(?:but|and) (?:it|they)(?:'s| is| was|'s just| just)? (?:not me\b|never me\b|never (?:stuck|took|suited|fit)\b|didn't (?:stick|take|suit|fit)\b)",
        "trained in CBT but it's not me",
    ),
    (
        "REJECTED",
        r"^(?! trained| raised)[\w -]{0,12} (?:for (?:a decade|ages|(?:\w+ )?years),? (?:and )?then (?:i |saw|found|met|discovered|left|woke|moved|fell|switched)|until i (?:found|met|discovered|burned|burnt|got tired))",
        "I was CBT for a decade, then saw the light",
    ),
    (
        "REJECTED",
        r"^,? i(?:'m| am) (?:emphatically |definitely |certainly )?not\b(?= ?[.;,!]|$)|^[\w ]{0,8} (?:wore me (?:out|down)|burned me out|burnt me out|lost me)\b",
        "Psychodynamic I am not",
    ),
    (
        "NONE",
        r"^,? less and less\b|^ than i (?:was|used to)\b|^[\w ,]{0,20}\b(?:though|but|although)(?: i)? (?:hardly|rarely|seldom|barely) (?:ever )?(?:use|do|practi[cs]e)\b",
        "EMDR trained, though I hardly use it",
    ),
)
