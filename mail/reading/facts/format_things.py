"""Things that stand in a room or beside a screen, as families with a weight each.

Who asks for "coffee and chairs" names no way of meeting, and neither does who has "a headset
and a sign for the door"; the things betray it.  One thing of many meanings is not enough:
weights are summed (:mod:`mail.reading.facts.format_shown`).  All patterns are over folded
lower-case words.
"""

from __future__ import annotations

from mail.sieve import Sieve

_SEATS = r"tables?|chairs?|stools?|sofas?|couch(?:es)?|armchairs?|rugs?|carpet(?:ed)?|lamps?|cushions?|benches|bench|booths?|floor|logs?|circle of chairs|ring of|seat at|window seat|round the pot"
_PLACES = r"librar(?:y|ies)|church|lodge|grange|pub|tavern|caf[eé]s?|coffee ?(?:shop|house)|tea ?house|diners?|restaurant|bakery|school ?house|bookstore|parks?(?! (?:service|ranger|the))|orchard|kitchens?|porch(?:es)?|decks?|dens?|parlou?rs?|living ?rooms?|(?:conference|seminar|meeting|community|back|front|carpeted|quiet) rooms?|meeting ?house|fellowship hall|parish hall|snug|cabin|yard|garden|basement|buildings?|studio|spots?|rooms?|a place|places?|somewhere|someplace|venue|address"
_HOUSES = r"offices?|clinic|houses?|homes|homes?|apartment|mine or yours|hers or mine"
_HOSTS = r"(?:in )?one another's (?:homes?|houses|offices|kitchens)|each other's (?:homes?|houses|offices|kitchens)|someone's (?:home|house|office|kitchen|porch)|somebody's (?:home|house|office|kitchen|porch|dog)|come (?:here|to me|to us|to mine|on over|sit|set foot)|come to you|have people (?:there|here|over|in)|have (?:you|them|folks|everyone) (?:over|here)|at mine|drop in(?:to)?|my door|open (?:up )?(?:their|my|our) (?:kitchen|home|house|door)"
_ROADS = (
    r"(?:could|can|would|will|'d|'ll|happy to|glad to|willing to|able to|gladly|sooner|rather|ready to|prepared to) (?:\w+ ){0,2}?(?:drive(?! (?:me|my|people|home|you))|walk(?! (?:them|you|through|clients|away))|bike|cycle|ride|climb|cross|travel|schlep|brave|take the (?:max|bus|train|streetcar|ferry)|take a (?:bus|slow bus|train|ferry)|come (?:out|over|in|down|up|to)|get (?:there|to (?!know|the bottom|work|talk|see|it|a point|discuss|hear))|go (?:to|as far|out|up|down|over|somewhere|anywhere|until)|meet (?:in|near|at|around))"
    r"|bus (?:stop|line|range|route)|near the max|have car|will travel|full tank|tank of gas|get a lift|by car|by bus|on foot|on a bus|by bike|by streetcar|car and a|good tires|winter tires|snow tires|all-weather tires|reach by|can be driven|my (?:range|tether|radius)|drive (?:is|was) fine|i'll come|will carry me|range of my"
)
_BODIES = r"in the flesh|flesh|arm's length|hand ?shakes?|elbows?|shoulder to shoulder|eye to eye|head to (?:foot|toe)|in one (?:place|spot)|bodily|break bread|presence|touch on the|by hand|stretch out|look up when|hug|breathing (?:the same|each)|same air|smell|in the same (?:room|place|space|building)|solid (?:people|ground)|real (?:people|humans?|persons?|meeting)|real people|in real|live humans?|human (?:beings|company|faces|contact|presence)|persons?(?= in front|,)|personal(?:ly)? meeting|person to person|people in a|(?:across|opposite) from|be among|sit (?:down )?(?:among|with|around|in a|on a|together|beside|next)|where (?:we|people|they) (?:can )?(?:sit|gather|meet)|get out of (?:the|my|this)|get me out|go and be with|be with people|out of the house|the old way|old[- ]fashioned|showing up|arriving|the drive home|driving home|really (?:there|sits?|meets?)|each other in"

