"""Acts: one letter, one round, one tick.

The only room that may import all the others.
"""
