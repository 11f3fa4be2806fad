// Keeps what a person decided of an identifier: that it proves nothing.
MERGE (i:Identifier {id: $identifier})
SET i.excluded = true
CREATE (x:Assertion {id: $id, identifier: $identifier, left: [], right: [], reason: $reason, author: $author, at: $at,
  expires: $expires, active: true})
