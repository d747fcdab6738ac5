"""Names of populations, issues and matters of practice beyond those of the vocabulary.

A row gives the populations, separated by semicolons, and the words; what is a plain word as
well stands in :data:`PLAIN` and counts only where the sender speaks of serving somebody.
"""

from __future__ import annotations

from mail.reading.facts.population_people import PEOPLE

#: (populations, words for them)
_ISSUES: tuple[tuple[str, str], ...] = (
    ("ADHD;Neurodivergent Clients", "audhd"),
    ("Self-Harm", "hurt themselves;harm themselves;cut themselves;self-injure;self-injuring"),
    ("Domestic Violence", "partner violence;family violence"),
    ("Sleep and Insomnia", "sleep stuff;sleepers;sleep work;sleep medicine"),
    ("Cancer and Medical Illness", "chemo;chemotherapy;tumor"),
    ("Work and Burnout", "burning out"),
    (
        "Retirement of Practice",
        "close my doors;closing my doors;hang up my license;letting my practice go",
    ),
    ("Substance Use", "drug and alcohol;methadone clinic"),
    ("Group Practice Ownership", "own a practice with;hiring and firing"),
    ("Autism;Adults", "autistic adults;autism in adults;adult autism;late diagnosed"),
    (
        "Autism;Children",
        "autistic kids;autistic children;kids on the spectrum;children on the spectrum",
    ),
    ("Autism;Adolescents", "autistic teens;autistic teenagers;teens on the spectrum"),
    ("Autism", "on the spectrum;asperger;asperger's"),
    ("Anxiety", "anxious;panic disorder;panic attacks;phobias;social anxiety;worriers"),
    (
        "Depression",
        "depressed;treatment resistant depression;mood disorders",
    ),
    ("Bipolar", "mania;manic depression"),
    ("OCD", "hoarding;hair pulling;trichotillomania;intrusive thoughts;scrupulosity"),
    (
        "PTSD and Trauma",
        "trauma work;traumatized;post traumatic stress;trauma cases;trauma recovery;trauma patients",
    ),
    (
        "Childhood Sexual Abuse",
        "sexual abuse survivors;incest;survivors of sexual abuse;survivors of incest;abused children",
    ),
    (
        "Domestic Violence",
        "battered women;batterers;abusive relationships;intimate partner abuse",
    ),
    (
        "Grief and Loss",
        "grieving;mourners;widows;widowers;mourning;loss and grief;the dying;dying people",
    ),
    (
        "Eating Disorders",
        "disordered eating;anorexics;bulimics;ed clients;ed work",
    ),
    (
        "Substance Use",
        "addicts;alcoholics;people who drink;drinkers;drug use;people in recovery;addiction work;detox;relapse prevention;methadone;sobriety;suds;chemically dependent;drink or use",
    ),
    ("Gambling", "gamblers;gambling problems;compulsive gambling"),
    (
        "Process Addictions",
        "porn;porn problems;pornography;sex addiction;sex addicts;internet addiction;gaming addiction",
    ),
    ("Psychosis", "hearing voices;psychotic;schizophrenic"),
    (
        "Personality Disorders",
        "personality disorder;borderline patients;borderline clients;narcissistic;difficult personalities",
    ),
    ("Dissociation", "multiplicity;plural systems"),
    (
        "Perinatal and Postpartum",
        "perinatal work;new parents;expecting;pregnant women;pregnant people;pregnant and postpartum;postnatal;moms to be;birthing people;postpartum depression",
    ),
    (
        "Infertility and Pregnancy Loss",
        "stillbirth;miscarriages;infertile;fertility clients;reproductive loss",
    ),
    (
        "Adoption and Foster Care;Children",
        "adopted kids;adopted children;foster kids;foster children",
    ),
    (
        "Adoption and Foster Care",
        "adoptive parents;adoption work;adopted;kids in care;adult adoptees",
    ),
    (
        "Divorce and Coparenting",
        "divorcing couples;separating couples;blended families;stepfamilies;step families",
    ),
    (
        "Custody Evaluation",
        "custody evals;custody disputes;custody cases;parenting time evaluations;custody work",
    ),
    (
        "Parenting",
        "teach parents;parent training;work with parents;parent work;parents of",
    ),
    (
        "School Issues",
        "school based;in schools;in the schools;school contract;school refusal;school kids;and their schools;school counseling",
    ),
    ("Work and Burnout", "burnout;burned out;compassion fatigue;workplace stress;i'm toast"),
    ("Life Transitions", "midlife;transitions"),
    (
        "Spiritual and Religious Trauma",
        "exvangelical;leaving church;high control religion;ex-mormon;post-mormon",
    ),
    (
        "Sex Therapy Issues",
        "sexual issues;sexual problems;sexual dysfunction;desire discrepancy;sex issues",
    ),
    ("Chronic Pain", "pain patients;pain clients;fibromyalgia"),
    (
        "Disability and Chronic Illness",
        "chronically ill;people who are ill;disabled clients;disabled people;long covid;ill the way;deaf clients",
    ),
    (
        "Cancer and Medical Illness",
        "cancer patients;medically ill;serious illness;transplant patients;palliative;hospital patients",
    ),
    (
        "Sleep and Insomnia",
        "insomniacs;sleep problems;sleep disorders;bad sleepers;poor sleepers;people who can't sleep",
    ),
    ("Traumatic Brain Injury", "brain injury;brain injuries;head injury;stroke survivors"),
    (
        "Dementia and Caregiving",
        "alzheimer's;family caregivers;caregiving;memory care",
    ),
    (
        "Psychological Testing",
        "neuropsychological assessment;neuropsych evaluations;assessment work;psych evals;learning evaluations;test batteries;testing and;psychological evaluations;assessment people;assessment heavy",
    ),
    (
        "Group Practice Ownership",
        "own a group practice;group practice owner;group practice owners;practice owners;clinician practice;therapist practice;group of owners;running a group practice",
    ),
    (
        "Private Practice Business",
        "business of practice;opening my own practice;opening my own office;opening a practice;starting a practice;starting my practice;starting a private practice;building a practice;building my practice;business end",
    ),
    (
        "Telehealth Practice",
        "entirely telehealth;fully telehealth practice;online only practice;therapy entirely from",
    ),
    (
        "Insurance and Billing",
        "billing;insurance panels;insurance billing;dealing with insurance",
    ),
    (
        "Supervision of Supervisors",
        "supervisor of supervisors;supervisors' consultation;consult on the supervising;supervisors' group;who supervise;bring the supervision;my supervising",
    ),
    (
        "Retirement of Practice",
        "close my practice;close a practice;closing a forensic practice;professional wills;wind down my practice;stop seeing patients;stop seeing clients;end of practice;ending my practice",
    ),
)
EXTRA = (*_ISSUES, *PEOPLE)

