"""Words that tell what a number of years measures, as tables that a therapist could check.

A row names what the years are of, the words, and how those words are usually met.
Words that stand directly at the number (:mod:`mail.reading.facts.tenure_beside`) outweigh them.
"""

from __future__ import annotations

import re
from enum import Enum

from mail.reading.facts import practice_words as practice
from mail.reading.facts.numbers import NUMBER
from mail.sieve import Sieve


class Measure(Enum):
    """What a number of years measures."""

    PRACTICE = "work as a clinician"
    LICENSED = "time since the licence"
    SCHOOL = "time since the degree, an upper bound"
    OTHER = "anything else"


#: What counts as years of work as a clinician.
WORK = (Measure.PRACTICE, Measure.LICENSED)

#: Titles of people who practise; "4 as a PMHNP" counts, "20 as a nurse" does not.
ROLE = (
    r"(?:l\.?p\.?c\.?c?|lmft|mft|l?i?csw|lmsw|lmhca?|lcpc|pmhnp|qmhp|cadc|cswa|pca|amft|psych np|clinician"
    r"|coun[sc]ell?o?u?r|counsler|(?:psycho)?therapist|th[eai]?r[aeiou]?pist|ps?y[sc]?[chy]{0,2}[oy]?log[eiy]?st|psychologist resident|psychiatrist|psychoanalyst|analyst|social worker|practitioner"
    r"|provider|associate|assoc|prescriber|(?:psych )?np|psychiatric nurse practitioner|shrink|headshrinker)\b"
)
#: "To see a therapist", "becoming an LPC": not what the writer is.
OF_ANOTHER = "".join(
    rf"(?<!\b{words} )"
    for words in (
        *(
            f"{verb} {article}"
            for verb in (
                "to",
                "with",
                "by",
                "becoming",
                "pay",
                "paid",
                "hire",
                "hired",
                "find",
                "want",
                "need",
                "seeing",
            )
            for article in ("a", "an")
        ),
        "another",
        "my",
        "your",
        "her",
        "his",
    )
)
_KIND_OF_WORK = (
    r"(?:couples?|family|individual|group|trauma|clinical|therapy|therapeutic|emdr|play|analytic|child"
    r"|children's|crisis|addictions?|recovery|grief|this|that|kind of|sort of|the|of|direct)"
)
#: Work that is no practice of therapy.
JOB = (
    r"(?:(?:registered |hospital |icu |er )?nurse|rn|(?:massage|physical|occupational|speech|respiratory) therapist|lmt|teacher|lawyer|attorney|pastor|minister|ministry|chaplain|engineer"
    r"|paramedic|medic|ambulance|corpsman|emt|cop|police|firefighter|soldier|journalist|writer|musician|actor|administrator|manager|midwife"
    r"|professor|chef|parent|mom|mother|dad|principal|librarian|carpenter|coach|doula|tech|finance|business|hr|law"
    r"|marketing|banking|army|navy|military|marines|corporate|publishing|advertising|sales|restaurants?|nonprofits?"
    r"|massage|yoga|barista|architect|accountant|software|programmer|scientist|school teacher|contractor|dancer"
    r"|(?:school|guidance|camp|career|admissions|academic|college|vocational) (?:counselor|advisor|adviser)|guidance counselor|case ?(?:manager|worker)|probation officer"
    r"|nanny|child (?:welfare|protect\w+)|cps|case management|day ?care|librarian|researcher|interpreter|translator|technician|aide|caseworker|baker|farmer|farming|bartender|waitress|journalist|nun|monk|rabbi|priest|deacon"
    r"|nursing|theater|theatre|journalism|construction|politics|retail|seminary|real estate|hospital rn|missionary|ot|slp|bookkeep(?:er|ing)|stylist|hairdresser|electrician|plumber|logger|fisherman|rancher|pilot|diplomat|editor|reporter|accounting|insurance|advocacy|organizer|activist|veterinarian|vet tech|volunteer coordinator|claims (?:analyst|adjuster|reviewer)|medical coder|(?:bank )?teller|cashier|dentist|dieti[ct]ian|nutritionist|hygienist|optician|pharmacist|judge|clerk|secretary|receptionist|salesman|consultant|pulpit|parish|bedside|marine|sailor|airman|stenographer|human resources|court reporter|florist|surgeon|tailor|butcher|welder|machinist|mechanic|truck(?:er| driver)|flight attendant|travel agent|realtor|broker|banker|auditor|paralegal|seamstress|classrooms?|newsroom|kitchens?|courtrooms?|cockpit|infantry|guard|coast guard|air force|peace corps|monastery|convent)"
)

