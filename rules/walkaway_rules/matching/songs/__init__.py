"""Songs: known by artist and title, wherever they are played, read or looked for."""
