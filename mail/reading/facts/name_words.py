"""What a person's name looks like in a letter, and which capitals are nobody's."""

from __future__ import annotations

import re
from typing import Final

_LATIN = [chr(code) for code in (*range(0xC0, 0xD7), *range(0xD8, 0xF7), *range(0xF8, 0x180))]
_BIG = "A-Z" + "".join(letter for letter in _LATIN if letter.isupper())
_SMALL = "a-z" + "".join(letter for letter in _LATIN if letter.islower())
#: One name: Sue, O'Dell, McDonald, Jo-Ann, Novák.
NAME: Final = (
    rf"[{_BIG}](?:['’][{_BIG}])?[{_SMALL}'’]+(?:[{_BIG}][{_SMALL}]+)?"
    rf"(?:-[{_BIG}][{_SMALL}]+)?"
)
#: What stands between a first name and a last one.
_OF = r"(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|bin|ibn|ter|ten)"
FULL: Final = rf"(?:Dr\.? )?{NAME}(?: (?:[{_BIG}]\.? )?(?:{_OF} ){{0,3}}{NAME})?"
#: Capitals that are nobody's name: salutations, weekdays, months, orders, licences.
NOT_NAMES: Final = frozenset(
    [
        "I",
        "A",
        "The",
        "And",
        "But",
        "So",
        "Hi",
        "Hello",
        "Hey",
        "Dear",
        "Thanks",
        "Thank",
        "Best",
        "Yes",
        "No",
        "Ok",
        "Okay",
        "Sure",
        "Sounds",
        "Sent",
        "Please",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Zoom",
        "Portland",
        "Oregon",
        "Licensed",
        "An",
        "Interested",
        "Looking",
        "New",
        "Not",
        "Also",
        "Available",
        "Open",
        "Happy",
        "Mostly",
        "Currently",
        "Confirmed",
        "Accept",
        "Decline",
        "Stop",
        "Unsubscribe",
        "Withdraw",
        "In",
        "On",
        "At",
        "My",
        "Psychodynamic",
        "Kind",
        "Warmly",
        "Warm",
        "Regards",
        "Sincerely",
        "Cheers",
        "Any",
        "Mon",
        "Tue",
        "Tues",
        "Wed",
        "Thu",
        "Thur",
        "Thurs",
        "Fri",
        "Sat",
        "Sun",
        "Join",
        "Start",
        "Pause",
        "Leave",
        "Forget",
        "Export",
        "Help",
        "Confirm",
        "Cancel",
        "Ready",
        "Either",
        "Online",
        "Salem",
    ]
)
#: Words in the name of a house or a street, and of no person.
HOUSE: Final = re.compile(
    r"\b(?:Counsel(?:ing|ling)|Therapy|Therapies|Center|Centre|Clinics?|Group|Health|Healthcare"
    r"|Associates|Psych(?:ology|ological|otherapy|iatry|iatric)|Wellness|Services?|Institute"
    r"|Practice|Kaiser|Providence|Legacy|Hospital|University|College|School|Behavioral|Family"
    r"|Community|Mental|Medical|Medicine|Office|Suite|Building|House|Street|Avenue|Ave|Blvd"
    r"|Boulevard|Road|Collective|Collaborative|Partners|Inc|Department|County|Veterans|Lifeworks"
    r"|Cascadia|Sellwood|Hawthorne|Beaverton|Gresham|Hillsboro|Tigard|Lake Oswego|Corvallis"
    r"|Medford|Vancouver|Seattle)\b"
)
#: What begins a sentence in capitals and is no person either.
NO_PERSON: Final = frozenset(
    [
        "either",
        "neither",
        "both",
        "they",
        "we",
        "he",
        "she",
        "it",
        "you",
        "who",
        "that",
        "this",
        "there",
        "these",
        "those",
        "nobody",
        "somebody",
        "anyone",
        "anybody",
        "everyone",
        "everybody",
        "someone",
        "people",
        "colleagues",
        "therapists",
        "clinicians",
        "partners",
        "if",
        "as",
        "is",
        "are",
        "do",
        "does",
        "would",
        "could",
        "can",
        "for",
        "with",
        "from",
        "because",
        "since",
        "when",
        "what",
        "whoever",
        "all",
        "some",
        "one",
        "two",
        "three",
        "other",
        "others",
        "we're",
        "they're",
        "i'm",
        "i'd",
        "i've",
        "i'll",
        "don't",
        "can't",
        "never",
        "just",
        "only",
        "perhaps",
        "maybe",
        "ideally",
        "however",
        "though",
        "although",
        "while",
        "where",
    ]
)
#: What one says before a sentence or in its place, with a capital and often alone in a line.
SAID_ALONE: Final = frozenset(
    """
    Hm Hmm Hmmm Um Umm Uh Er Oh Ah Aha Well Wow Yay Fine Good Great Perfect Wonderful Lovely
    Excellent Super Cool Nope Nah Nay Never Yep Yup Yeah Yea Aye Alright Right Correct True Agreed
    Absolutely Definitely Certainly Gladly Deal Noted Received Understood Done Roger Pass Maybe
    Perhaps Sorry Probably Possibly Hopefully Unfortunately Sadly Actually Honestly Nothing None
    Neither Both Same Works Thx Again Glad Excited Delighted Free Still Just Only Here There Now
    I'm I’m Im It's It’s That's That’s Go Send Hold Resume Delete Remove
    """.split()
)
