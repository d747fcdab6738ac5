"""Whether an orientation is wanted, rejected, only mentioned, or another's.

A cue of :data:`CUES` holds for what follows it up to a word that turns the
sentence round.  A limit on the mix ("not an all-Gottman group"), politeness
("nothing against CBT") and the orientation of somebody else are no stance of
the writer: :attr:`Stance.NONE`.
"""

from __future__ import annotations

import re
from enum import IntEnum

from mail.reading.facts import polarity_in_name, polarity_of_leaving
from mail.reading.text import Part


class Stance(IntEnum):
    """What the writer says about one mention; the higher the surer."""

    NONE = 0
    UNWANTED = 1
    POSITIVE = 2
    REJECTED = 3


_DO = r"(?:do|use|practi[cs]e|like|want|care for|believe in|work (?:in|with|from|as)|enjoy|need|really do|offer|touch|speak|hold with|subscribe to|go in for|have truck with)"
_NOT = r"(?:don't|dont|do not|doesn't|does not|didn't|did not|won't|wouldn't|would not|cannot|can't|never|am not|i'm not|not)"

#: (stance, cue before the name, example); the last cue before a name decides.
CUES: tuple[tuple[Stance, str, str], ...] = (
    (
        Stance.POSITIVE,
        r"\b(?:no|nothing|any|anything) (?:[\w'-]+ ){0,8}?(?:for|open to) (?:an? |us |one |the )$",
        "no group for a Lacanian",
    ),
    (
        Stance.NONE,
        r"\b(?:folks|people|those|someone|somebody|anyone|others|colleagues|clinicians|therapists|peers) (?:who|that)(?:'s)? (?:do not|don't|does not|doesn't|aren't|isn't|are not|is not|never)\b|\b(?:anyone|anybody|somebody|someone|others|people) who (?:isn't|aren't) an? $",
        "people who do NOT do ABA",
    ),
    (
        Stance.NONE,
        r"\b(?:not|don't need|isn't|doesn't have to be|don't have to be|needn't be|not looking for)(?: an?| the| it| to be| another| be)*"
        r"[ -](?:all|only|just|exclusively|purely|strictly|necessarily|entirely|solely|always|everyone|everybody|every|100%)\b"
        r"|\b(?:don't|dont|do not|not|wouldn't|no|isn't|rather not|never)\b[^.;]{0,30}\b(?:all|only|exclusively|purely|entirely|nothing but)[ -]$",
        "not an all-Gottman group",
    ),
    (
        Stance.NONE,
        r"\b(?:doesn't|don't|does not|do not) (?:have|need) to be\b|\b(?:needn't|need not) (?:all )?be\b|\bnot (?:required|a requirement|a must)\b",
        "does not have to be EMDR",
    ),
    (
        Stance.POSITIVE,
        r"\b(?:couldn't|can't|cannot|could not|wouldn't|never) (?:do|work|live|practi[cs]e|manage|be) without\b|\bnever (?:stopped|quit|tired|tire|left|gave up)\b(?: (?:doing|using|of|on|practi[cs]ing))?",
        "I couldn't do without EMDR",
    ),
    (
        Stance.REJECTED,
        r"\b(?:i am|i'm|im) (?:so |well |just )?over\b(?! (?:in|at|by|on|here|there|\d|the))|\b(?:had (?:my fill|enough)|seen enough|fed up|disagree(?:d)?|broke|broken|split) (?:of|with)\b|\bspare me\b|\bretired (?:my|the|from)\b|(?:^|[.;!] )enough(?: of)? $",
        "I've had my fill of EMDR",
    ),
    (
        Stance.UNWANTED,
        r"\b(?:don't|do not|never|not to) (?:put|place|seat|group|match|lump|mix|sit|pair) (?:me )?(?:in )?(?:with|among|beside)\b",
        "don't put me with",
    ),
    (
        Stance.NONE,
        r"\b(?:nothing|not anything) against\b|\bno (?:problem|issue|quarrel|objection)s? (?:with|to)\b|\b(?:don't|do not|wouldn't) mind\b",
        "nothing against CBT",
    ),
    (
        Stance.NONE,
        r"\brespect\b|\b(?:fine|ok|okay|cool) with\b|\bknow (?:nothing|little) about\b",
        "I respect both",
    ),
    (
        Stance.NONE,
        r"\b(?:half|most|some|all|many) (?:of (?:them|us|the group|it) )?(?:(?:are|is|be|to be) not|not(?: to)?(?: be)?)\b|\bdisagree\w*\b|\bargue\w*\b",
        "half are NOT psychodynamic",
    ),
    (
        Stance.NONE,
        r"\b(?:too much|too many|more than just|everyone else (?:is|does)|everybody else (?:is|does)|surrounded by|outnumbered by)\b",
        "too much CBT",
    ),
    (
        Stance.NONE,
        r"\b(?:what is|what's|what does|difference between|instead of saying|question about|information about)\b",
        "what is EFT?",
    ),
    (
        Stance.REJECTED,
        rf"\b{_NOT}(?: really| particularly| actually| myself| personally| much| currently| ever)* {_DO}\b",
        "I do NOT do CBT",
    ),
    (
        Stance.REJECTED,
        r"\bnever (?:again )?$|\bnever (?:done|touched|used|learned|trained in|practi[cs]ed|cared for|liked)\b|\b(?:no|not any|not much|never had(?: any)?|haven't had(?: any)?|without)(?: formal| real| actual)? (?:training|interest|experience|background|desire|use)\b"
        r"(?: in| with| for)?",
        "no training in tapping",
    ),
    (
        Stance.REJECTED,
        r"\b(?:not|never|isn't|am not|i'm not|wasn't)(?: really| at all| been| formally| so| very| much| that)* (?:trained|interested|certified|a fan|into|big on|keen|drawn|versed|comfortable)\b",
        "not interested in CBT",
    ),
    (
        Stance.REJECTED,
        r"\bused to (?:do|be|practi[cs]e|use|work|call|teach)\b|\bno longer\b|\bnot (?:any ?more|any longer)\b|\bstopped (?:doing|using|practi[cs]ing)\b|\bgave up\b"
        r"|\b(?:quit|dropped|abandoned)\b(?! (?:out|by))"
        r"|\b(?:let go of|put down(?: for good)?|(?:set|laid|put) aside|shed|outgr[eo]wn?|part(?:ed)? (?:ways|company) with|turned my back on|ended (?:a |the |my )?training in|object to|objection to)\b",
        "used to do CBT",
    ),
    (
        Stance.REJECTED,
        r"\b(?:drift|mov|shift|evolv|grow|migrat|wander|chang)\w*[^.;]{0,30} from (?:straight |pure |strict |classic )?$|\b(?:moved|moving|drifted|shifted|turned|stepped|gone|walked) away from\b|\b(?:moved|shifted|went|switched|transition\w*) from\b(?=(?:(?!\bto\b).)*$)|\b(?:moved|gone|grown|got|gotten|am|i'm|well|went|move|evolved|far) beyond\b|\bbeyond (?:straight |pure |plain |classic |strict )?$|\bleft\b(?= (?:[\w-]+ ){1,3}behind)|\b(?:done|finished|(?<!and )through) with\b(?! (?:my |the )?(?:residency|hours|training|school|internship|degree|practicum|fellowship))",
        "moved away from CBT",
    ),
    (
        Stance.REJECTED,
        r"(?<!who are )(?<!who )\b(?:hate|dislike|loathe|can't stand|cannot stand|allergic to|tired of|sick of|burned out on|burnt out on|skeptical of|suspicious of|wary of|bored (?:with|by|of))\b",
        "allergic to CBT",
    ),
    (Stance.REJECTED, r"\b(?:anti|non)[ -]$|\bformer(?:ly)?\b|\brecovering\b", "non-CBT"),
    (
        Stance.REJECTED,
        r"\b(?:i )?(?:won't|will not|wouldn't|can't|cannot) (?:sit through|go back|go near|be among|stand|abide|stomach|bear|return|touch|have (?:anything )?to do with)\b|\b(?:never|didn't|did not) (?:said?|wrote|write|mention(?:ed)?|call(?:ed)? myself|claim(?:ed)?)\b"
        r"|\b(?:i am|i'm|i was|am|was)\W{0,3} (?:\*|_)?not(?:\*|_)? an? $|\bnot called myself an? $|\b(?:gone|went|going|been|i'm|came) off (?:of )?$",
        "I never said Jungian",
    ),
    (
        Stance.NONE,
        r"\b(?:take out|taking out|remove|drop|delete|leave out|scratch|cross out|strike)\b(?: the)? [\"'“‘]?$",
        "strike EMDR from my list",
    ),
    (
        Stance.UNWANTED,
        r"\b(?:anything but|except(?: for)?|other than|as opposed to|(?:rather than|instead of)(?! (?:in )?(?:an?|the|any|being in an?) (?:whole |peer |consultation |consult )?(?:group|circle)\b)|steer clear of|avoid\w*|not another)\b",
        "anything but DBT",
    ),
    (
        Stance.UNWANTED,
        rf"\b{_NOT}(?: particularly| really)? (?:want|need|looking|seeking|wish|care|be|asking|to be|hoping)\b|\bno\b|\bnot\b|\bnothing\b|\bneither\b|\bnor\b|\bwithout\b|\bisn't\b|\baren't\b",
        "not an EMDR group",
    ),
)
_CUES = (
    *((Stance[stance], re.compile(pattern)) for stance, pattern, _ in polarity_in_name.BEFORE),
    *((Stance[stance], re.compile(pattern)) for stance, pattern, _ in polarity_of_leaving.BEFORE),
    *((stance, re.compile(pattern)) for stance, pattern, _ in CUES),
)

