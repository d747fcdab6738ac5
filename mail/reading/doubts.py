"""Words that make a careful human ask: one table for each question.

The questions themselves are chosen in :mod:`mail.reading.ask`.
"""

from __future__ import annotations

import re
from functools import cache

from mail.reading import doubts_by_parts, doubts_of_others
from mail.reading.doubt import Doubt
from mail.sieve import Sieve, Sieves

_RELATIVE = (
    r"(?:wife|husband|partner|spouse|colleague|friend|boss|office ?mate|suite ?mate|supervisor"
    r"|supervisee|associate|sister|brother"
    r"|mother|daughter|son|employee|coworker|co-worker)"
)

DOUBTS: tuple[Doubt, ...] = (
    Doubt(
        "eligibility",
        r"\b(?:i'm|i am|as(?! i was)|me,|still|am)(?: currently| just"
        r"| only)? (?:an? )?(?:[\w-]+ ){0,4}?(?:student|intern|trainee)\b"
        r"|\b(?:in|doing|start(?:ing)?|finish(?:ing)?|at|on|current(?:ly in)?|still in|second|first|with|have) (?:my |a |the |our )?(?:\w+ )?practicum\b(?! (?:students?|supervisor))|\b(?:final|first|second|third|last) year of (?:the|my|an?) (?:\w+ ){0,3}?(?:msw|mft|program|masters?|psyd|phd|school)\b(?! in (?:19|20)\d\d)|(?<!counting )(?<!including )(?<!during )(?<!since )(?<!after )(?<!with )(?<!did )(?<!finished )(?<!completed )(?<!at )\bmy internship\b|\b(?:grad(?:uate)?|msw"
        r"|doctoral|masters?|counseling)"
        r" (?:school|student|program)\b(?! (?:faculty|director"
        r"|at which i teach|at (?:\w+teen|twenty|thirty|forty|fifty)|in (?:19|20)\d\d))(?=[^.]{0,60}(?:\bnow\b|still|finish|graduat|\byear\b|until|i'm in))(?<!went to graduate school)"
        r"|\b(?:msw|mft|counseling|doctoral|psyd|phd) (?:program|student)\b[^.]{0,30}\bno licen[cs]e|\bno licen[cs]e yet\b"
        r"|\bgraduat(?:e|ing) (?:in|this|next) ",
        "a student is not yet a clinician",
    ),
    Doubt(
        "eligibility",
        r"\b(?:inactive|lapsed|expired|suspended|surrendered|retired|on hold"
        r"|pending)\b(?![^.;]{0,20}\bnow\b)(?![^.;]{0,24}\b(?:licen[cs]e|lpc|lcsw|lmft) (?:is |still |remains |stays )*(?:active|current|good|renewed|paid))[^.;]{0,20}\b(?:licen[cs]e|status|lpc|lcsw|lmft)"
        r"|\b(?:licen[cs]e|lpc|lcsw|lmft|csw) (?:is|was|has|went|has been|currently)(?: \w+){0,3} (?:inactive|lapsed"
        r"|expired|suspended|on hold|retired|pending"
        r"|on probation)|(?<!never )\blet (?:my|the) (?:\w+ )?(?:licen[cs]e|lpc|lcsw|lmft|csw) (?:go|lapse|expire|run out)|\b(?:waiting|wait) (?:for|on) (?:the |my )?oregon(?:'s)?\b(?! (?:group|trip|weather))|\bwithout the oregon\b|\boregon (?:licen[cs]e|paper\w*|one|application) (?:is )?(?:still )?(?:pending|in process|under way|not (?:yet )?(?:here|through|issued))|\bnot (?:yet "
        r"|currently )?licensed\b|\bunlicensed\b|(?<!he has )(?<!it has )(?<!they have )(?<!she has )\bno licen[cs]e\b(?! beyond)"
        r"|\b(?:waiting (?:for|on)|applying for|applied for) my licen[cs]e\b"
        r"|\bpre-?licensed\b(?! associate)|\bnot (?:yet )?a member\b"
        r"|(?<!who )\bisn't a member\b|\bnon-?member\b|\bretired (?:from practice|last year|in 20)"
        r"|\bam retired\b|\bi'm (?:a )?(?:life )?coach\b",
        "a licence that is not active, or no membership",
    ),
    Doubt(
        "identity",
        rf"\b(?:sign|put|add|place|match|enroll|include) (?:her|him|them)\b(?: up| in| on| down| with)?|\b(?:her|his) e-?mail is\b|\bon behalf of (?![\w-]+\.(?:\w+\.)*(?:example|org|com|net)\b)(?!my (?:\w+ )?group|our (?:\w+ )?group|the (?:\w+ )?group|the (?:two|three|four|five|six|others|rest)\b|us\b|all\b)|\b(?:writing|asking|inquiring|signing up) for"
        rf" (?:(?:my|a) (?:{_RELATIVE})|dr\b)|\bfor my {_RELATIVE}\b|\bmy"
        rf" {_RELATIVE}(?:,? [a-z]+,?)? (?:asked me|would like to (?:join|be)|wants? (?:to|a)"
        rf"|is looking|needs a"
        r"|has asked)|\b(?:office manager|assistant|secretary|receptionist|scheduler"
        r"|intake coordinator|practice manager) (?:for|to|at|here)\b"
        r"|\bi(?:'m| am) (?:the |an? )?(?:[\w']+ ){0,4}(?:office manager|assistant|secretary"
        r"|receptionist|scheduler|practice manager)\b"
        r"|\b(?:handle|work|man|run|am at|am on|at|on|from) (?:the )?front desk (?:for|at|here)\b|\b(?:she|he) asked me to (?:get|sign|put|enroll|register|find|help|see|arrange|add|place)\b|(?<!they )(?<!everyone )(?<!everybody )(?<!group )(?<!others )(?<!people )\basked me to (?:write|e-?mail|respond|reply|sign|send|answer|let you)"
        r"|\b(?:she|he) (?:accepts|says yes|would like to (?:join|accept)|will join|is happy to)",
        "written for somebody else",
    ),
    Doubt(
        "another",
        rf"\bshe(?:'s| is) an? (?:lpc|lcsw|lmft|psych|csw)|\bmy {_RELATIVE}(?:,? [a-z]+,?)? is an? (?:lpc|lcsw|lmft|ps)(?!\w*(?: \w+){{0,3}} (?:and )?(?:a )?(?:member|too|also|as well))",
        "a request that tells another's licence",
    ),
    Doubt(
        "identity",
        rf"(?<!then )(?<!before )(?<!week )(?<!time )\b(?:from|using) (?:my|a|the) (?:{_RELATIVE}'s|different|new|other|old|work|personal"
        rf"|home|second|another|daughter's) (?:e-?mail"
        r"|account|address|phone|computer)\b|\bother (?:e-?mail|account|address)\b"
        r"|\bthis is (?:\w+ ){1,3}(?:writing )?from (?:another|a"
        r" different|my other)\b",
        "an answer from another address",
    ),
    Doubt(
        "fee",
        r"\$ ?\d+|\b\d+ (?:dollars|bucks)\b|\bfee (?:is|of|per)\b|\bpaid (?:group|consult\w*)\b"
        r"|\b(?:we|i|group) (?:charges?\b|asks? for (?:an? |some )?(?:\w+ )?(?:fee|contribution|donation"
        r"|deposit|payment|share of|dollars?)\b)|\bcosts?"
        r" (?:is|are|\d)|\bsliding scale\b|\bper (?:session|meeting|month) (?:fee|each)\b"
        r"|\bpaid (?:leader|facilitator|consultant)\b|\bdues\b"
        r"|\bsplit the (?:rent|cost)\b",
        "a paid group",
    ),
    Doubt(
        "consent",
        r"\b(?:haven't|have not|didn't|did not|hasn't|not yet|without)(?: yet| actually"
        r"| really)? (?:asked|asking|told|telling|checked|run|talked"
        r"|mentioned|discussed|cleared|brought|raised|spoken|consulted|put (?:it|this|that)|floated|polled|broached|sounded|caught|reached)\b|\b(?:others?|they|group"
        r"|everyone|rest)(?: of (?:us|them))? (?:don't|doesn't"
        r"|do not|does not) know\b|\bi'm (?:pretty |fairly )?sure (?:they|the others|the group"
        r"|nobody|no one|everyone)\b|\b(?:hasn't|has not|haven't|have not) (?:answered|replied|responded|weighed in|voted)\b|\bchecked with (?:all but|four|three|two|most|some)\b|\bcan't (?:imagine|see) (?:he|she|they|any(?:one|body))(?:'d| would)? ?(?:mind(?:ing)?|object(?:ing)?|say(?:ing)? no)\b|\bhaven't run it by\b|\b(?:need|have|should|ought)"
        r" to (?:check with|ask|run (?:it|this) (?:by|past)|tell) (?:the )?(?:others|group|rest"
        r"|them)\b|\b(?:they|others|nobody|no one|group|anyone)"
        r" (?:won't|wouldn't|will|would) mind\b|\bdon't think (?:they|anyone"
        r"|the others)[^.]{0,12}mind\b",
        "the other members were not asked",
    ),
    Doubt(
        "together",
        r"\b(?:there (?:are|'re)|we are|we're|the) (?:already )?(?:two|three|four|five|2|3|4|5) of us\b(?! (?:with|in (?:this|the|all)|on (?:this|the)|left|out here|around here|who do\b|doing|for (?:this|the)))"
        r"|(?:^|[.!?\n] ?)(?:two|three|four|five) of us (?:trained|met|share|started|studied|worked|already|have)\b|(?<!or )(?<!gather )(?<!another )(?<!need )(?<!want )(?<!maybe )(?<!were )\b(?:two|three|four|five|2|3|4|5) of us (?:already|have|who|from|want|would(?! (?:be )?(?:do\b|suffice|be|plenty|enough|ideal|perfect|best|right|nice|fine|good))|'d|are|work|met|were|know|share|in(?! the (?:cohort|class|room)))\b(?! been to)|(?:(?<=\()|(?<=: )|(?<=be )|(?<=are )|(?<=us, )|(?<=with )|(?<=of ))myself,? (?:and )?[a-z]+\b(?: and|,)"
        r"|\b(?:my )?(?:colleague|friend|office ?mate|suite ?mate"
        r"|partner|coworker)s?,?(?: [a-z]+){0,2},? and (?:i|me|myself)\b|\bmyself \([^)]{0,30}\),|\b(?:a|two|some) (?:colleagues?"
        r"|friends?)[^.]{0,20} and i\b|\bwe are (?:two|three|four)\b",
        "others are spoken for who have not written",
    ),
    Doubt(
        "company",
        r"\b(?:i have|i've got|i've|have|know) (?:two|three|four|\d|a couple of|several|some|a few) (?:other )?(?:friends|colleagues|others|people|classmates|clinicians|therapists)\b[^.?!]{0,24}\b(?:interested|already|on board|keen|ready|lined up)\b"
        r"|\b(?:two|three|four|five|\d|a couple|several|some) (?:other |more |of my )?(?:people|colleagues|friends|others|therapists|clinicians|folks) (?:have |are |who are |who have |and i )?(?:already |also |all )?(?:said (?:yes|they)|interested|agreed|want(?:ed)? (?:in|to)|on board|keen|signed|told me|promised|would (?:join|come))\b"
        r"|\b(?:two|three|four|five|six|\d) of us who(?:'d| would)? (?:come|join|want|meet|like)\b|\b(?:they|she|he|others?) (?:haven't|hasn't|have not|will|'ll) (?:yet )?(?:write|written)(?: to)? you\b|\b(?:me|myself),? [a-z]+(?: [a-z]+)?,? and [a-z]+(?: [a-z]+)? (?:have|are|just|all|want|would|met|meet)\b"
        r"|\b(?:friends|colleagues) and i (?:are|have|would|want)\b",
        "others are counted in who have not written",
    ),
    Doubt(
        "supervision",
        r"\bboard (?:wants|requires|asks for|says i (?:need|must))\b[^.?!]{0,40}\b(?:approved|supervis\w+)|\b(?:board[- ]required|required by (?:the|my) board|board[- ](?:approved|ordered"
        r"|mandated)|licensure|associate|clinical) supervis(?:ion|or)\b"
        r"|\bsupervision (?:hours|toward|for (?:licensure|my (?:licen[cs]e|hours|lpc|lcsw"
        r"|associate)))|\bhours (?:toward|towards|for) (?:my )?licensure\b"
        r"|\bneed (?:a )?supervis(?:ion|or)\b|\bconsult(?:ation)? hours\b|\bsupervisor for\b"
        r"|\bsign off (?:on )?(?:my |the |those )?hours\b|\b(?:the|my) board (?:will|would|can|could|might) (?:accept|count|approve|recogni[sz]e|take)\b|\bsupervised hours\b|\bhours (?:for|to) the board\b|\bcount (?:for|toward|towards) (?:my )?(?:licensure|supervis\w+)|\bapproved supervisor\b|\bsupervised practice by\b|\b(?:stipulated|agreed|consent|board) order\b",
        "supervision that a board requires is not peer consultation",
    ),
    Doubt(
        "frequency",
        r"\bbi-?weekly\b|\bbi-?monthly\b|\bsemi-?weekly\b",
        "may mean two things",
    ),
    Doubt(
        "bylaw",
        r"\bquarterly\b|\bevery (?:six|6|eight|8|seven|ten|10) weeks\b|\bevery (?:other|second"
        r"|two|three|couple of) months?\b(?! i(?:'m| am)?\b)|\b(?:four|six|three|few)"
        r" times a year\b|\bonce a (?:quarter|season|year)\b|\bevery (?:quarter|season)\b"
        r"|\btwice a year\b",
        "seldomer than the bylaw's monthly meeting",
    ),
    Doubt(
        "orientations",
        r"\A(?!.*(?:emotion|couple|gottman|tapping|efct|efit|iceeft|sue johnson|greenberg|attachment)).*\beft\b",
        "three schools share the letters EFT",
    ),
    Doubt(
        "temporary_seat",
        r"\A(?!.*(?:(?:isn't|is not|isnt|not|won't be|wont be|never) (?:coming|going|to come) back|cannot return|can't return|will want it back|wants it back|only (?:borrowed|lent|on loan)|a loan|(?:her|his|their) (?:place|seat|chair) (?:stays|remains|is kept|will be kept)|just for th(?:ose|e) months|only until (?:she|he|they)))(?:.*?)\b(?:on (?:a )?(?:break|leave|sabbatical)|back in|returns?|coming back|maternity"
        r"|until (?:she|he|they) (?:return|come)|for (?:the )?(?:summer"
        r"|year|season) only|temporar(?:y|ily)|not (?:to )?(?:come|return) ?(?:back)?|sabbatical|comes back|should \w+ (?:decide|return|come|want)|might (?:return|come back)|may (?:return|come back))\b",
        "a seat that may be wanted back",
    ),
    Doubt(
        "seats",
        r"\b(?:is|are|still) (?:\w+ )?(?:wavering|on the fence)\b|\b(?:hasn't|has not|haven't) (?:\w+ )?(?:said|decided|made up)\b[^.?!]{0,40}\b(?:stay|leav|go)\w*|\b(?:may|might) be leaving\b|\b(?:thinking|talking) (?:about|of) leaving\b",
        "whether somebody will leave is not known",
    ),
)

