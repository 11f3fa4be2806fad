// Keeps what a person decided of records: that two sides are one customer, or that they are not.
CREATE (x:Assertion {id: $id, same: $same, left: $left, right: $right, reason: $reason, author: $author, at: $at,
  expires: $expires, active: true})
WITH x
UNWIND $left + $right AS id
MATCH (r:SourceRecord {id: id})
CREATE (r)-[:CONCERNED_BY]->(x)
