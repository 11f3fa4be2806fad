// What the index needs to know of customers.
UNWIND $ids AS id
MATCH (c:Customer {id: id})<-[:RESOLVED_TO]-(r)
RETURN id, collect(r) AS records,
       reduce(all = [], names IN collect([(r)-[:HAS_LINK]->(l) WHERE l.groupName IS NOT NULL | l.groupName]) | all + names) AS groups,
       reduce(all = [], numbers IN collect([(r)-[:HAS_SUBSCRIPTION]->(s) WHERE s.msisdn IS NOT NULL | s.msisdn]) | all + numbers) AS msisdns
