// Takes a sale for this transaction: whoever grants, frees or hands over a piece holds it.
MERGE (s:SaleCounter {id: $sale})
  ON CREATE SET s.last = 0
SET s.locked = true
RETURN s.last AS last
