// How much waits for the index, how much to be told, and since when.
CALL {
  MATCH (w:Change|Notice)
  WITH w, w:Change AS isChange
  RETURN sum(CASE WHEN isChange THEN 1 ELSE 0 END) AS changes, min(CASE WHEN isChange THEN w.at END) AS oldestChange,
         sum(CASE WHEN isChange THEN 0 ELSE coalesce(size(w.customers), 1) END) AS notices, min(CASE WHEN isChange THEN null ELSE w.at END) AS oldestNotice
}
CALL {
  MATCH (c:IndexDue)
  RETURN count(c) AS stale
}
RETURN changes, oldestChange, notices, oldestNotice, stale
