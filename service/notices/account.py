"""Notices about the person and the mail itself: stop, forget, care, doubt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from service.notices.values import LINES, Notice, Silence


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped(Notice):
    """The last mail: we shall not write again.

    Attributes
    ----------
    words_deleted : bool
        The letter told of a client too, and was not kept.
    asks_forget : bool
        It asked for all to be deleted too, and may not have been the reader's: the reader is
        asked for one word, since what is deleted cannot be given back.
    groups : tuple of str
        Codes of the groups that the reader stays in.
    """

    name: ClassVar[str] = "stopped"
    words_deleted: bool = False
    asks_forget: bool = False
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reinstated(Notice):
    """A STOP was taken back: what is as before, and what could not be.

    Attributes
    ----------
    had_request, open : bool
        Whether a request is there again, and whether it takes part in rounds.
    rests : bool
        Whether it is on hold, as it was before.
    code : str
        The proposal that they were taken out of; empty where there was none.
    seated : bool
        Whether their place in it is theirs again, and they are asked anew.
    groups : tuple of str
        Codes of the groups that they are in, which neither order had touched.
    silent : bool
        Whether it was a STOP: what we would have sent meanwhile was not sent.
    """

    name: ClassVar[str] = "reinstated"
    had_request: bool = False
    open: bool = False
    rests: bool = False
    code: str = ""
    seated: bool = False
    groups: tuple[str, ...] = ()
    silent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FriendWrites(Notice):
    """Somebody wished for a place for another, who must write in person.

    Attributes
    ----------
    who : str
        What the other is to the writer, in a word: "colleague".
    """

    name: ClassVar[str] = "friend-writes"
    who: str = "colleague"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOut(Notice):
    """Lines were taken out of what is held about somebody without a request under way.

    Attributes
    ----------
    lines : tuple of str
        Those that are gone, each with its value.
    lessened : tuple of str
        Those of which something is left.
    apart : bool
        Somebody is no longer kept apart from.
    beside : bool
        The same letter did something else, of which another mail tells.
    """

    name: ClassVar[str] = "taken-out"
    lines: tuple[str, ...] = ()
    lessened: tuple[str, ...] = ()
    apart: bool = False
    beside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FactsNoted(Notice):
    """A member of a group put right what is on file about herself.

    Attributes
    ----------
    lines : tuple of str
        Those that have changed, each with its value.
    groups : tuple of str
        Codes of the groups whose members have what was there before from us.
    """

    name: ClassVar[str] = "facts-noted"
    lines: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NameNoted(Notice):
    """A name was put right.

    Attributes
    ----------
    is_first : bool
        The first name is what has changed.
    last_name : str
        The last name, where that has changed.
    groups : tuple of str
        Codes of the groups whose members have the name of before from us.
    """

    name: ClassVar[str] = "name-noted"
    is_first: bool = True
    last_name: str = ""
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe(Notice):
    """Does our mail reach you?  Sent once after earlier ones came back."""

    name: ClassVar[str] = "probe"


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten(Notice):
    """What was held about the person is deleted."""

    name: ClassVar[str] = "forgotten"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportNotice(Notice):
    """All that is held about the person, as readable lines, and what silence will do."""

    name: ClassVar[str] = "export"
    data: str = field(metadata=LINES)
    silence: Silence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Help(Notice):
    """What the list can do and how to write to it."""

    name: ClassVar[str] = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientInformation(Notice):
    """The letter seemed to hold client material and was not kept.

    Attributes
    ----------
    danger : bool
        It sounded as if somebody were in danger: the mail says where help is.
    coordinator_told : bool
        A coordinator knows that it came, though not a word of it.
    acted : bool
        What it asked besides has been done, and told in a mail of its own.
    loss : bool
        Somebody whom the writer treated has died: we say first that we are sorry.
    """

    name: ClassVar[str] = "client-information"
    danger: bool = False
    loss: bool = False
    coordinator_told: bool = False
    acted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressCheck(Notice):
    """Was that you?  ``what`` completes "asked us to …".

    Attributes
    ----------
    elsewhere : bool
        The mail answered what we had asked this person, and came from another address.
    words : str
        How the mail in question began.
    """

    name: ClassVar[str] = "address-check"
    what: str
    elsewhere: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionPassedOn(Notice):
    """A question went to a coordinator; nothing changed.

    Attributes
    ----------
    question : str
        The question as it was passed on.
    code : str
        The proposal it was asked about, if any.
    due : bool
        Whether the reader's answer to that proposal is still waited for.
    asks : bool
        False where it is news for the coordinator and no question.
    news : bool
        It is news of a group, which was added to nothing.
    in_group : bool
        Whether the reader is in a group, whose members may have to know it.
    sorry : bool
        Whether the reader complained or said that they were hurt.
    beside : bool
        Another mail tells of what was done by the same letter.
    confidential : bool
        It is of a colleague or a conflict: nobody of the group is told.
    silence : Silence or None
        What follows where the reader does not answer what we asked before.
    """

    name: ClassVar[str] = "question-passed-on"
    question: str = field(default="", metadata=LINES)
    code: str = ""
    due: bool = False
    asks: bool = True
    news: bool = False
    in_group: bool = False
    sorry: bool = False
    beside: bool = False
    confidential: bool = False
    silence: Silence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay(Notice):
    """A coordinator's answer to a member's question, from the list address."""

    name: ClassVar[str] = "relay"
    body: str = field(metadata=LINES)
    coordinator_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety(Notice):
    """Somebody may be in danger: where help is, since nobody watches this mailbox."""

    name: ClassVar[str] = "safety"
    coordinator_told: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressChanged(Notice):
    """A coordinator has noted another address for the reader.

    Attributes
    ----------
    at_former : bool
        Written to the address of before, which is not told the new one: somebody else may read it.
    groups : tuple of str
        Codes of the groups that the reader is in.
    waiting : tuple of str
        What still waits for a word of the reader, as one says it.
    """

    name: ClassVar[str] = "address-changed"
    at_former: bool = False
    groups: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
