"""Answers told by a chair, a cup or a name: taken, left to another, put off, or taken back.

"Put another chair round the table", "you may enter my name with the others", "somebody luckier must
have that place", "put it in front of me again after Thanksgiving", "undo the above".  Each row is a
kind of picture with what may fill it; a denial in front of a yes keeps it from being one.
"""

from __future__ import annotations

from mail.reading.purpose.answer import Row, Sort

_SEAT = r"(?:chair|seat|stool|place|setting|spot|cushion|cup|mug|plate|bowl|glass|bench)"
_OTHERS = r"(?:the (?:others?|rest|other (?:names?|four|five|six)|four|five|six|list|roll|table)|theirs?|them|those(?: \w+)?|these(?: \w+)?)"
_LUCKY = r"(?:some(?:one|body)(?: else)?(?: (?:luckier|freer|nearer|wiser|hungrier|more fortunate|with more time))?(?: (?:than|who|with) [\w' ]{1,30}?)?|another(?: \w+)?|the next (?:in line|person|one))"
_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_TIMES = r"(?:(?:mornings?|afternoons?|evenings?|nights?|lunch(?:es|times?)?|noons?|hours?))"
_ABOVE = r"(?:(?:all (?:of )?)?(?:the above|what (?:i|stands) (?:said |wrote |typed )?(?:up there|above|just now|before))|(?:that|the|those|my|all those) yes(?:es)?|that last (?:bit|line|part))"
_AGAIN = r"(?:again|once more|afresh|anew|another time|one more time)"
_WHEN = r"(?:after|in|when|around|next|at|once|come|towards?|for|on|this (?:coming )?)"

TURNS: tuple[Row, ...] = (
    Row(
        Sort.TURN,
        rf"\b(?:undo|scratch|strike|cancel|ignore|forget|take back|unsay|un-say|erase|delete|disregard) {_ABOVE}\b(?: (?:away|again|back))?|\btake {_ABOVE} (?:away|back)(?: again)?\b",
        "undo the above",
    ),
)

CONSENTS: tuple[Row, ...] = (
    Row(
        Sort.YES,
        rf"\b(?:you (?:may|can|might)|please|do|so|kindly|go ahead and|^\W*|and|now) ?(?:enter|write|put|set|add|inscribe|place|jot)(?: down)? my name(?: down)? (?:with|under|among|beside|alongside|below|next to|to|on) {_OTHERS}\b"
        rf"|\bmy name (?:may|can|should|might|shall) (?:now )?(?:stand|go|appear|be (?:put|written|added|entered))(?: down)? (?:with|under|among|beside|alongside|below|next to|on) {_OTHERS}\b",
        "you may enter my name with the others",
    ),
    Row(
        Sort.YES,
        rf"(?:^\W*|[.!,;:] ?|\b(?:please|so|do|now|and) )(?:put|pull up|set|lay|draw up|fetch|bring|add|find|save|keep|pour|make it) (?:me )?(?:another|one more|a (?:fifth|sixth|seventh|eighth)|an extra|a) {_SEAT}\b(?:[^.?!]{{0,24}}\b(?:for me|at (?:the|that|your|their) table|round the table|around the table|on the tray|in the circle))?(?=[^?]{{0,30}}(?:\bi(?:'m| am|'ll| will)\b|\bfor me\b|\btable\b|\btray\b))"
        rf"|\b(?:one more|another|a (?:fifth|sixth|seventh)) {_SEAT} (?:on|at|round|around|in) the (?:tray|table|circle)(?:,? please)?[:,.!] ?(?:i'm|i am|i'll)\b|(?:^\W*|[.!] ?)(?:tell them to )?make room (?:for me|on the (?:couch|sofa|bench)|at the table)\b",
        "put another chair round the table",
        False,
    ),
    Row(
        Sort.YES,
        r"\b(?:neither|none of (?:them|these)|nobody|nothing)(?: of \w+)? (?:raised|had|has|found|voiced|saw) (?:an?|any|the least) (?:objections?|complaints?|quarrel)\b|\b(?:see you|see them) all (?:on|at|in|then|there)\b",
        "neither raised an objection",
        False,
    ),
    Row(
        Sort.YES,
        r"\b(?:undo|take back|scratch|cancel|withdraw|forget|ignore|tear up|strike|erase) my (?:\w+ )?(?:no|refusal|decline)\b|\b(?:would|'d) (?:still )?(?:like|love|want) (?:the|that|my|to have the) (?:place|seat|chair|spot) after all\b",
        "undo my no",
        False,
    ),
)

