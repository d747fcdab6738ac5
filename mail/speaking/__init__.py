"""Who speaks: a failed delivery, a machine, we ourselves, or a person."""
