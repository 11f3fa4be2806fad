// How many replays wait for somebody to do them.
MATCH (r:Replay)
WHERE r.state IN ['WAITING', 'RUNNING']
RETURN count(r) AS due
