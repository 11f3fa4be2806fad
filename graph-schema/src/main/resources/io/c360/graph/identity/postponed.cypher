// Takes some of the records that were left for later, so that another run does not take them too.
MATCH (p:Postponed) WHERE p.record > ''
WITH p ORDER BY p.record LIMIT $limit
SET p.locked = true
WITH p, p.record AS id
DELETE p
RETURN id
