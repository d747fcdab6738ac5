"""Orientations with polarity, and the abbreviations that clash."""

from pathlib import Path

import pytest

from mail.reading.facts import orientation
from mail.reading.text import Text

ACT = "Acceptance and Commitment Therapy"
CBT = "Cognitive Behavioral Therapy"
DBT = "Dialectical Behavior Therapy"
EFCT = "Emotionally Focused Couple Therapy"
IFS = "Internal Family Systems"
SE = "Somatic Experiencing"
SOMATIC = "Somatic (general)"
MI = "Motivational Interviewing"

# (words, positive, negative)
STANCES = [
    ("LPC, 6 yrs, Eugene, mostly ACT. Weds after 3.", [ACT], []),
    (
        "I do NOT do CBT. My work is existential-humanistic with some Gestalt.",
        ["Existential", "Humanistic", "Gestalt"],
        [CBT],
    ),
    (
        "Two of us are EMDR people, I'm more narrative/collaborative.",
        ["EMDR", "Narrative Therapy", "Collaborative Language Systems"],
        [],
    ),
    (
        "Mostly systemic and narrative, still finding my way.",
        ["Family Systems", "Narrative Therapy"],
        [],
    ),
    ("not an emdr group tho i dont do that", [], ["EMDR"]),
    (
        "Somatic and attachment leaning, two of us are SE practitioners.",
        [SOMATIC, "Attachment-Based Therapy", SE],
        [],
    ),
    ("I've got nothing against CBT with bigger kids.", [], []),
    ("NOT an IFS group and NOT an EMDR group. I respect both.", [], [IFS, "EMDR"]),
    ("I'm Kleinian and stubborn.", ["Object Relations"], []),
    ("this is not an all-Gottman group", [], []),
    ("I used to do CBT and now I'm psychodynamic.", ["Psychodynamic"], [CBT]),
    ("My regular work is ACT and existential.", [ACT, "Existential"], []),
    ("we act as a sounding board for each other", [], []),
    ("in Oregon or Washington", [], []),
    ("my office is in SE Portland", [], []),
    ("inner SE near Division", [], []),
    ("I'm SE trained and do IFS", [SE, IFS], []),
    ("questions about CPT codes and billing", [], []),
    ("CPT and PE for veterans", ["Cognitive Processing Therapy", "Prolonged Exposure"], []),
    ("PACT and Gottman, couples only", ["PACT", "Gottman Method"], []),
    ("we made a pact to meet monthly", [], []),
    ("EFT with couples", [EFCT], []),
    ("EFT trained", ["EFT (unspecified)"], []),
    ("EFT (tapping) and hypnosis", ["Emotional Freedom Techniques", "Hypnotherapy"], []),
    ("MI and harm reduction mostly", [MI, "Harm Reduction"], []),
    ("I moved here from Ann Arbor, MI 48104", [], []),
    ("dbt and act mostly", [DBT, ACT], []),
    (
        "ISTDP, AEDP, whatever goes deep: I'm trained in AEDP",
        [
            "Intensive Short-Term Dynamic Psychotherapy",
            "Accelerated Experiential Dynamic Psychotherapy",
        ],
        [],
    ),
    ("RO-DBT and DBT", ["Radically Open DBT", DBT], []),
    (
        "relational / experiential (AEDP trained)",
        ["Relational (general)", "Experiential", "Accelerated Experiential Dynamic Psychotherapy"],
        [],
    ),
    ("relational psychoanalytic training", ["Relational Psychoanalysis"], []),
    (
        "I run a CBT-I clinic and do ERP",
        ["CBT for Insomnia", "Exposure and Response Prevention"],
        [],
    ),
    ("I report to CPS a lot", [], []),
    ("the school system is hard on my teens", [], []),
    ("it regulates the nervous system", [], []),
    ("please see attachment", [], []),
    ("attachment-focused, with some EMDR", ["Attachment-Based Therapy", "EMDR"], []),
    ("I'm pretty eclectic", ["Eclectic"], []),
    ("I call myself integrative", ["Integrative"], []),
    ("integrative medicine clinic", [], []),
    ("no CBT please", [], [CBT]),
    ("anything but DBT", [], [DBT]),
    ("I'm not trained in EMDR", [], ["EMDR"]),
    (
        "I don't do CBT, DBT or ERP but I love narrative therapy",
        ["Narrative Therapy"],
        [CBT, DBT, "Exposure and Response Prevention"],
    ),
    ("my supervisor is psychodynamic", [], []),
    ("My old group was all CBT; I'm a Jungian.", ["Jungian Analytical Psychology"], []),
    (
        "Orientation(s): Motivational Interviewing, Solution-focused, Existential",
        [MI, "Solution-Focused Brief Therapy", "Existential"],
        [],
    ),
    ("Orientation: psychodynamic, relational", ["Psychodynamic", "Relational (general)"], []),
    (
        "play, filial, Theraplay, PCIT, anything on the floor",
        ["Play Therapy", "Filial Therapy", "Theraplay", "Parent-Child Interaction Therapy"],
        [],
    ),
    ("I play guitar and collect dynamic range compressors", [], []),
    ("looking for an IFS group", [IFS], []),
    ("it doesn't have to be EMDR", [], []),
    ("pyschodynamic, 12 yrs", ["Psychodynamic"], []),
    ("somatic symptoms in my chronic pain folks", [], []),
    ("sensorimotor & hakomi", ["Sensorimotor Psychotherapy", "Hakomi"], []),
    ("Bowenian family systems", ["Bowen Family Systems", "Family Systems"], []),
    (
        "family systems, structural and strategic",
        ["Family Systems", "Structural Family Therapy", "Strategic Family Therapy"],
        [],
    ),
    ("I've moved away from CBT toward ACT", [ACT], [CBT]),
    ("CBT isn't my thing", [], [CBT]),
    (
        "trauma-informed, EMDR and brainspotting",
        ["Trauma-Informed (general)", "EMDR", "Brainspotting"],
        [],
    ),
    ("IFS-informed and Gottman level 2", [IFS, "Gottman Method"], []),
    (
        "ketamine-assisted and psilocybin work",
        ["Ketamine-Assisted Psychotherapy", "Psilocybin Facilitation"],
        [],
    ),
    ("I do mostly dbt groups at the agency", [DBT], []),
    ("solution focused brief therapy", ["Solution-Focused Brief Therapy"], []),
    ("relational trauma is my focus", [], []),
    ("we have an interesting group dynamic", [], []),
    ("schema and CFT", ["Schema Therapy", "Compassion-Focused Therapy"], []),
    ("Bilingual, feminist and multicultural lens", ["Feminist Therapy", "Multicultural"], []),
    ("person-centred with a bit of CBT", ["Person-Centered", CBT], []),
    ("I am a sex therapist", ["Sex Therapy"], []),
    (
        "I came up psychodynamic and then found something I would call contemplative",
        ["Psychodynamic", "Contemplative Psychotherapy"],
        [],
    ),
    ("mindfulness-based, Buddhist psychology", ["Mindfulness-Based"], []),
    (
        "art therapist; sandtray and play therapy with kids",
        ["Art Therapy", "Sandtray / Sandplay", "Play Therapy"],
        [],
    ),
    ("trained in EMDR but not looking for an EMDR group", ["EMDR"], []),
    ("I'm tired of CBT", [], [CBT]),
    ("DBT isn't required", [], []),
    ("a former CBT person", [], [CBT]),
]


