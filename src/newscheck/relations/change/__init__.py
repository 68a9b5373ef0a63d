"""Old and new: changes, multiples, moves, leads and balances."""
