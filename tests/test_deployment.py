"""The files that others start the service with say what the program does."""

import configparser
import re
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from service.cli.main import _COMMANDS
from service.health import BEAT_SECONDS
from service.settings import Settings

ROOT = Path(__file__).parent.parent
SERVED = ("README.md", "docs/operating.md", "docs/security.md", "docs/privacy.md")


def unit():
    """The unit's service part."""
    found = configparser.ConfigParser(strict=False, interpolation=None)
    found.optionxform = str
    found.read(ROOT / "contrib" / "peercircle.service")
    return found["Service"]


def test_unit_waits_for_ready_and_watches_longer_than_signs_take():
    """A watchdog shorter than two signs would end a service that is well."""
    assert "notify" == unit()["Type"]
    assert int(unit()["WatchdogSec"]) > 2 * BEAT_SECONDS


def test_image_and_compose_ask_the_health_command():
    """Both ask the same question."""
    for name in ("Dockerfile", "docker-compose.yml"):
        assert re.search(r'"peercircle", "health"', (ROOT / name).read_text())


@pytest.mark.parametrize("name", [each for each in SERVED if (ROOT / each).exists()])
def test_documents_name_only_settings_and_commands_that_there_are(name):
    """A volunteer who types what is written gets what is written."""
    text = (ROOT / name).read_text()
    fields = {f"PEERCIRCLE_{each.upper()}" for each in Settings.model_fields}
    named = set(re.findall(r"\bPEERCIRCLE_[A-Z_0-9]*[A-Z0-9]\b", text))
    compose = set(re.findall(r"\$\{(PEERCIRCLE_\w+)", (ROOT / "docker-compose.yml").read_text()))
    commands = set(re.findall(r"`(?:\S*/)?peercircle ([a-z]+)", text))

    assert set() == named - fields - compose
    assert set() == commands - set(_COMMANDS)


def test_every_dependency_has_a_lower_bound():
    """An install years from now must not take what was never tried."""
    named = [Requirement(each) for each in requires("peercircle") or ()]
    ours = [each for each in named if "extra ==" not in str(each.marker)]
    free = [each.name for each in ours if not any(s.operator == ">=" for s in each.specifier)]

    assert [] == free


@pytest.mark.parametrize(
    "line",
    [
        "Authentication-Results: mail.circles.example; dmarc=pass",
        "authentication-results : mail.circles.example; dkim=pass header.d=home.example",
        "AUTHENTICATION-RESULTS:\n\t(a comment) mail.circles.example; dmarc=pass",
        'Authentication-Results: "mail.circles.example"; dmarc=pass',
    ],
)
def test_guides_pattern_takes_every_form_of_a_result_off(line):
    """Postfix matches a whole header, in any case of letters; ours comes on top afterwards."""
    guide = (ROOT / "docs" / "operating.md").read_text()
    (pattern,) = re.findall(r"^/(\^Authentication.*)/ IGNORE$", guide, re.M)
    found = re.compile(pattern.replace("[[:space:]]", r"\s"), re.IGNORECASE | re.DOTALL)

    assert found.search(line)
    assert not found.search("Subject: Authentication-Results: mail.circles.example")
    assert not found.search("Authentication-Results-Old: x")
