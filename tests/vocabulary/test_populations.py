from vocabulary import populations


def test_table_is_whole():
    """Each population stands once, with its group."""
    known = populations.populations()

    assert 72 == len({p.name for p in known}) == len(known)
    assert all(p.group for p in known)


def test_words_for_several_populations_mean_none():
    """'Autistic' is a population served and an issue: only context may decide."""
    assert populations.find("autistic") is None
    assert populations.find("forensic") is None
    assert "Adolescents" == populations.find(" TEENS ").name
    assert populations.find("no such people") is None
