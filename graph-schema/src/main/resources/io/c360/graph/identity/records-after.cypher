// Records in the order of their ids.
MATCH (r:SourceRecord) WHERE r.id > $after
RETURN r.id AS id
ORDER BY r.id
LIMIT $limit
