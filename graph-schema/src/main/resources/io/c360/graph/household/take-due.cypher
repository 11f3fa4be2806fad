// Takes customers for this transaction, in the order given: what is said of them from now on makes them due again.
UNWIND $ids AS id
MATCH (c:Customer {id: id})
SET c.locked = true
REMOVE c:HouseholdDue
