"""With whom somebody cannot sit, said softly: as ease, as distance, as what others had better do.

"We'd both breathe easier if it weren't the same room", "steer them toward another table", "not
those two, if you would", "I'd rather we each had our own place": there is no refusal in it and
often no name.  Each turn is a kind of saying it.  Every person named stands as ``§``
(:func:`mail.reading.caring.named_apart.masked`).
"""

from __future__ import annotations

import re
from typing import Final

from mail.sieve import Sieve

_SEAT: Final = r"(?:rooms?|tables?|circles?|groups?|ones?|place|list|evenings?|meetings?|company)"
_THEM: Final = r"(?:him|her|them|§|that (?:one|person|man|woman|colleague)|those(?: \w+)?)"
_SHE: Final = r"(?:she|he|they|§|that (?:one|person|man|woman|colleague))"
_EASY: Final = r"(?:easier|kinder|wiser|safer|fairer|freer|happier|better|simpler|more comfortable|more at ease)"
_SET: Final = r"(?:put|place[ds]?|pair(?:ed)?|match(?:ed)?|seat(?:ed)?|group(?:ed)?|mix(?:ed)?|lump(?:ed)?|introduced?|combined?)"
_END: Final = r"(?=\W{0,3}(?:$|[.,;:!?)\n]|(?:if|please|pls|thanks?|until|till|for now|obviously|though|tho|and|but|or|so)\b))"
_NOT: Final = r"(?:not|n't|never|no|rather not|sooner not|without|avoid\w*)"

