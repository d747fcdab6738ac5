"""Words of leaving a group, and of only asking."""

from __future__ import annotations

from mail.reading.purpose.cue import GROUP, Cue
from mail.understanding import Intent

LEAVING: tuple[Cue, ...] = (
    Cue(
        Intent.LEAVE,
        r"\bresign(?:ing|ed)? from (?:g-\d+|(?:the|my|our) (?:[\w'-]+ ){0,2}(?:group|circle))|\b(?:accept|take|regard|consider) this (?:letter |note |mail |message )?as (?:my |formal |due )*notice\b"
        r"|\b(?:come|get|drop|be|step) out of g-\d+|\bg-\d+ (?:will|must|is going to|has to) (?:have to )?(?:do|go on|carry on|manage) without me\b|\b(?:group|circle) (?:will|must|has to) (?:have to )?(?:do|go on|carry on|manage) without me\b",
        6,
        "resigning from the Friday group",
    ),
    Cue(
        Intent.LEAVE,
        rf"\b(?:com(?:e|ing)|resign(?:ing)?) (?:out of|from) (?:the |my |our )?(?:g-\d+|(?:[\w'-]+ ){{1,3}}group\b)|"
        r"\b(?:step(?:ping)?|back(?:ing)?|bow(?:ing)?|drop(?:ping)?|pull(?:ing)?) (?:away|down"
        r"|back|out)"
        rf" (?:from|of|as|after) (?:\w+ ){{0,2}}(?:[\w'-]+ ){{0,5}}(?:{GROUP}|g-\d+)",
        6,
        "stepping away from my group",
    ),
    Cue(
        Intent.LEAVE,
        r"\b(?:need|have|want|decided|going|plan(?:ning)?|time|ready|like|will be|i'll be|i'm"
        r"|i am|am)"
        r"(?: for me)?(?: to| be)? (?:leav(?:e|ing)\b|quit(?:ting)?\b|resign(?:ing)?(?!ed)|drop(?:ping)? out"
        r"|step(?:ping)? (?:away|down|back|out)|withdraw(?:ing)? from|exit(?:ing)?"
        r"|end(?:ing)? my time)"
        r"(?! (?:(?:this|the|my) (?:chair|seat|place|spot) (?:to|for)|room|space|it up|time|for (?:vacation|maternity)|(?:the |my |our |an? )?(?:[\w-]+ ){0,3}(?:job|agency|practice|position|state"
        r"|area|house|hmo|clinic|hospital|employer|school|university|plan|office|unit|county|work|field|profession|association)\b|kaiser|town|at \d|by \d|a message|that))",
        6,
        "decided to leave",
    ),
    Cue(
        Intent.LEAVE,
        r"\b(?:my|the|a) last (?:meeting|session|day|time|one|group)\b(?: with (?:them|the group"
        r"|you))?"
        r"(?: (?:will|would|is|was|to) |,? (?:december|november|january|dec|nov|jan))",
        6,
        "my last meeting will be",
        False,
    ),
    Cue(
        Intent.LEAVE,
        r"\b(?:giv(?:e|ing)|this is|consider this|here is|here's|my) (?:you |them "
        r"|the group )?(?:my |formal "
        r"|official |the )?notice\b|\bmy (?:resignation|departure)\b|\bi resign\b"
        r"|\bgiving my notice\b",
        6,
        "giving notice",
    ),
    Cue(
        Intent.LEAVE,
        r"\b(?:i|i've|have|i'm|am)\b[^.?!]{0,20}\b(?:stepped|backed|bowed|dropped|pulled) (?:away"
        r"|down|back|out) (?:of|from)\b[^.?!]{0,40}(?:group|g-\d+)"
        r"|\bgoodbye to (?:the|my|our)\b[^.?!]{0,40}group|\b(?:done|finished|through) with (?:my"
        r"|the|our) (?:\w+ ){0,3}group\b|\bmy last (?:season|year|month|term)"
        r"\b(?! (?:of|in|at) (?:the |my |an? |our )?(?:[\w-]+ ){0,3}(?:msw|ma|mft|program|school|college|university|psyd|phd"
        r"|degree|studies|internship|residency|practicum|training|grad|graduate|counsel\w+|psychology|associateship|supervision))|\bmove on from (?:my|the|our) (?:\w+ ){0,3}group",
        6,
        "saying goodbye to the group",
    ),
    Cue(
        Intent.LEAVE,
        r"\b(?:i'm|i am|i'll be) (?:out of|leaving|gone from|done with) (?:the )?g-\d+"
        r"|\bleave [a-z]+'s (?:\w+ )?group\b|\b(?:ending|finish(?:ing)?) with"
        r" (?:my|the|our) [^.?!]{0,30}group|\bpart(?:ing|ed)? ways\b(?! (?:long|years|a while|some time|ages)\b)|\bthen i'm gone\b"
        r"|\bno longer part of\b",
        6,
        "parting ways",
    ),
    Cue(
        Intent.LEAVE,
        r"\b(?:be|is|was|as) my last (?:\w+ )?(?:with|in|at)\b|\bwon't be (?:continuing"
        r"|coming back|returning|renewing|back)\b|\bwill not be"
        r" (?:continuing|returning|coming back)\b|\b(?:give|giving) up my (?:place|seat|spot"
        r"|membership|chair)\b|\b(?:end|ending|cancel) my"
        r" (?:membership|participation|time)\b|\b(?:i|i've|have) (?:quit|left) (?:my|our"
        r"|the) (?!last |old |previous |former |prior |first )(?:\w+ ){0,3}group\b(?! (?:behind|when|last year"
        r"|years|in \d|because i moved))|\bstopped going\b|\boff the (?:roster|list) (?:of"
        r"|for) the (?:\w+ ){0,2}group\b|\bno longer (?:be )?"
        r"(?:attend|attending|part of|participat\w+)",
        6,
        "giving up my place",
    ),
    Cue(
        Intent.LEAVE,
        rf"\bleaving (?:my|our|the|this|g-\d+)\b(?! (?:job|position|practice|agency|clinic|hospital|employer|post)\b)[^.?!,;(]{{0,40}}(?:{GROUP}|g-\d+)|\bleaving g-\d+"
        r"|\btake me (?:off|out of) (?:the )?(?:roster|list) (?:of|for) g-\d+"
        r"|\bremove me from (?:the )?"
        rf"(?:g-\d+|(?:\w+ ){{1,3}}group)|^\W{{0,40}}leave\W*(?:g-\d+)?\W*$",
        6,
        "leaving the Thursday group",
    ),
    Cue(
        Intent.LEAVE,
        r"\b(?:finish(?:ing)? out|see(?:ing)? out|complete|completing)\b[^.?!]{0,40}\b(?:with|in) (?:g-\d+|(?:the|my|our) (?:\w+ ){0,2}group)\b"
        r"|\b(?:quit|leav(?:e|ing)|exit(?:ing)?|drop(?:ping)?) (?:the|my|our) (?:\w+ ){0,2}(?:group|circle|team)\b|\btake me out of (?:g-\d+|(?:the|my) (?:\w+ ){0,2}group|it today)\b"
        r"|\bwon't be continuing\b|\bresigned from\b[^.?!]{0,30}\b(?:group|g-\d+)|\bstepp(?:ing|ed) down from g-\d+",
        6,
        "I'll finish out December with G-2177",
    ),
)

