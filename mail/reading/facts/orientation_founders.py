"""Schools told by those who founded them: "raised on Bowen", "my way was always Sullivan's".

A surname is a school's only where it is said of one's way of working; read only where no
school is named otherwise.
"""

from __future__ import annotations

import re
from functools import cache

from mail.reading.text import Text
from mail.sieve import Sieve
from mail.understanding import OrientationFact

#: (orientation, surnames and schools, as regular expressions in small letters)
_FOUNDERS: tuple[tuple[str, str], ...] = (
    ("Interpersonal Psychodynamic", r"(?:harry stack )?sullivan"),
    ("Bowen Family Systems", r"(?:murray )?bowen"),
    ("Hypnotherapy", r"(?:milton )?erickson"),
    ("Structural Family Therapy", r"(?:salvador )?minuchin"),
    ("Polyvagal-Informed", r"(?:deb dana|(?:stephen )?porges)"),
    ("Cognitive Behavioral Therapy", r"(?:aaron |judith )?beck"),
    ("Rational Emotive Behavior Therapy", r"(?:albert )?ellis"),
    ("Dialectical Behavior Therapy", r"(?:marsha )?linehan"),
    ("Milan Systemic", r"(?:the )?milan(?: school| way| team| group)?"),
    ("Self Psychology", r"(?:heinz )?kohut|self[- ]?psycholog\w*"),
    ("Object Relations", r"(?:donald )?winnicott|(?:wilfred )?bion|(?:melanie )?klein|fairbairn"),
    ("Psychoanalysis", r"(?:sigmund )?freud|(?:psycho)?analytic(?:ally)?"),
    ("Jungian Analytical Psychology", r"(?:carl )?jung"),
    ("Person-Centered", r"carl rogers|rogers(?= |')"),
    ("Gestalt", r"(?:fritz )?perls"),
    ("Existential", r"(?:irvin )?yalom"),
    ("Logotherapy", r"(?:viktor )?frankl"),
    ("Adlerian", r"(?:alfred )?adler"),
    ("Lacanian", r"lacan"),
    ("Attachment-Based Therapy", r"(?:john )?bowlby|attachment"),
    ("Focusing-Oriented Therapy", r"(?:eugene )?gendlin"),
    ("Narrative Therapy", r"michael white"),
    ("Satir Model", r"(?:virginia )?satir"),
    ("Feminist Therapy", r"feminis[mt]"),
    ("Accelerated Experiential Dynamic Psychotherapy", r"(?:diana )?fosha"),
    ("Internal Family Systems", r"(?:dick |richard )?schwartz"),
    ("Acceptance and Commitment Therapy", r"steven? hayes"),
    ("Sensorimotor Psychotherapy", r"(?:pat )?ogden"),
    ("Choice Theory / Reality Therapy", r"(?:william )?glasser"),
    ("Strategic Family Therapy", r"(?:jay )?haley(?: and madanes)?|madanes"),
    ("Existential", r"rollo may"),
    ("Psychosynthesis", r"(?:roberto )?assagioli"),
    ("Process-Oriented Psychology", r"(?:arnold |arny )?mindell"),
    ("PACT", r"(?:stan )?tatkin"),
    ("Intensive Short-Term Dynamic Psychotherapy", r"davanloo"),
    ("Solution-Focused Brief Therapy", r"(?:steve )?de shazer(?: and (?:insoo kim )?berg)?"),
    ("Control Mastery Theory", r"(?:joseph )?weiss (?:and|&) (?:harold )?sampson"),
    ("Mentalization-Based Treatment", r"(?:peter )?fonagy"),
    ("Transference-Focused Psychotherapy", r"(?:otto )?kernberg"),
    ("Psychodrama", r"(?:jacob )?moreno"),
    ("Sandtray / Sandplay", r"(?:dora )?kalff"),
)
#: Founders who are named in full are no neighbours, but for those with everyday names.
_EVERYDAY = frozenset(
    {"ellis", "klein", "schwartz", "glasser", "adler", "erickson", "milan", "berg"}
)


