"""Every mail that we send: one body per notice, spoken as text and as HTML.

``notices/NAME.j2`` holds a notice's subject and body once.  Its words are set
by the parts of ``text/parts.j2`` or ``html/parts.j2``, whichever form is being
made, so the two forms cannot say different things.  Files of the same relative
path in an association's own folder take precedence.

Three rules keep our own words from acting when they come back quoted:
an instruction always reads "reply WORD", with the two on one line; no line of
a mail begins with such a word; and the footer stands below a signature mark.
Templates are data: they run sandboxed, and no member's words are a template.
"""
