"""Whom clinicians serve, by age, kinship, community and trade, in words beyond the vocabulary.

The rows are like those of :mod:`mail.reading.facts.population_words`.
"""

from __future__ import annotations

#: (populations, words for them)
PEOPLE: tuple[tuple[str, str], ...] = (
    ("LGBTQ+;Transgender and Nonbinary", "queer and trans;trans and queer;gay and trans"),
    ("Native American Clients;Families", "native families;tribal families"),
    ("Veterans and Military", "combat vets"),
    ("Children", "younger ones;young ones;child people;kids under ten;children under ten"),
    ("Neurodivergent Clients", "neurodivergence;neurodiversity"),
    (
        "Older Adults",
        "old people;retirees;nursing homes;nursing home;assisted living;seventies and eighties;over seventy;over 65;over sixty-five;late life;geriatrics;care homes;care home;of old age;in their seventies;in their eighties;in their nineties;over eighty",
    ),
    ("Adults", "grown-ups;working adults;adult clients;adult individuals;adult psychotherapy"),
    (
        "Adolescents",
        "teenage;middle schoolers;high school kids;juveniles;teen girls;teen boys;middle school;high school students",
    ),
    (
        "Children",
        "play therapy;play therapist;under twelve;under 12;grade schoolers;elementary schoolers;school-age;school age;kindergartners;pediatric;child therapist;child therapy;child work;theraplay;kiddos;selective mutism",
    ),
    ("Early Childhood;Children", "little ones;toddlers;preschoolers;preschool"),
    (
        "Early Childhood",
        "infant mental health;under fives;two-year-olds;three-year-olds;four-year-olds;five-year-olds;under six",
    ),
    (
        "College Students",
        "college counseling;university counseling;freshmen;students at the college;campus counseling;undergrads;grad students;graduate students;college",
    ),
    (
        "Couples",
        "couples work;marriages;marriage work;marriage counseling;married people;affairs;infidelity;partners in crisis",
    ),
    ("Families", "whole families;the whole family"),
    (
        "LGBTQ+",
        "queer adults;queer teens;gay and lesbian;lgbtq clients;queer kids;gay clients;lesbian clients",
    ),
    (
        "Transgender and Nonbinary",
        "trans adults;trans teens;trans kids;trans people;gender work;gender clients;gender affirming",
    ),
    (
        "Latine Clients",
        "latino families;latina women;familias latinas;mexican families;from michoacan;from oaxaca;mixteco;from michoacán;spanish-speaking;spanish speaking;work in spanish;therapy in spanish;clients in spanish",
    ),
    (
        "Immigrants and Refugees",
        "immigrant;refugee;newly arrived;migrants;migrant families;undocumented;displaced people;from guatemala;resettled;unaccompanied minors",
    ),
    (
        "Asian American and Pacific Islander Clients",
        "asian american;asian americans;chinese american;vietnamese families;korean american;pacific islanders;filipino families",
    ),
    (
        "Black and African American Clients",
        "black men;black couples;black teens",
    ),
    (
        "Native American Clients",
        "native people;native youth;tribal members;on the reservation;indian health;indian country",
    ),
    ("BIPOC Clients", "families of color"),
    (
        "Veterans and Military",
        "soldiers;marines;army families;combat;national guard;people served;ex-military;the va",
    ),
    (
        "First Responders",
        "cops;dispatchers;emts;wildland firefighters;law enforcement",
    ),
    (
        "Health Care Workers",
        "doctors;medical residents;hospital staff;medical professionals",
    ),
    (
        "Clergy and Faith",
        "priests;seminarians;church people;colleagues of faith;ordained;believers;religious people;missionaries",
    ),
    (
        "Creatives and Artists",
        "actors;performers;dancers;creative people",
    ),
    ("Tech Workers", "software people;engineers;tech people;programmers"),
    (
        "Agricultural and Rural",
        "farmworkers;farmworker;ranch country;farm country;rural general practice;rural practice;migrant workers;ranch folks;ranch families;farm kids;loggers;fishing families;orchards;country people;rural folks;rural clients;out in the country",
    ),
    ("Houseless / Unhoused", "street outreach;living outside;shelters"),
    (
        "Incarcerated / Justice-Involved",
        "prisoners;out of prison;out of jail;coming out of county;coming home from prison;released from;jail;probation;on parole;parolees;court-ordered;court ordered;court mandated;sent by the court;mandated clients;offenders;sex offenders;drug court;juvenile justice;incarcerated;incarcerated parents",
    ),
)
