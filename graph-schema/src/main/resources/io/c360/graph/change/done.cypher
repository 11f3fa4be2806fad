// Removes changes that were delivered.
UNWIND $rows AS row
MATCH (ch:Change {customer: row.id}) WHERE ch.revision <= row.revision
DELETE ch
