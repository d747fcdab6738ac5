"""Orders told aslant: by how many there were, by what there is no need of, by a picture.

"I'd be happiest if there were no fifth", "there is no need for me to go on hearing from you",
"please be one less", "you can tear up my card", "keep it in the drawer until Easter": the words
name neither mail nor request.  What limits them to a meeting, a person or a day keeps them from
ordering more than that.
"""

from __future__ import annotations

from mail.reading.purpose.order_row import Order
from mail.understanding import Command

_NTH = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|further|more|other)"
_MAIL = r"(?:e-?mails?|mails?|mailings?|messages?|letters?|notes?|notices?|newsletters?|reminders?)"
_JOY = r"(?:happ(?:y|ier|iest)|glad(?:der|dest)?|grateful|obliged|relieved|content|best pleased|pleased|delighted)"
_GOOD = r"(?:please|suit|relieve|gladden|delight|cheer)s?"
_ALWAYS = (
    r"(?: (?:from (?:here|now|today|this day) on(?:wards?)?|any ?more|any longer|henceforth|hereafter|in (?:the )?future"
    r"|going forward|ever|again|at all|as of (?:now|today)|now or later|anything|further))"
)
_FROM_NOW = r"(?: (?:from (?:here|now|today|this day) on(?:wards?)?|any ?more|any longer|henceforth|hereafter|in (?:the )?future|going forward|as of (?:now|today)))"
_END = r"(?=\W*(?:$|\n|[.!;]|,? (?:please|pls|thanks?|thank you|and|now)\b))"
_NO_NEED = r"(?:(?:there(?:'s| is| was)|(?:i|we) (?:see|have|feel)) (?:really )?no (?:need|call|reason|cause|point|use|sense)|(?:there|it) (?:isn't|is not) any need|no need)"
_HEAR = r"(?:hear(?:ing)?(?: any(?:thing|more))?(?: more)? from you|get(?:ting)? (?:these|your \w+|this)|receiv(?:e|ing) (?:these|your \w+|this)|be(?:ing)? (?:written to|contacted|kept (?:informed|posted|in the loop)|informed|notified))"
_TELL = r"(?:writ(?:e|ing)(?: to)?|keep(?:ing)? (?:on )?writing(?: to)?|keep(?:ing)? (?:me|us) (?:informed|posted|in the loop|updated|up to date)|inform(?:ing)?|notify(?:ing)?|let(?:ting)? (?:me|us) know|tell(?:ing)?)"
_NO_DAY = r"(?![^.?!]{0,40}\b(?:until|till|before|while|unless|(?<!obliged )(?<!grateful )(?<!glad )if|about (?!any)|during|when|twice|by phone|on (?:mon|tue|wed|thu|fri|sat|sun)\w*)\b)"
_REQUEST = r"(?:card|form|slip|request|entry|application|note|letter|paper|file|name|sheet|sign-?up|enquiry|inquiry|ask)"
_SINCE = r"(?:until|till|after|once|when|before|for (?:now|a|the|two|three|four|six|some))"

