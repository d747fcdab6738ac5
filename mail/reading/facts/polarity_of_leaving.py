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
        r"\bpart(?:ed)? from(?: the)? $|\b(?:hung|hang) up my $|\b(?:mov|drift|grow|grew|turn|shift)\w* (?:\w+ly )?away from(?: the)? $",
        "I parted from psychosynthesis",
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
        r"^[^.;?!]{0,50}?(?:,|\b(?:but|and|then|though|before|although)) ?(?:honestly |frankly |now )?(?:i |i've |i have |ive )?(?:long |since |mostly |now )*"
        r"(?:(?:let|laid|put|set|pushed) (?:that|it|them|him|those) (?:all )?(?:go\b|lie\b|down\b|aside\b|by\b|behind|away\b|to rest)|(?:stopped|quit) (?:using|doing|practi[cs]ing) (?:any of |all of |all )?(?:that|it|them)\b)",
        "the Imago training too but I've let that go",
    ),
    (
        "REJECTED",
        r"^[^.;?!]{0,60}\b(?:and|but|though) (?:it|that) (?:did not|didn't|never|wouldn't) (?:quite |really )?(?:take|stick|took|stuck|sat|sit|suited|suit|fit|grow|grew)\b(?! (?:long|much|me|us|a|any))",
        "I took the IFS training like everybody and it did not take",
    ),
    (
        "REJECTED",
        r"^[\w ,'/-]{0,40}\bwhich i (?:don't|do not|no longer) (?:really )?(?:want|wish|care|mean|intend) to (?:keep|go on|continue|do|use|carry)\b",
        "DBT skills from the clinic, which I don't want to keep doing",
    ),
    (
        "REJECTED",
        r"^ (?:was|is) (?:only |just )?(?:a phase|another life|an earlier life|a former life|history|behind us)\b|^ and i (?:have |'ve )?(?:gone|went|parted|go) (?:our (?:separate|own) ways|ways|company)\b|^,? i know(?:,)? but (?:left|don't|do not)\b|^,? which i (?:once|used to)\b[^.;?!]{0,24}\boutgr[eo]wn?\b",
        "hypnosis was a phase",
    ),
    (
        "REJECTED",
        r"^[^.;?!]{0,40}[.;] (?:i (?:have |'ve )?)?(?:got|gotten|grew|grown) (?:over|out of) (?:it|that)\b",
        "a CBT person in the nineties. Got over it",
    ),
    (
        "REJECTED",
        r"^[\w '/-]{0,30}?(?:,|\b(?:but|and|then|though|before))(?: i)?(?:'ve| have)?(?: since| long since| mostly)? (?:left it\b|(?:gave|given) (?:it|that|this) up\b|quit it\b|dropped it\b|let it go\b|outgr[eo]wn? it\b|walked away\b|(?:moved on|drifted|lapsed)(?: away)?(?: from (?:it|that))?(?= ?[.;,!]|$))",
        "trained in EMDR but left it",
    ),
    (
        "REJECTED",
        r"^[\w ,'/-]{0,20}?\b(?:but|and) (?:it|they)(?:'s| is| was|'s just| just)? (?:not me\b|never me\b|never (?:stuck|took|suited|fit)\b|didn't (?:stick|take|suit|fit)\b)(?! long\b)",
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
