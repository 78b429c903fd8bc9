"""The database: the only room that knows SQL, and SQLite from PostgreSQL."""
