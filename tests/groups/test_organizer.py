from groups.organizer import Possible, choose_organizer, next_organizer


def test_form_comes_before_volunteering_before_years():
    """Who asked to form leads, else who volunteered, else the longest in practice."""
    people = [
        Possible("unknown"),
        Possible("long", experience_years=31),
        Possible("short", experience_years=2),
        Possible("willing", volunteered=True, experience_years=1),
        Possible("former", asked_to_form=True),
    ]

    assert ("former", "willing", "long", "short", "unknown") == choose_organizer(people)


def test_equals_keep_their_order():
    """The choice is the same whenever it is made again."""
    people = [Possible(n, experience_years=10) for n in (3, 1, 2)]

    assert (3, 1, 2) == choose_organizer(people)


def test_passing_on_and_leaving_lead_to_the_next():
    """'Yes, but not organizing' and a decline both hand the task on; at last to nobody."""
    order = ("a", "b", "c")

    assert "a" == next_organizer(order)
    assert "b" == next_organizer(order, passed_on={"a"})
    assert "c" == next_organizer(order, passed_on={"a"}, gone={"b"})
    assert next_organizer(order, passed_on={"a", "c"}, gone={"b"}) is None


def test_who_would_rather_not_is_not_in_the_order():
    """Neither having asked to form nor many years make somebody lead who said no to it."""
    people = [
        Possible("forms", asked_to_form=True, unwilling=True),
        Possible("old", experience_years=40, unwilling=True),
        Possible("young", experience_years=1),
    ]

    assert ("young",) == choose_organizer(people)