ORDERS: tuple[Order, ...] = (
    Order(
        Command.STOP,
        rf"\b(?:{_JOY}|{_GOOD} (?:me|us)(?: more)?|live(?: very| quite)? well)\b[^.?!;]{{0,24}}(?:\b(?:no|not an?|without an?|never an?)|n't (?:be )?an?) {_NTH}(?: (?:one|{_MAIL}|of (?:these|them)))?(?: of (?:this|that) (?:kind|sort))?{_END}(?<!no more)"
        rf"|\b(?:{_JOY}|{_GOOD} (?:me|us)(?: more)?)\b[^.?!;]{{0,24}}\b(?:if|were|was|be) (?:it |this |that |these )?(?:were |was |is )?(?:to be )?the last(?: one| {_MAIL}| of (?:these|them|it))?{_END}"
        rf"|\b(?:there )?(?:won't|will not|need not|needn't|must not|mustn't) be (?:a |any )?(?:need (?:for|of) )?(?:a |an |another |any )?(?:{_NTH}|another)(?: (?:of (?:these|them)|{_MAIL}))?,? (?:nor|or|and|ever|please)\b",
        "I'd be happiest if there were no fifth",
    ),
    Order(
        Command.STOP,
        rf"\b(?:let|may|make|have) (?:this|it|that) (?:be )?the (?:very )?last (?:thing |word |one |bit )?(?:that )?(?:i|we) (?:ever )?(?:receive|get|hear|see|read)(?: (?:from you|of (?:it|you|this)))?{_END}"
        rf"|\b{_NO_NEED}(?: whatever| at all| any longer| any more)? (?:for (?:me|us) )?(?:to )?(?:(?:go|keep|continue|carry) ?on |continue (?:to )?)?(?:be )?{_HEAR}(?:{_ALWAYS})*{_END}{_NO_DAY}"
        rf"|\b{_NO_NEED} for you to (?:(?:go|keep|carry) on |continue (?:to )?)?{_TELL}(?: (?:me|us))?(?:{_FROM_NOW}|{_END}){_NO_DAY}"
        rf"|\b(?:needn't|need not|don't (?:have|need) to|do not (?:have|need) to|mustn't|no need to) {_TELL}(?: (?:me|us))?(?: of| about| anything)*{_FROM_NOW}{_NO_DAY}",
        "let it be the last thing I receive; no need for you to keep writing",
    ),
    Order(
        Command.STOP,
        rf"\b(?:be|become|make (?:yours?|this)) one (?:sender |list |mailer )?(?:less|fewer)\b{_END}|\bone (?:sender|list|mailer) (?:less|fewer)\b"
        rf"|\b(?:silence|quiet) (?:fell|falls|between|among)\b[^.?!]{{0,12}}\bus\b{_END}|\b(?:went|go|goes|gone|be|is|were|was) (?:quiet|silent) between us\b{_END}"
        rf"|\bmy (?:in-?box|mailbox|e-?mail) (?:to )?(?:retire|rest|be (?:at peace|empty|quiet))\b|\b(?:consider|think of|regard) (?:me|us|this address) (?:as )?(?:unreachable(?: (?:as of (?:now|today)|from (?:now|today) on|for (?:good|all purposes)))?|gone as far as (?:e-?mail|mail|writing|you) (?:is|are|goes|go)\b.{{0,12}}){_END}"
        rf"|\bleft (?:alone by|out of) (?:all|everything|the lot|the whole)(?: of (?:it|this|you))?(?:,?{_ALWAYS})?{_END}",
        "please be one less; silence between us",
    ),
    Order(
        Command.STOP,
        rf"\b(?:how|what) (?:do|can|must|should|would) (?:i|we|one) (?:get|make|have|do so that|do to (?:get|make)) (?:these|them|those|this|all this|your {_MAIL}|the {_MAIL})(?: to)? (?:stop|end|cease|go away|disappear|come no more)\b(?! (?:hurting|arguing|talking|fighting))"
        rf"|\b(?:keep|keeps|kept|still|always) (?:getting|receiving|finding|coming)\b[^.?!]{{0,40}}[.?!]\W{{0,3}}(?:please |now )?(?:can|could|would|will) (?:you|somebody|someone) (?:please )?(?:make|let|have|get) (?:it|this|that|them|these) (?:to )?(?:end|stop|cease|go away)\b"
        rf"|\b(?:whichever|whatever) list (?:i'm|i am|we're|this is|it is|you have)\b[^.?!]{{0,40}}\b(?:no longer|off|not|out)\b",
        "how do I make these go away",
    ),
    Order(
        Command.WITHDRAW,
        rf"\b(?:tear up|rip up|bin|shred|burn|crumple|throw (?:away|out)|toss|recycle|tear|put away) (?:my|our) (?:[\w'-]+ ){{0,2}}?{_REQUEST}\b(?! (?:at|from) (?:the|my) (?:door|group))"
        r"|\b(?:you|your (?:people|scouts|search)) (?:can|may|could) (?:all )?(?:stand down|stop the (?:hunt|clock|search)|call (?:it|the (?:hunt|search|dogs)) off|put (?:down )?(?:the|your) (?:pen|net|hounds)(?: (?:down|away))?)\b|\bcall off (?:the|your) (?:hunt|search|hounds|dogs|scouts|matchmak\w+)\b"
        rf"|\b(?:my|our|the) (?:ask|request|{_REQUEST}) is (?:now )?off the table\b|\b(?:let us|let's|please)?\b ?(?:pretend|act as (?:if|though)|make believe) (?:that )?(?:i|we)(?:'d| had)? (?:did not|didn't|never|not|hadn't) (?:appl(?:y|ied)|ask(?:ed)?|sign(?:ed)? up|writ(?:e|ten)|wrote|inquire[d]?)(?! (?:you|me|her|him))"
        rf"|\b(?:do not|don't|please don't) (?:proceed|go ahead|go on|continue) with (?:my|our) (?:[\w'-]+ )?{_REQUEST}\b|\b(?:i'm|i am) (?:giving|letting) (?:up|go)(?: of)? (?:on )?my (?:wish|search|hope|plan|request|quest)\b",
        "you can tear up my card; call off the hunt",
    ),
    Order(
        Command.PAUSE,
        rf"\b(?:be|left) (?:let|left) (?:alone|in peace|be)\b[^.?!]{{0,40}}\b(?:for (?:a while|now|a bit|the (?:moment|time being)|some time)|until|till)\b"
        r"|\b(?:no|not? (?:the )?|not much|hardly any) (?:room|space|strength|air|energy|heart)(?: (?:in me|left|left in me|at all|right now))? for (?:new (?:faces|people|company)|a(?:ny|nother)? group|strangers|faces|groups|this)(?: (?:right now|now|at present))? (?:until|till|before)\b"
        rf"|\bkeep (?:it|me|my {_REQUEST}|this|that) in (?:the|your|a) (?:drawer|freezer|fridge|ice ?box|cupboard|cellar|icebox|waiting room|desk) {_SINCE}\b"
        r"|(?:\b(?:in|into|on|to) (?:an? |the |some )?|^\W*)(?:holding pattern|vacation mode|winter sleep|hibernation|mothballs|cold storage)\b(?! (?:too|group))",
        "let me be for a while; keep it in the drawer until Easter",
    ),
    Order(
        Command.PAUSE,
        rf"\b(?:push|move|shift|put|carry|roll) (?:me|my {_REQUEST}|us) (?:back |over |forward |on )?(?:to|into) (?:the )?(?:(?:second|first) half|end|middle|beginning|start|next|new|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter)\b"
        r"|\b(?:don't|do not|dont|please not|rather not) (?:match|place|propose|seat|ask) me (?:in|during|over|this|at) (?:the )?(?:next |coming |whole )?(?:month|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|holidays|semester|term)\b(?! (?:group|circle|ones?))"
        r"|\b(?:only |just |but )?(?:don't|do not) (?:start|begin) (?:looking|searching|matching)(?: for me)? (?:yet|until|till|before)\b|\bnot (?:active|available|in the market) (?:at present|for now|right now|at the moment)\b[^?]{0,30}\bwill be again\b"
        r"|\b(?:begin|start|try|go on|pick up|resume)(?: again)? with me (?:again )?(?:in|after|next|once|around)\b|\b(?:go on|resume|continue|start|begin)(?: with)? (?:searching|looking|matching)(?: for me)?(?: again)? (?:after|in|once|from)\b|\b(?:after|from) [\w ]{1,20} (?:please )?(?:go on|resume|continue|start again) (?:with )?(?:searching|looking|matching)\b",
        "push me back to the second half of the year; start again with me in the fall",
    ),
)
