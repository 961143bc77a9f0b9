"""The loop: what it waits for, what wakes it, and what is due soonest."""
