// What happened to a complaint, in the order of time, after a place in that order.
MATCH (e:ComplaintEvent {complaint: $id})
WHERE e.at >= $at
WITH e, coalesce(e.sequence, 0) AS sequence
WHERE e.at > $at OR sequence > $sequence OR (sequence = $sequence AND e.id > $after)
RETURN e
ORDER BY e.at, sequence, e.id
LIMIT $limit
