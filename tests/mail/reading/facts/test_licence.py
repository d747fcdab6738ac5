"""Licences that the writer holds now, told from former ones and other people's."""

import pytest

from mail.reading.facts import licence
from mail.reading.text import Text

HELD = [
    ("I have a doctorate and am an Oregon psychologist, eight years in.", ["PSY"]),
    ("PhD, Oregon psychologist, 12 years.", ["PhD", "PSY"]),
    ("I see an Oregon psychologist twice a month.", []),
    ("Licensed psychologist, inactive status, ten years.", ["RET"]),
    ("I'm an LCSW on inactive status.", ["RET"]),
    ("I'm a semi-retired LPC in Sisters.", ["LPC"]),
    ("I'm on internship, finishing my PsyD.", ["STU"]),
    ("I'm a supervised associate, working toward my LPC.", ["PCA"]),
    ("I'm a registered associate under supervision toward LMFT licensure.", ["MFTA"]),
    ("LPC, and I supervise registered associates toward LPC licensure.", ["LPC"]),
    ("Looking for a group. LPC, 6 yrs, Eugene, mostly ACT.", ["LPC"]),
    ("I am a licensed psychologist, doing this since 1998.", ["PSY"]),
    ("PhD and LMFT (psychologist too, I keep both), 26 years", ["PhD", "LMFT", "PSY"]),
    ("I'm a licensed psychologist (PsyD, 2014)", ["PSY", "PsyD"]),
    ("I'm an LPC associate, second year, in Corvallis", ["PCA"]),
    ("Registered play therapist (RPT-S) for nine of my twelve years as an LPC", ["RPT", "LPC"]),
    ("Credential(s): LPC, CADC III", ["LPC", "CADC"]),
    ("I have never had a license in this state but the one I have, LPC, is paid up.", ["LPC"]),
    ("We have agreed to invite Oskar Venn. He's a neighbor of mine, LPC, very good.", []),
    ("Hello, I'm Josephine, a counselor.", []),
    ("I'm a social worker in Bend.", []),
    ("im an lcsw in salem, i do dbt", ["LCSW"]),
    ("L.C.S.W. in Medford, 12 years", ["LCSW"]),
    ("I was an LMSW in Idaho, now LCSW here", ["LCSW"]),
    ("formerly an LMHC, now an LPC", ["LPC"]),
    ("I used to be an LAC; I'm an LMFT now.", ["LMFT"]),
    ("My supervisor is an LCSW. I am a CSWA.", ["CSWA"]),
    ("looking for a group with at least one PMHNP and an LCSW. I'm an LMFT.", ["LMFT"]),
    ("Would love a psychologist in the mix. LPC in Sisters.", ["LPC"]),
    ("I'm a psych NP, 8 years", ["PMHNP"]),
    ("I am a psychiatric nurse practitioner in Astoria", ["PMHNP"]),
    ("PMHNP-BC here, and the only prescriber in town", ["PMHNP"]),
    ("I'm an LMFT associate", ["MFTA"]),
    ("registered associate (LPC track) in Salem", ["PCA"]),
    ("I'm a Professional Counselor Associate", ["PCA"]),
    ("I am working toward my LCSW and hold a CSWA", ["CSWA"]),
    ("I'm not a psychologist, just an LPC", ["LPC"]),
    ("Licensed in Washington too: LPC (OR), LMHC (WA)", ["LPC", "LMHC"]),
    ("I'd like to join a group as an LICSW", ["LICSW"]),
    ("we do group work all day and I do the cooking, LPC", ["LPC"]),
    ("Jane Roe, D.O., psychiatrist", ["DO"]),
    ("I'm a psychiatrist in Eugene", ["MD"]),
    ("LCSW, CADC II, SE trained", ["LCSW", "CADC"]),
    ("I'm on my mac so forgive typos. LPC.", ["LPC"]),
    ("Ed.D., licensed psychologist", ["EdD", "PSY"]),
    ("open to LPCs, LCSWs and LMFTs", []),
    ("an LMFT would be ideal for this seat", []),
    ("We're both LMFTs in Bend", ["LMFT"]),
    ("I'm a first-year MSW student", ["STU"]),
    ("My husband, an MD, says hello. I'm an LPC.", ["LPC"]),
    ("three LPCs and a psychologist have signed on", []),
    ("QMHP at a county clinic", ["QMHP"]),
    ("I'm a licensed marriage & family therapist", ["LMFT"]),
    ("licensed clinical social worker, Bend", ["LCSW"]),
    ("licensed professional counselor since 2011", ["LPC"]),
    ("call me at 10 CST if you can; LPC", ["LPC"]),
    ("LPC, NCC, ACS", ["LPC", "NCC"]),
    ("LMFT-S in Tigard", ["LMFT"]),
    ("Ph.D. psychologist, Portland", ["PhD", "PSY"]),
    ("AMFT in Ashland", ["MFTA"]),
    ("I let my LMHC lapse when I moved; LPC now", ["LPC"]),
    ("Do you take LPC associates?", []),
    ("art therapist (ATR-BC), LPC", ["ATR-BC", "LPC"]),
    ("the group is three LCSWs and me, an LPC", ["LPC"]),
    ("I have been an LCSW for ten years", ["LCSW"]),
    ("LPC looking for a group with other LPCs", ["LPC"]),
    ("lookin for consult group, lmft in bend", ["LMFT"]),
    ("I hold an LPC and an LMFT", ["LPC", "LMFT"]),
    ("is it only for LCSWs?", []),
    ("I'm a therapist with my LCSW, 5 years", ["LCSW"]),
]


