from service.cli.showing import show_rows


def test_what_people_wrote_is_shown_as_it_is_and_steers_nothing(capsys):
    """Brackets are no markup, and escape sequences end at the table."""
    show_rows([{"name": "Ann [she/her]"}, {"name": "Ben [/x]\x1b[31m"}], ["name"], False)

    assert ["name", "Ann [she/her]", "Ben [/x][31m"] == [
        line.strip() for line in capsys.readouterr().out.splitlines()
    ]