#: What stands after a name and turns it.
AFTER: tuple[tuple[Stance, str, str], ...] = (
    (
        Stance.REJECTED,
        r"^[^.?!]{0,60}[.;,] ?(?:please )?(?:cross|strike|take|leave|scratch) (?:it|that|this) (?:out|off)\b|^[^.?!]{0,30};? ?\bi (?:no longer|don't|do not) practi[cs]e it\b|^[\w ,'/-]{0,14}\bi (?:no longer|don't|do not) (?:practi[cs]e|use|do)\b(?! (?:cbt|dbt|emdr|much|group))|^[\w ,'/-]{0,30}?\bi (?:just |really )?(?:do not|don't|dont|never|no longer) (?:do|use|practi[cs]e) (?:that|those|it|them|any of)\b"
        r"|^[\w ,'/-]{0,30}?\b(?:but|and|though|although) (?:i )?(?:just |really |rarely |hardly )?(?:do not|don't|dont|never|no longer) (?:\w+ )?(?:do|use|practi[cs]e) (?:that|those|it|them|any of|much of)\b"
        r"|^[\w ]{0,24}\b(?:that|which) i(?:'ve| have)? (?:mostly |largely |since |now |long )*(?:abandoned|left|dropped|outgrew|outgrown|moved (?:on|away)|set aside|given up|gave up|stopped)"
        r"|^ (?:has |have )?never (?:really |quite )?(?:suited|worked|fit|did|appealed|spoke|clicked|was|were)\b|^ (?:doesn't|don't|didn't|does not) (?:really )?(?:suit|fit|appeal|speak|work for|do it for|interest)\b|^ (?:bores|annoys|frustrates) me\b|^,? i(?:'ll| will| gladly| happily)? (?:leave|left) (?:to|for) |^ (?:is|are) (?:best left to|for) (?:other|somebody|someone|people who|those who|others)\b",
        "emdr, I dont do that",
    ),
    (
        Stance.REJECTED,
        r"^[\w ,'/-]{0,25}?\b(?:is|are|was|were)(?:n't| not|nt)(?: really)? (?:it\b(?=\s*(?:$|[,.;!)]))|how (?:i|we) work|the (?:thing|way) i|for me|my|me\b|something i|what i)",
        "CBT is not my thing",
    ),
    (
        Stance.REJECTED,
        r"^ (?:i |i've |and i )?(?:have |had )?(?:laid|set|put|pushed) (?:it )?aside\b|^ and i (?:never|don't|do not|didn't) (?:really )?(?:get|got|get on|got on|mix|agree|click|suit)\b"
        r"|^[\w ]{0,16} (?:puts? me to sleep|goes against (?:everything|what)|isn't how i|is not how i|(?:has |have )?never took\b|rubs me)|^[\w ,]{0,20} and (?:i )?(?:gave (?:it|that) up|let (?:it|that) go|dropped (?:it|that)|put it down)\b"
        r"|^[\w ]{0,16} (?:certification|training|license|badge) (?:lapse|expire|go)\b|^[\w ]{0,10} away from me\b|^[\w ]{0,12} for one lifetime\b|^ was drilled into me\b",
        "EMDR and I never got along",
    ),
    (
        Stance.UNWANTED,
        r"^[^.;?!]{0,60}\b(?:would )?rather not (?:be|sit|go) (?:grouped|placed|put|matched|lumped|seated|with|among)\b|^[^.;?!]{0,90}\b(?:so )?(?:please )?(?:not (?:that|those)(?: again)?(?=[.;!?]|$)|never again\b)",
        "I tried a DBT-heavy group, so please not that",
    ),
    (
        Stance.NONE,
        r"^[^.;?!]{0,60}\b(?:don't|do not|wouldn't|would not) (?:yet )?(?:list|sort|file|count|label|classify|put) (?:me|it|that)\b",
        "learning EMDR but please don't list me under that yet",
    ),
    (
        Stance.NONE,
        r"^ turned\b",
        "pastoral counselor turned LMFT",
    ),
    (
        Stance.REJECTED,
        r"^[\w ,'/-]{0,12}\bi(?:'ve| have)? (?:tried|done|had) (?:it |that )?and (?:left|quit|dropped|gave|given|put|didn't)\b",
        "Sensorimotor I've tried and left",
    ),
    (
        Stance.REJECTED,
        r"^,? ?(?:which )?(?:i )?(?:no longer|not any ?more)\b|^ (?:leaves|left) me (?:cold|flat)|^[\w ]{0,12} (?:behind(?! me)|(?:is|are|lies|lie) behind me)\b",
        "CBT leaves me cold",
    ),
    (
        Stance.UNWANTED,
        r"^ ?(?:[,:-]|--)? ?(?:[?][ ]{0,2})?(?:no thanks|no thank you|not for me|not my thing|no\b(?=[.,;!)]|$)|not(?=[.,;!)]|$))",
        "CBT: no thanks",
    ),
    (
        Stance.NONE,
        r"^[\w ,/-]{0,40},? (?:or )?whatever(?=\s*[.,;!)]|\s*$)|^[\w' ]{0,12}\b(?:required|necessary|optional|not required|not necessary|not needed|is fine|are fine|is okay|is ok|would be fine)\b",
        "DBT, somatic, whatever",
    ),
    (
        Stance.REJECTED,
        r"^,? i (?:can|could) (?:do|live) without\b|^ (?:on the shelf|in (?:a|the) drawer|out to pasture|aside|to rest)\b|^ (?:off|out)\b(?: (?:my|the) \w+)?[ ,.;]|^ proper behind me",
        "take IFS off",
    ),
    (
        Stance.NONE,
        r"^,? ?\(?(?:but )?(?:not|never|no longer|not yet) (?:yet |formally |fully )?(?:trained|certified|a specialist)\b",
        "interested in EMDR (not trained)",
    ),
    (Stance.NONE, r"^(?:-|\s)?(?:codes?|billing)\b", "CPT codes"),
)
_AFTER = (
    *((stance, re.compile(pattern)) for stance, pattern, _ in AFTER),
    *((Stance[stance], re.compile(pattern)) for stance, pattern, _ in polarity_of_leaving.AFTER),
)

