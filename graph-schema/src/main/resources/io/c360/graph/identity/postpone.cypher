// Leaves records for the run that resolves what is too large for one batch.
UNWIND $ids AS id
MERGE (p:Postponed {record: id})
  ON CREATE SET p.at = datetime()
