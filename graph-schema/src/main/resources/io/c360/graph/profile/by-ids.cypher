// Customers of several ids, those of them who are nobody else by now.
UNWIND $ids AS id
MATCH (c:Customer {id: id}) WHERE c.former IS NULL
WITH c, [c.id] AS fits
