from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from replies import cases

from mail import letter
from mail.quoting import quote

CASES = {case.name: case for case in cases()}


def test_every_program_writes_in_every_form():
    """The replies cover programs, both forms, all languages and all places of an answer."""
    names = [name.split("/") for name in CASES]

    assert len(CASES) >= 120
    assert {"plain", "html"} == {form for _, _, form, _ in names}
    assert 17 == len({language for _, language, _, _ in names})
    assert {"top", "bottom", "inline"} <= {place for _, _, _, place in names}


@pytest.mark.parametrize("name", CASES)
def test_new_words_are_found_exactly(name):
    """Whatever program wrote a reply, its new words are found and nothing of the old."""
    case = CASES[name]
    words = quote.divide(letter.read(case.raw))

    assert case.new.split() == words.new.split()
    assert not any(line in words.new for line in case.old)


@pytest.mark.parametrize("name", [name for name in CASES if name.endswith("/inline")])
def test_an_inline_answer_keeps_its_question(name):
    """Each answer between quoted lines stands beside the lines that it answers, in order."""
    case = CASES[name]
    answers = case.new.split("\n\n")

    inline = quote.divide(letter.read(case.raw)).inline
    assert answers == [answer for _, answer in inline]
    assert all(old in question for old, (question, _) in zip(case.old, inline, strict=True))


BOTH = [name for name in CASES if "/plain/" in name and name.replace("/plain/", "/html/") in CASES]


def _body(name):
    return message_from_bytes(CASES[name].raw, policy=policy.default).get_content()


@pytest.mark.parametrize("name", BOTH)
def test_both_forms_of_a_reply_give_its_new_words_once(name):
    """A mail with a plain and an HTML form is one reply."""
    mail = EmailMessage()
    mail["From"] = "Dana Cole <dana@example.com>"
    mail["Subject"] = "Re: A group"
    mail.set_content(_body(name))
    mail.add_alternative(_body(name.replace("/plain/", "/html/")), subtype="html")

    assert CASES[name].new.split() == quote.divide(letter.read(mail.as_bytes())).new.split()


NEW = "See you on Tuesday."
OLD = "Would you join this group?"
CONTAINERS = {
    "gmail without a blockquote": f'<div class="gmail_quote"><div>{OLD}</div></div>',
    "proton without a blockquote": f'<div class="protonmail_quote">{OLD}</div>',
    "outlook, spaces in the style": '<div style="border :none; border-top : solid #E1E1E1 1.0pt ; '
    f'padding : 3.0pt 0in 0in 0in"><b>From:</b> Circles</div><p>{OLD}</p>',
    "outlook, line in another order": '<div style="padding: 3pt 0in 0in; border-top: 1pt solid '
    f'rgb(181, 196, 223)"><b>From:</b> Circles</div><p>{OLD}</p>',
    "roundcube": f'<p id="v1-reply-intro">At noon they wrote</p><blockquote>{OLD}</blockquote>',
    "spark": f'<div name="messageReplySection">{OLD}</div>',
    "yahoo, rewritten": f'<div class="ydp0a1b2c3dyahoo_quoted">{OLD}</div>',
    "zoho": f'<div title="beforequote:::"></div><div>{OLD}</div>',
    "netease": f'<div id="isReplyContent">{OLD}</div>',
    "no attribute at all": f"<blockquote>{OLD}</blockquote>",
}


def _html(body):
    raw = f"From: d@example.org\nContent-Type: text/html; charset=utf-8\n\n{body}"
    return quote.divide(letter.read(raw.encode()))


@pytest.mark.parametrize("container", CONTAINERS.values(), ids=CONTAINERS)
def test_what_a_container_holds_is_quoted(container):
    """An element by which a program marks its quotation is believed, whatever words it holds."""
    words = _html(f"<div>{NEW}</div>{container}")

    assert words.new == NEW
    assert OLD in words.quoted


def test_answers_inside_a_holder_are_new():
    """Gmail leaves the answers between blockquotes inside its own quotation element."""
    words = _html(
        '<div class="gmail_quote"><div class="gmail_attr">On Mon, Nov 9, 2026 C wrote:</div>'
        f"<blockquote>{OLD}</blockquote><div>Yes.</div><blockquote>Where?</blockquote>"
        "<div>Salem.</div></div>"
    )

    assert words.new == "Yes.\n\nSalem."
    assert ((OLD, "Yes."), ("Where?", "Salem.")) == words.inline


FORWARDS = {
    "gmail": '<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message '
    f"---------<br>From: A &lt;a@x.org&gt;<br>Date: Mon, Nov 9, 2026</div><div>{OLD}</div></div>",
    "thunderbird": f'<div class="moz-forward-container">-------- Forwarded Message --------{OLD}</div>',
}


@pytest.mark.parametrize("program", FORWARDS)
def test_a_forwarded_mail_stands_apart(program):
    """What is passed on is neither new nor an answer to us."""
    words = _html(f"<div>{NEW}</div>{FORWARDS[program]}")

    assert words.new == NEW
    assert OLD in words.forwarded
