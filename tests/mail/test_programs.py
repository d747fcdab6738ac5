import pytest
from replies import cases

from mail import letter, quote

CASES = {case.name: case for case in cases()}


def test_every_program_writes_in_every_form():
    """The replies cover programs, both forms, all languages and all places of an answer."""
    names = [name.split("/") for name in CASES]

    assert len(CASES) >= 120
    assert {"plain", "html"} == {form for _, _, form, _ in names}
    assert 17 == len({language for _, language, _, _ in names})
    assert {"top", "bottom", "inline"} == {place for _, _, _, place in names}


@pytest.mark.parametrize("name", CASES)
def test_new_words_are_found_exactly(name):
    """Whatever program wrote a reply, its new words are found and nothing of the old."""
    case = CASES[name]
    words = quote.divide(letter.read(case.raw))

    assert case.new.split() == words.new.split()
    assert not any(line in words.new for line in case.old)


@pytest.mark.parametrize("name", [name for name in CASES if name.endswith("/inline")])
def test_an_inline_answer_keeps_its_question(name):
    """Each answer between quoted lines stands beside the lines that it answers, in order."""
    case = CASES[name]
    answers = case.new.split("\n\n")

    inline = quote.divide(letter.read(case.raw)).inline
    assert answers == [answer for _, answer in inline]
    assert all(old in question for old, (question, _) in zip(case.old, inline, strict=True))