@pytest.mark.parametrize(("words", "codes"), HELD)
def test_only_the_writers_own_present_licences_count(words, codes):
    """Former licences, wishes about others and other people's titles stay out."""
    facts = licence.read(Text(words))

    assert sorted(codes) == sorted(str(f.value) for f in facts)
    assert all(f.evidence in words for f in facts)


@pytest.mark.parametrize(
    ("signature", "codes"),
    [
        ("Harold Vance, Ph.D.\nLicensed Psychologist\nSalem, Oregon 97301", ["PhD", "PSY"]),
        ("Bettina Frye, LCSW, LMFT", ["LCSW", "LMFT"]),
        ("Ann Lee, LPC-S, NCC\nPortland, OR", ["LPC", "NCC"]),
        ("Ann Lee, CSWA\nSupervised by Max Orr, LCSW", ["CSWA"]),
        ("Sam Ito, MD\nPsychiatry", ["MD"]),
        ("Sam Ito, MA, LPC, MAC", ["LPC", "MAC"]),
        ("Ray Po, MSW", []),
        ("Jo Fry, LMFT\nBaltimore, MD 21201", ["LMFT"]),
    ],
)
def test_signatures_name_their_owner(signature, codes):
    """What stands behind the name in a signature is held, a supervisor's is not."""
    facts = licence.read(Text("Please sign me up.", signature))

    assert sorted(codes) == sorted(str(f.value) for f in facts)


def test_a_plural_in_the_subject_is_only_a_guess():
    """A title like "group for lcsws" suggests the writer is one, and says that it should be asked."""
    text = Text("does anyone have a group", "", "group for lcsws in salem????")

    assert ["LCSW"] == [f.value for f in licence.read(text)]
    assert licence.inferred(text)


