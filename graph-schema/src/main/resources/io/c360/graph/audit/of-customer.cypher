// Who read something of a customer or of whom the customer was before, newest first.
MATCH (c:Customer {id: $customer})<-[:BECAME*0..]-(former)
WITH collect(former.id) AS ids
UNWIND ids AS id
MATCH (a:AuditedRead {customer: id}) WHERE a.sequence < $below AND a.at >= $from AND a.at <= $to
RETURN a ORDER BY a.sequence DESC LIMIT $limit
