"""What the log of a running service tells and what it keeps to itself."""

import re

from town import DANA

from service.demo.cast import Persona

JOHN = Persona(
    "john",
    "Quillfeather",
    "A question",
    "Could you tell me whether Marmaduke Zephyrine, my client, may sit in? He is a vet of 41.",
)


def test_log_follows_a_letter_and_holds_no_address_name_or_word(town):
    """Ids lead from the letter to each mail that came of it; nobody is in the lines."""
    town.write(DANA, DANA.letter)
    town.settle()
    town.write(JOHN, JOHN.letter, JOHN.subject)
    town.answer(DANA, town.latest(DANA, "echo"), "Yes, that's right. My number is 503-555-0199.")
    town.settle()
    town.stop()
    log = (town.folder / "log").read_text()
    handled = re.search(r"event=handled .*?letter=(\d+) .*?intent=join", log)
    words = {
        *DANA.letter.split(),
        *JOHN.letter.split(),
        *("Whitlock", "Quillfeather", "whitlock", "quillfeather", "555-0199", DANA.address),
    }
    told = {word for word in words if len(word) > 7 and word.strip(".,?") in log}

    assert handled
    assert re.search(rf"event=queued .*kind=echo .*letter={handled[1]}\b", log)
    assert re.search(rf"event=sent .*kind=echo .*letter={handled[1]}\b", log)
    assert set() == told
    assert "@" not in log
