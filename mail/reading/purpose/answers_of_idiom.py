"""Yes and no in idioms: said by a denial, in a figure of speech, in passing, about the past.

"Nothing would please me more" is a yes made of a denial, "what a lovely group, I'll leave the
chair to somebody else" a no made of praise.  The plain words stand in
:mod:`mail.reading.purpose.answers_of_consent`.
"""

from __future__ import annotations

from mail.reading.purpose.answer import Row, Sort

_IT = r"(?:it|this|that|this (?:one|chance|group)|that one|the (?:chance|opportunity|offer))"
_NO_WORDS = r"(?:say no|turn (?:it|this|that|you) down|decline|refuse|pass(?: (?:it|this) up)?|let (?:it|this|that)|miss|object)"
_GROUP_IS = r"(?:it|this|that|this one|the group|monday|tuesday|wednesday|thursday|friday)"
_SOMEBODY = r"(?:some(?:one|body)(?: else)?|another(?: person| colleague| member)?|others|the next (?:person|one)|a colleague)"

#: Consents that look like refusals; read first, and blotted out before anything else is read.
DOUBLE_NEGATIVES: tuple[Row, ...] = (
    Row(
        Sort.YES,
        r"\bnothing (?:would|could) (?:please|delight|suit|gladden|make) me (?:more|better|happier)\b"
        r"|\b(?:wild )?horses (?:couldn't|could not|wouldn't|can't|cannot)\b|\b(?:couldn't|can't|cannot) keep me away\b"
        r"|\b(?:don't|do not|dont) (?:you )?(?:dare )?(?:leave|go|start|begin|meet) without me\b|\b(?:no,? (?:i'm |i am |i )?)?(?:wouldn't|would not|won't|will not|not|don't want to|couldn't) (?:dream of (?:missing|saying no)|(?:be )?miss(?:ing)?|let(?:ting)?|pass(?:ing)?"
        rf"|turn(?:ing)?) {_IT}(?: up| down| by| go| slip)*\b",
        "nothing would please me more; I'm not letting this go by",
    ),
    Row(
        Sort.YES,
        r"\b(?:don't|do not|dont|never) (?:you )?(?:dare )?(?:give|offer|pass|let) (?:my|our) (?:place|seat|spot|chair)\b",
        "don't give my seat away",
        False,
    ),
    Row(
        Sort.YES,
        rf"\b(?:can't|cannot|couldn't|don't|do not|can not) (?:see|think of|find|have|imagine|come up with) (?:a|any|one|a single|much)(?: \w+)? reason (?:to {_NO_WORDS}|not to|why not|against)\b"
        rf"|\bno (?:good |earthly |single )?reason (?:to {_NO_WORDS}|not to)\b"
        rf"|\b(?:be|have to be) (?:a fool|an idiot|foolish|crazy|mad|silly|nuts|out of my mind) (?:not to|to {_NO_WORDS})[^,.;!?]{{0,24}}"
        r"|\bwho could (?:say no|refuse|resist)\b|\bwho am i to say no\b",
        "no reason to say no",
    ),
    Row(
        Sort.YES,
        r"\b(?:have|has|there(?:'s| is)|with|see) (?:absolutely |really )?no objections?\b(?! if)|^\W*no objections?\b|\bdon't (?:object|mind at all)\b"
        r"|\b(?:no|without|zero)(?: a| any)?(?: moment's| second's)? hesitation\b",
        "has no objection",
        False,
    ),
)

#: A yes or no that only tells of what was thought before, or of the mail itself.
TOLD_OF = (
    r"\b(?:was|were|had been|am usually|i'm usually) (?:\w+ )?(?:all set|about|ready|going|tempted|inclined|prepared|on the point|close|determined|planning)(?: to| of) (?:\w+ ){0,2}$"
    r"|\bfirst (?:thought|reaction|impulse|instinct|answer|response)(?: \w+){0,3} (?:was|is|had been) (?:to )?(?:(?:say|a|an) )?$"
    r"|\bchanged my mind about (?:the|my) $|\babout (?:the|my) $"
)

