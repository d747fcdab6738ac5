"""How strongly the words of a letter speak for each wish, by the tables of cues."""

from __future__ import annotations

import re

from mail.reading.flow import flowing
from mail.reading.purpose import cues
from mail.reading.purpose.cue import Cue
from mail.reading.purpose.wish import Scores
from mail.reading.sentences import within_bounds
from mail.reading.text import Part, Text
from mail.understanding import Intent

#: A question that speaks of joining, yet only asks.
ONLY_ASKS = re.compile(
    r"\b(?:am i|are we|are \w+) (?:required|allowed|eligible)\b"
    r"|\bdo (?:i|we) (?:\w+ )?(?:have|need) to\b|\bcount\b"
    r"|\bdifference between\b|\bhow (?:does|do|is|are|much|will|many|often|big|long|soon)\b"
    r"(?! (?:i|we|one|somebody|someone) (?:get|join|sign|find|apply|go about|become|request)\b)"
    r"|\bwhat (?:does|do|is|are|happens|counts|if|kind|sort)\b(?! out there)"
    r"|\bwho (?:can|gets|will|sees|reads|decides)\b|\b(?:can|may|are) (?:associates|students|interns"
    r"|members|retired|people|out-of-state|non-?members)\b|\benough\b|\bat once\b|\bat the same time\b"
    r"|\bcan (?:i|we) be in (?:two|more|both)\b|\bexplain\b|\banything in writing\b|\bwhen (?:is|are|will|does|do)\b"
)
#: A question by one who looks for room, not by a group that has it.
_SEEKS_ROOM = re.compile(
    r"\b(?:anyone|anybody|any|is there|are there|does|do you|has)\b[^?]*\?"
    r"|^(?![^?]*\b(?:we|our|us|my group)\b)[^?]*\?"
)
#: One who looks for a place in a group that is there speaks of no group of their own.
_SEEKS_PLACE = re.compile(
    r"^(?![^.?!]*\b(?:we|our|ours|us|my (?:[\w-]+ ){0,2}(?:group|circle)|g-\w+"
    r"|i (?:run|lead|host|convene|facilitate))\b)"
    r"(?:[^.?!]*\b(?:i|i'd|i'm|i'll|me|happy|glad|willing)\b[^.?!]{0,30}\b(?:join|joining|fill|filling"
    r"|be part of|get into|come into) (?:\w+ ){0,2}?(?:an?|any|some)\b[^.?!]{0,80}"
    r"\b(?:group|circle|seat|place|spot|opening)"
    r"|[^.?!]*\b(?:i|i'd|i'm|i'll|i'ld|i could|i can|happy|glad|gladly|willing|ready|delighted|pleased|put|place|seat|fit|squeeze|slot)\b[^.?!]{0,30}"
    r"\b(?:tak(?:e|ing)|fill(?:ing)?(?: in)?|hav(?:e|ing)|with|accept(?:ing)?|step(?:ping)? into|slip(?:ping)? into|into|in|as|be) "
    r"(?:an?|any|some|one of|another|whichever|whatever|the) (?:\w+ ){0,3}(?:seat|place|spot|chair|opening|vacancy|group|circle)s?\b[^.?!]{0,40}\b(?:an?|any|some|another|other|existing|established|ongoing|running|your|in place|already|where|that has|which has|with a)\b"
    r"|(?:if|when|whenever|should) (?:an?|any|some|one of|another) (?:\w+ ){0,3}(?:group|circle)s? (?:has|have|had|gets|does have|turns out to have) [^.?!]{0,40}\b(?:i|i'd|i'll|i'm|me)\b"
    r"|[^.?!]*\b(?:place|seat|spot|room|space)\b[^.?!]{0,40}\bfor me\b)"
)
#: Who has a group, or needs none: "I am provided with a group and in no need of another".
_NEEDS_NONE = re.compile(
    r"\b(?:not (?:in need|looking|seeking|searching)|(?:don't|do not|no longer) (?:need|want|wish)|(?:need|want|seek) (?:no|none)|in no need|already (?:have|provided|in|belong|placed|well)|(?:have|am|i'm) already)\b"
)
#: What such a wish scores where nothing speaks of another.
_PLAINLY = 6
#: Somebody else leaves, or the writer goes out of town.
_ANOTHER_LEAVES = re.compile(
    r"\W*(?!this\b|it\b|that\b|today\b|g-|my\b|our\b|here\b|time\b|i\b|what\b|all\b)[a-z]+(?: and [a-z]+)? (?:is|are|was|has|wants to|would like to|will|plans to) (?:be )?(?:leav|quit|resign|drop)"
    r"|.{0,40}\bleaving town\b"
)
#: One meeting missed is no leave.
_MISSES_ONE = re.compile(
    r"\b(?:can't|cannot|can not|won't|will not|not able to|unable to|be late)\b(?![^.?!]*\b(?:leav|quit|resign|any ?more|any longer|again)\w*)[^.?!]*\b(?:tomorrow|tonight|today|this (?:week|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|next (?:mon|tues|wednes|thurs|fri)day)\b"
    r"|\bbe late\b"
)
#: A question about leaving is no leave.
_ASKS_TO_LEAVE = re.compile(
    r"\b(?:how (?:do|does|can|would|should|much)|what (?:happens|would|becomes|if)|if (?:i|we|one|somebody|someone)|do (?:i|we)|can (?:i|we)|may (?:i|we)|must (?:i|we)|should (?:i|we)|is it|does)\b"
)
_DENIAL = re.compile(
    r"(?:\b|(?=n't))(?:not|n't|never|no longer|rather than|instead of|neither|nor|without|had to|used to"
    r"|have had to|already|don't|dont|aren't|thinking (?:of|about)|thought (?:of|about)|considering|tempted to|debating|whether to|not sure about|considered|last thing i(?:'d| would) want is to|asked(?: me| him| her| us)? to)\b(?: (?!and\b|but\b|so\b)[\w']+){0,3}\s*$"
)


