"""The pause: what it shows and how it is answered, the same in every form."""
