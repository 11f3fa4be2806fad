// Takes sales and claims for this transaction, in the order given.
UNWIND $sales AS sale
MERGE (s:SaleCounter {id: sale})
  ON CREATE SET s.last = 0
SET s.locked = true
WITH count(*) AS taken
UNWIND $ids AS id
MERGE (k:SaleClaim {id: id})
SET k.locked = true