#: A word that ends a cue's hold on what follows.
_TURN = re.compile(
    r"\b(?:i'd (?:love|like|prefer|appreciate|welcome|take|be (?:so |very |most )?(?:glad|grateful|happy|thankful|interested|delighted))|and do\b|those of us who|the ones? who|us who|but|though|however|because|instead|mostly|mainly|primarily|i'm|i am|i do\b(?! not)|i use|i practice|i work|my work|my background|my approach|we do\b|prefer|now|these days|currently|presently|nowadays|lately|behind for|in favou?r of"
    r"|today|i said|so i|tend|lean|still|just\b(?! not)|that way|although|since i|do mostly|am|towards?|into)\b|;|\.\s"
)
_OTHERS = re.compile(
    r"\b(?:he|she|he's|she's|his|her|my (?:husband|wife|spouse|supervisor|colleague|friend|office ?mate|suite ?mate|boss|mentor|(?:business )?partner|neighbou?r|old group|former group|last group"
    r"|previous group|consultant|agency|employer|internship|program|grad program|school(?! is| was))|(?:the|our|an) (?:old|last|previous|other|former|existing) group|(?:the|my) others? (?:are|is|do|does))\b"
)
_OWN = re.compile(
    r"\b(?:i'm|i am|im|i do|i use|i've|i have|i work|i was|me|my (?:work|own|approach|practice|background|orientation)|we|we're|our)\b"
)


