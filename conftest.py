"""What holds for the whole suite: properties are about what is true, never about how fast."""

import gc

from hypothesis import settings

# Every test runs 60 examples unless it says otherwise; `--hypothesis-profile=long` runs 1,000.
settings.register_profile("peercircle", deadline=None, max_examples=60)
settings.register_profile("long", deadline=None, max_examples=1000)
settings.load_profile("peercircle")

# Looking for cycles took a quarter of the time: nearly all of a test process's heap (modules,
# patterns, ten thousand collected tests) stays to the end, and was walked again and again.
gc.set_threshold(100_000, 20, 1000)


def pytest_collection_finish():
    """Leave out of every later look for cycles what was there before the first test."""
    gc.collect()
    gc.freeze()
