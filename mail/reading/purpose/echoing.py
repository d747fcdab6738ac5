"""Words of an answer to the echo: all may stay as it is, or something of it is to be changed."""

from __future__ import annotations

import re

#: Answers to the echo that leave all as it is.
NOTHING_TO_CHANGE = re.compile(
    r"^\W*(?:no|nothing|zero) (?:\w+ )?(?:changes?|corrections?|edits?|to (?:change|correct|add|fix))"
    r"|\byou(?:'ve)? got (?:it|me|that)(?: all)?(?: right)?\b(?! (?:\w+ )?wrong)|\bnothing (?:needs?|to) (?:\w+ )?(?:chang|correct|add|fix)"
    r"|\b(?:that's|that is) me\b|\b(?:don't|wouldn't) change a thing\b|\bgo ahead\b|\bas (?:it )?(?:is|stands|written)\b(?=[.!]|$)"
    r"|\b(?:read|understood|got|have|heard|put) (?:me|it|that|this|everything|all(?: of it)?) (?:\w+ )?(?:correctly|right|perfectly|exactly|accurately|well)\b|\bopen (?:it|my request|the request|away)\b|\ball (?:quite |perfectly |very )?(?:right|true)\b"
    r"|\b(?:that's|that is) all me\b|\bright (?:on|in) (?:all|every)\b|\bgood as is\b|\bnailed it\b|\bspot on\b|\bno (?:mistakes|errors|changes|corrections|edits|complaints|notes)\b|\b(?:correct|right|accurate|true) (?:on|in|to|down) (?:all|every|each|the)\b|\b(?:sums|describes|fits) (?:me|it) (?:up|well|nicely)\b|\b(?:everything|all|it all)(?:'s| is)? (?:in order|as it should be|checks out)\b|^\W*(?:it )?(?:all )?checks out\b|^\W*(?:right you are|correct|bullseye|accurate|faithful|flawless)\b(?=\W*$|[.!,;])|\blooks (?:right|good|fine|correct|great)\b|\bmatch away\b"
)
#: Something of the echo is to be changed, though no reader of facts found what.
CORRECTS = re.compile(
    r"\bexcept\b|\bbut (?!yes|thank)|\bapart from\b|\bother than\b|\bshould (?:be|read|say)\b|\bwrong\b|\bleft out\b"
    r"|\bforgot\b|\bmissing\b|\bcorrection\b|\bit's \d|\band not \w+|\bnot \w+ but\b|\binstead of\b"
)
