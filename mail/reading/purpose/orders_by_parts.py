"""PAUSE, WITHDRAW, FORGET, EXPORT and ATTEST said by their parts, in any words for each part.

A pause is a rest with an end in sight; a withdrawal ends the request alone; what one is held
to be in the files may be asked for or asked away; a meeting attested has been, on a day.
The plain phrases stand in :mod:`mail.reading.purpose.orders`.
"""

from __future__ import annotations

from mail.reading.facts.dates import MONTH
from mail.reading.purpose.order_row import Order
from mail.understanding import Command

#: An end that lies weeks away: never an hour of the day, which belongs to the free times.
_LONG = rf"(?:{MONTH}\b|(?:early|mid|late|next|this|the (?:end of|new|following|first)|after|end of|new) |spring|summer|fall|autumn|winter|easter|christmas|new year|then\b|tax season|school|the (?:holidays|baby|move|surgery|summer|spring|fall|winter)|\d+ (?:weeks|months)|(?:two|three|four|five|six|eight|ten|a few|a couple of|some|several) (?:weeks|months)|a (?:while|bit|month|year|season|time)|now\b|further notice)"
_UNTIL = rf"(?:(?:until|till|til|'til|before|for(?: the next)?|through)(?: about| around| the| at least)? {_LONG}|(?:until|till|til|'til) (?:i|i'm|i've|my|we|she|he|it|they|things|that)\b)"
_OURS = r"(?:groups?|proposals?|propos(?:e|ing)|matche?s?|matching|invitations?|invit(?:e|ing)|offers?|anything|place me|pair(?:ing)? me|suggest(?:ions?|ing)?|look(?:ing)? for me|bring me|send me)"
_HELD = r"(?:request|place|seat|spot|chair|name|file|search|application|membership|slot|entry)"
_DONE = r"(?:met|gathered|consulted|got together|sat together|convened|came together|saw each other|held (?:its|our|a|two|three|the) (?:\w+ )?(?:meetings?|sessions?))"
_DAY = rf"(?:{MONTH}\.? \d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}|the \d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}/\d{{1,2}})\b(?! (?:mon|tue|wed|thu|fri|sat|sun))"
_COUNT = r"(?:once|twice|thrice|(?:two|three|four|five|2|3|4|5) times)"
_HOLDINGS = r"(?:everything|all|anything|whatever|what(?:ever)?|(?:every|any|each|all)(?: last| single| the)? (?:bit|scrap|piece|trace|record|thing|line|word)s?|the (?:data|information|records?)|(?:data|information|records?))"
_OF_ME = r"(?:about|on|of|under|against|for|concerning|regarding|to do with) (?:me|my (?:name|address|e-?mail|account|file|person))\b"
_APPLIED = r"(?:(?:my|the|this|that|our) (?:\w+ )?(?:request|application|search|sign-?up|inquiry|enquiry|registration|matching))"

