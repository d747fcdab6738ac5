"""Answers that are not answers yet: taken back, with a condition, undecided, not ready.

These tables are read before any consent: a yes that stands beside one of them is no plain
yes.
"""

from __future__ import annotations

from mail.reading.purpose.answer import Row, Sort

_LATER = r"(?:once|until|till|as soon as|the moment|when|after|before|unless)"
_SOMEBODY = (
    r"(?:i|we|he|she|they|it|the|my|our|every(?:one|body)|all|both|that|this|somebody|someone)"
)

TURNS: tuple[Row, ...] = (
    Row(
        Sort.TURN,
        r"\b(?:actually|scratch that|on second thoughts?|strike that|correction|never ?mind"
        r"|wait,? no|oh wait|no wait|i take that back|(?:i've |i have )?changed my mind"
        r"|sorry,?(?= no\b)|edit:|update:|i mean,?(?= (?:no|yes)\b))|^\W*i mean\b",
        "what stands before it is taken back",
    ),
)

CONDITIONS: tuple[Row, ...] = (
    Row(
        Sort.CONDITION,
        r"(?:^\W*|[.,;!?-] ?|\b(?:but|and) )(?:otherwise|apart from that|other than that|aside from that|beyond that),? (?:it's |that's |my answer is |i say |a )*(?:a )?(?:yes|i'm in|count me in|i accept|gladly)\b",
        "otherwise yes: what stands before it is wished for first",
    ),
    Row(
        Sort.CONDITION,
        r"\b(?:only (?:if|when|as long)|but only|as long as|so long as|(?<!coffee )(?<!lunch )(?<!tea )(?<!snacks )(?<!food )provid(?:ed|ing)\b(?!\W*(?:$|[.!;]))"
        r"|(?:on|under) (?:the |one |this )?conditions?|(?<!without )(?<!drop )(?<!dropping )(?:one|two|a|some|few|my) conditions?"
        r"|with (?:a |one |some |the )?(?:conditions?|caveats?|provisos?|reservations?)"
        r"|caveat|were it not for|if it weren't for|depending on|dependent on|assuming|unless"
        r"|contingent|subject to|on the understanding)\b",
        "says a condition in so many words",
    ),
    Row(
        Sort.CONDITION,
        r"\b(?:accept|join|yes|come(?! (?:back|down|up|out|from|to (?:see|think|know|like))\b)|in)\b[^.?!;]{0,20}\b(?:once|when|after|as soon as|until|till) (?:i|my|i've|i'm)\b"
        r"|\b(?:(?:me|my name) (?:down|in|up)|(?:with|among|under|beside) the others|(?:round|around|at|in) the table|see you all(?: there| then)?|my no)\b[^.?!;]{0,20}"
        r"\b(?:once|when|after|as soon as|until|till) (?:i|my|i've|i'm|you(?:'ve| have)|we(?:'ve| have| know| hear)|the (?:\w+ ){1,2}(?:is|are|has|have|gets?|ends?)|(?!it's |it is )[a-z]+(?:'s| is| are| has| have) (?:\w+ )?(?:out|off|settled|known|agreed|gone|left|signed|decided|told|answered|done|over|ready))\b",
        "yes, once something else has come about",
    ),
    Row(
        Sort.CONDITION,
        r"\bif (?!you (?:need|have|want|would like|like|prefer|find)\b"
        r"|you (?:could|can|would) (?:please )?(?:tell|send|let|remind|resend|forward|point)"
        r"|that's (?:how|ok|okay|all\b|easier|what)|possible|needed|necessary|so\b"
        r"|i (?:may(?! (?:leave|come|go|skip|miss|join|start))|can (?:help|bring|be)|understand|remember|recall|read|have (?:this|it|that))"
        r"|it (?:helps|matters)|any(?:one|body|thing)|not,|there(?:'s| is| are) "
        r"(?:still |a |any ?)?(?:anything|any|room|a spot|space|more i|conflict|trouble|disagreement|tension|problem|friction|dispute)|we (?:fight|argue|quarrel|clash)|(?:a |any )?(?:conflicts?|disagreements?|tensions?|disputes?|trouble|problems?)\b|(?:we|members|people|two of us) (?:disagree|have a (?:conflict|problem)|fall out)|(?:something|someone|somebody|things?) (?:goes?|gets?|has|is|comes?|feels?|upsets?)|my memory"
        r"|we (?:fight|quarrel|argue|clash|fall out|get stuck|differ)|(?:that|this|it|talking) (?:fails|doesn't (?:work|help|do)|does not (?:work|help)|isn't enough)|we(?:'re| are| get|'ve got| find ourselves) (?:ever |still |really )?(?:stuck|at odds|unable|in trouble)|you (?:are|do|will|insist)(?=\W*(?:$|\n))|(?:my|the|i'm) (?:\w+ ){0,2}(?:deadline|reading|remember)|i'm not (?:too|mistaken)|you'll (?:still )?have me|they'll (?:still )?have me"
        # What is done then is no condition of the yes.
        r"|(?:the|that|this|it|my|our) ?(?:[\w']+ ){0,3}(?:falls? through|fails?|is (?:ever )?(?:taken|full|booked|closed|locked)|(?:doesn't|won't|can't) (?:work out|pan out|have us))"
        # Whether the place is still to be had is ours to say, and no condition of hers.
        r"|(?:the|that|this|my|a|your) (?:seat|place|spot|chair|offer|invitation|slot) (?:is |'s )?(?:still\b|(?:has|is)(?:n't| not) (?:already |yet )?(?:gone|taken|given|filled)\b|(?:hasn't|has not) (?:already |yet )?(?:gone|been)\b)|(?:it's|it is|they're|there's) still\b"
        r"|you (?:haven't|have not|didn't) (?:already |yet )?(?:given?|filled?)\b|(?:nobody|no one)(?: else)? (?:has|have|is|wants|would|will|minds being) (?:[\w']+ ){0,3}(?:hand|volunteer\w*|organi\w*|offered|task|job)\b"
        r"|it's not too late)[^.?!]{3,}",
        "a plain if",
    ),
    Row(
        Sort.CONDITION,
        r"\byes,? but\b(?! (?:i (?:can't|cannot|won't|don't want to|would rather not"
        r"|'d rather not)|not) (?:organi[sz]|lead|host|be the organi|convene|run))"
        r"|\b(?:could|can|would|might|will) (?:the (?:group|others)|we|they|it|you|everyone)(?: be)?"
        r" (?:moved?|meet (?:on|at|in|a|later|earlier)|switch|change|start|shift|push|consider)\b"
        r"|\bneeds? to (?:be|start|move|end) (?:in|on|at|by|online|before|after)\b"
        r"|\bany chance (?:of|that|we|it)\b|\bis there any (?:way|flexibility)\b",
        "asks for a change first",
    ),
    Row(
        Sort.CONDITION,
        r"\b(?:would|will|'d|'ll) (?:need|have) to (?:be|start|move|meet|end|leave|come)\b"
        r"|\bstarting (?:in|after|from|with)\b|\b(?:can't|cannot) (?:start|begin|come) (?:until|before)\b|\baway until\b"
        r"|\byes to (?!g-)[^.;]*\b(?:but not|no to)\b|\bis (?:\d{1,2}(?::\d\d)?|another"
        r"|a different) [\w ]{0,10}possible\b|\bbut (?:only|not)\b(?! (?:organi|as the organi|to lead))"
        r"|\binstead of\b|\binstead\b(?=[.,;?!]|$| of)",
        "yes to the people, not to the time",
        False,
    ),
)

