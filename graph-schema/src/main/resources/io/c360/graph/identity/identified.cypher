// The identifiers that records lead to.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})-[:IDENTIFIED_BY]->(i)
RETURN id, collect(i.id) AS identifiers
