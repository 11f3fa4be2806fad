// Customers who have records again answer for themselves.
UNWIND $ids AS id
MATCH (c:Customer {id: id}) WHERE c.former
OPTIONAL MATCH (c)-[before:BECAME]->()
DELETE before
REMOVE c.former
