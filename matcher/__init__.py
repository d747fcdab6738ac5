"""Decides who fits: numbers in, groupings out.

Pure; it must not know of letters, of databases or of consent.
"""
