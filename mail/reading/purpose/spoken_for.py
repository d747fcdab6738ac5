"""Another who answers for whom we asked: "it is Leif, her husband, and she would love it".

However sure he is of her wish, the question was put to her (guarantee 5): his yes is told as one
and asked about, and nothing is read as a no that he did not say.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from mail.reading.flow import flowing
from mail.reading.purpose.wish import CERTAIN, Wish
from mail.reading.text import Text
from mail.sieve import Sieve
from mail.understanding import Asked, Intent

_KIN: Final = (
    r"(?:husband|wife|partner|spouse|fianc\w+|daughter|son|sister|brother|mother|father|mom|mum|dad|nephew|niece|in-law|assistant|secretary"
    r"|office manager|manager|receptionist|front desk|colleague|co-?worker|friend|neighbou?r|carer|caregiver|nurse|roommate|supervisor)"
)
_ANOTHER: Final = Sieve(
    rf"\b(?:it's|it is|this is|that's|i'm|i am|here is)(?: (?:not|no longer) [\w'-]+(?: [\w'-]+)?,? (?:it's|it is|but|this is))? (?:[\w'-]+,? ){{0,3}}?(?:her|his|their|[\w-]{{2,20}}(?<!it)(?<!that)(?<!what)'s) {_KIN}\b(?! (?:group|phone|tablet|ipad|computer|account|address|laptop))"
    rf"|\b(?:her|his|their) {_KIN} (?:here|writing|speaking|typing)\b|\b(?:writing|answering|replying|speaking|responding|typing) (?:this )?(?:for|on behalf of|in place of|instead of) (?:my {_KIN}|her|him|them)\b"
    r"|\b(?:on|from) (?:her|his) (?:phone|tablet|ipad|computer|account|laptop|behalf)\b[^?]{0,160}\b(?:put|sign|count|add|take) (?:her|him) (?:down|up|in)\b"
)
_YES_FOR: Final = Sieve(
    r"\b(?:put|sign|count|add|take|include|write|enroll|enter) (?:her|him|them) (?:down|up|in|on|among|to)?\b"
    r"|\b(?:she|he|they)(?:'d| would| will|'ll)? (?:\w+ly )?(?:love|accept|take it|say yes|be (?:over the moon|delighted|thrilled|overjoyed|glad|happy|in)|want (?:it|this|in))\b"
    r"|\b(?:she|he) (?:\w+ly )?(?:accepts|says yes|is in|confirms|agrees|wants (?:it|this|in))\b"
)
_ANSWERED: Final = frozenset({Intent.ACCEPT, Intent.DECLINE, Intent.OTHER})


def asked_about(text: Text, wish: Wish, asked: Asked | None) -> Wish:
    """The wish; where another says yes for whom we asked, with a question to her.

    Examples
    --------
    >>> words = "It's not Maren, it's Leif, her husband. Put her down!"
    >>> asked_about(Text(words), Wish(Intent.DECLINE), Asked.PROPOSAL).ask
    ('intent', 'identity')
    >>> asked_about(Text("My husband says put me down. Yes."), Wish(Intent.ACCEPT), Asked.PROPOSAL).ask
    ()
    """
    if asked is not Asked.PROPOSAL or wish.intent not in _ANSWERED:
        return wish
    words = flowing(text.body)
    if not _ANOTHER.search(words) or not _YES_FOR.search(words):
        return wish
    return replace(
        wish, intent=Intent.ACCEPT, flags=(), ask=("intent", "identity"), strength=CERTAIN
    )
