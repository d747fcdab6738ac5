"""What holds for the whole suite: properties are about what is true, never about how fast."""

from hypothesis import settings

settings.register_profile("peercircle", deadline=None)
settings.load_profile("peercircle")
