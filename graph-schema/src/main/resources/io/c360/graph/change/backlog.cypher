// How much waits for the index, how much to be told, and since when.
MATCH (w:Change|Notice)
WITH w, w:Change AS isChange
WITH sum(CASE WHEN isChange THEN 1 ELSE 0 END) AS changes, min(CASE WHEN isChange THEN w.at END) AS oldestChange,
     sum(CASE WHEN isChange THEN 0 ELSE coalesce(size(w.customers), 1) END) AS notices, min(CASE WHEN isChange THEN null ELSE w.at END) AS oldestNotice
RETURN changes, oldestChange, notices, oldestNotice, COUNT { MATCH (c:IndexDue) } AS stale
