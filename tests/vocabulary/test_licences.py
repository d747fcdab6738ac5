import pytest

from vocabulary import licences


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        (["LPC"], "counselor"),
        (["PhD", "LMFT", "PSY"], "marriage_family"),
        (["CADC", "LCSW"], "social_work"),
        (["CADC"], "addiction"),
        (["PsyD", "LCSWS"], None),
        (["nothing known"], None),
        ([], None),
    ],
)
def test_first_licence_to_practise_is_the_profession(codes, expected):
    """A certificate counts only where there is no licence, a degree never."""
    assert expected == licences.profession(codes)


def test_codes_are_unique():
    """A code means one licence."""
    codes = [licence.code for licence in licences.licences()]

    assert len(set(codes)) == len(codes) == 48
