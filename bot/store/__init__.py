"""The database: what is kept of people, and how it is sealed. Knows messages, and no other part of Lotse."""