CONSENTS: tuple[Row, ...] = (
    Row(
        Sort.YES,
        r"^\W*(?:sold|bingo|10-4|amen|hear,? hear|oui|ja|claro(?: que s\u00ed)?|d'accord|avec plaisir|jawohl|gerne|tak|da|hai|sim|consider it done|no brainer|a no-brainer)\b(?=\W*$|[!,.])"
        r"|^\W*(?:i|indeed i|that i) (?:would|do|will)\W*$|(?<!no, )(?<!no )\band so do i\b|\bi'm coming\b(?! (?:from|back|up|off|in \d|to (?:the|an?|see)))|\byou had me at\b|\bwhere do i sign\b|\b(?:twist my arm|just what the doctor ordered)\b",
        "one word of consent, also of other tongues",
    ),
    Row(
        Sort.YES,
        r"\b(?:tell|let) (?:them|the others|the (?:rest|group|four|five|organi[sz]er)|every(?:one|body)|all of them|[a-z]+)(?: know)?(?: that)? i(?:'m| am|'ll be|'ll| will be| will) (?:coming|in\b|joining|there\b|part of|come|join|be (?:there|joining|coming))"
        r"|\b(?:tell|give) (?:them|the others|the (?:rest|group|four|five|organi[sz]er)(?: in [a-z]+)?|every(?:one|body)|all of them)(?: that)? (?:it's |it is )?(?:an? |my )?yes\b(?! (?:if|once|when|unless|only|or)\b)"
        r"|\b(?:the |my )?short (?:answer|version|form)(?: is|:| -|,)+ (?:a )?(?:yes|sure|yep|yeah|gladly|absolutely|of course|i'm in|count me in)\b"
        r"|\b(?:put|add|write|enter|sign) my name (?:on|to|in|down|among)\b"
        r"|\b(?:enter|include|count|number|put|list) me (?:in )?(?:among|as (?:a (?:yes|member)|one of))\b"
        r"|\b(?:pls|plz|kindly|please do) (?:include|add|count|sign|enter|enroll|book|list|mark) me\b"
        r"|\bsave me (?:a|the|my) (?:chair|seat|place|spot|cushion)\b|\bi am (?:agree|in agreement)\b|\bi'm (?:agreed|in agreement)\b",
        "says whom to tell, or where to put the name",
    ),
    Row(
        Sort.YES,
        r"\bif (?:the|that|my) (?:seat|chair|spot|place) is (?:still )?(?:there|free|open|available|going|untaken)(?: still)?,? (?:it's|it is|consider it|then it's) mine\b"
        r"|\b(?:it would be|would be|it'd be|it is|with)(?: \w+)? (?:my |a |an )?(?:great |real |true |genuine )?(?:pleasure|honou?r|privilege|joy|delight) to (?!(?:but|however))"
        r"|\bi(?:'ll| will| shall) (?:come|attend|participate|be (?:coming|attending|joining|there|in))\b(?! (?:if|once|when|only|back))"
        r"|\bwould i\b\W+(?:of course|you bet|yes|absolutely)|\bof course i (?:would|will)\b(?=\W*$)"
        r"|\bcan live with (?:it|that|the|this)\b|\bi (?:do )?want (?:in|the (?:place|seat|spot|chair))\b",
        "a pleasure; I shall come",
        False,
    ),
    Row(
        Sort.YES,
        r"\bg-\d+\b(?: is)?(?: a)?[:,]? (?:yes|please|ok|okay)\b|\byes (?:to|for) g-\d+\b",
        "one of two groups by its number",
    ),
)

