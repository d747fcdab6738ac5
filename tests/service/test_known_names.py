"""Whom a wish to be kept apart names, among the members on file."""

from types import SimpleNamespace

from service.candidates import known


def test_last_name_alone_finds_the_member():
    """Whoever writes "not with Dr. Vo" knows no first name; the wish must not be lost by it."""
    vo, ames = (
        SimpleNamespace(id=number, first_name=first, last_name=last, email=f"{first}@x.example")
        for number, first, last in ((1, "Linh", "Vo"), (2, "Lachlan", "Ames"))
    )

    found = known([SimpleNamespace(person=vo), SimpleNamespace(person=ames)])

    assert {"1"} == found.find("Vo")
    assert {"2"} == found.find("Lachlan Ames")
