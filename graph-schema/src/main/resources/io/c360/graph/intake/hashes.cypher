// The next facts of a kind in the order of their ids.
MATCH (f:Fact) WHERE f.id > $after
RETURN f.id AS id, f.hash AS hash
ORDER BY id
LIMIT $limit
