// Customers of a city who have left, as it was computed last; of many those who brought most.
MATCH (p:Position {city: $city, stage: 'LEFT'})
RETURN p.id AS id
ORDER BY p.monthly DESC, id
LIMIT $limit
