// The next complaints, known by their record, in the order of their ids.
MATCH (p:Complaint) WHERE p.id > $after
RETURN p.id AS id
ORDER BY id
LIMIT $limit
