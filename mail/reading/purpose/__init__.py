"""What a letter wants: tables of words, what they add up to, and where doubt leads to a question."""
