"""Hears and speaks: RFC 5321 and 5322 in and out, and what a letter says.

It must not know of databases or of matching.
"""
