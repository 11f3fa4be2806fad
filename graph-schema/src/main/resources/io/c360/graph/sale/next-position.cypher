// Which claim of a sale the next one is; the sale is taken.
MATCH (s:SaleCounter {id: $sale})
SET s.last = s.last + 1
RETURN s.last AS position