HOLDS: tuple[Row, ...] = (
    Row(
        Sort.HOLD,
        r"\b(?:let me|need to|have to|has to|want to|like to|going to|gotta|must|should|i'll"
        r"|i will|got to)(?: first| just| really| still| quickly)? (?:check|ask|think|talk(?! about (?!it|this|that))"
        r"|look (?:at|into|over)|see (?:if|what|whether|how)|get back|sleep on|consult (?:with )?(?:my|the)"
        r"|discuss|run (?:it|this)|confer|consider|mull|figure|approve|clear|sort|speak)\b",
        "must ask somebody or think",
    ),
    Row(
        Sort.HOLD,
        r"\b(?:not (?:sure|certain|decided)|unsure|undecided|on the fence|(?:maybe|perhaps)(?! (?:next|another|some other|other) (?:time|year|round|day))"
        r"|tentative(?:ly)?|leaning|probably|possibly|tempt(?:ed|ing)"
        r"|(?<!that i )might(?! (?:know|have met|recogni[sz]e|(?:i|we) (?!have|get|wait|think|let|need|ask)))(?: be)?(?: able)?|don't know\b(?! (?:how|who|what|anyone|any of))"
        r"|let you know|get back to you|will tell you by|can i (?:have|get|tell you|wait)"
        r"|hold (?:my|a|the) (?:spot|seat|place)|until i (?:know|hear|can|have)"
        r"|give me (?:until|till|(?:a|some|another|the)(?: \w+)? (?:days?|weeks?|moment|minutes?|bit|while|chance|hours?|nights?|weekend|time|month))|before i (?:say|accept|answer|commit|decide"
        r"|agree|join)|before deciding|depends (?:on|if|whether)|waiting (?:to hear|on|for)|hoping to (?:know|decide))\b",
        "undecided",
    ),
    Row(
        Sort.HOLD,
        r"\b(?:to think (?:about|it)|i'll decide|torn\b|mull (?:it )?over|inclined to"
        r"|(?:a|another|one more|a few|couple(?: of)?|few|some|two|three) (?:more )?"
        r"(?:days?|weeks?|time)(?: or two| more)? (?:to|please|before|and then|while)"
        r"|to (?:consider|decide|(?<!begun to )(?<!begin to )(?<!began to )(?<!beginning to )(?<!start to )(?<!started to )(?<!starting to )think)\b(?! (?:is|on)\b)|while i (?:check|ask|think)"
        r"|need (?:some|a little|more) time)"
        r"|\b(?:will|i'll|can|to) (?:answer|reply|respond|decide|know|write|tell you|find out|say)\b(?: \w+)? (?:after|when|once|by|on|next|tomorrow|over|this|later)\b(?! (?:it|that|they) (?:does|do|has|have|changes?|happens?)\b)"
        r"|\bwhat i(?:'d| would) (?:still )?like to (?:hear|know|see)\b|\bi(?:'d| would)? (?:still|first) (?:like|want|need) to (?:hear|know|see|learn|read|meet)\b"
        r"|(?<!n't )(?<!not )\b(?:send|tell|give) (?:me|us) (?:the |some |a few |any )?(?:more|details|info\w*)\b|\b(?:will|i'll) (?:read|look|check|review)\b|\bmy answer will\b|\bof two minds\b|\bask me again\b|\bi'll (?:fill|do|send|get to|get it|complete|look at|answer|finish)\b[^.?!]{0,30}\b(?:later|weekend|tomorrow|tonight|next|soon|this (?:week|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|when i)\b|^\W*(?:\w+\W+)?thinking\W*$|\bi may (?:be able|join|come|say)\b|\bbefore i(?: can)? (?:answer|decide)\b",
        "needs a few days",
    ),
)

