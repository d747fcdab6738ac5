import pytest

from mail.quoting.attribution import glued, opening
from mail.quoting.header_block import header_lines
from mail.quoting.line import from_plain
from mail.quoting.rules import Opening

ATTRIBUTIONS = {
    "en gmail": "On Mon, Nov 9, 2026 at 10:02 AM Ann Lee <ann@example.org> wrote:",
    "en zoho": "---- On Mon, 09 Nov 2026 10:02:11 +0000 Ann <ann@example.org> wrote ----",
    "en zoho without colon": "On Mon, 9 Nov 2026 10:02:11 -0800 Ann <ann@example.org> wrote",
    "en android": "---- Ann Lee wrote ----",
    "es": "El lun, 9 nov 2026 a las 10:02, Ann (<ann@example.org>) escribió:",
    "fr": "Le lun. 9 nov. 2026 à 10:02, Ann <ann@example.org> a écrit :",
    "de": "Am Mo., 9. Nov. 2026 um 10:02 Uhr schrieb Ann <ann@example.org>:",
    "de outlook.com": "Ann <ann@example.org> schrieb am Mo., 9. Nov. 2026, 10:02:",
    "pt": "Em seg., 9 de nov. de 2026 às 10:02, Ann <ann@example.org> escreveu:",
    "it": "Il giorno lun 9 nov 2026 alle ore 10:02 Ann <ann@example.org> ha scritto:",
    "nl": "Op ma 9 nov 2026 om 10:02 schreef Ann <ann@example.org>:",
    "nl apple": "Op 9 nov. 2026 om 10:02 heeft Ann <ann@example.org> het volgende geschreven:",
    "sv": "Den mån 9 nov. 2026 kl 10:02 skrev Ann <ann@example.org>:",
    "nb": "man. 9. nov. 2026 kl. 10:02 skrev Ann <ann@example.org>:",
    "da": "Den 9. nov. 2026 kl. 10.02 skrev Ann <ann@example.org>:",
    "pl": "pon., 9 lis 2026 o 10:02 Ann <ann@example.org> napisał(a):",
    "fi": "ma 9. marrask. 2026 klo 10.02 Ann (ann@example.org) kirjoitti:",
    "ru": "пн, 9 нояб. 2026 г. в 10:02, Ann <ann@example.org>:",
    "ru mail.ru": "Понедельник, 9 ноября 2026, 10:02 +03:00 от Ann <ann@example.org>:",
    "zh": "Ann <ann@example.org> 于2026年11月9日周一 10:02写道：",
    "zh tw": "Ann <ann@example.org> 於 2026年11月9日 週一 上午10:02寫道：",
    "ja": "2026年11月9日(月) 10:02 Ann <ann@example.org>:",
    "ko": "2026년 11월 9일 (월) 오전 10:02, Ann <ann@example.org>님이 작성:",
    "vi": "Vào Th 2, 9 thg 11, 2026 vào lúc 10:02 Ann <ann@example.org> đã viết:",
    "cs": "Dne po 9. 11. 2026 10:02 uživatel Ann <ann@example.org> napsal:",
    "hu": "Ann <ann@example.org> ezt írta (időpont: 2026. nov. 9., H 10:02):",
}


@pytest.mark.parametrize("text", ATTRIBUTIONS.values(), ids=ATTRIBUTIONS)
def test_an_attribution_opens_a_quotation(text):
    """The line that a program writes above a quotation is known in its language."""
    found = opening(from_plain(f"{text}\n\nWould you join?"), 0)

    assert found is not None
    assert found.how is Opening.ATTRIBUTION


@pytest.mark.parametrize("text", [text for text in ATTRIBUTIONS.values() if " <" in text])
def test_a_wrapped_attribution_is_taken_whole(text):
    """Programs break the line inside the brackets; all of it is the attribution."""
    wrapped = text.replace("<", "<\n", 1)

    found = opening(from_plain(f"{wrapped}\n\n> Would you join?"), 0)

    assert found is not None
    assert found.lines == 2


WORDS = [
    "On Monday at 6:30 I am free.",
    "What my supervisor wrote: keep going.",
    "On the other hand, mornings are better:",
    "From: my perspective the time is fine.",
    "She wrote me about it on 9 November 2026.",
    "I see clients on Tuesday 10:00, Wednesday 12:00:",
    "To: be exact, three years.\nFrom: 2019 on.",
]


@pytest.mark.parametrize("text", WORDS)
def test_a_persons_sentence_opens_nothing(text):
    """Words that look like an attribution but lack its parts stay a person's."""
    assert opening(from_plain(f"{text}\n\nBest, Dana"), 0) is None


@pytest.mark.parametrize("answer", ["Alex", "Yes, Tuesday 6:30 pm works.", "On Tuesdays I can't."])
def test_the_answer_above_an_attribution_is_not_part_of_it(answer):
    """A short answer directly above the attribution is never swallowed by it."""
    lines = from_plain(f"{answer}\nOn Mon, Nov 9, 2026 at 9:00 AM Circles\n<c@x.org> wrote:\n> A?")

    assert opening(lines, 0) is None
    assert opening(lines, 1) is not None


def test_a_wrapped_bracket_is_no_quotation_mark():
    """An address whose closing bracket came onto the next line is still one attribution."""
    lines = from_plain("man. 9. nov. 2026 kl. 10:02 skrev Ann <ann@example.org\n>:\n\n> Hei")

    found = opening(lines, 0)
    assert found is not None
    assert found.lines == 2


def test_words_and_attribution_on_one_line_are_parted():
    """A program that drops the line end loses no answer."""
    text = "Yes On Wed, Apr 4, 2026 at 3:59 PM, bob@example.com wrote:"

    assert text[glued(text) :].startswith("On Wed")


BLOCKS = {
    "outlook en": "From: A <a@x.org>\nSent: Monday, 9 November 2026 10:02\nTo: B\nSubject: Hi",
    "outlook de": "Von: A\nGesendet: Montag, 9. November 2026 10:02\nAn: B\nBetreff: Hi",
    "hotmail fr": "De : A<mailto:a@x.org>\nEnvoyé le :lundi 9 novembre\nÀ : B\nObjet :Hi",
    "orange fr": "Message du : 09/11/2026 10:02\nDe : A <a@x.org>\nA : b@x.org\nSujet : Hi",
    "alibaba": "发件人：A <a@x.org>\n发送时间：2026年11月9日 10:02\n收件人：B<b@x.org>\n主　题：Hi",
    "one line": "Date: Mon, 9 Nov 2026 10:02 From: a@x.org To: Li, Ann Subject: Hi",
    "two fields": "Date: Mon, 9 Nov 2026 10:02\nTo: ann@example.org",
    "bold": "*From:* A [mailto:a@x.org]\n*Sent:* Monday, November 9, 2026\n*To:* b@x.org",
    "pl": "Od: A <a@x.org>\nWysłano: poniedziałek, 9 listopada 2026\nDo: B\nTemat: Hi",
    "ko": "보낸 사람: A <a@x.org>\n보낸 날짜: 2026년 11월 9일\n받는 사람: B\n제목: Hi",
}


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
def test_a_header_block_is_taken_whole(block):
    """Three fields, or two whose values prove themselves, make a header block."""
    lines = from_plain(f"{block}\n\nWould you join?")

    assert block.count("\n") + 1 == header_lines(lines, 0, least=3)
