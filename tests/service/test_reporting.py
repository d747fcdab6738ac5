"""The association's yearly record, from letters to the file."""

import csv
import io
import re
import stat
import sys
import zlib
from datetime import UTC, date, datetime

import pytest
import structlog
from circle import address, form, say, turn
from postroom import LIST, Clock, Postroom
from sqlalchemy import select

from groups import group as life
from groups import membership
from groups.attested import Month, reckon
from groups.standing import Standing, Verdict
from service import endings
from service.cli.main import main
from service.desk import desk
from service.reporting import as_csv, as_html, as_pdf
from service.reporting.standing import Line, Report, standing_of
from service.settings import load
from store.groups import Group, Membership
from store.people import Note, Person

SECRET = "we spoke of shame"


def add_person(service, name, status="active", note=None, made=datetime(2026, 9, 14, tzinfo=UTC)):
    """Somebody of the roster; a note is a word from before attendance was kept apart."""
    with service.store.write() as session:
        person = Person(email=address(name), first_name=name, roster_status=status, created_at=made)
        session.add(person)
        session.flush()
        if note:
            session.add(Note(person_id=person.id, kind="attest", text=note, created_at=made))


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """A year in which a group answered, two members wrote by themselves, and one is silent."""
    settings = load(data_dir=tmp_path_factory.mktemp("year"), list_address=LIST)
    service = Postroom(settings, Clock())
    form(service)
    add_person(service, "Uma", status="")
    add_person(service, "Ines", note=f"I met with my outside group on Sept 20; {SECRET}.",
               made=datetime(2026, 9, 25, tzinfo=UTC))  # fmt: skip
    add_person(service, "Jon", "emeritus")
    (asked,) = turn(service, 2026, 11, 2, 18)
    say(service, "Gail", f"We met on the 12th, all but Dana. {SECRET.capitalize()}.", asked)
    (asked,) = turn(service, 2026, 12, 1, 18)
    say(service, "Gail", "No, we did not meet in November.", asked)
    say(service, "Hal", "I met with my consultant on November 16. I attest to that.")
    yield service
    service.store.close()


def report(service, year=2026, day=(2026, 12, 10, 18)):
    """The record of a year as of a day."""
    with service.store.read() as session:
        return standing_of(
            session, "The Alliance", year, datetime(*day, tzinfo=UTC), service.settings.zone
        )


def lines(found):
    """Each member's line: standing, verdict, months attested and missing, groups and others."""
    return {
        each.first_name: (
            each.year.standing.value,
            each.year.verdict.value,
            each.year.attested,
            each.year.missing,
            (*each.groups, *each.others),
        )
        for each in found.lines
    }


def test_record_holds_what_groups_and_members_told(told):
    """September was not whole for those entered in it; a consultant fills a group's gap."""
    found = report(told)

    assert {
        "Gail": ("GROUP", "TOO_SELDOM", (10,), (11,), ("G-AB2CD",)),
        "Wren": ("GROUP", "TOO_SELDOM", (10,), (11,), ("G-AB2CD",)),
        "Dana": ("GROUP", "TOO_SELDOM", (), (10, 11), ("G-AB2CD",)),
        "Hal": ("GROUP", "ENOUGH", (10, 11), (), ("G-AB2CD", "CONSULTANT")),
        "Ines": ("OUTSIDE_GROUP", "NOT_KNOWN", (9,), (10, 11), ("OUTSIDE_GROUP",)),
        "Jon": ("NONE", "TOO_SELDOM", (), (10, 11), ()),
    } == lines(found)
    assert (1, 1, 4) == tuple(
        found.count(each) for each in (Verdict.ENOUGH, Verdict.NOT_KNOWN, Verdict.TOO_SELDOM)
    )


def test_word_that_is_kept_as_attendance_is_not_read_again(make_service):
    """An organizer's word for the group, or one told twice, is no group outside besides."""
    service = make_service(authserv_ids="mx.peers.example")
    form(service)
    service.clock.time = datetime(2026, 10, 21, 18, tzinfo=UTC)
    proof = "mx.peers.example; dmarc=pass header.from=member.example"
    words = "our group G-AB2CD met on October 6."
    say(service, "Gail", f"Hello, {words}", headers=[("Authentication-Results", proof)])
    say(service, "Hal", f"Hello, {words}")
    say(service, "Hal", f"As I wrote, {words}")
    found = lines(report(service))

    for name in ("Gail", "Hal"):
        assert ("GROUP", (10,), ("G-AB2CD",)) == (found[name][0], found[name][2], found[name][4])


def test_year_before_anybody_was_on_file_owes_nothing(told):
    """What could not have been told is missed by nobody."""
    assert {()} == {each.year.missing for each in report(told, 2025).lines}


