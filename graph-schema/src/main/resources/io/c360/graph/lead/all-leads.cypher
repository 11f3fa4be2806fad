// The next leads in the order of their ids.
MATCH (l:Lead) WHERE l.id > $after
RETURN l.id AS id
ORDER BY id
LIMIT $limit