#: Wishes that count as answers: whoever says "any" needs no second question.
ANY_ORIENTATION = re.compile(
    r"\b(?:doesn't|does not|don't|won't) (?:matter|care|mind) (?:what|which) (?:model|school|approach|orientation|theory|method|modality)\b|\b(?:any|whatever|whichever) (?:model|school|denomination|stripe|theory|persuasion|modality|orientation|therapeutic (?:approach|method))\b(?! (?:i|of (?:art|social|medicine|public))\b)|\b(?:schools?|models?|theory|denomination) (?:(?:is|are) )?(?:immaterial|unimportant|irrelevant|no matter|no object|no concern)\b|\b(?:any|every|whatever) (?:way|style|kind|manner) of (?:working|practi[cs]ing|thinking)|\b(?:all|any) (?:comers|persuasions?|stripes?|flavou?rs?)\b|\b(?:any|all|every|mixed|various|different) (?:theoretical )?(?:orientation|modalit"
    r"|approach|theor|school)|\borientations?"
    r" (?:doesn't matter|does not matter|isn't important|don't matter|open|any|is open"
    r"|not important)|\bno (?:preference|particular)"
    r"[^.]{0,20}orientation|\bdon't (?:care|mind)[^.]{0,25}(?:orientation|approach)|\beclectic\b"
    r"|\bno (?:strong |particular |firm )?(?:view|opinion|feelings?)\b[^.?!]{0,30}\b(?:whether|school|model|orientation|persuasion|analyst)|\bdon't call myself any kind of\b|\bany kind of ist\b"
    r"|\bintegrative\b|\bgeneralist\b"
)
TOPIC_GROUP = re.compile(
    r"\b(?:closing (?:a|my|our|their|your)? ?practices?|clos(?:e|ing) (?:down|up)|retir(?:ing"
    r"|ement)|winding down|business (?:side|of|end)|marketing"
    r"|practice[- ]building|building a practice|documentation|professional wills?|burn-?out"
    r"|private practice (?:start|owner)|insurance panels?|testing(?: and assessment)?|assessment|ethics|supervision of supervision|supervisors"
    r"|credentialing)\b"
)
#: What a group can be about, where it is named beside the word.
_TOPIC_OF_A_GROUP = re.compile(
    r"\b(?:consultation|consult|groups?|circle|table|company|colleagues?|consultant|someone|somebody|peers|people|clinicians|therapists)\b[^.?!]{0,60}\b(?:custody|reunification|parenting coordinat\w+|forensic|court|testif\w+|evaluators?|expert witness\w*)\b|\b(?:custody|forensic|court) (?:evaluators?|work|people|clinicians|psychologists?)\b"
)


