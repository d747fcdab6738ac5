"""Further wishes beside the main one: a question beside a join, a new group after leaving."""

from __future__ import annotations

import re

from mail.reading.flow import flowing
from mail.reading.purpose import cues
from mail.reading.purpose.answers_denied import is_rhetorical
from mail.reading.purpose.scores import ONLY_ASKS
from mail.reading.purpose.wish import Scores
from mail.reading.text import Text
from mail.sieve import Sieve
from mail.understanding import Intent

QUESTION_MARK = re.compile(r"\?(?=\s|$|[\"')])")

#: Another group is wished for after this one was left or asked about.
_LATER = re.compile(
    r"\b(?:if you find|if there(?:'s| is| are)|something else|another group|other group|different group|a new group"
    r"|interested in (?:hearing|joining|something|another|a)|keep me (?:in mind|on)"
    r"|look for (?:another|a)|find (?:for )?me(?: (?:later|then|please|afterwards?|maybe|perhaps|instead))* (?:another|an?|something|people|others|some|one)"
    r"|(?:is|are|might|would|could) there (?:be )?(?:something|anything|another|others|one|any (?:other|group)|a (?:different|closer|smaller|later)|a group)\b[^.?!]{0,40}\b(?:that|who|which|meets?|on|in|near|nearer|closer|for|later|earlier|online|with)"
    r"|like to (?:join|find|be matched|be placed|be considered|hear)"
    r"|would love (?:a|another|to (?:join|find))|evening group|morning group|put me (?:in|on|back|forward|down)"
    r"|match me|(?:need|want|looking for) (?:a|an|another|one|something)(?: \w+)? ?(?:group|that|with|else|in|on))"
)
#: After a leave: a wish for company, and a word that it is another's or a later one.
_WISHES_ON = re.compile(
    r"\b(?:like|love|glad|happy|want|wish|hope|need|could (?:you|use)|can you|would you|please|look(?:ing)?|find|interested|care|take|(?:might|could) there be)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:another|different|a new|new (?:one|hand|group|people)|else|closer|nearer|elsewhere|somewhere|instead|afterwards?|again|back to a|once i(?:'ve| have|'m| am)|after that|from (?:january|february|march|april|may|june|july|august|september|october|november|december)|in a (?:year|while)|put with|be placed|be matched|hello to)\b"
)
#: What would be welcome next, said of oneself.
_TAKES_NEXT = re.compile(
    r"\b(?:(?:i'd|i would|i'll|i could|i might)(?: \w+)? (?:listen|take (?:it|one|that)|entertain|enjoy|welcome|be (?:open|glad|happy|up for)|sit (?:on|with|in)|look at|want|like|love)\b"
    r"(?=.*\b(?:groups?|table|invitation|something|set of|company|one|them|it|placement)\b|\W*$)|\bplacement in a\b|\bmight there be\b)"
)
_NEXT = re.compile(
    r"\b(?:if (?:you|ever|something|anything|there)|should (?:an?|you|something)|down the road|in time|some other|something of the sort|placement|an? (?:[\w-]+ ){0,2}(?:group|circle)|if (?:one|another) (?:were|was|is|comes?|opens?|should)|an? (?:\w+ )?table|elsewhere|a second|of the same sort|come back to)\b"
)
_NO_MORE = re.compile(r"\b(?:no|not|n't|don't|never|nor|without|isn't|won't)\b")
_OFFERS_TOO = re.compile(r"\boffering (?:new )?seats?\b")
_SOME_MORE = r"(?:one|two|three|four|five|a couple(?: of)?|another|a few)"
#: Who are some already and would be more: "we'd grow to six", "send us maybe two more".
_GROWS = re.compile(
    r"\b(?:grow (?:in)?to|become) (?:a )?(?:group of )?(?:five|six|seven|eight|fivesome|foursome|[5-8])\b"
    rf"|\bsend us (?:maybe |about |perhaps |up to )?{_SOME_MORE} more\b"
    rf"|\b(?:take|room for) (?:on |in )?(?:maybe |about |perhaps |up to )?{_SOME_MORE} more\b"
    rf"|\bwith,? (?:ideally,? |maybe |perhaps )?{_SOME_MORE} strangers\b"
)
_SOME_ALREADY = re.compile(r"\b(?:us|we|we're|we've|we'd|ours)\b")
#: A seat is offered, and another wished for.
_FOR_MYSELF = re.compile(
    r"\b(?:for myself|as for me|separately|on my own account|personally),?[^.?!]{0,40}\bi(?:'d| would|'m| am)\b[^.?!]{0,40}\b(?:group|circle|another|one|join|looking)\b"
)
_OR_JOINS = re.compile(
    r"\bif (?:someone|somebody|anybody|anyone|some one)(?:'s| has| is)? (?:\w+ ){0,2}?(?:already|beat|running|runs|has|going|started|doing)\b[^?!]{0,60}\b(?:join|put me|stick me|add me|in (?:that|it|theirs)|instead|theirs|go there|sit)\b|\bjoin (?:theirs|yours|an existing)\b|\bhappily join\b|\bis there one(?: already)?\? if (?:not|none)\b|\b(?:be|get) begun into\b|\bif there(?:'s| is) none\b|\bif (?:nobody|no one)(?:'s| has| is)\b[^.?!]{0,40}\bi(?:'ll| will)\b|"
    r"\bis (?:anyone|anybody|someone|somebody) (?:already )?(?:running|doing|leading|hosting|starting|offering)\b[^?]{0,90}\?[^.?!]{0,20}\bif (?:not|none|nobody|no one)\b|\b(?:just|gladly|happily|also|rather|as soon) join (?:one|another|whatever|whichever|any|that|it)\b|\bjoin one (?:if|should|that|instead)\b|"
    r"\bput me in (?:it|that|one|there)\b|\bif you (?:already )?have (?:an?|one|such)\b[^.?!;]{0,60}\bgroup\b|\bor (?:\"?join(?:ing)?|be placed in)\b|\bjoining\b|\balready exists?\b"
    r"|\bif (?:there(?:'s| is) already|such a group exists|one exists)\b"
)
#: Who founds a group wonders whether others would come; that is her wish.
_MUSES = r"\bi (?:also )?wonder(?:ed)?\b|\bi(?:'m| am) wondering\b"
_ASKS_IN_PASSING = (
    r"\bi'd (?:want|like) to know\b|\b(?:please|kindly) (?:tell|let) me (?:know )?(?:whether|if|how|what|who|when|where)\b"
    r"|\balso,? (?:(?:does|do|is|are|can|will) (?:it|this|that|these|those|they|there|the|we|i|you|my|our|your|any|anyone|everyone)\b|how|what|who)\b"
    r"|\b(?:please )?(?:just )?say so(?: now)?\b(?=[^?]{0,40}(?:$|[.,!]))|\b(?:you tell me|let me know (?:how|what|if (?:i|that|this|it))|what say you|please advise|thoughts\?|hope that's (?:ok|okay|all right)\?)|\bif (?:it's|that's|it is) (?:a no|not allowed)\b|\bif (?:i'm|i am) (?:not )?(?:allowed|welcome|eligible)\b|\b(?:if|whether) (?:this|it|that) is only for\b"
    r"|\b(?:my|one|the only) question is (?:whether|if|how|what|who|when|where)\b|\bif (?:that|this|it)(?:'s|s| is) (?:allowed|permitted|a thing(?: that's done)?|done)\b(?=\W*(?:$|[.?!\n]))"
    r"|(?:^|[.;!?\n] ?)(?:does|would) (?:that|this|it) count(?: too)?\W*$"
    r"|(?:^|[.;,!?\n] ?)(?:do )?tell me (?:whether|if|how|what|who|when|where)\b|\bi'd (?:want|like|prefer) to (?:be told|hear (?:whether|if|how|what))\b"
)
_WONDERS = Sieve(f"{_MUSES}|{_ASKS_IN_PASSING}")
_WONDERS_PLAINLY = Sieve(_ASKS_IN_PASSING)
#: A cue of this weight says plainly what it says.
_PLAINLY = 6
_WISHES = frozenset({Intent.JOIN, Intent.FORM, Intent.OFFER_SEATS, Intent.SEEK_CONSULTANT})
#: Wishes that are mostly put as questions: "could we meet", "is there one wise head".
_ASKED_FOR = frozenset({Intent.FORM, Intent.SEEK_CONSULTANT})
#: How a question opens, or its clause; "Third time lucky?" asks nothing.
_OPENS = re.compile(
    r"(?:^|[,;:(-] ?|\b(?:and|so|but|or|also|then|if \w+) )\W*(?:please |quick question:? )?(?:what|how|who|whose|when|where|which|why|is|are|am|do|does|did|can|could|would|will|may|might|must|should|shall|has|have|any)\b"
    r"|\b(?:does|do|is|are|can|could|will|would|may|must|should|how|what|who|when|where|why) (?:it|this|that|these|those|they|there|the|we|i|you|u|she|he|my|our|a|anyone|somebody|someone|long|many|much|often)\b"
)
#: A request that only has the form of a question.
_REQUEST = re.compile(
    r"\b(?:could|can|would|will) (?:you|someone|somebody|anyone|the (?:service|association|group|others)|we"
    r"|it|they|i)\b(?! (?:tell|explain|bring|still|ask|see|also))"
    r"|\b(?:would|might|could) there be\b|\bis there (?:a|any|some) (?:way|room|chance|space|spot|seat|possibility)\b|\bwhether there(?:'s| is| are)\b"
    r"|\bwould (?:a|any|some|your|one of your) (?:\w+ )?groups?\b|\bdoes (?:any|the association have)|\bdo you (?:have|know (?:of|any))\b|\binterested\?|\bany (?:chance|takers)\b|\bany(?:one|body) (?:game|else|interested)\b|\bwho wants\b|\bwho's in\b|\bwould that work\b"
    r"|\b(?:could|can|might|may) (?:the|my|our|she|he|this|that|i|[a-z]+(?: [a-z]+)? \()(?: ?[\w'-]+){0,3}? (?:come|go|hibernate|wait|rest|sleep|get|say|be (?:put|moved|sent|kept|told|switched|added|listed)|stay on|have)\b"
)
#: Put by a writer to herself, and answered at once: "How do I work? My teachers would say…"
_OF_HERSELF = re.compile(
    r"^\W*(?:and |so |well,? )?(?:(?:what|how|where|whom?|why) (?:do|would|am|did|can) i (?:do(?! (?:with|w/|about|if|when|now|in|to)\b)(?! w/)|work|practi[sc]e|treat|see|offer|want|need|bring|think|look like|looking for|like|hope|know|am)\b|what (?:would|could) (?:do me good|suit me|help me)|who (?:am i|are we)\b|what are we\b|what(?:'s| is) in it for me|when\?|where\?|why me\?|me\?)"
)
#: Forms of question that always ask for an answer.
_ASKS = re.compile(
    r"\b(?:is there (?:a|an|any) (?:form|list|fee|cost|charge|rule|limit|deadline|procedure)|are there (?:any )?(?:rules|fees|limits)|is there anything (?:you|y'all|u|else)|who(?:'s| is) on your|do i (?:have|need)|do you need|should i|when will|how long|how (?:do|does|will|much|often|soon)"
    r"|(?:may|can|could) (?:they|students?|someone like|a person like|people like|an associate|associates|a student|newcomers)|will (?:they|you) (?:let|take|accept) me|(?:do|does|would|will) (?:it|that|this|they|these) count|would (?:it|that|this) (?:\w+ )?be (?:ok|okay|all right|alright|allowed|permitted)|would (?:a|any|your) groups? (?:have|take|want) (?:me|us)|must (?:i|we|every(?:body|one)|all|members|one)|what would (?:i|he|she|one|we|a person) (?:have|need) to|(?:how|where|what|when|who) (?:does|should|can|is) one|is (?:it|that|this) (?:\w+ ){0,2}?(?:ok|okay|cool|kosher|all right|alright|allowed|permitted|possible|a problem|enough)|is (?:that|this|it) (?:something|a thing) (?:that )?(?:you|u|y'all)|do you (?:all |guys )?(?:set (?:that|this|it) up|do (?:that|this)|take|place|arrange)|(?:a |any )?(?:place|room) for (?:someone|somebody|people|a person) like"
    r"|what (?:do|does|is|are|happens)|who (?:do|should|must|shall|can) i\b|who (?:is|are|will|gets|sees|reads|else)|where (?:do|is|are|should)|why)\b"
)