NOT_READY: tuple[Row, ...] = (
    Row(
        Sort.NOT_YET,
        r"\b(?:not|isn't|aren't)(?: \w+){0,3} yet\b|\b(?:don't|do not|please not) (?:confirm|make|form|start|announce|go|do|call|send|open)(?: \w+){0,5} yet\b|\bgive (?:me|us) (?:\w+ )?(?:days?|weeks?|time)\b|\b(?:hold (?:off|on)|please wait|rather wait"
        r"|(?:can we|could we|let's|let us|should|to|must|please|better) (?:just )?wait\b"
        r"|wait(?:ing)? (?:for|until|till|on|to hear|with)|need(?: a bit| a little| some)? more time"
        r"|(?:another|one more|a few more|a few|couple more) (?:week|day)s?"
        r"|(?:haven't|hasn't|has not|have not|hadn't|didn't|did not|still|yet)(?: yet| all| quite| even| really)? "
        r"(?:\w+ )?(?:answered|replied|heard|responded|decided|agreed|gotten|got back|come back|written"
        r"|settled|worked|confirmed|said yes|owes?|found (?:a|the|our)|answer|reply|respond)"
        r"|postpone|delay|too (?:soon|early)|still (?:waiting|talking|thinking|deciding|sorting"
        r"|figuring|working|missing|need|looking|hoping|negotiating|undecided|up in the air)"
        r"|(?:can't|cannot|can not|won't|not able to|unable to|rather not"
        r"|not (?:\w+ )?comfortable) confirm|not quite|almost (?:there|ready)|nearly there"
        r"|not (?:\w+ ){0,3}ready"
        r"|don't (?:confirm|announce)|give us|give me (?:until|till|a)|on hold|hang on|bear with (?:me|us)|no word (?:from|yet)|(?:is|are|one) silent|reach (?:her|him|them|everyone) first|premature|not so fast|dropped out|before i (?:say|call)|do not confirm)\b"
        r"|^\W*almost\b|n't (?:\w+ ){0,3}ready\b",
        "an organizer who is not ready",
    ),
    Row(
        Sort.NOT_YET,
        r"(?:\b|(?=n't))(?:not|n't|never)(?: been| yet)? (?:finali[sz]ed?|able to (?:agree|settle|find|decide)|settled"
        r"|agreed|confirm(?:ed|ing)?|official|set|know)\b|\b(?:leave|keep) it open\b|\bneed to (?:meet|talk|settle|work out)\b"
        r"|\b(?:two|three|a couple of|some|a few) more (?:days|weeks)\b"
        r"|\b(?:owes?|owe) (?:me|us)\b|\bup in the air\b|\bundecided\b",
        "nothing is settled yet",
    ),
    Row(
        Sort.NOT_YET,
        r"\bconfirm(?:ed|s|ing)? (?:only |just |so far )?(?:one|two|three|four|\d)\b|\b(?:the )?(?:others?|rest|fourth|fifth|third|other two|last one) (?:is|are|has|have)? ?(?:still )?(?:open|undecided|pending|unsure|missing|silent|not)\b"
        r"|\bneed (?:a|one|another|two|to find a) (?:\w+ )?(?:first|more|before)\b|\bso far\b",
        "only some have said yes",
    ),
    Row(
        Sort.NOT_YET,
        rf"\b(?:confirm\w*|official|announce|go ahead|ready|a go)\b[^.?!;]{{0,40}}?\b{_LATER} (?!a\b|per\b|every\b|in\b|more\b|or\b|month\b|we meet first\b|you (?:are|like|wish|want)\b|you're\b|ever\b){_SOMEBODY}?\b"
        rf"|\b{_LATER} {_SOMEBODY}\b[^.?!;]{{0,40}}\b(?:confirm|make it official|announce|go ahead|commit|decide|agree)"
        r"|\b(?:hop(?:e|ing)|expect(?:ing)?|plan(?:ning)?|want|like|would like|aim(?:ing)?) to "
        r"(?:be able to )?confirm\b[^.?!]{0,20}\b(?:by|on|next|this|soon|in a|after|tomorrow|later|early|when)",
        "will confirm later, after something else",
    ),
)

