"""All readers together: from a letter's words to its understanding.

The order matters.  Facts are read first and from the sender's own words only;
then orders and care; then the purpose, which rests on all of them; last what a
careful human would ask.  Nothing here knows what is on file: that is the
service's to add.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from mail.letter import Letter, read
from mail.quoting.quote import divide
from mail.quoting.words import Words
from mail.reading import ask, doubts, machine, needed, thread, tongue, unweighed
from mail.reading.beside_heading import words as beside_heading
from mail.reading.caring import care, kept_apart, of_purpose, whose_company
from mail.reading.facts import (
    availability,
    corrected,
    day_of_proposal,
    fellows,
    format_unnamed,
    frequency,
    gathering,
    hours_by_town,
    licence,
    reference,
    stated,
    week_of_purpose,
    wishes,
    zones,
)
from mail.reading.flags import each_flag, of_facts
from mail.reading.purpose import charter, commands, fewer, intent, order_signs, organizing
from mail.reading.purpose import wish as wish_
from mail.reading.text import Text
from mail.speaking.screen import screen
from mail.trust.authenticate import Level, authenticate
from mail.trust.homograph import is_homograph
from mail.understanding import (
    Asked,
    CharterWords,
    Disposition,
    Facts,
    Intent,
    Understanding,
)
from vocabulary import clocks

#: Characters read for meaning.  The longest letters of people have some 6,000; the readers'
#: work grows faster than the length, so that a wall of text could hold up the queue.
_LONGEST = 12_000
_LONGEST_SIGNATURE = 2_000
_LONGEST_SUBJECT = 500
#: So many facts are a request of their own: its writer stays, whatever mail is unwelcome.
_WHOLE_REQUEST = 4
#: Letters that speak of more than one group, and of other things to organize.
_WISHES = frozenset({Intent.JOIN, Intent.FORM})
#: Intents whose letters may be read for facts about their writer.
_STATES_FACTS = frozenset({Intent.JOIN, Intent.FORM, Intent.OFFER_SEATS, Intent.SEEK_CONSULTANT})


def understand(
    words: Words,
    *,
    subject: str = "",
    sent_at: datetime | None = None,
    sender_name: str = "",
    asked: Asked | None = None,
    ids: Collection[str] = (),
    bulk: bool = False,
    to_token: bool = False,
    zone: str = clocks.OURS,
) -> Understanding:
    """What a person's letter says.

    Parameters
    ----------
    words : Words
        The letter's words by their owner.
    subject : str
    sent_at : datetime or None
        "Since 2009" and "next Tuesday" count from here.
    sender_name : str
        The display name of From: context, never a source.
    asked : Asked or None
        Our open question, where the service knows it.
    ids : collection of str
        Message-IDs that the letter answers.
    bulk : bool
        Whether headers say that it went to many.
    to_token : bool
        Whether it was written to an address that only our mails show.
    zone : str
        The association's IANA zone.
    """
    text = _laid_out(words, subject, sent_at, sender_name)
    stream = thread.infer(text, ids, asked, to_token=to_token)
    right = corrected.without_no(text) if stream.asked is Asked.ECHO else text
    weekly = availability.read(right)
    facts = gathering.read(text, weekly, zone, ids, affirmed=right)
    told = gathering.count(facts)
    orders, shares, less = fewer.heard(text, stream, stays=told >= _WHOLE_REQUEST)
    # "No, Gestalt" refuses nobody of that name.
    flags = (*care.read(right if told else text, words.forwarded), *less)
    named = reference.is_group(facts.group_ref) or reference.by_name(text)
    known = wish_.Known(commands=orders, flags=flags, facts=told, has_ref=named, bulk=bulk)
    wish = intent.read(text, stream, known)
    wish = order_signs.with_opinion(wish, orders, shares)
    if (again := week_of_purpose.read(text, right, weekly, wish.intent)) is not weekly:
        weekly = again
        facts = replace(facts, availability=zones.at_home(weekly.slots, facts.place, zone))
    facts, flags = _of_purpose(text, words, facts, flags, wish)
    known = replace(known, flags=flags)
    found = _together(words, text, stream, known, wish, weekly, facts)
    return replace(found, perhaps=order_signs.perhaps(shares) if found.doubtful else ())


def _of_purpose(
    text: Text, words: Words, facts: Facts, flags: tuple[str, ...], wish: wish_.Wish
) -> tuple[Facts, tuple[str, ...]]:
    """Facts and flags, once it is known what is wanted: what some words mean hangs on that."""
    moved = day_of_proposal.placed(facts.availability, words.quoted, wish.intent)
    facts = replace(facts, availability=moved)
    if "do_not_pair" in flags:
        facts = replace(facts, not_with=kept_apart.added(text, fellows.added(text, facts.not_with)))
    facts, flags = whose_company.settled(text, facts, flags, wish.intent)
    facts = stated.of_purpose(text, facts, wish.intent, wish.secondary, (*flags, *wish.flags))
    facts = replace(facts, format=format_unnamed.settled(text, facts, wish.intent))
    if wish.intent in of_purpose.FOR_ONESELF and facts.accessibility:
        facts = replace(facts, accessibility=wishes.needed(text, facts.accessibility))
    return facts, flags


def _together(
    words: Words,
    text: Text,
    stream: thread.Thread,
    known: wish_.Known,
    wish: wish_.Wish,
    weekly: availability.Availability,
    facts: Facts,
) -> Understanding:
    """The understanding, once purpose and facts are settled: what is left is what hangs on both."""
    orders = commands.with_purpose(text, known.commands, wish)
    refuses = (organizing.unwilling if wish.intent in _WISHES else organizing.refuses)(text)
    rules = charter.read(text, weekly)
    beside = care.of_answer(text, wish.intent, orders, facts.dates)
    told = care.reconsidered(known.flags, text, words.forwarded, facts, wish.intent)
    raised = (*told, *wish.flags, *beside, *of_facts(facts, orders))
    every = each_flag(of_purpose.standing(raised, wish.intent), refuses)
    unsure = _uncertain(text, weekly, facts)
    asks = ask.read(
        text,
        wish,
        facts,
        thread=stream,
        flags=every,
        commands=orders,
        uncertain=unsure,
        rhythm=_says_when(facts, rules),
    )
    unread = needed.unread(text, wish.intent, facts, asks)
    asks = tuple(each for each in asks if each not in {missed.topic for missed in unread})
    return Understanding(
        disposition=Disposition.HUMAN,
        intent=wish.intent,
        secondary_intents=wish.secondary,
        commands=orders,
        facts=facts,
        charter=rules,
        refuses_organizing=refuses,
        tongue=tongue.read(words.new),
        ask=tuple(each for each in asks if not _in_the_dark(each, wish.intent)),
        unread=unread,
        unweighed=unweighed.of_purpose(text, wish.intent, facts, unread),
        flags=every,
        doubtful=_doubtful(text, wish.intent, asks),
        new_text=words.new,
        signature=words.signature,
    )


def _laid_out(words: Words, subject: str, sent_at: datetime | None, sender_name: str) -> Text:
    """The letter as its readers take it, no longer than can be read in time."""
    return Text(
        (words.new if words.new.strip() else beside_heading(subject))[:_LONGEST],
        signature=words.signature[:_LONGEST_SIGNATURE],
        subject=subject[:_LONGEST_SUBJECT],
        date=sent_at,
        quoted=words.quoted[:_LONGEST],
        sender_name=sender_name,
        inline=words.inline,
    )


def _says_when(facts: Facts, rules: CharterWords) -> bool:
    return bool(facts.frequency or facts.availability or rules.frequency or rules.slot)


def _uncertain(text: Text, weekly: availability.Availability, facts: Facts) -> set[str]:
    """Facts that were read and still leave a question."""
    found = set(weekly.doubts)
    if frequency.ambiguous(facts.frequency) and not doubts.said_plainly(text.body.flow):
        found.add("frequency")
    if hours_by_town.differ(text.body, facts.availability):
        found.add("location")
    return found


def _in_the_dark(asked: str, purpose: Intent) -> bool:
    """Whether a letter's wish was not made out at all: our whole answer asks that, not one line."""
    return asked == "intent" and purpose is Intent.OTHER


