"""Parts of a whole: shares, portions, splits and what is left."""
