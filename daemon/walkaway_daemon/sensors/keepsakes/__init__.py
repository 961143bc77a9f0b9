"""Keepsakes: named folders with pictures or chats, and when they are looked into."""
