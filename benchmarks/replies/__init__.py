"""Replies written in the forms of mail programs, with the words that are new in each."""

from replies.cases import Case, cases, replies_to

__all__ = ["Case", "cases", "replies_to"]
