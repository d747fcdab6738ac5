"""How sure each name of an orientation is, as a table that a therapist can check.

Most names of the vocabulary are believed wherever they stand.  Words that are
also plain English ("narrative", "systems", "play") need company, and short
abbreviations need capitals; some are dropped because nobody could tell.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from mail.reading.phrases import Lexicon
from vocabulary.orientations import orientations


class Sure(StrEnum):
    """What a name asks for before it is believed."""

    PLAIN = "anywhere"
    CAPITALS = "in capitals, or in a list of orientations"
    COMPANY = "with a word that speaks of method, or in a list of orientations"
    STRICT = "in capitals and with company"


#: One name may stand for two orientations ("existential-humanistic").
Meaning = tuple[tuple[str, ...], Sure]

#: Abbreviations that are left out: another meaning is likelier (reason beside).
DROPPED_ABBREVIATIONS = {
    "OR": "Oregon, and the word or",
    "PD": "personality disorder",
    "PSA": "public service announcement",
    "RP": "relapse prevention or relational",
    "SP": "resolved by hand (sensorimotor or self psychology)",
    "IST": "unknown to most",
    "AP": "advanced placement",
    "PC": "computer, primary care",
    "CB": "unknown to most",
    "CT": "Connecticut, scan",
    "BT": "unknown to most",
    "BA": "a degree",
    "UP": "the word up",
    "ST": "street, saint",
    "EH": "an exclamation",
    "EST": "eastern time",
    "PPT": "slides",
    "POP": "the word pop",
    "FT": "feet, full time",
    "CRM": "software",
    "LI": "Long Island",
    "NT": "neurotypical",
    "CLS": "unknown to most",
    "EAP": "employee assistance program",
    "SPT": "unknown to most",
    "COS": "the word because, cosine",
    "CPS": "child protective services",
    "HRT": "hormones",
    "CRA": "unknown to most",
    "SE": "resolved by hand (Southeast)",
    "SEP": "resolved by hand (September)",
    "EFT": "resolved by hand (three therapies)",
    "SFT": "resolved by hand (two therapies)",
    "PACE": "the word pace",
    "CMT": "unknown to most",
    "ABT": "about",
    "RET": "retired",
}

#: Abbreviations that are words when written small.
CAPITAL_ABBREVIATIONS = frozenset({"ACT", "PACT", "KAP", "NARM", "DBR", "IPT", "HAES"})

#: Abbreviations that need capitals and company.
STRICT_ABBREVIATIONS = frozenset(
    [
        "PDT",
        "MBT",
        "BDT",
        "TA",
        "RT",
        "FOT",
        "MST",
        "FFT",
        "DMT",
        "ART",
        "PE",
        "CPT",
        "NET",
        "FIT",
        "MMT",
        "TTM",
        "RCT",
        "TSF",
        "MI",
        "CRAFT",
        "CPP",
        "FAP",
        "MSC",
        "PBT",
        "PCT",
        "MCT",
        "PST",
        "EXA",
        "MET",
        "BSFT",
        "RO",
    ]
)

#: Synonyms that are left out: names of people without more, or plain words.
DROPPED_SYNONYMS = frozenset(
    [
        "individual psychology",
        "adler",
        "transactional",
        "gilbert",
        "neff",
        "ellis",
        "kelly",
        "haley",
        "schwartz",
        "greenberg",
        "lazarus",
        "lowen",
        "porges",
        "ogden",
        "dyadic",
        "early childhood",
        "blend",
        "integrated",
        "scott miller",
        "moreno",
        "naropa",
        "ecological",
        "prescriber",
        "sex positive",
        "glasser",
        "analyst",
        "act therapy",
        "interpersonal group therapy",
        "experiential dynamic",
        "pace",
        "kink-aware",
        "cnm",
        "depth (jungian)",
        "acceptance & commitment",
        "process group",
        "archetypal",
        "poetry",
        "case management",
        "emdria certified",
        "emdr-trained",
        "ifs-informed",
        "dbt-informed",
        "gottman-trained",
        "gottman level 1/2/3",
    ]
)

#: Single words that say an orientation only in company.
COMPANY_WORDS = frozenset(
    [
        "dynamic",
        "analytic",
        "relational",
        "systems",
        "systemic",
        "structural",
        "strategic",
        "milan",
        "exposure",
        "behavioral",
        "behavioural",
        "narrative",
        "collaborative",
        "motivational",
        "experiential",
        "integrative",
        "multicultural",
        "feminist",
        "mindfulness",
        "contemplative",
        "embodied",
        "somatic",
        "tapping",
        "focusing",
        "yalom",
        "attachment theory",
        "transdiagnostic",
        "self-compassion",
        "social justice",
        "faith-based",
        "humanist",
        "attatchment",
        "attachement",
        "strength based",
        "strengths-based",
        "meaning-centered",
        "psychedelic integration",
        "cognitive therapy",
        "sensory motor",
        "existentialist",
        "wilderness therapy",
        "cognative",
        "somatic experience",
        "sematic",
        "depth psychotherapy",
        "intersubjective",
        "stages of change",
    ]
)

#: (orientations, sureness, names) beyond the vocabulary or instead of it.
EXTRA: tuple[tuple[str, Sure, str], ...] = (
    ("Existential;Humanistic", Sure.PLAIN, "existential humanistic;humanistic existential"),
    ("Psychodynamic", Sure.PLAIN, "psychodynamically;psychodynamically informed;psychodynamics"),
    ("Psychodynamic", Sure.COMPANY, "depth;depth psychology;insight"),
    ("Psychoanalysis", Sure.PLAIN, "psychoanalytically;psychoanalyst;psychoanalytical"),
    (
        "Relational Psychoanalysis",
        Sure.PLAIN,
        "relational psychoanalytic;relational psychodynamic;relational analytic",
    ),
    ("Relational (general)", Sure.COMPANY, "relational;relationally"),
    ("Relational-Cultural Therapy", Sure.PLAIN, "relational cultural;relational cultural therapy"),
    ("Jungian Analytical Psychology", Sure.COMPANY, "jung;archetypal"),
    ("Attachment-Based Therapy", Sure.COMPANY, "attachment"),
    ("Object Relations", Sure.PLAIN, "object relational;winnicott"),
    ("Internal Family Systems", Sure.PLAIN, "ifs level 1;ifs level 2;ifs level 3;ifs l1"),
    ("Parts Work (general)", Sure.COMPANY, "parts"),
    ("Ego State Therapy", Sure.PLAIN, "ego state"),
    ("Cognitive Behavioral Therapy", Sure.COMPANY, "cognitive"),
    (
        "Behavior Therapy",
        Sure.PLAIN,
        "behavior charts;behaviour charts;sticker charts;behavior modification",
    ),
    ("Exposure Therapy", Sure.PLAIN, "exposure work;exposure based;exposures"),
    ("Acceptance and Commitment Therapy", Sure.PLAIN, "acceptance and commitment"),
    ("Radically Open DBT", Sure.PLAIN, "ro dbt;radically open dbt"),
    ("Schema Therapy", Sure.COMPANY, "schema"),
    ("Family Systems", Sure.COMPANY, "systems;systemic;systemically;system"),
    (
        "Family Systems",
        Sure.PLAIN,
        "family systems;systems oriented;systems informed;systems thinker;systems person",
    ),
    ("Bowen Family Systems", Sure.COMPANY, "bowen"),
    (
        "Emotionally Focused Couple Therapy",
        Sure.PLAIN,
        "emotionally focused;emotionally focused couples;emotionally focused couples therapy"
        ";emotionally focused couple therapy;eft couples;eft for couples;couples eft;eft with couples;efct;eft c;eft couples therapy;efit",
    ),
    (
        "Emotion-Focused Therapy",
        Sure.PLAIN,
        "emotion focused;emotion focused therapy;individual eft",
    ),
    (
        "Emotional Freedom Techniques",
        Sure.PLAIN,
        "eft tapping;emotional freedom technique;emotional freedom",
    ),
    ("Emotional Freedom Techniques", Sure.COMPANY, "tapping"),
    ("Sex Therapy", Sure.PLAIN, "sex therapist;sex therapists"),
    (
        "Somatic (general)",
        Sure.COMPANY,
        "somatic;somatics;somatically;body;body centered;body oriented;body work",
    ),
    (
        "Somatic Experiencing",
        Sure.PLAIN,
        "se practitioner;se practitioners;se trained;se training;se therapist;se informed",
    ),
    ("Sensorimotor Psychotherapy", Sure.PLAIN, "sensorimotor"),
    ("Play Therapy", Sure.PLAIN, "play therapist;play therapists;child centered play"),
    ("Play Therapy", Sure.COMPANY, "play"),
    ("Filial Therapy", Sure.COMPANY, "filial"),
    ("Art Therapy", Sure.PLAIN, "art therapist;art therapists"),
    (
        "Expressive Arts Therapy",
        Sure.PLAIN,
        "expressive arts;expressive art;expressive arts therapist",
    ),
    ("Music Therapy", Sure.PLAIN, "music therapist"),
    ("Drama Therapy", Sure.PLAIN, "drama therapist"),
    ("Sandtray / Sandplay", Sure.PLAIN, "sandtray;sand tray;sandplay;sand play"),
    ("Contemplative Psychotherapy", Sure.COMPANY, "contemplative"),
    (
        "Contemplative Psychotherapy",
        Sure.PLAIN,
        "contemplative psychotherapy;contemplative therapy",
    ),
    ("Mindfulness-Based", Sure.COMPANY, "mindfulness;mindful"),
    ("Mindfulness-Based", Sure.PLAIN, "mindfulness based"),
    ("Hypnotherapy", Sure.PLAIN, "hypnosis;hypnotherapist;ericksonian"),
    (
        "Psilocybin Facilitation",
        Sure.PLAIN,
        "psilocybin;psilocybin facilitator;psychedelic assisted",
    ),
    ("Psilocybin Facilitation", Sure.COMPANY, "psychedelic;psychedelics"),
    ("Ketamine-Assisted Psychotherapy", Sure.COMPANY, "ketamine"),
    ("Ketamine-Assisted Psychotherapy", Sure.PLAIN, "ketamine assisted therapy;ketamine therapy"),
    (
        "Solution-Focused Brief Therapy",
        Sure.PLAIN,
        "solution focused;solution focused therapy;solutions focused",
    ),
    ("Person-Centered", Sure.PLAIN, "person centered;client centered;client centred"),
    ("Motivational Interviewing", Sure.COMPANY, "motivational"),
    ("Integrative", Sure.COMPANY, "integrative"),
    ("Eclectic", Sure.PLAIN, "eclectic"),
    ("Choice Theory / Reality Therapy", Sure.PLAIN, "reality therapy;choice theory"),
    ("Medication Management", Sure.PLAIN, "medication management;med management;med mgmt"),
    ("Trauma-Informed (general)", Sure.PLAIN, "trauma informed;trauma focused;trauma therapist"),
    ("Collaborative Language Systems", Sure.COMPANY, "collaborative"),
    ("Collaborative Problem Solving", Sure.PLAIN, "collaborative problem solving"),
    ("Hakomi", Sure.PLAIN, "hakomi"),
    ("Structural Dissociation / Parts (TIST)", Sure.PLAIN, "structural dissociation"),
    ("Liberation Psychology", Sure.PLAIN, "liberation psychology;anti oppressive;decolonial"),
    ("Feminist Therapy", Sure.PLAIN, "feminist therapy;feminist therapist"),
    ("Harm Reduction", Sure.PLAIN, "harm reduction"),
    # Clashes: the reader settles these by the words around them.
    ("EFT", Sure.PLAIN, "eft"),
    ("SE", Sure.STRICT, "se;sep"),
    ("SP", Sure.STRICT, "sp"),
    ("SFT", Sure.STRICT, "sft"),
)

#: (name as found, words before, words after) that show another meaning.
OTHERWISE: tuple[tuple[str, str, str], ...] = (
    (
        "act",
        r"(?:to|can|we|i|they|you|who|the|an?|will|must|of) $",
        r"(?: as| on| out| like| upon| quickly| now|ion|ing)",
    ),
    ("cpt", r"", r" ?(?:codes?|billing|\d{4,5})"),
    (
        "se",
        r"(?:in|near|inner|outer|deep|close-in|of|from|to|far) $",
        r"(?: portland| \d| pdx| side|,? or\b| quadrant| hawthorne| division)",
    ),
    ("mi", r"(?:detroit|arbor|rapids|lansing|flint|michigan),? $", r"(?: \d{5})"),
    ("somatic", r"", r" (?:symptom|complaint|issue|disorder)"),
    ("relational", r"", r" (?:trauma|issues?|problems?|violence|aggression|wounds?)"),
    (
        "attachment",
        r"(?:see|the|an|my|this|in|your) $",
        r"(?: issues| trauma| wounds?| injur|s\b| below| is\b| disorder| style)",
    ),
    (
        "systems",
        r"(?:health|school|care|support|computer|nervous|operating|reward|legal|court|immune) $",
        r"",
    ),
    ("system", r"", r"(?!s? (?:oriented|thinking|lens))"),
    ("systemic", r"", r" (?:racism|oppression|barriers|issues|change|injustice)"),
    ("narrative", r"(?:the|a|my|this|your) $", r" (?:notes?|report|arc|is\b)"),
    ("integrative", r"", r" (?:medicine|health|clinic|wellness|care\b)"),
    (
        "play",
        r"(?:to|can|will|you|we|they|i|kids|who|in) $",
        r" (?:with|a role|well|nice|music|guitar|cello|piano|in\b|the\b)",
    ),
    ("body", r"", r"(?!(?:[- ]?(?:based|centered|oriented|focused|psychotherapy)))"),
    ("behavioral", r"", r" (?:health|issues|problems|concerns|science|medicine)"),
    ("cognitive", r"", r" (?:decline|impairment|testing|assessment|dissonance)"),
    ("dynamic", r"(?:group|family|power|team|interesting|good|relationship|more) $", r"s\b"),
    ("structural", r"", r" (?:racism|issues|barriers|engineer)"),
    ("strategic", r"", r" plan"),
    ("mindful", r"", r" of\b"),
    ("depth", r"(?:in|more|some|of|out of my|with|that|the) $", r""),
    ("focusing", r"", r" (?:on|more|mostly|mainly)\b"),
    ("exposure", r"(?:more|some|my|no) $", r" to\b"),
    ("collaborative", r"", r" (?:care|law|divorce|space|feel|group)"),
    ("parts", r"(?:of|other|some|these|all|those|these|best) $", r" of\b"),
    ("art", r"the $", r"(?: of| is)\b"),
    ("eclectic", r"(?:an?) $", r" (?:mix of people|bunch|group of people)"),
    ("gestalt", r"the $", r" of\b"),
    ("insight", r"", r"(?!(?:[- ]oriented))"),
    ("medication management", r"(?:for|need|needs|needing) $", r""),
    ("experiential", r"", r" (?:learning|avoidance)"),
)


@cache
def lexicon() -> Lexicon[Meaning]:
    """Every name with its orientations and how sure it is."""
    names: list[tuple[str, Meaning]] = []
    for canonical, sure, words in EXTRA:
        meaning = (tuple(canonical.split(";")), sure)
        names += [(word, meaning) for word in words.split(";")]
    for entry in orientations():
        if entry.name == "EFT (unspecified)":
            continue
        base = re.sub(r"\(.*?\)", "", entry.name)
        for word in (*base.split(" / "), *entry.synonyms, *entry.misspellings):
            sure = Sure.COMPANY if word.lower() in COMPANY_WORDS else Sure.PLAIN
            if word.lower() not in DROPPED_SYNONYMS and len(word) > 3:
                if word in CAPITAL_ABBREVIATIONS:
                    sure = Sure.CAPITALS
                names.append((word, ((entry.name,), sure)))
        for word in entry.abbreviations:
            if word not in DROPPED_ABBREVIATIONS:
                names.append((word, ((entry.name,), _abbreviation(word))))
    return Lexicon(names)


def _abbreviation(word: str) -> Sure:
    if word in STRICT_ABBREVIATIONS or len(word) < 3:
        return Sure.STRICT
    return Sure.CAPITALS if word in CAPITAL_ABBREVIATIONS else Sure.PLAIN


@cache
def otherwise() -> dict[str, tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]]:
    """The patterns of :data:`OTHERWISE`, compiled, by the name as found."""
    table: dict[str, tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]] = {}
    for name, before, after in OTHERWISE:
        pair = (re.compile(before or r"(?!)"), re.compile(after or r"(?!)"))
        table[name] = (*table.get(name, ()), pair)
    return table
