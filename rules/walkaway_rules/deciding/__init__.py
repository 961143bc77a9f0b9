"""From events to decisions: urges, responses and their observed outcomes."""
