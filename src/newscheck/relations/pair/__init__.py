"""Two mentions of one figure: in two units, hedged and exact, at two magnitudes."""
