"""With whom somebody cannot sit, told without a name or in lower case: by "him", "us", a role.

The turns of :mod:`mail.reading.caring.named_apart_words` stand around a name with its capitals.
Many write none: "lowell and me in one room? no", "if he's in it i'm not", "put us in different
ones", "not with whoever i trained under".
"""

from __future__ import annotations

from mail.reading.caring.care_row import Care

_THEM = r"(?:him|her|them|that (?:person|man|woman|one|colleague|lady|gentleman|fellow|guy))"
_ONE = r"(?:s?he|they|that (?:person|man|woman|one|colleague|lady|gentleman|fellow|guy))"
_IS_NOT = r"(?:isn't|is not|aren't|are not|won't be|will not be|doesn't (?:turn up|go|sit|belong)|don't (?:turn up|go|sit))"
_ROLE = (
    r"(?:supervisors?|boss(?:es)?|employers?|director|manager|therapist|analyst|psychiatrist|doctor|evaluator"
    r"|sponsor|landlord|landlady|tenant|roommate|ex(?:-\w+)?|ex (?:husband|wife|partner|boss)|husband|wife|spouse"
    r"|mother|father|sister|brother|(?:mother|father|sister|brother|son|daughter)-in-law|in-laws?|partner|professor|teacher|mentor|co-?parent"
    r"|supervisees?|interns?|students?|employees?|clients?|patients?)"
)
_MY = rf"(?:my|our|an?) (?:own |old |former |previous |current |last |first |late )*(?:[\w'-]+ ){{0,2}}{_ROLE}"
_PLACE = r"(?:group|circle|room|one|table|place|company|evening|list)"
_END = r"(?=\W*(?:$|\n|[.!;,?]| (?:please|pls|thanks?|and|obviously|tho|though|if|but|either)\b))"
_WHO_I = r"(?:trained|worked|studied|interned|practi[cs]ed|served|supervised|was (?:supervised|trained|employed|treated|seen|fired|hired)|used to work|once worked|did my (?:hours|internship|associate years)|dated|was married|sued|reported|treated|see|saw)"

