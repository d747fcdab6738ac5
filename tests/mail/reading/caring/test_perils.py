"""A life in danger is heard in every grammatical form, and work with danger is none."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.caring import perils
from mail.reading.understand import understand

OF_SOMEBODY = (
    "My colleague is talking about killing herself. What do I do?",
    "They were talking about killing themselves last night.",
    "My officemate speaks of hanging himself.",
    "my husband keeps saying he'll shoot himself",
    "My colleague attempted suicide last night",
    "A member of my group is contemplating suicide.",
    "Rosa sounded suicidal on the phone. Whom do I call?",
    "Our organizer is suicidal.",
    "My friend wishes he were dead.",
    "I worry that Otto is planning to do himself in.",
    "Yusuf hinted at ending it.",
    "My supervisee's talking about suicide.",
    "A friend of mine in the group keeps talking about ending it all.",
    "She is threatening to take her own life and I am three hours away",
    "two people in my group have been talking about killing themselves",
    "I keep thinking of ending it",
    "My friend from the circle said last week she wanted it all to be over.",
    "My co-therapist overdosed yesterday.",
    "My colleague has been self-harming.",
    "I found my colleague unconscious with an empty bottle.",
    "Zoe is going to jump.",
    "she talked of doing something to herself",
    "she wrote a suicide note",
    "A colleague whom I know from training is talking about killing herself.",
    "In any case he keeps talking about ending his life.",
    "Two women in my group are talking about killing themselves.",
    "One of my students is talking of suicide.",
    "My husband says the kids would be better off without him.",
)
OF_WORK = (
    "I work with teens who talk about killing themselves. LPC, 8 years, Portland.",
    "I specialize in suicide assessment; many of my clients think about ending their lives.",
    "My father killed himself when I was nine, which is why I became a therapist.",
    "I'd like a group on suicide bereavement: people whose partners ended their lives.",
    "My colleague Ann kills herself for her clients, she deserves a rest.",
    "I led a training on what to do when clients talk about harming themselves.",
    "He's cutting himself off from the group lately.",
    "Don't kill yourself to answer today.",
    "She cut herself slicing bread, so she will be late.",
    "I hurt myself skiing, so no driving until March.",
    "I was joking about being dead tired.",
    "The group wants to die a quiet death, nobody comes any more.",
    "My specialty is suicidal clients and self-harm.",
    "My dissertation was on suicide attempts among veterans.",
    "We hang ourselves up on details.",
    "She drowned herself in work.",
    "I overdosed on coffee this morning.",
    "We lost our organizer to suicide last year and the group is still grieving.",
    "I wrote a book about a man who is killing himself.",
    "Many adults I see wanted it all to end.",
    "She isn't thinking of ending it, she is only late.",
)


@pytest.mark.parametrize("words", OF_SOMEBODY)
def test_danger_of_anybody_is_heard_in_every_form(words: str) -> None:
    """Gerunds, third persons and reported speech tell of danger as plainly as the first person."""
    assert "safety" in understand(Words(words)).flags


@pytest.mark.parametrize("words", OF_WORK)
def test_work_with_danger_mishaps_and_idioms_are_no_danger(words: str) -> None:
    """What a therapist works with all day, a cut finger and a figure of speech raise nothing."""
    assert not perils.told(words.lower())


def test_client_in_danger_stays_a_client() -> None:
    """What was told of a client must not be passed on as the danger of anybody else is."""
    flags = understand(Words("My client talks about killing himself.")).flags

    assert "client_info" in flags
    assert "safety" not in flags
