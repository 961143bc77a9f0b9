"""Places: what an address on a map, or the page of a venue, says about where."""
