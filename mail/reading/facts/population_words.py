"""Names of populations, issues and matters of practice beyond those of the vocabulary.

A row gives the populations, separated by semicolons, and the words; what is a plain word as
well stands in :data:`PLAIN` and counts only where the sender speaks of serving somebody.
"""

from __future__ import annotations

#: (populations, words for them)
EXTRA: tuple[tuple[str, str], ...] = (
    ("LGBTQ+;Transgender and Nonbinary", "queer and trans;trans and queer;gay and trans"),
    ("Native American Clients;Families", "native families;tribal families"),
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
    ("Veterans and Military", "combat vets;vets"),
    ("Children", "younger ones;young ones;child people;under ten"),
    ("Parenting", "the parents"),
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
    ("Neurodivergent Clients", "neurodivergence;neurodiversity;audhd"),
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
    (
        "Older Adults",
        "older adults;older men;older women;elders;elderly;old people;retirees;nursing homes;nursing home;assisted living;seventies and eighties;over seventy;over 65;over sixty-five;late life;geriatrics",
    ),
    ("Adults", "grown-ups;working adults;adult clients;adult individuals;adult psychotherapy"),
    (
        "Adolescents",
        "teens;teenagers;adolescents;teen;teenage;middle schoolers;high schoolers;high school kids;tweens;juveniles;young people;teen girls;teen boys;middle school;high school students",
    ),
    (
        "Children",
        "children;play therapy;play therapist;small children;under twelve;under 12;grade schoolers;elementary schoolers;school-age;school age;kindergartners;pediatric;child therapist;child therapy;child work;theraplay;kiddos;selective mutism",
    ),
    ("Early Childhood;Children", "little ones;toddlers;preschoolers;preschool"),
    (
        "Early Childhood",
        "early childhood;infant mental health;babies;under fives;under five;birth to five",
    ),
    (
        "College Students",
        "college students;college counseling;university counseling;freshmen;students at the college;campus counseling;undergrads;grad students;graduate students;college;university students",
    ),
    (
        "Couples",
        "couples;couple;couples work;marriages;marriage work;marriage counseling;married people;affairs;infidelity;partners in crisis;marital",
    ),
    ("Families", "families;whole families;the whole family"),
    (
        "LGBTQ+",
        "queer and trans;queer adults;queer teens;gay and lesbian;lgbtq clients;queer kids;gay clients;lesbian clients;queer clients",
    ),
    (
        "Transgender and Nonbinary",
        "trans adults;trans teens;trans kids;trans people;gender work;gender clients;gender affirming",
    ),
    (
        "Latine Clients",
        "latino families;latina women;familias latinas;mexican families;from michoacan;from michoacán;spanish-speaking;spanish speaking;work in spanish;therapy in spanish;farmworkers;migrant workers;clients in spanish",
    ),
    (
        "Immigrants and Refugees",
        "immigrant;immigrants;refugees;refugee;asylum;newly arrived;migrants;migrant families;undocumented;displaced people;from guatemala;resettled;unaccompanied minors",
    ),
    (
        "Asian American and Pacific Islander Clients",
        "asian american;asian americans;chinese american;vietnamese families;korean american;pacific islanders;filipino families",
    ),
    (
        "Black and African American Clients",
        "black clients;black families;black men;black couples;black teens;african american",
    ),
    (
        "Native American Clients",
        "native people;native youth;native clients;tribal members;on the reservation;indian health;indian country;tribal",
    ),
    ("BIPOC Clients", "clients of color;families of color;people of color"),
    (
        "Veterans and Military",
        "veterans;vets;soldiers;military;service members;marines;army families;combat;national guard;people served;ex-military;the va",
    ),
    (
        "First Responders",
        "first responders;firefighters;cops;police;dispatchers;paramedics;emts;wildland firefighters;law enforcement",
    ),
    (
        "Health Care Workers",
        "nurses;physicians;doctors;medical residents;health care workers;healthcare workers;hospital staff;medical professionals",
    ),
    (
        "Clergy and Faith",
        "clergy;pastors;priests;ministers;seminarians;church people;people of faith;colleagues of faith;ordained;believers;religious people;missionaries",
    ),
    (
        "Creatives and Artists",
        "artists;musicians;actors;performers;dancers;creative people;creatives",
    ),
    ("Tech Workers", "tech workers;software people;engineers;tech people;programmers"),
    (
        "Agricultural and Rural",
        "rural;farmers;ranchers;ranch folks;ranch families;farm families;farm kids;loggers;fishing families;orchards;country people;rural folks;rural clients;out in the country",
    ),
    ("Houseless / Unhoused", "homeless;unhoused;houseless;street outreach;living outside;shelters"),
    (
        "Incarcerated / Justice-Involved",
        "inmates;prisoners;jail;probation;on parole;parolees;court-ordered;court ordered;court mandated;sent by the court;mandated clients;offenders;sex offenders;corrections;drug court;juvenile justice;incarcerated;incarcerated parents",
    ),
)

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
