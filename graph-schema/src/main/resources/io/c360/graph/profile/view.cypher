CALL (c) {
  MATCH (c)<-[:RESOLVED_TO]-(r)
  RETURN collect(r) AS records
}
// PARTS
RETURN c.id AS id, c.revision AS revision, c.changedAt AS changedAt, fits, records
