// What people decided of records and did not take back.
MATCH (x:Assertion) WHERE x.active AND x.identifier IS NULL
RETURN x AS assertion
