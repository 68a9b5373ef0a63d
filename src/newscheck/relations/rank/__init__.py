"""Who is ahead: ranks, records, streaks and polls."""