# (new words, signature, codes): who holds it, and whether she still does.
OWNERS = [
    ("we are five: three psychologists, an LMFT and an LCSW. We lean psychodynamic.", "", []),
    ("We are four women, two LPCs, an LCSW and a psych NP, and we meet Fridays.", "", []),
    ("Our group has an LPC, a psychologist and two LMFTs.", "", []),
    ("There are three of us, all LCSWs.", "", ["LCSW"]),
    ("There are four of us (2 LPC, 1 LCSW, 1 PsyD)", "", []),
    ("Two LMFTs and one LPC would like a fourth.", "", []),
    ("I'm an LPC and my co-organizer is an LCSW.", "", ["LPC"]),
    ("I am an LCSW; the other two are LPCs.", "", ["LCSW"]),
    ("Me: LPC. Them: LMFT, LCSW.", "", ["LPC"]),
    ("I'd like one prescriber in the group, PMHNP or MD.", "", []),
    ("Wanted: LMFT or LPC, any orientation.", "", []),
    ("We'd welcome a LCSW or LMFT.", "", []),
    ("we would like to add a psychologist", "", []),
    ("seeking an LCSW supervisor", "", []),
    ("Does it matter that I'm an LCSW and not an LPC?", "", ["LCSW"]),
    ("I'm neither an LPC nor an LMFT, I'm a psychologist.", "", ["PSY"]),
    ("Licensed Professional Counselor Associate", "", ["PCA"]),
    ("I'm an LPC-Associate in Tigard", "", ["PCA"]),
    ("I'm an associate LPC", "", ["PCA"]),
    ("LPC Associate (supervised by Dr. Ray Orr, PsyD)", "", ["PCA"]),
    ("LPCA, second year", "", ["PCA"]),
    ("I'm an associate (CSWA)", "", ["CSWA"]),
    ("MFT associate here", "", ["MFTA"]),
    ("I'm a licensed associate (LMFT track)", "", ["MFTA"]),
    ("I'm a marriage and family therapy intern", "", ["MFTA"]),
    ("pre-licensed counselor, PCA", "", ["PCA"]),
    ("I'm pre-licensed (LPC associate)", "", ["PCA"]),
    ("I am a registered associate working toward LPC", "", ["PCA"]),
    ("LPC intern, supervised", "", ["PCA"]),
    ("I got my LPC last year after three years as an associate", "", ["LPC"]),
    ("I was a CSWA until June; LCSW now", "", ["LCSW"]),
    ("recently upgraded from CSWA to LCSW", "", ["LCSW"]),
    ("became an LCSW in 2015", "", ["LCSW"]),
    ("passed my boards and became an LMFT", "", ["LMFT"]),
    ("I'll be an LCSW in the spring, CSWA for now", "", ["CSWA"]),
    ("I should have my LPC by March; right now I'm an associate (PCA)", "", ["PCA"]),
    ("studying for the LCSW exam, CSWA", "", ["CSWA"]),
    ("I hold the LMFT in California and the LPC here", "", ["LMFT", "LPC"]),
    ("dually licensed LPC/LMFT", "", ["LPC", "LMFT"]),
    ("LPC & CADC I", "", ["LPC", "CADC"]),
    ("Washington LMHC, Oregon LPC", "", ["LMHC", "LPC"]),
    ("LICSW in WA and LCSW in OR", "", ["LICSW", "LCSW"]),
    ("I gave up my California LMFT when I moved, LPC here.", "", ["LPC"]),
    ("my California license (LMFT) has expired, I'm an LPC in Oregon", "", ["LPC"]),
    ("I was an RN before I became an LPC", "", ["LPC"]),
    ("I'm retired from my LCSW but still consult", "", ["RET"]),
    ("My license (LPC) is inactive at the moment", "", ["RET"]),
    ("LPC #C1234", "", ["LPC"]),
    ("Lic. Psychologist (OR 1234)", "", ["PSY"]),
    ("clinical psychologist, licensed 2001", "", ["PSY"]),
    ("I'm a psychologist in Eugene", "", ["PSY"]),
    ("psychologist, Salem, 20 yrs", "", ["PSY"]),
    ("As a psychologist I do a lot of testing", "", ["PSY"]),
    ("my psychologist friend Ann told me about you", "", []),
    ("I'm a school psychologist", "", []),
    ("board certified psychiatrist (MD)", "", ["MD"]),
    ("I'm an MD, psychiatry, mostly therapy these days", "", ["MD"]),
    ("I'm a D.O. and a psychiatrist", "", ["DO"]),
    ("psychiatric PA", "", ["PA-C"]),
    ("I'm a PA-C working in psychiatry", "", ["PA-C"]),
    ("psych nurse practitioner in Bend", "", ["PMHNP"]),
    ("PMHNP", "", ["PMHNP"]),
    ("I do therapy as an art therapist, LCAT", "", ["LPAT"]),
    ("board certified music therapist MT-BC", "", ["MT-BC"]),
    ("I'm a certified sex therapist, LMFT", "", ["CST", "LMFT"]),
    ("LPC, RPT-S", "", ["LPC", "RPT"]),
    ("BCBA and LPC", "", ["BCBA", "LPC"]),
    ("therapist in Salem", "", []),
    ("I'm a counselor", "", []),
    ("MSW, LCSW", "", ["LCSW"]),
    ("PhD in clinical psychology, licensed psychologist", "", ["PhD", "PSY"]),
    ("I have a PhD but am licensed as an LPC", "", ["PhD", "LPC"]),
    ("I'm finishing my PhD; LPC since 2015", "", ["LPC"]),
    ("PhD student, not licensed yet", "", ["STU"]),
    ("I'm a practicum student at Lewis and Clark", "", ["STU"]),
    ("I teach grad students and am an LPC", "", ["LPC"]),
    ("my interns are CSWAs; I'm an LCSW", "", ["LCSW"]),
    ("I supervise two CSWAs", "", []),
    ("not looking for a supervisor (I'm an LCSW)", "", ["LCSW"]),
    ("Is there a group for psychologists? I'm a PsyD.", "", ["PsyD"]),
    ("group for psychologists please", "", []),
    ("Ann Lee LCSW referred me", "", []),
    ("My colleague Bo Hay, LMFT, is in G-2011.", "", []),
    ("Bo Hay, LMFT (my officemate), and I, an LPC, want to join.", "", ["LPC"]),
    ("please don't put me with Al Roe, PsyD. I'm an LCSW.", "", ["LCSW"]),
    ("Introduce me to Marika, the psychologist at the university. I'm an LPC.", "", ["LPC"]),
    ("lpc lmft salem 8 yrs", "", ["LPC", "LMFT"]),
    ("Credentials: LCSW, ACADC", "", ["LCSW"]),
    ("License type: LMFT", "", ["LMFT"]),
    ("Licence - LPC", "", ["LPC"]),
    ("I am licensed as a marriage and family therapist", "", ["LMFT"]),
    ("I'm licensed as a clinical social worker in two states", "", ["LCSW"]),
    ("I'm licensed as a professional counselor", "", ["LPC"]),
    ("I'm a LCSW-R", "", ["LCSW"]),
    ("do you have any openings? LPC", "", ["LPC"]),
    ("I'm DO-ing my best. LPC", "", ["LPC"]),
    ("Thanks!", "Pat Roe, LPC, NCC\nshe/her\nBend, OR", ["LPC", "NCC"]),
    ("Thanks!", "Pat Roe LCSW LLC\nBend, OR", ["LCSW"]),
    ("Thanks!", "Pat Roe, MA, LPC Intern\nSupervisor: Ann Lee, LPC", ["PCA"]),
    ("Thanks!", "Pat Roe\nCSWA under supervision of Ann Lee, LCSW", ["CSWA"]),
    (
        "Thanks!",
        "Pat Roe, PsyD, Psychologist Resident\nSupervised by Dr. Ray, Licensed Psychologist",
        ["PsyD", "PSYR"],
    ),
    ("Thanks!", "Pat Roe, M.D.", ["MD"]),
    ("Thanks!", "Dr. Pat Roe, DO\nPsychiatry", ["DO"]),
    ("Thanks!", "Pat Roe, LMFT (she/her)\nRoe Family Therapy", ["LMFT"]),
    ("Thanks!", "Pat Roe, Licensed Clinical Social Worker\nL1234", ["LCSW"]),
    ("Thanks!", "Pat Roe, LPC (OR), LMHC (WA)", ["LPC", "LMHC"]),
    ("Thanks!", "Pat Roe, Ph.D., ABPP", ["PhD"]),
    (
        "Thanks!",
        "Pat Roe, MS, LPC, LMFT, CADC-II, EMDRIA Approved Consultant",
        ["LPC", "LMFT", "CADC"],
    ),
    ("Thanks!", "Pat Roe\nFormer LMFT, now coaching", []),
    ("Thanks!", "Pat Roe, LCSW (retired)", ["RET"]),
    ("Thanks!", "-- \nPat Roe, QMHP\nLane County", ["QMHP"]),
    ("Thanks!", "Pat Roe, PMHNP-BC, DNP", ["PMHNP", "DNP"]),
    ("Thanks!", "Pat Roe, LPC | Jo Fry, LMFT\nRoe & Fry Counseling", ["LPC"]),
    ("Pat Roe, LPC, here. Any room?", "", ["LPC"]),
    ("It's Pat Roe LMFT again", "", ["LMFT"]),
    ("PsyD, Eugene", "", ["PsyD"]),
    ("I'm a PsyD in Eugene", "", ["PsyD"]),
    ("We need a prescriber, ideally an MD", "", []),
    ("I'm an LPC looking for LCSWs to argue with", "", ["LPC"]),
    ("I'm looking for a group of LPCs. I am one.", "", ["LPC"]),
    ("new LCSW seeking older LCSWs", "", ["LCSW"]),
    ("a group for LPC associates like me", "", ["PCA"]),
    ("a group for LMFTs like me", "", ["LMFT"]),
    ("as a fellow LCSW I'd like to ask", "", ["LCSW"]),
    ("Our members are all LPCs; I'm the only LMFT", "", ["LMFT"]),
    ("I'm the psychologist who wrote last week", "", ["PSY"]),
    ("I'm one of the few psychologists in Burns", "", ["PSY"]),
    ("I'm the only LCSW in Harney County", "", ["LCSW"]),
    ("My LCSW took me ten years to get", "", ["LCSW"]),
    ("With my LMFT and a toddler I'm stretched", "", ["LMFT"]),
    ("I hold a license as LPC in OR and LMHC in WA", "", ["LPC", "LMHC"]),
    ("I have an LCSW (2012)", "", ["LCSW"]),
    ("fully licensed LPC", "", ["LPC"]),
    ("currently a QMHP, hoping for PCA soon", "", ["QMHP"]),
]