def is_about_a_topic(words: str) -> bool:
    """Whether a group is asked for that is about something, and open to every school."""
    return TOPIC_GROUP.search(words) is not None or _TOPIC_OF_A_GROUP.search(words) is not None


ANYWHERE = re.compile(
    r"\b(?:anywhere|statewide|any (?:town|city|location|place)"
    r"|location (?:doesn't matter|is flexible))\b"
)


@cache
def _table() -> Sieves[Doubt]:
    rows = (*DOUBTS, *doubts_by_parts.ROWS, *doubts_of_others.ROWS)
    return Sieves(((doubt, doubt.pattern) for doubt in rows), re.DOTALL)


_FREE_OF_CHARGE = Sieve(
    r"\b(?:no|without|free of|not) (?:a )?(?:fees?|charge|cost|dues|paid)\b|\bit's free\b"
    r"|\bfree group\b"
)
#: A licence of the past beside the one of today.
_LICENSED_NOW = Sieve(
    r"\b(?:i am|i'm) now (?:an?|licensed)\b|\bnow (?:fully )?licensed\b|\bthe oregon (?:lcsw|lpc|lmft|licen[cs]e|one) (?:i (?:got|have|hold|earned)|is (?:active|current|good))\b|\b(?:my )?(?:other|oregon|current) (?:licen[cs]e|lcsw|lpc|lmft) is (?:active|current|in good standing|good)\b"
)
#: "Biweekly, by that I mean every other Monday" leaves nothing open.
_SAID_PLAINLY = Sieve(
    r"\bbi-?(?:week|month)ly\b[^.?!]{0,40}\b(?:every (?:other|second|two)|twice (?:a|per|each)|fortnight\w*|once (?:in|every) two)\b|\b(?:every other|twice (?:a|per|each)) (?:week|month)\b[^.?!]{0,12}\bbi-?(?:week|month)ly\b"
)
#: "Every other Wednesday, with a guest once a season" meets often enough.
_RHYTHM_BESIDE = Sieve(
    r"\b(?:alternate|every other|each|every) (?:week|mon(?!th)|tue|wed|thu|fri|sat|sun)\w*|\bweekly\b|(?<!bi)\bmonthly\b|\b(?:twice|once) a month\b|\bevery (?:two|three|four) weeks\b"
    # What is seldom is the room, beside a screen for the rest of the year.
    r"|\b(?:zoom|online|video|screens?|remote(?:ly)?|virtual(?:ly)?)\b[^.?!]{0,80}\b(?:once|twice) a (?:quarter|season|year)\b"
)
#: The room is paid for by all; nobody is paid for the group.
_SHARED_COST = Sieve(
    r"\b(?:split|share|divide|chip in for|pitch in for|go halves on)(?:s|ting|ing)? (?:the |its )?(?:\w+ )?(?:room|rent|space|hall|rental|snacks|coffee|lunch)\b|\bgoes (?:to )?[^.?!]{0,24}?\b(?:for )?the (?:room|space|rent|hall|rental)\b"
)
_EXTRA = Sieve(
    r"\b(?:in addition to|not instead of|besides|already have|rather than"
    r"|separate from)\b[^.]{0,30}\bsupervis"
    r"|\bi've (?:a|an|my)(?: [\w-]+){0,2} supervis(?:or|ion)\b(?! (?:who|that) (?:is|was) (?:leaving|retiring))|\b(?:not|n't) (?:looking|searching|asking|here) for (?:my |any |the |more )?supervis"
    r"|\b(?:(?:i|i've|who) )?(?:have|has|got) (?:a|an|my|her|his)(?: [\w-]+){0,2} supervis(?:or|ion)\b(?! (?:who|that) (?:is|was) (?:leaving|retiring))"
    r"|\bsupervis\w+(?: \w+){0,2} (?:stays?|remains?|continues?|is separate|is covered|is taken care)\b|\bsupervis[^.]{0,60}\b(?:on top|is extra|extra|separate|aside)\b"
)


def said_plainly(words: str) -> bool:
    """Whether an ambiguous rhythm is explained beside its name."""
    return _SAID_PLAINLY.search(words) is not None


def find(words: str) -> frozenset[str]:
    """The topics that the words leave in doubt.

    Examples
    --------
    >>> sorted(find("we charge $40 a session; i haven't asked the others"))
    ['consent', 'fee']
    """
    found = {doubt.topic for doubt, pattern in _table().within(words) if pattern.search(words)}
    if _LICENSED_NOW.search(words):
        found.discard("eligibility")
    if _FREE_OF_CHARGE.search(words) and "$" not in words:
        found.discard("fee")
    if _SHARED_COST.search(words) and "paid" not in words:
        found.discard("fee")
    if _RHYTHM_BESIDE.search(words):
        found.discard("bylaw")
    if said_plainly(words):
        found.discard("frequency")
    if _EXTRA.search(words):
        found.discard("supervision")
    return frozenset(found)
