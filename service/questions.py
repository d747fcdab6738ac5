"""What is asked of somebody whose facts are not all there, in full sentences."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from mail.understanding import Unread
from service.facts import UNSETTLED
from service.notices import Question
from vocabulary.licences import profession

#: A question for each word of ``ask``, as one colleague would put it to another.
_TEXTS = {
    "experience_years": "How many years have you been in practice?",
    "licences": "Which licence do you hold (LPC, LCSW, LMFT, PSY …)?",
    "orientations": "How do you work? A word or two on your orientation is enough.",
    "location": "In which town, or near which ZIP code, would you meet?",
    "format": "Would you like to meet in person, online, or is either fine?",
    "availability": "On which days, and at what hours, could you usually meet?",
    "frequency": "How often would you like to meet? (“Biweekly” can mean two things.)",
    "group_ref": "Which group is this about?",
    "consent": "Do the other members of your group know of this and agree?",
    "identity": "Is this request for you yourself, and is this the address to reach you at?",
    "eligibility": "Are you a member of the association with a current licence?",
    "do_not_pair": "Is there somebody you would rather not be grouped with? If so, please write the"
    " name; no other member sees it.",
    "seats": "How many seats are open?",
    "intent": "Would you like a peer group, or something else, such as paid supervision?",
    "bylaw": "Is this the monthly consultation that the association asks for?",
    "accessibility": "What would you need in order to take part comfortably?",
    "fee": "Is there a fee, and how much is it?",
}
#: Asked about the orientation where three letters of it leave three schools.
_WHICH_EFT = (
    "Which EFT do you mean: Emotionally Focused Couple Therapy, Emotion-Focused Therapy, or"
    " Emotional Freedom Techniques (tapping)? What else you named stays."
)


def asked(
    ask: Collection[str],
    known: Mapping[str, Any] = MappingProxyType({}),
    unread: Iterable[Unread] = (),
) -> tuple[Question, ...]:
    """What is asked, in full sentences, of somebody about whom we know so much.

    Whoever told it in words that we could not read sees those words, so that she is not asked
    as if she had said nothing.
    """
    ways = [each.get("value") for each in known.get("orientations") or ()]
    texts = _TEXTS | ({"orientations": _WHICH_EFT} if UNSETTLED in ways else {})
    told = {each.topic: _told(each.evidence) for each in unread}
    degrees = [str(each.get("value")) for each in known.get("licences") or ()]
    if degrees and profession(degrees) is None:
        # What we did read is not called unreadable: a degree alone is no licence to practise.
        told.pop("licences", None)
        named = " and ".join(degrees)
        texts["licences"] = (
            f"Under which licence do you practise (LPC, LCSW, LMFT, PSY …)? We read {named}, which"
            " tells your training and not yet that."
        )
    return tuple(Question(word, told.get(word, "") + texts[word]) for word in ask if word in texts)


def _told(words: str, most: int = 160) -> str:
    shown = textwrap.shorten(words, most, placeholder=" …").rstrip(" .,;")
    return f"You wrote “{shown}”, which we could not make out for certain. "
