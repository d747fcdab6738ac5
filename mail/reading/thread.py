"""Which question of ours a letter answers, as far as the letter itself shows.

The service usually knows, for it finds the token; ``peercircle read`` does not, and then
the subject, the ids and the quoted words tell.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from mail.reading.text import Text, fold
from mail.sieve import Sieve
from mail.understanding import Asked


@dataclass(frozen=True, slots=True)
class Thread:
    """What a letter answers.

    Attributes
    ----------
    asked : Asked or None
        Our open question, None where there is none or it cannot be told.
    ours : bool
        Whether the letter stands in a thread with us at all.
    attests : bool
        Whether we asked if a group or consultant was met this month.
    """

    asked: Asked | None
    ours: bool
    attests: bool = False


#: First row that fits wins.  Read over subject, ids answered and quoted words.
_SIGNS: tuple[tuple[Asked, str, str], ...] = (
    (
        Asked.ORGANIZER_CONFIRM,
        r"confirm your (?:new )?group|please confirm (?:your|the|g-)|reply confirm or cancel"
        r"|\bconfirm or cancel\b"
        r"|organi[sz]er-confirm|shall it be a group|\bgroup is ready to (?:confirm|be confirmed)"
        r"|(?:^|\s)<?g-\d+\.c\d",
        "the organizer is asked whether it shall be",
    ),
    (
        Asked.ADDRESS_CHECK,
        r"was (?:that|this) you|address-check|did you send this",
        "a letter in her name is checked",
    ),
    (
        Asked.PROPOSAL,
        r"possible groups? for you|would you (?:join|like a seat)|reply accept|accept or decline"
        r"|accept to say yes|proposal\.g-"
        r"|answer yes, no|a group that might|(?:^|\s)<?[gm]-\d+\.p\d|may (?:we|they) (?:add"
        r"|invite)|new member (?:for your"
        r" group|proposed)|\bnewcomer (?:for|to) (?:your group|g-\d)|join your group\?"
        r"|\b(?:some(?:one|body)|a colleague) (?:would like|wants|wishes|asks) to join (?:you\b|your\b|g-\d)"
        r"|\bwould this group suit\b|\bmay have a group for you\b|\bgroups? (?:is|are) waiting for your answer"
        # A reminder that names a group, and not a request.
        r"|\bstill waiting (?:for your answer|to hear from you) \(g-\d",
        "a group is proposed, or a newcomer to one",
    ),
    (
        Asked.ECHO,
        r"question about your request|what (?:we|i) (?:have )?(?:understood|read|heard)|what we have|(?:about|re"
        r"|for) your request|here is what we"
        r"|did (?:we|i) (?:get|read|understand)|please check|is (?:this|that|it) (?:right|correct)"
        r"|your request (?:to|for)"
        r"|(?:^|\s)<?j-\d+\.|(?:^|\s)<?echo\.|one more question|a few questions about you"
        r"|we still need|to finish your request"
        r"|we have noted(?!\W+(?:that you are leaving|for the group|that the group)\b)",
        "a request is read back",
    ),
)
_ATTESTS = Sieve(
    r"did (?:you|g-\d+|your [\w -]{0,40}|the [\w -]{0,40}) meet|(?:^|\s)<?checkin\.|have you met|how often did|monthly (?:check|question)|your consultation (?:in|this) \w+"
    r"|has (?:g-\d+|your group) met|how did it go this month"
    r"|meetings? in (?:january"
    r"|february|march|april|may|june|july|august|september|october|november|december)\?"
    r"|check-?in for"
)


def infer(
    text: Text, ids: Collection[str], asked: Asked | None, *, to_token: bool = False
) -> Thread:
    """The thread that a letter stands in.

    Parameters
    ----------
    text : Text
        The letter.
    ids : collection of str
        Message-IDs that it answers.
    asked : Asked or None
        What the service knows of its open question.
    to_token : bool
        Whether it was written to an address that only our own mails show.
    """
    quoted = fold(text.quoted).lower()
    where = "\n".join([fold(text.subject).lower(), *(i.lower() for i in ids), quoted[:4000]])
    forwards = re.match(r"\s*(?:fwd?|wg|tr|rv|enc)\s*:", text.subject.lower()) is not None
    ours = bool(ids) or to_token or (text.is_reply and bool(text.quoted) and not forwards)
    attests = ours and _ATTESTS.search(where) is not None
    if asked is not None:
        return Thread(asked, True, attests)
    if not ours and not text.is_reply:
        return Thread(None, False)
    for sign, pattern, _ in _SIGNS:
        if re.search(pattern, where):
            return Thread(sign, ours, attests)
    return Thread(None, ours, attests)
