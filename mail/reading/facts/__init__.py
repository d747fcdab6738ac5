"""What a letter states: one module per fact, its tables beside it."""
