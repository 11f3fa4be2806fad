// Takes candidate keys for this transaction, in the order given, files records under them and takes others from them. A key lists as
// many of its records as its cap allows, a single one as it is, without a list; relationships lead to it from the others. Returns who holds a key that is, or was, within its
// cap; null where only those hold it who were filed now.
UNWIND $rows AS row
MERGE (k:CandidateKey {id: row.id})
  ON MATCH SET k.locked = true
WITH row, k, coalesce(row.removed, []) AS removed, [] + coalesce(k.members, []) AS members,
     CASE WHEN k.members IS NULL THEN coalesce(k.records, 0) ELSE coalesce(k.more, 0) END AS more
WITH row, k, removed, size(members) + more AS before, more - size(removed) + size(members) AS rest,
     CASE WHEN size(removed) = 0 THEN members ELSE [id IN members WHERE NOT id IN removed] END AS kept
WITH row, k, removed, before, rest - size(kept) AS others, kept,
     CASE WHEN size(kept) < row.cap THEN row.cap - size(kept) ELSE 0 END AS room
WITH row, k, removed, before, others + size(row.added[room..]) AS more, kept + row.added[0..room] AS members, row.added[room..] AS beyond
SET k.members = CASE WHEN size(members) = 1 THEN members[0] ELSE members END, k.more = CASE WHEN more > 0 THEN more END
WITH row, k, removed, before, more, members, beyond
CALL (k, removed) {
  UNWIND removed AS id
  MATCH (:SourceRecord {id: id})-[gone:HAS_KEY]->(k)
  DELETE gone
}
CALL (k, beyond) {
  UNWIND beyond AS id
  MATCH (r:SourceRecord {id: id})
  CREATE (r)-[:HAS_KEY]->(k)
}
WITH row, k, before, more, members, size(members) + more AS after
RETURN row.id AS id, before, after,
       CASE
         WHEN before > row.cap AND after > row.cap THEN []
         WHEN after = size(row.added) THEN null
         WHEN more = 0 THEN members
         ELSE members + [(k)<-[:HAS_KEY]-(r) | r.id]
       END AS holders
