"""Names of people in titles and searches, in the letters they are written in."""
