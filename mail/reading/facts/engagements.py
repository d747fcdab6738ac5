"""What fills a day every week: "Mondays are clay", "Wednesdays I swim", "Fridays belong to her".

Such words refuse a day without any word of refusal.  All patterns are over folded lower-case
words of one piece of a sentence; beside a word that speaks of meeting (``CUE``) they say nothing.
"""

from __future__ import annotations

from mail.reading.facts.mood_words import CUE
from mail.sieve import Sieve

_PART = r"(?: ?(?:early |late )?(?:mornings?|forenoons?|afternoons?|evenings?|nights?|lunch(?:es)?|noons?))?"
_HOUR = r"(?:,? (?:at|from|after|until|till?) (?:\d{1,2}(?::\d\d)?|noon|[a-z]{3,6})(?: ?[ap]m| o'clock)?)?"
_DAY = rf"(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?s?|weekends?|mornings|afternoons|evenings|nights){_PART}{_HOUR}"
#: What people do with a day, at home and abroad.
_ACTIVITY = (
    r"(?:poker|bridge|chess|bingo|trivia|mah-?jongg?|d&d|cards|game night|bowling|golf|tennis|pickleball|soccer|baseball|softball|basketball|volleyball|wrestling|hockey|lacrosse|gymnastics|swimming|swim(?: team| meet)?|rowing|crew|track|running club|dance|dancing|ballet|tango|zumba|yoga|pilates|tai chi|karate|judo|aikido|the gym|crossfit"
    r"|choir|chorus|band|orchestra|rehearsals?|piano|violin|cello|guitar|voice|recitals?|music|theat(?:er|re)|drama|improv|pottery|clay|ceramics|painting|life drawing|quilting|knitting|weaving|woodworking|book (?:club|group)|writing(?: group)?|spanish|language class"
    r"|church|mass|shabbat|shabbos|shul|synagogue|temple|mosque|jumu'?ah|bible study|worship|prayer(?: group)?|vespers|sangha|meditation|al-?anon|aa|meetings"
    r"|class(?:es)?|school|teaching|seminar|grad school|homework|lectures?|office hours|labs?|clinic|the clinic|rounds|hospital|court|jail|prison|the va|agency|supervision|staff(?:ing| meeting)?|team meeting|case conference|board|committee|council|rotary|kiwanis|scouts|girl scouts|4-h|pta"
    r"|grand(?:kids|children|sons?|daughters?|babies|baby|ma|pa)|kid(?:s'?)?(?: day| night)?|family(?: day| night| dinner| time)?|date night|mom|dad|mother|father|my (?:mother|father|mom|dad|son|daughter|husband|wife)|childcare|babysitting|nanny's day off|carpool|pick-?up|drop-?off"
    r"|dialysis|chemo(?:therapy)?|radiation|infusions?|physical therapy|pt|physio|rehab|therapy|analysis|acupuncture|dentist|doctors?"
    r"|farm(?:ing|ers'? market)?|market(?: day)?|gardening|goats|chores|errands|groceries|laundry|cleaning|fishing|hiking|skiing|sailing|riding|horses|volunteer(?:ing)?|fire drill|hospice|food bank|shelter|crisis line)"
)
#: Verbs with which "Fridays I …" offers the day, or says nothing of it.
_OFFERING = r"(?:can|could|may|might|would|will|shall|should|am|was|were|been|prefer|like|love|enjoy|want|need|hope|wish|suggest|propose|offer|think|believe|guess|suppose|know|mean|say|said|wrote|work|see|finish|end|stop|get|close|quit|leave|come|keep|have|had|do|did|don't|didn't|can't|cannot|won't|never|find|stay|tend|live|open|clear|save|hold|set|put|give|gave|take|took|try|tried|start|begin|practi[cs]e|convene|assemble|congregate|reconvene|host|talk|discuss|consult|read|zoom|lean|vote|favou?r|choose|pick|aim|plan|reckon|rent|use|breathe|rest|feel|seem|care|ask|own|remain|sit|wake|rise|function)"
_PERSON = r"(?:my |our |the |his |her )?(?:(?:elderly |old |little |sick |aging |youngest |oldest )?(?:father|mother|dad|mom|parents|kids|children|son|daughter|sons|daughters|husband|wife|partner|family|grand\w+|boys|girls|twins|baby|babies|toddler|aunt|uncle|sister|brother|in-laws|analyst|therapist|granddaughter|people)|her|him|them)\b"

