"""Hears and speaks: RFC 5321 and 5322 in and out, and what a letter says.

It must not know of databases, of matching or of group states: it turns bytes
into values (``letter``, ``screen``, ``quote``, ``authenticate``, ``reading``)
and values into bytes (``compose``, ``signing``, ``server``, ``sender``, ``ics``).
"""