def _full_names() -> str:
    """The founders' names in full, each in the group of its school."""
    found = []
    for number, (_, names) in enumerate(_FOUNDERS):
        full = [
            f"(?:{first.replace(' |', '|').rstrip()}) {last.strip()}"
            for first, last in re.findall(r"\(\?:([a-z |]+) \)\?([a-z ]+)", names)
            if last.strip() not in _EVERYDAY
        ]
        if full:
            found.append(f"(?P<f{number}>{'|'.join(full)})")
    return "|".join(found)


_NAMES = "|".join(f"(?P<f{number}>{names})" for number, (_, names) in enumerate(_FOUNDERS))
_PATTERN = Sieve(
    # What one does with a school, then its name.
    r"\b(?:(?:raised|brought up|schooled|steeped|grounded|rooted|trained|versed) (?:on|in|by|with|under|up on)(?: the)?|child of|disciple of|student of|follower of|heir of|lean(?:ing)? on|drawn to|partial to|fond of|(?:a )?taste for|draw on|come from|came up (?:on|through|under|with|by)|follow(?:ing)?|think in|work (?:in|from|like|out of)(?: an?| the)?|thinking (?:behind it )?is|it's all|hero is|model is|school is|approach is|way is|way was always|home is|mostly|mainly|guided by|formed by|shaped by|devoted to|in the (?:spirit|tradition|manner|line|school) of|the way)"
    rf" (?:good old |old |some |pure |straight |always |dr\.? |professor )?(?:{_NAMES})(?:'s|s')?\b(?! (?:street|county|clients|issues|wounds|trauma|injur\w+|in kids|clinic|center|institute|university))"
)
#: The name first: "Frankl all the way", "self-psychologically minded".
_AFTER = Sieve(
    rf"\b(?:{_NAMES})(?:'s)?(?= (?:as (?:the|my) (?:spine|backbone|base|basis|heart|core|frame|lens|thread|root|ground|foundation)|all the way|is my (?:man|hero|guide|north star|model|school|home|frame\w*|lens|way|method|approach|bread and butter)|at heart|by (?:training|temperament|conviction)|mostly|first and last|to the bone|(?:minded|inclined|trained|leaning)|school|people|grandchildren|heirs?|pupils?|disciples?|students?|teachers?|institute|seminars?|here-and-now|trained me|formed me|is (?:home base|where i|whom? i (?:read|follow|come back|go back|return|turn|learned|quote|steal)))\b|-?(?:ish|esque)\b)"
)
#: The first and the last name of each.
_IN_FULL = Sieve(rf"\b(?:{_full_names()})(?:'s|s')?\b")
_ANOTHERS = re.compile(
    r"\b(?:not|never|no|n't|without|anything but|she|he|they|who|looking for|someone|somebody|used to|gave up|less|too|instead of|rather than)\b[^.;,]{0,30}$"
)


@cache
def _schools() -> tuple[str, ...]:
    return tuple(school for school, _ in _FOUNDERS)


def read(text: Text) -> tuple[OrientationFact, ...]:
    """The schools that the letter tells by their founders.

    Parameters
    ----------
    text : Text
        The letter, in which no school was found by its name.

    Examples
    --------
    >>> [fact.value for fact in read(Text("The thinking behind it is Bowen, learned slowly."))]
    ['Bowen Family Systems']
    >>> [fact.value for fact in read(Text("Method: Aaron Beck, whom I knew."))]
    ['Cognitive Behavioral Therapy']
    >>> read(Text("My landlord Mr. Bowen is raising the rent.")), read(Text("Not raised on Freud."))
    ((), ())
    """
    found: dict[str, OrientationFact] = {}
    flow = text.body.flow
    for pattern in (_PATTERN, _AFTER, _IN_FULL):
        for match in pattern.finditer(flow):
            name = next(key for key, said in match.groupdict().items() if said)
            start, _ = text.body.sentence_at(match.start())
            if not _ANOTHERS.search(flow[start : match.start()]):
                school = _schools()[int(name[1:])]
                words = text.body.evidence(match.start(name), match.end(name))
                found.setdefault(school, OrientationFact(school, "positive", words))
    return tuple(found.values())
