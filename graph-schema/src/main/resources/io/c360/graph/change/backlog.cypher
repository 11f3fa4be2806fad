// How many changes wait to be delivered, and since when.
MATCH (ch:Change)
RETURN count(ch) AS changes, min(ch.at) AS oldest
