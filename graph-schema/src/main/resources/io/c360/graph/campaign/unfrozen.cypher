// The wave that was planned first of those whose audience is not chosen yet.
MATCH (w:Wave {freezing: true})
RETURN w AS wave
ORDER BY w.plannedAt, w.id
LIMIT 1
