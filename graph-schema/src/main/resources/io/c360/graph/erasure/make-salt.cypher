// The salt of the marks, made by the first erasure.
MERGE (s:ErasureSalt {name: 'erasure'})
  ON CREATE SET s.value = randomUUID() + randomUUID()
RETURN s.value AS salt
