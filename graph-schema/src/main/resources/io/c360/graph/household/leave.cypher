// Lets customers leave households.
UNWIND $rows AS row
MATCH (h:Household {id: row.household})<-[m:MEMBER_OF]-(c {id: row.person})
DELETE m
