// What the customers of cities came to on a day.
MATCH (f:CityFigures) WHERE f.id STARTS WITH $day
RETURN f AS figures
