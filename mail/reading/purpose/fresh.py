"""What a letter of its own accord wants, from the strength of its cues."""

from __future__ import annotations

import re

from mail.reading.flow import flowing
from mail.reading.purpose import changes
from mail.reading.purpose.asides import QUESTION_MARK, asides
from mail.reading.purpose.wish import CERTAIN, Known, Scores, Wish
from mail.reading.text import Text
from mail.sieve import Sieve
from mail.understanding import Command, Intent

_COURTESY = re.compile(
    r"\W*(?:(?:ok(?:ay)?|many|just wanted to say|so|great|perfect|wonderful|lovely|hi \w+|hello|dear [\w ]+)\W+)*"
    r"(?:thank(?:s| you)|thx|ty\b|much appreciated|got (?:it|your|the)|received|(?:i |we |much )?appreciate|have a|happy|you're|take care|warmly|best|cheers|bless|will do|noted|understood|fair enough|good to know|no worries|i'll (?:wait|sit tight|be patient|stand by|keep (?:waiting|an eye))|(?:i )?can wait|all the best|keep up)\b.*"
    r"|\W*[\w.-]+\W*(?:[\w.-]+\W*)?",
    re.DOTALL,
)
_INTRODUCES = Sieve(
    r"\b(?:[Aa]dd|[Ii]nvite|[Ii]ntroduce|[Ww]elcome|[Bb]ring|[Ii]nclude)(?: in)?"
    r" (?:our (?:new(?:est)? )?member\b|him\b|her\b|them\b"
    r"|(?:Dr\.? )?[A-Z][a-z]+(?: [A-Z][a-z'-]+)?(?:,[^.]{0,40},| \([A-Za-z, ]{2,20}\))?"
    r"(?: (?:in)?to (?:our|the|my|G-)|[.;,]))"
)
_NEW_MEMBER = re.compile(
    r"\b(?:our|a|the) new(?:est)? member\b|\b(?:has|have) agreed to (?:join|let|have)\b"
    r"|\bwants? to join us\b|\bis joining (?:us|our)\b"
)
_AGREED = re.compile(
    r"\b(?:we|our group|the group)(?: have|'ve| has)?(?: all)? (?:agreed|voted|decided)\b|@"
)
_NEW_ADDRESS = Sieve(
    r"\b(?:new|changed?|different|update|updated) (?:my )?(?:e-?mail|address|phone)\b"
    r"|\bmy (?:e-?mail|address|phone)(?: address| number)? (?:has changed|is now|will be|changed|changes|will change|is changing|becomes)\b"
    r"|\b(?:use|write (?:to )?me at|reach me at|switch (?:me )?to|mail me at) this (?:one|address|e-?mail|account)\b(?: (?:from now|instead|going forward|for me))?|\b(?:address|e-?mail|account|[\w.]+@[\w.]+)(?: one)? (?:is|goes|will be|will go) (?:going )?(?:dark|away|dead|defunct|closed|closing|retired|shut down)\b|\bfrom my (?:other|new) (?:e-?mail|address|account)\b"
)
#: A group that only tells of a change of its own.
_GROUP_NEWS = Sieve(
    r"\b(?:our|the|my) (?:[\w'-]+ ){0,3}group (?:has|have) (?:a |an )?(?:new|different) (?:meeting |zoom )?(?:place|room|time|day|link|location|address|hour|name|organizer)\b"
    r"|\b(?:g-\d+|our group|the group|we)(?: now| will now| have| has)?(?: now)? (?:meets?|moved|changed|switched|moving|meeting)\b[^.?!]{0,40}\b(?:instead|from now on|new (?:time|day|place)|starting|as of)\b"
)
#: A complaint is for a person at the association, never for the matcher.
_COMPLAINT = Sieve(
    r"\b(?:complain(?:t|ing)?|grievance|unethical(?:ly)?|bull(?:y|ies|ied|ying)|harass\w*|who to tell)\b"
)
_TROUBLE = Sieve(
    r"\b(?:conflict|problem|trouble|tension|issue) (?:in|within|with) (?:my|our|the) (?:\w+ )?(?:group|organizer|members?)\b"
    r"|\borganizer (?:has|have|hasn't|does|is|isn't|won't|never)\b[^.?!]{0,40}(?:\b|(?=n't))(?:not|n't|never|repl\w+|answer\w*|respond\w*)"
)
_DIED = Sieve(r"\b(?:passed away|died|has died|death of|funeral|memorial)\b")
#: The voice of a group that is, without any word of what it wants.
_FOR_US = re.compile(
    r"\bwe (?:currently |now )?meet (?:on|at|every|the|in|for|mon|tue|wed|thu|fri|weekly|monthly|twice|online|from|each|first|second)\b|\bour (?:[\w-]+ ){0,3}(?:group|circle) (?:meets|is|has)\b"
)
_UPDATES = Sieve(
    r"\b(?:while|when|as|since) you(?:'re| are)(?: still)? (?:looking|searching|matching)\b|\b(?:regarding|concerning|about|in|to|on) my (?:\w+ )?(?:request|application|listing)\b|\bnothing else (?:is|has|was) (?:different|changed|new)\b|\bi'd now (?:prefer|like|rather)\b"
    r"|\b(?:\w+ )?(?:changes|updates?|corrections?|additions?) to what you have\b|\b(?:my request )?out of the freezer\b|\b(?:resume|reactivate|unpause|reopen|restart) my (?:request|search)\b|\bnothing (?:about it )?(?:has )?changed\b|\bsame info as before\b"
    r"|\b(?:update|change|edit|correct|revise|amend|adjust|modify|switch|swap) my (?:\w+ )?(?:listing|request|profile|availability|entry"
    r"|info\w*|preferences|details|times?|evenings?|mornings?|days?|schedule|hours)\b"
    r"|\bmy (?:availability|schedule|times?|hours|situation) (?:has |have )?(?:been )?changed\b"
    r"|\b(?:the listing|the request|what) i (?:sent|told you|wrote|said|gave you)\b|\bin what you have for me\b"
    r"|\b(?:everything else|the rest|all else) (?:is|stays|remains) (?:the same|as|unchanged|fine)\b"
    r"|\b(?:correction|changes?|update|addition|amendment|following up|follow-up|further) (?:to|on|about|in) my (?:\w+ )?(?:request|listing|message|note|letter|sign-?up|e-?mail|availability)\b"
    r"|\bmy (?:earlier|previous|existing|current|original|last|open) (?:request|listing)\b"
    r"|\bi (?:wrote|signed up|asked|put in a request)\b[^.?!]{0,30}\b(?:already|last|earlier|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|before)\b"
)
#: What is already on file is spoken of, or the writer adds to it.
_ADDS = Sieve(
    r"\bi (?:forgot|neglected|should have|meant) (?:to )?(?:mention|said|say|add|added|tell|include|write|mentioned)\b|\bp\.s\. to my\b|\baddendum\b"
    r"|\b(?:take me off|end my|lift the) (?:pause|hold)\b|\b(?:start|begin|resume) (?:looking|matching)(?: for me| me)? again\b|\bready to be matched again\b|\bi'm back\b[^.?!]{0,40}\b(?:request|again|list|pool)"
    r"|\b(?:my|the) (?:lpc|lcsw|lmft|licen[cs]e) (?:has |just |finally )?(?:came|come|gone) through\b|\badding to my (?:note|request|letter|mail)\b"
    r"|\bsince i (?:last )?wrote\b|\bwhen i (?:signed up|wrote to you|applied|filled)\b"
    r"|\bi(?:'d| had)? (?:told you|wrote (?:to )?you|wrote (?:that|in)|said i|put down|listed)\b"
    r"|\bmy (?:\w+ )?(?:days?|hours|schedule|times?|mornings?|evenings?|afternoons?|free time|week) (?:has|have|had|just)? ?(?:changed|moved|shifted|opened|switched)\b"
    r"|\b(?:change|switch|update|revise|correct|amend|fix) (?:that|it|this|the (?:\w+ )?(?:times?|days?|town|years?|licen[cs]e|entry|listing|request|record)|what you)\b"
    r"|\bany (?:news|word|update|progress) (?:on|about|regarding|with) my\b|\b(?:on|in) my (?:file|entry|record|listing|profile)\b|\byou have me (?:down|as|listed)\b"
    r"|\b(?:the )?(?:rest|everything else|other facts|all else|otherwise everything) (?:of it |of my request )?(?:stays?|remains?|holds?|stands?|is as)\b"
    r"|^\W*(?:an? |small |quick |my |one )*(?:update|changes?|correction|addition|addendum|new (?:days|times|hours|availability|address))\b[^\n]{0,40}\n"
)
#: A short letter that tells of a change in the writer's own practice has a request before it.
_CHANGES = re.compile(
    r"\b(?:i've|i have|i|we've|we have|we|just|have|has) moved (?:my |our |the )?(?:office|practice)\b|\b(?:my|our) (?:new )?(?:office|practice) (?:is now|has moved|moved|will be|moves)\b"
    r"|\b(?:for|on|in|to|from|off|onto) my (?:file|records?|listing|list|profile|entry|request|application|sheet)\b|\bas of (?:the (?:first|\d\w*)|next|january|february|march|april|may|june|july|august|september|october|november|december|monday|this|now|today)\b[^.?!]{0,50}\b(?:free|available|off|only|at|in|on)\b"
    r"|\b(?:no longer|don't|not) (?:practi[cs]e|do|offer|use|see|identify)\b[^.?!]{0,30}\b(?:any ?more|any longer|list|request)\b|\b(?:in|to|on|from) what you have\b"
)
_A_FEW = 2
#: A cue of this weight is a wish of its own.
_A_WISH = 3
#: Orders that leave nothing of a wish that merely hints.
_SETTLED = frozenset({Command.WITHDRAW, Command.PAUSE, Command.FORGET, Command.EXPORT})
#: Who tells of meetings with "my consultant" has one and seeks none.
_ATTESTED = frozenset({Intent.SEEK_CONSULTANT, Intent.JOIN})
#: Words without which a letter is hardly about anything of ours.
_OURS = re.compile(
    r"\b(?:groups?|circles?|consult\w*|requests?|proposals?|seats?|spots?|invit\w+|match\w*|join\w*|sign\w*|members?|meet\w*|coordinators?|list|in|yes|no|[gj]-\d+)\b"
)
#: Thanks are short; a longer sentence says more.
_LONG_SENTENCE = 120
#: Of two equally strong wishes the first here wins.
_RANK = (
    Intent.LEAVE,
    Intent.SEEK_CONSULTANT,
    Intent.OFFER_SEATS,
    Intent.FORM,
    Intent.QUESTION,
    Intent.JOIN,
)


