// Asks for a replay; asking again under the same id changes nothing.
MERGE (r:Replay {id: $id})
  ON CREATE SET r.source = $source, r.kind = $kind, r.code = $code, r.reject = $reject, r.given = $given,
                r.by = $by, r.at = $at, r.state = 'WAITING', r.attempts = 0,
                r.applied = 0, r.duplicate = 0, r.rejected = 0, r.textless = 0
RETURN r
