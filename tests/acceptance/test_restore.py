"""A backup made while the service runs, restored in another folder, goes on answering."""

from town import DANA, Town


def test_restored_folder_runs_and_takes_the_answer_to_an_earlier_mail(town, tmp_path):
    """Tokens, requests and the secret are all there; the member notices nothing."""
    (tmp_path / "words").write_text("correct horse battery\n")
    town.write(DANA, DANA.letter)
    echo = town.latest(DANA, "echo")
    sealed = ("--passphrase-file", str(tmp_path / "words"))
    town.run("backup", str(tmp_path / "one.backup"), *sealed)
    town.stop()
    (tmp_path / "anew").mkdir()
    anew = Town(tmp_path / "anew")
    # The town has read its settings already, which made a secret.
    (tmp_path / "anew" / "data" / "secret").unlink()
    try:
        anew.run("restore", str(tmp_path / "one.backup"), *sealed)
        anew.start()
        anew.answer(DANA, echo, "Yes, that's right.")
        anew.settle()
        state = anew.request(DANA.address)["state"]
    finally:
        anew.stop()

    assert "OPEN" == state
