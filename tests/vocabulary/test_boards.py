from vocabulary import boards, licences
from vocabulary.table import rows


def test_every_profession_can_be_named():
    """Letters have a word for each profession that a licence gives."""
    given = {licences.profession([licence.code]) for licence in licences.licences()} - {None}

    assert given == set(boards.PROFESSIONS)
    assert all(each.field and each.members for each in boards.PROFESSIONS.values())


def test_every_board_belongs_to_a_known_profession():
    """The table names no profession that the licences do not know."""
    assert {row["profession"] for row in rows("boards")} <= set(boards.PROFESSIONS)


def test_board_depends_on_the_state():
    """Oregon and Washington license social workers by different boards; some have none."""
    assert boards.board("social_work", "OR") != boards.board("social_work", "WA")
    assert boards.board("play_therapy", "OR") is None
