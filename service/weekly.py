"""When the weekly round is due."""

from __future__ import annotations

from datetime import datetime, timedelta

from service.settings import Settings


def next_round(settings: Settings, now: datetime) -> datetime:
    """When the next weekly round is due, in the association's zone."""
    local = now.astimezone(settings.zone)
    due = local.replace(hour=settings.round_hour, minute=0, second=0, microsecond=0)
    due += timedelta(days=(settings.round_weekday - local.weekday()) % 7)
    return due if due > local else due + timedelta(days=7)