#: A question typed without its mark; "what a group" and "how lovely" are none.
_INTERROGATIVE = re.compile(
    r"\W*(?:(?:ok|okay|hi|hello|so|and|but|also|yes|um+|wait) ?,? )?(?:what(?:'s|s)?(?! (?:a|an|i|we|lovely|good|great|nice|wonderful)\b)|how (?:do|does|did|is|are|will|would|can|much|many|often|long|far|big|come|soon)"
    r"|who(?:'s|s)? (?!knows)\w+|why|where|which|whose|when (?:do|does|is|are|will|would|can)|(?:does|is|are|can|do|will) (?:it|this|that|there|the|we|i|you|they|everyone|anyone)) "
)


def asks_in_words(sentence: str) -> bool:
    """Whether a sentence asks: by its mark, or by the word that it begins with.

    Examples
    --------
    >>> asks_in_words("what does confirm mean exactly"), asks_in_words("what a lovely group")
    (True, False)
    """
    if sentence.rstrip("\"') \n").endswith("?"):
        return True
    return not sentence.rstrip().endswith("!") and _INTERROGATIVE.match(sentence) is not None


def asks_something(text: Text) -> bool:
    """Whether something is asked in words, not by a mere sign or for its own sake.

    Examples
    --------
    >>> asks_something(Text("Is there parking?")), asks_something(Text("How could I refuse?"))
    (True, False)
    """
    part = text.body
    if not part.tokens:
        return False
    said = [part.lower[start:stop] for start, stop in part.sentences]
    if not any(map(is_rhetorical, said)):
        return QUESTION_MARK.search(part.plain) is not None or any(map(asks_in_words, said))
    return any(
        QUESTION_MARK.search(each) or asks_in_words(each)
        for each in said
        if not is_rhetorical(each)
    )


