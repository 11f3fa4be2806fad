// Appends readings to the chain and moves its end.
UNWIND $rows AS row
CREATE (a:AuditedRead)
SET a = row
WITH max(row.sequence) AS sequence
MATCH (h:AuditHead {name: 'reads'})
SET h.sequence = sequence, h.hash = $hash
