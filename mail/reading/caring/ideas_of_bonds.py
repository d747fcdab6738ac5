"""Ideas that words stand for when one tells with whom one cannot sit, and why, or that one can.

They stand beside those of :mod:`mail.reading.caring.ideas`, and are closer to the matter: who is
above the writer and who below, what was between the two, where one sits and where not.
"""

from __future__ import annotations

#: Idea, its words.  A word may stand for several.
IDEAS: dict[str, str] = {
    "ABOVE": (
        "supervisor supervisors boss bosses employer director chief manager analyst therapist"
        " doctor physician psychiatrist professor teacher mentor trainer evaluator examiner"
        " sponsor pastor confessor landlord landlady organizer dentist consultant chair"
        " prescriber superior counselor instructor advisor"
    ),
    "BELOW": (
        "supervisee supervisees client clients patient patients student students intern"
        " interns employee employees tenant sponsee analysand applicant associate"
    ),
    "BESIDE": (
        "partner partners officemate neighbor neighbour roommate coworker co-worker colleague"
        " colleagues co-counselor co-therapist competitor rival mate tenant suite practice"
    ),
    "QUARREL": (
        "lawsuit suit sued suing sue complaint complaints grievance board ethics court"
        " attorney attorneys lawyer lawyers testify testified witness custody deposition"
        " deposit owe owes owed wages debt quarrel quarreled fight fought argument argued feud"
        " fallout falling grudge history protective order restraining mediator mediation"
        " divorce divorced divorcing fired reported shouted unkind rude interrupts gossip"
        " stole poached legal dispute dismissed bad blood hostile enemy hurt betrayed ended"
        " broke split walked pass harassed stalked apology non-compete noncompete audit"
        " hearing panel"
    ),
    "DEALT": (
        "supervise supervised supervises supervising evaluate evaluated evaluates employ"
        " employs hired hire fired treat treats treated treating sees see seeing saw analyzed"
        " prescribes refers rent rents rented sublet sublets married dated dating trained"
        " taught teaches works worked paid pays signs"
    ),
    "UNEASE": (
        "awkward shy silent uncomfortable strange odd embarrassed embarrass afraid freeze"
        " clam shrink hide secrets weird muddle muddy unfair tricky careful hard difficult"
        " trouble problem nervous intimidated impossible cannot"
    ),
    "AT_EASE": (
        "fine okay ok good great lovely friend friends reconciled patched forgiven settled"
        " behind nothing trouble glad happy honor pleased delight delightful welcome love"
        " adore enjoy like best wonderful nice thrilled"
    ),
    "SETTLED": (
        "settled resolved reconciled patched forgiven over past friends cleared mind anymore"
        " longer fine comfortable included stay stays checked talked agreed"
    ),
    "SEATED": (
        "group groups room circle table seat seated sit together same pair paired match"
        " matched put place placed include included in on it list names proposal grouped with"
        " join"
    ),
    "AWAY": (
        "apart separate separated separately elsewhere away exclude excluded spare spared"
        " skip avoid distance different other another instead without except minus leave out"
        " keep clear steer none either neither nor anywhere else"
    ),
    "NO": (
        "not no never don't can't cannot won't wouldn't couldn't shouldn't isn't aren't n't"
        " nobody none nor rather sooner decline pass"
    ),
    "THAT_ONE": (
        "he she him her his hers he's she's they them their they're he'd she'd he'll she'll"
        " himself herself"
    ),
    "MYSELF": "i me my mine myself i'm i've i'd i'll us our we we're",
    "RELATIVE": (
        "husband wife spouse sister brother mother father mom dad daughter son cousin aunt"
        " uncle niece nephew in-law in-laws ex ex-wife ex-husband ex-partner twin family"
        " married stepdaughter boyfriend girlfriend fiance partner"
    ),
    "GREETED": (
        "suggested recommended told mentioned referred says said hi hello regards greetings"
        " thanks thank invited invite add"
    ),
}