REFUSALS: tuple[Row, ...] = (
    Row(
        Sort.NO,
        r"^\W*n\W*$|^\W*(?:with |my |sincere |many )*regrets\b|\bsends? (?:my )?regrets\b|^\W*neither\b(?! (?:\w+ )?(?:appeals?|is|are|suits?|looks?|sounds?|seems?)\b[^.?!]{0,20}\b(?:as|like)\b)|\bneither (?:of (?:them|these|the two)|one|works|group)\b"
        r"|\banswer(?:'s| is| must be| has to be| will be) (?:a )?(?:no\b|negative)|\bg-\d+\b(?: is)?(?: a)?[:,]? no\b"
        r"|^\W*(?:and |so |but )*(?:alas,? )?i (?:just |really |simply |truly |honestly )*(?:can't|cannot|can not|mustn't|shouldn't)\W*$",
        "a no in one word, or two",
    ),
    Row(
        Sort.NO,
        r"^\W*(?:just |only |but |a fine (?:one|group),? )*(?:not )?for (?:someone|somebody|anyone) else\b",
        "a fine group. For somebody else",
    ),
    Row(
        Sort.NO,
        rf"\b(?:leave|yield|cede|give|offer|free|let|pass) (?:up )?(?:this |the |my |that )(?:chair|seat|place|spot|slot)(?: up)? (?:to|for|go to) {_SOMEBODY}\b"
        r"|\b(?:let|letting|watch|have to let|must let)(?: \w+)? (?:it|this|that|this one|that one|this group) (?:go by|go|pass(?: by| me by)?|slip)\b"
        r"|\b(?:rain ?check|(?:perhaps|maybe|possibly|some) (?:next|another|some other|other) time|another (?:time|year|season|day)(?:,? (?:perhaps|maybe|i hope))?(?=\W*$))\b"
        rf"|\b(?:take|leave|drop|scratch) me (?:off|out of|from) (?:this|the|that) (?:group|one|proposal|list of)\b|\b{_GROUP_IS} (?:isn't|is not|'s not|won't be) me\b",
        "leaves the place to somebody else",
    ),
    Row(
        Sort.NO,
        r"\b(?:that|this|it)(?:'s| is)?(?:n't| not) (?:really |quite )?(?:me|my (?:scene|world|style|tempo))(?=\W*$|[,;])"
        r"|\b(?:don't|do not) (?:feel|seem) (?:quite |really )?able to\b|\b(?:don't|do not|doubt) (?:think |believe |feel )?(?:that )?(?:i|it|this) (?:should|ought to|can|could|will|would|'ll)\b(?! (?:need|mind|be (?:any|a) (?:problem|trouble)|have any|matter|miss))"
        r"|\b(?:plate|hands|dance card|calendar|schedule|week) (?:is|are|'s) (?:too |already |more than |quite )*(?:full|overfull|packed|jammed)\b",
        "I don't think I should; my plate is full",
    ),
    Row(
        Sort.NO,
        r"\b(?:flattered|honou?red|touched|so kind|very kind|(?:sounds?|looks?|seems?) (?:lovely|wonderful|great|terrific|nice))\b[^.?!]{0,24}[,;] (?:but|only|yet|however|though|except)\b(?! (?:i (?:do )?have (?:a|one|two) question|before|can|could|how|what|who|when|where|is|are|if|let|first|i(?:'d| would) (?:first|like to (?:know|hear|ask))|i need to (?:check|ask|see|know)))",
        "flattered, but",
        False,
    ),
    Row(
        Sort.NO,
        r"\b(?:as )?much as i(?:'d| would) (?:like|love|want|enjoy)\b|\b(?:i'll|i will|rather|prefer to|happier|better) (?:to )?(?:wait(?:ing)?|hold(?:ing)? out) for (?:another|the next|an?|something|one)\b|\b(?:landed|settled) on (?:a )?no\b"
        r"|\b(?:i was|had been|i'd been|was really|i'd) (?:hoping|looking|wishing) for (?:something|some|a|more|less|people|somebody|others)\b",
        "had hoped for something else",
        False,
    ),
)
