// A stretch of the chain, in order; one that was added behind the end as well.
MATCH (a:AuditedRead) WHERE a.sequence > $sequence
RETURN a ORDER BY a.sequence LIMIT $limit