def asides(text: Text, main: Intent, scores: Scores) -> tuple[Intent, ...]:
    """The further wishes of a letter whose main one is known."""
    found: list[Intent] = []
    words = flowing(text.body)
    if (main is Intent.LEAVE and _wishes_on(text)) or (
        main is Intent.OFFER_SEATS and _FOR_MYSELF.search(words)
    ):
        found.append(Intent.JOIN)
    if main is Intent.FORM and (scores.get(Intent.OFFER_SEATS) or _offers_too(words)):
        found.append(Intent.OFFER_SEATS)
    if main is Intent.FORM and _OR_JOINS.search(words):
        found.append(Intent.JOIN)
    answers = (Intent.ACCEPT, Intent.DECLINE, Intent.CONFIRM, Intent.JOIN)
    if main in answers and scores.get(Intent.LEAVE, 0) >= _PLAINLY:
        found.append(Intent.LEAVE)
    if main is Intent.JOIN and scores.get(Intent.OFFER_SEATS, 0) >= _PLAINLY:
        found.append(Intent.OFFER_SEATS)
    only_plain = main in _ASKED_FOR
    wonders = _WONDERS if main is not Intent.FORM else _WONDERS_PLAINLY
    if main is not Intent.QUESTION and (
        asks_beside(text, only_plain=only_plain) or wonders.search(words)
    ):
        found.append(Intent.QUESTION)
    return tuple(found)


