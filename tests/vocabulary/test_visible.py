from vocabulary.visible import control, lines_seen, seen


def test_what_steers_a_terminal_or_turns_letters_is_not_seen():
    """Of an escape sequence the brackets stay, which do nothing by themselves."""
    assert "[31mred[0mtxt" == seen("\x1b[31mred\x1b[0m\u202etxt")
    assert "a b" == seen("a\n\tb")
    assert "a\nb" == lines_seen("a\n\u200eb\x07")


def test_names_of_every_tongue_are_left_as_they_are():
    """Joiners, marks of vowels and wide letters belong to a name."""
    names = ("Zoë", "O’Brien", "می\u200cخواهم", "क्\u200dष", "李 小龍", "Ann [she/her]")

    assert names == tuple(seen(name) for name in names)
    assert {None} == {control(name) for name in names}
