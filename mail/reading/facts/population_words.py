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
    ("Autism", "autism;on the spectrum;asperger;asperger's"),
    ("ADHD", "adhd;audhd;attention deficit"),
    ("Anxiety", "anxiety;anxious;panic disorder;panic attacks;phobias;social anxiety;worriers"),
    (
        "Depression",
        "depression;depressed;chronic depression;treatment resistant depression;mood disorders",
    ),
    ("Bipolar", "bipolar;mania;manic depression"),
    ("OCD", "ocd;hoarding;hair pulling;trichotillomania;intrusive thoughts;scrupulosity"),
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
        "domestic violence;battered women;batterers;abusive relationships;intimate partner abuse",
    ),
    (
        "Grief and Loss",
        "grief;grieving;bereavement;bereaved;mourners;widows;widowers;mourning;loss and grief;the dying;dying people;end of life",
    ),
    (
        "Eating Disorders",
        "eating disorders;disordered eating;anorexics;bulimics;ed clients;ed work",
    ),
    (
        "Substance Use",
        "substance use;addicts;alcoholics;people who drink;drinkers;drug and alcohol;drug use;people in recovery;addiction work;detox;relapse prevention;methadone;sobriety;suds;chemically dependent;drink or use",
    ),
    ("Gambling", "gambling;gamblers;gambling problems;compulsive gambling"),
    (
        "Process Addictions",
        "porn;porn problems;pornography;sex addiction;sex addicts;internet addiction;gaming addiction;process addictions",
    ),
    ("Psychosis", "psychosis;hearing voices;psychotic;schizophrenic"),
    (
        "Personality Disorders",
        "personality disorders;personality disorder;borderline patients;borderline clients;narcissistic;difficult personalities",
    ),
    ("Dissociation", "dissociation;multiplicity;plural systems"),
    (
        "Perinatal and Postpartum",
        "perinatal work;perinatal;new parents;expecting;pregnant women;pregnant people;pregnant and postpartum;postnatal;moms to be;birthing people;postpartum depression",
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
        "adoptive parents;adoption work;foster families;adopted;kids in care;adult adoptees",
    ),
    (
        "Divorce and Coparenting",
        "divorcing couples;separating couples;blended families;stepfamilies;step families",
    ),
    (
        "Custody Evaluation",
        "custody evaluation;custody evaluations;custody evals;custody disputes;custody cases;parenting time evaluations;custody work",
    ),
    (
        "Parenting",
        "parent coaching;parenting;teach parents;parent training;work with parents;parent work;parents of",
    ),
    (
        "School Issues",
        "school based;in schools;in the schools;school contract;school refusal;school kids;and their schools;school counseling",
    ),
    ("Work and Burnout", "burnout;burned out;compassion fatigue;workplace stress;i'm toast"),
    ("Life Transitions", "life transitions;midlife;transitions"),
    (
        "Spiritual and Religious Trauma",
        "religious trauma;exvangelical;leaving church;high control religion;ex-mormon;post-mormon",
    ),
    (
        "Sex Therapy Issues",
        "sexual issues;sexual problems;sexual dysfunction;desire discrepancy;sex issues",
    ),
    ("Chronic Pain", "chronic pain;pain patients;pain clients;fibromyalgia"),
    (
        "Disability and Chronic Illness",
        "chronic illness;chronically ill;people who are ill;disabled clients;disabled people;long covid;ill the way;deaf clients",
    ),
    (
        "Cancer and Medical Illness",
        "cancer;oncology;cancer patients;medically ill;serious illness;transplant patients;palliative;hospital patients",
    ),
    (
        "Sleep and Insomnia",
        "insomnia;insomniacs;sleep problems;sleep disorders;bad sleepers;poor sleepers;people who can't sleep",
    ),
    ("Traumatic Brain Injury", "brain injury;brain injuries;head injury;tbi;stroke survivors"),
    (
        "Dementia and Caregiving",
        "dementia;alzheimer's;caregivers;family caregivers;caregiving;memory care",
    ),
    (
        "Psychological Testing",
        "psychological testing;neuropsychological assessment;neuropsych;neuropsych evaluations;assessment work;evals;psych evals;learning evaluations;test batteries;testing and;psychological evaluations;assessment people;assessment heavy",
    ),
    (
        "Group Practice Ownership",
        "own a group practice;group practice owner;group practice owners;practice owners;clinician practice;therapist practice;group of owners;running a group practice",
    ),
    (
        "Private Practice Business",
        "running a business;business side;business of practice;opening my own practice;opening my own office;opening a practice;starting a practice;starting my practice;starting a private practice;building a practice;building my practice;business end",
    ),
    (
        "Telehealth Practice",
        "entirely telehealth;fully telehealth practice;telehealth practice;online only practice;therapy entirely from",
    ),
    (
        "Insurance and Billing",
        "billing;insurance panels;insurance billing;dealing with insurance;credentialing",
    ),
    (
        "Supervision of Supervisors",
        "supervisor of supervisors;supervising associates;supervise associates;supervisors' consultation;consult on the supervising;supervision of supervisors;supervisors' group;who supervise",
    ),
    (
        "Retirement of Practice",
        "close my practice;closing my practice;closing a practice;close a practice;closing a forensic practice;professional wills;professional will;winding down;wind down my practice;retiring from practice;stop seeing patients;stop seeing clients;end of practice;ending my practice",
    ),
)
EXTRA = (*_ISSUES, *PEOPLE)

#: Words that mean something else as well: only where the sender speaks of serving somebody.
PLAIN = frozenset(
    [
        "group",
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
        "kid",
        "child",
        "loss",
        "worry",
        "mood",
        "native",
        "frontier",
        "writers",
        "students",
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
        "students",
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
        "partner",
        "depressed",
        "tribal",
        "probation",
        "indigenous",
        "disabled",
        "disability",
        "queer",
        "black",
        "widows",
        "shelters",
        "homeless",
        "anxious",
        "teen",
        "military",
        "affairs",
    ]
)
