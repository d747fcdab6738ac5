"""What the service must be careful of: clients, danger, people to be kept apart."""