#: A wish for distance, by kinds of saying it.
WISHED: Final[tuple[str, ...]] = (
    # Not one room.
    rf"{_NOT}\b[^.?!§]{{0,28}}\b(?:the same|each other's|one and the same) (?:room|table|circle|group|meeting|one|evening|list|screen)\b(?: with {_THEM}| as (?:her|him|them|me|§)| together)?{_END}",
    rf"\b(?:breathe|sleep|rest|feel|be|do|work|talk|speak)\b(?: \w+)? (?!better off){_EASY}\b[^.?!]{{0,24}}\b(?:if (?:it|she|he|they|we|§) (?:were|was|are|is|had|have)(?: not|n't)?|apart|without {_THEM})\b",
    rf"\b{_EASY}\b[^.?!]{{0,40}}\b(?:not|never) (?:to )?(?:be )?(?:{_SET}|share|meet|sit)\b|\b(?:better|best) not(?: to)? {_SET} (?:us|me|her|him|them|§)",
    # To one's own place each.
    r"\b(?:we|us|rather|sooner|want|let|prefer|better|like)\b[^.?!]{0,24}\b(?:each|both)(?: of us)?(?: \w+)? (?:had|have|has|get|gets|got|go|goes|went|want|wants|keep|keeps) (?:to )?(?:our|his|her|their|my|a|one's|its) (?:own )?(?:place|group|room|circle|ways?|one|table|corner|own)\b",
    rf"\b(?<!not )(?:just|only|simply|all) (?:mine|hers|his){_END}|\b(?:two|separate) separate?\s?(?:tickets|envelopes|groups?|circles?|requests)\b",
    r"\b(?:keep|put|leave|place|have|with)\b[^.?!]{0,12}\b(?:a|an|some|one|two|three|several|at least)\b[^.?!]{0,24}\bbetween (?:us|me and|her and|him and|the two of us|§ and me)\b",
    # Out of each other's way.
    r"\b(?:steer|guide|route|shift) (?:us|her|him|them|§|any(?:one|body)|those|people|whoever)\b[^.?!]{0,60}\b(?:round|around|clear|away|past|elsewhere|(?:toward|towards|to|into)(?: \w+)? ?(?:other|another|different))\b|\bsteer me (?:round|around|clear|past)\b",
    r"\bpaths?\b[^.?!]{0,16}\b(?:didn't|did not|don't|do not|needn't|never|not)\b[^.?!]{0,8}\bcross\b|\b(?:cross|meet|bump into|run into) (?:each other|one another)\b[^.?!]{0,20}\b(?:never|not|less|avoid)",
    rf"\b(?:like|love|want|prefer|rather|wish|sooner|ask)\b[^.?!]{{0,24}}\b(?:far|well away|at a distance|out of (?:the )?(?:way|reach|sight)|miles) (?:away )?(?:from|of) {_THEM}|\bfar from (?:[a-z]{{2,10}}|§) from\b",
    r"\bnames?\b[^.?!]{0,20}\b(?:side by side|together|next to each other|in one|on (?:the same|one) (?:list|line))\b[^.?!]{0,60}\b(?:remember|think|recall|mind|not|apart|otherwise|keep|know|skip)\w*|\b(?:remember|note|recall) (?:it|that|this|to skip|to avoid|not to)\b[^.?!]{0,20}\bif\b[^.?!]{0,30}\b(?:together|side by side|same)\b|\b(?:remember|please|just|do|to) skip (?:it|that one|hers|his|theirs)\b",
    # Those not.
    rf"(?:^|[.,;:!?]|\b(?:so|but|just|please|then|only)) (?:not|never|neither|none of|nor|anyone but|without) (?:(?:those|these|that)(?: (?:two|three|four|pair|few|one|person|man|woman|fellow|crowd|crew|family))|either of (?:them|those)|any of (?:those|these|them|her|his)|(?:her|his|their|my own) (?:people|staff|crowd|team|folks)){_END}",
    r"\b(?:with|be with|sit with|meet|joined by) (?:none|neither|nobody|no one) of (?:her|his|their|those|these|them|my own)\b|\b(?:no ?one|nobody|none) (?:from|of) (?:my own|his|her|their) (?:staff|people|team|office|clinic|agency|practice|crowd|side)\b|\bnobody (?:who|that) (?:\w+ )?(?:sat|was|were|worked|trained|studied|served|belonged|used to)\b",
    rf"\b(?:people|someone|somebody|anyone|colleagues|others|strangers)\b[^.?!]{{0,16}}\bnever (?:met|worked with|heard (?:of|from)|known|seen) {_THEM}\b|\bnobody (?:has|'s|will have) heard (?:his|her|their) (?:version|side|story)\b",
    # Where I am not.
    rf"\b(?:somewhere|wherever|anywhere|where|any {_SEAT})(?: that| where)? i(?:'m| am) not{_END}|\b(?:something|somewhere|a place|{_SEAT})\b[^.?!]{{0,24}}\belsewhere\b[^.?!]{{0,6}}$|\b{_THEM} (?:something|somewhere|a (?:place|seat|group))\b[^.?!]{{0,24}}\belsewhere\b|\b(?:better|best|well) (?:off|placed|looked after) (?:somewhere|elsewhere|in another|with others)\b",
    rf"\b{_SEAT}\b(?: \w+)? (?:her|his|my|their|our) (?:[\w-]+ ){{1,2}}(?:isn't|is not|aren't|are not|won't be|wouldn't be)(?: \w+)? in\b|\b(?:can't|cannot|mustn't|must not|shouldn't|couldn't) be (?:his|hers?|theirs?|that|§'s)\b(?: {_SEAT})?{_END}",
    rf"\b(?:should not|shouldn't|must not|mustn't|had better not|'d better not|ought not to|is not to|isn't to|better not|had best not) (?:be|get|have|take|become|come in as) (?:with (?:me|us)|him|her|that (?:person|one|man|woman)|(?:the|our|that) (?:next|sixth|fifth|seventh|new|last|open|free|other)\b)|\b(?:not|n't) (?:for|get) (?:him|her|§|that one|the (?:\w+ )?(?:seat|chair|place)){_END}|\bdoesn't (?:come|get|slip|sneak) in\b[^.?!]{{0,24}}\b(?:later|door|after all|then)\b",
    # One of the two goes.
    rf"\bif {_SHE} (?:comes?|joins?|gets?|is|does|returns?|turns? up|stays?|were|applies)\b[^.?!]{{0,30}}\bi(?:'d| would| will|'ll| shall|'m)(?: \w+)? (?:step (?:aside|back|down|out)|leave|go|withdraw|bow out|be (?:gone|out)|drop out|quit|say no|stay home|out)\b|\bchoose between (?:us|{_THEM} and me|me and {_THEM})|\b(?:i'd|i would|i'll) (?:leave|go|step (?:aside|back|out)|bow out) (?:quietly|without|then|gladly|before)",
    r"\bone of us (?:should|must|had better|ought to|could|might|would|will|has to|needs to) (?:be )?(?:moved?|go|leave|elsewhere|transferred|placed)",
    rf"\b(?:rather|sooner|prefer|wish|better)\b[^.?!]{{0,30}}\b{_SHE} \w+ (?:it |that )?(?:without me|elsewhere|somewhere else|with others|in another)\b|\bi(?:'d| would)(?: have)? (?:ask|beg|prefer|like|rather|wish)(?:ed)? (?:that )?you (?:didn't|don't|not|wouldn't)(?=\W{{0,2}}(?:$|[.!]))",
    # Not introduced, not at one table.
    rf"(?:\b|(?=§))(?:(?:§|she|he|they) and (?:i|me)|the two of us|we|us) (?:aren't|weren't|are not|were not|not be|never be|don't|do not|never|not)(?: \w+)? (?:{_SET}|end up|land|be (?:put|placed|seated|in)|find ourselves|turn up)\b|\b(?:never|not|n't) (?:end up|land|find ourselves|be seated|sit) (?:at|in|on) (?:the same|one|a single)\b",
    r"\bnot (?:to )?(?:be |sit |appear |meet )?in (?:any|one|the same) (?:\w+ )?(?:room|group|meeting|circle|place) (?:with (?!only\b|just\b|all\b|so\b)|as |together)\b|\bnot (?:to )?be in (?:each other's|one another's)\b",
    rf"\b(?:never|not|n't|cannot|hard|impossible|awkward|strange|how can)\b[^.?!]{{0,70}}\b(?:with|in front of) (?:{_THEM}|my (?:[\w-]+ ){{0,2}}\w+) (?:in it|in the room|in there|nodding|listening|looking|watching|sitting|taking notes|present|across|there|around|at the (?:same )?table)\b|\bwithout (?:her|him|them|§|my \w+) (?:\w+ing)\b[^.?!]{{0,20}}\b(?:room|group|table|there)\b",
    r"\b(?:put|putting|pair|pairing|seat|seating|match|matching|place|placing) (?:us|me and §|§ and me|the two of us) (?:together|side by side)\b[^?]{0,90}\b(?:didn't|don't|do not|rather not|never|please no|not please)\b",
    # In Spanish, which many of the writers speak.
    r"\b(?:no|preferir\S*|prefiero no|mejor no) (?:\w+ ){0,2}(?:estar|compartir|coincidir|quedar|sentarme|participar)\b[^.?!]{0,30}\b(?:con (?:ella|el|ellos|ellas|esa|ese)|mismo grupo)\b",
)
#: That nobody need be kept apart, and a wish of old that is taken back, ask for the opposite.
_TAKEN_BACK: Final = Sieve(
    r"\b(?:no|any|without|little|not any|isn't any) (?:need|reason|cause|call) (?:for you |for anybody |for anyone )?to (?:keep|hold|seat|put|place) us (?:apart|separate(?:ly|d)?|in (?:different|separate) \w+)\b"
    r"|\b(?:needn't|don't need to|do not need to|don't have to|do not have to|no longer (?:need|have) to) (?:keep|hold|seat|put|place) us (?:apart|separate(?:ly|d)?|in (?:different|separate) \w+)\b"
    # … and who need not be there may be.
    r"|\b[\w'-]+ (?:need not|needn't|doesn't need to|does not need to|doesn't have to|does not have to) be (?:in|there|with me|part|along|included)\b(?! (?:touch|time|person)\b)(?: (?:it|of it|my group|the group|mine))?"
    r"|\b(?:asked|wrote|told you|requested|wished|begged)\b(?=[^.?!]{0,90}\b(?:apart|away from|separate\w*|without|avoid\w*|together|(?:be|put|sit|placed|matched|paired|seated|group) with)\b)[^.?!]{3,110}[.?!;]+ (?=(?:[^.?!]{0,120}[.?!] )?[^.?!]{0,40}\b(?:t(?:ake|ook|aken) (?:that|it|this) (?:off|back|out)|(?:forget|disregard|delete|lift|drop|scratch|undo) (?:that|it|this|what i (?:asked|wrote|said))\b|(?:no longer|not) (?:needed|necessary|holds|applies|the case)))",
    re.IGNORECASE,
)

#: Whom one cannot be with on a Tuesday one is not kept from.
_AT_AN_HOUR: Final = Sieve(
    r"\b(?:can't|can\u2019t|cannot|can not|couldn't|won't be able to) (?:be|meet|sit|join|do it|come) (?:together )?with [^.?!,;]{2,40} (?:on|at|before|after|until|till|this|next) (?:an? |the )?(?:mon|tue|wed|thu|fri|sat|sun|\d|noon|week|month|evening|morning|afternoon)\w*(?![^.?!]{0,12}\bor\b)",
    re.IGNORECASE,
)


def without_no_wish(words: str) -> str:
    """The words without a wish to be kept apart that they take back, or an hour that looks like one.

    Examples
    --------
    >>> without_no_wish("I asked not to be with Hal. You can forget that.")
    'I it. You can forget that.'
    """
    return _AT_AN_HOUR.sub("can't come", _TAKEN_BACK.sub("it. ", words))