REFUSALS: tuple[Row, ...] = (
    Row(
        Sort.NO,
        rf"\b{_LUCKY} (?:must|should|can|may|will have to|ought to|shall|will|had better|deserves to) (?:have|take|get|fill|enjoy|sit in|be given) (?:that|the|my|this|it) ?(?:{_SEAT})?(?=\W|$)"
        rf"|\b(?:leave|leaving|give|giving|yield|cede|pass)(?: up)? (?:the|my|that|this) {_SEAT} (?:on )?to {_LUCKY}"
        r"|\b(?:the one (?:to|who)|sorry|grieves?|pains?|hate|have to|must)\b[^.?!]{0,40}\b(?:leaves?|leaving|makes?|tears?|spoils?|spoil) (?:a |the )?(?:gap|hole|it)\b(?: in (?:it|the \w+))?(?= ?(?:$|[.,!;]| in ))",
        "somebody luckier must have that place",
    ),
    Row(
        Sort.NO,
        rf"\b(?:consider|regard|count|mark|leave) (?:the|my|that|this) (?:\w+ )?{_SEAT} (?:as )?(?:empty|free|open|vacant|unfilled)\b",
        "consider the sixth chair empty",
    ),
    Row(
        Sort.NO,
        rf"\b{_DAYS}(?: {_TIMES})? (?:belong|belongs|are given|are promised|are sworn|are pledged|go|are spoken for)(?: over)? (?:to|with|by) (?:my|the|our)\b|\b(?:children|kids|grandchildren|grandkids|family|parish|choir|clinic|school|mother|father) (?:have|has|own|owns|claims?) (?:me|my {_DAYS}|my {_TIMES})(?: on {_DAYS})?\b",
        "Mondays belong to my mother",
        False,
    ),
)

HOLDS: tuple[Row, ...] = (
    Row(
        Sort.HOLD,
        r"\b(?:less|not (?:so|as|quite|very|entirely|altogether)|n't (?:so|quite|entirely)) (?:sure|certain|convinced|persuaded)\b|\b(?:have|having|got) (?:my|some|a few) doubts\b"
        r"|\b(?:says?|thinks?|said|tells me|told me|insists?|believes?)(?: that)? i (?:should|ought to|must|had better) (?:say yes|accept|join|do it|take it|go)\b(?![^.?!]{0,30}\b(?:and so|so i|and i will|and i do)\b)",
        "my wife says I should say yes; I'm less sure",
    ),
    Row(
        Sort.HOLD,
        rf"\b(?:put|bring|send|show|lay|set|ask|offer|pose|make) (?:it|this|that|me|them|the same(?: \w+)?)(?: (?:the same(?: (?:thing|question|offer))?|this|it|that|about (?:this|it)))?(?: (?:to|before|in front of|past) me)?(?: (?:this|it|that))? {_AGAIN}\b[^.?!]{{0,12}}?\b{_WHEN}\b"
        rf"|\bask me (?:the same(?: thing| question)?|this|about (?:this|it))(?: again)? (?:{_WHEN})\b|\b(?:rather|prefer to|better) answer (?:then|when|once|after|next)\b",
        "put the same thing in front of me again after Thanksgiving",
    ),
)
