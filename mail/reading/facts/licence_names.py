"""Names of licences and degrees, and what each asks for before it is believed.

Earlier rows win over the vocabulary's own synonyms.  Abbreviations that are also English
words, states or time zones need company (:class:`Need`).
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from mail.reading.phrases import Lexicon
from vocabulary.licences import licences


class Need(StrEnum):
    """What a name asks for before it is believed."""

    NOTHING = "nothing"
    CAPITALS = "capitals"
    CREDENTIALS = "capitals, behind a name or beside other credentials"
    SELF = "said of the writer"
    PLURAL = "plural: said of us, or a guess"


Name = tuple[str, Need]

#: (code, need, names); earlier rows win over the vocabulary's own synonyms.
NAMES: tuple[tuple[str, Need, str], ...] = (
    (
        "PCA",
        Need.NOTHING,
        "lpc associate;lpc intern;lpc a;lpca;associate lpc;registered associate;registered intern;rpc intern"
        ";professional counselor associate;licensed professional counselor associate;lpc registered associate;counselor associate;lpc track;lpc associate track;associate track"
        ";licensed associate;associate counselor;counselor assoc;counseler assoc;counseler associate;associate registration;associate in counseling;associate in professional counseling;lpc assoc;pca number;pca registration;pca here;a pca;registered pca;professional counselor intern",
    ),
    (
        "MFTA",
        Need.NOTHING,
        "lmft associate;lmft assoc;mft assoc;associate in marriage and family;associate in marriage and family therapy;mft associate;associate mft;lmfta;lmft a;mft intern;amft;mfta;lmft intern"
        ";lmft track;mft track;marriage and family therapy intern;marriage and family therapist intern;marriage and family therapist associate;marriage and family therapy associate;associate marriage and family therapist",
    ),
    (
        "CSWA",
        Need.NOTHING,
        "cswa;csw a;csw assoc;lcsw assoc;associate in social work;associate in clinical social work;csw associate;csw intern;lcsw track;clinical social work intern;clinical social work associate;clinical social worker associate;lcsw associate"
        ";associate clinical social worker;associate clinical social work",
    ),
    ("LSWAIC", Need.NOTHING, "lswaic;licsw associate;licswa"),
    ("LMHCA", Need.NOTHING, "lmhca;lmhc a;lmhc associate;mental health counselor associate"),
    ("LMHC", Need.NOTHING, "licensed as a mental health counselor;lic mental health counselor"),
    (
        "LPC",
        Need.NOTHING,
        "lpc;lpc s;lpc supervisor;licensed professional counselor;licensed counselor;lic prof counselor"
        ";licensed as a professional counselor;licensed as a counselor;licensed professional counsellor;licenced professional counselor",
    ),
    (
        "LMFT",
        Need.NOTHING,
        "licensed as a marriage and family therapist;lmft;lmft s;mft;licensed mft;licensed marriage and family therapist;licensed marriage family therapist"
        ";marriage and family therapist;licensed marriage therapist;licensed marriage and family counselor",
    ),
    (
        "LCSW",
        Need.NOTHING,
        "licensed as a clinical social worker;licensed social worker clinical;lcsw;lcsw s;lcsw c;lcsw r;licensed clinical social worker;clinical social worker"
        ";lic clin social worker;licensed clin social worker;clin social worker",
    ),
    (
        "LICSW",
        Need.NOTHING,
        "licsw;lisw;licensed independent clinical social worker;independent clinical social worker",
    ),
    ("LMSW", Need.NOTHING, "licensed masters social worker;licensed master's social worker"),
    (
        "PSYR",
        Need.NOTHING,
        "psychologist resident;psychology resident;psych resident;psychology fellow;resident psychologist;postdoc resident;psychology postdoc"
        ";resident in psychology;postdoctoral fellow in psychology;postdoc fellow in psychology;postdoc in psychology;psychologist associate resident",
    ),
    ("PSYA", Need.NOTHING, "psychologist associate"),
    (
        "PSY",
        Need.NOTHING,
        "licensed as a psychologist;licensed psychologist;licensed clinical psychologist;lic psych;licensed psych;psychologist licensed",
    ),
    (
        "PSY",
        Need.SELF,
        "psychologist;clinical psychologist;counseling psychologist;child psychologist;neuropsychologist",
    ),
    ("MD", Need.SELF, "psychiatrist"),
    ("MD", Need.CREDENTIALS, "md;m d"),
    ("DO", Need.CREDENTIALS, "do;d o"),
    (
        "PMHNP",
        Need.NOTHING,
        "pmhnp;pmhnp bc;psych np;psychiatric np;psychiatric nurse practitioner;psych nurse practitioner"
        ";psychiatric mental health nurse practitioner;psychiatric mental health np;psych mental health np;mental health nurse practitioner;mental health np"
        ";psychiatric arnp;psych arnp;psychiatric aprn;psych aprn;nurse practitioner in psychiatry;nurse practitioner in mental health;np in psychiatry"
        ";arnp in psychiatry;aprn in psychiatry",
    ),
    ("PMHCNS", Need.NOTHING, "psychiatric clinical nurse specialist;psychiatric cns"),
    ("PA-C", Need.CREDENTIALS, "pa c"),
    (
        "PA-C",
        Need.NOTHING,
        "psychiatric pa;psych pa;psychiatric physician assistant;psychiatric physician associate",
    ),
    ("MAC", Need.CREDENTIALS, "mac"),
    ("MAC", Need.SELF, "master addiction counselor"),
    ("LAC", Need.CREDENTIALS, "lac"),
    ("CST", Need.CREDENTIALS, "cst"),
    (
        "CST",
        Need.NOTHING,
        "aasect certified;aasect certified sex therapist;certified by aasect",
    ),
    ("CST", Need.SELF, "certified sex therapist"),
    ("CRC", Need.CREDENTIALS, "crc"),
    (
        "CRC",
        Need.NOTHING,
        "certified rehabilitation counselor;certified rehab counselor;cert rehab counselor",
    ),
    ("RPT", Need.NOTHING, "rpt;rpt s;registered play therapist"),
    ("ATR-BC", Need.CAPITALS, "atr;atr p"),
    (
        "ATR-BC",
        Need.NOTHING,
        "atr bc;registered art therapist;board certified art therapist;art therapist registered",
    ),
    (
        "MT-BC",
        Need.NOTHING,
        "board certified music therapist;licensed music therapist;certified music therapist",
    ),
    (
        "BC-DMT",
        Need.NOTHING,
        "board certified dance movement therapist;board certified dance therapist;registered dance movement therapist;registered dance therapist",
    ),
    (
        "CADC",
        Need.NOTHING,
        "cadc;cadc i;cadc ii;cadc iii;cadc 1;cadc 2;cadc 3;cadc r;certified alcohol and drug counselor"
        ";cadc1;cadc2;cadc3;cadcii;cadciii;certified drug and alcohol counselor;certified alcohol drug counselor",
    ),
    ("QMHP", Need.NOTHING, "qmhp;qmhp c;qmhp r"),
    ("QMHA", Need.NOTHING, "qmha;qmha i;qmha ii;qmha r"),
    ("NCC", Need.CAPITALS, "ncc;ccmhc"),
    ("CGP", Need.CAPITALS, "cgp"),
    (
        "STU",
        Need.SELF,
        "msw student;grad student;graduate student;practicum student;practicum intern;counseling student;doctoral student"
        ";phd candidate;doctoral candidate;phd student;psyd student;masters student;student intern;msw intern;ma candidate;msw candidate"
        ";intern;student",
    ),
    ("PhD", Need.NOTHING, "phd;ph d"),
    ("PsyD", Need.NOTHING, "psyd;psy d"),
    ("EdD", Need.CAPITALS, "edd;ed d"),
    ("DSW", Need.CAPITALS, "dsw"),
    ("DNP", Need.CAPITALS, "dnp"),
)

#: Synonyms of the vocabulary that are too short or too plain to be read off a page.
_TOO_PLAIN = frozenset(
    [
        "pnp",
        "pa",
        "intern",
        "practicum",
        "retired",
        "inactive status",
        "emeritus",
        "lat",
        "acs",
        "psychologist",
        "psychiatrist",
        "counselor",
        "mac",
        "lac",
        "cst",
        "do",
        "d.o.",
        "mft",
        "lcsw-s",
        "lpc-s",
        "lmft-s",
        "aasect-csts",
        "lba",
        "cdp (old)",
        "cgac i",
    ]
)
_SKIPPED_CODES = frozenset({"RET", "STU", "LCSWS", "DO", "MAC", "LAC", "CST", "MD"})


@cache
def lexicon() -> Lexicon[Name]:
    """Every name with its code and what it asks for."""
    names: list[tuple[str, tuple[str, Need]]] = []
    for code, need, words in NAMES:
        names += [(word, (code, need)) for word in words.split(";")]
    for entry in licences():
        if entry.code in _SKIPPED_CODES:
            continue
        for written in (entry.code, entry.full_name, *entry.synonyms):
            word = " ".join(re.sub(r"\([^)]*\)", "", written).lower().split())
            if word not in _TOO_PLAIN:
                # Three letters may be a slip or another's short word, a name spelt out is none.
                need = Need.CAPITALS if len(word) <= 3 else Need.NOTHING
                names.append((word, (entry.code, need)))
    for plural in ["lpc", "lcsw", "lmft", "mft", "licsw", "lmhc", "pmhnp", "cswa", "psychologist"]:
        code = {"mft": "LMFT", "psychologist": "PSY"}.get(plural, plural.upper())
        names.append((f"{plural}s", (code, Need.PLURAL)))
    for plural, code in (
        ("lpc associates", "PCA"),
        ("lmft associates", "MFTA"),
        ("lcsw associates", "CSWA"),
    ):
        names.append((plural, (code, Need.PLURAL)))
    return Lexicon(names)