#: (what the years are of, words anywhere near them, as met in)
NEAR: tuple[tuple[Measure, str, str], ...] = (
    (
        Measure.PRACTICE,
        r"\bpracti[cs](?!e partner|e group|um|ing (?:catholic|buddhist|quaker|jew|muslim|christian|lutheran|mormon|episcopal|witch|pagan|hindu|lawyer|attorney|musician|nurse)|(?:ed|ing|e) (?:law|dentistry|accounting|architecture|veterinary)\b)\w*",
        "in practice, practicing",
    ),
    (
        Measure.PRACTICE,
        r"\b(?:in|at|of|to|into) (?:the|this|our|mental health) (?:\w+ )?(?:field|trenches|work|chair|business|profession|biz|game|job)\b|\bin it\b|\bat (?:it|this)\b",
        "in the field",
    ),
    (
        Measure.PRACTICE,
        rf"\b(?:doing|do|done|did) (?:{_KIND_OF_WORK} )*(?:this|it|therapy|psychotherapy|counseling|work|sessions|consults?|emdr|dbt|ifs|intakes?|couples|families|groups|trauma|kids|individuals)\b",
        "doing this",
    ),
    (
        Measure.PRACTICE,
        r"\b(?:see(?:ing)?|seen|saw|treat(?:ing|ed)?|work(?:ed|ing)? with|counsel(?:ing|ed)|serv(?:ed|ing)|s(?:at|it|itting) with) (?!for\b|a client\b|my client\b)"
        r"[a-z][\w'-]*",
        "seeing clients",
    ),
    (
        Measure.PRACTICE,
        r"\b(?:work(?:ed|ing) in (?:community |behavioral )?(?:mental health|agenc\w+|hospitals?|schools|residential)|work(?:ed|ing) (?:inpatient|outpatient)"
        r"|community mental health|\bcmh\b|agency|agencies|inpatient|outpatient|state hospital|the va\b|county)\b",
        "in an agency",
    ),
    (
        Measure.PRACTICE,
        rf"{OF_ANOTHER}\b{ROLE}",
        "an LPC for",
    ),
    (
        Measure.PRACTICE,
        r"\b(?:clinical(?:ly)?|career|psychotherapy|therapy|counseling|prescrib\w+|shingle|experience|exp|under my belt|behind me"
        r"|direct service|in mental health|my years|couples work|couples therapy|trauma work|clinical work|social work|under (?:clinical )?supervision|associateship|associate (?:years|hours)|toward (?:my )?(?:licensure|hours)|(?<=of )(?:pe|cpt|emdr|dbt|cbt|ifs|act|aedp|gottman|erp|play|analysis|analytic|psychodynamic|couples|family|trauma|private)\b)\b",
        "of experience",
    ),
    (
        Measure.PRACTICE,
        r"\b(?:joined|entered|came into|enlisted in|signed up for) (?:the|this|our) (?:profession|field|guild|trade|business|ranks)\b",
        "joined the profession",
    ),
    (Measure.PRACTICE, r"\bi(?: myself)?(?: am|'m) one\b(?! of)", "I am one"),
    (
        Measure.PRACTICE,
        r"\b(?:de )?(?:práctica|practica|experiencia|ejerc\w+|como (?:terapeuta|psic[óo]log[oa]|consejer[oa]))\b",
        "años de práctica",
    ),
    (Measure.PRACTICE, practice.SERVING, "sat with people"),
    (Measure.PRACTICE, practice.SEATED, "in this chair"),
    (Measure.PRACTICE, practice.KEPT, "carried a caseload"),
    (Measure.PRACTICE, practice.WORKED, "this work"),
    (
        Measure.PRACTICE,
        r"\bwork(?:ed|ing)? (?:at|in|for) (?:an?|the|several|various) (?:[\w-]+ ){0,3}?(?:clinics?|agenc(?:y|ies)|hospitals?|treatment center|counseling center|va|iop|prison|jail)\b",
        "worked at a clinic",
    ),
    (
        Measure.PRACTICE,
        r"\b(?:done with|finished|completed|out of|after|since|left) (?:my |the )?(?:psychiatric |psychiatry )?(?:residency|fellowship|post-?doc)\b"
        r"|\b(?:residency|fellowship|post-?doc) (?:was )?(?:completed|finished|done|ended|over)\b",
        "physicians practise from their residency on",
    ),
    (Measure.LICENSED, practice.LICENCE_CAME, "my LPC came through"),
    (
        Measure.LICENSED,
        r"\b(?:had|held|have|hold|holding|got|earned) (?:the|an?) (?:lpc|lcsw|lmft|licsw|lmhc|licen[sc]e)\b|\bqualified (?:as|in)\b|\bmy (?:[\w-]+ )?(?:lpc|lcsw|lmft|licsw|lmhc)\b|\blicen[sc](?<!business licen.)(?<!fishing licen.)(?<!hunting licen.)(?<!driver's licen.)(?<!marriage licen.)(?<!liquor licen.)(?<!pilot's licen.)(?<!estate licen.)(?:(?<!not licen.)|(?=\w* (?:un)?til))(?!ed (?:in|by) (?!\d|the|fall|spring|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))\w*|\blicen[sc]ed (?:in|by)\b|\blic\b|\bboard[- ]certified\b|\b(?:lisen[cs]|lices?n(?![sc])|liscen[cs])e?d?\w*|\bregist(?:ered|ration)\b(?: (?:with|w/|by|at) (?:the|my|our) (?:[\w]+ )?board\b)?(?! (?:nurse|for))|\bindependent\b|\bpassed (?:my|the) (?:exam|boards)\b",
        "licensed",
    ),
    (
        Measure.SCHOOL,
        r"\bgraduat\w+|\bclass of\b|\b(?:out of|finished|completed|since|left) (?:my )?(?:grad(?:uate)? ?)?(?:school|degree|internship|training)\b"
        r"|\binternship (?:was )?(?:completed|finished|done|ended)\b|\bfinish(?:ed|ing) (?:my|grad|the) (?:\w+ )?\w+|\b(?:ma|ms|m\.a\.|m\.s\.|m\.ed\.?)(?= ?(?:in |\(|,)? ?(?:'\d\d|(?:19|20)\d\d))|\bgot my m(?:a|s|sw|ft)\b|\bearned my\b|\bmsw\b|\bph\.?d\b|\bpsy\.?d\b|\b(?:grad|graduate) school\b|\bdegree\b|\bdoctorate\b|\bpost-?(?:grad|doc|masters?)\b",
        "graduated in",
    ),
    (
        Measure.OTHER,
        r"\b(?:group(?! (?:practice|therapy|work|therapist|psychotherap|and (?:individual|couples?|famil)))|circle|cohort|team|met\b|meet(?:ing|s)?\b|gather\w*|together|balint)\b",
        "a group's age",
    ),
    (
        Measure.OTHER,
        r"\b(?:live[ds]?|living|resid(?:e|ed|ing)|moved|relocat\w+|in the area|in town|came to(?! (?:therapy|counseling|psychotherapy|the (?:work|field|profession)|this(?! (?:country|state|city|town|area|coast|valley|county|place|group|continent)))\b)|been here|back in|away from|(?<!licensed )(?<!practicing )(?<!practiced )(?<!working )(?<!worked )(?<!registered )here since|been in (?!practice|private|the (?:field|work|business|chair)|this|clinical|community|independent|solo|group practice|it\b)[a-z]+)\b",
        "residence",
    ),
    (
        Measure.OTHER,
        r"\b(?:years?|yrs?)[- ]?olds?\b|\by/?o\b|\bof age\b|\baged?\b|\bolder\b|\byounger\b|\bturned\b|\bkids\b(?= (?:\d|under|over|and))|\b(?:daughter|son|husband|wife|spouse|married|divorced|sober|sobriety|clean|in recovery|widow(?:ed|er)?|on the force|in uniform)\b",
        "age and family",
    ),
    (
        Measure.OTHER,
        r"(?<!under )(?<!under clinical )\bsupervis(?:ed|ing|or|ion)\b(?! and)|\btaught\b|\bteaching\b|\btrained (?:in|as|by|with)\b|\btraining\b|(?<!board )(?<!board-)\bcertifi\w+|\blevel [123]\b|(?<!residency )(?<!internship )(?<!fellowship )\bcompleted\b(?! (?:my )?(?:residency|degree|internship|fellowship|doctorate|licen))|\bworkshop\b|\bconsultant\b|\bmentor\w*",
        "training, supervising or teaching",
    ),
    (
        Measure.OTHER,
        r"\b(?:member(?:ship)?|association|joined|look(?:ing|ed)|search\w*|(?<!no )wait(?:ed|ing)?(?! room)|list|known|know(?! (?:how|what|that|when|why|better|i))|office|lease|building|dues|board(?! of)|served on|organi[sz](?:er|ed|ing)|coordinat(?:or|ed|ing)|convener|treasurer|dean|inactive|lapsed)\b",
        "another thing that lasts",
    ),
    (
        Measure.OTHER,
        r"\b(?:commitment|contract|(?<!long-)(?<!short-)(?<!long )(?<!short )term|plan|(?<!on and )off\b(?! and on)|away|next(?! (?:door|to|week|month|spring|summer|fall|autumn|winter|year|january|february|march|april|may|june|july|august|september|october|november|december)\b)|(?<!or )another|every|per|from now|ahead|to go(?! (?:solo|private|out on))|limit)\b",
        "a term or a pause",
    ),
    (
        Measure.OTHER,
        rf"\b(?:former|ex|as an?|was an?|been an?|an?|in|in the|career in|worked in|years of)[- ](?:[\w-]+ )?{JOB}\b|\b{JOB}(?= for| \(|,? \d| rn)",
        "a job before this one",
    ),
    (Measure.OTHER, r"\bmore than (?:i|me)\b|\bthan (?:i|me)\b", "a comparison"),
)

