// Keeps somebody from coming back.
UNWIND $rows AS row
MERGE (m:ErasureMark {mark: row.mark})
SET m.until = row.until
