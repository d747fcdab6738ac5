"""All names of orientations that reading knows, with how sure each is."""

from __future__ import annotations

import re
from functools import cache

from mail.reading.facts.orientation_sure import (
    CAPITAL_ABBREVIATIONS,
    COMPANY_WORDS,
    DROPPED_ABBREVIATIONS,
    DROPPED_SYNONYMS,
    STRICT_ABBREVIATIONS,
    Sure,
)
from mail.reading.phrases import Lexicon
from mail.reading.spelling import Speller
from vocabulary.orientations import orientations
from vocabulary.table import rows
from vocabulary.table import words as listed

#: One name may stand for two orientations ("existential-humanistic").
Meaning = tuple[tuple[str, ...], Sure]

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
    # Followers, as groups are told of: "two Jungians and a Bowenian".
    ("Jungian Analytical Psychology", Sure.PLAIN, "jungians"),
    ("Object Relations", Sure.PLAIN, "kleinians;winnicottians"),
    (
        "Bowen Family Systems",
        Sure.PLAIN,
        "bowenians;bowen theory;bowen work;bowen trained;bowen study;bowen school",
    ),
    ("Adlerian", Sure.PLAIN, "adlerians"),
    ("Lacanian", Sure.PLAIN, "lacanians"),
    ("Gestalt", Sure.PLAIN, "gestaltist;gestaltists"),
    ("Person-Centered", Sure.PLAIN, "rogerian;rogerians"),
    ("Contextual Family Therapy", Sure.COMPANY, "contextual"),
    ("Problem-Solving Therapy", Sure.COMPANY, "problem solving"),
    ("Kink and Poly Affirming", Sure.PLAIN, "kink affirming;poly affirming;kink and poly"),
    ("Attachment-Based Therapy", Sure.COMPANY, "attachment"),
    ("Object Relations", Sure.PLAIN, "object relational;winnicott;fairbairn"),
    ("Object Relations", Sure.COMPANY, "klein;bion;winnicott"),
    ("Self Psychology", Sure.COMPANY, "kohut"),
    ("Structural Family Therapy", Sure.COMPANY, "minuchin"),
    ("Person-Centered", Sure.COMPANY, "rogers"),
    ("Existential", Sure.COMPANY, "existentialism"),
    ("Existential", Sure.PLAIN, "existentially;existentialists"),
    ("Behavior Therapy", Sure.COMPANY, "behaviorally"),
    ("Family Systems", Sure.PLAIN, "family systems oriented"),
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
    ("Radically Open DBT", Sure.PLAIN, "ro dbt;radically open dbt;ro folks;ro people;ro team"),
    ("Schema Therapy", Sure.COMPANY, "schema"),
    ("Metacognitive Therapy", Sure.COMPANY, "metacognitive"),
    ("Drama Therapy", Sure.COMPANY, "drama"),
    ("Family Systems", Sure.COMPANY, "systems;systemic;systemically;system"),
    (
        "Family Systems",
        Sure.PLAIN,
        "family systems;think in systems;thinks in systems;systems oriented;systems informed;systems thinker;systems person",
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
        "somatic;somatics;somatically;body;body centered;body oriented",
    ),
    ("Somatic (general)", Sure.PLAIN, "body work;bodywork"),
    ("Narrative Therapy", Sure.PLAIN, "narratively"),
    ("Family Systems", Sure.PLAIN, "work systemically;working systemically;think systemically"),
    ("Relational (general)", Sure.PLAIN, "work relationally;working relationally"),
    ("Somatic (general)", Sure.PLAIN, "work somatically;working somatically"),
    ("Brief Dynamic Therapy", Sure.PLAIN, "brief dynamic;brief psychodynamic"),
    ("Behavior Therapy", Sure.PLAIN, "behaviorist;behaviourist"),
    ("Cognitive Therapy", Sure.PLAIN, "cognitive therapy;cognitive therapist"),
    (
        "Interpersonal Group / Yalom",
        Sure.PLAIN,
        "interpersonal process group;interpersonal process groups;interpersonal group;interpersonal groups;yalom style;yalom group;yalom groups;process groups",
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
    ("Sandtray / Sandplay", Sure.PLAIN, "sandtray;sand trays;sand tray;sandplay;sand play"),
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
    (
        "Choice Theory / Reality Therapy",
        Sure.PLAIN,
        "reality therapy;choice theory;reality therapist",
    ),
    (
        "Medication Management",
        Sure.PLAIN,
        "medication management;med management;med mgmt;manage medication;managing medication;manage medications;manage meds;managing meds;med checks",
    ),
    ("Trauma-Informed (general)", Sure.PLAIN, "trauma informed;trauma focused;trauma therapist"),
    ("Collaborative Language Systems", Sure.COMPANY, "collaborative"),
    ("Collaborative Problem Solving", Sure.PLAIN, "collaborative problem solving"),
    ("Hakomi", Sure.PLAIN, "hakomi"),
    ("Structural Dissociation / Parts (TIST)", Sure.COMPANY, "structural dissociation"),
    ("Liberation Psychology", Sure.PLAIN, "liberation psychology;anti oppressive;decolonial"),
    ("Feminist Therapy", Sure.PLAIN, "feminist therapy;feminist therapist"),
    ("Harm Reduction", Sure.PLAIN, "harm reduction;harm reductionist"),
    ("Somatic (general)", Sure.COMPANY, "body aware;body awareness;body focused"),
    # Authors and schools by whose name therapists go.
    ("Narrative Therapy", Sure.PLAIN, "michael white;white and epston;externalizing conversations"),
    (
        "Discernment Counseling",
        Sure.PLAIN,
        "discernment work;discernment therapy;bill doherty;doherty;couples on the brink",
    ),
    ("Discernment Counseling", Sure.COMPANY, "discernment"),
    ("Twelve-Step Facilitation", Sure.PLAIN, "twelve step;twelve steps;12 steps"),
    ("Intersubjective", Sure.PLAIN, "intersubjectivist;intersubjectivists;intersubjectively"),
    ("Self Psychology", Sure.PLAIN, "kohutians;self psychologist"),
    ("Process-Based Therapy", Sure.PLAIN, "process based"),
    (
        "Christian Counseling",
        Sure.PLAIN,
        "faith based;christian counselor;christian counselors;christian therapists;biblical counselor;pastoral counselor;christian therapist;pastoral therapy",
    ),
    ("Christian Counseling", Sure.COMPANY, "pastoral"),
    (
        "Mindful Self-Compassion",
        Sure.PLAIN,
        "self compassion course;self compassion program;self compassion training;self compassion group",
    ),
    (
        "Dyadic Developmental Psychotherapy",
        Sure.PLAIN,
        "dyadic developmental therapy;dyadic developmental",
    ),
    ("Liberation Psychology", Sure.COMPANY, "liberation;liberatory"),
    ("Liberation Psychology", Sure.PLAIN, "liberation ish;liberation minded;liberation oriented"),
    (
        "Bowen Family Systems",
        Sure.PLAIN,
        "murray bowen;bowenite;bowenites;differentiation of self;genogram;genograms",
    ),
    (
        "Medication Management",
        Sure.PLAIN,
        "i prescribe;prescribing;psychopharmacology;medication work",
    ),
    ("Medication Management", Sure.COMPANY, "medication;medications;meds"),
    ("Satir Model", Sure.PLAIN, "satir;virginia satir;family sculpting;family sculpture"),
    ("Feminist Therapy", Sure.COMPANY, "feminist;feminists"),
    ("Logotherapy", Sure.PLAIN, "viktor frankl;victor frankl;logotherapeutic;logotherapist"),
    ("Narrative Exposure Therapy", Sure.PLAIN, "narrative exposure"),
    ("Modern Analytic Group", Sure.PLAIN, "modern analytic;modern analysts;modern psychoanalytic"),
    ("Redecision Therapy", Sure.PLAIN, "redecision"),
    ("Bioenergetics", Sure.PLAIN, "bioenergetic"),
    ("Equine-Assisted", Sure.COMPANY, "equine"),
    ("Equine-Assisted", Sure.PLAIN, "equine assisted;equine facilitated"),
    ("Flash Technique", Sure.COMPANY, "flash"),
    ("Liberation Psychology", Sure.PLAIN, "liberation psych"),
    ("EMDR", Sure.COMPANY, "eye movements;eye movement"),
    (
        "Christian Counseling",
        Sure.PLAIN,
        "integrate faith;integrating faith;integrate my faith;faith integrated;faith integration;christian integration",
    ),
    ("Dance/Movement Therapy", Sure.PLAIN, "dance movement;dance therapist;movement therapist"),
    # Clashes: the reader settles these by the words around them.
    ("EFT", Sure.PLAIN, "eft"),
    ("SE", Sure.STRICT, "se;sep"),
    ("SP", Sure.STRICT, "sp"),
    ("SFT", Sure.STRICT, "sft"),
)


