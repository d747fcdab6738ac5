"""Every table in one place: importing this fills ``metadata`` for migrations and tests."""

from store import attendance, groups, people, post, reach, requests
from store.types import Base

metadata = Base.metadata

__all__ = ["attendance", "groups", "metadata", "people", "post", "reach", "requests"]
