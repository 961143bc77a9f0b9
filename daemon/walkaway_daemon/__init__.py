"""The thin shell: sensors, interventions, the ledger and the loop around them."""