@cache
def lexicon() -> Lexicon[Meaning]:
    """Every name with its orientations and how sure it is."""
    names: list[tuple[str, Meaning]] = []
    for canonical, sure, words in EXTRA:
        meaning = (tuple(canonical.split(";")), sure)
        for word in words.split(";"):
            names.append((word, meaning))
            if word.endswith("therapist"):
                names.append((f"{word}s", meaning))
    for row in rows("orientation_names"):
        sure = Sure[row["sure"].upper()]
        names += [(name, ((row["canonical"],), sure)) for name in listed(row["names"])]
    for entry in orientations():
        if entry.name == "EFT (unspecified)":
            continue
        base = re.sub(r"\(.*?\)", "", entry.name)
        for word in (*base.split(" / "), *entry.synonyms, *_slips(entry.misspellings)):
            sure = Sure.COMPANY if word.lower() in COMPANY_WORDS else Sure.PLAIN
            if word.lower() not in DROPPED_SYNONYMS and len(word) > 3:
                if word in CAPITAL_ABBREVIATIONS:
                    sure = Sure.CAPITALS
                names.append((word, ((entry.name,), sure)))
        for word in entry.abbreviations:
            if word not in DROPPED_ABBREVIATIONS:
                names.append((word, ((entry.name,), _abbreviation(word))))
    return Lexicon(names, mended=True)


@cache
def _speller() -> Speller:
    """One speller of all names: building it takes longer than all its answers."""
    return Speller(
        word for entry in orientations() for word in re.findall(r"[a-z]+", entry.name.lower())
    )


def _slips(misspellings: tuple[str, ...]) -> list[str]:
    """Misspellings that the speller does not mend itself: too short, or two slips apart."""
    mend = _speller().mend
    return [m for m in misspellings if not any(mend(w) for w in re.findall(r"[a-z]+", m.lower()))]


def _abbreviation(word: str) -> Sure:
    if word in STRICT_ABBREVIATIONS or len(word) < 3:
        return Sure.STRICT
    return Sure.CAPITALS if word in CAPITAL_ABBREVIATIONS else Sure.PLAIN
