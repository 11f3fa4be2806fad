// The end of the chain.
MATCH (h:AuditHead {name: 'reads'})
RETURN h.sequence AS sequence, h.hash AS hash
