// Keeps what was removed, how much of it and by whom.
UNWIND $rows AS row
CREATE (e:Erasure)
SET e = row