@pytest.mark.parametrize(("words", "positive", "negative"), STANCES)
def test_stances_are_read_with_polarity(words, positive, negative):
    """Practised or wanted is positive, rejected or left behind negative, the rest nothing."""
    facts = orientation.read(Text(words))

    assert sorted(positive) == sorted(f.value for f in facts if f.polarity == "positive")
    assert sorted(negative) == sorted(f.value for f in facts if f.polarity == "negative")
    assert all(f.evidence in words for f in facts)


def test_the_other_two_of_a_question_are_rejected():
    """Names asked about and then waved off together become negative."""
    words = (
        "Is that emotionally focused COUPLES therapy, the individual emotion-focused therapy, or"
        " tapping? I do the couples one (EFCT), I have no training in the other two."
    )

    facts = {f.value: f.polarity for f in orientation.read(Text(words))}

    assert {
        EFCT: "positive",
        "Emotion-Focused Therapy": "negative",
        "Emotional Freedom Techniques": "negative",
    } == facts


def test_another_persons_orientation_is_not_the_writers():
    """What a neighbor is stays the neighbor's."""
    facts = orientation.read(Text("We invite Oskar. He's a neighbor of mine, LPC, psychodynamic."))

    assert () == facts


# One line for nearly every orientation of the vocabulary, then slips, wishes, refusals, and neither.
LINES = [
    (
        "person-centred with a good dollop of Focusing",
        ["Focusing-Oriented Therapy", "Person-Centered"],
        [],
    ),
    (
        "REBT, problem-solving, some ACT.",
        [
            "Acceptance and Commitment Therapy",
            "Problem-Solving Therapy",
            "Rational Emotive Behavior Therapy",
        ],
        [],
    ),
    ("Harm reduction all the way, plus MI.", ["Harm Reduction", "Motivational Interviewing"], []),
    (
        "two Jungians, one psychosynthesis and me, gestalt",
        ["Gestalt", "Jungian Analytical Psychology", "Psychosynthesis"],
        [],
    ),
    (
        "a group in Contextual and Bowen theory",
        ["Bowen Family Systems", "Contextual Family Therapy"],
        [],
    ),
    ("Bowen's the only thing that ever made sense of my own kin.", ["Bowen Family Systems"], []),
    (
        "structural and strategic by training",
        ["Strategic Family Therapy", "Structural Family Therapy"],
        [],
    ),
    ("I do eye FS and E MDR", ["EMDR", "Internal Family Systems"], []),
    ("our narrative grp has a chair", ["Narrative Therapy"], []),
    ("thirteen years of sex therapy behind me", ["Sex Therapy"], []),
    (
        "Harm reduction all the way. Never 12 step.",
        ["Harm Reduction"],
        ["Twelve-Step Facilitation"],
    ),
    ("I've never done a day of EMDR in my life.", [], ["EMDR"]),
    ("Strike EMDR from my list; I don't practice it any longer.", [], ["EMDR"]),
    (
        "I work mostly from a Jungian place with some sandplay.",
        ["Jungian Analytical Psychology", "Sandtray / Sandplay"],
        [],
    ),
    (
        "I lean psychodynamic but I borrow from ACT when someone needs a tool.",
        ["Psychodynamic", "Acceptance and Commitment Therapy"],
        [],
    ),
    (
        "My training is psychoanalytic and I've picked up EMDR along the way.",
        ["Psychoanalysis", "EMDR"],
        [],
    ),
    (
        "My orientation is integrative with an attachment lens.",
        ["Integrative", "Attachment-Based Therapy"],
        [],
    ),
    (
        "Trained as a Gestalt therapist, now more person centered.",
        ["Gestalt", "Person-Centered"],
        [],
    ),
    (
        "I do couples work, Gottman and EFT.",
        ["Gottman Method", "Emotionally Focused Couple Therapy"],
        [],
    ),
    (
        "I practice EFT with couples and use a little CBT with individuals.",
        ["Emotionally Focused Couple Therapy", "Cognitive Behavioral Therapy"],
        [],
    ),
    ("I'm certified in EMDR and IFS level 2.", ["EMDR", "Internal Family Systems"], []),
    (
        "Approach: relational, psychodynamic, some mindfulness.",
        ["Relational (general)", "Psychodynamic", "Mindfulness-Based"],
        [],
    ),
    ("My background is in family systems (Bowen).", ["Family Systems", "Bowen Family Systems"], []),
    (
        "Bread and butter is CBT and exposure (ERP) for OCD.",
        ["Cognitive Behavioral Therapy", "Exposure and Response Prevention"],
        [],
    ),
    ("I treat OCD with ERP.", ["Exposure and Response Prevention"], []),
    (
        "exposure and response prevention mostly, ACT flavored",
        ["Exposure and Response Prevention", "Acceptance and Commitment Therapy"],
        [],
    ),
    (
        "ACT-based, behavioral at heart.",
        ["Acceptance and Commitment Therapy", "Behavior Therapy"],
        [],
    ),
    ("I think in systems and practice narratively.", ["Family Systems", "Narrative Therapy"], []),
    ("Work is existential, meaning-centered", ["Existential", "Logotherapy"], []),
    ("depth oriented, mostly Jungian", ["Psychodynamic", "Jungian Analytical Psychology"], []),
    ("depth psychotherapy, object relations flavor", ["Psychodynamic", "Object Relations"], []),
    ("Winnicott is my north star.", ["Object Relations"], []),
    ("I'm a Bion and Klein person", ["Object Relations"], []),
    ("self psychology and intersubjectivity", ["Self Psychology", "Intersubjective"], []),
    ("Relational psychoanalysis, William Alanson White trained", ["Relational Psychoanalysis"], []),
    ("I'm a Lacanian, alas.", ["Lacanian"], []),
    ("control mastery theory is home for me", ["Control Mastery Theory"], []),
    (
        "AEDP and ISTDP",
        [
            "Accelerated Experiential Dynamic Psychotherapy",
            "Intensive Short-Term Dynamic Psychotherapy",
        ],
        [],
    ),
    ("I've started AEDP training", ["Accelerated Experiential Dynamic Psychotherapy"], []),
    ("halfway through my SE training", ["Somatic Experiencing"], []),
    ("I am a Somatic Experiencing Practitioner (SEP).", ["Somatic Experiencing"], []),
    ("sensorimotor level 2", ["Sensorimotor Psychotherapy"], []),
    ("Hakomi trained, body centered", ["Hakomi", "Somatic (general)"], []),
    (
        "I use polyvagal theory a lot and parts work.",
        ["Polyvagal-Informed", "Parts Work (general)"],
        [],
    ),
    ("parts work (IFS mostly)", ["Parts Work (general)", "Internal Family Systems"], []),
    ("NARM and Brainspotting", ["NeuroAffective Relational Model", "Brainspotting"], []),
    ("I specialize in DBT and RO DBT", ["Dialectical Behavior Therapy", "Radically Open DBT"], []),
    ("adherent DBT, comprehensive program", ["Dialectical Behavior Therapy"], []),
    ("DBT skills groups and individual", ["Dialectical Behavior Therapy"], []),
    (
        "I'm a behaviorist, ABA before, CBT now",
        ["Behavior Therapy", "Applied Behavior Analysis", "Cognitive Behavioral Therapy"],
        [],
    ),
    (
        "solution focused, strengths based",
        ["Solution-Focused Brief Therapy", "Positive Psychology"],
        [],
    ),
    ("SFBT & narrative", ["Solution-Focused Brief Therapy", "Narrative Therapy"], []),
    ("SFT with families, structural", ["Structural Family Therapy"], []),
    (
        "solution-focused (SFT) and MI",
        ["Solution-Focused Brief Therapy", "Motivational Interviewing"],
        [],
    ),
    (
        "harm reduction, MI, seeking safety",
        ["Harm Reduction", "Motivational Interviewing", "Seeking Safety"],
        [],
    ),
    (
        "TF-CBT, PCIT, play",
        ["Trauma-Focused CBT", "Parent-Child Interaction Therapy", "Play Therapy"],
        [],
    ),
    ("play therapy and sand tray with little ones", ["Play Therapy", "Sandtray / Sandplay"], []),
    ("Synergetic play therapy", ["Play Therapy"], []),
    (
        "I'm a Theraplay therapist and use DDP.",
        ["Theraplay", "Dyadic Developmental Psychotherapy"],
        [],
    ),
    ("circle of security facilitator", ["Circle of Security"], []),
    ("expressive arts and psychodrama", ["Expressive Arts Therapy", "Psychodrama"], []),
    ("I'm an art therapist by training", ["Art Therapy"], []),
    ("drama therapy, music therapy", ["Drama Therapy", "Music Therapy"], []),
    ("clinical hypnosis and biofeedback", ["Hypnotherapy", "Biofeedback"], []),
    ("neurofeedback is most of my practice", ["Neurofeedback"], []),
    (
        "ketamine work (KAP) and IFS",
        ["Ketamine-Assisted Psychotherapy", "Internal Family Systems"],
        [],
    ),
    ("I'm a psilocybin facilitator too", ["Psilocybin Facilitation"], []),
    ("feminist, liberation psychology informed", ["Feminist Therapy", "Liberation Psychology"], []),
    ("relational-cultural theory (Stone Center)", ["Relational-Cultural Therapy"], []),
    ("RCT (relational-cultural) since grad school", ["Relational-Cultural Therapy"], []),
    ("eclectic, a bit of everything", ["Eclectic"], []),
    ("I'm a generalist, eclectic, whatever works", ["Eclectic"], []),
    ("schema therapy & CFT", ["Schema Therapy", "Compassion-Focused Therapy"], []),
    (
        "compassion focused work and mindful self-compassion",
        ["Compassion-Focused Therapy", "Mindful Self-Compassion"],
        [],
    ),
    ("MBCT, MBSR teacher", ["Mindfulness-Based Cognitive Therapy", "Mindfulness-Based"], []),
    ("Buddhist psychology and mindfulness", ["Mindfulness-Based"], []),
    ("contemplative psychotherapy, Naropa grad", ["Contemplative Psychotherapy"], []),
    ("transpersonal & psychosynthesis", ["Transpersonal", "Psychosynthesis"], []),
    ("process work (Mindell)", ["Process-Oriented Psychology"], []),
    ("Adlerian, always have been", ["Adlerian"], []),
    ("rational emotive (REBT)", ["Rational Emotive Behavior Therapy"], []),
    ("interpersonal therapy, IPT", ["Interpersonal Psychotherapy"], []),
    ("reality therapy of all things", ["Choice Theory / Reality Therapy"], []),
    ("Satir model family work", ["Satir Model"], []),
    ("Imago and RLT (Terry Real)", ["Imago", "Relational Life Therapy"], []),
    ("Stan Tatkin's PACT level 2", ["PACT"], []),
    ("discernment counseling with couples on the brink", ["Discernment Counseling"], []),
    ("sex therapy and Gottman", ["Sex Therapy", "Gottman Method"], []),
    ("equine therapy and walk and talk", ["Equine-Assisted", "Nature-Based / Ecotherapy"], []),
    ("interpersonal neurobiology à la Dan Siegel", ["Interpersonal Neurobiology"], []),
    ("coherence therapy, memory reconsolidation", ["Coherence Therapy"], []),
    ("lifespan integration", ["Lifespan Integration"], []),
    ("deep brain reorienting and EMDR", ["Deep Brain Reorienting", "EMDR"], []),
    ("the flash technique", ["Flash Technique"], []),
    ("accelerated resolution therapy (ART)", ["Accelerated Resolution Therapy"], []),
    (
        "ART and CPT certified, VA trained",
        ["Accelerated Resolution Therapy", "Cognitive Processing Therapy"],
        [],
    ),
    ("cognitive processing therapy for veterans", ["Cognitive Processing Therapy"], []),
    ("PE and CPT", ["Prolonged Exposure", "Cognitive Processing Therapy"], []),
    ("prolonged exposure", ["Prolonged Exposure"], []),
    ("CBT-I for insomnia", ["CBT for Insomnia"], []),
    ("Yalom-style interpersonal process groups", ["Interpersonal Group / Yalom"], []),
    ("modern analytic group training", ["Modern Analytic Group"], []),
    ("Tavistock, group relations", ["Tavistock / Group Relations"], []),
    ("person-centred, Rogerian to the bone", ["Person-Centered"], []),
    ("humanistic/existential", ["Humanistic", "Existential"], []),
    ("existentialist at heart", ["Existential"], []),
    ("emotion focused therapy (Greenberg)", ["Emotion-Focused Therapy"], []),
    ("EFT (Sue Johnson)", ["Emotionally Focused Couple Therapy"], []),
    ("emotionally-focused couples therapist", ["Emotionally Focused Couple Therapy"], []),
    ("EFT tapping", ["Emotional Freedom Techniques"], []),
    ("I use EFT and would love an EFT group", ["EFT (unspecified)"], []),
    ("focusing (Gendlin) and experiential", ["Focusing-Oriented Therapy", "Experiential"], []),
    ("mentalization based (MBT) for BPD", ["Mentalization-Based Treatment"], []),
    ("TFP and MBT", ["Transference-Focused Psychotherapy", "Mentalization-Based Treatment"], []),
    ("collaborative problem solving (Ross Greene)", ["Collaborative Problem Solving"], []),
    ("child parent psychotherapy", ["Child-Parent Psychotherapy"], []),
    ("infant mental health, dyadic", ["Infant Mental Health"], []),
    ("HAES aligned", ["Health at Every Size"], []),
    ("kink and poly affirming", ["Kink and Poly Affirming"], []),
    ("Christian counseling", ["Christian Counseling"], []),
    ("medication management plus therapy", ["Medication Management"], []),
    ("gestault and existental", ["Gestalt", "Existential"], []),
    ("pyschodynamic / relational", ["Psychodynamic", "Relational (general)"], []),
    ("EDMR and IFS", ["EMDR", "Internal Family Systems"], []),
    ("acceptance and committment therapy", ["Acceptance and Commitment Therapy"], []),
    ("dialetical behavior therapy", ["Dialectical Behavior Therapy"], []),
    ("cognative behavioral therapy", ["Cognitive Behavioral Therapy"], []),
    ("narritive therapy", ["Narrative Therapy"], []),
    ("brainspoting, sematic", ["Brainspotting", "Somatic (general)"], []),
    ("hakome trained", ["Hakomi"], []),
    ("gotman method couples", ["Gottman Method"], []),
    ("jungean", ["Jungian Analytical Psychology"], []),
    ("psychodyanmic, mostly", ["Psychodynamic"], []),
    ("psycodynamic", ["Psychodynamic"], []),
    ("attachement based", ["Attachment-Based Therapy"], []),
    ("humanisitic", ["Humanistic"], []),
    ("existentail", ["Existential"], []),
    ("solution focussed", ["Solution-Focused Brief Therapy"], []),
    ("motivational interviewng", ["Motivational Interviewing"], []),
    ("mindfullness based", ["Mindfulness-Based"], []),
    ("internal family system", ["Internal Family Systems"], []),
    ("I want a group of IFS people, I'm new to it.", ["Internal Family Systems"], []),
    ("Hoping for folks who know EMDR.", ["EMDR"], []),
    ("a group around DBT and adolescents", ["Dialectical Behavior Therapy"], []),
    ("Is there an ACT group in town?", ["Acceptance and Commitment Therapy"], []),
    ("Any psychodynamic groups?", ["Psychodynamic"], []),
    ("Interested in learning more AEDP", ["Accelerated Experiential Dynamic Psychotherapy"], []),
    ("I'd love to learn schema therapy", ["Schema Therapy"], []),
    ("I don't do CBT.", [], ["Cognitive Behavioral Therapy"]),
    ("I am not a CBT therapist.", [], ["Cognitive Behavioral Therapy"]),
    ("CBT is not for me.", [], ["Cognitive Behavioral Therapy"]),
    ("Not into CBT worksheets.", [], ["Cognitive Behavioral Therapy"]),
    ("Please, no DBT.", [], ["Dialectical Behavior Therapy"]),
    ("no interest in EMDR or brainspotting", [], ["EMDR", "Brainspotting"]),
    (
        "Moving away from CBT, toward psychodynamic work.",
        ["Psychodynamic"],
        ["Cognitive Behavioral Therapy"],
    ),
    ("I used to do DBT but burned out on it.", [], ["Dialectical Behavior Therapy"]),
    ("I was trained in CBT but don't use it anymore.", [], ["Cognitive Behavioral Therapy"]),
    ("I've left psychoanalysis behind for body work", ["Somatic (general)"], ["Psychoanalysis"]),
    ("I have a CBT background that I've mostly abandoned", [], ["Cognitive Behavioral Therapy"]),
    ("I have no use for manualized CBT", [], ["Cognitive Behavioral Therapy"]),
    ("I can't stand tapping", [], ["Emotional Freedom Techniques"]),
    ("I'm allergic to IFS right now", [], ["Internal Family Systems"]),
    ("I'd rather not be in an EMDR group", [], ["EMDR"]),
    ("anything except psychoanalysis", [], ["Psychoanalysis"]),
    ("Psychodynamic, not CBT.", ["Psychodynamic"], ["Cognitive Behavioral Therapy"]),
    ("Psychodynamic rather than CBT", ["Psychodynamic"], ["Cognitive Behavioral Therapy"]),
    ("relational, definitely not behavioral", ["Relational (general)"], ["Behavior Therapy"]),
    ("I don't practice EMDR, though I refer to people who do", [], ["EMDR"]),
    (
        "I'm not trained in IFS, DBT or EMDR",
        [],
        ["Internal Family Systems", "Dialectical Behavior Therapy", "EMDR"],
    ),
    ("no training in couples EFT", [], ["Emotionally Focused Couple Therapy"]),
    ("I quit doing EMDR in 2019", [], ["EMDR"]),
    (
        "a recovering CBT therapist, these days I'm Gestalt",
        ["Gestalt"],
        ["Cognitive Behavioral Therapy"],
    ),
    (
        "formerly CBT, currently ACT",
        ["Acceptance and Commitment Therapy"],
        ["Cognitive Behavioral Therapy"],
    ),
    ("I stopped using DBT years ago", [], ["Dialectical Behavior Therapy"]),
    ("CBT never suited me", [], ["Cognitive Behavioral Therapy"]),
    ("EMDR? No thanks.", [], ["EMDR"]),
    ("not a fan of IFS", [], ["Internal Family Systems"]),
    ("I'm done with EMDR", [], ["EMDR"]),
    ("I don't want an all-CBT group.", [], []),
    ("not everybody should be psychodynamic", [], []),
    ("It needn't be an IFS group.", [], []),
    ("The group doesn't have to be psychodynamic.", [], []),
    ("I have nothing against EMDR.", [], []),
    ("I'd like at least half not to be psychodynamic", [], []),
    ("a mix is good, not only EMDR people", [], []),
    ("I don't mind CBT", [], []),
    ("open to any orientation", [], []),
    ("My last group was all psychodynamic", [], []),
    ("my husband does EMDR", [], []),
    ("My colleague is a DBT therapist", [], []),
    ("my agency makes us do CBT; I'm a Gestalt therapist", ["Gestalt"], []),
    ("What is AEDP exactly?", [], []),
    ("Is the G-2011 group psychodynamic?", [], []),
    ("the act of consulting helps", [], []),
    ("in the art of therapy", [], []),
    ("my pe teacher", [], []),
    ("I bill CPT 90837", [], []),
    ("meet in SE or NE", [], []),
    ("family members", [], []),
    ("the whole system is broken", [], []),
    ("I play well with others", [], []),
    ("group dynamics", [], []),
    ("I'm in Medford, OR and flexible", [], []),
    ("focusing on couples", [], []),
    ("narrative of my career", [], []),
    ("a collaborative spirit", [], []),
    ("structural problems in the agency", [], []),
    ("exposure to other views", [], []),
    ("mindful of time", [], []),
    ("integrated care clinic", [], []),
    ("behavioral health agency", [], []),
    (
        "community behavioral health for ten years, now CBT in private practice",
        ["Cognitive Behavioral Therapy"],
        [],
    ),
    ("attachment issues in adoptive kids", [], []),
    ("I'm attached a pdf (see attachment)", [], []),
    ("somatic complaints", [], []),
    ("trauma is what walks in my door", [], []),
    ("trauma-focused practice, EMDR", ["Trauma-Informed (general)", "EMDR"], []),
    ("tapping my foot", [], []),
    ("process group for men, I run it", [], []),
    ("couples therapy mostly, Gottman", ["Gottman Method"], []),
    ("cognitive therapy, Beck trained", ["Cognitive Therapy"], []),
    ("psychoanalytic candidate", ["Psychoanalysis"], []),
]


@pytest.mark.parametrize(("words", "positive", "negative"), LINES)
def test_orientations_are_heard_as_therapists_name_them(words, positive, negative):
    """Synonyms, abbreviations, slips of the fingers and turns of phrase, each with its stance."""
    facts = orientation.read(Text(words))

    assert sorted(positive) == sorted(f.value for f in facts if f.polarity == "positive")
    assert sorted(negative) == sorted(f.value for f in facts if f.polarity == "negative")
    assert all(f.evidence in words for f in facts)


def test_orientations_are_heard_in_whatever_words_they_are_told():
    """Each row of ``orientations.tsv`` gives what is practised, what is rejected, and the words."""
    table = (Path(__file__).parent / "orientations.tsv").read_text(encoding="utf-8").splitlines()
    wrong = []
    for practised, rejected, words in (line.split("\t") for line in table):
        facts = orientation.read(Text(words))
        read = [
            sorted(fact.value for fact in facts if fact.polarity == sign)
            for sign in ("positive", "negative")
        ]
        if read != [sorted(filter(None, each.split(";"))) for each in (practised, rejected)]:
            wrong.append((words, read))

    assert [] == wrong
    assert len(table) > 50