ASKING: tuple[Cue, ...] = (
    Cue(
        Intent.QUESTION,
        r"\bat (?:what|which) point\b|\b(?:no|not|n't|never) (?:wish|desire|want|intention|interest)(?:ed|ing)?(?: \w+)? (?:to|in|of) (?:be(?:ing)? )?(?:matched|placed|paired|put in)\b"
        r"|\bi object\b|\b(?:register|note|express) my (?:displeasure|objection|concern)\b|\bwho decided\b"
        r"|\bbefore i (?:put|give|send|sign|tell|join|fill|decide|write)\b[^.?!]{0,40}(?::|\?|,)",
        6,
        "objects to being matched; asks before anything else",
        False,
    ),
    Cue(
        Intent.QUESTION,
        r"\bhelps? a group\b|\b(?:at|from|in) the association (?:who|that) (?:helps?|can|could|would|handles)\b|\bwhere do i (?:get|send|find|write)\b|\bwould a letter\b|\bletter from you\b"
        r"|\bis it (?:all right|alright|fine|permitted|legal)\b|\b(?:does|do|is|are|will|can|may|must|should) (?:it|its|this|that|the|our|my|we|you)\b[^.?!]{0,80}\bor\b[^.?!]{0,40}\?",
        5,
        "is there somebody who helps a group through this",
        False,
    ),
    Cue(
        Intent.QUESTION,
        r"\b(?:not|n't) (?:asking|looking|ready|trying|wanting|want|wish)(?: \w+)? (?:for"
        r"|to) (?:be )?(?:put"
        r"|placed|matched|join|sign|a group|enroll)\b(?![^.?!]*\bconsult with)|\bbefore i (?:sign"
        r"|accept|decide"
        r"|commit|join|apply|say|fill|agree)\b|\bjust (?:a question|asking|curious|wondering"
        r"|want to know)\b"
        r"|\b(?:some|few|two|three|couple of|several|quick"
        r"|one) questions?\b[^.?!]{0,30}(?:\bbefore\b|:|$)",
        6,
        "before I sign up",
        False,
    ),
    Cue(
        Intent.QUESTION,
        r"\b(?:pass|forward|hand|send|show|give|bring) (?:it|this|that|my [\w-]+|the matter) (?:on |along |over |up )?to (?:an?|your|the) (?:\w+ )?(?:coordinator|human|person)\b"
        r"|\b(?:speak|talk|write|correspond) (?:to|with) (?:an?|your|the) (?:\w+ )?(?:coordinator|human(?: being)?|real person|actual person)\b",
        5,
        "let a person read this",
        False,
    ),
    Cue(
        Intent.QUESTION,
        r"\b(?:question|wondering (?:if|whether|how|what|who|about)|i'd like to know"
        r"|can you (?:tell|explain"
        r"|clarify)|could you (?:tell|explain|clarify)|how (?:does|do|is|are|will|much)"
        r"|what (?:does|is|are"
        r"|happens|counts|if)|who (?:can|gets|will|sees|reads|has)|is (?:it|there) (?:required"
        r"|a (?:fee|cost"
        r"|charge|limit|minimum))|am i required|do (?:i|we) (?:\w+ )?(?:have|need) to|wonders? (?:if|whether|how|what|who)|does (?:it"
        r"|this|that"
        r"|my|our"
        r"|meeting)\b[^.?!]{0,60}\bcount|difference between|is it (?:ok|okay|possible|allowed)"
        r"|are (?:we|members"
        r"|associates|students) (?:allowed|required|able))\b",
        3,
        "how does this work",
        False,
    ),
)
