"""The ways in which some seventy programs open a quotation, one form each."""

import pytest

from mail import letter
from mail.quoting import quote

NEW = "Yes, Tuesday works."
OLD = "Would you join this group?\nIt meets on Tuesdays at noon."
MARKED = "\n".join(f"> {line}" for line in OLD.split("\n"))

FORMS = {
    "lotus": (
        '-----"Portland Peer Circles" <circles@x.org> wrote: -----\n'
        "To: dana@x.org\n"
        'From: "Portland Peer Circles" <circles@x.org>\n'
        "Date: 11/09/2026 10:02AM\n"
        "Subject: A\n"
        "\n"
        f"{OLD}"
    ),
    "groupwise": (f">>> Portland Peer Circles <circles@x.org> 11/9/2026 10:02 AM >>>\n{OLD}"),
    "groupwise2": (f'>>> "Circles" <circles@x.org> 11/09/26 10:02 AM >>>\n\n{OLD}'),
    "bb": (
        "  Original Message  \n"
        "From: Circles\n"
        "Sent: Monday, November 9, 2026 10:02 AM\n"
        "To: dana@x.org\n"
        "Reply To: circles@x.org\n"
        "Subject: A\n"
        "\n"
        f"{OLD}"
    ),
    "superhuman": (f"On Mon, Nov 09, 2026 at 10:02 AM, Circles < circles@x.org > wrote:\n\n{OLD}"),
    "superhuman2": (
        "On Mon, Nov 09, 2026 at 10:02 AM, Circles < circles@x.org ( circles@x.org ) > wrote:\n"
        "\n"
        f"{MARKED}"
    ),
    "gnus": (f"Circles <circles@x.org> writes:\n\n{MARKED}"),
    "gnus2": (f'>>>>> "Circles" == Portland Circles <circles@x.org> writes:\n\n{MARKED}'),
    "yandex": (f'09.11.2026, 10:02, "Circles" <circles@x.org>:\n\n{MARKED}'),
    "yandex2": (f'09.11.2026, 10:02, "Circles" <circles@x.org>:\n{OLD}'),
    "zimbra": (f"Le 9 Nov 26, à 10:02, Circles circles@x.org a écrit :\n\n{OLD}"),
    "orange": (
        "> Message du 09/11/26 10:02\n"
        '> De : "Circles" <circles@x.org>\n'
        "> A : dana@x.org\n"
        "> Copie à : \n"
        "> Objet : A\n"
        "> \n"
        f"{MARKED}"
    ),
    "tonline": (
        "-----Original-Nachricht-----\n"
        "Betreff: A\n"
        "Datum: 2026-11-09T10:02:11+0100\n"
        'Von: "Circles" <circles@x.org>\n'
        'An: "dana@x.org" <dana@x.org>\n'
        "\n"
        f"{OLD}"
    ),
    "libero": (f"Il 9 novembre 2026 alle 10.02 Circles <circles@x.org> ha scritto: \n\n{OLD}"),
    "daum": (
        "--------- 원본 메일 ---------\n"
        "보낸사람: Circles <circles@x.org>\n"
        "받는사람 : dana@x.org\n"
        "날짜: 2026년 11월 9일\n"
        "제목: A\n"
        "\n"
        f"{OLD}"
    ),
    "qq": (
        "------------------ Original ------------------\n"
        'From: "Circles";<circles@x.org>;\n'
        "Date: Mon, Nov 9, 2026 10:02 AM\n"
        'To: "dana"<dana@x.org>;\n'
        "Subject: A\n"
        "\n"
        f"{OLD}"
    ),
    "qq2": (
        "------------------ 原始邮件 ------------------\n"
        '发件人: "Circles";\n'
        "发送时间: 2026年11月9日(星期一) 上午10:02\n"
        '收件人: "dana"<dana@x.org>;\n'
        "主题: A\n"
        "\n"
        f"{OLD}"
    ),
    "netease": (
        "---- 回复的原邮件 ----\n"
        "| 发件人 | Circles<circles@x.org> |\n"
        "| 日期 | 2026年11月09日 10:02 |\n"
        "| 收件人 | dana<dana@x.org> |\n"
        "| 主题 | A |\n"
        f"{OLD}"
    ),
    "netease2": (
        "---- Replied Message ----\n"
        "| From | Circles<circles@x.org> |\n"
        "| Date | 11/09/2026 10:02 |\n"
        "| To | dana<dana@x.org> |\n"
        "| Subject | A |\n"
        f"{OLD}"
    ),
    "163": (f'At 2026-11-09 10:02:11, "Circles" <circles@x.org> wrote:\n{MARKED}'),
    "proton old": (
        "------- Original Message -------\n"
        "On Monday, November 9th, 2026 at 10:02, Circles <circles@x.org> wrote:\n"
        "\n"
        "\n"
        f"{MARKED}"
    ),
    "proton older": (
        "‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\n"
        "On Monday, November 9th, 2026 at 10:02 AM, Circles <circles@x.org> wrote:\n"
        "\n"
        f"{MARKED}"
    ),
    "tuta": (f"9 Nov 2026, 10:02 by circles@x.org:\n\n{MARKED}"),
    "tuta2": (f"Nov 9, 2026, 10:02 by circles@x.org:\n\n{MARKED}"),
    "tuta de": (f"9. Nov. 2026, 10:02 von circles@x.org:\n\n{MARKED}"),
    "xfinity": (f"On 11/09/2026 10:02 AM Circles <circles@x.org> wrote: \n\n{OLD}"),
    "xfin2": (f"> On 11/09/2026 10:02 AM Circles <circles@x.org> wrote:\n>  \n>  \n{MARKED}"),
    "yahoo ios": (
        "Sent from Yahoo Mail for iPhone\n"
        "\n"
        "On Monday, November 9, 2026, 10:02 AM, Circles <circles@x.org> wrote:\n"
        "\n"
        f"{OLD}"
    ),
    "yahoo es": (
        "    El lunes, 9 de noviembre de 2026, 10:02:11 GMT-8, Circles <circles@x.org> escribió:  \n"
        " \n"
        f" {OLD}"
    ),
    "k9": (f"Am 9. November 2026 10:02:11 MEZ schrieb Circles <circles@x.org>:\n{MARKED}"),
    "spark": (f"On Nov 9, 2026, 10:02 AM -0800, Circles <circles@x.org>, wrote:\n\n{MARKED}"),
    "edison": (f"On Mon, Nov 9, 2026 at 10:02 AM, Circles < circles@x.org > wrote:\n{OLD}"),
    "newton": (
        f"On Mon, Nov 9, 2026 at 10:02am, Circles < circles@x.org [circles@x.org] > wrote:\n\n{OLD}"
    ),
    "outlook nodate": (f"From: Circles <circles@x.org>\nSubject: A\n\n{OLD}"),
    "outlook bold star": (
        "*From:* Circles <circles@x.org> \n"
        "*Sent:* Monday, November 9, 2026 10:02 AM\n"
        "*To:* dana@x.org\n"
        "*Subject:* A\n"
        "\n"
        " \n"
        "\n"
        f"{OLD}"
    ),
    "outlook rule 2": (
        "________________________________________\n"
        "Van: Circles [circles@x.org]\n"
        "Verzonden: maandag 9 november 2026 10:02\n"
        "Aan: dana\n"
        "Onderwerp: A\n"
        "\n"
        f"{OLD}"
    ),
    "outlook pt mobile": (
        "Obter o Outlook para iOS<https://aka.ms/o0ukef>\n"
        "________________________________\n"
        "De: Circles <circles@x.org>\n"
        "Enviado: Monday, November 9, 2026 10:02:11 AM\n"
        "Para: dana\n"
        "Assunto: A\n"
        "\n"
        f"{OLD}"
    ),
    "outlook fr web": (
        "________________________________\n"
        "De : Circles <circles@x.org>\n"
        "Envoyé : lundi 9 novembre 2026 10:02\n"
        "À : dana\n"
        "Objet : A\n"
        "\n"
        f"{OLD}"
    ),
    "apple fr nbsp": (
        f"Le 9 nov. 2026 à 10:02, Circles <circles@x.org> a écrit\u202f:\n\n{MARKED}"
    ),
    "gmail nnbsp": (
        f"On Mon, Nov 9, 2026 at 10:02\u202fAM Circles <circles@x.org> wrote:\n\n{MARKED}"
    ),
    "apple ja": (f"2026/11/09 10:02、Circles <circles@x.org>のメール:\n\n{MARKED}"),
    "ja ol": (
        "-----Original Message-----\n"
        "From: Circles <circles@x.org>\n"
        "Sent: Monday, November 9, 2026 10:02 AM\n"
        "To: dana\n"
        "Subject: A\n"
        "\n"
        f"{OLD}"
    ),
    "thunderbird de": (f"Am 09.11.26 um 10:02 schrieb Circles:\n{MARKED}"),
    "thunderbird fr": (f"Le 09/11/2026 à 10:02, Circles a écrit :\n{MARKED}"),
    "thunderbird it": (f"Il 09/11/26 10:02, Circles ha scritto:\n{MARKED}"),
    "thunderbird nl": (f"Op 9-11-2026 om 10:02 schreef Circles:\n{MARKED}"),
    "thunderbird ja": (f"On 2026/11/09 10:02, Circles wrote:\n{MARKED}"),
    "thunderbird ru": (f"09.11.2026 10:02, Circles пишет:\n{MARKED}"),
    "thunderbird pl": (f"W dniu 9.11.2026 o 10:02, Circles pisze:\n{MARKED}"),
    "thunderbird sv": (f"Den 2026-11-09 kl. 10:02, skrev Circles:\n{MARKED}"),
    "thunderbird fi": (f"Circles kirjoitti 9.11.2026 klo 10.02:\n{MARKED}"),
    "thunderbird es": (f"El 9/11/26 a las 10:02, Circles escribió:\n{MARKED}"),
    "thunderbird pt": (f"Em 09/11/2026 10:02, Circles escreveu:\n{MARKED}"),
    "thunderbird ko": (f"2026-11-09 오전 10:02에 Circles 이(가) 쓴 글:\n{MARKED}"),
    "thunderbird zh": (f"在 2026/11/9 10:02, Circles 写道:\n{MARKED}"),
    "thunderbird nb": (f"Den 09.11.2026 10:02, skrev Circles:\n{MARKED}"),
    "pine": (f"On Mon, 9 Nov 2026, Circles wrote:\n\n{MARKED}"),
    "someone said": (f"Circles said the following on 11/9/2026 10:02 AM:\n{MARKED}"),
    "hotmail": (
        "Date: Mon, 9 Nov 2026 10:02:11 -0800\n"
        "Subject: A\n"
        "From: circles@x.org\n"
        "To: dana@x.org\n"
        "\n"
        f"{OLD}"
    ),
    "hotmail2": (
        "> Date: Mon, 9 Nov 2026 10:02:11 -0800\n"
        "> Subject: A\n"
        "> From: circles@x.org\n"
        "> To: dana@x.org\n"
        "> \n"
        f"{MARKED}"
    ),
    "subject first": (
        "Subject: A\n"
        "From: circles@x.org\n"
        "To: dana@x.org\n"
        "Date: Mon, 9 Nov 2026 10:02:11 -0800\n"
        "\n"
        f"{OLD}"
    ),
    "to first": (
        "To: dana@x.org\n"
        "From: circles@x.org\n"
        "Date: Mon, 9 Nov 2026 10:02:11 -0800\n"
        "Subject: A\n"
        "\n"
        f"{OLD}"
    ),
    "aol old": (
        "In a message dated 11/9/2026 10:02:11 A.M. Pacific Standard Time, circles@x.org writes:\n"
        "\n"
        f"{OLD}"
    ),
    "aol old2": (f"In a message dated 11/9/2026 10:02:11 AM, circles@x.org writes:\n\n<< {OLD} >>"),
    "eudora": (f"At 10:02 AM 11/9/2026, you wrote:\n{MARKED}"),
    "eudora2": (f"At 10:02 -0800 11/9/26, Circles wrote:\n{MARKED}"),
    "initials": ("PC> Would you join this group?\nPC> It meets on Tuesdays at noon."),
    "notes in one line": (
        "Circles ---11/09/2026 10:02:11 AM---Would you join this group? It meets on\n\n"
        "From: Circles <circles@x.org>\n"
        "To: dana@x.org\n"
        "Date: 11/09/2026 10:02 AM\n"
        "Subject: A\n"
        "\n"
        f"{OLD}"
    ),
    "notes without fields": (f"Circles ---09-11-2026 10:02:11---Would you join?\n\n{OLD}"),
    "weekday alone": (f"On Monday, Circles wrote:\n{OLD}"),
    "forward in Portuguese": (f"---- Encaminhada ----\nDe: Circles\nAssunto: A\n\n{OLD}"),
    "pipe": (
        "On Mon, 9 Nov 2026 10:02, Circles wrote:\n"
        "| Would you join this group?\n"
        "| It meets on Tuesdays at noon."
    ),
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=["apart", "close"])
def test_every_opening_is_known(form, between):
    """Whatever stands above a quotation, with or without a blank line, is no word of the writer."""
    raw = (
        "From: Dana <d@example.org>\nSubject: Re: A\nContent-Type: text/plain; charset=utf-8\n\n"
        f"{NEW}{between}{form}\n"
    )

    assert NEW == quote.divide(letter.read(raw.encode())).new


