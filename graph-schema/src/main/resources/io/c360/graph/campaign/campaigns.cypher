// Every campaign that was not withdrawn.
MATCH (f:Campaign) WHERE f.id > ''
WITH f WHERE f.withdrawn IS NULL
RETURN f AS campaign
ORDER BY f.startDate DESC, f.id
LIMIT $limit
