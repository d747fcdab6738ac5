"""Needs of the body, and the company of one's own kind."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand

ACCESS = (
    "I live with MS and a room full of voices wears me out in a quarter of an hour.",
    "I tire easily, so video is better.",
    "I use a power chair and need a door without a step.",
    "Online only, text chat alongside is a must.",
    "I can't manage stairs any more.",
    "Is there an elevator?",
    "Because of my arthritis I can't sit long.",
    "I hear little on the left, so seat me at the end; I lip-read.",
    "I've got long covid, so nothing before noon.",
    "Would there be captions?",
    "My eyes are failing and I can't read small print.",
    "I'd come with an ASL interpreter.",
)
NO_ACCESS = (
    "I treat chronic pain and MS patients.",
    "I work at the blind school.",
    "One of us is an interpreter by day.",
    "My specialty is disability evaluations for the court.",
    "We took the stairs down to the garden.",
    "A blind spot of mine is anger.",
    "I specialize in long covid clients.",
    "There's a ramp onto the freeway right by my office.",
)
AFFINITY = (
    "I'd be glad of other LGBTQ clinicians around me.",
    "Three or four others for a circle for those of us who are ourselves autistic or ADHD.",
    "I would like to sit with other believers.",
    "Ideally someone neurodivergent themselves.",
    "I'd like others who work in Spanish.",
    "I'd love to start a group in ASL.",
    "A group for clinicians who are themselves caring for somebody.",
    "A little online circle for LGBTQ+ clinicians anywhere east of the mountains.",
    "I'd rather not be the only woman in the room.",
    "A circle of Black and Latina therapists, please.",
    "I'd hope for fellow parents of toddlers.",
    "Colleagues of color only, if you can.",
    "I'd be very happy if one or two in the group also speak Spanish.",
    "I want us to have one in Spanish, start to finish.",
    "I'm gathering AAPI-identified clinicians.",
    "Do you have spaces with mostly trans/nb clinicians?",
    "I will not be the only woman again.",
    "I'd prefer other women around my age.",
    "I'm autistic and would like clinicians who are too.",
    "One elder, ideally Native.",
)
NO_AFFINITY = (
    "I work with queer and trans adults.",
    "I run a group for veterans.",
    "Half my clients are Latino families.",
    "I want colleagues who see trans teens.",
    "My practice is a Christian counseling center.",
    "I'm looking for people who are new to private practice.",
    "I lead a women's group on Tuesdays for clients.",
    "Is there a place for someone like me?",
    "I'm the only therapist at the only clinic in town.",
    "I see Spanish-speaking families.",
    "My clients mostly speak Spanish.",
    "I treat women over fifty.",
)


def _flags(words: str) -> tuple[str, ...]:
    return understand(Words(f"I'd like to join a consultation group. {words}")).flags


@pytest.mark.parametrize("words", ACCESS)
def test_a_need_of_the_body_is_respected(words: str) -> None:
    """A need of the writer's own, or of the room, is kept as such."""
    assert "accessibility" in _flags(words)


@pytest.mark.parametrize("words", NO_ACCESS)
def test_what_therapists_treat_is_no_need_of_their_own(words: str) -> None:
    """Patients' illnesses, trades and places ask for no access."""
    assert "accessibility" not in _flags(words)


@pytest.mark.parametrize("words", AFFINITY)
def test_company_of_ones_own_kind_is_a_wish(words: str) -> None:
    """Colleagues of one faith, origin, tongue or life are an affinity."""
    assert "affinity" in _flags(words)


@pytest.mark.parametrize("words", NO_AFFINITY)
def test_clients_of_a_kind_are_no_wish_for_company(words: str) -> None:
    """Whom one treats says nothing about whom one would sit with."""
    assert "affinity" not in _flags(words)