def fresh(text: Text, scores: Scores, known: Known) -> Wish:
    """The wish of a letter that answers nothing; its cues decide, then what it states."""
    strongest = max(scores.values(), default=0)
    words = flowing(text.body)
    few = 0 < known.facts <= _A_FEW and not known.commands
    if few and strongest < _A_WISH and changes.told(text):
        return Wish(Intent.JOIN, flags=("update_of_existing_request",), strength=CERTAIN)
    if known.facts <= _A_FEW and strongest < 6 and not known.commands and _changes(text, known):
        return Wish(Intent.JOIN, flags=("update_of_existing_request",), strength=6)
    if strongest >= _A_WISH and not _only_news(words, scores, known):
        return by_score(text, scores, known)
    if Command.ATTEST in known.commands:
        return Wish(Intent.OTHER, flags=("attestation",), strength=6)
    if known.commands or courteous(text):
        return Wish(Intent.OTHER, strength=6)
    if _UPDATES.search(_own(text)):
        return Wish(Intent.JOIN, flags=_updating(_own(text)), strength=5)
    if _NEW_ADDRESS.search(words):
        return Wish(Intent.OTHER, flags=("new_address",), ask=("identity",), strength=5)
    if _only_news(words, scores, known):
        return Wish(Intent.OTHER, strength=5)
    if known.facts >= 2:
        for_group = _FOR_US.search(words) is not None
        main = Intent.OFFER_SEATS if for_group else Intent.JOIN
        return Wish(main, asides(text, main, scores), _updating(_own(text)), strength=3)
    if QUESTION_MARK.search(text.body.plain):
        return Wish(Intent.QUESTION, strength=1)
    # What speaks of none of our matters was meant for somebody else.
    return Wish(Intent.OTHER, ask=("intent",) if _OURS.search(_own(text)) else ())


