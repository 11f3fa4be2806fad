// Keeps who decided what of households, and why.
UNWIND $rows AS row
MERGE (x:HouseholdDecision {id: row.id})
SET x += row.properties
