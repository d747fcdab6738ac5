"""Licences that the writer holds now, told from former ones and other people's."""

import pytest

from mail.reading import licence
from mail.reading.text import Text

HELD = [
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
    ("Jane Roe, D.O., psychiatrist", ["DO", "MD"]),
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
