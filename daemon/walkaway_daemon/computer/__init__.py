"""What this computer is to us: its folders, accounts, clocks, buses and ports."""
