"""Addresses of pages: unwrapped, decoded and taken apart."""
