"""Doubts that hold whatever a letter wants: who writes it, and of whom it disposes.

A yes from a borrowed account, a new address and an assistant's word are asked about at the
address on file; nobody is put on a group's roster, or taken off it, by another's word alone.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from mail.reading.flow import flowing
from mail.reading.text import Text, fold
from mail.sieve import Sieve

_KIN = r"(?:husband|wife|partner|spouse|son|daughter|mother|father|sister|brother|friend|office ?mate|colleague|roommate)"
_MAILBOX = r"(?:e-?mail(?: address)?|address|account|mailbox|inbox|phone|computer|laptop)"
#: (pattern over folded lower-case words, why it leaves open who writes)
_WHO: tuple[tuple[Sieve, str], ...] = (
    (
        Sieve(
            rf"\b(?:from|using|on|borrowed|borrowing) (?:my |our )(?:{_KIN}'s|family(?:'s)?|kid's|other|old|personal|private|spare|temporary) {_MAILBOX}\b|\busing our family one\b"
        ),
        "a borrowed account",
    ),
    (
        Sieve(
            r"\b(?:my|the) (?:work |old |usual |other |office |regular )?(?:e-?mail|account|mailbox|inbox|address) (?:is|was|got|has been|died|dies|goes|went|will be|stops|ends|expires) ?(?:locked|gone|hacked|down|dead|closed|dark|away|shut|on|at|next|in|no longer)\b"
        ),
        "an account that failed or ends",
    ),
    (
        Sieve(
            r"\b(?:given up|giving up|lost|closed|closing|dropped|retired|changed|changing|switched|new) (?:the |my |our )?(?:old |work )?(?:e-?mail(?: address)?|account|mailbox)\b|\be-?mail (?:address )?you have for me\b|\b(?:the |this )?address (?:that )?i'm writing from\b|\b(?:please )?(?:use|switch to|change (?:it|me) to) this (?:one|address|e-?mail|account)\b(?! for (?!me\b))|\b(?:use|write (?:to )?(?:me )?at|reach me at|mail me at|i'm at|i am at|find me at|switch (?:me )?to|address is(?: now)?|changed? to) [\w.+-]+@|\bthis is where i'll be\b|\b(?:this|my|that) (?:\w+ )?(?:box|inbox|mailbox) (?:is|will be|goes|gets) (?:dead|gone|closed|closing|shut|dark|retired|cut off)\b|[\w.+-]+@[\w.-]+ is (?:the (?:one|address) to use|my new)\b|\bthis (?:old )?(?:address|account|mailbox) (?:will|is going to|is about to|gets|goes|ends|stops|closes|shuts)\b|\bi'll be at [\w.+-]+@"
        ),
        "another address than the one on file",
    ),
    (
        Sieve(
            r"\b(?!they\b|everyone\b|everybody\b|people\b|all\b|some\b|who\b|we\b|you\b|group\b|others\b|folks\b)(?:[a-z]+|she|he) (?:has |have |had )?asked me to (?:answer|let you know|tell you|write(?: to you)?|say|reply|accept|confirm|decline|pass (?:on|along)|sign)\b|\b(?:letting you know|let you know|to say|tell you|telling you)(?: that)? (?:she|he) (?:accepts|says yes|is in\b|agrees|declines|will join)|\b(?:answer(?:ing)?|reply(?:ing)?|writ(?:e|ing)|speak(?:ing)?|accept(?:ing)?) for (?:him|her|them)\b|\bi (?:do|handle|keep|manage) (?:her|his|their) (?:scheduling|calendar|e-?mail|mail|books|correspondence)\b"
        ),
        "somebody writes for another",
    ),
    (
        Sieve(
            rf"\bmy (?:late )?{_KIN}\b[^.?!]{{0,60}}\b(?:passed away|died|has died|passed on|is gone|is deceased)\b|\bmy late {_KIN}\b[^.?!]{{0,80}}\b(?:member|list|mail|group|circle|account)\b"
        ),
        "written for a member who died",
    ),
    (
        Sieve(
            r"\bwrong (?:person|address|[a-z]+)\?|\b(?:you|u) (?:want|mean|must mean|are looking for|were looking for|may want) my (?:brother|sister|husband|wife|father|mother|son|daughter|cousin|colleague|neighbou?r)\b|\bnobody here (?:has )?(?:asked|signed|applied)\b|\b(?:list|wires?|files?|records?|lines?) (?:is|are|got|must be|seems?|have been) (?:crossed|mixed|wrong|confused)\b|\b(?:you )?keep calling me\b|\bmistak(?:en|ing) me for\b|\b(?:have )?me confused with\b|\byou have the wrong\b|\bi(?:'ve| have)? never (?:asked for|signed up|joined|heard of|wrote to|applied)\b[^.?!]{0,40}"
        ),
        "our mail reaches somebody else",
    ),
    (
        Sieve(
            r"\b(?:like|want|happy|glad|could i|can i|may i|hope) (?:to )?take (?:his|her|their) (?:place|spot|seat|chair)\b|\b(?:forwarded|passed) (?:this|it|your (?:mail|letter|invitation)) (?:on )?to me\b[^?!]{0,80}\b(?:i'd like|i would like|i'll|can i|could i|i want)\b"
        ),
        "somebody would take another's place",
    ),
)
#: (pattern, why another's own word is needed)
_WHOSE_WORD: tuple[tuple[Sieve, str], ...] = (
    (
        Sieve(
            r"\b(?:add|put|enroll|enter|register)\b(?! (?:me|us|my|this|that|it|a|an|the|in|up)\b) [a-z]+(?: [a-z'-]+)?,? (?:to|in|into|on|onto|with) (?:g-\d|our (?:group|circle)|the (?:group|circle))"
            r"|\bwe(?:'ve| have)? (?:voted in|taken in|took in|admitted|elected|picked up) (?:an?|our|one) (?:\w+ ){0,2}(?:members?|colleague|person|fourth|fifth|sixth|seventh|newcomer)\b"
            r"|(?<!\w )\b(?!(?:i|we|they|you|it|who|nobody|everyone|she|he|somebody|someone|none|one)\b)[a-z]+(?: [a-z]+)? (?:will be|is) (?:coming to|joining|attending|sitting in with) (?:g-\d|our group|us)\b"
        ),
        "a newcomer by the word of one",
    ),
    (
        Sieve(
            rf"\b(?:put|add|get|bring|take|fold|squeeze|slot|sign|pop|stick|slip|include|have)(?: in| up)? (?:my|our) (?:\w+ )?{_KIN}(?: [a-z'-]+){{0,3}} (?:in|into|on|onto|to|with|join) (?:our|my|us|the|this|g-\d)"
            r"|\b(?:made|make|become|be) (?:him |her |them )?an? (?:regular|full|permanent|proper|fixed|standing)?(?: ?member)? ?(?:of|in) (?:g-\d|our (?:group|circle)|the (?:group|circle))\b"
            r"|\b(?:vouch|speak|answer) for every(?:one|body)(?:'s)?\b|\b(?:everyone|everybody|we(?:'re| are)? all|all of us|the others) (?:is|are)? ?(?:fine|cool|ok|okay|happy|good) (?:w/?|with) (?:him|her|it|them)\b"
            r"|\bfold(?:ing)? (?:him|her|them) in(?:to)?\b"
        ),
        "a friend is to come in by the word of one",
    ),
    (
        Sieve(
            r"\b(?:add|put|invite|write to|send|include|enroll|enter)\b(?! me\b| us\b| my (?:name|e-?mail)\b)[^.?!\n]{0,70}(?:[\w.+-]+@[\w-]|\bon (?:our|the) (?:roster|list|rolls?)\b|\ban invit(?:e|ation) to (?:our|the)\b|\bto (?:our|the) roster\b)"
        ),
        "a member is to be added",
    ),
    (
        Sieve(
            r"\b(?:could|can|would|like|let|please|want)\b(?! you (?:write|send|mail|reach))[^?!\n]{0,90}(?<!at )(?<!to )\b[\w.+-]+@[\w.-]+[^?!\n]{0,90}\b(?:(?:come|be|sit|get|put|join) (?:in|on|aboard|us|the mails)|on board|as (?:a|our) (?:\w+ )?(?:fifth|sixth|fourth|seventh|member|co-?organi[sz]er))\b"
            r"|\b(?:come on board|be put on the mails|get (?:the|our) mails|switch the organi[sz]er mails?|take the reins)\b[^?!]{0,80}@"
            r"|\basked (?:everyone|everybody|all(?: of (?:us|them))?) (?:but|except|save)\b|\basked (?:two|three|four|five) of the (?:three|four|five|six)\b"
        ),
        "somebody is to come in; not everybody was asked",
    ),
    (
        Sieve(
            r"\b(?:place|seat|chair|spot) be given to\b|\b(?:give|pass|hand) (?:her|his|their) (?:place|seat|chair|spot) to\b|\b(?:her|his|their) name (?:be )?(?:removed|taken off|struck|off)\b[^.?!]{0,30}\b(?:g-\d|group|roster|list)"
        ),
        "a place is to change hands, or somebody to be taken off",
    ),
    (
        Sieve(
            r"\b(?:others?|rest|members|group) (?:don't|do not|doesn't) know (?:yet|about)\b|\b(?:haven't|have not|hasn't|has not) (?:yet )?(?:mentioned|told|asked|broached|raised) (?:it|this)? ?(?:to|with)? ?(?:the others|the group|them|everyone|everybody|[a-z]+ (?:and|or|,) [a-z]+)\b"
        ),
        "the others have not been told",
    ),
    (
        Sieve(
            r"\b(?:haven't|have not|hasn't|didn't|did not)(?: yet| get to| get a chance to| have a chance to| manage to)? (?:caught|ask|asked|reach|reached|got(?:ten)? hold of|opened her|opened his|opened their|get hold of) (?!me\b|my\b|you\b|your\b|back\b|for\b|to\b|any\b|about\b|if\b|it\b)[a-z]+"
            r"|\b(?:i've|i have|we've|we have) (?:spoken|talked|checked) (?:with|to) (?:two|three|some|most|half|one|all but \w+) of the\b|\bbring(?:ing)? (?:him|her|them) in(?:to)?\b(?! on)"
            r"|\b(?:would like|wants?|wishes|hopes) to (?:sit|meet|be|come) (?:in )?with us\b|\b(?:would|'d) like to (?:bring in|have|add|invite|take in|welcome)\b[^?!\n]{0,80}@"
        ),
        "somebody is to come in, and not all were asked",
    ),
)


def who_writes(words: str) -> bool:
    """Whether it is open who writes, or at which address she is to be known.

    Examples
    --------
    >>> who_writes("paula here, writing from my husband's account"), who_writes("paula here")
    (True, False)
    """
    return any(pattern.search(words) for pattern, _ in _WHO)


def disposes_of_others(words: str) -> bool:
    """Whether somebody is added, replaced or taken off by the writer's word alone.

    Examples
    --------
    >>> disposes_of_others("could you put sunny on the roster?")
    True
    """
    return any(pattern.search(words) for pattern, _ in _WHOSE_WORD)


_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,64}")
_NAME = re.compile(r"[a-z]{3,}")
#: Said of the address of whoever writes.
_MY_OWN = re.compile(
    r"\bmy (?:new |old |own |other |e-?mail|address|account|mailbox)|\b(?:from|on|using) (?:my|our)(?: [\w']+)? (?:account|e-?mail|address|mailbox|phone|computer|laptop)\b|\bme at\b|\b(?:i'm|i am|i'll be|i can be reached) (?:now )?(?:at|on)\b|\breach(?:ed)? (?:me|at)\b|\b(?:use|switch to) (?:this|that)\b"
    r"|\bthis (?:address|one|mailbox|box|e-?mail)\b|\bswitch me\b|\bfor me (?:from|at|now)\b|\bwrite (?:to )?me\b"
)


#: Where one of these is raised, who writes is asked whatever address is named.
_TRICKS = frozenset({"auth_fail", "phishing", "prompt_injection", "data_request", "new_address"})


def brings_somebody(text: Text, flags: Collection[str]) -> bool:
    """Whether a letter that wishes nothing for its writer gives the address of somebody to add.

    Parameters
    ----------
    text : Text
    flags : collection of str
        What care is needed.
    """
    return not _TRICKS & set(flags) and names_anothers_address(text)


def names_anothers_address(text: Text) -> bool:
    """Whether the words hold an address that bears no name of their writer, and call none hers.

    Parameters
    ----------
    text : Text
        With the sender's name, or a signature; where it has neither, nobody can tell.

    Examples
    --------
    >>> gil = Text("Sunny comes too, sunny@halehouse.example.", sender_name="Gil Navarro")
    >>> names_anothers_address(gil)
    True
    >>> names_anothers_address(Text("I'm at gil@new.example now.", sender_name="Gil Navarro"))
    False
    """
    words = flowing(text.body)
    named = _ADDRESS.findall(words)
    own = set(_NAME.findall(fold(f"{text.sender_name} {text.signature}").lower()))
    if not named or not own or _MY_OWN.search(words):
        return False
    return not any(name in address for address in named for name in own)


#: Who says so herself is not asked whether it is she and where she is reached.
_IS_HERSELF = Sieve(
    r"\b(?:from|at|using|this is|it's) my own (?:e-?mail |mail )?(?:address|account|mailbox)\b|\byes,? (?:it's|it is|this is|that's|that is) (?:indeed |really )?(?:me|for me|for myself)\b"
)


def is_herself(words: str) -> bool:
    """Whether the writer says that it is she, or her own address."""
    return _IS_HERSELF.search(words) is not None
