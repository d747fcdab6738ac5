"""What may be read in the mail of a machine, and in one that a machine may have written."""

from __future__ import annotations

from dataclasses import fields, replace

from mail.letter import Letter
from mail.quoting.words import Words
from mail.reading.facts import gathering, licence, place, reference
from mail.reading.text import Text
from mail.speaking.screen import Screening
from mail.understanding import Command, DateFact, Disposition, Fact, Facts, Intent, Understanding

#: What changes nothing, whoever wrote it.
_BELIEVED_OF_MACHINES = frozenset({Intent.QUESTION, Intent.OTHER, Intent.SPAM})

#: Who tells so many facts about herself is a person, whatever her words look like.
_OF_A_PERSON = 2
#: Facts that stand in signatures, subjects and absences as well.
_BESIDE = frozenset({"first_name", "licences", "place", "group_ref", "dates"})
#: What a letter is taken for where nothing in it tells of a wish.
_UNASSUMING = frozenset({Intent.OTHER, Intent.JOIN})
#: What responders seem to say as well: when they are back, and that they answer a question of ours.
_OF_ABSENCES = frozenset({"away_until", "update_of_existing_request"})

#: Characters of a returned mail among which its subject and number stand.
_LONGEST_RETURNED = 20_000


def of(screening: Screening, words: Words, letter: Letter) -> Understanding:
    """What a machine's mail tells: whose it is, the failure, and the day of return."""
    intents = {
        Disposition.BOUNCE: Intent.BOUNCE,
        Disposition.AUTO_REPLY: Intent.AUTO_REPLY,
        Disposition.LOOP: Intent.OTHER,
    }
    facts = Facts()
    flags: tuple[str, ...] = ()
    if screening.disposition is Disposition.AUTO_REPLY:
        # Whose absence it is stands below it; nothing else in it is a wish.
        below = Text("", words.signature)
        facts = Facts(
            licences=licence.read(Text(words.new, words.signature)), place=place.read(below)
        )
    if screening.disposition is not Disposition.LOOP:
        facts = replace(facts, group_ref=_about(words, letter))
    if screening.away_until is not None:
        facts = replace(facts, dates=(DateFact("away_until", screening.away_until, ""),))
        flags = ("away_until",)
    if screening.bounce is not None:
        flags = (*flags, "temporary" if screening.bounce.kind == "soft" else "permanent")
    return Understanding(
        disposition=screening.disposition,
        intent=intents[screening.disposition],
        facts=facts,
        flags=flags,
        new_text=words.new,
        signature=words.signature,
        bounce=screening.bounce,
    )


def _about(words: Words, letter: Letter) -> Fact | None:
    """What the mail of ours was about that a machine answered or sent back."""
    returned = [part.text or "" for part in letter.parts if "rfc822" in part.content_type]
    older = "\n".join([words.quoted, words.forwarded, *returned])[:_LONGEST_RETURNED]
    text = Text(words.new[:_LONGEST_RETURNED], "", letter.subject, quoted=older)
    return reference.read(text, (*letter.in_reply_to, *letter.references), of_machine=True)


def disbelieved(found: Understanding) -> Understanding:
    """A mail that a machine may have written: no wish in it is believed, its writer is asked.

    Only STOP, and a line that is nothing but an order, is still one (guarantee 10).  Who tells
    of herself is believed: no responder gives its owner's years and licence to a stranger.
    """
    if _tells_of_herself(found.facts):
        return found
    line = found.new_text.strip().partition("\n")[0].strip(" .!").lower()
    plain = tuple(each for each in found.commands if line == each.value or each is Command.STOP)
    if found.intent in _BELIEVED_OF_MACHINES and plain == found.commands:
        return found
    asks = found.ask if "intent" in found.ask else ("intent", *found.ask)
    intent = found.intent if found.intent in _BELIEVED_OF_MACHINES else Intent.OTHER
    return replace(found, intent=intent, secondary_intents=(), commands=plain, ask=asks)


def _tells_of_herself(facts: Facts) -> bool:
    """Whether facts are told that stand below no absence, as licence and town may."""
    practised = facts.orientations and (facts.availability or facts.format)
    return bool(facts.experience_years or practised) and gathering.count(facts) >= _OF_A_PERSON


def reconsidered(screening: Screening, found: Understanding) -> Screening:
    """Who speaks, once a mail has been read that leans to a machine.

    An absence told at length is much the same from a person and from her program.  Who adds
    nothing to it, neither a wish nor an answer nor a fact, loses nothing by being told so.
    """
    if not screening.leaning or not _empty(found):
        return screening
    reason = f"{screening.reason}; nothing in it is for us"
    return replace(
        screening, disposition=Disposition.AUTO_REPLY, reason=reason, doubtful=False, leaning=False
    )


def _empty(found: Understanding) -> bool:
    """Whether nothing was read but an absence, and what stands in a signature."""
    told = any(
        getattr(found.facts, each.name) for each in fields(found.facts) if each.name not in _BESIDE
    )
    wished = found.intent not in _UNASSUMING or found.commands or found.secondary_intents
    return not (told or wished or set(found.flags) - _OF_ABSENCES)


def unasked(letter: Letter, screening: Screening) -> bool:
    """Whether a machine's mail answers nothing, as advertising and tricks do not."""
    answers = letter.in_reply_to or letter.references
    return screening.disposition is Disposition.AUTO_REPLY and not answers


def preys(found: Understanding) -> bool:
    """Whether a mail wants something by a trick, so that no absence or receipt is told."""
    return found.intent is Intent.SPAM and "phishing" in found.flags
