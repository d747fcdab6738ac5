import pytest
from judging import flags_meant, judge
from reading import is_aside
from slots import days_meant, days_read, exact, pieces


def _slot(day, start=None, end=None, polarity="free", evidence="9 to 10"):
    return {"day": day, "start": start, "end": end, "polarity": polarity, "evidence": evidence}


@pytest.mark.parametrize(
    ("written", "days", "start", "end"),
    [
        ("Wed after 15:00", {"Wed"}, "15:00", None),
        ("Thu before 9:00", {"Thu"}, None, "09:00"),
        ("1st Mon 10:00-12:00", {"Mon"}, "10:00", "12:00"),
        ("Mon-Wed mornings", {"Mon", "Tue", "Wed"}, None, None),
        ("every other Fri 11:00", {"Fri"}, "11:00", None),
    ],
)
def test_slot_of_a_truth_is_read_as_its_writer_meant_it(written, days, start, end):
    """Days are days; only figures are hours."""
    (piece,) = pieces([written])

    assert days == piece.days
    assert (start, end) == (piece.start, piece.end)


def test_day_ruled_out_by_the_truth_is_no_free_day():
    """A whole day after NOT goes; a part of a day leaves its day."""
    assert days_meant(["Mon-Fri", "NOT Fri"]) == {"Mon", "Tue", "Wed", "Thu"}
    assert days_meant(["Tue daytime", "NOT 12:00-13:00"]) == {"Tue"}
    assert days_meant(["Tue daytime = no longer"]) == set()


def test_day_blocked_whole_is_not_read_as_free():
    """A blocked day without hours takes the day away, a blocked hour does not."""
    assert days_read([_slot("Mon"), _slot("Mon", polarity="blocked")]) == set()
    assert days_read([_slot("Mon"), _slot("Mon", "12:00", "13:00", "blocked")]) == {"Mon"}


def test_exact_slot_counts_only_the_ends_that_the_truth_states():
    """An open end may be filled by the table of phrases; a stated end must agree."""
    assert exact([_slot("Wed", "15:00", "20:00")], ["Wed after 15:00"]) == (1, 1, 1)
    assert exact([_slot("Wed", "15:30")], ["Wed after 15:00"]) == (0, 1, 1)
    assert exact([_slot("Wed", "08:00", "12:00", evidence="Wed mornings")], ["Wed"]) == (0, 0, 0)


def _truth(**more):
    return {
        "id": "d02",
        "intent": "other",
        "experience_years": None,
        "licences": [],
        "orientations_positive": [],
        "orientations_negative": [],
        "location": None,
        "format": None,
        "availability": [],
        "must_clarify": [],
        "flags": [],
        **more,
    }


def _read(intent, **more):
    facts = dict.fromkeys(("experience_years", "place", "format", "group_ref", "seats_offered"))
    facts |= {"licences": [], "orientations": [], "populations": [], "availability": []}
    given = {"disposition": "human", "secondary_intents": [], "commands": [], "ask": []}
    return {**given, "intent": intent, "flags": [], "facts": facts, **more}


@pytest.mark.parametrize(
    ("found", "truth", "failure"),
    [
        (_read("accept"), _truth(), "false_accept"),
        (_read("accept"), _truth(intent="accept", flags=["conditional"]), "false_accept"),
        (_read("confirm"), _truth(flags=["not_yet"]), "false_confirm"),
        (_read("other"), _truth(flags=["unsubscribe"]), "unheard_stop"),
        (_read("other"), _truth(flags=["possible client_info"]), "unnoticed_client_info"),
        (_read("decline"), _truth(intent="decline", flags=["do_not_pair"]), "unheard_do_not_pair"),
        (_read("join"), _truth(intent="auto_reply"), "machine_for_person"),
    ],
)
def test_what_must_never_happen_is_counted(found, truth, failure):
    """Each failure that would hurt somebody has its own count."""
    assert {failure} == judge(found, truth).failures


@pytest.mark.parametrize("order", ["stop", "forget"])
def test_who_is_erased_gets_no_mail_either(order):
    """FORGET keeps the address out as STOP does, so that a wish for no mail was heard."""
    found = _read("other", commands=[order])

    assert judge(found, _truth(flags=["unsubscribe"])).failures == set()


def test_plain_acceptance_rightly_heard_is_no_failure():
    """A yes that was given may be taken."""
    assert judge(_read("accept"), _truth(intent="accept")).failures == set()


def test_flags_of_a_truth_are_compared_by_their_bare_word():
    """A truth adds details to its flags and notes that the service has no use for."""
    row = _truth(flags=["notice: last meeting 2026-12-01", "affinity: men", "fee_ok"])

    assert {"notice", "affinity"} == flags_meant(row)


def test_letters_set_aside_are_told_by_their_number():
    """They are looked at only as a figure."""
    assert [True, False, False, False] == [is_aside(n) for n in ("d063", "d061", "d062", "063")]


def test_from_1101_on_the_odd_letters_are_set_aside():
    """Half of the later letters measure what the other half was not needed for."""
    assert [True, False, True, False] == [is_aside(f"d{n}") for n in (1101, 1102, 1103, 1104)]
