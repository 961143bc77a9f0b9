"""Looking back over a whole history: which rows the matcher must read at all."""
