// Ends the open prompts of cases: all of them, or the one that is named.
UNWIND $rows AS row
MATCH (k:ComplaintCase {id: row.id})-[:HAS_PROMPT]->(p)
WHERE p.openIn IS NOT NULL AND (row.prompt IS NULL OR p.id = row.prompt) AND p.at <= row.at
SET p.openIn = null, p.doneAt = row.at, p.doneBy = row.by, p.doneBecause = row.because
