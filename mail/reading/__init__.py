"""Understanding what a letter says: one module per fact, each a table and a reader.

A reader takes a :class:`mail.reading.text.Text` and gives values with the
literal words they came from.  This package must not know the database, the
service's state, or how mails are sent.
"""
