CREATE CONSTRAINT position_has_unique_id IF NOT EXISTS FOR (p:Position) REQUIRE p.id IS UNIQUE;
CREATE INDEX position_by_city_and_stage IF NOT EXISTS FOR (p:Position) ON (p.city, p.stage);
CREATE CONSTRAINT city_figures_has_unique_id IF NOT EXISTS FOR (f:CityFigures) REQUIRE f.id IS UNIQUE;
