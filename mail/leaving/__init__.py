"""Mail out: composed, signed, paced, and handed to a relay or a folder."""
