"""Whether any word of an answer denies, refuses or tells of a hindrance.

A no ends a proposal for others too, so that it must be as unmistakable as a yes: an answer in
which none of these words stands ("I would be honoured") is never taken for one.
"""

from __future__ import annotations

from typing import Final

from mail.reading.flow import flowing
from mail.reading.text import Text
from mail.sieve import Sieve

#: Words that deny, by what they do.
_DENYING: Final = (
    # deny
    r"\b(?:not?|nope|nah|naw|nay|never|none|nor|neither|nothing|nobody|nowhere|without|cannot|can'?t|cant|dont|wont"
    r"|didnt|doesnt|isnt|wasnt|couldnt|wouldnt|hardly|barely|scarcely|seldom|rarely|unable|un(?:available|interested"
    r"|likely|willing|fortunately|suited|suitable|comfortable|easy|well|wise)|im(?:possible|practical)|in(?:convenient"
    r"|compatible))\b|n't\b"
    # refuse, or give back
    r"|\b(?:pass(?:ing)?|declin\w*|refus\w*|reject\w*|regret\w*|sorry|apolog\w*|alas|sadly|afraid|shame|pity|bow(?:ing)?"
    r"|withdr[ae]w\w*|retract\w*|cancel\w*|resign\w*|quit|leav(?:e|ing)|left|drop(?:ping|ped)?|skip(?:ping)?|forgo|forego"
    r"|opt(?:ing)?|step(?:ping)? (?:back|aside|down)|stop\w*|turn(?:ing)? (?:\w+ ){0,3}down|sit(?:ting)?\b.{0,30}\bout|out"
    r"|thumbs down|veto|nix|scratch|strike|remove|release|spare|give (?:\w+ ){0,3}(?:seat|place|spot|chair|slot)"
    r"|goodbye|farewell|off|scrap\w*|bury|delet\w*|(?:let|letting) (?:it|this|that)(?: \w+)? go|against|disappoint\w*"
    r"|(?:clos|cancel)(?:e|ed|ing)? (?:it|this|that|the request|(?:out )?my (?:\w+ )?(?:file|request|search|case|entry|form))|hang(?:ing)? (?:it|my hat) up|keep looking|thanks anyway|rather|prefer\w*|instead|wish(?:ed)?|hoped|holding out|stay(?:ing)? (?:put|solo|home|where))\b"
    # other tongues
    r"|\b(?:nein|nicht|kein\w*|leider|pas|non|ne|jamais|d[e\u00e9]sol\w+|malheureusement|n[a\u00e3]o|nie|niet|geen|helaas"
    r"|lo siento|lament\w+|imposible|nunca|tampoco|ni|sin|nem|inte|ikke|ei|khong|kh\u00f4ng|nu|nej)\b|\u043d\u0435|\u4e0d|\u6ca1|\u65e0"
    r"|\u3044\u3044\u3048|\u306a\u3044|\uc544\ub2c8|\U0001F44E|\u274c|\U0001F645|\U0001F61E|\U0001F622|\U0001F614"
)
#: Words that hinder, put off or set against, by what they tell of.
_HINDERING: Final = (
    r"\b(?:too|far(?:ther)?|further|miles|distance|drive|driving|commut\w*|full|busy|busier|swamped|slammed|over\w*(?: my head)?|stretched|booked"
    r"|taken|spoken|committed|engaged|elsewhere|another|others?|different|else|already|wrong|mis\w+|conflict\w*|clash\w*"
    r"|hard|harder|difficult|tough|beyond|outside|away|mov(?:e|ed|ing)|relocat\w*|retir\w*|ill|sick|surgery|hospital|baby|grief"
    r"|leave|sabbatical|gone|late|later|less|least|few|fewer|little|small|big|large|long|lack|short|nearer|closer|lost|asked for|kids|whoever|plate|bandwidth|problem|trouble"
    r"|dread\w*|hate|loathe|dislike|bad|worse|worst|poor|awkward|ex|knows? (?:him|her|them|\w+ too)|supervis\w*|former)\b"
    # put off, or set against
    r"|\b(?:but|however|though|although|unless|except|until|till|wait\w*|next|maybe|perhaps|someday|some day|instead|time"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter"
    r"|year|found|joined|settled|suited|closed|ended|over|done|finished|enough|changed?|mind|again)\b"
)
#: Denials that consent: "nothing would please me more", "I wouldn't miss it".
_CONSENTING: Final = (
    r"\b(?:not? (?:a |any |at all a )?|nothing but )(?:problems?|issues?|bother|hesitation|objections?|doubt|worries|qualms|brainer|ifs|trouble|question about it|pleasure)\b(?: at all)?"
    r"|\bno reason (?:not )?to (?:wait|say no|hesitate|refuse|decline|delay)\b|\bnothing (?:would|could|will|stands?|against|better|to (?:add|change|object)|(?:is )?in the way)\b"
    r"|\b(?:could|can)(?:n't| not|not) (?:ask for|be (?:happier|gladder|better|more)|say no|wait\b(?! any)|refuse|resist|complain|imagine (?:a |any)?(?:better|nicer))"
    r"|\b(?:wouldn't|would not|won't|will not|not going to|not|never|shame to|pity to|fool to|sorry to) (?:want to )?miss\b"
    r"|\b(?:mad|fool\w*|crazy|silly|stupid|nuts|idiot|insane) not to\b|\bwhy (?:not|wouldn't|would i not)\b|\bhow could i (?:refuse|say no|decline|not)\b|\bhardly (?:say no|wait|refuse)\b"
    r"|\bnever (?:turn (?:this|it|that) down|been (?:so|more|gladder|happier))|\bnever ask\b|\bwaited (?:\w+ )?(?:too |so |very )?long\b|\bnot without (?:joy|pleasure|pride)\b|\bbeen (?:too|so) long\b"
    r"|\btoo (?:good|kind|lovely|nice|generous|happy|glad)\b|\bnot only\b|\bsorry (?:for|about) (?:the|my|being|taking|answering|it)\b|\bsorry it (?:took|is late)\b|\bfar be it\b|\bover the moon\b|\bat last\b"
)
#: Joy and worth, beside which a hindrance is no refusal.
_JOY: Final = (
    r"\b(?:glad\w*|happ(?:y|ily|ier)|honou?r\w*|delight\w*|thrill\w*|pleas(?:ed|ure)|privileged?|joy\w*|love(?:d|ly)?|great|wonderful|splendid|excit\w+|grateful|chuffed"
    r"|flattered|proud|worth|finally|at last|nicer|yes|yay|hooray|perfect|fantastic|marvell?ous|excellent|superb|welcome|over the moon|waited|count me in|i'm in|accept)\b"
)
_DENIES: Final = Sieve(_DENYING)
_HINDERS: Final = Sieve(_HINDERING)
_CONSENTS: Final = Sieve(_CONSENTING)
_REJOICES: Final = Sieve(_JOY)


def denies(text: Text) -> bool:
    """Whether the new words hold any that could make a no of them.

    Examples
    --------
    >>> denies(Text("I would be honoured."))
    False
    >>> denies(Text("Unfortunately Tuesdays are taken."))
    True
    """
    words = flowing(text.body)
    plain = _CONSENTS.sub(" ", words)
    if _DENIES.search(plain):
        return True
    return _HINDERS.search(plain) is not None and not _REJOICES.search(words)
