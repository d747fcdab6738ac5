"""What says of a time that it is free, taken, past, or only told of, as patterns.

All are over folded lower-case words of one piece of a sentence.
"""

from __future__ import annotations

import re

from mail.sieve import Sieve
from mail.wide import Wide

#: Denials that deny nothing about time.
HARMLESS = Sieve(
    r"(?<=days), (?:when|since|as|because) (?:i|we) (?:do not|don't|never|have no|am not) [a-z]+|\b(?:isn't|is not|not) an? (?:issue|problem|worry|obstacle)\b|\bif (?:that|it|those|this|they)(?:'s| is| are|'re| won't| doesn't| don't)? ?(?:no good|out|bad|full|taken|gone|impossible|too \w+|work|suit|do)\b"
    r"|\b(?:nobody|no one|nothing|none|not)(?: \w+){0,2} (?:booked|scheduled|taken|full)\b|\b(?:never|not|wouldn't) (?:miss|forget)\b|\bnever (?:\w+ )?(?:busy|booked|full|taken|crowded|spoken for|in demand|occupied)\b|\b(?:an?|the|my|our|his|her|some|this) (?:\w+ )?(?:bad|terrible|hard|difficult|tough|worst)(?: old)? (?!(?:times?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|hours?|slots?|months?|ones?|fit|idea|bet|option|choice|stretch|sell|decision|no|for|to|and|or|right|if|because|mon|tue|wed|thu|fri|sat|sun)\b)[a-z]{3,}|\bhard stop\b|\bschool(?:'s| is) in session\b|\bwhen school(?:'s| is) out\b|\b(?:when|if) (?:we're |it's |all )?full\b|\b(?:whenever|if) (?:[\w']+ ){1,3}?(?:isn't|is not|aren't|are not|doesn't|does not)\b|\bno (?:problem|preference|matter|rush|fee|worries|cost|strong|particular|real)\b"
    r"|\bnot (?:a problem|picky|only|sure|fussy|particular|choosy|choosey|wedded|tied to|attached to|too late|later than|earlier than|before|after(?! (?:dark|sundown|sunset|supper|dinner)\b)"
    r"|past|until"
    r"|free (?:until|before)|available (?:until|before)|necessarily)\b|\bnothing (?:before|after(?! (?:dark|sundown|sunset|supper|dinner)\b)"
    r"|past)\b"
    r"|\bno (?:later|earlier) than\b|\bnever (?:before|after(?! (?:dark|sundown|sunset|supper|dinner)\b))\b|\bdon't (?:mind|care)\b"
    r"|\b(?:isn't|aren't|(?:don't|doesn't|needn't) (?:\w+ly )?(?:have to |need to |start|begin|open|get|come|go|leave|pick|fetch|fill|see|wake|stir|heat up|warm up|take off|turn up|show up|need))(?: (?!mon|tue|wed|thu|fri|sat|sun)[a-z'-]+){0,5} (?:until|till?) (?=\d|[a-z]{3,6}\b)|\b(?:doesn't|does not|don't|do not|wouldn't) (?:\w+ )?matter\b|\bdoesn't (?:mind|care)\b|\bwhy not\b|\b(?:gave|give|given|giving) up (?:my |the |two |all |some |those )?(?:[a-z]+ ){0,2}(?:clients?|patients?|class(?:es)?|shifts?|job|post|teaching|caseload)\b|\b(?:can't|cannot|won't|couldn't) (?:be )?(?:shifted|moved|changed|altered|traded|stretched|shift|move|change)\b|\b(?:has|have|had) no (?:use|need|claim|call|hold)\b|\bor not\b|\bif not\b|\b(?:don't|do not|dont|never) (?:see|book|schedule|treat|take) (?:a soul|anyone|anybody|any(?: clients?| patients?| one| body)?)\b"
    r"|\bnot (?:(?:on |by |via |over )?(?:zoom|teams|skype|webex|jitsi|doxy|facetime|google meet|video|telehealth|phone)\b|online\b|(?:too|so|that|very) far\b)"
    r"|\bno (?:zoom|telehealth|video)\b|\bcan't wait\b|\bnot in(?:-| )person\b"
    r"|\b(?:can't|cannot) (?:do|make|start) (?:\w+ )?before\b"
    r"|\b(?:can't|cannot|can not|don't|dont|do not|won't|doesn't) (?:drive|travel|wait|stand|imagine|think|believe|remember|afford|use|want (?:a|an|to be)|know|need|do (?:zoom|online|video|cbt|emdr|dbt)|want)\b"
    r"|\bnot (?:more|less|farther|further|longer|over|exceeding|all|just|an?(?! (?:morning|evening|night|early|late|weekend|monday|friday|chance|hope)))\b|\bno (?:clients?|sessions|patients|appointments|one|children|kids|more than)\b|\bsee (?:nobody|no one)\b|\bnobody\b"
    # Two denials make a yes: "never fails me", "the least bad", "nothing on".
    r"|\b(?:never|doesn't|don't|does not|do not|won't) (?:\w+ )?(?:fails?|lets? me down|disappoints?|changes?|moves?|budges?|varies|gets? (?:booked|taken|filled|in the way)|conflicts?|hurts?|let you down)\b"
    r"|\bleast (?:\w+ )?(?:bad|busy|booked|full|crowded|hectic|terrible|awful|painful|impossible|difficult|hard|packed)\b|\bless (?:busy|full|booked|crowded|packed|hectic)\b"
    r"|\bnothing (?:on(?! (?:mon|tue|wed|thu|fri|sat|sun|the|any))|scheduled|booked|planned|doing|at all|going on|else|conflicts|stands|in the way)\b|\b(?:don't|do not|haven't|have not) (?:have |got |have got )?(?:a soul|a thing|anyone|anybody|anything|any (?:clients?|patients|appointments|meetings|conflicts?))\b"
    r"|\bno (?:conflicts?|meetings?|classes|commitments?|standing|bookings?|obligations|objections?|trouble|difficulty|better)\b|\bnot (?:bad|seeing|teaching|booked|busy|taken|full|on call|in (?:class|clinic|session))\b|\b(?:can't|couldn't) (?:complain|be better|think of a better|go wrong)\b|\bwouldn't (?:mind|object|hurt)\b"
    r"|\b(?:blocked|reserved|held|kept|keep|set aside|booked|marked|saved|save|hold|cleared|clear|protected) (?:out |off |open |free |aside |it |them )?for (?:it|this|that|these|such|you|us|the group|a group|groups?|consult\w*|peers?|colleagues)\b|\b(?:zoom|online|video|telehealth|teletherapy|driving|parking|traffic|the (?:drive|commute|wi-?fi|internet|pass|bridge|road)) (?:is|are|would be|gets|can be) (?:\w+ )?(?:impossible|hard|difficult|tough|bad|terrible|out|no good|not|awful|no)\b|\bget off (?:work|at|by|early)\b|\b(?:doesn't|does not|don't) apply\b|\b(?:have|has|we|had) lost (?:two|one|three|a|our|some|[a-z]+ to)\b|\byou(?:'ve| have| had)? (?:lost|missed|dropped|deleted|swallowed|took out) (?:my|mine|the|our|out)\b|\broom full\b|\bfull (?:hour|session|licen[cs]e|attention|time)\b|\b(?:are|is) when (?:i|i'm|i am|i've|i have)(?: \w+){0,2} (?:wits|slack|leisure|gaps?|openings?|breath|peace|mornings|least|most|fewest|nothing|energy|head|best|freest|free|available|awake|alive|breathe|think|room|space|time|gap|quiet)\b"
)
BLOCKED = Wide(
    r"\b(?:leave|spare) me (?:my|the) (?=mon|tue|wed|thu|fri|sat|sun|mornings?|evenings?|weekends?)|\b(?:is|are|being) (?:the|an|my) (?:only |one |sole |big )?exceptions?\b|\b(?:is|are|'s) a no\b|(?:\b(?:is|are)|'s) (?:my|the) (?:only|one|sole) (?:no\b|(?:bad|taken|busy|full) (?:day|time|night))|\bneither (?=mon|tue|wed|thu|fri|sat|sun|mornings?|afternoons?|evenings?|weekends?)|\bno(?= ?(?:[,.;:!?)\n]|$| -)| (?:(?:\w+ )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|(?:\w+ )?(?:mornings?|afternoons?|evenings?|nights?|weekends?|weekdays?|days?|lunch(?:es)?|noons?|times?|hours?|slots?|gaps?|openings?|availability)\b|good|way|go|more|chance|luck|use|can|dice|thanks?|thank|sir|room|later|earlier|before|after|on|for|to|not|longer|hope|free|earthly|never|please|it|i|we|my|the|that|those|these|this|as|so|because|since|sorry|matter how|meeting)\b)|\b(?:not|never|none|couldn't|could not|can't|cannot|can not|cant|don't|dont|won't|doesn't|isn't|aren't|unable"
    r"|unavailable|impossible|(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|mornings|afternoons|evenings|weekends|nights) (?:excepted|excluded)|occup(?:y|ies) (?:all (?:of )?|most of )?(?:my |the |our )?(?:mon|tue|wed|thu|fri|sat|sun|m/|t/|w/|mornings|afternoons|evenings)[a-z/]*|tough|hard|difficult|bad|terrible|worst|conflicts?|avoid"
    r"|clash(?:es)?|collides?|busy"
    r"|booked|taken|full|tied up|swamped|packed|jammed|crammed|in session|rule[sd]? out|no good|off limits|off the table"
    r"|no longer|any ?more|out now|i teach|i (?:sing|cook|coach|volunteer|rehearse|golf|babysit)|i have (?:clinic|class|(?:an? |my )?(?:\w+ )?(?:trainings?|class(?:es)?|court|rehearsals?|choir|rounds|staffing|dialysis|physio|supervisees|swim\w*|soccer|practice))|keep (?:the )?(?:sabbath|shabbat|shabbos)|(?:clients|patients|teaching|clinic|court|meetings|groups?|supervision|family) (?:fills?|eats?|takes?|owns?|claims?|swallows?|occup(?:y|ies))(?: up)?|(?:kids?|children|daughter|son|boys|girls|twins)(?: \w+)? (?:has|have) (?:\w+ )?(?:swim\w*|soccer|practice|lessons?|ballet|dance|gymnastics|basketball|baseball|wrestling|karate|band|orchestra|piano|scouts|therapy|choir)|lost|blocked|spoken for|(?:gave|given) up|surrendered|handed over|doomed|chaotic|bursting|murderous|triple-booked|double-booked|booked solid|flat out|wiped out|accounted for|promised to|owed to|reserved for"
    r"|fell apart|fall(?:s|en)? apart|blew up|blown up|out the window|steer clear|stay away|keep off|hands off|off-limits|off the menu|off[- ](?:the )?grid|no-?go|non-?starters?|out of the question|jam-packed|wall[- ]to[- ]wall|chock-a-block|count (?:me |them |that |those )?out|nothing (?:at|in the) (?:night|evenings?|mornings?)|nothing (?:on|for) (?:mon|tue|wed|thu|fri|sat|sun|the weekend|weekends)[a-z]*"
    r"|no (?:car|ride|sitter|child ?care|babysitter|transport\w*)|a stretch|long(?:est)? day|full day|busy day|busiest|not then|never then|standing (?:meeting|appointment|commitment)|kills? me|(?:is|are) when (?:my|our|the) (?:kids?|children|toddler|baby|twins|boys|girls|family|husband|wife|partner|house|dog)(?! (?:has|have|takes?|is at|are at|is in|are in|(?:\w+ )?(?:sleeps?|naps?|asleep|quiet|empty|silent|still|sleeping|gone|out)\b))|does me in|(?:days?|ones?|nights?|evenings?|mornings?|times?|things?) (?:that (?:are|is) )?(?:gone|taken|missing|off|lost|i lack) (?:is|are))\b"
    r"|\b(?:is|are|'s|'re|i'm|am) (?:certainly |definitely |always |both |all |just )?(?:out|away)\b(?! (?:of|there|in|by|at|before|no later)\b)"
    r"|\b(?:is|are|'s|'re|get|gets|run)(?<!anyone is)(?<!anybody is)(?<!someone is)(?<!somebody is)(?<!who is)(?<!one's)(?<!body's) (?:just |so |always |usually |pretty |rather |an? |my |absolutely |completely |total(?:ly)? |sheer |utter(?:ly)? |pure )*(?:zoo|mess|wreck|train ?wreck|write-?off|lost cause|brick wall|solid wall|solid block|madhouse|circus|nightmare|disaster|bear|blur|marathon|gauntlet|hell|chaos|crazy|nuts|insane|mad|wild|hectic|frantic|brutal|awful|horrible|rough|murder|cooked|toast|shot|kaput|gone)\b"
    r"|(?<!after )(?<!before )(?<!after the )(?<!after school )(?<!before school )(?<!between school )(?<!between )\b(?:pick-?up|drop-?off|practice|lessons?|rehearsals?|class|mass|church|services?|staffing|carpool|game|dialysis|chemo|physio|day ?care) (?:is|are|starts?|runs?|ends?|happens|falls)\b|\bbelongs? to (?:my|the|our|her|him|them|some(?:one|body)|another)\b|(?:days?|mornings?|afternoons?|evenings?|nights?|weekends?) (?:went|goes|gone) to (?:the|my|our|an?|work|teaching|school|choir|church)\b|\b(?:with|now that) (?:my )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?: (?:and|or) (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)? (?:gone|given|taken|lost|promised)\b|\btake (?:my |the )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?: (?:at|from|mornings?|afternoons?|evenings?|noon|\w+)){0,3} (?:off|out)(?: of)? (?:my|the|that|your|this)\b"
    # "Take Mondays off, please"; who takes them off herself is free then.
    r"|(?<!i )(?<!we )(?<!to )(?<!ly )(?<!always )(?<!often )\b(?:take|cross|strike|leave|knock) (?:my |the )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?:,? (?:and|or) (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)? (?:off|out)(?= ?(?:[.,;!\n]|$|please\b|now\b|again\b))"
    r"|\b(?:is|are|'s|'re|was|were|been|being|get|gets|got|stays?) (?:\w+ ){0,2}(?:swallowed|eaten(?: up)?|devoured|reserved|claimed|promised|committed|accounted for|sacrosanct|sacred|untouchable|hopeless|useless|a wash|slammed|stacked|overbooked|chained|back[- ]to[- ]back|dead|gone|vanished)\b"
    r"|\b(?:has|have|had|'s|'ve) (?:\w+ )?(?:eaten|swallowed|taken|claimed|stolen|grabbed|gobbled|devoured|filled)(?: up| over)? (?:my|our|all|every|the)\b|\b(?:is|are) for (?:my|our) \w+\b|\b(?:board|committee|choir|council|club|church|band|orchestra|staff|department|agency|book group|quilters|troop|pta) (?:meets|rehearses|gathers|is|has)\b|\b(?:game|recital|lesson|practice|therapy|dialysis) is\b|\b(?:is|are) for (?:writing|gardening|rest|errands|paperwork|notes|chores|housework|grading)\b"
    r"|\b(?:scratch|scrap|ditch|kill|remove|delete|lose|(?:take|count|leave|cross|strike)(?: me)? (?:off|out)(?: (?:of|from|for))?|(?:remove|drop|delete|strike|scratch) me from|skip|forget(?: about)?|strike|drop|leave out|cross (?:off|out)|guard|withdraw|cancel|retract|quit|(?:stop|no more)(?: offering| proposing| listing| suggesting)?(?: me)?(?: on| for)?) (?:off |out )?(?:the |my |any |all |every |those |these )?(?:mon|tue|wed|thu|fri|sat|sun|those|these|them|morning|afternoon|evening|weekend|weekday)|\b(?:days?|weekends?|mornings?|evenings?) i guard\b"
    # Somebody, or the car, is elsewhere on that day.
    r"|\b(?:kids?|children|grand(?:kids?|children|daughters?|sons?|baby|babies)|toddlers?|twins|boys|girls|sons?|daughters?|baby|little ones?|stepkids|nieces?|nephews?)\b[^.;,]{0,14}\b(?:is|are) (?:with me|home|here|mine|out of school|off school)\b(?! (?:from|until|by|asleep))"
    r"|\b(?:husband|wife|partner|spouse|daughter|son|roommate|office ?mate|suite ?mate|colleague)\b[^.;,]{0,10}\b(?:needs|has|uses|takes|gets|wants|works|drives)\b[^.;,]{0,4} (?:the |our |my )(?:car|house|office|room|computer|truck|van)\b"
    r"|\bi(?:'ve| have)(?: got)? (?:(?:the|my|our) (?:kids|children|boys|girls|twins|toddler|baby|grand\w+|stepkids)|custody)\b(?! (?:in|at) (?:school|daycare|camp))"
    # The week is given away: "the county owns my Tuesdays", "I keep mornings for silence".
    r"|(?<!may )(?<!can )(?<!could )(?<!to )(?<!you )(?<!might )\b(?:owns?|claims?|takes?|took|eats?|swallows?|gets?|steals?|stole|has|have|fills?|devours?|consumes?|gobbles?|hogs?)(?: up)? (?:all )?(?:my|our) (?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|mornings?|afternoons?|evenings?|nights?|weekends?|lunch(?:es| hours?)?)\b"
    r"|(?<!to )\b(?:keep|save|reserve|hold|protect|need|want|use) (?:my |the |all |every |all my )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|mornings?|afternoons?|evenings?|nights?|weekends?|lunch(?:es| hours?)?) for (?!(?:just |only )?(?:this|that|these|such|it|us|you|them|groups?|a group|the group|consult\w*|colleagues|peers?|meetings?|learning|what|when)\b)"
    r"|\b(?:mon|tue|wed|thu|fri|sat|sun)?(?:days?|mornings?|afternoons?|evenings?|nights?|weekends?) (?:has|have) (?:now |since |all )?(?:gone|vanished|disappeared|evaporated|dried up|filled(?: up)?|closed(?: up)?|fallen through)\b"
    r"|\b(?:is|are) (?:always |for |strictly |my |the |our )?(?:cribbage|bridge|poker|golf|bowling|bingo|chess|pickleball|tennis|soccer|softball|swimming|hockey|karate|ballet|quilting|choir|band|orchestra|rehearsals?|book (?:club|group)|laundry|errands|gardening|fishing|volunteering|scouts|aa|al-anon|physical therapy|dialysis|chemo|in-laws)\b"
    r"|\b(?:give|take|teach|have|coach) (?:\w+ ){0,2}(?:lessons|rehearsals?|practice)\b"
    r"|\b(?:i'm|i am) (?:at|in|with) (?:the|my|an?) (?:[\w-]+ ){1,2}(?:until|till|til|up to)\b"
    r"|\b(?:moves?|moved|gets?|stays?|is) off\b"
    # "Only Mondays should go" is no offer of Mondays.
    r"|\b(?:should|must|can|may|needs? to|ha(?:ve|s) to|ought to|(?:is|are) to|want(?:ed)?)(?: (?:to )?(?:be )?)(?:go\b(?! (?:ahead|on|well|with|to|for|through|until|till|from)\b)|gone\b|dropped|removed|deleted|struck"
    r"|cancell?ed|withdrawn|(?:taken|crossed|left|come) (?:off|out))\b"
    r"|(?<!have )(?<!got )(?<!'s )(?<!with )(?<!there is )\bnothing (?:at|in|on|during|after|over) (?:the |an? )?(?:nights?|evenings?|mornings?|afternoons?|weekends?|lunch|dark)\b"
    r"|\b(?:work|(?:the|my) (?:\w+ )?(?:job|clinic|hospital|school|agency|county|office|practice|store|shop|college|jail|prison)) (?:still |always )?(?:has|keeps|owns|wants|holds|gets|needs) (?:me|hold of me)\b"
    r"|\b(?:don't|do not|no|without) spill(?:ing)?\b|\bswallows?\b"
    r"|\bi(?:'ve| have)?(?: just| recently| now| finally)? (?:quit|dropped|lost|gave up|given up) (?:my |the )?(?:mon|tue|wed|thu|fri|sat|sun|mornings|afternoons|evenings|nights|weekends)"
    r"|\b(?:is|are) (?:for |reserved for )?(?:my |our )?(?:own )?(?:kids|children|grand(?:kids|children|daughters?|sons?)|family|husband|wife|prayers?|church|mass|shabbat|sabbath|temple|worship|supervision|staff meetings?|staffing|clinic|choir|class|yoga|therapy|analysis|childcare|carpool"
    r"|pick-?up|family (?:time|night|dinner)|date night|sacred|when (?:i|we) (?:teach|take|have|do(?! (?:it|this|that|ours|our (?:best|thinking)|best)\b)|am|see|run|go|drive|sing|coach|care))\b"
    r"|\b(?:i'm|i am) (?:teaching|cooking|driving|coaching|running|slammed|on duty|on my feet|on the road|in (?:court|class|clinic|session|supervision|surgery|meetings)|at (?:church|temple|synagogue|the (?:clinic|hospital|prison|school))|on call)\b"
)
DOUBTFUL = re.compile(
    r"\b(?:i|we) (?:do not|don't|dont|never) work\b|\b(?:i'm|i am|im) off\b"
    r"|\bdon't see (?:clients|patients)\b"
    r"|\b(?:since|as|because) (?:i'm|i am) (?:at|on)\b|\b(?:i'm|i am) (?:at|with) (?:an?|my|the) (?:va|county|university|college|jail|prison|agency|clinic|hospital|school|day job|other job)\b"
    r"|\bi (?:only )?(?:work|see clients|see patients|practice|am in the office)\b"
)
NOT_WORKING = re.compile(r"\b(?:do not|don't|dont|never) (?:work|see)\b|\boff\b")
#: What the writer does on a day, which says neither that she is free then nor that she is not.
ELSEWHERE = re.compile(
    r"\bi(?:'m| am|'ll)? (?:also |usually |still |do |mostly |only )*(?:run|lead|see|seeing|do|doing|volunteer(?:ing)?|supervise|cover|moonlight|facilitate|visit|consult|attend(?: to)?|be (?:at|in) (?:the|an?)|answer|check|return|spend(?! (?:it|them|that|this))|rounds?|drive|write|wrote|sent|sleep|nap|rest|go to (?:dialysis|chemo|church|class|mass|synagogue|temple|school|therapy|physio|court)|met|called|spoke|saw|asked(?! for)|emailed|heard|got|came|went|left|started|finished|sat|took|read|talked|had(?! (?:thought|in mind|hoped|planned|imagined|meant|wanted))|was(?! (?:thinking(?! about)|hoping|planning|picturing|aiming)\b)|tried|moved|mailed)\b"
    r"|\bmy (?:wife|husband|partner|spouse|(?:office|suite|house)[ -]?mate|colleague|friend|sister|brother|daughter|son|mother|father|boss|supervisor|associate)(?:,[^,.;]{0,40},)? (?:\w+ )?(?:sits|goes|meets|attends|works|teaches|runs|leads|sings|plays|sees|is (?:already )?in|comes|takes|has)\b"
    r"|\b(?:clinic|rounds|(?:jail|prison|court|hospital|agency|school(?! days?)|hospice|field|shelter) (?:work|days?|shifts?)|shifts?|caseload)\b|\bmy (?!(?:last|final|first) )(?:\w+ )?(?:clients?|patients|caseload|couples|families)\b"
    # Where one is on the way, or not yet up.
    r"|\bi(?:'m| am) (?:usually |always |still |mostly )*(?:somewhere|on the (?:road|bus|train|max|ferry|highway|freeway|bridge|way)|in (?:bed|traffic|the car|the shower)|asleep|driving|commuting|stuck)\b"
    # A tale of the past: its verb ends so.
    r"|(?<!\bas )\b(?:i|we|he|she|they|it|who|(?:my|the|his|her|our|one)(?: \w+){1,2}) (?:\w+ly |also |just |only )?(?:(?:was|were)(?! (?:thinking(?! about)|hoping|planning|picturing|aiming)\b)|went|came|took|made|said|met|spent|told|died|began|fell|drove|sang|ran|ate|sat|stood|held|(?!asked for|(?:need|interest|licen|prefer)[a-z]{0,4}ed\b)[a-z]{3,12}(?<!e)ed)\b"
    r"|\b(?:my|our) [a-z]+days? (?:clients?|patients|couples?|families|famil(?:y|ies)|kids|teens|class(?:es)?|students?|supervisees?)\b"
)
#: Words that speak of the time at all: beside one of these a deed is no mere report.
CUE = re.compile(
    r"\b(?:free|sole|available|availability|works?\b(?! (?:with|at|in|for)\b)|suits?|can|could|would|will|'ll|'d|prefer\w*|best|ideal\w*|good|great|fine|ok|okay|open\w*|clear|possible|gap|hole|window|conven\w+|gather\w*|held|hosted|doable|happy|better|easy|easiest|easier|any|meet\w*|no|not|nothing|nobody|never|don't|can't|won't|except|between|let's)\b|'d\b"
)
PAST = Sieve(
    # Whether a lot is free, and the hour of one of the groups that were proposed, are no offer.
    r"\b(?:is|are|if|whether) (?:the|that|your) (?:\w+ )?(?:lot|garage|parking|street|meters?)\b[^.;!]{0,20} (?:free|open|available)\b"
    r"|\bthe week(?:day|end) (?:hour|one|slot|time|group) (?:collides|clash|conflict|overlap|falls|is when)|\b(?:years|decades|months) of (?:my |the )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|\bi'd been saying\b|\byou (?:have|had|wrote|put|say|said|noted|list|listed)(?: me)?(?: down)?(?: for| as| at| on)? (?=(?:mon|tue|wed|thu|fri|sat|sun|from|after|before|\d))|\b(?:used to(?! (?:say|joke|tell|call|sing|put it))|(?<=\bi )used to|previously|formerly|in the past|had been|(?<!as )i(?:'d| had)? (?:said|told|put|written)(?![^.;]{3,40}\byou(?:'ve)? (?:have|had|got|put|wrote|heard)\b)|(?:see|find out|check|ask|know) (?:if|whether) (?:the|my|our) \w+ (?:can|could|is)|depends (?:on|upon) (?:whether|if)|i told|i put down"
    r"|originally"
    r"|(?:every|all|most|each|both)(?: of)?(?: the)?(?: other)? groups? (?:i|that|on|in|near|around|here|you)(?: \w+|'ve){0,5} (?:meets?|met|gathers?|is|are)"
    r"|was (?:free|available|meeting|going)|were (?:meeting|going)|would have (?:been|worked)"
    r"|until recently|hoped for|had wanted|wished for|dread|out of (?:the )?office|who works?|(?:she|he|they) (?:can't|cannot) (?:do|make))\b"
    r"|^,? ?(?!(?:i|we|you|that|which|it|and)\b)[a-z]{3,} (?:can't|cannot) (?:do|make)\b"
)
