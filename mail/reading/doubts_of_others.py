"""Doubts told in passing: the others unasked, a friend counted in, a hand that writes for another.

The plain ways stand in :mod:`mail.reading.doubts`, those told by their parts in
:mod:`mail.reading.doubts_by_parts`.
"""

from __future__ import annotations

from mail.reading.doubt import Doubt

_OTHERS = r"(?:the (?:others?|rest|group|gang|circle|other (?:two|three|four|five))|them|everyone|everybody|the rest of (?:us|them))"
_KIN = r"(?:wife|husband|partner|spouse|sister|brother|mother|father|daughter|son|niece|nephew|friend|boss|colleague)"
_NUMBER = r"(?:two|three|four|five|six)"
_LICENCE = r"(?:licen[cs]e|lpc|lcsw|lmft)"

ROWS: tuple[Doubt, ...] = (
    Doubt(
        "consent",
        r"\b(?:rest(?: of (?:them|us|the group))?|others?|group|colleagues|members|everyone(?: else)?|they)(?:'ll| will| can| may| shall)(?: all| only| just| then)? (?:hear(?! from)|learn|find out|be (?:told|asked|informed))\b[^.?!;]{0,30}\b(?:when|once|if|later|then|after|on)\b"
        rf"|\b(?:on my own hook|off my own bat|without (?:asking|telling|having asked) (?:anyone|anybody|{_OTHERS}))\b"
        rf"|\b(?:haven't|have not|hasn't) been able to (?:ask|reach|tell|catch)\b|\bnot (?:yet )?(?:raised|broached|mentioned|floated|aired) (?:it|this)\b"
        r"|\b(?:no ?one|nobody|none of them)(?: else)?(?: in (?:the group|it))? knows? (?:i'm|i am|that i|about (?:this|it)|yet|of (?:this|it))\b",
        "the others will hear of it later",
    ),
    Doubt(
        "consent",
        rf"(?<!all )\b{_NUMBER} of (?:us|them|(?:the )?{_NUMBER})\b[^.?!;]{{0,24}}\b(?:yes|agreed?|want|for it)\b[^.?!;]{{0,10}}[;,.] ?(?:but |and )?(?:the (?:third|fourth|fifth|last|other)\b|i'm (?:still )?waiting\b|waiting (?:on|for)\b|only one\b)"
        rf"|\b(?:i'd|i would|i'll|i will|i must|i need to|i have to|i still|want to|let me)\b[^.?!;]{{0,20}}\b(?:sound out|talk round|win over|persuade|break it to|clear (?:it|this) with|square (?:it|this) with|run (?:it|this) (?:past|by)|work on) {_OTHERS}\b"
        r"|\bthe (?:third|fourth|fifth|last|other(?: one| two)?) i(?:'ll| will| must) (?:work on|ask|persuade|tell|win)\b",
        "some said yes, another is worked on",
    ),
    Doubt(
        "company",
        r"\bmy (?:\w+ )?(?:friends?|colleagues?|suite ?mates?|office ?mates?|co-?workers?|neighbou?rs?|classmates?)(?:,? (?:[a-z]+ and )?[a-z]+,?)? (?:is|are|would|will|who is|who are)?(?: also| both| all| very| too)* ?(?:keen|game|eager|on board|wants? in|want(?:s|ing)? to (?:join|come|be in)|up for it|come along|coming along)\b"
        r"|\bcount (?!me\b|us\b|myself\b|on\b)[a-z]+(?: [a-z]+)? in\b|(?:^|[.;,!?\n] ?|\band )(?:besides|apart from|along with) me,?(?: there)? (?:would|will|are|is)\b",
        "a friend is counted in",
    ),
    Doubt(
        "identity",
        rf"\bthis is [a-z]+,? (?:dr\.? )?[a-z]+(?:'s|s') (?:assistant|secretary|receptionist|scheduler|office manager|biller|{_KIN})\b|\b(?:his|her|their) {_KIN}(?: is)? (?:typing|writing)\b"
        rf"|\bmy {_KIN}(?:'s| is) (?:too (?:shy|busy|proud|ill|old)|no good|hopeless|not one) (?:to|at|for|with) (?:write|ask|type|writing|typing|e-?mails?|computers?|letters)\b"
        rf"|\b(?:could|can|would|will) you (?:put|place|match|get|take) my {_KIN} (?:in|into|with|on)\b"
        r"|\bone of our (?:lcsws?|lpcs?|lmfts?|psychologists|therapists|clinicians|counselors|associates|staff)\b[^.?!;]{0,40}\b(?:wants?|would like|is looking|needs?|asked|has asked|hopes)\b",
        "somebody writes for another",
    ),
    Doubt(
        "eligibility",
        rf"\b(?:having|getting|want|wanting|trying|hoping|applied|applying|waiting)\b[^.?!;]{{0,20}}\breinstat|\breinstatement (?:papers?|application|is|forms?|process|hearing)\b|\blet (?:everything|it all) lapse\b|\bofficially retired\b|\bretired (?:status )?on the (?:board|state)'s (?:books|rolls)\b"
        r"|\binternship (?:starts|begins)\b|\bfinishing my (?:ma|ms|msw|mft|m\.a\.|m\.s\.|master'?s?|psyd|phd|degree|doctorate)\b(?! (?:in|at) (?:19|20)\d\d)"
        rf"|\b{_LICENCE} (?:is |was |has been )?under (?:suspension|review)\b|\b(?:without an?|i have no|haven't a|haven't got a) (?:clinical |state )?licen[cs]e\b(?! (?:plate|to))",
        "a licence that is not there, or not again",
    ),
)
