"""Loaded by the process from which towns are forked: modules, solvers, tables, most patterns."""

from datetime import UTC, datetime

import matcher.solve
import service.cli.running
from mail.reading.understand import read_mail
from service.demo import cast
from service.demo.reply import letter
from vocabulary import places

__all__ = ["matcher", "service"]

_NOW = datetime(2026, 11, 30, tzinfo=UTC)

places.find("Boise", "ID")
for who in cast.CAST:
    read_mail(letter(who, "circles@peers.example", who.subject, who.letter, _NOW))
