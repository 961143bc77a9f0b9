"""Sensors, each reading one part of the world."""
