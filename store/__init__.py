"""Remembers: people, requests, proposals, groups, and every letter in and out.

One set of typed SQLAlchemy 2 models serves SQLite (the default: one file,
WAL, ``synchronous=FULL``) and PostgreSQL (many machines).  The store knows
the states of :mod:`groups`, keeps them legal, and knows neither mail formats
nor matching: raw letters are bytes to it and scores are JSON.
"""
