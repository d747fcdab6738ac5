"""Says what may happen next: states, events and the rules between them.

Pure tables and functions of values.  This package must not know of mail,
of databases or of matching; it is told what happened and answers with the
state that follows, or raises :class:`groups.transitions.IllegalEvent`.
"""
