"""Words of answers: yes, no, "if", "let me think", "not yet", "actually no".

Every table has a reason per row.  A yes that is conditional, undecided or taken back is
never a yes; the tables of doubt are therefore read before the tables of consent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class Sort(StrEnum):
    """What a piece of an answer is."""

    YES = "yes"
    NO = "no"
    CONDITION = "condition"
    HOLD = "hold"
    CONFIRM = "confirm"
    NOT_YET = "not_yet"
    CANCEL = "cancel"
    TURN = "turn"


@dataclass(frozen=True, slots=True)
class Row:
    """One pattern of answering, with the reason it is here.

    Attributes
    ----------
    firm : bool
        Whether it settles the matter by itself; "sounds good" and "Tuesdays don't work"
        only lean.
    """

    sort: Sort
    pattern: str
    reason: str
    firm: bool = True


ROWS: tuple[Row, ...] = (
    Row(
        Sort.TURN,
        r"\b(?:actually|scratch that|on second thought|strike that|correction|never ?mind"
        r"|wait,? no|oh wait"
        r"|no wait|i take that back|changed my mind|sorry,?(?= no\b)|edit:|update:)",
        "what stands before it is taken back",
    ),
    Row(
        Sort.CONDITION,
        r"\b(?:only if|but only|as long as|so long as|provided|on (?:the )?condition|with (?:a "
        r"|one |some |the )?"
        r"(?:conditions?|caveats?|provisos?)|depending on|assuming|unless|contingent"
        r"|subject to)\b",
        "says a condition in so many words",
    ),
    Row(
        Sort.CONDITION,
        r"\bif (?!you (?:need|have|want|would|could|can|like|prefer|find)|that's (?:how|ok|okay"
        r"|all|easier)"
        r"|possible|needed|necessary|i (?:may|can help|understand)|it (?:helps|matters)|any(?:one"
        r"|body|thing)"
        r"|not,|so,|there(?:'s| is) (?:anything|any)|my memory)[^.?!]{3,}",
        "a plain if",
    ),
    Row(
        Sort.CONDITION,
        r"\byes,? but\b(?! (?:i (?:can't|cannot|won't|don't want to|would rather not"
        r"|'d rather not)|not)"
        r" (?:organi[sz]|lead|host|be the organi|convene|run))|\b(?:could|can|would) (?:the group"
        r"|we|they|it|you)(?: be)?"
        r" (?:moved?|meet (?:on|at|in)|switch|change|start|shift)\b|\bwould (?:need|have) to (?:be"
        r"|start|move|meet"
        r"|end)\b|\bneeds? to (?:be|start|move|end) (?:in|on|at|by|online|before|after)",
        "asks for a change first",
    ),
    Row(
        Sort.CONDITION,
        r"\byes to\b[^.;]*\bbut not\b|\bis (?:\d{1,2}(?::\d\d)?|another"
        r"|a different) [\w ]{0,10}possible\b|\bbut only\b|\binstead of\b",
        "yes to the people, not to the time",
    ),
    Row(
        Sort.HOLD,
        r"\b(?:let me|need to|have to|want to|like to|going to|gotta|must|should|i'll"
        r"|i will)(?: first| just"
        r"| really)? (?:check|ask|think|talk|look (?:at|into)|see (?:if|what|whether)|get back"
        r"|sleep on|consult"
        r"|discuss|run (?:it|this)|confer|consider|mull|figure)\b",
        "must ask somebody or think",
    ),
    Row(
        Sort.HOLD,
        r"\b(?:not sure|unsure|undecided|on the fence|maybe|perhaps|tentative(?:ly)?|leaning"
        r"|probably|possibly"
        r"|might(?: be)?(?: able)?|don't know (?:yet|if)|let you know|get back to you"
        r"|can i (?:have|get|tell you)"
        r"|hold my (?:spot|seat|place)|until i (?:know|hear)|depends on|give me (?:a|until|till"
        r"|some"
        r"|another)|before i (?:say"
        r"|accept|answer|commit|decide|agree))\b",
        "undecided",
    ),
    Row(
        Sort.HOLD,
        r"\b(?:to think (?:about|it)|i'll decide|torn\b|a few days (?:to|please)|while i (?:check"
        r"|ask|think)|mull (?:it )?over|inclined to)\b",
        "needs a few days",
    ),
    Row(
        Sort.NOT_YET,
        r"\bnot (?:quite |just )?yet\b|\b(?:hold (?:off|on)|please wait|rather wait"
        r"|wait(?:ing)? (?:for|until|till"
        r"|on|to hear)|need(?: a bit| a little| some)? more time|(?:another|one more"
        r"|a few more) (?:week|day)s?"
        r"|(?:haven't|hasn't|has not|have not)(?: yet)? (?:\w+ )?(?:answered|replied|heard"
        r"|responded|decided|agreed"
        r"|gotten|settled|worked)|postpone|delay|too (?:soon|early)|still (?:waiting|talking"
        r"|thinking"
        r"|deciding|sorting"
        r"|figuring|working)|(?:can't|cannot|can not|won't|not able to|unable to"
        r"|rather not) confirm|not quite|almost there|(?:before|until) (?:i|we)(?:'ve"
        r"| have)? (?:confirm|commit|decide|announce|met)"
        r"|not ready"
        r"|don't (?:confirm|announce)|give us)\b",
        "an organizer who is not ready",
    ),
    Row(
        Sort.NOT_YET,
        r"\b(?:not|n't)(?: been)? (?:finali[sz]e|able to (?:agree|settle|find|decide)|settled"
        r"|agreed)\b|\bleave it open\b|\bneed to (?:meet|talk) (?:once )?(?:first|more)"
        r"|\b(?:two|three|a couple of|some|a few) more (?:days|weeks)\b",
        "nothing is settled yet",
    ),
    Row(
        Sort.CANCEL,
        r"^\W*cancel\b|\b(?:please cancel|cancel (?:it|this|the group|the whole)"
        r"|call(?:ing)? (?:it|this) off|not"
        r" going (?:ahead|forward|to happen)|fell (?:apart|through)|let's not(?! [\w ]*yet)"
        r"|don't form|scrap (?:it|this)"
        r"|drop the (?:idea"
        r"|group)|no longer want to (?:organi[sz]e|form|start))\b",
        "an organizer who stops it",
    ),
    Row(
        Sort.NO,
        r"^\W*(?:no|nope|nah|pass|decline)\b(?!\s*(?:,\s*)?(?:problem|worries|questions?"
        r"|objections?|conflicts?"
        r"|changes|rush|issues?|need|reason|doubt|hesitation|one|matter))",
        "a bare no",
    ),
    Row(
        Sort.NO,
        r"\b(?:no,? (?:thank|thanks|thx|not)|thanks,? but no|say(?:ing)? no|count me out"
        r"|i'm out\b(?! of)|bow(?:ing)?"
        r" out|declin(?:e|ing|ed)|(?:going to|gonna|have to|need to|will|i'll|i'd rather|must"
        r"|should|to|i) pass\b"
        r"(?! (?:it|this|the|along|by))|pass (?:on|for now|this)|turn(?:ing)? (?:it|this"
        r"|that) down|regretfully|decided (?:against|not to)|take a"
        r" pass|sit(?:ting)? this (?:one )?out|skip this)\b",
        "says no in so many words",
    ),
    Row(
        Sort.NO,
        r"\bnot (?:a (?:good |great |the right )?(?:fit|match)|for me\b|interested|this (?:one"
        r"|time|round)|right for me"
        r"|going to (?:work|be able|join|accept)|able to (?:make|do|join|accept|commit|take"
        r"|attend|participate|come)"
        r"|the right (?:fit|group|time)|(?:at|for) this time|right now|what i (?:wanted|asked"
        r"|was)|up for|my thing"
        r"|join(?:ing)?\b|accept(?:ing)?\b)",
        "not for me",
    ),
    Row(
        Sort.NO,
        r"\b(?:can't|cannot|can not|cant|won't be able to|unable to|couldn't|won't) (?:make|do"
        r"|join|accept|commit|take"
        r"|attend|participate|come|say yes|fit|manage|swing)\b(?! until)|\b(?:doesn't|does not"
        r"|won't|will not|isn't"
        r" going to|don't|not going to) (?:work|suit|fit)\b|(?:\b(?:is|are|was)|'s) (?:too (?:far"
        r"|late|early"
        r"|big|much)|out for me"
        r"|not possible|impossible)",
        "it cannot be",
        False,
    ),
    Row(
        Sort.NO,
        r"\b(?:i|i've|we|have|i have|just|already|since)\s?(?:'ve|have)?(?: already| just"
        r"| since)? (?:found|joined"
        r"|landed in|started|formed) (?:a|another|my own|one|something|with|an)\b(?! (?:typo"
        r"|error|mistake))"
        r"|\bno longer (?:need|looking|interested|available|want)|\balready (?:in a group"
        r"|have a group|placed|set)"
        r"|\bdon't need (?:a|the|one|this)|\b(?:i'd |would )?rather (?:not|wait)\b",
        "found another group",
    ),
    Row(
        Sort.CONFIRM,
        r"\bconfirm\b(?! (?:receipt|with|whether|if|my (?:spot|seat|email)))|\bconfirm(?:ed|ing"
        r"|s)\b(?! (?:receipt|with))"
        r"|\b(?:we're|we are|it's|it is|this"
        r" is|group is|g-\d+ is) (?:a go|all set|good to go|official|definitely on|a yes|ready"
        r"|on)\b(?! a\b)"
        r"|\bgood to (?:go|announce)"
        r"|\bmake it official\b|\b(?:all|every(?:one|body))(?: \w+){0,3} (?:are|is|'s|have"
        r"|has) (?:in|on board|agreed|said"
        r" yes|confirmed|up for it)\b|\b(?:please )?go ahead\b|\bgreen light\b"
        r"|\bplease announce\b|\blet's (?:go|do it)\b",
        "the group shall be",
    ),
    Row(
        Sort.CONFIRM,
        r"\b(?:like to|want to|ready to|let's|will|'ll) (?:go forward|move forward|proceed"
        r"|go ahead|begin|start)\b|\bheard (?:yes )?from (?:all|every)\w*(?: of)?(?: them)?"
        r"\b|\bmake it so\b|\ball good on our end\b",
        "ready to go forward",
    ),
    Row(
        Sort.YES,
        r"^\W*(?:yes|yep|yeah|yup|yes+|ya|y|ok|okay|k|kk|sure|absolutely|definitely|certainly"
        r"|of course|accept(?:ed)?"
        r"|agreed|gladly|perfect|great|wonderful|lovely|fantastic|excellent|fine|deal|correct"
        r"|s\u00ed|yay|yess+|in)\b"
        r"(?!,? (?:i have|but i have|one|a|just)[\w ]* question)"
        r"(?!\s*(?:question|to hear|that you|idea,? but|thank you for|job))",
        "a bare yes",
    ),
    Row(
        Sort.YES,
        r"\b(?:answer is|so|then|it's|that's|is|a|definite(?:ly)?|big|firm|easy|enthusiastic"
        r"|say) (?:a )?yes\b"
        r"|\b(?:that's|that is|this is|all|everything(?:'s| is| looks)?|it's|it is"
        r"|looks) (?:all )?(?:right|correct"
        r"|accurate)\b",
        "the answer is yes; all correct",
    ),
    Row(
        Sort.YES,
        r"(?:^|[,;:.!-] )yes\b(?=[.!,;]|\s*$|\n| please| from)|\bcount on me\b|\byes column\b"
        r"|\b(?:i'm|i am) (?:game|on board|all in)\b"
        r"|\b(?:going with|i'll go with|i(?:'d)? (?:choose|pick|take|prefer)|i'll take) (?:the "
        r"|number |option |#)?(?:first|second|third|former"
        r"|latter|g-\d+|\d\b|(?:mon|tues|wednes|thurs|fri)day)|^\W*(?:the )?(?:first|second|third"
        r"|1st|2nd|3rd|former|latter|option \d|number (?:one"
        r"|two|three|\d))(?: one| group| option)?,?(?: please| for me| it is| works)?\W*$|\b(?:i"
        r"|we)(?:'ll| will|'d| would)? (?:be glad to |be happy to )?"
        r"(?:gladly |happily |certainly |definitely )?(?:take part|participate|join)\b(?! (?:a|an"
        r"|another|one|some|any) )",
        "chooses one of two; takes part",
    ),
    Row(
        Sort.NO,
        r"\b(?:but|so|then|answer is|that's|it's|is|have to say) (?:a )?no\b(?=[.,!]|\s*$|\n"
        r"| for me| from me)"
        r"|\b(?:isn't|is not|wasn't|aren't) (?:quite |really )?(?:the |a )?(?:right |good "
        r"|great )?(?:fit|match"
        r"|group for me|one for me)\b",
        "the answer is no; not the right fit",
    ),
    Row(
        Sort.NO,
        r"\bno can do\b|(?:^|[,;:.!-] )no(?=[.!]|,? (?:thanks|thank|sorry)|\s*$)|\b(?:don't"
        r"|doesn't|do not|does not) (?:think|feel|believe|seem|sound|look)"
        r"[^.!?]{0,40}\b(?:fit|match|group for me|one for me|for me|right|work)\b|\b(?:go|going"
        r"|went) with (?:a different|another)\b|\bchose (?:a different|another)"
        r"\b|\b(?:offer|give|pass) my (?:place|spot|seat)\b",
        "does not feel like a match; the place may go to somebody else",
    ),
    Row(
        Sort.YES,
        r"[\U0001F44D\u2705\u2714\U0001F64C\U0001F4AF\U0001F44C\U0001F64B]",
        "a sign for yes",
    ),
    Row(
        Sort.YES,
        r"\b(?:count me in|i'?m in\b(?=[.,!;:)]|\s*$| (?:if|for|and|please|with|as|but|provided"
        r"|unless|thank))"
        r"|i am in(?=[.,!;]|$|\n| for)|i(?:'d like to| would"
        r" like to| want to|'ll| will| do| gladly| happily)? accept|accepting|accept (?:the|g-\d+"
        r"|this|it|with|please|number|option|your)"
        r"|(?:happy|glad|delighted|pleased|thrilled|honored|excited) to (?:join|accept|say yes"
        r"|give|try|be part|take|come"
        r"|be in)|say(?:ing)? yes|a yes from me|that's a yes|it's a yes|sign me up|let's do (?:it"
        r"|this)|put me down"
        r"|thumbs up|please (?:include|add|count|sign) me|why not)\b",
        "consents in so many words",
    ),
    Row(
        Sort.YES,
        r"\b(?:happy with (?:this|it|the|that)[\w ]{0,20}|(?:fine|good|okay|ok) (?:by|with) me"
        r"|works|work|suits?|is fine|is good|is great|is perfect|sounds|looks"
        r"|seems)(?: me)?(?: (?:absolutely|beautifully|nicely|really|just|all"
        r"|very|pretty))?(?: (?:great|good|well|fine|perfectly?|wonderful|lovely|right|fantastic"
        r"|perfect|ideal|like a"
        r" (?:good|great|lovely|wonderful) (?:group|fit|match|plan)))?(?: (?:for|to"
        r"|with) me)?(?=[.,!;)]|$|\n| (?:and|thank|for me|to me))",
        "it suits",
        False,
    ),
    Row(
        Sort.YES,
        r"\b(?:i'd|i would) (?:love|like|be (?:happy|glad|delighted|honored|pleased)) to (?:join"
        r"|accept|try|give|be (?:in|part)"
        r"|come|meet|say yes)|\bi(?:'ll| will) (?:be there|join|take (?:it|part|the (?:spot|seat"
        r"|place))|give it a"
        r" (?:try|go|shot))|\blooking forward to (?:it|meeting|joining|the)|\bhappy to\b(?=[.!]"
        r"|$)|\bthis (?:looks|is) "
        r"(?:the )?(?:one|perfect|great)",
        "would love to",
    ),
)


@dataclass(frozen=True, slots=True)
class Heard:
    """One answer word that was heard, with its span."""

    sort: Sort
    at: int
    to: int
    firm: bool = True


@cache
def _compiled() -> tuple[tuple[Row, re.Pattern[str]], ...]:
    return tuple((row, re.compile(row.pattern)) for row in ROWS)


#: Words that look like denial inside consent; they are blotted out before reading.
_IDIOMS = re.compile(
    r"\bno (?:problem|worries|objections?|issues?|conflicts?|rush|questions?|hesitation|changes)\b"
    r"|\bcan't wait\b|\bcannot wait\b|\bnot a problem\b|\bwhy not\b(?= \w)|\bnot to worry\b"
    r"|\bcouldn't be (?:happier|better)\b|\bno need\b|\bcan't (?:say no|refuse|complain)\b"
    # A yes that leaves the organizing to others is a plain yes.
    r"|(?:,? ?but )?(?:please )?(?:i'd |i would |i )?(?:rather not|prefer not to|can't|cannot|won't"
    r"|don't want to|not able to|not) (?:be )?(?:the )?(?:organi[sz](?:e|ing|er)|lead|host"
    r"|convene)\b"
)
_DENIED_YES = re.compile(
    r"(?:\bnot|n't|\bnever|\bcannot|\bno longer|\bunable to|\bbefore i|\bif i|\bwhether to"
    r"|\bwhether i"
    r"|\buntil i|\bwant(?:ed)? to|\bhow do i|\babout to|\bgoing to|\bready to|\btempted to|\bif"
    r"(?: \w+)?)(?: \w+){0,2} $"
)


def hear(words: str, start: int, stop: int) -> list[Heard]:
    """All answer words of one sentence of folded lower-case words, in order.

    Examples
    --------
    >>> [h.sort.value for h in hear("yes - actually no", 0, 17)]
    ['yes', 'turn', 'no']
    """
    plain = _IDIOMS.sub(lambda found: " " * len(found.group()), words[start:stop])
    heard: list[Heard] = []
    for row, pattern in _compiled():
        for match in pattern.finditer(plain):
            if row.sort in (Sort.YES, Sort.CONFIRM) and _DENIED_YES.search(plain, 0, match.start()):
                continue
            heard.append(Heard(row.sort, start + match.start(), start + match.end(), row.firm))
            if row.sort is Sort.TURN:
                # A turn opens a new sentence: "actually no" is a bare no.
                heard.extend(
                    hear(words, start + match.end(), stop) if match.end() < len(plain) else ()
                )
    return sorted(set(heard), key=lambda piece: piece.at)
