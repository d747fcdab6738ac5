"""Twenty-four people who never lived, and their first letters, as such people write."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Program(StrEnum):
    """The mail program a person writes with; it decides how replies quote."""

    GMAIL = "Gmail"
    OUTLOOK = "Outlook"
    APPLE = "Apple Mail"
    YAHOO = "Yahoo"


@dataclass(frozen=True, slots=True)
class Persona:
    """One of the cast.

    Attributes
    ----------
    key : str
        First name, lower case: also the local part of the address.
    last : str
        Surname, which must never be shown before an introduction.
    subject, letter : str
        The first letter to the list.
    program : Program
    html : bool
        Whether replies are HTML with a plain form beside it.
    more : str
        The answer where the echo asks for something; empty answers yes.
    silent : bool
        Lets a complete echo stand without an answer.
    """

    key: str
    last: str
    subject: str
    letter: str
    program: Program = Program.GMAIL
    html: bool = False
    more: str = ""
    silent: bool = False

    @property
    def address(self) -> str:
        """Where they get mail."""
        return f"{self.key}@{self.last.lower()}.example"

    @property
    def name(self) -> str:
        """As their From shows it."""
        return f"{self.key.title()} {self.last}"


CAST: tuple[Persona, ...] = (
    Persona(
        "dana",
        "Whitlock",
        "Joining a group",
        "Hello,\n\nI'm an LCSW in SE Portland, eleven years in, mostly psychodynamic with some"
        " EMDR. I'd love a consultation group, Tuesdays at lunch or Friday mornings, in"
        " person, within half an hour.\n\nDana Whitlock, LCSW",
    ),
    Persona(
        "marcus",
        "Oyelaran",
        "consult group?",
        "hi there - LPC, 4 yrs in practice, Portland 97214. EMDR and IFS mostly. in person,"
        " tuesdays 12-2 or fridays 9-11:30 work. happy to drive 30 minutes.\nMarcus\n\nSent"
        " from my iPhone",
        Program.APPLE,
        silent=True,
    ),
    Persona(
        "ruth",
        "Abernathy",
        "I would like to start a group",
        "Good morning,\n\nI want to start a peer consultation group and am glad to organize"
        " it. I am a psychologist (PhD), 24 years in practice, psychodynamic and existential"
        " in outlook, with an office in Portland near the Hawthorne bridge. In person,"
        " Tuesday 12:00 to 2:00 pm. Five or six people would be right. I can travel 30"
        " minutes. I am hoping for honest talk about the cases that stay with us.\n\n"
        "Ruth Abernathy, PhD\nLicensed Psychologist",
        Program.OUTLOOK,
        html=True,
    ),
    Persona(
        "keiko",
        "Tanabe",
        "Peer group",
        "Dear all,\nI'm an LMFT in Beaverton, 9 years, Family Systems and Emotionally Focused"
        " Therapy with couples. In person please, Tuesdays from noon to 2pm. I can drive up"
        " to 40 minutes.\nThanks, Keiko Tanabe",
        Program.GMAIL,
    ),
    Persona(
        "joel",
        "Brandvold",
        "looking for consultation",
        "Hi, I've been practicing for 15 years as an LCSW in Portland (NE). Psychodynamic,"
        " some Gestalt. I would like to join an in person group, Tuesday lunch hours 12-1:30"
        " or Friday mornings 9 to 11. Within 30 minutes is fine.\n\nJoel",
        Program.YAHOO,
    ),
    Persona(
        "simone",
        "Achterberg",
        "group",
        "LPC, seven years in practice, Lake Oswego. I practice IFS and Gestalt. In person."
        " Tuesdays 11:30-2:00. Up to 30 minutes of driving.\n\n-- \nSimone Achterberg LPC",
        Program.APPLE,
        html=True,
        silent=True,
    ),
    Persona(
        "priya",
        "Raghavan",
        "Request to join",
        "Hello! I am an LPC in Portland with 12 years of experience. I work from a"
        " psychodynamic and Family Systems frame. In person, Tuesday 12 to 2 pm. 30 minutes"
        " travel at most. Best, Priya",
        Program.GMAIL,
    ),
    Persona(
        "tomas",
        "Eliasson",
        "consultation group",
        "I am a psychologist in Eugene, PsyD, 18 years. CBT and Acceptance and Commitment"
        " Therapy. In person or online, either is fine. Thursdays 3 to 6 pm.\nTomas Eliasson,"
        " PsyD, Licensed Psychologist",
        Program.OUTLOOK,
    ),
    Persona(
        "gail",
        "Nordstrom",
        "Peer consultation",
        "Hi,\nI'm an LCSW in Eugene, 26 years in practice, psychodynamic and existential."
        " Online or in person, either works. Thursday afternoons from 3 to 6.\nGail",
        Program.GMAIL,
    ),
    Persona(
        "andre",
        "Delacroix",
        "joining",
        "LMFT here, 6 years, Springfield OR. EMDR, Family Systems. Either in person or online"
        " is fine. Thursdays 3pm-6pm. 20 miles.\nAndre Delacroix",
        Program.YAHOO,
        silent=True,
    ),
    Persona(
        "wren",
        "Halvorsen",
        "a group in Eugene?",
        "Dear colleagues, I'm an LPC, nine years in practice in Eugene. I practice ACT and"
        " mindfulness-based approaches, and Gestalt. In person or online, both are fine."
        " Thursdays between 3 and 5:30 pm.\nWarmly, Wren",
        Program.APPLE,
    ),
    Persona(
        "bettina",
        "Kowalczyk",
        "Join",
        "I would like to join a group. LCSW, 13 years, Corvallis. Psychodynamic, some DBT."
        " Online. Thursday 3 to 5 pm.\nBettina",
        Program.GMAIL,
        html=True,
    ),
    Persona(
        "hal",
        "Prudhomme",
        "consult group",
        "Hello, LPC in Salem, 3 years in practice. I use CBT and EMDR. Online. Thursdays 3-5pm"
        " or Wednesday mornings 9 to 12.\nHal Prudhomme",
        Program.OUTLOOK,
    ),
    Persona(
        "ines",
        "Figueroa",
        "Online group",
        "Hi! LMFT, 8 years, Medford. Emotionally Focused Therapy and IFS. Online. Wednesdays 9"
        " am to noon.\nInes",
        Program.GMAIL,
    ),
    Persona(
        "carter",
        "Lindqvist",
        "peer consultation group",
        "I'm a psychologist (PsyD, licensed psychologist) in Bend with 20 years in practice,"
        " CBT and ACT. Online only. Wednesday mornings 9 to 12.\nCarter Lindqvist",
        Program.OUTLOOK,
        html=True,
    ),
    Persona(
        "odette",
        "Marchetti",
        "I'd like to start a group online",
        "Good afternoon. I would like to start an online group and could organize it. LCSW,"
        " 16 years in practice, Ashland, psychodynamic and IFS. Wednesdays 9:00 am to 12:00."
        " I hope for steady company and frank feedback.\nOdette Marchetti LCSW",
        Program.APPLE,
    ),
    Persona(
        "yusuf",
        "Demirci",
        "Join a circle",
        "Hello, I'm an LPC in Hood River, five years in. Gestalt and EMDR. Online, Wednesday"
        " 9-12.\nYusuf",
        Program.YAHOO,
    ),
    Persona(
        "lenore",
        "Fitzwater",
        "consultation",
        "LCSW, 31 years in practice, Astoria. Psychodynamic. Online. Wednesdays 9 am to noon"
        " or Thursday 3 to 5 pm.\nLenore Fitzwater",
        Program.GMAIL,
    ),
    Persona(
        "nils",
        "Vandermeer",
        "Peer group wanted",
        "Hi, LMFT in Portland, 10 years. Psychodynamic and Family Systems. In person, Friday"
        " mornings 9 to 11:30. 30 minutes.\nNils",
        Program.GMAIL,
    ),
    Persona(
        "farrah",
        "Okonkwo",
        "group please",
        "I'm a psychologist in Portland, PhD, licensed psychologist, 17 years, Existential and"
        " Gestalt. In person, Fridays 9 to 11:30 am. I'd drive 30 minutes.\nFarrah Okonkwo",
        Program.APPLE,
    ),
    Persona(
        "petra",
        "Szymanski",
        "Question and request",
        "Hello, I'd like to join a group. LPC, 6 years, EMDR and psychodynamic, Portland, in"
        " person, Friday mornings 9-11:30, up to 30 minutes. Does the group count for the"
        " monthly requirement?\nPetra",
        Program.GMAIL,
    ),
    Persona(
        "ivo",
        "Castellanos",
        "Joining",
        "I'd like to join a consultation group. I'm an LCSW in Milwaukie, 14 years in practice,"
        " Family Systems and some Gestalt. In person. I can drive 30 minutes.\nIvo",
        Program.YAHOO,
        more="Friday mornings, 9 to 11:30, and Tuesdays 12 to 2.",
    ),
    Persona(
        "maeve",
        "Donnelly",
        "looking for a group",
        "Hi there. LPC in Gresham for 8 years. IFS and psychodynamic. Friday mornings 9-11:30"
        " or Tuesday noon to 2. I'd drive 40 minutes.\nMaeve",
        Program.APPLE,
        more="In person, please.",
    ),
    Persona(
        "stellan",
        "Quist",
        "new to the area",
        "Hello, I am an LMFT with 22 years in practice, just settled in Portland. Emotionally"
        " Focused Therapy and Existential work. In person, Friday 9 to 11:30, 30 minutes.\n"
        "Stellan Quist, LMFT",
        Program.OUTLOOK,
    ),
)
