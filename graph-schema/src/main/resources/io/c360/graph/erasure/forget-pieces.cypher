// Keeps, of pieces that somebody who is erased has collected, only how many they were: they do not become free again.
UNWIND $ids AS id
MATCH (:SourceRecord {id: id})-[:HAS_CLAIM]->(k:SaleClaim) WHERE k.state = 'COLLECTED'
WITH k.sale AS sale, coalesce(k.product, '') AS product, count(*) AS pieces ORDER BY sale, product
MERGE (s:SaleCounter {id: sale})
  ON CREATE SET s.last = 0
SET s.locked = true
MERGE (g:ForgottenClaims {id: sale + '#' + product})
  ON CREATE SET g.sale = sale, g.product = product, g.pieces = 0
SET g.pieces = g.pieces + pieces
