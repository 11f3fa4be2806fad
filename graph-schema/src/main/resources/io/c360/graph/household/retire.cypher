// Households that are no more; one whose people live on in another leads there.
UNWIND $rows AS row
MATCH (h:Household {id: row.household})
SET h.former = true, h.endedAt = $at
WITH h, row WHERE row.into IS NOT NULL
MATCH (into:Household {id: row.into})
MERGE (h)-[:BECAME]->(into)
