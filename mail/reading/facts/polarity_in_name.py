"""Names that stand for a way of work without being the writer's own word for it.

"What we used to call feminist therapy" is still done; "for the insurance I write CBT" is not.
"""

from __future__ import annotations

#: (the name of a stance, cue before the orientation, example)
BEFORE: tuple[tuple[str, str, str], ...] = (
    (
        "POSITIVE",
        r"\bwhat (?:was|we|they|people|everybody|everyone|some)(?: all)?(?: used to| once| still| then)? ?call(?:ed)?\b",
        "what we used to call feminist therapy",
    ),
    (
        "NONE",
        r"\b(?:on paper|(?:for|to|with|on) (?:the |my |their )?(?:insur(?:ance|ers?)(?: compan(?:y|ies))?|billing|payers?|treatment plans?|claims?|forms?|panels?|superbills?))\b,? (?:i|it's|it is|it|they|we|say|call|that's)\b[^.;]{0,24}$|\b(?:i|we) (?:bill|code|chart|document)(?: for)? (?:it|this|that|everything|sessions)? ?(?:as|under)[ \"']{1,2}$",
        "for the insurance I write CBT",
    ),
)
