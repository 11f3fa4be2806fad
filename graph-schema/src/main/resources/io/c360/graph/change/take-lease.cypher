// Takes a lease that is free, was ours, or has ended; says whose it is.
MERGE (l:Lease {name: $name})
  ON CREATE SET l.owner = $owner, l.until = datetime()
SET l.asked = coalesce(l.asked, 0) + 1
WITH l, (l.owner = $owner OR l.until < datetime()) AS free
SET l.owner = CASE WHEN free THEN $owner ELSE l.owner END,
    l.until = CASE WHEN free THEN datetime() + duration({milliseconds: $millis}) ELSE l.until END
RETURN l.owner AS owner