ORDERS: tuple[Order, ...] = (
    Order(
        Command.PAUSE,
        rf"\b(?:no|don't|do not|dont|not|nothing|never|without|hold off on)\b(?! (?:free|available)\b)[^.?!]{{0,30}}?\b(?:{_OURS}|new)\b[^.?!]{{0,24}}?\b{_UNTIL}"
        rf"|\b(?:no|nothing|not anything)\b(?: \w+){{0,3}}? {_UNTIL}[^.?!]{{0,24}}\b(?:please|thanks|from you)\b"
        rf"|\b{_UNTIL}[^.?!]{{0,50}}?\b(?:no|don't|do not|dont|nothing|rather not)\b[^.?!]{{0,24}}?\b{_OURS}\b",
        "no groups for me till I can sit again",
    ),
    Order(
        Command.PAUSE,
        rf"\b(?:hang on to|hold on to|hold|keep|save|park|rest|shelve|set aside|put aside|put away|guard|reserve) my {_HELD}\b(?!s)(?=[^?]{{0,80}}\b(?:{_UNTIL}|for (?:a|now|me|later|the)|while|aside|and i'll|and i will|but (?:send|let|don't|do not|no)|then|when i)\b|\W*(?:$|\n))(?! open\b)"
        rf"|\b(?:leave|sabbatical|surgery|treatment|hospital|baby|away|abroad|off)\b[^?]{{0,80}}\b(?:keep|hold|save|park|rest|shelve|set aside|hang on to) my {_HELD}\b"
        rf"|\bmy {_HELD} (?:should|shall|is to|must|may|can|could|will) (?:please )?(?:stay|remain|be kept|be held|wait|rest|sleep)\b|\blet (?:my {_HELD}|it|me) (?:sleep|rest|lie|sit)\b(?! (?:on|with|in (?:on|a) ))"
        rf"|\bpark (?:my|me|this|the) (?:request|search|application|here)?",
        "hang on to my request, my chair should stay mine",
    ),
    Order(
        Command.PAUSE,
        rf"\b(?:let's|let us|can we|could we|i'd like to|we could|we'll) (?:pick (?:this|it|things) up|resume|revisit|try again|talk again|come back to (?:this|it)|continue)(?: again)? (?:in|after|when|once|next|later|come) (?:the )?{_LONG}"
        r"|\b(?:need|want|taking|take|having) (?:a|some) (?:breather|rest|time out|timeout|pause|hiatus|breathing space|step back)\b(?=[^?]{0,80}\b(?:until|till|for|nothing|aside|later|request|groups?)\b)"
        rf"|\b(?:taking|take|going|am) (?:a |on )?(?:a )?(?:sabbatical|(?:maternity|paternity|parental|family|medical|sick|study) leave)\b[^.?!]{{0,30}}\b(?:from|until|till|through|to)\b[^.?!]{{0,40}}\b(?:from|until|till|through|to)\b[^.?!]{{0,24}}{_LONG}",
        "let's pick this up in the fall; I need a breather",
    ),
    Order(
        Command.WITHDRAW,
        rf"\b(?:cancel|void|retract|rescind|scrap|end|close|drop|withdraw|annul|kill|pull) {_APPLIED}(?=[^.?!]{{0,12}}(?:$|\n|[.,;!]|please|now|thanks))"
        rf"|\b(?:void|cancel|retract) my (?:sign-?up|registration|place in (?:the )?(?:line|queue|pool))\b|\b(?:no longer|don't|do not|not) (?:want|wish|care|like|need) to be (?:matched|placed|paired|considered|in the (?:matching|pool|running))\b(?! (?:with|in (?:an?|the)|on|for|until|till|before|again))"
        r"|\bnever ?mind (?:the|about (?:the|a)) (?:group|search|matching|request)\b|\b(?:i'll|i will|i can) (?:make do|manage|get by|do fine|go it) (?:alone|on my own|without (?:a group|one))\b",
        "cancel the application; I'll make do alone",
    ),
    Order(
        Command.WITHDRAW,
        r"(?:^|[.!;,\n-] ?|(?<!time )(?<!until )(?<!wish )(?<!before )(?<!if )\b(?:i|i've|we|have|just|already|finally) )(?:found|joined|landed in|got into|ended up in) (?:a|an|one|another|my own)(?: \w+)?(?: groups?| circle| one)? ?(?:thru|through|via|with|at|in|from|by|on my own|of my own|elsewhere)\b[^.?!]{0,60}?\b(?:so|you (?:can|may)|please|no longer|give|thanks|thank|don't)\b"
        r"|\b(?:so|and|therefore) (?:you|u) (?:can|may|could) (?:give|let|hand|pass) (?:someone|somebody|another|the next|my (?:spot|place|turn|slot))\b",
        "found one through a friend, so give my spot away",
    ),
    Order(
        Command.FORGET,
        rf"\b(?:delete|erase|destroy|wipe|shred|purge|scrub|expunge|clear|burn|eradicate|get rid of|dispose of|remove) {_HOLDINGS}[^.?!]{{0,40}}\b{_OF_ME}"
        rf"|\b(?:my (?:\w+ )?(?:data|information|details|records?|file|letters?)|{_HOLDINGS}[^.?!]{{0,30}}\b{_OF_ME})(?: (?:to be|be|all|completely|permanently|should be|must be|has to be|have to be))* (?:gone|deleted|erased|destroyed|wiped|shredded|purged|removed)\b"
        rf"|\b(?:delete|erase|destroy|wipe|shred|purge|burn|scrub) (?:all|everything|every (?:word|line|letter)|whatever)(?: that)? (?:i (?:told|sent|wrote|gave|shared|said)|you (?:have|hold|keep|know|got|stored))\b|\b(?:wipe|erase|scrub|delete|remove) (?:me|my \w+) (?:from|off|out of) (?:your|the) (?:computers?|servers?|systems? and|memory|machines?|archives?)\b"
        r"|\b(?:delete|erase|destroy|shred|purge) my (?:record|file|entry|profile|account|data)s?\b|\bright to (?:be forgotten|erasure|deletion)\b",
        "get rid of everything you've got on me",
    ),
    Order(
        Command.EXPORT,
        rf"\b(?:copy|copies|print-?out|transcript|extract|overview|record|account|list|summary) of\b[^.?!]{{0,60}}\b(?:you|your|the|is|has|have|stored|held|kept|file|hold)\b[^.?!]{{0,40}}\b{_OF_ME}"
        r"|\b(?:copy|copies|print-?out|transcript|extract|export) of (?:all |the whole of |everything in )?my (?:\w+ )?(?:file|records?|data|entry|profile|information)\b|\b(?:send|mail|give|show|provide|furnish|get|e-?mail|forward|supply)(?: to)?(?: me| us)?(?: with)? (?:all |everything |what(?:ever)? |what's |the whole |a copy )+(?:that |of |is |you have |stands )*(?:in|on|under|of) my (?:\w+ )?(?:file|record|records|name|data|profile|entry)\b"
        rf"|\b(?:print|write|send|list|lay)(?: out| me| down| up)*\b[^.?!]{{0,14}}\bwhat(?:ever)?(?:'s| is)? (?:you(?:'ve| have)?|the (?:service|system|association))? ?(?:got|have|hold|keep|stored?|kept|held|know|filed)\b[^.?!]{{0,14}}\b{_OF_ME}"
        rf"|\b(?:all|any|every|the|what) (?:data|information|records?) (?:that )?(?:you|the (?:service|association)) (?:hold|have|keep|store|hold on|process)\b[^.?!]{{0,14}}\b{_OF_ME}"
        r"|\bwhat(?:'s| is| do you have| have you got)? (?:in|on) my (?:file|record|profile|entry)\b|\bentitled to (?:know|see|have)\b[^.?!]{0,40}\b(?:about|on) me\b",
        "a complete copy of what is on file under my name",
    ),
    Order(
        Command.ATTEST,
        rf"\b{_DONE}\b(?: \w[\w.'-]*){{0,6}}? (?:on |, )?{_DAY}[^.?!]{{0,10}}(?:\band\b|&|,|\+)"
        rf"|\b{_DONE}\b(?: (?:with|in) (?:\w[\w.'-]* ){{0,4}}?\w+)? {_COUNT}\b(?! (?:a|per|each|every)\b)(?: (?:this|last|in|during)\b|\W*(?:$|\n|[.,;]))"
        rf"|\b(?:record|log|note|count|register|enter|put down|report)(?:ing|s)? (?:me for |for me |down |please )?(?:my |our |the |two |three |one |a |\d )*(?:consult\w* )?(?:meetings?|consultations?|hours|sessions?)\b(?=[^.?!]{{0,80}}(?:\b{MONTH}\b|\bthis month\b|\blast month\b|\d))"
        rf"|\bfor (?:your|the|my) (?:records?|files?|log|books)\W[^.?!]{{0,60}}\b(?:meetings?|consultations?|sessions?|hours|met)\b|(?:^|\n)\W*{MONTH}\W [^.?!\n]{{0,40}}\b{_DONE}\b",
        "for your records: two meetings in November",
    ),
    Order(
        Command.WITHDRAW,
        r"\b(?:take|pull|bring) (?:down my (?:\w+ )?(?:request|application|listing|search|form)|my (?:\w+ )?(?:request|application|listing|search|form) (?:down|back|off))\b|\bcall off (?:the|my|your) search\b|\b(?:consider|regard|treat) (?:me|my (?:\w+ )?(?:request|application|search)) (?:as )?(?:void|withdrawn|closed|cancell?ed|out of the running|solved|done)\b|\b(?:don't|do not|no need to|needn't|needless to)(?: bother)?(?: to)? (?:look(?:ing)?|search(?:ing)?|match(?:ing)?|keep looking)(?: any)? ?(?:further|any ?more|any longer|for me)\b(?! until)"
        r"|\bi (?:hereby )?withdraw(?=\W*(?:$|[.!,;]))|\b(?:i've|i have|i) got a group\b[^.?!]{0,20}\bso\b|\b(?:i'm|i am|we're) (?:not|no longer) looking(?: any ?more| any longer)?(?=\W*(?:$|[.!]))|\bi (?:don't|do not|dont) (?:want|need) (?:one|a group)(?: now| any ?more| any longer)+\b|\b(?:stop|stopped|cease) looking for (?:a group|one)(?: for me)?\b|\b(?:cancel|scrap|drop) mine\b(?=,? please|\W*$)"
        r"|\bno need for another round\b|(?:^|[.!?] ?)close it(?=\W*(?:$|[.!]))|\b(?:the )?request (?:i made |of mine )?(?:has no point|is pointless|is moot)\b|\bfile my request under\b|\bkeep my (?:form|request)\b[^.?!]{0,20}\bas an open request\b|\b(?:take back|retract|undo) what i asked for\b|^\W*w[ith]{1,3}?(?:dra|drw|rda)\w{1,2}(?: please)?\W*$",
        "consider my application void; call off the search",
    ),
    Order(
        Command.PAUSE,
        rf"^\W*(?:on hold|not now|not before {MONTH}|later)(?:,? (?:please|pls|later|thanks|thank you))*\W*$|\b(?:leave me out of|leave me off|count me out of|skip me (?:in|for)) (?:any |the |all )?(?:matching|rounds?|search|next round)\b|\b(?:wait|waiting) (?:a (?:while|bit)|{_UNTIL})?(?: \w+)? ?(?:with|before) (?:my|matching|placing|trying|proposing|it)\b[^.?!]{{0,40}}|\bwait {_UNTIL}[^.?!]{{0,24}}\b(?:before|to) (?:try|match|propos|look)\w*"
        rf"|\b(?:postpone|put off|defer|delay|push back) (?:my|finding|joining|starting|the|looking|getting)\b[^.?!]{{0,24}}(?:group|request|search|joining|\b{_UNTIL})?|\b(?:can't|cannot|don't|do not|not) (?:be )?match(?:ed)?(?: me)?\b[^.?!]{{0,24}}\b(?:in (?:this|that) time|meanwhile|in the meantime|then|for now|at present|at the moment|{_UNTIL})"
        r"|\b(?:keep|make|leave|put|lay) (?:me|my request|it|my (?:\w+ )?(?:application|search)) (?:dormant|asleep|inactive|to sleep|sleeping|resting|on the shelf|in the drawer|aside)\b|\b(?:hibernate|lie dormant|lie fallow|go dormant)\b|\bsit out (?:the|this|a|one|next) (?:coming |next )?(?:round|season|time)\b|\bonly wait with it\b",
        "leave me out of any matching for now",
    ),
    Order(
        Command.FORGET,
        r"^\W*(?:now )?(?:erase|delete|destroy|nuke|wipe|shred|purge)(?: and destroy)? (?:everything|it all|all of it|my (?:stuff|things|account|data|info\w*|entry|profile|records?)|all my \w+|all (?:of )?(?:my )?datas?)\b|\b(?:scrub|erase|wipe|purge|expunge) me (?:from|out of|off) (?:your|the|all)\b|\bno (?:trace|record|copy|data)(?: kept| left| remaining)? of me\b|\bno record (?:is |be )?kept of me\b|\bget rid of (?:my (?:messages|letters|form|data|details|information|file|records?)|what's stored|everything)\b|\bgot rid of what(?:'s| is)? (?:stored|kept|held)\b"
        r"|\b(?:delete|deleted|erase|erased|destroy|destroyed|shred|remove|removed) what i(?:'ve| have)? (?:told|wrote|written|said|sent|shared)\b|\b(?:delete|erase|destroy|wipe) (?:all )?(?:my|her|his) (?:datas?|records?|profile|information|details)\b|\b(?:her|his|my) records? (?:with you )?(?:deleted|erased|destroyed|removed)\b|\blet nothing of mine remain\b|\bkeeping my (?:profile|data|details|record)\b[^?]{0,20}\b(?:delete|erase|destroy)\b|\bwipe my (?:information|data|details|record)\b|\b(?:then|after that|and then|afterwards),? (?:please )?(?:erase|delete|destroy|wipe) (?:it|them|everything|all)\b",
        "erase everything; let nothing of mine remain",
    ),
    Order(
        Command.EXPORT,
        r"\b(?:my (?:personal |own )?(?:data|records?|entry|file|information)|every fact)\b[^.?!]{0,50}?(?:,? (?:please|in writing|by mail|as a pdf)\W*$)(?<!delete my data, please)|\b(?:send|mail|give|provide|e-?mail|forward|export|expotr|exprot|show|get) (?:me )?(?:a copy of )?(?:all )?(?:of )?my (?:own |personal |entire |whole )?(?:data|records?|entry|file|information|details)\b(?! (?:to|with) (?:the|other|my|anyone))|\bwhich of my (?:details|data)\b[^?]{0,40}\?"
        r"|\bwhat (?:does|do) (?:your|the) (?:computer|system|machine|service|database|files?|records?) (?:say|have|hold|know|show)\b[^.?!]{0,12}\b(?:about|on|of) me\b|\bwhat you(?:'ve| have)? (?:noted|written|put|taken) down (?:about|on) me\b|\b(?:copy|copies) of (?:the |all the )?(?:things|notes|letters)\b[^.?!]{0,40}\bmy\b|\b(?:send|show|give|mail) me what you (?:hold|have|keep|store)\b|\b(?:see|know|learn) what you (?:hold|have|keep|store)(?: on| about) me\b",
        "mail me my own entry",
    ),
    Order(
        Command.ATTEST,
        r"\b(?:i(?:'ve| have)?|we(?:'ve| have)?|requirement) (?:also )?(?:met|fulfilled|completed|satisfied|done) (?:my|the|our|this year's|all (?:my|the)) (?:\w+ )?(?:requirement|hours|consultations?|meetings|quota|obligation)\b|\brequirement (?:is |was )?(?:met|fulfilled|satisfied)\b|^\W*done my (?:hours|consultation)\b|\b(?:i|we) (?:hereby )?(?:certify|declare|affirm|attest|confirm) (?:that |under )[^.?!]{0,40}\b(?:attended|met|fulfilled|participated|consulted|took part)\b|\btick my box\b|\bput me down as compliant\b|^\W*attested\b"
        r"|\b(?:i|we|my group|our group|i've|we've|i have|we have)(?: all)? (?:met|consulted|attended|been meeting|did my consultation|went to)\b[^.?!]{0,40}\b(?:this year|in 20\d\d|each month|every (?:second |other )?(?:month|week|\w+day)|all (?:the|of the) meetings|(?:ten|nine|eight|seven|six|eleven|twelve|\d+) times|of the (?:ten|nine|eight|twelve|\d+) meetings|more than \w+ times)\b(?! (?:and|but) (?:i'd|i would|want))|\bi was at (?:\w+ )?(?:of the )?\w+ meetings\b|\bour group met, (?:and )?i was there\b|\bdid my consultation\b",
        "requirement met; I was at nine of the ten meetings",
    ),
)
