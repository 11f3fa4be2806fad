// Raises the revision of customers and leaves a change for each, in the order given. Their households are due.
UNWIND $ids AS id
MATCH (c:Customer {id: id})
SET c.revision = c.revision + 1, c.changedAt = datetime(), c:HouseholdDue
CREATE (:Change {customer: c.id, revision: c.revision, at: c.changedAt})
