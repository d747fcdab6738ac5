"""What fills a day every week: "Mondays are clay", "Wednesdays I swim", "Fridays belong to her".

Such words refuse a day without any word of refusal.  All patterns are over folded lower-case
words of one clause; beside a word that speaks of meeting (``CUE``) they say nothing.  Whatever
a day *is*, unless it is free, good, or somebody's to give, is what takes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from mail.reading.facts.mood_words import CUE
from mail.reading.facts.weekday import DayWords
from mail.sieve import Sieve

_PART = r"(?: ?(?:early |late )?(?:mornings?|forenoons?|afternoons?|evenings?|nights?|lunch(?:es)?|noons?))?"
_HOUR = r"(?:,? (?:at|from|after|until|till?) (?:\d{1,2}(?::\d\d)?|noon|[a-z]{3,6})(?: ?[ap]m| o'clock)?)?"
_DAY = rf"(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?s?|weekends?|mornings|afternoons|evenings|nights){_PART}{_HOUR}"
#: What people do with a day, at home and abroad.
_ACTIVITY = (
    r"(?:the pulpit|the altar|the lord\b[a-z' ]{0,20}|god|the (?:seahawks|ducks|beavers|blazers)|football|torah|the food bank|the (?:high |middle |elementary |grade )?school|the college|the university|the courthouse|poker|bridge|chess|bingo|trivia|mah-?jongg?|d&d|cards|game night|bowling|golf|tennis|pickleball|soccer|baseball|softball|basketball|volleyball|wrestling|hockey|lacrosse|gymnastics|swimming|swim(?: team| meet)?|rowing|crew|track|running club|dance|dancing|ballet|tango|zumba|yoga|pilates|tai chi|karate|judo|aikido|the gym|crossfit"
    r"|choir|chorus|band|orchestra|rehearsals?|piano|violin|cello|guitar|voice|recitals?|music|theat(?:er|re)|drama|improv|pottery|clay|ceramics|painting|life drawing|quilting|knitting|weaving|woodworking|book (?:club|group)|writing(?: group)?|spanish|language class"
    r"|church|mass|shabbat|shabbos|shul|synagogue|temple|mosque|jumu'?ah|bible study|worship|prayer(?: group)?|vespers|sangha|meditation|al-?anon|aa|meetings"
    r"|class(?:es)?|school|teaching|seminar|grad school|homework|lectures?|office hours|labs?|clinic|the clinic|rounds|hospital|court|jail|prison|the va|agency|supervision|staff(?:ing| meeting)?|team meeting|case conference|board|committee|council|rotary|kiwanis|scouts|girl scouts|4-h|pta"
    r"|grand(?:kids|children|sons?|daughters?|babies|baby|ma|pa)|kid(?:s'?)?(?: day| night)?|family(?: day| night| dinner| time)?|date night|mom|dad|mother|father|my (?:mother|father|mom|dad|son|daughter|husband|wife)|childcare|babysitting|nanny's day off|carpool|pick-?up|drop-?off"
    r"|dialysis|chemo(?:therapy)?|radiation|infusions?|physical therapy|pt|physio|rehab|therapy|analysis|acupuncture|dentist|doctors?"
    r"|farm(?:ing|ers'? market)?|market(?: day)?|gardening|goats|chores|errands|groceries|laundry|cleaning|fishing|hiking|skiing|sailing|riding|horses|volunteer(?:ing)?|fire drill|hospice|food bank|shelter|crisis line)"
)
#: Verbs with which "Fridays I …" offers the day, or says nothing of it.
_OFFERING = r"(?:can|could|may|might|would|will|shall|should|am|was|were|been|prefer|like|love|enjoy|want|need|hope|wish|suggest|propose|offer|think|believe|guess|suppose|know|mean|say|said|wrote|work|see|finish|end|stop|get|close|quit|leave|come|keep|have|had|do|did|don't|didn't|can't|cannot|won't|never|find|thought|figured|picked|chose|stay|tend|live|open|clear|save|hold|set|put|give|gave|take|took|try|tried|start|begin|practi[cs]e|convene|assemble|congregate|reconvene|host|talk|discuss|consult|read|zoom|lean|vote|favou?r|choose|pick|aim|plan|reckon|rent|use|breathe|rest|feel|seem|care|ask|own|remain|sit|wake|rise|function)"
_PERSON = r"(?:my |our |the |his |her )?(?:(?:elderly |old |little |sick |aging |youngest |oldest )?(?:father|mother|dad|mom|parents|kids|children|son|daughter|sons|daughters|husband|wife|partner|family|grand\w+|boys|girls|twins|baby|babies|toddler|aunt|uncle|sister|brother|in-laws|analyst|therapist|granddaughter|people)|her|him|them)\b"
#: A time that is kept, and for what: anything but a group.
_KEEP = r"(?:keep|kept|save|saved|hold|held|guard|reserved?|set aside|spend)"
_ELSE = (
    r"(?:aside )?(?:for|on|with|in) (?:my |our |the )(?!(?:purposes?|moment|present|time being|group|circle)\b)"
    r"(?:[a-z'-]+ )?(?!(?:group|circle|consult\w*|supervision|meetings?)\b)[a-z'-]{3,}"
)

_ENGAGED = Sieve(
    "|".join(
        (
            # "Mondays are clay", "Thursday's poker", "Wednesdays: pottery".
            rf"\b{_DAY}(?:,? (?:is|are)|'s|:|,? =) (?:(?:always|usually|reserved for|kept for|for|all|my|our|the|devoted to|about) ){{0,2}}(?:(?:my|our|the|kids'?|her|his|daughter's|son's|women's|men's|community|adult|junior|town|city|church) )?{_ACTIVITY}(?:(?: day| night| class| practice| lessons?| group)?(?= ?[.,;:!)]|$|\n| (?:so|and|with|at|in|for|from)\b))",
            # "Church on Sundays, and the first Monday is the harbor commission".
            rf"(?:^|[.;:!?\n,(]) ?(?:and |the |my |our )*{_ACTIVITY} (?:is |are |falls )?(?:on|every) {_DAY}(?= ?(?:[.,;:!?)]|$|\n| and\b))",
            # "The first Monday is the harbor commission".
            rf"\b{_DAY} (?:is|are) (?:the|my|our|an?) (?:[a-z]+ ){{0,2}}(?:commission|committee|board|council|guild|league|society|trustees|auxiliary|legion|lodge|market|clinic|court|class|rehearsal|practice|shift)\b",
            # "Wednesdays I swim", "Thursday at three I take my daughter to the violin".
            rf"\b{_DAY},? (?:i|we) (?:also |always |usually |still |\w+ly )?(?!{_OFFERING}\b)(?!i\b|we\b)[a-z]{{3,12}}(?!ed\b)\b",
            rf"\b{_DAY},? (?:i|we)(?: have|'ve| have got|'ve got| do| go to| run to| drive to| keep for| save for| hold for| stay with| take| see| bring)(?: got)? (?:my |the |our |a |to )?(?:own |weekly |standing )?(?:{_ACTIVITY}|{_PERSON})(?=\W|$)",
            rf"\b{_DAY},? (?:i'm|i am|we're|we are) (?:always |usually |up |over |out |down |off )*(?:with {_PERSON}|at (?:the |my |our )?(?:\w+ )?{_ACTIVITY}|at (?:my|our) \w+'s|on call|volunteering|babysitting|in court|in class)\b",
            # "Sundays I'm in the pulpit", "Thursday and Friday I'm in Burns", "Friday I travel".
            rf"\b{_DAY} (?:i'm|i am|i'll be|we're|we are|you'll find me) (?:always |usually |up |over |out |down |off |away |way |all day )*(?:in|at|on|with|supposed to|expected|needed|due|wanted|minding|caring|watching|driving|away|elsewhere|gone|teaching|a (?:mother|grandmother|father|student|nurse|teacher|patient|referee|chauffeur))\b(?! (?:my (?:best|desk|office|freest|own)|the (?:office|house|market for|open)|your|home|town|leisure|liberty|loose|ease|peace|person|hand|luck|(?:noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)))",
            rf"\b{_DAY},? (?:i|we) (?:travel|commute|fly|ferry|head|am needed|am wanted|have promised|'ve promised|preach|officiate|testify)\b|\b{_DAY},? (?:alas,? |sadly,? |though,? )?(?:i've|i have|we've|we have) (?:promised|pledged|sold|lent|ceded|signed over|given(?: over)?|surrendered|donated) to\b",
            rf"\b{_DAY},? (?:is|are) (?:strictly |only |all )?(?:for )?(?:the lord|god|jesus|mother church|rest|the (?:farm|fields|garden|dogs?|horses?|grand\w+|children|boys|girls|kids|county|court|prison|jail|va|hospital|school|college|university))\b|\b{_DAY} the other days it's\b",
            # "Monday is when I fetch my grandson", "Mondays are when my daughter swims".
            rf"\b{_DAY},? (?:is|are) (?:also )?when (?:i|we) (?:also |always |usually |\w+ly )?(?!{_OFFERING}\b)[a-z]{{3,12}}\b|\b{_DAY},? (?:is|are) when (?:i|we) (?:have|do|take|see|put|give|keep|set|am with|go to|get)(?: to)? (?:my |the |our |a )?(?:{_ACTIVITY}|{_PERSON})|\b{_DAY},? (?:is|are) when (?:my|our) (?:(?:husband|wife|partner|spouse|ex|mother-in-law|mother|sitter|nanny) (?!(?:has|takes|watches|minds|keeps|picks|drives)\b)|daughter |son |kids? |boys? |girls? |father |grand\w+ )(?!(?:is|are|'s) (?:at|in|asleep|away|out|gone)\b)[a-z]{{3,12}}\b",
            # "Fridays belong to her now", "my Tuesdays are given over to teaching".
            rf"\b{_DAY} (?:now )?(?:belongs?|(?:is|are) (?:given(?: over)?|devoted|dedicated|pledged|promised|sworn|lent|reserved|set aside|spent|kept|earmarked|sacred)|go(?:es)?|went)(?: now)? (?:to|for|with|on|in)\b(?! (?:this|consult\w*|the group|you|your|peers?|meeting|groups?|such)\b)",
            # "Fridays, alas, I have promised to the food bank".
            rf"\b{_DAY}(?:, (?:alas|sadly|sorry|unfortunately),)? (?:i|we)(?: have|'ve|'d|'m| am)? (?:promised|pledged|given|lent|sworn|owe[ds]?|devoted?|dedicated?|committed)(?: it| them)? to\b(?! (?:this|the group|you|your|such)\b)",
            # "They moved the staff meeting to Tuesdays".
            rf"\b(?:moved|switched|changed|rescheduled|shoved|pushed|shifted|put|set) (?:the |our |my |weekly )*(?:staff|team|agency|clinic|faculty|department|board|choir|class\w*|teaching|court|supervision|rounds|rehearsals?|practice|seminar|case conference)(?: meetings?)?(?: \w+)? (?:to|onto|on) {_DAY}",
            # "Supervision is Mondays with Dr. Lin".
            rf"\bsupervision(?::| is| runs| falls)? (?:on )?{_DAY}[^.;]{{0,16}} with (?:dr\b|my\b)",
            # "Mornings I keep for my garden", "I reserve Friday mornings for my own writing".
            rf"\b{_DAY},? (?:i|we) (?:always |usually |still )?{_KEEP}(?: (?:free|clear|open))? {_ELSE}",
            rf"\b(?:i|we) (?:always |usually |still )?{_KEEP} (?:my |the |our |all )?{_DAY} {_ELSE}",
            rf"\b(?:keep|kept|keeping|save|saved|hold|held|guard) (?:my |the |our |all )?{_DAY} (?:free |clear |open |sacred )?for (?:my |the |our )?(?:own |weekly )?(?:{_ACTIVITY}|{_PERSON})|\bkeep {_DAY} free,? (?:for )?(?:shabbat|shabbos|sabbath|church|mass|family)\b",
        )
    )
)
#: A word of meeting that a day's engagement may hold without speaking of ours.
_NO_CUE = Sieve(
    r"\b(?:(?:team|staff|board|family|aa|committee) meetings?|good friday|swim meet)\b|\bdate night\b"
)


#: What a day may be and still be free, or be and say nothing of it.
_LEAVES_IT = r"heaven\w*|bliss\w*|paradise|dreamy?|gold|prime|super|terrific|wonderful|excellent|brilliant|splendid|fab\w*|awesome|sublime|delight\w*|grand|dandy|peachy|cool|smooth|roomy|spacious|lax|loose|tame|idle|blank|bare|vacant|un\w+ed|optimal|handy|simple|simplest|nicest|kindest|sanest|saner|calmest|emptie\w+|freest|freer|likelie\w+|fair|game|on|here|home|good|best|better|fine|great|perfect|ideal|okay?|free|open|clear|available|possible|doable|workable|eas\w+|wide|empty|quiet\w*|light\w*|slow\w*|flexible|favou?rites?|prefer\w+|convenient|welcome|golden|lovely|nice|calm|mine|yours?|ours|theirs|all|both|when\w*|what\w*|where\w*|how|if|from|after|before|between|at|until|till?|noon|in|on|also|still|often|usually|mostly|generally|sometimes|normally|typically|too|not|never|no|only|right|tolerable|bearable|protected|held|left|reserved|kept|set|days?|mornings?|afternoons?|evenings?|nights?|lunch\w*|early|late\w*|first|second|third|last|next|more|most|less|least|exactly|really|pretty|very|quite|so|just|fairly|almost|always|now|then|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|mid\w*|worth|worst|negotiable|movable|likely|probable|popular|supposed|going|being|getting|made|spent|given|meant|asked|sought|wanted|needed|safe|sure|certain|definite\w*|maybe|perhaps|a|an|my|our|his|her|their|the|this|that|one|another|another's|thin\w*|barely|hardly|rarely|short\w*|long\w*|hers|kind\w*|sweet|nearly|about|around|by|for|of|to|with|under|up|off|close\w*|fairest|suitable|acceptable|agreeable|manageable|feasible|fun|it|you|me|us|them|here|there|today|tomorrow|over|done|moving|starting|beginning|changing|something|nothing|anything|everything|group\w*|meeting\w*|letter\w*|mail|email\w*|note|digest|deadline|people|folks|crowd|same|due|unchanged|confirmed|settled|agreed|correct|wrong|alright"
_IS = r"(?:(?<='s)|'s|,? (?:is|are|means?|it's|it is))"
#: "Mondays are clay." "Thursday's poker, sadly."
_DEED = re.compile(
    rf"{_IS} (?:always |usually |strictly |now |still |already )?(?!(?:{_LEAVES_IT})\b)[a-z][a-z'-]{{2,}}"
    r"(?: (?!(?:and|or|but|so|if|when|which|that|because|as|to|for|at|from|after|before|until|is|are|was|works?|with|of|in|on)\b)[a-z'-]+){0,2}"
    r"(?: (?:for me|with \w+(?: \w+)?|at (?:the|my|our) \w+|(?:at|from|until) (?:noon|\d{1,2}(?::\d\d)?)))?\s*(?:[.!;)]|$|\n|, (?!(?:and )?(?:so|therefore|hence|then|any|which|but)\b)| -)"
)


#: Where the clause that fills a day ends.
_CLAUSE = re.compile(
    r",(?! ?(?:and |or |& )?(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*s?\b(?! (?:is|are|i|we|i'm)\b))(?! (?:i|i'm|i've|we|we're|alas|sadly|though|it's)\b)|[.;!?](?!\d)|\n| - |--|\bbut\b|\bso\b|\band (?=(?:i|we|then|on|after|before|from|could|can|would|any)\b)"
)
#: "At the clinic Mondays, free after four": what follows gives a part of it back.
_GIVES_BACK = re.compile(
    r"[,;-]* ?(?:but |and |so |though |which |yet )*(?:i'm |i am |i'll be |it's )?(?:free|open|available|done|off|until|till|after|before|from \d|any|only|then|leav(?:es|ing)|could|can|would|finish\w*|out|out by|from|mornings|afternoons|evenings|that)\b"
)


def filled(words: str, start: int, stop: int, days: Iterable[DayWords]) -> list[tuple[int, int]]:
    """The clauses of a sentence that say what fills their days, and nothing else.

    Examples
    --------
    >>> [filled(w, 0, len(w), ()) for w in ("mondays i swim.", "mondays i swim, free after two.")]
    [[(0, 14)], []]
    """
    found = []
    at = start
    for end in (*(cut.start() for cut in _CLAUSE.finditer(words, start, stop)), stop):
        if end - at >= _SHORTEST and _fills(words[at:end]) and not _GIVES_BACK.match(words, end):
            found.append((at, end))
        at = end
    deeds = ((day.at, _DEED.match(words, day.to, stop)) for day in days)
    return found + [
        (at, deed.end())
        for at, deed in deeds
        if deed is not None and not _GIVES_BACK.match(words, deed.end())
    ]


#: "Mon gym".
_SHORTEST = 7


def _fills(said: str) -> bool:
    engaged = _ENGAGED.search(said)
    return engaged is not None and not (_YIELDED.search(said) or CUE.search(_NO_CUE.sub(" ", said)))


#: "Given over to teaching until two and at your disposal thereafter", "Mondays belong to me".
_YIELDED = re.compile(r"\b(?:disposal|thereafter|yours|mine|to me|to myself|ours)\b")
