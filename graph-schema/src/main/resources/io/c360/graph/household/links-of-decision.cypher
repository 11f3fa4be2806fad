// The links that a decision consists of.
MATCH (:Group {id: $group})<-[:IN_GROUP]-(l)
RETURN l AS link