#: The person of whom years are said; the last one named before the number holds.
SUBJECTS: tuple[tuple[str, str], ...] = (
    (
        "own",
        r"\b(?:(?:so |let's |we'll |i'd )(?:call|say|make) (?:it|that)|i'm|i am|i've|i have|ive|im|i'd|i was|i got|i|me:?|myself)\b|\bmy (?:own )?(?:practice(?! partner)|licen[sc]e|career|experience|work|years|training|background|first|second|third|\w+th year|clinical|private)\b",
    ),
    (
        "group",
        r"\b(?:we|we've|we're|us|(?<!at )(?<!in )(?<!of )(?<!to )(?<!from )(?<!for )(?<!by )our (?:[\w-]+ ){0,3}(?:group|circle|team|members?|clinic|practice|agency)|(?<!leaving )(?<!joining )(?<!joined )(?<!left )(?:the|this|that|same|my|consult\w*|peer|old|last) (?:[\w-]+ ){0,2}group(?! practice|'s))\b|\bmembers\b",
    ),
    (
        "other",
        r"\bdr\.? [a-z]+ (?:was|is|has)\b|\bone of (?:us|ours|them|my (?!goals|years))\b|\b(?:he|she|he's|she's|they|they're|they've|who(?! ?:)|whose|(?:nobody|no one) (?:under|with|below)|(?<!\bas )(?:someone|somebody)|anyone|anybody|(?<!except )everyone|everybody|one person|others|those|people|folks|peers"
        r"|colleagues|clinicians|therapists|everybody|person(?!-)|another (?:[\w-]+ )?(?:clinician|therapist))\b"
        r"|(?<!with )(?<!w/ )(?<!from )(?<!at )(?<!by )(?<!for )(?<!to )(?<!in )(?<!before )(?<!after )(?<!since )(?<!left )(?<!leaving )(?<!quit )(?<!joined )(?<!joining )(?<!opened )(?<!started )(?<!ran )(?<!running )\b(?:the|our|your|this) (?:agency|clinic|association|office|program|house|church|board|service)\b"
        r"|(?<!\bi'm )(?<!\bi am )(?<!\bas )\ban? (?:[\w-]+ )?(?:facilitator|consultant|leader|supervisor|mentor|member|teacher|elder|senior \w+)(?= (?:with|who|having|of)\b)|\b(?:our|their|his|her) (?:\w+ )?(?:consultant|supervisor|facilitator|founder|convener|director)\b|\bmy (?!own (?!analyst|therapist|supervisor|teacher|mentor|mother|father|consultant)|practice (?:is|has|turn)|licen|career|experience|work|years|first|last|clinical|\w+th year)(?:(?!(?:to|for|with|of|and|from|by)\b)[\w-]+ ){0,2}?(?:partner|mate|officemate|supervisor|supervisee|intern(?! years| hours)|student(?! (?:days|years|loans))|cousin|niece|nephew|mentor|consultant|husband|wife|spouse|sister|brother|mother|father|colleague"
        r"|friend|boss|neighbou?r|daughter|son|clients?|patients?|analyst|therapist|teacher|office ?mate|suite ?mate)\b|\b(?:a|the|this|that|one) (?:client|patient|couple|family)\b(?! (?:therap|counsel|psych|work|practi|and (?:family|couple)|system))",
    ),
)


