// Replays that were asked for, the newest first.
MATCH (r:Replay)
WHERE r.state IN ['WAITING', 'RUNNING', 'DONE', 'FAILED']
RETURN r
ORDER BY r.at DESC, r.id
LIMIT $limit
