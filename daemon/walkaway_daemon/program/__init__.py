"""What every program of ours is: light, and discreet whatever goes wrong."""
