"""Holds every mail we send, text and HTML, as data.

Holds every mail we send, text and HTML, as data.
"""
