// Raises the revision of customers whose households changed, and leaves a change for each, in the order given. It does not make them due.
UNWIND $ids AS id
MATCH (c:Customer {id: id})
SET c.locked = true
WITH c
SET c.revision = c.revision + 1, c.changedAt = datetime()
CREATE (:Change {customer: c.id, revision: c.revision, at: c.changedAt})
