"""Whether a letter's sender can be believed."""
