"""A group that is left in a picture: a chair marked empty, a last time, a stop to get off at.

The plain words of leaving stand in :mod:`mail.reading.purpose.cues_of_parting`.  Each of these
tells of the writer's own going, and of a group.
"""

from __future__ import annotations

from mail.reading.purpose.cue import Cue
from mail.understanding import Intent

_GROUP = r"(?:groups?|circles?|fellows|bunch|crew|table)"
_THE = r"(?:the|my|our|this) (?:[\w'-]+ ){0,3}"
_CHAIR = r"(?:chair|seat|place|spot)"

ROWS: tuple[Cue, ...] = (
    Cue(
        Intent.LEAVE,
        rf"\b(?:mark|note|list|put|call|count|consider|regard) my {_CHAIR} (?:down )?(?:as )?(?:empty|vacant|free|open|unfilled)\b(?! (?:on|for|this|that|next|until|till|when|while)\b)"
        rf"|\bmy {_CHAIR} (?:is|will be|can be) (?:empty|vacant) (?:from|for good|now)\b"
        rf"|\b(?:meeting|session|evening|time|tuesday|thursday|monday|wednesday|friday) was my last(?=\W*(?:$|\n|[.,;!]| with (?:them|you|the {_GROUP})| and))",
        6,
        "mark my chair empty; Monday's meeting was my last",
    ),
    Cue(
        Intent.LEAVE,
        rf"\bmy (?:participation|membership|part|time|share) (?:in|with) (?:{_THE}{_GROUP}|it|them|g-\d+) (?:ends?|is over|is at an end|ended|has ended|comes to an end|stops)\b"
        rf"|\b(?:be|get|like|want|ask(?:ing)?)(?: to be)? (?:released|freed|excused|discharged) from {_THE}{_GROUP}\b(?! (?:on|for|this|that|next|until|till|tonight|today|tomorrow)\b)"
        rf"|\b(?:strike|scratch|cross|remove) (?:me|my name|the undersigned) (?:off|from) the (?:roll|rolls|book|roster) of {_THE}{_GROUP}\b",
        6,
        "my part in the group ends with this; released from the circle",
    ),
    Cue(
        Intent.LEAVE,
        rf"\bi(?:'ve| have|'d| had)?(?: rather| simply| just)? outgrown (?:it|them|us|{_THE}{_GROUP})(?=\W*(?:$|\n|[.,;!]| and| as| but| i'm))"
        rf"|\b(?:won't|will not|shan't|don't|no longer)(?: be)? need(?:ing)? {_THE}{_GROUP}\b(?! (?:to|on|for|until|till|this|next|room)\b)"
        rf"|\bi(?:'ll| will| shall)? (?:not|no longer) be (?:a member|one|part) of (?:ours|us|them|{_THE}{_GROUP}) (?:beyond|after|from|past|any)\b",
        6,
        "I have outgrown it; I won't be needing the Tuesday fellows",
    ),
    Cue(
        Intent.LEAVE,
        rf"\b(?:breaking|break|broken) up (?:with|w/) {_THE}{_GROUP}\b|\bun-?group me\b|\b(?:so )?this is where i (?:get|step|climb) off(?=\W*(?:$|\n|[.,;!]))"
        rf"|\b(?:have|with|had)(?:ing)? to do (?:it|this) without me\b|\bit'll have to do (?:it )?without me\b|\bit was never a good (?:number|fit|place|group|home) for me\b"
        rf"|\b(?:i'm|i am) (?:breaking|parting) (?:up |ways )?(?:with|from) {_THE}{_GROUP}\b",
        6,
        "breaking up with my group; this is where I get off",
    ),
)
