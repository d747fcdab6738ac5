"""Whether a letter is in English, and in which language else."""

import pytest

from mail.quoting.words import Words
from mail.reading.tongue import read
from mail.reading.understand import understand


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "Hola, soy LCSW en Portland y tengo 12 años de experiencia, libre los martes."),
        ("es", "me gustaria participar en un grupo, tambien los sabados"),
        ("fr", "Bonjour, je suis psychologue depuis neuf ans et je voudrais un groupe le mardi."),
        ("de", "Ich bin Therapeutin in Salem und würde gerne einer Gruppe beitreten."),
        ("pt", "Olá, sou psicóloga em Salem e gostaria de entrar num grupo."),
        ("it", "Buongiorno, sono una psicologa a Portland e vorrei unirmi a un gruppo."),
        ("nl", "Ik ben therapeut in Bend en zou graag met een groep willen werken."),
        ("pl", "Dzień dobry, jestem terapeutką i chciałabym dołączyć do grupy w Salem."),
        ("tl", "Magandang araw po, ako ay therapist sa Salem at gusto ko ng grupo."),
        ("vi", "Xin chào, tôi là một nhà trị liệu ở Portland và muốn tham gia một nhóm."),
        ("zh", "您好，我是一名心理咨询师，想加入一个小组。"),
        ("ja", "こんにちは、グループに参加したいです。"),
        ("ko", "안녕하세요, 동료 상담 모임에 참여하고 싶습니다."),
        ("ru", "Здравствуйте, я психолог и хотела бы присоединиться к группе."),
        ("uk", "Доброго дня, я психолог і хотіла б долучитися до групи."),
        ("fa", "سلام، من روان‌درمانگر هستم و می‌خواهم به گروه بپیوندم."),
        ("es", "Sí, gracias"),
        ("de", "Ja, gerne!"),
    ],
)
def test_language_is_told(language, words):
    """By its script, by its own letters, by its little words, with accents or without."""
    assert language == read(words)


@pytest.mark.parametrize(
    "words",
    [
        "Yes! Ana de la Cruz y García",
        "Yes. Дмитрий",
        "Count me in. 王小明",
        "El Paso, La Mesa, Los Angeles, Las Vegas",
        "I loved “Cien años de soledad y el amor en los tiempos” by García Márquez.",
        "Hola a todos! I'm an LCSW in Salem and would love a group. ¡Muchas gracias por todo!",
        "Dr. van der Berg and I, de facto partners, say yes.",
        "LCSW, 11 yrs, Tues noon, Portland",
        "Bilingual (English, Spanish); I work en español with families from la costa.",
        "No, no.",
        "Non.",
        "",
        "12:30",
    ],
)
def test_names_titles_and_greetings_leave_a_letter_english(words):
    """A few words of another language say nothing of the rest."""
    assert "" == read(words)


def test_half_a_letter_in_english_is_read_as_english():
    """What is said in both languages has been read."""
    words = "Quiero un grupo los martes por la tarde. I would like a group on Tuesday afternoons."

    assert "" == read(words)


@pytest.mark.parametrize(
    ("words", "slots"),
    [
        ("los martes de 11 a 2", [("Tue", "11:00", "14:00", "free")]),
        ("los martes de 9 de la mañana a 1 de la tarde", [("Tue", "09:00", "13:00", "free")]),
        ("el viernes de 9 y media a 11", [("Fri", "09:30", "11:00", "free")]),
        ("los jueves por la tarde", [("Thu", "12:00", "17:00", "free")]),
        ("los martes hasta las 2", [("Tue", None, "14:00", "free")]),
        ("no puedo los viernes", [("Fri", None, None, "blocked")]),
        ("cualquier día menos el martes", [("Tue", None, None, "blocked")]),
    ],
)
def test_hours_shown_of_a_spanish_letter_are_those_it_names(words, slots):
    """A day that is read is read with its bounds and its denial; what is shown must be true."""
    letter = f"Busco un grupo de consulta en Portland. {words[0].upper()}{words[1:]}."
    found = understand(Words(letter)).facts.availability

    assert slots == [(each.day, each.start, each.end, each.polarity) for each in found]
