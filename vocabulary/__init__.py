"""Knows the words of the field and their values.

It must not know of letters, of people or of matching; it imports none of ours.
"""