def score(text: Text) -> Scores:
    """Best weight per intent over the new words and a subject of the sender's own."""
    scores: Scores = {}
    parts: list[Part] = [text.body] + ([] if text.is_reply else [text.title])
    for cue, pattern in cues.table().within(*map(flowing, parts)):
        if scores.get(cue.intent, 0) >= cue.weight:
            continue
        for part in parts:
            words = flowing(part)
            if any(_counts(cue, part, match) for match in pattern.finditer(words)):
                scores[cue.intent] = cue.weight
                break
    if only_seeks_place(text, scores):
        scores[Intent.JOIN] = _PLAINLY
    return scores


def only_seeks_place(text: Text, scores: Scores) -> bool:
    """Whether a letter asks for a place in a group that is there, and no cue is of another wish."""
    if scores.keys() - {Intent.JOIN}:
        return False
    words = flowing(text.body)
    every = (words[start:stop].lstrip() for start, stop in within_bounds(words))
    return any(
        "?" not in each and _SEEKS_PLACE.search(each) and not _NEEDS_NONE.search(each)
        for each in every
    )


def _counts(cue: Cue, part: Part, match: re.Match[str]) -> bool:
    """Whether a cue is meant: not denied, and not the opposite voice of a question."""
    if cue.deniable and _denied(part, match.start()):
        return False
    start, stop = part.sentence_at(match.start())
    sentence = flowing(part)[start:stop]
    if cue.intent is Intent.OFFER_SEATS and _SEEKS_PLACE.search(sentence.lstrip()):
        return False
    if "?" not in sentence:
        return True
    if cue.intent is Intent.LEAVE:
        told = _ANOTHER_LEAVES.match(sentence) or _MISSES_ONE.search(sentence)
        return not told and _ASKS_TO_LEAVE.search(sentence) is None
    if cue.intent is Intent.JOIN:
        return ONLY_ASKS.search(sentence) is None
    if cue.intent is Intent.OFFER_SEATS:
        return _SEEKS_ROOM.search(sentence) is None and ONLY_ASKS.search(sentence) is None
    return True


def _denied(part: Part, at: int) -> bool:
    start, _ = part.clause_at(at)
    return _DENIAL.search(flowing(part)[start:at]) is not None
