"""Words by which an answer about a meeting says who was there and who was not."""

from __future__ import annotations

from typing import Final

#: "All but Dana": what stands between everybody and those who are left out.
EXCEPT: Final = (
    r"(?:but(?: not)?|except(?:ing)?(?: for)?|excluding|bar|barring|sans|without|not counting|apart"
    r" from|aside from|other than|save(?: for)?|minus|less|with the exception of)"
)
ALL: Final = r"(?:all(?: of us)?|every(?:one|body)|whole group|full group|the group|we all)"
#: Behind these a name is that of somebody who was not there, whatever else is said.
WITHOUT: Final = (
    r"(?:without|minus|sans|except(?:ing)?(?: for)?|excluding|apart from|missing|missed|lacking"
    r"|absent:?|no sign of|no-?show:?|(?:haven't|hadn't|didn't|have not|did not) (?:see|seen|hear|heard"
    r"|have|had)(?: from)?|in (?:the )?absence of|in \w+ absence:?)"
)
#: At a place, on an errand or in a state in which one is at no meeting.
ELSEWHERE: Final = (
    r"on (?:(?!time|zoom|video|screen|line|the (?:phone|line|screen|call|team))(?:\w+ ){0,2}?(?:vacation"
    r"|leave|holidays?|call|sabbatical|honeymoon|duty|retreat|trip|break|strike|tour|shift|pto|cruise))"
    r"|(?:at|in|to|for) (?:(?:a|an|the|his|her|their|another|jury) )?(?:\w+ ){0,2}?(?:conference|funeral"
    r"|wedding|training|workshop|retreat|hospital|doctor\w*|dentist\w*|airport|appointment|court"
    r"|quarantine|surgery|labor|bed|emergency|vacation|holidays?|graduation|duty)"
    r"|down with|under the weather|out of (?:town|state|the country|the office|action|commission)"
    r"|called away|held up|stuck|snowed in|laid up|otherwise engaged|double[- ]?booked|indisposed"
)
STATES: Final = (
    r"absent|missing|away|sick|ill|out|off|unwell|travel(?:l)?ing|excused|unable|abroad|overseas"
    r"|elsewhere|hospitali[sz]ed|quarantin\w+|prevented|recovering|isolating|a no[- ]?show|no[- ]?show"
    r"|not (?:there|here|present|able|with us|around|in|coming|available|well)|unavailable"
    r"|nowhere to be seen|at home (?:sick|ill|with)|too (?:busy|sick|ill|tired)"
)
_SOFTLY: Final = (
    r"(?:(?:both|all|also|again|only|just|so|still|already|unfortunately|sadly|alas|sick and|then"
    r"|however|though) ){0,3}"
)
_NOT: Final = (
    r"(?:could ?n[o']?t|couldn't|could not|can't|cannot|did ?n[o']?t|didn't|did not|was ?n[o']?t"
    r"|wasn't|was not|were ?n[o']?t|weren't|were not|had ?n[o']?t|hadn't|has ?n[o']?t|hasn't"
    r"|never|failed to|forgot|unable to|neither)"
)
_VERBS: Final = (
    rf"{_NOT}|missed|skipped|no[- ]?showed|(?:had|has|needed|chose) to (?:miss|cancel|skip|work|bow out"
    r"|sit (?:this|it|that) (?:one )?out|stay (?:home|away|at home)|travel|bail|leave town|decline)"
    r"|sent (?:\w+ )?(?:regrets|apologies|word that)|cancel+ed|bailed|begged off|bowed out|overslept"
    r"|called (?:in|off|out|sick)|stayed (?:home|away|at home|behind|in bed)|dropped out|backed out"
    r"|absented|declined|was a no|excused (?:him|her|them)sel\w+"
    r"|had (?:\w+ ){0,3}?(?:flu|cold|covid|migraine|conflict|emergency|deadline|appointment|funeral"
    r"|wedding|surgery|baby|shift)"
)
#: What is said of somebody who was not there, behind the name.
GONE: Final = (
    rf"(?:(?:was|were|is|are|had to be|has been|had been|being|be|fell|got|'s|'re)? ?{_SOFTLY}"
    rf"(?:{STATES}|{ELSEWHERE})|{_SOFTLY}(?:{_VERBS}))\b"
)
CAME: Final = (
    r"(?:met|attended|came|joined|got together|gathered|(?:was|were) (?:there|present|with us|here)"
    r"|showed up|made it|took part|turned up)"
)
#: What leaves open whether somebody was there: "Otto was on safari", "Hal had to fly to Boston".
UNCLEAR: Final = (
    r"(?:(?:was|were|is|are|has been|had been) (?!{_SOFTLY}(?:there|here|present|with|late|early"
    r"|back|in|online|remote|able|happy|glad|great|good|well|new|kind|welcome|pleased|our|the|a|an|very"
    r"|so|right|fine|quiet|hosting|host|presenting|leading|facilitating|joining|attending|on (?:time"
    r"|zoom|video|screen|line|the))\b)|(?:had|has) to \w+|went (?:to|on|home)|flew (?:to|home|out)"
    r"|left (?:for|town)|moved)\b"
).replace("{_SOFTLY}", _SOFTLY)
