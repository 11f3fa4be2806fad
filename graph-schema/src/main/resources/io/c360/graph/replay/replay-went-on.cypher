// What a part of a replay moved.
MATCH (r:Replay {id: $id})
SET r.locked = true
WITH r
SET r.applied = r.applied + $applied, r.duplicate = r.duplicate + $duplicate, r.rejected = r.rejected + $rejected,
    r.textless = r.textless + $textless
