"""Words that tell what a letter of its own accord wants (not an answer to ours).

Each row names an intent, a pattern over folded lower-case words, how much it says, and
the reason.  The strongest intent wins; of equals the one whose rows stand further up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from mail.understanding import Intent


@dataclass(frozen=True, slots=True)
class Cue:
    """One row: a pattern that speaks for an intent.

    Attributes
    ----------
    weight : int
        6 settles it, 5 says it plainly, 4 says it usually, 2 only hints.
    deniable : bool
        Whether a denial before it in the clause takes it away.
    reason : str
        How a therapist would put it.
    """

    intent: Intent
    pattern: str
    weight: int
    reason: str
    deniable: bool = True


_GROUP = r"(?:groups?|circles?|cohorts?|team)\b"
_FEW = r"(?:one|two|three|four|a couple|a few|another|an?|1|2|3|4|1-2|2-3|one or two|two or three)"
_WHO = (
    r"(?:members?|people|persons?|clinicians?|therapists?|colleagues?|participants?|folks|more\b"
    r"|sixth|fifth|fourth|seventh|eighth|counselors?|others?)"
)
_SEAT = r"(?:room|openings?|space|seats?|spots?|places?|vacanc(?:y|ies)|chairs?|slots?)"

ROWS: tuple[Cue, ...] = (
    # -- leaving -----------------------------------------------------------
    Cue(
        Intent.LEAVE,
        r"\b(?:step(?:ping)?|back(?:ing)?|bow(?:ing)?|drop(?:ping)?|pull(?:ing)?) (?:away|down"
        r"|back|out)"
        rf" (?:from|of|as|after) (?:\w+ ){{0,2}}(?:[\w'-]+ ){{0,5}}(?:{_GROUP}|g-\d+)",
        6,
        "stepping away from my group",
    ),
    Cue(
        Intent.LEAVE,
        r"\b(?:need|have|want|decided|going|plan(?:ning)?|time|ready|like|will be|i'll be|i'm"
        r"|i am|am)"
        r"(?: for me)?(?: to| be)? (?:leav(?:e|ing)|quit(?:ting)?|resign(?:ing)?|drop(?:ping)? out"
        r"|step(?:ping)? (?:away|down|back|out)|withdraw(?:ing)? from|exit(?:ing)?"
        r"|end(?:ing)? my time)"
        r"(?! (?:room|space|it up|time|for (?:vacation|maternity)|my (?:job|agency|practice"
        r"|position)|the"
        r" (?:agency|state|practice|area|house)|town|at \d|by \d|a message|that))",
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
        r"\b|\bmove on from (?:my|the|our) (?:\w+ ){0,3}group",
        6,
        "saying goodbye to the group",
    ),
    Cue(
        Intent.LEAVE,
        r"\b(?:i'm|i am|i'll be) (?:out of|leaving|gone from|done with) (?:the )?g-\d+"
        r"|\bleave [a-z]+'s (?:\w+ )?group\b|\b(?:ending|finish(?:ing)?) with"
        r" (?:my|the|our) [^.?!]{0,30}group|\bpart(?:ing|ed)? ways\b|\bthen i'm gone\b"
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
        r"|the) (?:\w+ ){0,3}group\b(?! (?:behind|when|last year"
        r"|years|in \d|because i moved))|\bstopped going\b|\boff the (?:roster|list) (?:of"
        r"|for) the (?:\w+ ){0,2}group\b|\bno longer (?:be )?"
        r"(?:attend|attending|part of|participat\w+)",
        6,
        "giving up my place",
    ),
    Cue(
        Intent.LEAVE,
        rf"\bleaving (?:my|our|the|this|g-\d+)\b[^.?!]{{0,40}}(?:{_GROUP}|g-\d+)|\bleaving g-\d+"
        r"|\btake me (?:off|out of) (?:the )?(?:roster|list) (?:of|for) g-\d+"
        r"|\bremove me from (?:the )?"
        rf"(?:g-\d+|(?:\w+ ){{1,3}}group)|^\W*leave\W*(?:g-\d+)?\W*$",
        6,
        "leaving the Thursday group",
    ),
    # -- one consultant ------------------------------------------------------
    Cue(
        Intent.SEEK_CONSULTANT,
        r"\b(?:individual|one[- ]on[- ]one|one[- ]to[- ]one|1[:-]1|1 on 1) (?:case )?"
        r"(?:consult(?:ation|ant|ing)?s?|supervision|mentor(?:ing|ship)?)\b",
        6,
        "individual consultation",
    ),
    Cue(
        Intent.SEEK_CONSULTANT,
        r"\b(?:looking|look|search(?:ing)?|need(?:ing)?|seek(?:ing)?|want(?:ing)?|hire|find|like"
        r"|love"
        r"|recommend\w*|know of|hoping|wish|pay(?:ing)?|in search of|iso|rather have)\b"
        r"(?: [\w'-]+){0,7} (?:consultant|supervisor|mentor)\b(?! (?:group|who (?:leads|runs)))",
        6,
        "looking for a consultant",
    ),
    Cue(
        Intent.SEEK_CONSULTANT,
        r"\b(?:one|a single|single|just one) (?:person|consultant|colleague|clinician"
        r"|someone)\b[^.?!]{0,60}"
        r"\b(?:consult|with more experience|certified|individually|meet with|talk)"
        r"|\bsingle consultant\b"
        r"|\bconsult (?:with )?(?:me )?individually\b|\brather than (?:in )?a (?:\w+ )?group\b"
        r"|\binstead of a (?:\w+ )?group\b|\b(?:someone|somebody) (?:senior|more experienced"
        r"|certified)"
        r"[^.?!]{0,40}\bconsult",
        6,
        "rather than a group, one person",
        False,
    ),
    Cue(
        Intent.SEEK_CONSULTANT,
        r"\b(?:one|single) (?:\w+ )?(?:person|consultant|colleague)\b(?! (?:to round|more"
        r"|for our))[^.?!]{0,30}(?:than|please|instead|\?|$)|\blist of consultants\b"
        r"|\brequired to have a consultant\b|\b(?:experienced|senior|seasoned) (?:clinician"
        r"|therapist|colleague|person|[A-Za-z]+ian)\b[^.?!]{0,50}\bconsult"
        r"|\bwho (?:in|at)\b[^.?!]{0,40}\bconsultation\b",
        6,
        "one wise person",
    ),
    Cue(
        Intent.SEEK_CONSULTANT,
        r"\b(?:one|a|some) (?:\w+ ){0,2}(?:person|somebody|someone|member) (?:i can|whom i"
        r"|who (?:would|could|can))\b[^.?!]{0,40}(?:call|consult|meet|talk)"
        r"|\bconsult with me\b|\bhire\b[^.?!]{0,40}\bconsult|\b(?:one to one|1:1"
        r"|one-on-one)\b[^.?!]{0,60}\b(?:case|consult|client|work)",
        6,
        "one seasoned person I can call",
    ),
    Cue(
        Intent.SEEK_CONSULTANT,
        r"\b(?:need|looking for|get|find|seeking|want"
        r"|require)\b[^.?!]{0,40}\b(?:clinical )?supervision\b"
        r"(?! (?:group|not))|\bsupervision hours\b|\bconsult(?:ation)? hours\b|\bmeet with (?:a"
        r"|one) (?:single )?"
        r"consultant\b",
        5,
        "supervision hours: asked about, for supervision is not peer consultation",
    ),
    # -- offering seats --------------------------------------------------------
    Cue(
        Intent.OFFER_SEATS,
        rf"\b(?:we|our (?:[\w'-]+ ){{0,6}}group|my (?:[\w'-]+ ){{0,4}}group|the group|group g-\d+"
        rf"|g-\d+)"
        rf"(?:'ve)?(?: (?:currently|now|also|just|still))? (?:have|has|had"
        rf"|got)(?: [\w'-]+){{0,4}} {_SEAT}\b",
        6,
        "we have an opening",
    ),
    Cue(
        Intent.OFFER_SEATS,
        rf"\b(?:room|space|openings?|seats?|spots?|places?) for (?:up to )?{_FEW}\b(?! of us)"
        rf"|\b{_FEW}(?: open| more| empty| free| available)? (?:seats?|spots?|openings?|places?"
        rf"|chairs?)"
        r" (?:available|open|opening up|free|to fill|in (?:our|my|the)\b)",
        5,
        "room for one or two",
    ),
    Cue(
        Intent.OFFER_SEATS,
        r"\b(?:we|our group|g-\d+|group)(?:'ve| have| has|'s)?(?: just| recently)? (?:lost|(?:is"
        r"|are|'re) down to"
        r"|(?:is|are|'re) (?:short|too (?:few|small)))\b|\bdown to (?:three|four|five|two|3|4|5"
        r"|2)\b",
        5,
        "we lost a member",
    ),
    Cue(
        Intent.OFFER_SEATS,
        rf"\b(?:we|we'd|we're|our group|our (?:[\w'-]+ ){{0,4}}(?:team|circle|group)|my group"
        rf"|group|g-\d+)\b[^.?!]{{0,80}}\b(?:love|like"
        rf"|welcome|looking for"
        rf"|looking to add|seeking|need|needs|take|add|adding|open to|want"
        rf"|invite)\b (?:up to )?(?:{_FEW} |to add"
        rf" {_FEW} )(?:or (?:two|three) )?(?:more |new |other |additional )*{_WHO}",
        5,
        "we'd love a sixth",
    ),
    Cue(
        Intent.OFFER_SEATS,
        rf"\b{_SEAT} (?:has |have |just |has just |have just )*(?:opened|come up|become available"
        rf"|come open)\b|\bgroup has been (?:two|three|four|five|\d)\b"
        r"|\bgrow from (?:two|three|four|five|six|\d) to\b|\b(?:i|we) (?:host|lead|run|belong to"
        r"|am in|are in|facilitate)\b[^.?!]{0,60}\b(?:group|circle)\b[^.?!]{0,80}"
        rf"\b{_SEAT}\b|\banyone (?:on your list )?who(?:'d| would) suit us\b"
        rf"|\bspace[^.?!]{{0,20}} for (?:one|two) more\b",
        6,
        "two spots just opened",
    ),
    Cue(
        Intent.OFFER_SEATS,
        r"\bcome sit with us\b|\bfill (?:her|his|their|the|that) (?:chair|seat|spot|place)\b"
        r"|\b(?:announc\w+|have) an opening in an?\b|\bshort of members\b"
        r"|\bour group could have\b|\blist our group\b|\banyone for us\b|\b(?:two|one|three"
        r"|some) of our members (?:is|are|has|have)\b|\bnew blood\b|\b(?:are|of us)"
        r" meeting on\b[^.?!]{0,40}(?:five|six|seven|eight)"
        r"|\broom in an? (?:[\w-]+ ){0,3}group\b(?!\?)",
        6,
        "fill her chair",
    ),
    Cue(
        Intent.OFFER_SEATS,
        r"\b(?:time|happy|glad|willing|able) to (?:mentor|be listed as a consultant)\b|\b(?:could"
        r"|can|would) (?:see|mentor|meet with) (?:one|an?|a newer|a few)"
        r" (?:associate|early|newer|new|younger|member)|\blisted as a consultant\b",
        7,
        "time to mentor somebody",
    ),
    Cue(
        Intent.OFFER_SEATS,
        r"\bour (?:[\w'-]+ ){0,6}(?:group|circle|team)\b[^.?!]{0,60}\b(?:could use|is open to"
        r"|would take|can take|has a|have a|has two|takes in)\b"
        rf"|\b(?:we|we'd|we're)\b[^.?!]{{0,24}}\b(?:take in|welcome|have room for|glad to (?:take"
        rf"|have|add)|happy to (?:take|have|add))\b[^.?!]{{0,30}}"
        rf"\b(?:someone|somebody|one|another|new|more|{_WHO})|\b(?:empty|free|open) (?:chair|seat"
        rf"|spot|place) in (?:our|my)\b|\bvacancy in\b",
        5,
        "our group could use a fifth",
    ),
    Cue(
        Intent.OFFER_SEATS,
        rf"\b(?:opening|openings|vacancy|seat|spot|room) (?:in|for \w+ in) (?:our|my)\b"
        rf"|\bcome join us\b"
        rf"|\bjoin (?:us|our)\b|\boffering (?:{_FEW} )?{_SEAT}|\bnew members? (?:wanted|welcome)"
        r"|\bseeking (?:\d|one|two|new)[\w -]{0,12} members?\b|\bour group needs\b|\bneeds? (?:\d"
        r"|one|two) more\b",
        5,
        "opening in our group",
    ),
    Cue(
        Intent.OFFER_SEATS,
        r"\b(?:i|i'd|i'm|i'll|gladly|happy|glad|willing|me)\b[^.?!]{0,30}\b(?:offer(?:ing)?"
        r"|available|serve|act"
        r"|provide|volunteer(?:ing)?|consult)\b (?:to |for |as |with )?(?:be |serve |act |work "
        r"|provide |offer |do )?(?:as )?"
        r"(?:an? |one |individual |one-on-one |free |some |low-fee )*(?:consult(?:ation|ant"
        r"|ing)?\b|mentor\w*|for (?:newer|younger"
        r"|someone|anyone|members|associates)|(?:newer|younger) )(?! group)|\b(?:take|taking"
        r"|accepting|room for)[^.?!]{0,20}"
        r"\bconsultees?\b|\blist me as a consultant\b"
        r"|\bi run an? (?:[\w-]+ ){0,5}(?:consult\w* )?group\b",
        7,
        "I can serve as a consultant; I run a group",
    ),
    # -- forming -----------------------------------------------------------------
    Cue(
        Intent.FORM,
        r"\b(?:start(?:ing)?(?: up)?|form(?:ing)?|founding|launch(?:ing)?|organi[sz](?:e"
        r"|ing)|creat(?:e|ing)"
        r"|conven(?:e|ing)|establish(?:ing)?|put(?:ting)? together|pull(?:ing)? together"
        r"|set(?:ting)? up"
        r"|build(?:ing)?|gather(?:ing)?|assembl(?:e|ing)|lead(?:ing)?|facilitat(?:e|ing)"
        r"|initiat(?:e|ing)"
        rf"|host(?:ing)?)\b(?: [\w'/&+,-]+){{0,9}} {_GROUP}(?! (?:therapy|for (?:clients|teens"
        rf"|patients)))",
        5,
        "start a group",
    ),
    Cue(
        Intent.FORM,
        rf"\bget(?:ting)? (?:[\w'/-]+ ){{0,6}}{_GROUP} (?:going|started|together|off the ground)"
        rf"|\bgroup off the"
        r" ground\b|\bwould convene\b|\bforming:|\bnew (?:[\w/-]+ ){0,4}group (?:forming|idea)\b",
        5,
        "get a group going",
    ),
    Cue(
        Intent.FORM,
        r"\b(?:anyone|anybody|who(?:'s| is)?|others?)(?: else"
        r"| out there)?(?: \w+){0,3} (?:be )?(?:interested in|up"
        rf" for|want) (?:a|an|starting|forming|getting|meeting)\b"
        rf"|\bcould there be\b[^.?!]{{0,50}}{_GROUP}"
        r"|\bif there(?:'s| is) (?:enough )?interest\b|\bgauge interest\b",
        5,
        "would anyone be interested",
    ),
    Cue(
        Intent.FORM,
        r"\b(?:make|making) (?:it|us|this|ourselves) (?:an? )?(?:official|\w+ group)\b"
        r"|\bregister (?:our|my|a) "
        r"(?:\w+ )?group\b|\bthere (?:are|'re) (?:already )?(?:two|three|four|2|3|4) of us\b"
        r"|\b(?:two|three|four) of us (?:already|want|would like)\b",
        6,
        "there are three of us already",
    ),
    Cue(
        Intent.FORM,
        rf"\b(?:would|might|could) there be (?:any |enough )?(?:interest|others|people)\b"
        rf"|\bpoint person\b|\bpropos(?:e|ing)\b[^.?!]{{0,30}}{_GROUP}|\bget(?:ting)? together"
        rf" (?:a|some)\b[^.?!]{{0,30}}{_GROUP}"
        rf"|\btalking (?:[\w ]+ )?about a (?:[\w-]+ ){{0,3}}group for\b",
        6,
        "would there be interest",
    ),
    Cue(
        Intent.FORM,
        rf"\b(?:make|making) (?:a|our own) (?:[\w-]+ ){{0,4}}{_GROUP}|\bball rolling\b"
        rf"|\brecruiting for\b|\b(?:i'll|i will|i'd|i would) (?:be willing to )?(?:organi[sz]e"
        rf"|convene)\b"
        rf"|\bthe convener of\b|\b{_GROUP} happen\b|\bhelp me fill it\b|\bground floor\b"
        rf"|\bbrand new (?:[\w-]+ ){{0,3}}group\b",
        5,
        "get the ball rolling",
    ),
    Cue(
        Intent.FORM,
        rf"\b(?:begin(?:ning)?|bring(?:ing)? together"
        rf"|brew(?:ing)? up)\b(?: [\w'/&+,-]+){{0,8}} (?:{_GROUP}|therapists|clinicians"
        rf"|colleagues|people|counselors)"
        r"|\bstart(?:ing)? something\b|\bnew (?:[\w/-]+ ){0,4}group:|\b(?:proposal"
        r"|idea) for a (?:new )?(?:[\w-]+ ){0,3}group\b|\bsee (?:whether|if)"
        r" (?:there (?:are|is)|any(?:one|body)|others|(?:four|five|some|enough) )",
        5,
        "bring together a handful of people",
    ),
    Cue(
        Intent.FORM,
        rf"\b(?:i'd|i would) (?:like|love) (?:a|to have a) {_GROUP} (?:of|for|with)\b"
        rf"|\bis there,? or could\b",
        4,
        "I would like a group of people who",
    ),
    # -- joining -------------------------------------------------------------------
    Cue(
        Intent.JOIN,
        r"\b(?:update|change|edit|correct|revise) my (?:listing|request|profile|availability"
        r"|entry|info\w*"
        r"|preferences|details)\b|\bmy (?:availability|schedule|times?) (?:has |have )?changed\b",
        5,
        "update my listing",
    ),
    Cue(
        Intent.JOIN,
        r"\b(?:looking|searching|hoping|hope|hunting|seeking|in search of|iso|in the market|need"
        r"|needing|find"
        r"|finding|want|wanting|wanted|love|like|interested|interest|wish|eager|keen|value"
        r"|appreciate|try"
        rf"|trying|after|desire|request(?:ing)?)\b(?:[^.?!]{{0,80}}?)\b(?:{_GROUP}"
        rf"|consult(?:ation)?\b(?! hours)"
        r"|peers\b|peer consultation)",
        4,
        "looking for a group",
    ),
    Cue(
        Intent.JOIN,
        r"\b(?:to|can i|could i|may i|how do i|how can i|interested in|help me|please|about"
        r"|in) join(?:ing)?\b"
        r"(?! us\b)|\bjoin (?:one|a|an|another|some|any)\b|\bjoin request\b|\brequest to join\b"
        r"|^join\b",
        4,
        "I would like to join",
    ),
    Cue(
        Intent.JOIN,
        r"\b(?:put|add|place|match|sign|slot|fit|pair|include|list|enroll|register|pop|throw|get"
        r"|stick|keep) me"
        r" (?:\w+ )?(?:in|on|up|with|to|into|down|for|wherever)\b(?! (?:touch|mind|the loop"
        r"|informed|posted))",
        4,
        "put me on the list",
    ),
    Cue(
        Intent.JOIN,
        rf"\b(?:does|do|did|has|is|are)(?: there)? (?:any(?:one|body|thing)?|somebody|someone"
        rf"|still|a|an)\b"
        rf"[^.?!]{{0,70}}\b(?:{_GROUP}|openings?|room|space|seats?|spots?)",
        4,
        "does anyone have an opening",
    ),
    Cue(
        Intent.JOIN,
        rf"\b(?:land|settle|plug in|be (?:placed|matched|included|in|part of)|get into|get in"
        rf"|fit into|belong"
        rf" to|be in)\b[^.?!]{{0,40}}{_GROUP}|\bgroup (?:wanted|needed|search)\b"
        rf"|\bwait(?:ing)? ?list\b"
        rf"|\bseeking {_GROUP}|^(?:peer )?(?:consult(?:ation)?|consultation) {_GROUP}\??$"
        rf"|^{_GROUP}\?",
        4,
        "hoping to land somewhere",
    ),
    Cue(
        Intent.JOIN,
        r"\b(?:want|need|hop\w+|look\w+|love|miss|find(?:ing)?|meet with|connect(?:ed)? (?:me "
        r"|with )?|lack)\b[^.?!]{0,40}\b(?:peers|colleagues|others (?:who|to)"
        r"|other (?:[\w-]+ )?(?:therapists|clinicians|counselors|people)|company|new ones"
        r"|the same here)\b|\b(?:the|for|about) matching\b|\byou match\b|\bmatch me\b"
        r"|\bname in the hat\b|\bconsider me\b|\bapplying for a (?:place|spot|seat)\b|\b(?:on"
        r"|renew\w*|about|resubmit\w*) my request\b|\bready for consultation\b"
        r"|\bsupposed to have a\b|\bbenefit from\b[^.?!]{0,30}consult|\bwherever there(?:'s"
        r"| is) room\b|\bresubmitting\b|\bpeople find each other\b",
        4,
        "I miss colleagues",
    ),
    Cue(
        Intent.JOIN,
        r"\b(?:any|are there|do you have|is there(?! any(?:thing|one))"
        r"|have you)\b[^.?!]{0,50}\b(?:groups?|room|space"
        r"|openings?|spots?|seats?)\b(?! (?:count|fee|rule))"
        r"|\b(?:to be|could i be|can i be|be) (?:placed|considered|matched|included|assigned)\b"
        r"|\bi want in\b|\blike a new one\b|\b(?:grateful|thankful|glad"
        r"|happy) for (?:a|any) (?:spot|seat|place|group)|\bspot in an? (?:\w+ )?group\b",
        4,
        "any room in a group",
    ),
    Cue(
        Intent.JOIN,
        r"\b(?:looking|searching) for (?:another|a new one|one|something)\b|\bland somewhere\b"
        r"|\b(?:sign|signs|signing)"
        r" up\b|\bis there (?:any )?(?:room|space|an opening|a spot|a seat)\b|\b(?:be"
        r"|to be) (?:a )?part of (?:one|an?)\b"
        r"|\bstill (?:looking|searching|hoping)\b",
        4,
        "looking for another; is there room",
    ),
    Cue(
        Intent.JOIN,
        r"\bwhat i (?:would like|want|need|'d like) is\b|\bconsult(?:ation)? group\b|\bpeer group\b"
        r"|\bpeer consult\w*\b",
        2,
        "speaks of a group",
    ),
    # -- asking ----------------------------------------------------------------------
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
        r"\b(?:question|wondering (?:if|whether|how|what|who|about)|i'd like to know"
        r"|can you (?:tell|explain"
        r"|clarify)|could you (?:tell|explain|clarify)|how (?:does|do|is|are|will|much)"
        r"|what (?:does|is|are"
        r"|happens|counts|if)|who (?:can|gets|will|sees|reads|has)|is (?:it|there) (?:required"
        r"|a (?:fee|cost"
        r"|charge|limit|minimum))|am i required|do (?:i|we) (?:\w+ )?(?:have|need) to|does (?:it"
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


@cache
def rows() -> tuple[tuple[Cue, re.Pattern[str]], ...]:
    """All rows with their compiled patterns."""
    return tuple((cue, re.compile(cue.pattern, re.MULTILINE)) for cue in ROWS)