def _offers_too(words: str) -> bool:
    """Whether who founds a group has some of it together, and seats for others."""
    grows = _GROWS.search(words) is not None and _SOME_ALREADY.search(words) is not None
    return grows or _OFFERS_TOO.search(words) is not None


def _wishes_on(text: Text) -> bool:
    """Whether who leaves wants another company, now or later, in a sentence that denies nothing."""
    part = text.body
    sentences = (flowing(part)[start:stop] for start, stop in part.sentences)
    return any(
        (
            _LATER.search(each)
            or (_ELSEWHERE.search(each) and _WISHES_ON.search(each))
            or (_NEXT.search(each) and _TAKES_NEXT.search(each))
        )
        and not _NO_MORE.search(each)
        for each in sentences
    )


def asks_beside(text: Text, *, only_plain: bool = False) -> bool:
    """Whether a sentence asks us something that is not the wish itself in question's form.

    Parameters
    ----------
    text : Text
        The letter.
    only_plain : bool
        Whether only forms count that always ask ("how long", "who reads"), for some wishes
        are mostly put as questions.
    """
    part = text.body
    for start, stop in part.sentences:
        sentence = flowing(part)[start:stop].strip()
        if not sentence.rstrip("\"')").endswith("?") or len(sentence.split()) < 3:
            continue
        if _REQUEST.search(sentence) and not _ASKS.search(sentence):
            continue
        if _OPENS.search(sentence) is None or _OF_HERSELF.search(sentence):
            continue
        if only_plain and not (_ASKS.search(sentence) or ONLY_ASKS.search(sentence)):
            continue
        wishes = any(
            cue.intent in _WISHES and cue.weight >= 4 and pattern.search(flowing(part), start, stop)
            for cue, pattern in cues.table().within(flowing(part)[start:stop])
        )
        if not wishes or ONLY_ASKS.search(sentence) or _ASKS.search(sentence):
            return True
    return False


