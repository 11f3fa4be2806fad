// Creates customers, without a revision yet.
UNWIND $ids AS id
CREATE (:Customer {id: id, revision: 0, since: datetime()})
