"""What a person's name looks like in a letter, and which capitals are nobody's."""

from __future__ import annotations

import re
from typing import Final

_LATIN = [chr(code) for code in (*range(0xC0, 0xD7), *range(0xD8, 0xF7), *range(0xF8, 0x180))]
BIG = "A-Z" + "".join(letter for letter in _LATIN if letter.isupper())
SMALL = "a-z" + "".join(letter for letter in _LATIN if letter.islower())
#: One name: Sue, O'Dell, McDonald, Jo-Ann, Novák.
NAME: Final = (
    rf"[{BIG}](?:['’][{BIG}])?[{SMALL}'’]+(?:[{BIG}][{SMALL}]+)?"
    rf"(?:-[{BIG}][{SMALL}]+)?"
)
#: What stands between a first name and a last one.
OF = r"(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|bin|ibn|ter|ten)"
FULL: Final = rf"(?:Dr\.? )?{NAME}(?: (?:[{BIG}]\.? )?(?:{OF} ){{0,3}}{NAME})?"
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
        "Rather",
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
        # The first words of the lines with which our mails show whom somebody is to sit with.
        "together",
        "rather",
    ]
)
_TONGUES: Final = (
    "Mandarin Cantonese Chinese Japanese Korean Vietnamese Tagalog Thai Lao Khmer Hmong"
    " Burmese Hindi Urdu Punjabi Gujarati Bengali Tamil Telugu Nepali Farsi Persian Dari"
    " Pashto Arabic Hebrew Yiddish Turkish Kurdish Armenian Russian Ukrainian Polish Czech"
    " Hungarian Romanian Bulgarian Serbian Croatian Greek Italian Portuguese Brazilian Spanish"
    " French German Dutch Flemish Danish Swedish Norwegian Finnish Icelandic Estonian Latvian"
    " Lithuanian English Swahili Somali Amharic Tigrinya Oromo Yoruba Igbo Hausa Zulu"
    " Afrikaans Malay Indonesian Tongan Samoan Chuukese Marshallese Mixtec Quechua Nahuatl ASL"
    " Castilian Catalan Basque"
)
#: Languages that one works in; what is told of one is told of nobody.
LANGUAGES: Final = frozenset(_TONGUES.split())
_TITLE: Final = re.compile(r"(?:Dr|Mr|Mrs|Ms|Fr|Prof|Rev)\.? ")


def untitled(name: str) -> str:
    """A name without its title.

    Examples
    --------
    >>> untitled("Dr. Vo")
    'Vo'
    """
    return _TITLE.sub("", name, count=1)
