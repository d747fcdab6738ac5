"""What holds for the whole suite: properties are about what is true, never about how fast."""

from hypothesis import settings

# Every test runs 60 examples unless it says otherwise; `--hypothesis-profile=long` runs 1,000.
settings.register_profile("peercircle", deadline=None, max_examples=60)
settings.register_profile("long", deadline=None, max_examples=1000)
settings.load_profile("peercircle")
