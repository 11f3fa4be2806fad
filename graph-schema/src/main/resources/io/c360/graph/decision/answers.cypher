// What was kept of one action of one decision.
MATCH (o:Outcome) WHERE o.id STARTS WITH $prefix
RETURN o ORDER BY o.at, o.id LIMIT 100
