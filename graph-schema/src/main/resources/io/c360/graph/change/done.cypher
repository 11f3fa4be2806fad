// Removes changes that the index has, and leaves word of them for whoever listens.
UNWIND $rows AS row
MATCH (ch:Change {customer: row.id}) WHERE ch.revision <= row.revision
WITH row, collect(ch) AS changes, min(ch.at) AS at
FOREACH (ch IN changes | DELETE ch)
WITH collect(row) AS told, min(at) AS at
WHERE size(told) > 0
// a range with a step is not empty where it ends before it begins
UNWIND range(0, size(told) - 1, 200) AS first
WITH told[first..first + 200] AS some, at
CREATE (:Notice {customers: [row IN some | row.id], revisions: [row IN some | row.revision], formers: [row IN some | row.former], at: at})
