// What is still to be told to whoever listens, some of it.
MATCH (n:Notice)
RETURN elementId(n) AS notice, n.customer AS id, n.revision AS revision, coalesce(n.former, false) AS former, n.at AS at
LIMIT $limit