def test_group_that_was_not_yet_there_ties_nobody(told):
    """With whom somebody consults in a year is not what came after it."""
    assert {Standing.NONE} == {each.year.standing for each in report(told, 2025).lines}


def test_who_has_left_and_whose_group_is_closed_are_tied_no_more(service):
    """What a group tells is not told of those who are gone."""
    form(service)
    form(service, ("Ines", "Jon"), code="G-ZZ9XY")
    with service.store.write() as session:
        (place,) = session.scalars(select(Membership).join(Person).filter_by(first_name="Dana"))
        place.state = membership.State.LEFT
    asked, _ = turn(service, 2026, 11, 2, 18)
    say(service, "Gail", "NO", asked)
    with service.store.write() as session:
        session.scalars(select(Group).filter_by(code="G-ZZ9XY")).one().state = life.State.CLOSED
    found = {each.first_name: each.year for each in report(service).lines}

    assert Month.NOT_MET is found["Gail"].months[9]
    assert Month.NOT_TOLD is found["Dana"].months[9]
    assert [Standing.NONE] * 3 == [found[name].standing for name in ("Dana", "Ines", "Jon")]


def test_who_is_on_leave_is_in_the_group_and_owes_no_month_of_it(service):
    """Chemotherapy is no offence against the bylaw."""
    form(service)
    with service.store.write() as session:
        (place,) = session.scalars(select(Membership).join(Person).filter_by(first_name="Dana"))
        place.state = membership.State.ON_LEAVE
    (asked,) = turn(service, 2026, 11, 2, 18)
    say(service, "Gail", "The 13th, all of us.", asked)
    (dana,) = (each.year for each in report(service).lines if each.first_name == "Dana")

    assert Month.NOT_TOLD is dana.months[9]
    assert (Standing.GROUP, Verdict.NOT_KNOWN) == (dana.standing, dana.verdict)


def test_what_ended_after_the_year_was_there_in_it(service):
    """A group that ends in February leaves last year's record as it was."""
    form(service)
    turn(service, 2027, 2, 3, 18)
    with service.store.write() as session:
        at = desk(session, service.settings, service.clock.now())
        endings.close(at, session.scalars(select(Group)).one())
    before = {each.first_name: each.year.standing for each in report(service).lines}
    after = {each.year.standing for each in report(service, 2028, (2028, 2, 10, 18)).lines}

    assert {Standing.GROUP} == set(before.values())
    assert {Standing.NONE} == after


def test_without_a_roster_everybody_on_file_is_in_the_record(service):
    """An association that gave no roster still has its members' record."""
    add_person(service, "Jon", status="")
    found = report(service)

    assert not found.has_roster
    assert [address("Jon")] == [each.email for each in found.lines]


def test_member_off_the_roster_is_not_in_the_record(told):
    """With a roster the record is of its members."""
    assert report(told).has_roster
    assert "Uma" not in lines(report(told))


@pytest.fixture
def run(told, monkeypatch, capfdbinary):
    """Runs the command on that year's database; gives status, output and errors."""
    monkeypatch.setenv("PEERCIRCLE_DATA_DIR", str(told.settings.data_dir))
    clock = told.settings.data_dir / "clock"
    clock.write_text("2026-12-10T10:00:00-08:00")
    monkeypatch.setenv("PEERCIRCLE_CLOCK", f"file:{clock}")

    def command(*line, report=("standing",)):
        capfdbinary.readouterr()
        monkeypatch.setattr(sys, "argv", ["peercircle", "report", *report, *line])
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capfdbinary.readouterr()
        return ended.value.code or 0, out, err.decode()

    yield command
    # The command's log goes to the standard error of this test, which is closed now.
    structlog.reset_defaults()


def test_command_prints_a_table_for_a_spreadsheet(run):
    """CSV on standard output is the default."""
    status, out, err = run("--year", "2026")
    rows = {row["first_name"]: row for row in csv.DictReader(io.StringIO(out.decode()))}

    assert (0, "") == (status, err)
    assert ("MET", "NOT_MET", "") == tuple(rows["Gail"][f"2026-{n}"] for n in (10, 11, 12))
    assert ("G-AB2CD;CONSULTANT", "2") == (rows["Hal"]["groups"], rows["Hal"]["months_attested"])
    assert "2026-10;2026-11" == rows["Dana"]["missing"]


def test_year_that_has_not_begun_calls_nobody_too_seldom(run):
    """A slip in the year must not read as a finding about members."""
    status, out, err = run("--year", "2030")
    rows = list(csv.DictReader(io.StringIO(out.decode())))

    assert (0, True) == (status, err.startswith("2030 has not begun"))
    assert {("NOT_KNOWN", "0")} == {(row["verdict"], row["months_missing"]) for row in rows}


