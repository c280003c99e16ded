"""The same questions for other programs: one module a format."""
