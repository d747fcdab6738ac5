"""What is told of others, and of one's own address: words that the opinion must end no mail by.

"Hal never answers my mails" complains of Hal, and "this is my address now" tells where to write.
Both are made of the words in which people ask for an end of all mail, so they are blotted out
before the learned opinion weighs a letter; the rows of the tables still read it whole.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mail.reading.flow import flowing
from mail.reading.text import Text
from mail.sieve import Sieve

#: Whoever it is said of: "you" and "I" are none of them, nor are the mails themselves.
_SOMEBODY: Final = (
    r"(?:he|she|they|nobody|no one|somebody|someone|some people|the others|(?:our|my|the|this|that|one|another)"
    r" (?:[\w-]+ ){0,2}?(?:organi[sz]er|colleagues?|group|circle|members?|consultant|host|chair|partner))"
)
_SELDOM: Final = (
    r"(?:never|hardly|rarely|seldom|barely|always|constantly|still|simply|just|again|ever|really|only|hasn't|has not|haven't"
    r"|have not|hadn't|doesn't|does not|don't|do not|didn't|did not|won't|will not|wouldn't|isn't|keeps?|kept|refuses? to"
    r"|fails? to|forgets? to|forgot to|seems to|goes on|went on|even|once|been)"
)
_DEALS: Final = (
    r"(?:answer|repl(?:y|ies|ied)|respond|react|read|writ|wrote|call|phon|mail|e-?mail|messag|sen[dt]|delet|ignor|listen|"
    r"forget|forgot|remember|com(?:e|ing)\b|came|show|turn(?:s|ed|ing)? up|talk|speak|let|tell|told|open|skip|miss|cancel|interrupt|drop)"
)
_BY_DEED: Final = (
    rf"(?:(?:{_SELDOM} ){{1,3}}(?:to )?{_DEALS}|(?:has |have |had )?(?:been )?ignor(?:es?|ed|ing)\b"
    r"|forgets\b|(?:has |have )?forgot(?:ten)?\b|does nothing|leaves (?:me|us) without)"
)
#: What follows the deed belongs to it; our own mails, or an order behind it, do not.
_REST: Final = r"(?:(?!(?:these|this|those|your|the) (?:\w+ )?(?:e-?mails?|mails?|messages?|letters?|list)\b|you\b)[^.,;:!?\n]){0,80}"
_OF_SOMEBODY: Final = Sieve(rf"\b{_SOMEBODY} {_BY_DEED}{_REST}")
#: A name, as it is written.
_NAMED: Final = re.compile(
    r"\b(?!(?:You|I|We|It|This|That|These|Please|Pls|Kindly|Never|Do|And|But|So|Stop|STOP|H(?:i|ey|ello|iya)|Folks|People"
    r"|Guys|All|Again|Just|Sorry|Sirs?|Then|Also|Now|Yes|No|Maybe|Thanks)\b)"
    rf"[A-Z][\w'-]{{1,30}}(?: (?:and )?[A-Z][\w'-]{{0,30}}\.?){{0,2}} (?!don't |do not |just |simply |only |even |ever )"
    rf"{_BY_DEED}{_REST}"
)
_AN_ADDRESS: Final = r"(?:e-?mail )?(?:address|account|mailbox|e-?mail)"
_OF_ADDRESS: Final = Sieve(
    rf"\b(?:this|here|below|it|that) (?:is|'s|will be) (?:now )?(?:my|the|our) (?:(?:new|current|right|present|only|other|work|home|private|main|valid|good) ){{0,2}}{_AN_ADDRESS}\b(?: (?:now|from now on|these days|today))?"
    rf"|\bmy (?:(?:new|current|only|other|main) )?{_AN_ADDRESS} (?:is (?:now )?this|is now|used to be|was|has changed|changed|has become)\b"
    r"|\((?:was|formerly|previously|before|earlier|used to be|old|ex)[: ][^()\n]{0,80}\)"
    r"|\b(?:was|formerly|previously|used to be|used to write from|wrote from|known (?:to you )?as) [\w.+-]{1,64}@[\w.-]{1,80}"
)


def without(text: Text) -> Text:
    """The letter without what is told of others' conduct and of the writer's address.

    Examples
    --------
    >>> without(Text("Hal never answers my mails. Please stop.")).new.split()
    ['.', 'Please', 'stop.']
    >>> without(Text("You never answer my mails.")).new
    'You never answer my mails.'
    """
    words = flowing(text.body)
    found = [
        *_OF_SOMEBODY.finditer(words),
        *_NAMED.finditer(text.body.plain),
        *_OF_ADDRESS.finditer(words),
    ]
    if not found:
        return text
    left = list(text.new)
    for match in found:
        left[match.start() : match.end()] = " " * (match.end() - match.start())
    return replace(text, new="".join(left))
