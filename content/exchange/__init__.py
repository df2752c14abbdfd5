"""Texts on their way to translators and back: CSV for spreadsheets, XLIFF for translation programs."""
