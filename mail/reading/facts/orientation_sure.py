"""How sure each name of an orientation is, as tables that a therapist can check.

Most names of the vocabulary are believed wherever they stand.  Words that are
also plain English ("narrative", "systems", "play") need company, and short
abbreviations need capitals; some are dropped because nobody could tell.
"""

from __future__ import annotations

from enum import StrEnum


class Sure(StrEnum):
    """What a name asks for before it is believed."""

    PLAIN = "anywhere"
    CAPITALS = "in capitals, or in a list of orientations"
    COMPANY = "with a word that speaks of method, or in a list of orientations"
    STRICT = "in capitals and with company"


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
        "sensory motor",
        "wilderness therapy",
        "somatic experience",
        "sematic",
        "depth psychotherapy",
        "intersubjective",
        "stages of change",
    ]
)
