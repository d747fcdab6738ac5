"""Words behind a town that tell which of several counts, and which is over or everybody's.

"Medford is better" and "In Heppner I'm couples on Monday" choose; "at a clinic in Waldport
and left it" and "in Portland one may be a specialist" leave a town out.
"""

from __future__ import annotations

#: (what follows the name, its score, example): below zero it is not hers.
AFTER: tuple[tuple[str, int, str], ...] = (
    (
        r"^,? (?:and|but|until|till) (?:I |i )?(?:left|quit|resigned|walked out|was laid off|got laid off)(?: it| there| them)?\b",
        -1,
        "nine years at a clinic in Waldport and left it",
    ),
    (
        r"^ (?:one|everyone|everybody|people|they|nobody) (?:may|might|can|could|would|has|have|gets?|is|are)\b",
        -1,
        "in Portland one may be a specialist",
    ),
    (
        r"^,? (?:is|would be|'s|works|suits me) (?:much |far |the )?(?:better|best|easier|easiest|handier|preferred|preferable)\b(?! (?:known|than (?:nothing|none)))",
        97,
        "Medford is better",
    ),
    (
        r"^ (?:I'm|i'm|I am|I see|i see|I treat|I sit|I practice|I work|I do)\b(?! (?:all ears|game|happy|glad|open|free|there|interested|up for|fine|from|in|at|near|now|back|looking|hoping|told|afraid|not|new))(?=[^.;]{3,})",
        93,
        "in Heppner I'm couples on Monday",
    ),
    (
        r"^\W{0,2} as (?:the|my|our) (?:town|place|city|location|home|base)\b(?![^.;]{0,24}\b(?:gave|no longer|closed|left|but)\b)",
        97,
        "put Applegate as the town",
    ),
    (
        r"^ (?:(?:[MTWFSmtwfs][a-z]+days?|noon|lunch|morning|evening|afternoon|peer|consult\w*|women's|men's) ){1,3}(?:group|circle|bunch|table|crowd)\b(?! (?:is|was) (?:full|closed))",
        83,
        "the Medford Wednesday group",
    ),
    (r"^ (?:has been|keeps|'s been) (?:my|me|home|our)\b", 92, "Salem has been my base"),
)