#: Words that mean something else as well: only where the sender speaks of serving somebody.
PLAIN = frozenset(
    [
        "groups",
        "partners",
        "relationship",
        "family",
        "aging",
        "trans",
        "si",
        "ed",
        "dv",
        "pain",
        "fire",
        "recovery",
        "fees",
        "moves",
        "boundaries",
        "kids",
        "child",
        "loss",
        "worry",
        "mood",
        "native",
        "frontier",
        "writers",
        "elementary",
        "testing",
        "assessment",
        "assessments",
        "adult",
        "adults",
        "youth",
        "seniors",
        "newcomers",
        "career",
        "retirement",
        "police",
        "asylum",
        "forensic",
        "farm",
        "rural",
        "alcohol",
        "suicide",
        "suicidal",
        "cutting",
        "foster",
        "marketing",
        "supervisors",
        "couple",
        "jail",
        "prison",
        "military",
        "billing",
        "college",
        "doctors",
        "engineers",
        "combat",
        "detox",
        "orchards",
        "expecting",
        "babies",
        "physicians",
        "nurses",
        "ministers",
        "burnout",
        "transitions",
        "hospice",
        "cancer",
        "actors",
        "believers",
        "ordained",
        "adopted",
        "depressed",
        "tribal",
        "probation",
        "indigenous",
        "disabled",
        "disability",
        "queer",
        "widows",
        "shelters",
        "homeless",
        "anxious",
        "teen",
        "affairs",
    ]
)
