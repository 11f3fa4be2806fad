// Begins the replay that has waited longest, or goes on with one whose process ended. What it moved before is moved.
MATCH (r:Replay)
WHERE r.state IN ['WAITING', 'RUNNING']
WITH r ORDER BY r.at, r.id LIMIT 1
SET r.locked = true
WITH r
WHERE r.state IN ['WAITING', 'RUNNING']
SET r.state = 'RUNNING', r.attempts = r.attempts + 1, r.rejected = 0, r.textless = 0
RETURN r