@pytest.mark.parametrize(("form", "begin"), [("html", b"<!DOCTYPE"), ("pdf", b"%PDF-")])
def test_command_writes_a_page_and_a_document_for_their_owner_alone(run, tmp_path, form, begin):
    """A file that is written holds members' names: nobody else on the machine reads it."""
    out = tmp_path / f"standing.{form}"
    status, printed, err = run("--year", "2026", "--format", form, "--out", str(out))

    assert (0, b"", f"written to {out}\n") == (status, printed, err)
    assert out.read_bytes().startswith(begin)
    assert 0o600 == stat.S_IMODE(out.stat().st_mode)


def test_file_that_was_there_is_made_its_owners_alone(run, tmp_path):
    """Last month's file, readable by everybody, does not lend its mode to this one."""
    out = tmp_path / "standing.csv"
    out.write_text("old " * 9999)
    out.chmod(0o644)
    run("--year", "2026", "--out", str(out))

    assert out.read_bytes().startswith(b"email,")
    assert b"old" not in out.read_bytes()
    assert 0o600 == stat.S_IMODE(out.stat().st_mode)


@pytest.mark.parametrize(
    ("line", "status", "says"),
    [
        ((), 2, "Missing option '--year'"),
        (("--year", "soon"), 2, "'soon' is not a valid integer"),
        (("--year", "26"), 2, "26 is not in the range"),
        (("--year", "2026", "--format", "doc"), 2, "'doc' is not one of"),
        (("--year", "2026", "--out", "/nowhere/x.csv"), 1, "/nowhere/x.csv: No such file"),
    ],
)
def test_wrong_use_is_told_in_one_line(run, line, status, says):
    """What is wrong and how to mend it, and nothing on standard output."""
    ended, out, err = run(*line)

    assert (status, b"") == (ended, out)
    assert says in err
    assert 1 == err.count("\n")


def test_report_of_nothing_is_wrong_use(run):
    """The name of the report is missing: one line says so."""
    status, out, err = run(report=())

    assert (2, b"", 1) == (status, out, err.count("\n"))


def test_no_form_shows_a_word_of_what_was_spoken(told):
    """Attendance and never contents (the association's side of guideline 16)."""
    found = report(told)

    assert SECRET not in as_csv.render(found)
    assert SECRET not in as_html.render(found)
    with told.store.read() as session:
        assert SECRET in session.scalars(select(Note.text)).first()


def made(first, last, verdict_months=range(1, 11)):
    """A record of one member of that name."""
    year = reckon(2026, dict.fromkeys(verdict_months, Standing.GROUP), until=date(2026, 10, 31))
    line = Line("x@member.example", first, last, "active", ("G-AB2CD",), (), year)
    return Report("The Alliance", 2026, date(2026, 11, 2), (line,))


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@x", "=HYPERLINK(1)"])
def test_name_is_no_formula_in_a_spreadsheet(name):
    """A cell that begins like a formula is kept from being one."""
    (row,) = csv.DictReader(io.StringIO(as_csv.render(made(name, "Lee"))))

    assert f"'{name}" == row["first_name"]


def test_name_is_no_markup_in_the_page():
    """The page is one file that asks for nothing from anywhere."""
    page = as_html.render(made("<script>", "Lee"))

    assert "&lt;script&gt; Lee" in page
    assert "<script" not in page
    assert not re.search(r"https?://|src=|@import|url\(", page)


def words_of(document):
    """The text of a PDF in a reader's own typeface, out of its compressed streams."""
    found = b""
    for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", document, re.DOTALL):
        try:
            found += zlib.decompress(match[1])
        except zlib.error:
            continue
    return b" ".join(re.findall(rb"\((.*?)\) Tj", found)).decode("latin-1")


def test_document_tells_what_the_table_does(monkeypatch):
    """Name, group, months and verdict; a letter that the typeface lacks by its likest one."""
    monkeypatch.setattr(as_pdf, "TYPEFACES", ())
    told = words_of(as_pdf.render(made("Łucja", "Nguyễn 李", range(1, 8))))

    assert "?ucja" in told.replace(" ", "")
    assert "Nguyen" in told
    for words in ("Peer consultation in 2026", "G-AB2CD", "Aug, Sep, Oct", "not known for every"):
        assert words in told


def test_same_record_gives_the_same_document(monkeypatch):
    """Filed twice, it is one file: nothing in it depends on when it was made."""
    monkeypatch.setattr(as_pdf, "TYPEFACES", ())

    assert as_pdf.render(made("Ann", "Lee")) == as_pdf.render(made("Ann", "Lee"))