def _only_news(words: str, scores: Scores, known: Known) -> bool:
    """Whether a letter tells of trouble, a death or a change in a group, and wishes nothing."""
    if any(
        scores.get(intent, 0) >= 6 for intent in (Intent.LEAVE, Intent.FORM, Intent.SEEK_CONSULTANT)
    ):
        return False
    joins = scores.get(Intent.JOIN, 0)
    if _COMPLAINT.search(words) and known.facts < 3 and joins < 5:
        return True
    if (_TROUBLE.search(words) or _DIED.search(words)) and known.facts < 3 and joins < 4:
        return True
    return _GROUP_NEWS.search(words) is not None and scores.get(Intent.OFFER_SEATS, 0) < 6


def courteous(text: Text) -> bool:
    """Whether every sentence is thanks, a greeting or a name, and there is one of thanks."""
    part = text.body
    pieces = [flowing(part)[start:stop].strip() for start, stop in part.sentences]
    if not pieces or "?" in part.plain:
        return False
    thanks = any(
        re.search(
            r"\b(?:thank|thx|appreciat|got |received|noted|understood|fair enough|i'll wait|sit tight|good to know)",
            each,
        )
        for each in pieces
    )
    return thanks and all(
        len(each) < _LONG_SENTENCE and _COURTESY.fullmatch(each) for each in pieces
    )


