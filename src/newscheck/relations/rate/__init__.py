"""So much for each: products, paces, averages and rates."""
