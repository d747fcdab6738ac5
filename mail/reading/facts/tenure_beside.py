"""Words directly at a number of years, which outweigh all that stand farther off.

"Twelve in private practice", "for nine years clean": what stands at the number says what it
measures, whatever else the sentence speaks of.
"""

from __future__ import annotations

import re

from mail.reading.facts.tenure_words import JOB, OF_ANOTHER, ROLE, Measure

#: What names a clinician, or how she works; "years as a violinist" are of another life.
_CLINICAL = rf"(?:[\w/&-]+ )*?(?:{ROLE}|[\w-]*(?:therap|counsel|clinic|psych|analy|licen|practition|social|solo|sole|private|independent|group|full|part|couples?|trauma|emdr|dbt|ifs|week|month|day|year|few|lot|half|pre-?|post|intern|resident|qmh|mhc|mft|lmh|supervis|specialist|generalist|contractor|consult|freelanc|one|team)|l\w{{1,3}}\b)"
#: (what, words right after the number, words right before it); these outweigh all others.
STRONG_AFTER: tuple[tuple[Measure, str], ...] = (
    (
        Measure.OTHER,
        rf"'?\s+as an? (?!{_CLINICAL})[\w'-]+(?: (?!{_CLINICAL}|for|of|before|and|in|at|with|then|first|until|prior)[\w'-]+){{0,2}}(?=\s*(?:$|[,.;)\n]| before| first| prior| and| until| then| in| at| with| for))"
        r"|\s+of (?:my |the |an? )?(?:grad(?:uate)? |medical |night |divinity |catholic |parochial |public |boarding |art |music |law |high |hebrew |sunday |private )?(?:school|studies|study|college|university|seminary|academia)\b(?!-| (?:counsel|mental|psych|based|social|clinic|health))",
    ),
    (
        Measure.LICENSED,
        r"[- ]old (?:[\w-]+ )?(?:licen[sc]e|practice|shingle|l?i?csw|lpc|lmft)\b|\s+since (?:the|my) [\"']?(?:a|associate|intern|candidate|provisional)[\"']? (?:fell|came|dropped|went|was (?:dropped|removed))\b",
    ),
    (
        Measure.OTHER,
        # "Fourteen before that as a floor nurse", "I was twelve years the school teacher".
        rf"\s*(?:(?:before (?:that|this|then)|prior(?: to that)?|earlier|first),? )?(?:as|of being) (?:an? |the )?(?:[\w/&-]+ ){{0,3}}?{JOB}\b(?! practitioner)"
        rf"|\s+the (?:[\w/&-]+ )?{JOB}\b(?! practitioner)"
        r"|(?: years?)? (?:in|at) [\w .]{2,20} as an? (?:small |little |young )?(?:girl|boy|child|kid|teenager)\b"
        rf"| (?:in|at|with|for) [\w '-]{{2,24}}? as an? (?:[\w-]+ ){{0,2}}?{JOB}\b(?! practitioner)"
        rf"|(?: years?)? before (?:that|this),? i(?:'d| had)? (?:(?:was|been) )?(?:raising|home\b|at home|teaching|taught|ran\b|running|sold|selling|drove|driving|farm|managed|managing|an? (?:[\w-]+ )?{JOB}\b)"
        r"|(?: years?)? of (?:road|farm|office|clerical|construction|factory|warehouse|ranch|restaurant|kitchen|police|court|church)[- ]?work\b"
        r"|[- ](?:[\w-]+ )?(?:therapist|counselor|psychologist|clinician|veteran|pro),? which i(?:'m| am) not\b"
        # "The 3-year training" lasted so long; who trains others works.
        r"|[ -](?:long )?(?:training|course|certificat(?:e|ion)|curriculum|program|programme|practicum|apprenticeship)\b(?! (?:other|therapist|clinician|counselor|people|student|intern|director|manager|in practice))",
    ),
    (
        Measure.OTHER,
        rf"\s*(?:(?:in|at) (?!(?:the|this) business\b)(?:the )?(?:[\w-]+ )?{JOB}\b|[- ]history of (?!practi|clinical|direct|private)|of (?:raising|meditat|garden|cook|drink|drug|smok|commut|knitt|danc|acting\b|perform|travel|sail|cater|selling|programm|engineer|coding|preach|research\b|bartend|waiting tables|music|theat|sports|baseball|football|ballet|fishing|logging|trucking|military|army|navy|service in the)|(?:clean|sober|in (?:recovery|sobriety|uniform|aa|na|al-anon)|of (?:marriage(?! (?:counsel|and fam|therap))|sobriety|recovery(?! work)|teaching|nursing|ministry|parenting|motherhood|fatherhood|ranching|farming|law|soldiering|retirement|widowhood)\b|on (?:the|this) (?:force|board|road|ranch|farm|planet|earth)|of life|married|divorced|a widow(?:er)?|single)\b"
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
        r"\s*in(?:$|[,.;:)!?\n]|to (?:this|it|my|private)| and | or | as | with | i'm | i am |, | i\b)",
    ),
    (Measure.PRACTICE, r"[- ](?:man|woman|hand|lifer|guy|gal)\b(?= in|\s*(?:$|[,.;!)\n]))"),
    (
        Measure.PRACTICE,
        r" an? (?:bowen\w*|freud\w*|jung\w*|lacan\w*|gestalt|rogers\w*|rogerian|adler\w*|klein\w*|winnicott\w*|cbt|dbt|ifs|emdr|act|psychodynamic|relational|systems|family systems) (?:man|woman|person|guy|gal|hand)\b",
    ),
    (Measure.PRACTICE, rf"[- ]?(?:long )?(?:{ROLE}|veteran (?:of|therapist|clinician))"),
    (
        Measure.LICENSED,
        r"[\s,]*(?:post[- ]?(?:licen\w+|boards?|exams?)|since (?:i (?:was |got |became )?(?:first )?licen[sc]\w+|my licen|licensure)|past (?:my |the )?(?:exams?|licen\w+|boards)\b|licen[sc]ed|of licensure|since licensure|into my (?:associate )?(?:registration|licen\w+)|under my licen\w+)",
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
    (Measure.PRACTICE, r"\s+(?:counts? (?:as|for)|qualif(?:y|ies) (?:me )?as|makes? me) "),
    (Measure.PRACTICE, r"\s*as (?:such|one|that)\b(?! of (?:your|the))"),
    (
        Measure.PRACTICE,
        r"'? (?:of|worth of|spent) (?:(?:other|my|the|these|actual|real|true|honest|steady|seeing|doing|other people's|people's|mostly|hard|good|paid|full[- ]time|part[- ]time|reading|writing) )*"
        r"(?:listening|therapizing|counsel+ing|consulting rooms?|charts?|clients?|patients?|caseloads?|sessions?|case ?notes|notes|intakes?|kleenex|tissues|people's (?:secrets|troubles|lives|stories|problems|pain|sorrows?)|secrets|evals?|evaluations?|assessments?|testing|forensics?|custody|clinical|private|solo|agency|community|hospital|inpatient|outpatient)\b",
    ),
    (Measure.PRACTICE, rf"(?: if [^.;,-]{{2,30}})? -+ an? (?:[\w-]+ )?{ROLE}"),
    (Measure.PRACTICE, r"[- ]mark\b(?! (?:in|of) (?:our|the group|my marriage))"),
    (
        Measure.PRACTICE,
        r"\s+since i (?:traded|swapped|exchanged|left|quit|gave up)\b[^.;,]{2,40} for (?:the |a )?(?:therap|consult|counsel|couch|practice|this\b|private)|'? standing\b|'? of (?:direct|clinical|hands-on|full-time) (?:work|service|practice|care)\b",
    ),
    (
        Measure.PRACTICE,
        r"\s*(?:at|in|with|for|of) (?:an?|the|various|several|different|two|three|local|our)? ?(?:[\w-]+ ){0,3}?(?:clinics?|agency|agencies|hospitals?|iop|php|rehab|detox"
        r"|hospice|jails?|prisons?|county|va|cmh|treatment centers?|counseling centers?|private practice|group practices?)\b(?! (?:board|group|lease))",
    ),
    (
        Measure.PRACTICE,
        r"\s*(?:with|w/|of seeing|treating|seeing) (?:kids|children|teens|adolescents|adults|couples|families|veterans|vets|clients|patients|people|folks|older|young|survivors|first responders|(?:eating|personality|mood|anxiety|dissociative) disorders|trauma|addictions?|psychosis|ocd|autism|grief|chronic pain|borderline|the (?:dying|bereaved|elderly))\b",
    ),
    (
        Measure.OTHER,
        r"(?:'s?)?[- ]old\b|\.o\b|\s*of age\b|\s*off\b|[- ](?:commitment|contract|lease|plan|term)\b|\s+(?:from now|ahead|to go|more than i)",
    ),
    (
        Measure.OTHER,
        r"\s+since i(?:'d| had)? (?:first |last )?(?:read|heard|married|got (?:sober|married|divorced|clean)|met (?!with|my first)|moved|arrived|emigrated|immigrated|came (?:to|here|from)|quit (?:smoking|drinking)|lost|had my own)\b|\s+(?:that )?(?:i've|i have|we've|we have|she has|he has) (?:lived|been (?:here|married|in [a-z]+|alive|sober)|known|owned)\b"
        r"|\s+before (?:i )?(?:(?:went (?:back )?to |going (?:back )?to )?(?:grad(?:uate)? )?school|becom(?:e|ing) an? (?:\w+ )?(?:therapist|counselor|clinician|psychologist|social worker)|became an? (?:\w+ )?(?:therapist|counselor|clinician|psychologist|social worker)|(?:re-?)training as|the (?:msw|degree|master's))\b"
        r"|\s+to (?:close|wind|wrap|finish|find|decide|retire|go|sell|say goodbye|write|build|get|learn|work out|figure|make up|pay)\b|\s+of (?:talking (?:to|at) (?:an? )?screens?|(?:looking at |staring at )?(?:a |my )?screens?|zoom|telehealth(?! (?:therapy|practice|work|sessions|counsel\w+))|video|waiting|looking|searching|silence|therapy (?:myself|of my own)|my own (?:therapy|analysis))\b",
    ),
    (
        Measure.OTHER,
        r"'?s?'?[- ](?:of )?(?:break|leave|sabbatical|hiatus|gap|abroad|away|retired)\b|[^.;,]{0,30}\b(?:until|till|before|to) (?:i )?retire|[^.;,]{0,24}\bi(?:'ll| will| shall| plan to| hope to| expect to| mean to) (?:be )?(?:retir|clos(?:e|ing) (?:my|the)|shut(?:ting)? (?:my|the)|wind(?:ing)? down)",
    ),
    (
        Measure.OTHER,
        rf"'?\s+(?:as )?an? (?!{_CLINICAL})[\w'-]+(?: (?!{_CLINICAL}|for|of|before|and|in|at|with|then|first|until|prior)[\w'-]+){{0,2}}(?=\s*(?:$|[,.;)\n]| before| first| prior| and| until| then| in| at))",
    ),
    (
        Measure.SCHOOL,
        r"[- ](?:out of|since|post)[- ]?(?:grad\w*|school|my (?:degree|ma|msw)|finishing)\b|\s*out(?=\s*(?:$|[,.;)!/\n]))",
    ),
)
STRONG_BEFORE: tuple[tuple[Measure, str], ...] = (
    (
        Measure.PRACTICE,
        r"\b(?:practice|licen[sc]e|shingle|career|second act)\b[^.;,]{0,24}\b(?:is|turns|turned|will be)(?: now| just| about| almost)* $",
    ),
    (
        Measure.OTHER,
        r"\b(?:had|done|did|been in) (?:my own|personal|individual) (?:therapy|analysis|treatment),? (?:myself )?(?:for|these)(?: about| over)? $|\bi(?:'ve| have)? (?:owned|raised|sold|played|sung|coached|edited|driven|flown|sailed|farmed|bred|brewed|baked) (?:an? |the |my |our )?(?!practice|clinic|private|group|counsel|therap|case|client|office)[a-z][\w' -]{2,24} for(?: about| over)? $|\b(?:hop(?:e|ing)|plan\w*|expect\w*|going|will|i'll|finishing|graduat(?:e|ing)|tak(?:e|ing)|due|aim\w*)\b[^.;,]{0,40}\b(?:in|within)(?: about| the next)? $"
        r"|\b(?:seeing|seen|been with|going to|gone to|paying) (?:my|the same) (?:own |old )?(?:therapist|analyst|shrink|psychologist|psychiatrist|counselor)(?: myself)?,? (?:for|these)(?: about| over| some| almost)? $|\b(?:was|been|were) in (?:my own |personal |individual )?(?:therapy|analysis|treatment)(?: myself)?(?:,? for)?(?: about| over| some| almost)? $",
    ),
    (
        Measure.PRACTICE,
        r"\b(?:that|which|it)(?: all| now)? (?:came|comes|adds up|works out|amounts|totals)(?: to| at)?(?: about| over| almost| nearly)? $|\bas (?:long|many years) as\b[^.;]{3,60}(?:, which is|, so|,|:| -|\() $",
    ),
    (Measure.PRACTICE, r"\b(?:the|my|those) years(?:, which [a-z ]{2,30})?(?: ?[:=]| are| is) $"),
    (
        Measure.OTHER,
        r"\b(?:in|for|over) (?:the )?(?:next|another)\s*$|\bi(?:'d|'ll)? (?:still )?need(?:ed)?(?: about| at least| another)? $",
    ),
    (
        Measure.OTHER,
        rf"\bbeen an? (?!{_CLINICAL})[\w'-]+(?: (?!{_CLINICAL})[\w'-]+)?,? (?:for|these)(?: about| over| almost| nearly| the last| the past)? $"
        r"|\b(?:could|can|might|i'll|will|let's|may)\b(?! have\b|put me)(?:(?! have\b| having\b)[^.;,]){0,40}\bfor(?: about| at least| up to)? $",
    ),
    # "On leave for two years", "a break of three".
    (
        Measure.OTHER,
        r"\b(?:break|leave|sabbatical|hiatus|gap|away|abroad|retirement|retired)(?: (?:of|for|lasting|since))?(?: about| over| almost| nearly| some)? $",
    ),
    (
        Measure.OTHER,
        r"\b(?:marriage|friendship|mortgage|lease|membership|courtship|union|sobriety) of $|(?:^|[,;.] )(?:now |living |here )?in (?:oregon|washington|america|the (?:u\.?s\.?a?\.?|states|united states)|this (?:country|state)) (?:since|for)(?: about| over)? $|\b(?:ordained|(?:been |got |happily )?married|sober|clean|widowed|divorced|retired|enlisted|ranching|farming|teaching|taught|nursing|parenting|served)(?: for)?(?: about| over| nearly| almost)? $",
    ),
    (
        Measure.OTHER,
        rf"\b{JOB} for (?:about |over |nearly |almost )?$|\b(?:was|been|as) an? (?:[\w-]+ )?{JOB} (?:at|in|with) [^.;,]{{2,30}}? for (?:about |over |nearly |almost )?$"
        r"|(?:^|[.;:(\n]\s?)(?:an? |former |ex-)?(?:massage|physical|occupational|speech|respiratory|recreation(?:al)?) therapist,? (?:for )?$"
        r"|\b(?:angry|furious|mad|bitter|upset|sad|grumpy|enraged) (?:about|at|by|with|over) (?:the )?(?:last |past )?$",
    ),
    (Measure.LICENSED, r"\b(?:licen[sc]e|licen[sc]ure) (?:is |was )?(?:now )?$"),
    (
        Measure.PRACTICE,
        r"\b(?:therapist|clinical|clinician|counsel\w+|licensed|practice|practi[cs]ing|psychologist) years(?: now)? (?:are|is|number|come to|came to|total) $|\b(?:practice|licen[sc]e|l?i?csw|lpc|lmft) (?:is (?:now )?|just |now |turned |turns |turning )+(?:about |over |almost |nearly )?$",
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