STOPS: tuple[Row, ...] = (
    Row(
        Sort.CANCEL,
        r"^\W*cancel\b|\b(?:and|yes,?|to) cancel\b|\b(?:please cancel|cancel (?:it|this|the group|the whole|g-\d+|everything)"
        r"|call(?:ing)? (?:it|this|the (?:whole )?(?:thing|group)) off"
        r"|not (?:going )?(?:going |to )?(?:(?:go(?:ing)? )?(?:ahead|forward)|(?:to )?happen(?:ing)?"
        r"|to (?:form|start|go through|be))|won't (?:be )?(?:happen(?:ing)?|go(?:ing)? (?:ahead|forward|through)|be forming|form)"
        r"|(?:isn't|is not|won't|not|didn't|doesn't|will not) (?:going to )?(?:come together|work out|come off|gel|materiali[sz]e|take off|pan out)|(?:let|send|put|return|release|throw) (?:every(?:body|one)|them|us all|us|all of (?:us|them)|the others|people|their requests?(?: and mine)?)(?: all)? (?:go )?(?:back|free)\b|fell (?:apart|through)|fall(?:en|ing)? (?:apart|through)|let's not(?! [\w ]*yet)"
        r"|(?:don't|do not) (?:form|make|start)(?! (?:me|us)\b)(?![^.?!;]{0,40}\byet\b)|scrap (?:it|this)|drop the (?:idea|group)"
        r"|decided (?:against|not to)|give up on (?:it|this|the)|abandon\w*|disband\w*"
        r"|can't pull (?:this|it) together|back in(?:to)? the pool|vot(?:ed|ing) (?:it |this |us |the idea )?(?:down|against)|no longer want to (?:organi[sz]e|form|start)|lost too many)\b",
        "an organizer who stops it",
    ),
)