NEAR_PATTERNS = tuple((measure, re.compile(pattern)) for measure, pattern, _ in NEAR)
SUBJECT_PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in SUBJECTS)

#: A wish about others, where the writer does not speak of herself.
WISH = re.compile(
    r"\b(?:(?:please|pls)(?! (?:add|put|list|sign|note|count|mark|include|enter|register|record|find|match|write))|ideally|prefer\w*|at least|minimum|min\.|or more|or better|required?|requiring|would be (?:great|ideal|good|nice|lovely)|no less than|wanted|welcome|would (?:suit|do|fit)|will do)\b"
)

#: What begins a stretch of practice, for "seven years ago" and "in 2009".
STARTED = re.compile(
    rf"{practice.WORK_BEGAN}|\bpa(?:id|ying) me (?:to|for)\b|\bturned (?:therapist|counselor|clinician|psychologist|social worker)|\b(?:crossed|moved|jumped|switched|went) (?:over )?(?:from [^.;,]{{2,30}} )?(?:in)?to (?:therapy|counseling|psychotherapy|social work|psychology|private practice)|\bleft [a-z ]{{2,24}} for (?:this\b|therapy|counseling|social work|a therap|the couch)|\b(?:traded|swapped|exchanged) [^.;,]{{2,40}} for (?:the |a )?(?:therap|consult|counsel|couch|practice)|\b(?:came back|returned) to (?:it|this|practice|the (?:work|field|profession))\b|{practice.LICENCE_CAME}"
    r"|\b(?:licen[sc]ed|licen[sc]ure|my (?:\w+ )?(?:licen[sc]e|lcsw|lpc|lmft)|registered|graduat\w+|finished|out of (?:grad )?school|(?:got|earned|had|kept|held) (?:it|mine))\b"
)

#: A part of a longer time is not added to it.
PART_OF = re.compile(
    r"\b(?:last|past|of (?:them|those|which|that|it|my)|most|including|latter|first)\b"
)
COUNTED_IN = Sieve(
    rf"(?P<n>{NUMBER})(?=,? (?:if (?:you|i|we) (?:count|include)|counting|including|in total|in all\b|total|all told|altogether|with the)(?![^.;]*\b(?:i|we) don't\b))"
    rf"|\b(?:call it|let's say|i'd say|put me down (?:as|for|at)|make that|lost count (?:at|after)) (?:about |roughly |some )?(?P<c>{NUMBER})(?=\s*(?:$|[,.;!)\n]| or so| all told| in all))"
)


def is_work(words: str) -> bool:
    """Whether some words tell of work as a clinician.

    Parameters
    ----------
    words : str
        In small letters.

    Examples
    --------
    >>> is_work("ten years in private practice"), is_work("ten years in salem")
    (True, False)
    """
    return any(measure in WORK and pattern.search(words) for measure, pattern in NEAR_PATTERNS)
