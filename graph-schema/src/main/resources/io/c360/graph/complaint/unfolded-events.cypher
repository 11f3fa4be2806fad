// The next complaints that are known by events.
MATCH (e:ComplaintEvent) WHERE e.complaint > $after
WITH DISTINCT e.complaint AS id
RETURN id
ORDER BY id
LIMIT $limit
