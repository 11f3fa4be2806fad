// Keeps a step of the quality loop, unless it is known.
UNWIND $rows AS row
MERGE (s:AgentStep {id: row.id})
  ON CREATE SET s = row
RETURN s AS step