@pytest.mark.parametrize(("words", "signature", "codes"), OWNERS)
def test_a_title_belongs_to_the_last_person_named(words, signature, codes):
    """Counted colleagues, wishes, plans and lapsed licences are nobody's titles here."""
    facts = licence.read(Text(words, signature))

    assert sorted(codes) == sorted(str(f.value) for f in facts)
    assert all(f.evidence in words + signature for f in facts)


@pytest.mark.parametrize("words", ["I'm Jed Stone, LPC.", "This is Jed Stone, LPC, in Bend."])
@pytest.mark.parametrize("sender_name", ["Jed Stone", "Two Oaks Practice", "Jed Stone-Hale", ""])
def test_who_says_her_name_owns_the_title_behind_it(words, sender_name):
    """From may hold an office or a married name; the letter knows better."""
    found = licence.read(Text(words, sender_name=sender_name))

    assert ["LPC"] == [each.value for each in found]


def test_the_title_of_whom_the_letter_is_written_for_counts():
    """An office manager's *she* is the one to be signed up."""
    words = "Dr. Vo asked me to sign her up. She is a psychologist in Salem."

    assert ["PSY"] == [f.value for f in licence.read(Text(words))]


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("queer nonbinary therapist (they/them), LPC, 3 yrs licensed", ["LPC"]),
        ("she passed a year ago, and I reinstated my license (LCSW, active)", ["LCSW"]),
        ("I was in IT before I was an LPC.", ["LPC"]),
        ("I put my LCSW on inactive status in 2023.", ["RET"]),
        ("I'm a supervisor (LPC-S, so LPC underneath)", ["LPC"]),
        ("I am in the fourth year of a PsyD program.", ["STU"]),
        ("I'm a doctoral student.", ["STU"]),
        ("I am certified by AASECT, I'm an LPC.", ["CST", "LPC"]),
        ("LMFT, and I was also an LPC until I let that one go.", ["LMFT"]),
        ("I've been seeing people ever since and also an LPC.", ["LPC"]),
        ("My student is in the second year of an MSW program.", []),
        ("I'd like to meet people who are an LPC.", []),
    ],
)
def test_titles_told_in_other_words_are_the_writers_or_not(words, codes):
    """Pronouns, a death told of and a job before belong to nobody's licence."""
    assert codes == sorted(fact.value for fact in licence.read(Text(words)))


