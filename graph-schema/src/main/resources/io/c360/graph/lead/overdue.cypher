// Leads whose time has run out.
MATCH (l:Lead) WHERE l.openUntil <= $now
RETURN l.id AS id, l.record AS record, l.openUntil AS due
ORDER BY due, id
LIMIT $limit
