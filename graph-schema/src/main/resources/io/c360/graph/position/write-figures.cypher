// Keeps what the customers of cities come to on a day, in the place of what was computed on it before.
CALL () {
  MATCH (old:CityFigures) WHERE old.id STARTS WITH $day
  DETACH DELETE old
}
UNWIND $rows AS row
MERGE (f:CityFigures {id: row.id})
SET f = row
