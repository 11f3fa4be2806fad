// Claims of a sale that nobody collected in time.
MATCH (k:SaleClaim) WHERE k.sale = $sale AND k.state = 'HELD'
WITH k WHERE k.until <= $now
RETURN k AS claim
ORDER BY k.until, k.id
LIMIT $limit