_ENGAGED = Sieve(
    "|".join(
        (
            # "Mondays are clay", "Thursday's poker", "Wednesdays: pottery".
            rf"\b{_DAY}(?:,? (?:is|are)|'s|:|,? =) (?:(?:always|usually|reserved for|kept for|for|all|my|our|the|devoted to|about) ){{0,2}}(?:(?:my|our|the|kids'?|her|his|daughter's|son's|women's|men's|community|adult|junior|town|city|church) )?{_ACTIVITY}(?:(?: day| night| class| practice| lessons?| group)?(?= ?[.,;:!)]|$|\n| (?:so|and|with|at|in|for|from)\b))",
            # "Wednesdays I swim", "Thursday at three I take my daughter to the violin".
            rf"\b{_DAY},? (?:i|we) (?:also |always |usually |still |\w+ly )?(?!{_OFFERING}\b)(?!i\b|we\b)[a-z]{{3,12}}(?!ed\b)\b",
            rf"\b{_DAY},? (?:i|we)(?: have|'ve| have got|'ve got| do| go to| run to| drive to| keep for| save for| hold for| stay with| take| see| bring)(?: got)? (?:my |the |our |a |to )?(?:own |weekly |standing )?(?:{_ACTIVITY}|{_PERSON})(?=\W|$)",
            rf"\b{_DAY},? (?:i'm|i am|we're|we are) (?:always |usually |up |over |out |down |off )*(?:with {_PERSON}|at (?:the |my |our )?(?:\w+ )?{_ACTIVITY}|at (?:my|our) \w+'s|on call|volunteering|babysitting|in court|in class)\b",
            # "Monday is when I fetch my grandson", "Mondays are when my daughter swims".
            rf"\b{_DAY},? (?:is|are) (?:also )?when (?:i|we) (?:also |always |usually |\w+ly )?(?!{_OFFERING}\b)[a-z]{{3,12}}\b|\b{_DAY},? (?:is|are) when (?:i|we) (?:have|do|take|see|put|give|keep|set|am with|go to|get)(?: to)? (?:my |the |our |a )?(?:{_ACTIVITY}|{_PERSON})|\b{_DAY},? (?:is|are) when (?:my|our) (?:(?:husband|wife|partner|spouse|ex|mother-in-law|mother|sitter|nanny) (?!(?:has|takes|watches|minds|keeps|picks|drives)\b)|daughter |son |kids? |boys? |girls? |father |grand\w+ )(?!(?:is|are|'s) (?:at|in|asleep|away|out|gone)\b)[a-z]{{3,12}}\b",
            # "Fridays belong to her now", "my Tuesdays are given over to teaching".
            rf"\b{_DAY} (?:now )?(?:belongs?|(?:is|are) (?:given(?: over)?|devoted|dedicated|pledged|promised|sworn|lent|reserved|set aside|spent|kept|earmarked|sacred)|go(?:es)?|went)(?: now)? (?:to|for|with|on|in)\b(?! (?:this|consult\w*|the group|you|your|peers?|meeting|groups?|such)\b)",
            rf"\b(?:keep|kept|keeping|save|saved|hold|held|guard) (?:my |the |our |all )?{_DAY} (?:free |clear |open |sacred )?for (?:my |the |our )?(?:own |weekly )?(?:{_ACTIVITY}|{_PERSON})|\bkeep {_DAY} free,? (?:for )?(?:shabbat|shabbos|sabbath|church|mass|family)\b",
        )
    )
)
#: A word of meeting that a day's engagement may hold without speaking of ours.
_NO_CUE = Sieve(
    r"\b(?:(?:team|staff|board|family|aa|committee) meetings?|good friday|swim meet)\b|\bdate night\b"
)


def fills(said: str) -> bool:
    """Whether words say that a day is filled every week.

    Examples
    --------
    >>> fills("mondays are clay"), fills("mondays are good"), fills("mondays i could swim by")
    (True, False, False)
    """
    found = _ENGAGED.search(said)
    return found is not None and CUE.search(_NO_CUE.sub(" ", said)) is None
