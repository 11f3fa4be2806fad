// Prompts whoever is next. A prompt that was made before stays as it is.
UNWIND $rows AS row
MATCH (k:ComplaintCase {id: row.id})
MERGE (p:Prompt {id: row.prompt})
  ON CREATE SET p += row.properties
MERGE (k)-[:HAS_PROMPT]->(p)
