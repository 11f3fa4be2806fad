// Complaints as they stand: what was concluded from their events goes before what their source said last.
UNWIND records AS r
MATCH (r)-[:HAS_COMPLAINT]->(p)
OPTIONAL MATCH (k:ComplaintCase {id: p.id})
RETURN collect(p {.*, status: coalesce(k.status, p.status), validity: coalesce(k.validity, p.validity)}) AS part
