"""Whom clinicians serve, by age, kinship, community and trade, in words beyond the vocabulary.

The rows are like those of :mod:`mail.reading.facts.population_words`.
"""

from __future__ import annotations

#: (populations, words for them)
PEOPLE: tuple[tuple[str, str], ...] = (
    ("LGBTQ+;Transgender and Nonbinary", "queer and trans;trans and queer;gay and trans"),
    ("Native American Clients;Families", "native families;tribal families"),
    ("Veterans and Military", "combat vets;vets"),
    ("Children", "younger ones;young ones;child people;under ten"),
    ("Neurodivergent Clients", "neurodivergence;neurodiversity;audhd"),
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
        "latino families;latina women;familias latinas;mexican families;from michoacan;from michoacán;spanish-speaking;spanish speaking;work in spanish;therapy in spanish;clients in spanish",
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
        "rural;farmworkers;migrant workers;farmers;ranchers;ranch folks;ranch families;farm families;farm kids;loggers;fishing families;orchards;country people;rural folks;rural clients;out in the country",
    ),
    ("Houseless / Unhoused", "homeless;unhoused;houseless;street outreach;living outside;shelters"),
    (
        "Incarcerated / Justice-Involved",
        "inmates;prisoners;jail;probation;on parole;parolees;court-ordered;court ordered;court mandated;sent by the court;mandated clients;offenders;sex offenders;corrections;drug court;juvenile justice;incarcerated;incarcerated parents",
    ),
)
