"""The turns in which somebody's company is wished or welcomed; ``§`` is whoever is named."""

from __future__ import annotations

from typing import Final

_WANT: Final = (
    r"(?:want\w*|wish\w*|like|love|hop(?:e|ing)|prefer|need|ask\w*|please|keep|kept|put|place|placed"
    r"|seat|match|come|coming|join\w*|glad|happy|insist|pleased|delighted|grateful|sign\w*|apply"
    r"|applying|looking|can|could|may|aim\w*)"
)
_TOGETHER: Final = (
    r"(?:together|as (?:a|one) (?:pair|couple|duo|team|unit|set|package|tandem)|package deal"
    r"|(?:(?:the|one and the) )?(?:very )?same (?:group|one|circle)|(?:in )?(?:one|a single) (?:group|circle)"
    r"|(?:both|the two|all|the three) of us|side by side|(?:along|alongside|next to|beside|with)"
    r" (?:my [\w' -]{1,30}? )?§|§ with me|§ (?:there|in (?:it|there|mine|my group|the group|our group)))"
)
#: Not to be split is to be kept whole.
UNSPLIT: Final = (
    r"\b(?:(?:do|must|should|would|could|can|may|will|need)(?:n't| not)|cannot|never|not|without|nor"
    r"|rather than|instead of|against)(?: \w+){0,3}? (?:be(?:ing)? )?(?:split\w*|separat\w+|part (?=us\b|me\b)"
    r"|divid\w+|break\w*|tear\w*|pull\w*|kept (?:apart|out)|keep\w* (?:apart|us apart)|apart"
    r"|set apart|torn)(?: (?:up|apart|out))?(?= |$|[.,;!?)])"
)
#: Words of refusal that refuse nobody here.
NO_MATTER: Final = (
    r"\b(?:never|not) without (?:him|her|them)\b|\bor (?:not at all|neither|none|nothing|no group(?: at all)?|else not)\b|\bno need\b|\bnot just\b"
    r"|\bnot only\b|\bwhy not\b|\bno doubt\b|\bif not\b|\bnot to be missed\b|\bno matter\b"
    r"|^\W*(?:oh |but )?(?:no|nope)\b(?= ?[,!:-])"
)
#: Whatever looks like a wish, beside these it is none.
REFUSES: Final = (
    r"^\W*(?:is|are|was|who|does|will)\b[^?]*\?|\b(?:not|never|no|none|nobody|without|apart|separate\w*|different|elsewhere|another|avoid\w*"
    r"|except|other than|anyone but|anybody but|awkward\w*|mistake|conflict|problem\w*|divorc\w*|ex"
    r"|exes|former|uncomfortable|unwise|hard|difficult|hate|dread|afraid|fear|worry|worried|dislike"
    r"|leave out|left out|spare|lawsuit|suing|sued|complaint|rather)\b|n't\b"
)
#: What takes back a kind word on somebody in the sentence before.
REFUSES_HER: Final = (
    r"\b(?:not|never|without|apart from|avoid)\b[^§]{0,40}\b(?:her|him|them|together|us|same|one group)\b"
    r"|\bif (?:our|both|the two|(?:his|her) and my|my and (?:his|her)) names\b"
    r"|n't\b[^§]{0,40}\b(?:her|him|them|together|same|one group)\b"
    r"|\bif (?:it['’]?s|it is|that['’]?s|that is|so)\b|\b(?:complaint|lawsuit|opposite sides|divorced?)\b"
    r"|\b(?:separate|different|another|other) (?:groups?|circles?)|\b(?:awkward|uncomfortable)\b"
    r"|\b(?:so|and) (?:better |rather |please )?not\b|\b(?:better|rather) not\b"
)
#: So plain that it is a request to be placed with somebody, and no mere word on company.
OUTRIGHT: Final[tuple[str, ...]] = (
    r"\bkept-whole\b",
    r"\b(?:want\w*|wish\w*|like|love|hop(?:e|ing)|prefer|ask\w*|please|keep|put|place|seat|come|join"
    r"|glad|happy|insist|need)\b[^.?!]{0,60}(?:\b(?:as (?:a|one) (?:pair|couple|duo|team|unit|package)"
    r"|(?:the|one and the) (?:very )?same (?:group|one|circle)|(?:in )?(?:one|a single) (?:group|circle)"
    r"|(?:both|the two) of us|(?:be|us|kept|keep|stay|remain|land|sit|placed) together"
    r"|together with (?:my [\w' -]{1,30}? )?§)\b|\bme (?:together )?with (?:my [\w' -]{1,30}? )?§"
    r"|\b(?:him|her|them) again\b)",
    r"§ and (?:i|me)\b(?! (?:once )?(?:had|owned|rented|leased|bought|lived|slept|ran|started|co-?owned)\b)[^.?!]{0,50}\b(?:as a (?:pair|couple|team)|in (?:one|the same) (?:group|circle)|together)\b",
    r"\b(?:only|just|solely) (?:in a group )?(?:together )?(?:with|alongside) §",
)
#: Asked for, in whatever words.
ASKS: Final[tuple[str, ...]] = (
    r"\bkept-whole\b[^.?!]{0,40}§|§[^.?!]{0,90}\bkept-whole\b",
    rf"\b{_WANT}\b[^.?!]{{0,70}}\b{_TOGETHER}",
    rf"§,? (?:and|with|&) (?:i|me|myself|my \w+)\b(?! (?:once )?(?:had|owned|rented|leased|bought|lived|slept|ran|started|co-?owned)\b)[^.?!]{{0,50}}{_TOGETHER}",
    r"\b(?:i|me),? and §(?! (?:once )?(?:had|owned|rented|leased|bought|lived|slept|ran|started|co-?owned)\b)[^.?!]{0,50}\b(?:together|one group|as a (?:pair|couple|team))\b",
    r"\b(?:only|just|solely|exclusively|always) (?:in a group |in one |ever )?(?:together )?(?:with|alongside|beside) §",
    r"\b(?:only|just) (?:come |join |do it |say yes |in )?(?:if|when|where) § (?:is|comes|joins|can|does|will|gets|also|too|'s)",
    r"\b(?:both|the two|all) of us\b[^.?!]{0,40}\b(?:in|to|for) (?:one|the same|a)\b|\bfor § and (?:me|myself)\b",
    r"\b(?:want|like|love|wish|hope|glad|happy|please|loved|enjoy\w*|delighted)\b[^.?!]{0,60}(?:§|\bhim|\bher|\bthem)\b ?[^.?!]{0,16}\b(?:again|once more|back)\b",
    r"§[^.?!]{0,50}[,:] (?:and )?(?:i|we)(?:'d| would)? (?:want|like|love|prefer|wish)[^.?!]{0,30}\b(?:him|her|them)\b ?(?:in|there|with|too|again|back|near)?",
    r"\b(?:him|her|them)\b (?:there|in (?:it|my group|the group|mine))\b",
)
#: It is her absence that somebody minds.
LACKS: Final[tuple[str, ...]] = (
    r"\b(?:no|because|since|as|for|decline|pass|reason|sorry|pity|shame|sad\w*|why)\b[^.?!§]{0,24}§(?:'s| is| was| will| would| won't)?(?:n't| not) (?:be )?(?:also |even |a )?(?:in|there|part|among|of|on|here|coming|included|invited|with|member)\b",
    r"§(?:'s| is| was| won't be)?(?:n't| not)(?: be)? (?:also |even |a )?(?:in|there|part|among|of|on|here|coming|included|invited|with|member)\b[^.?!§]{0,24}\b(?:so|hence|therefore|then|thus|that's why|no)\b",
    r"\bwithout §,? (?:i|we|it|there|this|count|no group|that|nothing)\b(?![^.?!]{0,30}\bno (?:problem|objection|issue|trouble))[^.?!]{0,30}(?:n't\b|\bnot\b|\bno\b|\bnever\b|\bnothing\b|\bout\b|\bpointless\b|\buseless\b)",
    r"(?:n't|\bnot|\bnever|\bneither|\bno group|\bno use)(?: \w+){0,4} without §",
    r"\b(?:group|one|circle|it|that|proposal) without § (?:is|makes|has|would|won't|does|will)(?! no problem)[^.?!]{0,14}(?:\bno\b|\bnot\b|n't\b|\buseless|\bpointless|\bnothing\b)",
    r"\bmiss(?:ing|ed)? §|§(?:'s| is| was)?(?: the one who is)? (?:missing|absent|lacking)\b|\bwhere(?:'s| is| has) §(?: gone)?\b",
)
#: … unless the yes hangs on it.
HANGS: Final = (
    r"\b(?:if|unless|when|where|wherever|provided|long as|whenever|except|but|assum\w+|suppos\w+|would|on condition|yes|glad|relie\w+"
    r"|happy|great that|good that|thank)\b[^.?!]{0,40}§"
)
#: No wish, and no refusal either: liked, or no matter, or no person at all.
LIKES: Final[tuple[str, ...]] = (
    r"§(?:'s|,? (?:is|was|has been|has always been|remains)) (?:(?:also|just|simply|really|actually|such|a|an|my|our|the|one of my|very|so|quite|absolutely) ){0,4}(?:dear\w*|good|old|best|close|closest|great|lovely|wonderful|fine|kind|nice|brilliant|delightful|sweet|terrific|trusted|welcome|super|delight|joy|pleasure|gem|friends?|buddy|pal|mate|fantastic|excellent|ok|okay|all right|alright)\b",
    r"\b(?:i|we)(?:'ve| have|'m| am)? (?:(?:really|do|just|so|always|both|quite|very much|have|even) ){0,3}(?:like|love|loved|adore|trust|enjoy\w*|admire|respect|cherish|(?:get|got) (?:on|along) (?:\w+ )?with|(?:very )?fond of|work(?:ed)? (?:so |very |really )?well with|friends with|on good terms with) §",
    r"\bmy (?:(?:very|dear|dearest|good|old|best|close|closest|great|trusted|oldest) ){1,3}(?:friend|pal|mate|buddy|colleague),? §",
    r"§'s (?:\w+ )?(?:group|circle) (?:has |is |was )?(?:ended|over|closed|full|folded|stopped|dissolved)\b",
)
AT_EASE: Final[tuple[str, ...]] = (
    r"\b(?:nothing|no (?:problem|problems|quarrel|issue|issues|trouble|grudge|objection|objections|conflict))\b[^.?!§]{0,16}\b(?:against|with|to|about) §",
    r"\b(?:n't|not|never)(?: \w+){0,3} (?:avoid|exclude|refuse|mind|dislike|against|objected to|object to|said|say|ask to avoid)(?: to)?(?: being)?(?: with)? §",
    r"\bwhy\b[^.?!§]{0,40}\brather not (?:be )?with §",
    r"(?:n't|\bnot)(?: really| actually| necessarily| absolutely)? (?:have|need) to (?:be|sit|come|end up|go|share a group)\b[^.?!§]{0,16}\bwith §",
    r"\b(?:n't|not) necessarily (?:together )?with §|\bwith or without §",
    r"§ (?:is|was)(?:n't| not|'s not|'s no| no)(?: really| actually| meant as)?(?: an?| the| my| any)? (?:condition|must|precondition"
    r"|requirement|demand|prerequisite|necessity|deal[- ]?breaker|wish|enemy|problem|conflict)\b",
    r"§ means\b|§ is(?:n't| not|'s not| no)(?: an?| the)? (?:person|name|colleague|member|human|body|somebody|someone|therapist|people)\b|\bthere is no §\b|\bi know no §|\bwho is §\?",
)
#: What was read is turned round.
TURNED: Final = r"\b(?:opposite(?! (?:sides?|ends?|directions?|sex|number)\b)|reverse|contrary|other way (?:a)?round|upside down|vice versa|backwards?|misread|misunderst\w+)\b"
