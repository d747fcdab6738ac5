"""The echo's table of facts, edited where it stands quoted in a reply of Outlook on the web."""

from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from postroom import LIST, WISH, letter, tagged

DANA = "dana@home.example"
YEARS = "<b>11</b>"


def markup(mail):
    """The body of the HTML of one of our mails."""
    parts = message_from_bytes(mail.raw, policy=policy.default).walk()
    page = next(each.get_content() for each in parts if each.get_content_type() == "text/html")
    return (
        page.replace("\r\n", "\n").partition("<body")[2].partition(">")[2].rpartition("</body>")[0]
    )


def reply_in_outlook(mail, quoted):
    """A reply without a word above our mail, as Outlook on the web lays it out."""
    reply = EmailMessage()
    reply["From"], reply["To"], reply["Subject"] = DANA, LIST, f"Re: {mail.subject}"
    reply["Message-ID"], reply["In-Reply-To"] = "<1@outlook.example>", mail.message_id
    reply.set_content(
        '<html><body dir="ltr"><div class="elementToProof"><br></div><div id="appendonsend"></div>'
        '<hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font>'
        f"<b>From:</b> Circles &lt;{LIST}&gt;<br><b>Sent:</b> Monday, November 9, 2026 1:00 AM<br>"
        f"<b>To:</b> Dana &lt;{DANA}&gt;<br><b>Subject:</b> {mail.subject}</font></div>"
        f"<div>{quoted}</div></body></html>",
        subtype="html",
    )
    return reply.as_bytes()


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (YEARS, "<b>12</b>", "Years in practice: 12 (changed)"),
        (
            YEARS,
            f'{YEARS} <span style="color:red">No, 12</span>',
            "Years in practice: 12 (changed)",
        ),
        ("Portland (SE Portland)</b>", "Beaverton</b>", "Place: Beaverton (changed)"),
        ("Group size:\n", "Group size: 6\n", "Group size: 6"),
    ],
    ids=["over the value", "behind it", "a town", "in the form"],
)
def test_value_typed_into_our_table_is_the_writers(service, old, new, line):
    """It stands amid our own words, and is none of them."""
    (echo,) = service.hear(DANA, letter(DANA, WISH, subject="A group"), LIST)
    page = markup(echo)
    (again,) = service.hear(DANA, reply_in_outlook(echo, page.replace(old, new, 1)), tagged(echo))

    assert old in page
    assert line in again.text


def test_table_that_comes_back_as_it_was_says_nothing(service):
    """Our own rows are no words of anybody's."""
    (echo,) = service.hear(DANA, letter(DANA, WISH, subject="A group"), LIST)
    mails = service.hear(DANA, reply_in_outlook(echo, markup(echo)), tagged(echo))

    assert not any("(changed)" in each.text for each in mails)


@pytest.mark.parametrize(
    "rows",
    [
        "<tr><td>Hope</td><td>honest words</td></tr>",
        '<tr><td style="x"><p>Hope</p></td><td><p>honest words</p></td></tr>',
        "<tr><td>Hope:</td><td><b>honest words</b></td></tr>",
        "<tr><td>Group size</td><td>6</td></tr><tr><td>Hope</td><td>honest words</td></tr>",
    ],
    ids=["as ours", "paragraphs in its cells", "a colon", "two"],
)
def test_row_typed_into_our_table_is_the_writers(service, rows):
    """What our table lacks is put where it would stand."""
    (echo,) = service.hear(DANA, letter(DANA, WISH, subject="A group"), LIST)
    page = markup(echo)
    end = page.find("</tr>", page.find("Travel")) + len("</tr>")
    edited = reply_in_outlook(echo, page[:end] + rows + page[end:])
    (again,) = service.hear(DANA, edited, tagged(echo))

    assert "  Hope: honest words" in again.text
    assert ("Group size: 6" in again.text) == ("Group size" in rows)
