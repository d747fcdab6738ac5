"""How each mail program lays out a reply: plain and HTML, table by table.

A form is a template.  ``{answer}`` is what the person typed, ``{old}`` the mail she answers
(marked with ``>`` where the program does so), the other fields come from the language.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Program:
    """One mail program's forms.

    Attributes
    ----------
    name : str
        Whose form it is.
    plain, html : str
        Templates; empty where the program does not write that form.
    marks : bool
        Whether the plain form marks quoted lines.
    local : bool
        Whether it is translated, so that it is written in every language.
    """

    name: str
    plain: str
    html: str
    marks: bool = True
    local: bool = False


_HEADERS = "{from_} {name} <{address}>\n{sent_} {date}\n{to_} Dana Cole\n{subject_} A group"
_HEADERS_HTML = (
    "<b>{from_}</b> {name} &lt;{address}&gt;<br><b>{sent_}</b> {date}<br>"
    "<b>{to_}</b> Dana Cole<br><b>{subject_}</b> A group"
)

PROGRAMS: tuple[Program, ...] = (
    Program(
        "gmail",
        "{answer}\n\n{gmail}\n\n{old}\n",
        '<div dir="ltr">{answer}</div><br><div class="gmail_quote gmail_quote_container">'
        '<div dir="ltr" class="gmail_attr">{gmail}<br></div><blockquote class="gmail_quote" '
        'style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">'
        "{old}</blockquote></div>",
        local=True,
    ),
    Program(
        "gmail for android",
        "{answer}\n\n{gmail}\n\n{old}\n",
        '<div dir="auto">{answer}</div><br><div class="gmail_quote"><div dir="ltr" '
        'class="gmail_attr">{gmail}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 '
        '.8ex">{old}</blockquote></div>',
    ),
    Program(
        "apple mail",
        "{answer}\n\n> {apple}\n> \n{old}\n",
        '<html><body style="overflow-wrap: break-word;">{answer}<br id="lineBreakAtBeginning'
        'OfMessage"><div><br><blockquote type="cite"><div>{apple}</div><br class="Apple-inter'
        'change-newline"><div>{old}</div></blockquote></div><br></body></html>',
        local=True,
    ),
    Program(
        "ios mail",
        "{answer}\n\n{phone}\n\n> {apple}\n> \n{old}\n",
        '<html><body dir="auto">{answer}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">'
        '{phone}</div><div dir="ltr"><br><blockquote type="cite">{apple}<br><br></blockquote>'
        '</div><blockquote type="cite"><div dir="ltr">{old}</div></blockquote></body></html>',
        local=True,
    ),
    Program(
        "outlook desktop",
        "{answer}\n\n" + _HEADERS + "\n\n{old}\n",
        '<html><body lang="EN-US"><div class="WordSection1"><p class="MsoNormal">{answer}<o:p>'
        '</o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;'
        'border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal">'
        + _HEADERS_HTML
        + '<o:p></o:p></p></div></div><p class="MsoNormal">{old}</p></div></body></html>',
        marks=False,
        local=True,
    ),
    Program(
        "outlook on the web",
        "{answer}\n________________________________\n" + _HEADERS + "\n\n{old}\n",
        '<html><body dir="ltr"><div class="elementToProof">{answer}</div><div id="appendonsend">'
        '</div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" '
        'dir="ltr"><font face="Calibri, sans-serif">' + _HEADERS_HTML + "</font><div>&nbsp;</div>"
        "</div><div>{old}</div></body></html>",
        marks=False,
    ),
    Program(
        "outlook for ios",
        "{answer}\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\n"
        + _HEADERS
        + "\n\n{old}\n",
        '<html><body><div dir="auto">{answer}</div><div id="ms-outlook-mobile-signature" '
        'dir="auto">Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><div id="mail-'
        'editor-reference-message-container"><hr><div id="divRplyFwdMsg">'
        + _HEADERS_HTML
        + "</div><div>{old}</div></div></body></html>",
        marks=False,
    ),
    Program(
        "outlook for mac",
        "{answer}\n\nFrom: {name} <{address}>\nDate: {date}\nTo: Dana Cole\nSubject: A group\n\n"
        "{old}\n",
        "<html><body><div>{answer}</div><div><br></div><span id='OLK_SRC_BODY_SECTION'><div "
        "style='border-top:#b5c4df 1pt solid'><b>From: </b>{name}<br><b>Date: </b>{date}</div>"
        "<div>{old}</div></span></body></html>",
        marks=False,
    ),
    Program(
        "yahoo",
        "{answer}\n\n    On Monday, November 9, 2026 at 10:02:11 AM PST, {name} <{address}> wrote:"
        "  \n \n {old}\n",
        '<div class="ydp4a1c2b3dyahoo-style-wrap"><div dir="ltr">{answer}</div></div><div id="'
        'ydp9b1f0a55yahoo_quoted_58940" class="ydp9b1f0a55yahoo_quoted"><div>On Monday, November '
        "9, 2026 at 10:02:11 AM PST, {name} &lt;{address}&gt; wrote:</div><div><br></div><div>"
        "{old}</div></div>",
        marks=False,
    ),
    Program(
        "aol",
        "{answer}\n\n-----Original Message-----\nFrom: {name} <{address}>\nTo: Dana Cole\nSent: "
        "Mon, Nov 9, 2026 10:02 am\nSubject: A group\n\n{old}\n",
        '<div style="color:black;font: 10pt arial;">{answer}<br><br>-----Original Message-----<br>'
        "From: {name} &lt;{address}&gt;<br>To: Dana Cole<br>Sent: Mon, Nov 9, 2026 10:02 am<br>"
        'Subject: A group<br><br><div id="yiv4411223344">{old}</div></div>',
        marks=False,
    ),
    Program(
        "thunderbird",
        "{answer}\n\nOn 11/9/26 10:02, {name} wrote:\n{old}\n",
        '<html><body>{answer}<br><br><div class="moz-cite-prefix">On 11/9/26 10:02, {name} wrote:'
        '<br></div><blockquote type="cite" cite="mid:a1@example.org">{old}</blockquote></body>'
        "</html>",
    ),
    Program(
        "proton",
        "{answer}\n\nSent with Proton Mail secure email.\n\nOn Monday, November 9th, 2026 at 10:02 "
        "AM, {name} <{address}> wrote:\n\n{old}\n",
        '<div style="font-family: Arial;">{answer}</div><div class="protonmail_signature_block">'
        '<div class="protonmail_signature_block-proton">Sent with <a href="https://proton.me/">'
        'Proton Mail</a> secure email.</div></div><div class="protonmail_quote">On Monday, '
        "November 9th, 2026 at 10:02 AM, {name} &lt;{address}&gt; wrote:<br><blockquote "
        'class="protonmail_quote" type="cite">{old}</blockquote></div>',
    ),
    Program(
        "samsung with exchange",
        "{answer}\n\nSent from my Galaxy\n\n-------- Original message --------\nFrom: {name} "
        "<{address}> \nDate: 11/9/26 10:02 (GMT-08:00) \nTo: Dana Cole \nSubject: A group \n\n"
        "{old}\n",
        '<html><body><div dir="auto">{answer}</div><div id="composer_signature" dir="auto"><div '
        'style="font-size:14px">Sent from my Galaxy</div></div><div dir="auto"><br></div><div '
        'align="left" style="font-size:100%;color:#000000"><div>-------- Original message -------'
        "-</div><div>From: {name} &lt;{address}&gt; </div><div>Date: 11/9/26 10:02 (GMT-08:00) "
        "</div><div>To: Dana Cole </div><div>Subject: A group </div><div><br></div></div>{old}"
        "</body></html>",
        marks=False,
    ),
    Program(
        "lotus notes",
        "{answer}\n\n\n\nFrom:   {name} <{address}>\nTo:     Dana Cole\nDate:   11/09/2026 10:02 AM"
        "\nSubject:        A group\n\n\n\n{old}\n",
        '<font size=2 face="sans-serif">{answer}</font><br><br><br><font size=1 color=#5f5f5f '
        'face="sans-serif">From: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1>{name} &lt;'
        "{address}&gt;</font><br><font size=1 color=#5f5f5f>To: &nbsp; </font><font size=1>Dana "
        "Cole</font><br><font size=1 color=#5f5f5f>Date: &nbsp; </font><font size=1>11/09/2026 "
        "10:02 AM</font><br><font size=1 color=#5f5f5f>Subject: &nbsp; </font><font size=1>A group"
        "</font><br><hr noshade><br><tt><font size=2>{old}</font></tt>",
        marks=False,
    ),
    Program(
        "zoho",
        "{answer}\n\n\n---- On Mon, 09 Nov 2026 10:02:11 -0800 {name} <{address}> wrote ---\n\n"
        "{old}\n",
        '<div style="font-family: Verdana;">{answer}<br></div><div class="zmail_extra_hr" style="'
        'border-top: 1px solid rgb(204, 204, 204);"><br></div><div class="zmail_extra">---- On '
        "Mon, 09 Nov 2026 10:02:11 -0800 <b>{name} &lt;{address}&gt;</b> wrote ---<br><blockquote "
        'id="blockquote_zmail">{old}</blockquote></div>',
        marks=False,
    ),
    Program(
        "gmx",
        "{answer}\n\nGesendet: Montag, 9. November 2026 um 10:02\nVon: {name} <{address}>\n"
        "An: Dana Cole\nBetreff: A group\n{old}\n",
        '<html><body><div style="font-family: Verdana;"><div>{answer}</div><div><div name="quote" '
        'style="margin:10px 5px 5px 10px; border-left:2px solid #C3D9E5;"><div><b>Gesendet:</b> '
        "Montag, 9. November 2026 um 10:02<br/><b>Von:</b> {name} &lt;{address}&gt;</div><div "
        'name="quoted-content">{old}</div></div></div></div></body></html>',
        marks=False,
    ),
)
