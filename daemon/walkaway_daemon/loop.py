"""The one loop around which everything turns."""
