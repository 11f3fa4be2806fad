// Where a lane stands. No row: nothing of it was ever taken in.
MATCH (l:Lane {name: $name})
RETURN l.position AS position
