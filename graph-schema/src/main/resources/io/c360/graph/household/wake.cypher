// Remembers when people are to be looked at again; never where no time is given.
UNWIND $rows AS row
MATCH (p:Inhabitant {id: row.id})
SET p.dueAt = row.at
