// Takes the end of the chain for this transaction; the first makes it.
MERGE (h:AuditHead {name: 'reads'})
  ON CREATE SET h.sequence = 0, h.hash = ''
SET h.locked = true
WITH h
RETURN h.sequence AS sequence, h.hash AS hash
