// A group, as one of its links describes it. No row: nobody belongs to such a group.
MATCH (:Group {id: $group})<-[:IN_GROUP]-(l)<-[:HAS_LINK]-()
RETURN l AS link
LIMIT 1
