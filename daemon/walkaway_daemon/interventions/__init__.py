"""Interventions: how the person is met."""
