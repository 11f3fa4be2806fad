// One transaction at a time decides who lives with whom.
MERGE (l:Lease {name: 'households at work'})
  ON CREATE SET l.owner = '', l.until = datetime()
SET l.locked = true
