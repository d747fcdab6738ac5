"""Every program's form, plain and HTML, answers above, below and between, signed and not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from html import escape
from textwrap import wrap

from replies.languages import LANGUAGES, Language
from replies.programs import PROGRAMS, Program

#: Who wrote the quoted mail.
NAME, ADDRESS = "Portland Peer Circles", "circles@lists.example.org"
_GREETING = "{}\n\nThank you,\nDana"
#: What people, phones, lists and offices put below their words, and how it is closed off.
_TAILS: tuple[tuple[str, str], ...] = (
    ("delimiter", "-- \nDana Cole, LCSW\nCole Counseling\n503-555-0100"),
    ("credentials", "Dana Cole, LCSW, CADC III\nCole Counseling | Portland, OR\n(503) 555-0100"),
    ("rule", "______________________\nDana Cole, LMFT\ndana@example.com"),
    ("phone", "Sent from my Galaxy S24, please excuse any typos"),
    (
        "legal",
        "This e-mail and any attachments are confidential and intended only for the person named.",
    ),
    (
        "list",
        "_______________________________________________\nCircles mailing list\n"
        "circles@lists.example.org",
    ),
)


@dataclass(frozen=True, slots=True)
class Case:
    """A reply and what is new in it.

    Attributes
    ----------
    name : str
        Program, language, form and place of the answer.
    raw : bytes
        The mail.
    new : str
        The words typed now.
    old : tuple of str
        Lines of the mail that was answered.
    """

    name: str
    raw: bytes
    new: str
    old: tuple[str, ...]

    @property
    def signed(self) -> bool:
        """Whether a signature or a footer stands below the new words."""
        return self.name.rpartition("/")[2] in dict(_TAILS)


def cases() -> Iterator[Case]:
    """All of them; the same ones each time."""
    for program in PROGRAMS:
        for language in LANGUAGES if program.local else LANGUAGES[:1]:
            yield from _top(program, language)
        if program.marks:
            yield from _marked(program, LANGUAGES[0])
        yield from _signed(program, LANGUAGES[0])


def _top(program: Program, language: Language) -> Iterator[Case]:
    """The answer above the quotation, as most people write."""
    new = _GREETING.format("\n".join(language.answer))
    for form in ("plain", "html"):
        body = filled(program, form, language, new, language.question)
        yield _case(program, language, form, "top", body, new)


def _signed(program: Program, language: Language) -> Iterator[Case]:
    """The answer above a tail, the tail above the quotation."""
    new = "\n".join(language.answer)
    for tail, words in _TAILS:
        for form in ("plain", "html"):
            body = filled(program, form, language, f"{new}\n\n{words}", language.question)
            yield _case(program, language, form, tail, body, new)


def _marked(program: Program, language: Language) -> Iterator[Case]:
    """The answer below the quotation, and one below each question."""
    fields = _fields(language)
    first, second = language.question
    below = "\n".join(language.answer)
    attribution = fields["apple"] if "apple" in program.name else fields["gmail"]
    quoted = "\n".join(f"> {line}" for line in (attribution, *language.question))
    yield _case(program, language, "plain", "bottom", f"{quoted}\n\n{below}\n", below)
    between = (
        f"{attribution}\n> {first}\n\n{language.answer[0]}\n\n> {second}\n\n{language.answer[1]}\n"
    )
    spaced = "\n\n".join(language.answer)
    yield _case(program, language, "plain", "inline", between, spaced)
    shown = {key: escape(value) for key, value in fields.items()}
    answers = [escape(line) for line in language.answer]
    block = '<blockquote type="cite" class="gmail_quote">{}</blockquote>'
    head = f'<div class="moz-cite-prefix gmail_attr">{shown["gmail"]}</div>'
    inline = "".join(
        f"{block.format(escape(q))}<div>{a}</div>"
        for q, a in zip(language.question, answers, strict=True)
    )
    yield _case(program, language, "html", "inline", f"{head}{inline}", spaced)
    old = block.format("<br>".join(escape(q) for q in language.question))
    under = f"{head}{old}<div>{'<br>'.join(answers)}</div>"
    yield _case(program, language, "html", "bottom", under, below)


def _case(program: Program, language: Language, form: str, place: str, body: str, new: str) -> Case:
    mail = EmailMessage()
    mail["From"] = "Dana Cole <dana@example.com>"
    mail["To"] = f"{NAME} <{ADDRESS}>"
    mail["Subject"] = "Re: A group"
    mail["Date"] = "Mon, 09 Nov 2026 12:00:00 -0800"
    mail["Message-ID"] = f"<{program.name.replace(' ', '.')}.{language.code}.{place}@example.com>"
    mail.set_content(body, subtype=form)
    name = f"{program.name}/{language.code}/{form}/{place}"
    return Case(name, mail.as_bytes(), new, language.question)


def _fields(language: Language) -> dict[str, str]:
    who = {"name": NAME, "address": ADDRESS}
    from_, sent_, to_, subject_ = language.labels
    return {
        **who,
        "gmail": language.gmail.format(**who),
        "apple": language.apple.format(**who),
        "phone": language.phone,
        "date": language.date,
        "from_": from_,
        "sent_": sent_,
        "to_": to_,
        "subject_": subject_,
    }


def replies_to(
    text: str, markup: str, new: str, programs: Sequence[Program] = PROGRAMS
) -> Iterator[Case]:
    """Replies of every program to one mail, given as plain text and HTML.

    Parameters
    ----------
    text, markup : str
        Both forms of the mail that is answered.
    new : str
        The answer.
    programs : sequence of Program
        Those that reply.
    """
    lines = text.split("\n")
    for program in programs:
        plain = filled(program, "plain", LANGUAGES[0], new, lines)
        yield _case(program, LANGUAGES[0], "plain", "top", plain, new)
        fields = {key: escape(value) for key, value in _fields(LANGUAGES[0]).items()}
        body = program.html.format(answer=escape(new), old=markup, **fields)
        yield _case(program, LANGUAGES[0], "html", "top", body, new)


def filled(program: Program, form: str, language: Language, new: str, old: Sequence[str]) -> str:
    """The body of a reply as that program writes it: what was typed and the lines it answers."""
    fields = _fields(language)
    if form == "plain":
        fields["gmail"] = "\n".join(wrap(fields["gmail"], 76, break_on_hyphens=False))
        mark = "> " if program.marks else ""
        quoted = "\n".join(f"{mark}{line}" for line in old)
        return program.plain.format(answer=new, old=quoted, **fields)
    shown = {key: escape(value) for key, value in fields.items()}
    rows = "<br>".join(escape(line) for line in old)
    said = "<br>".join(escape(line) for line in new.split("\n"))
    return program.html.format(answer=said, old=rows, **shown)