def _doubtful(text: Text, purpose: Intent, asks: Collection[str]) -> tuple[str, ...]:
    if purpose in _STATES_FACTS and licence.inferred(text):
        return ("licences",)
    return tuple(each for each in asks if _in_the_dark(each, purpose))


def read_mail(
    raw: bytes,
    *,
    own_domains: Collection[str] = (),
    envelope_sender: str | None = None,
    sent: Sequence[str] = (),
    asked: Asked | None = None,
    authserv_ids: Collection[str] | None = None,
) -> Understanding:
    """What one raw mail says; never raises, whatever the bytes.

    Parameters
    ----------
    raw : bytes
        The mail, with an mbox line in front of it or without.
    sent : sequence of str
        Plain bodies of ours that it may quote.
    authserv_ids : collection of str
        See :func:`mail.trust.authenticate.authenticate`.
    """
    letter = read(raw)
    screening = screen(letter, envelope_sender=envelope_sender, own_domains=own_domains)
    words = divide(letter, sent)
    if screening.disposition is not Disposition.HUMAN and not machine.unasked(letter, screening):
        return machine.of(screening, words, letter)
    found = understand(
        words,
        subject=letter.subject,
        sent_at=letter.date,
        sender_name=letter.sender.name if letter.sender else "",
        asked=asked,
        ids=(*letter.in_reply_to, *letter.references),
        bulk=_bulk(letter),
        to_token=any("+" in box.local for box in letter.to),
    )
    screening = machine.reconsidered(screening, found)
    if screening.disposition is not Disposition.HUMAN and not machine.preys(found):
        return machine.of(screening, words, letter)
    if screening.doubtful:
        found = machine.disbelieved(found)
    if any(is_homograph(box.address) for box in (*letter.froms, *letter.reply_to)):
        asks = found.ask if "identity" in found.ask else ("identity", *found.ask)
        found = replace(found, flags=(*found.flags, "phishing"), ask=asks)
    believed = authenticate(letter, raw, authserv_ids=authserv_ids)
    if believed.level is Level.FAIL:
        asks = found.ask if "identity" in found.ask else ("identity", *found.ask)
        if found.intent is Intent.SPAM:
            asks = found.ask
        found = replace(found, flags=(*found.flags, "auth_fail"), ask=asks)
    return found


def _bulk(letter: Letter) -> bool:
    precedence = (letter.header("precedence") or "").lower()
    return precedence in ("bulk", "junk") or letter.header("list-unsubscribe") is not None
