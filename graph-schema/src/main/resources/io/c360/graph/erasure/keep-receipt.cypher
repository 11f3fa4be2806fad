// Keeps what was removed, how much of it and by whom; the topics still hold it.
UNWIND $rows AS row
CREATE (e:Erasure)
SET e = row, e.inTopics = true
