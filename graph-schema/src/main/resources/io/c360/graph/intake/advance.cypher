// Moves the lane on and adds to its accounts.
MATCH (l:Lane {name: $name})
SET l.position = $position
WITH l
UNWIND $accounts AS account
MERGE (a:Ledger {id: l.name + '|' + account.source + '|' + account.kind})
  ON CREATE SET a.source = account.source, a.kind = account.kind, a.received = 0, a.applied = 0, a.duplicate = 0, a.rejected = 0
SET a.received = a.received + account.received, a.applied = a.applied + account.applied,
    a.duplicate = a.duplicate + account.duplicate, a.rejected = a.rejected + account.rejected, a.at = datetime()
