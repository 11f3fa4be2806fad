// Forgets the pairs of these records.
UNWIND $ids AS id
MATCH (:SourceRecord {id: id})-[alike:ALIKE]-()
DELETE alike
