from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser

import pytest

from service import notices
from service.notices import Echo, FactLine, PersonLine, Proposal, Question, render
from service.notices.rendering import faults

NOW = datetime(2026, 11, 9, 17, tzinfo=UTC)
HOSTILE = ["{{7*7}}", "<script>alert(1)</script>", "Da\r\nBcc: x@y.example", "{% raw %}", "ünï 🎉"]
FIXED = {
    "echo", "proposal", "organizer-confirm", "introduction", "proposal-fallen", "reminder",
    "not-placed", "unclear", "client-information", "address-check", "withdrawn", "stopped",
    "help", "coordinator-alert",
}  # fmt: skip


def rendered(notice):
    """The notice as an association in Oregon sends it."""
    return render(
        notice,
        association="The Alliance",
        list_address="circles@example.org",
        zone="America/Los_Angeles",
        reply_to="circles+t0ken@example.org",
    )


def proposal(name="Dana"):
    """A proposal to join two others."""
    return Proposal(
        first_name=name,
        code="P-7",
        people=(
            PersonLine(name, "LCSW", "11", "Psychodynamic, EMDR", "Portland", "company", True),
            PersonLine("Lee", "PSY", "20"),
        ),
        slot="Tue 12:00-13:30",
        format="in_person",
        place="Portland",
        travel_minutes=18,
        why=("You span eleven to twenty years.",),
        why_you=("You would be the only social worker, on purpose.",),
        organizer_name=name,
        deadline=NOW + timedelta(days=7),
        reminder_at=NOW + timedelta(days=4),
    )


def test_proposal_tells_all_that_an_answer_needs():
    """Who, when, where, why and by when stand in the text and in the HTML."""
    mail = rendered(proposal())

    for body in (mail.text, mail.html):
        told = " ".join(body.split())
        for words in ("LCSW", "Psychodynamic, EMDR", "Tuesday", "Portland", "November 16"):
            assert words in told
        assert "on purpose" in told
    assert "P-7" in mail.subject


def test_echo_shows_the_words_that_a_fact_was_read_from():
    """Each fact stands with its evidence, and each question is asked once."""
    mail = rendered(
        Echo(
            first_name="Dana",
            facts=(FactLine("Years in practice", "11", "eleven years in"),),
            questions=(Question("format", "Would you rather meet in person or online?"),),
            form="Licence: LCSW\nIn person or online: ",
        )
    )

    for body in (mail.text, mail.html):
        assert "eleven years in" in body
        assert "Licence: LCSW" in body
    assert mail.text.count("Would you rather meet in person or online?") == 1


class Tags(HTMLParser):
    """Collects the names of all tags."""

    def __init__(self):
        super().__init__()
        self.names = set()

    def handle_starttag(self, tag, attrs):
        """Note one tag."""
        self.names.add(tag)


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("make", [proposal, lambda n: Echo(first_name=n, form=n, notes=(n,))])
def test_hostile_name_is_only_shown(make, name):
    """No code in a member's words runs, no tag and no header comes of them."""
    mail = rendered(make(name))
    tags = Tags()
    tags.feed(mail.html)

    assert "49" not in mail.subject + mail.text
    assert "script" not in tags.names
    assert not set("\r\n") & set(mail.subject)


def test_notice_names_of_the_interface_stay():
    """Others filter by these names; DESIGN part 9 fixes them."""
    classes = [getattr(notices, name) for name in notices.__all__]
    names = {found for each in classes if isinstance(found := getattr(each, "name", None), str)}

    assert names >= FIXED


def _own(folder, name, words):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words)


def _with(folder, notice):
    return render(
        notice,
        association="The Alliance",
        list_address="circles@example.org",
        zone="America/Los_Angeles",
        templates=folder,
    )


def test_association_may_word_a_mail_of_its_own(tmp_path):
    """A file in the association's folder replaces ours of that name; the rest stays ours."""
    _own(
        tmp_path,
        "notices/stopped.j2",
        '{% extends "layout.j2" %}{% block subject %}Goodbye{% endblock %}'
        "{% block body %}No more mail from {{ association }}.{% endblock %}",
    )

    assert "Goodbye" == _with(tmp_path, notices.Stopped(first_name="Dana")).subject
    assert "Dana" in _with(tmp_path, notices.Help(first_name="Dana")).text


@pytest.mark.parametrize(
    "words",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ first_name.__init__.__globals__ }}",
        "{% for i in range(9) %}",
        "{{ no_such_thing }}",
    ],
)
def test_template_that_reaches_out_or_is_broken_is_passed_over(tmp_path, words):
    """An association's template runs no code, and a slip in it keeps no mail back."""
    _own(
        tmp_path,
        "notices/stopped.j2",
        '{% extends "layout.j2" %}{% block subject %}x{% endblock %}'
        "{% block body %}" + words + "{% endblock %}",
    )
    stopped = notices.Stopped(first_name="Dana")

    assert rendered(stopped).text == _with(tmp_path, stopped).text


def test_faults_of_own_templates_are_named_before_they_are_used(tmp_path):
    """``check`` names the file that replaces nothing and the one that cannot be read."""
    _own(tmp_path, "notices/stoped.j2", "x")
    _own(tmp_path, "notices/stopped.j2", "{% block %}")
    first, second = faults(tmp_path)

    assert "stoped.j2 replaces none of ours" in first
    assert "stopped.j2" in second


def test_echo_of_a_yes_says_that_the_request_is_open_and_claims_no_change():
    """Who changed nothing is not thanked for changes."""
    mail = rendered(Echo(first_name="Dana", is_update=True, open=True, agreed=True))

    assert "Your request is open" == mail.subject
    assert "your changes" not in mail.text
