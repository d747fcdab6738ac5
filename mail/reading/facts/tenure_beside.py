"""Words directly at a number of years, which outweigh all that stand farther off.

"Twelve in private practice", "for nine years clean": what stands at the number says what it
measures, whatever else the sentence speaks of.
"""

from __future__ import annotations

import re

from mail.reading.facts.tenure_words import JOB, OF_ANOTHER, ROLE, Measure

#: (what, words right after the number, words right before it); these outweigh all others.
STRONG_AFTER: tuple[tuple[Measure, str], ...] = (
    (
        Measure.OTHER,
        rf"\s*(?:as|of being) (?:an? |the )?(?:[\w/-]+ ){{0,3}}?{JOB}\b(?! practitioner)",
    ),
    (
        Measure.OTHER,
        rf"\s*(?:in (?:the )?(?:[\w-]+ )?{JOB}\b|(?:clean|sober|in (?:recovery|sobriety|uniform|aa|na|al-anon)|of (?:marriage(?! (?:counsel|and fam|therap))|sobriety|recovery(?! work)|teaching|nursing|ministry|parenting|motherhood|fatherhood|ranching|farming|law|soldiering|retirement|widowhood)\b|on (?:the|this) (?:force|board|road|ranch|farm|planet|earth)|of life|married|divorced|a widow(?:er)?|single)\b"
        rf"|as an? (?:single )?(?:widow(?:er)?|parent|mother|father|mom|dad|wife|husband|patient|client|volunteer|member|caregiver|stepmother)\b|teaching\b(?! (?:dbt|clients))|an? (?:[\w-]+ )?{JOB}\b(?! practitioner))",
    ),
    (
        Measure.PRACTICE,
        rf"'?\s*(?:[\w'-]+ ){{0,3}}?(?:as|of being) (?:an? |your |the )?(?:[\w/&-]+ ){{0,4}}?{ROLE}",
    ),
    (
        Measure.PRACTICE,
        r"'?\s*(?:of |in |into |doing )?(?:my |own |solo |private |group |clinical |full[- ]time |independent |active |professional )*(?:practice|experience|exp)\b(?! (?:partner|group))",
    ),
    (
        Measure.PRACTICE,
        r"\s*in(?:$|[,.;:)!?\n]|to (?:this|it|my|private)| and | or | as | with | i'm | i am |, )",
    ),
    (Measure.PRACTICE, rf"[- ]?(?:long )?(?:{ROLE}|veteran (?:of|therapist|clinician))"),
    (
        Measure.LICENSED,
        r"[\s,]*(?:post[- ]?licen\w+|past (?:my |the )?(?:exams?|licen\w+|boards)\b|licen[sc]ed|of licensure|since licensure|into my (?:associate )?(?:registration|licen\w+)|under my licen\w+)",
    ),
    (
        Measure.PRACTICE,
        r"\s+of this\b(?! (?:year|month|group|list))|\s+without (?:an?|any|so much as an?|one|my) (?:[\w-]+ )?(?:colleagues?|peers?|group|supervis\w+|consult\w*|team)\b",
    ),
    (
        Measure.PRACTICE,
        r"\s+(?:all told|in all\b|altogether|total\b|combined|between (?:the )?(?:two|three|both) (?:states|jobs|licen[sc]es|coasts))",
    ),
    (Measure.PRACTICE, r"\s*(?:down|done|behind me|finished)\b(?=[^.;]{0,30}\bto go\b)"),
    (Measure.PRACTICE, r"[- ]mark\b(?! (?:in|of) (?:our|the group|my marriage))"),
    (
        Measure.PRACTICE,
        r"'? standing\b|'? of (?:direct|clinical|hands-on|full-time) (?:work|service|practice|care)\b",
    ),
    (
        Measure.PRACTICE,
        r"\s*(?:at|in|with|for|of) (?:an?|the|various|several|different|two|three|local|our)? ?(?:[\w-]+ ){0,3}?(?:clinics?|agency|agencies|hospitals?|iop|php|rehab|detox"
        r"|hospice|jails?|prisons?|county|va|cmh|treatment centers?|counseling centers?|private practice|group practices?)\b(?! (?:board|group|lease))",
    ),
    (
        Measure.PRACTICE,
        r"\s*(?:with|w/|of seeing|treating|seeing) (?:kids|children|teens|adolescents|adults|couples|families|veterans|vets|clients|patients|people|folks|older|young)\b",
    ),
    (
        Measure.OTHER,
        r"(?:'s?)?[- ]old\b|\s*of age\b|\s*off\b|[- ](?:commitment|contract|lease|plan|term)\b|\s+(?:from now|ahead|to go|more than i)",
    ),
    (
        Measure.OTHER,
        r"'?s?'?[- ](?:of )?(?:break|leave|sabbatical|hiatus|gap|abroad|away|retired)\b|[^.;,]{0,30}\b(?:until|till|before|to) (?:i )?retire|[^.;,]{0,24}\bi(?:'ll| will| plan to| hope to| expect to| mean to) (?:be )?retir",
    ),
    (
        Measure.SCHOOL,
        r"[- ](?:out of|since|post)[- ]?(?:grad\w*|school|my (?:degree|ma|msw)|finishing)\b|\s*out(?=\s*(?:$|[,.;)!/\n]))",
    ),
)
STRONG_BEFORE: tuple[tuple[Measure, str], ...] = (
    (Measure.OTHER, r"\b(?:in|for|over) (?:the )?(?:next|another)\s*$"),
    # "On leave for two years", "a break of three".
    (
        Measure.OTHER,
        r"\b(?:break|leave|sabbatical|hiatus|gap|away|abroad|retirement|retired)(?: (?:of|for|lasting|since))?(?: about| over| almost| nearly| some)? $",
    ),
    (
        Measure.OTHER,
        r"\b(?:marriage|friendship|mortgage|lease|membership|courtship|union|sobriety) of $|(?:^|[,;.] )(?:now |living |here )?in (?:oregon|washington|america|the (?:u\.?s\.?a?\.?|states|united states)|this (?:country|state)) (?:since|for)(?: about| over)? $|\b(?:ordained|(?:been |got |happily )?married|sober|clean|widowed|divorced|retired|enlisted|ranching|farming|teaching|taught|nursing|parenting|served)(?: for)?(?: about| over| nearly| almost)? $",
    ),
    (Measure.OTHER, rf"\b{JOB} for (?:about |over |nearly |almost )?$"),
    (Measure.LICENSED, r"\b(?:licen[sc]e|licen[sc]ure) (?:is |was )?(?:now )?$"),
    (
        Measure.PRACTICE,
        r"\b(?:practice|licen[sc]e) (?:is (?:now )?|just |now |turned |turns |turning )+(?:about |over |almost |nearly )?$",
    ),
    (
        Measure.PRACTICE,
        r"\bi(?:'ve| have| had)?(?: now)? (?:put in|logged|clocked|racked up|amassed|accumulated|served|bring)(?: my| some| about| over| nearly| almost)* $",
    ),
    (
        Measure.PRACTICE,
        rf"{OF_ANOTHER}\b{ROLE}(?: here)?,?\s(?:of|for|with|x|w/|going on|now|over|about|almost|nearly|some|\()*\s?$",
    ),
)


def _compiled(
    rows: tuple[tuple[Measure, str], ...],
) -> tuple[tuple[Measure, re.Pattern[str]], ...]:
    return tuple((measure, re.compile(pattern)) for measure, pattern in rows)


AFTER_PATTERNS = _compiled(STRONG_AFTER)
BEFORE_PATTERNS = _compiled(STRONG_BEFORE)
