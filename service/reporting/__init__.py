"""The association's yearly record: who consulted in which months, as CSV, page and PDF.

``standing`` reckons it from what is kept; each other module is one form of it.
"""
