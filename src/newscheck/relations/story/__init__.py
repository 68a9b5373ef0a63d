"""What the story says again elsewhere: the headline's figures, and one fact told twice."""
