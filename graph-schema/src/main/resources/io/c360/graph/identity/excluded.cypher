// Identifiers that prove nothing, because somebody decided so.
MATCH (x:Assertion) WHERE x.identifier > '' AND x.active
RETURN DISTINCT x.identifier AS id