ROWS: tuple[Care, ...] = (
    Care(
        "do_not_pair",
        rf"\b(?:not|never|nor|n't|rather not|except|but|without|other than|apart from) (?:be )?(?:(?:placed|put|matched|grouped|paired|seated) )?(?:with )?(?:whoever|whomever|anyone|anybody|any of those|someone|somebody|people|those)(?: (?:whom|that|who))? i (?:ever |once |used to )?{_WHO_I}\b(?! (?:well|happily))"
        rf"|\b(?:anyone|anybody|everyone|everybody|all|any {_PLACE}|any of them) (?:but|except|save|bar|minus|other than) {_MY}\b(?!'s)"
        rf"|\b{_PLACE} (?:without|with no|minus) (?:him|her|them|{_MY}) ?(?:in it)?{_END}",
        "not with whoever I trained under; a circle without her",
        firm=True,
    ),
    Care(
        "do_not_pair",
        rf"\b{_PLACE}(?: of people)? (?:where|that|in which|which) {_ONE} {_IS_NOT}\b(?! (?:sure|certain|able|so|too|very|ready|free|only|all|just)\b)"
        rf"|\b(?:to|go|be|put me|place me|seat me|sit|me|moved?) (?:wherever|where|anywhere) {_ONE} {_IS_NOT}{_END}"
        rf"|\b(?:that hasn't|which hasn't|that doesn't have|that has not got) {_THEM} in it\b|\b(?:sooner|rather|prefer(?: that)?|wish) (?:it if )?{_ONE} (?:weren't|wasn't|were not|was not) (?:there|in it|part of it|among)\b"
        rf"|\b(?:condition|wish|plea|thing|request|ask)(?: \w+)? (?:is|being|would be) (?:that )?[^.?!]{{0,40}}\b(?:doesn't|does not|won't|isn't) (?:turn up|be|show up|land|end up|sit)? ?(?:in it|there|among)\b",
        "a room where he isn't; I'd sooner she weren't there",
        firm=True,
    ),
    Care(
        "do_not_pair",
        r"\bif (?:s?he(?:'s| is)|they(?:'re| are)) (?:in it|in|there|coming|on it|joining|part of it),? (?:then )?(?:i'm not|i am not|i won't|i can't|im not|i'm out|im out|i'd rather not|count me out)\b"
        r"|\bone of us (?:would|will)(?: have)? (?:to )?(?:go|leave|move)\b|\b(?:s?he|they) and i (?:can't|cannot|couldn't|mustn't|must not|shouldn't|should not|aren't supposed to|are not supposed to|had better not|wouldn't) (?:be|sit|share|meet|land) ?(?:peers|in|at|with|together|there|a)?\b(?! (?:on|at|before|until|this|next) (?:mon|tue|wed|thu|fri|sat|sun|\d|week|month))"
        r"|\bwe (?:mustn't|must not|shouldn't|should not|can't|cannot|aren't supposed to|are not supposed to|aren't allowed to|may not|ought not to|ought not) (?:be (?:matched|placed|put|paired|grouped|peers|seated|in (?:one|a|the same) (?:group|circle|room|place|meeting)|in meetings)|sit (?:together|in one|in the same)|share (?:a|one) (?:group|circle|room))\b",
        "if he's in it I'm not; we mustn't be matched",
        firm=True,
    ),
    Care(
        "do_not_pair",
        r"\b(?:put|place|keep|seat|have|assign|sort) (?:the two of us|us(?: both| two)?|me and (?:him|her)|(?:him|her) and me) (?:in(?:to)?|on|to|at) (?:different|separate|two) (?:ones|groups?|circles?|rooms?|evenings?|nights?|days?|lists?|tables?)\b"
        r"|\bkeep (?:us|the two of us|(?:him|her) and me) (?:apart|separate|separated|away from (?:each other|one another))\b(?! or\b)|\bwe(?:'d| would|'ve decided that we'd)? (?:do|are|work|be|fare) better apart\b"
        r"|\bwe(?: both| each)? (?:each )?(?:want|need|would like|prefer|should have) (?:our own(?: (?:group|circle|one))?|(?:a )?(?:separate|different) (?:groups?|circles?|ones))(?=\W*(?:$|\n|[.!;,]| please| each))"
        r"|\b(?:and|plus|with) (?:me|i|myself) in (?:the same|one|a) (?:room|group|circle|place)\b[?,:;. ]{1,3}(?:no|never|not|nope|please no|bad|impossible)\b",
        "put us in different ones; and me in the same room? no",
        firm=True,
    ),
    Care(
        "do_not_pair",
        rf"\b(?<!\bif i name someone )(?<!nobody )(?<!no one )(?<!\bif i tell you )(?:i|who i|whom i|that i)(?:'d| would)? (?:don't|do not|never|wouldn't|couldn't|can't|cannot|rather not|sooner not|prefer not|mustn't)(?: \w+)? (?:want |wish |care |like |able )?(?:to )?(?:bump into|run into|sit across from|sit (?:with|beside|next to)|be across from|share a (?:room|circle|group) with|be matched with|be paired with)(?: {_THEM})?(?: again| there| in it| in (?:a|the) (?:group|circle|room))?{_END}"
        rf"|\b(?:bound|obliged|ordered|required|told|supposed|have|had|need|agreed) to keep (?:away from|(?:my|a|some) distance (?:from|to)) {_THEM}\b|\b(?:out of the question|impossible|unthinkable|no good|off limits) as (?:a )?peers?\b"
        r"|\bi(?:'d| would|'ll| will)(?: then)? have to (?:face|meet|look at|sit (?:across from|with|beside|next to)) (?:the|a|that) (?:woman|man|person|colleague|fellow|lady|gentleman|guy|one) (?:who|that|whom)\b"
        rf"|(?<!\bname )(?<!there's )\b(?:the|one|another|certain) (?:person|colleague|man|woman|member|gentleman|lady|someone|somebody)\b[^.?!]{{0,40}}\bi (?:couldn't|could not|can't|cannot) (?:sit|be|meet|face|share)\b",
        "someone I couldn't sit across from; bound to keep my distance from her",
        firm=True,
    ),
    Care(
        "do_not_pair",
        r"\b(?:one|some|two|three) of (?:these|those|them|the (?:names|people|three|four|five|six))(?: \w+){0,3} (?:fired|sued|reported|evaluated|divorced|dated|harassed|bullied|knows my|is (?:the|a) reason (?:why |that |for )?(?:i|my))\b"
        r"|\bthe reason (?:why |that )?i (?:left|quit|lost) (?:my|that|the) \w+(?: \w+)? is (?:one of|on|among)\b"
        r"|\b(?:anyone|anybody|someone|somebody) i (?:would|'d) (?:rather|sooner|prefer) not (?:meet|be with|sit with|see)\b[^.!]{0,20}[.?!] (?:there is|yes|indeed)\b"
        r"|(?:^|[.;:!?] |, |\bbut )(?:so |and |just |please )?(?:never|not|no) (?:ever )?with (?:[a-z]\. ?[a-z]{3,}|him|her)(?:,? (?:obviously|please|ever|tho|though|again|thanks))*(?=\W*(?:$|\n|[.;!]))",
        "one of them fired me; never with j. marchetti",
        firm=True,
    ),
)