@pytest.mark.parametrize(
    ("words", "signature", "codes"),
    [
        (
            "I'm an LICSW from Massachusetts originally but that's lapsed; here it's LCSW.",
            "",
            ["LCSW"],
        ),
        ("MT-BC, practicing 9 years, no LPC yet (long story)", "", ["MT-BC"]),
        ("We're a foursome (LPC, LPC, LMFT, LCSW) meeting in Gresham.", "", []),
        ("It's me and Clara, LCSWs the both of us, and one NP.", "", ["LCSW"]),
        ("All disciplines; I'm the lone MD.", "", ["MD"]),
        ("ideally not another LPC as we are already four of those. I myself am one.", "", ["LPC"]),
        ("11 yrs there (QMHP then got my LCSW in 2019)", "", ["LCSW"]),
        ("Agreed.", "Q. Ashford, M.D.", ["MD"]),
        (
            "I have held the Oregon psychologist licence (PsyD) for seventeen years.",
            "",
            ["PSY", "PsyD"],
        ),
        ("I have a PsyD and was licensed the summer before the fire.", "", ["PSY", "PsyD"]),
        (
            "One paper each meeting.",
            "Stellan Aubrey\nPsyD, licensed in Oregon for nineteen years",
            ["PSY", "PsyD"],
        ),
        ("DO, board-certified in psychiatry, outpatient only.", "", ["DO"]),
        ("I'm licensed in Oregon as a professional counselor.", "", ["LPC"]),
        (
            "I let my license go inactive two years ago. 41 years a psychologist.",
            "Bernard Tillery, Ph.D.",
            ["PhD", "RET"],
        ),
        (
            "I let my license go inactive in 2023. Before that I'd been an LPC eleven years.",
            "",
            ["RET"],
        ),
        ("Two of us old LCSWs have coffee every week.", "", ["LCSW"]),
        ("On behalf of our group, please add Paul Ishikawa. He's an MD.", "", []),
        ("I have a PhD in history and read novels.", "", ["PhD"]),
        ("I have a PsyD, not licensed yet.", "", ["PsyD"]),
        ("There are no LPCs here.", "", []),
    ],
)
def test_what_is_held_now_is_told_in_many_ways(words, signature, codes):
    """A doctor who is licensed is a psychologist; what lapsed, or was before, is no more."""
    facts = licence.read(Text(words, signature))

    assert sorted(codes) == sorted(str(fact.value) for fact in facts)