#: (weight, words, reason): a room, a road to it, or somebody near.
ROOM: tuple[tuple[int, str, str], ...] = (
    (
        1,
        r"coffee|tea(?! tree)|lunch(?!time| ?hours?|es)|breakfast|brunch|supper|soup|stew|sandwich(?:es)?|cookies?|casseroles?|dumplings|pies?|cakes?|scones?|snacks?|pot ?luck|kettle|samovar|crumbs|donuts|wine|beers?|pizza|bread|lasagna|tissues|seltzer",
        "food and drink",
    ),
    (1, _SEATS, "what people sit on and around"),
    (1, r"circles?", "a circle"),
    (
        2,
        r"coat ?rack|fireplace|wood ?stove|hearth|doorbell|threshold|squeaky|elevator|restroom|ramp(?= )|door that (?:shuts|closes)|wheelchair|guide dog|person at the door|stay behind after|wash (?:the )?(?:cups|up|dishes)|do the dishes",
        "what only a house has",
    ),
    (1, _PLACES, "where people gather"),
    (1, _HOUSES, "a place of work or of living"),
    (3, _HOSTS, "hosts and guests"),
    (3, _ROADS, "a way that is offered"),
    (
        1,
        r"near enough|nearby|close by|nearness|round the corner|around the corner|walking distance|walkable|bikeable|local(?:ly)?|neighbou?rhood|in town|downtown|thereabouts|preferably|anywhere (?:from|between|around|in|near)|anything (?:between|near|around|in|within)|(?:north|south|east|west) side|side of the river|itself|within (?:\d+|half|an|twenty|thirty|fifteen|ten) ?\w*|minutes|miles",
        "how near",
    ),
    (3, _BODIES, "bodies near one another"),
    (
        1,
        r"people|persons|humans|faces|hands?|company|gather(?:s|ed|ing)?|assembles?|sits?|sitting|together|persons",
        "people",
    ),
)
#: (weight, words, reason): a screen, a line to it, or no way out of the house.
SCREEN: tuple[tuple[int, str, str], ...] = (
    (
        3,
        r"monitors?(?! (?:clients|my|the|your|progress|their))|web ?cams?|head ?sets?|head ?phones|ear ?buds|ear ?phones|mute(?: button)?|unmute|passwords?|pass ?codes?|ipads?|tablets?|chromebook|touch ?screen|raise hand|breakout|blur(?:red)?|live captions|captions|your (?:screen|monitor|tablet)|my face on|talking heads|jitsi|webex|meet link|google meet|skype|facetime|ms teams|pixels|hyper ?link",
        "what stands beside a screen",
    ),
    (
        3,
        r"(?:little |tiny |small )(?:squares|boxes|rectangles|tiles|windows|heads)|grid of|gallery view|in a rectangle|rectangles|through (?:glass|the lens|a lens)|on glass|in another tab|the lens|a lens|face by|bookshelves behind",
        "how people look there",
    ),
    (
        3,
        r"broadband|band ?width|wi-?fi|fiber(?: optic)?|fibre|star ?link|satellite(?! (?:office|clinic))|routers?|modem|data plan|t1 line|ethernet|internet|cyber ?space|metaverse|the cloud|over the (?:ether|air|wire|net)|by (?:cable|wire|satellite)|down a wire|digital(?:ly)?|electronic(?:ally)?|good signal|strong signal",
        "the line",
    ),
    (
        3,
        r"link me(?! up with| with| to)|a link|with links?|the links?|(?:dial|beam|call|log|click|patch|pipe|phone|sign)(?:ed|ing)? (?:me )?(?:in|on|through)(?! (?:your|my|behalf))|what to click|connect from|patched|by any device|any device|distance (?:group|option)|join(?:ing)? from|attend(?:ing)? from|from (?:my|the) (?:own )?(?:couch|bed|recliner|sofa|desk|study|boat|truck|car|armchair|back bedroom|spare room|kitchen|porch|barn|yurt)",
        "joining from afar",
    ),
    (
        1,
        r"laptops?|computers?|desktop|terminal|camera|keyboard|screens?|phone|mouse|machine|click|device|at home|from home|my end|remote(?:ly)?",
        "a machine",
    ),
    (
        2,
        r"(?:don't|do not|can't|cannot|can no longer|won't|couldn't|needn't|unable to|not able to|not allowed to) (?:\w+ )?(?:do outings|leave|get (?:out|away|about|around(?! by))|go out|come out|drive any|go anywhere|move a muscle|be in rooms|commute|sit in a (?:closed )?room)|house ?bound|home ?bound|bed ?bound|bed ?ridden|on oxygen|immuno\w+|lying flat|heating pad|full-time (?:carer|caregiver)|carer|travel's out|no (?:wheels|steering wheel|car\b)|losing my license to drive|stay (?:put|home|where i am)|slippers|pajamas|pyjamas|no commute|waist down|within earshot|far-flung|far from every\w+|miles (?:from|off|away)|hours (?:from|south of|north of|east of|west of|away)|ferries|off the grid|nobody within|nearest (?:colleague|peer|town|therapist|other)|closest (?:colleague|peer|therapist)|on the moon|remote (?:area|part)",
        "no way out of the house",
    ),
)
#: Indifference, where it is of the way of meeting.
EITHER = Sieve(
    r"\b(?:whichever|whatever|either|both|each of them|however|any arrangement|anything goes|immaterial|indifferent|no horse in|neither way|up to (?:you|the (?:others|group|rest))|six of one|half and half|half a dozen of|all the same|idc|easy on|easygoing|easy about|not (?:picky|fussy|particular)|no (?:preference|druthers|needs)|put me down for (?:both|any|either|whichever|whatever)|place me in either|any of (?:those|them|these|the above)|yes and yes|don't (?:really )?(?:mind|care|fuss)|(?:couldn't|can't|could not|shan't) (?:decide|choose|tell you|say which)|amphibious|i'm flexible|flexible|nimble|bit of both|some of both|mixed|surprise me|flip a coin|toss a coin|coin toss|your call|dealer's choice|majority|sometimes|rotate|no (?:strong )?feelings|go (?:by|with) what|where or how|how or where|wherever,? (?:and |or )?(?:when|how)ever|any way that works|ok with|good with|fine with|happy with)\b"
)
#: What the indifference is about, where neither way is shown.
HOW = Sieve(
    r"\b(?:format|how we meet|how to meet|the how|on the how|mode of|the mode|the medium|on (?:venue|place|format|method)|method of meeting|how i attend|in person or (?:online|video|zoom)|where or how|wherever,? (?:and |or )?however|how:)\b"
)


def _sieve(rows: tuple[tuple[int, str, str], ...], weight: int) -> Sieve:
    words = "|".join(pattern for each, pattern, _ in rows if each == weight)
    return Sieve(rf"(?<![\w'])(?:{words})(?![\w])")


#: (weight, pattern), the heavier first, so that a thing is weighed once.
ROOM_THINGS = ((3, _sieve(ROOM, 3)), (2, _sieve(ROOM, 2)), (1, _sieve(ROOM, 1)))
SCREEN_THINGS = ((3, _sieve(SCREEN, 3)), (2, _sieve(SCREEN, 2)), (1, _sieve(SCREEN, 1)))
#: What is a room by itself, beside a word for the screen.
ROOMY = Sieve(
    rf"(?<![\w'])(?:{_SEATS}|{_PLACES}|{_HOUSES}|{_HOSTS}|{_ROADS}|{_BODIES}|drive|drop in|schlepping|casserole)(?![\w])"
)
