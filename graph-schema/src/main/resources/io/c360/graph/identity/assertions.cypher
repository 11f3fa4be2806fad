// What people decided, newest first.
MATCH (x:Assertion) WHERE x.active OR NOT $activeOnly
RETURN x AS assertion
ORDER BY x.at DESC, x.id
LIMIT $limit