def stance(part: Part, start: int, end: int, *, for_another: bool = False) -> Stance:
    """What the writer says about the orientation named from start to end.

    Parameters
    ----------
    part : Part
    start, end : int
        The name.
    for_another : bool
        Whether *she* is whom the letter is about.
    """
    first, last = part.sentence_at(start)
    before, after = part.flow[first:start], part.flow[end:last]
    if after.startswith("?"):
        # "EMDR? No thanks." is one thought.
        after += part.flow[last : last + 24]
    elif after.endswith((";", "; ")) or _OVER.match(part.flow, last):  # "… EMDR. Got over it."
        after += part.flow[last : last + 40]
    for found, pattern in _AFTER:
        if pattern.search(after):
            return found
    others = list(_OTHERS.finditer(before))
    if others and not for_another and not _OWN.search(before, others[-1].end()):
        return Stance.NONE
    # "SE (the Levine kind, not the neighborhood) or Hakomi": an aside denies nothing beside it.
    return _before(_WHEN_NOT.sub(" ", _ASIDE.sub(" ", before)))


_OVER = re.compile(r"[ \n]{0,2}(?:i (?:have |'ve )?)?(?:got|grew) (?:over|out of) (?:it|that)\b")
#: "What I do when I'm not writing scripts is": denies the scripts.
_WHEN_NOT = re.compile(
    r"\b(?:(?:believe|like) it or not|whether or not|more often than not|as often as not|not to mention|if not)\b"
    r"|\b(?:when|where|while|unless|if) i'?m not\b[^.;,]{0,30}?(?=\bis\b|,)"
)
_ASIDE = re.compile(r"\([^()]{0,120}\)")


def _before(before: str) -> Stance:
    """The stance of the nearest cue that still holds; earlier rows win a tie."""
    best: tuple[int, int, Stance] | None = None
    for row, (found, pattern) in enumerate(_CUES):
        for match in pattern.finditer(before):
            if _TURN.search(before, match.end()):
                continue
            # A longer cue that covers a bare "not" stands for it.
            key = (match.end(), -row, found)
            if best is None or _nearer(key, best):
                best = key
    return best[2] if best else Stance.POSITIVE


def _nearer(one: tuple[int, int, Stance], other: tuple[int, int, Stance]) -> bool:
    """Cues a few letters apart are one phrase: then the row higher in the table counts."""
    if abs(one[0] - other[0]) <= 24:
        return one[1] > other[1]
    return one[0] > other[0]
