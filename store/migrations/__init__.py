"""The database's schema, revision by revision; run by :mod:`store.migrate`."""
