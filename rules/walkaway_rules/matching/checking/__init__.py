"""How often something is opened."""