HTML_FORMS = {
    "zimbra's rule": f'<hr data-marker="__DIVIDER__"><div>{OLD}</div>',
    "skiff": f'<div class="skiff_quote">{OLD}</div>',
    "a plain web client": f'<div class="email-quote">{OLD}</div>',
    "outlook's line, written anew": (
        '<div style="padding: 3pt 0in 0in; border-width: 1pt medium medium; border-style: solid none none;">'
        f"<b>From: </b>Circles<br><b>Subject: </b>A</div><div>{OLD}</div>"
    ),
    "outlook for phones, header alone": (
        '<div class="ms-outlook-mobile-reference-message"><b>From: </b>circles@x.org<br>'
        f"<b>Subject: </b>A</div><div>{OLD}</div>"
    ),
    "notes": (
        '<img alt="Inactive hide details for Circles ---11/09/2026 10:02:11 AM---Would you">'
        f"<font>Circles ---11/09/2026 10:02:11 AM---Would you join</font><br><br>{OLD}"
    ),
}


@pytest.mark.parametrize("form", HTML_FORMS.values(), ids=HTML_FORMS)
def test_every_opening_in_html_is_known(form):
    """What a program marks by an element, a line or a sentence is no word of the writer."""
    raw = (
        "From: Dana <d@example.org>\nSubject: Re: A\nContent-Type: text/html; charset=utf-8\n\n"
        f"<html><body><div>{NEW}</div>{form}</body></html>\n"
    )

    assert NEW == quote.divide(letter.read(raw.encode())).new


@pytest.mark.parametrize(
    "words",
    [
        "I am free ---10/12/2026 10:00--- or so.",
        "On Monday, I wrote: please come.\nNobody answered.",
        "On Monday, she wrote down my hours: Tuesdays.",
    ],
)
def test_words_that_look_like_an_opening_stay(words):
    """A person's dashes and verbs open no quotation."""
    raw = f"From: Dana <d@example.org>\nSubject: Re: A\n\n{words}\n"

    assert words == quote.divide(letter.read(raw.encode())).new