#: A yes at the very beginning, and what only brings in a question.
_YES_FIRST = re.compile(
    r"\W*(?:hi\b|hello\b|thanks?\b|thank you\b)?\W*(?:oh )?(?:yes|yep|yeah|yup|correct|perfect|right|all (?:is )?(?:correct|right|good|fine|well)|(?:it |that |this |everything )?looks (?:right|good|fine|correct|great)|(?:that|this|it|everything)(?:'s| is) (?:all )?(?:right|correct|fine))"
    r"(?: (?:please|thanks?|thank you|to me|to all of it|it is|that is right|that's right|that is correct|it's right))*\s*(?:[.,!;:\u2014-]+|\bbut\b|\band\b|$)"
    r"\s*(?:(?:but|and|so|also|only|just|though) )*(?:(?:i (?:have|had|do have)|a|one|another|my|quick|small|little|short|just|only|two) )*(?:questions?)?[:.,; -]*"
)
_DOUBTS_IT = re.compile(
    r"\b(?:wrong|instead|not|\w+n't|except|should|change|correct|mistake|mean)\b"
)


def only_asks(text: Text) -> bool:
    """Whether a letter says yes, and then only asks something.

    Examples
    --------
    >>> only_asks(Text("Yes, but one question: is it free of charge?")), only_asks(Text("Yes?"))
    (True, False)
    """
    words = flowing(text.body).strip()
    first = _YES_FIRST.match(words)
    if first is None or _DOUBTS_IT.search(words, first.end()):
        return False
    rest = re.sub(
        r"(?:[-\u2014\s]*(?:thanks?|thank you|many thanks|best|regards|cheers)[\w ,.!]*)$",
        "",
        words[first.end() :],
    )
    sentences = [each.strip() for each in re.findall(r"[^.?!]+[.?!]*", rest) if each.strip()]
    return bool(sentences) and all(each.endswith("?") for each in sentences)
