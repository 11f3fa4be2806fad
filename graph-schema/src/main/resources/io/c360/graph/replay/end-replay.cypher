// A replay is over, however it ended.
MATCH (r:Replay {id: $id})
SET r.locked = true
WITH r
SET r.state = $state, r.endedAt = $at
