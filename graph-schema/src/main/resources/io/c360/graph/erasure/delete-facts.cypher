// Removes the facts of records, and each group that nobody is left in.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})-->(f) WHERE f.record = id
DETACH DELETE f
WITH count(*) AS removed
UNWIND $groups AS group
MATCH (g:Group {id: group}) WHERE NOT EXISTS { (g)<-[:IN_GROUP]-() }
DETACH DELETE g
