import pytest

from service.pool import criteria
from service.settings import SettingsError, load


@pytest.fixture(autouse=True)
def clean(monkeypatch, tmp_path):
    """No settings but the test's own, in a folder of its own."""
    import os

    for name in list(os.environ):
        if name.startswith("PEERCIRCLE_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def test_without_any_setting_it_runs_on_sqlite_and_a_folder():
    """The embedded default needs nothing."""
    found = load()

    assert found.url == "sqlite:///peercircle-data/peercircle.sqlite3"
    assert found.relay_url == "eml:peercircle-data/outgoing"


def test_environment_wins_over_the_file(monkeypatch, tmp_path):
    """peercircle.toml is read, and the environment has the last word."""
    (tmp_path / "peercircle.toml").write_text(
        'list_address = "a@file.example"\nassociation = "By file"\n'
    )
    monkeypatch.setenv("PEERCIRCLE_LIST_ADDRESS", "b@env.example")

    assert load().list_address == "b@env.example"
    assert load().association == "By file"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TIMEZONE", "Mars/Olympus"),
        ("LIST_ADDRESS", "circles"),
        ("REVIEW", "maybe"),
        ("COORDINATORS", "ann"),
        ("CLOCK", "noon"),
        ("MIN_SIZE", "2"),
        ("NEED_PRESCRIBER", "perhaps"),
        ("ROUND_HOUR", "25"),
    ],
)
def test_bad_setting_is_one_line_that_names_it(monkeypatch, name, value):
    """What, and how to mend it."""
    monkeypatch.setenv(f"PEERCIRCLE_{name}", value)
    with pytest.raises(SettingsError) as wrong:
        load()

    assert str(wrong.value).startswith(f"PEERCIRCLE_{name}:")
    assert "\n" not in str(wrong.value)


def test_what_an_association_asks_of_a_group_comes_from_its_settings(monkeypatch):
    """Sizes and the prescriber in each group reach the matcher."""
    monkeypatch.setenv("PEERCIRCLE_MIN_SIZE", "5")
    monkeypatch.setenv("PEERCIRCLE_NEED_PRESCRIBER", "true")
    asked = criteria(load())

    assert 5 == asked.least
    assert asked.need_prescriber


def test_secret_is_made_once_and_kept_for_its_owner(tmp_path):
    """The key of forgotten addresses survives restarts and is nobody else's to read."""
    first = load().secret

    assert load().secret == first
    assert (tmp_path / "peercircle-data" / "secret").stat().st_mode & 0o077 == 0


def test_secrets_may_stand_in_files_of_their_own(monkeypatch, tmp_path):
    """A password need not stand in the environment, where ``ps`` and crash reports see it."""
    for name, words in (("secret", "s" * 64), ("relay", "smtp://u:pass@relay.example")):
        (tmp_path / name).write_text(words + "\n")
        monkeypatch.setenv(f"PEERCIRCLE_{name.upper()}_FILE", str(tmp_path / name))
    found = load()

    assert ("s" * 64, "smtp://u:pass@relay.example") == (found.secret, found.relay_url)
    assert "pass" not in repr(found)
    assert "ssss" not in repr(found)


def test_secret_file_that_cannot_be_read_is_named(monkeypatch, tmp_path):
    """One line on which setting, without what it should hold."""
    monkeypatch.setenv("PEERCIRCLE_SECRET_FILE", str(tmp_path / "none"))
    with pytest.raises(SettingsError, match=r"PEERCIRCLE_SECRET_FILE: .*cannot be read"):
        load()
