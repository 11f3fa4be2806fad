// The last day on or before a day for which figures were computed. No row: there is none.
MATCH (f:CityFigures) WHERE f.id < $before
RETURN f.day AS day
ORDER BY f.id DESC
LIMIT 1
