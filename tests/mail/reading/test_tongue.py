"""Whether a letter is in English, and in which language else."""

import pytest

from mail.reading.tongue import read


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
