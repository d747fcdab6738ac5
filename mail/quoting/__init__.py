"""Whose words are whose: new ones, quoted ones, signatures, footers, and our own come back."""
