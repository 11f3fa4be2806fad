// Removes changes that the index has, and leaves a notice of them for whoever listens.
UNWIND $rows AS row
MATCH (ch:Change {customer: row.id}) WHERE ch.revision <= row.revision
WITH row, collect(ch) AS changes, min(ch.at) AS at
FOREACH (ch IN changes | DELETE ch)
CREATE (:Notice {customer: row.id, revision: row.revision, former: row.former, at: at})