def introduces(text: Text) -> bool:
    """Whether an organizer brings somebody in, whose consent is only claimed."""
    words = f"{text.subject}\n{text.body.plain}"
    lower = words.lower()
    if _INTRODUCES.search(words) is None:
        return False
    return bool(_NEW_MEMBER.search(lower) or _AGREED.search(lower))


def withdrawn(text: Text, scores: Scores, known: Known) -> Wish | None:
    """A letter that only gives an order, where its cues merely hint at a wish."""
    if max(scores.values(), default=0) >= 6 or known.facts >= 3:
        return None
    if not _SETTLED & set(known.commands):
        return None
    found = (
        re.search(r"\b(?:found|joined|landed|took me in\w*|after all)\b", flowing(text.body))
        is not None
    )
    if Command.WITHDRAW in known.commands and found:
        return Wish(Intent.DECLINE, strength=6)
    return Wish(Intent.OTHER, asides(text, Intent.OTHER, scores), strength=6)


def by_score(text: Text, scores: Scores, known: Known) -> Wish:
    """The strongest wish; a question gives way to a join that states facts."""
    ranked = sorted(scores, key=lambda intent: (-scores[intent], _RANK.index(intent)))
    main = ranked[0]
    asks = main is Intent.QUESTION and scores[main] < 6
    if asks and scores.get(Intent.JOIN, 0) and known.facts >= 2:
        main = Intent.JOIN
    if main is Intent.QUESTION and scores.get(Intent.JOIN, 0) >= 4 and known.facts >= 4:
        # A form's worth of facts is a request; the question stands beside it.
        main = Intent.JOIN
    flags = _updating(_own(text)) if main is Intent.JOIN else ()
    hints = scores[main] < 4 or (main in _ATTESTED and known.facts <= _A_FEW)
    if Command.ATTEST in known.commands and hints:
        return Wish(Intent.OTHER, flags=("attestation",), strength=6)
    return Wish(main, asides(text, main, scores), flags, strength=scores[main])


def _changes(text: Text, known: Known) -> bool:
    """Whether a letter of few facts can only be about what is on file already."""
    if "?" in text.body.plain:
        return False
    return "do_not_pair" in known.flags or _CHANGES.search(_own(text)) is not None


def _updating(words: str) -> tuple[str, ...]:
    updates = _UPDATES.search(words) or _ADDS.search(words)
    return ("update_of_existing_request",) if updates else ()


def _own(text: Text) -> str:
    """The words and a subject of the sender's own."""
    title = "" if text.is_reply else flowing(text.title)
    return f"{title}\n{flowing(text.body)}"
