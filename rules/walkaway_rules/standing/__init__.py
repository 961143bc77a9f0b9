"""Where somebody stands: what others are told of state and rules."""
