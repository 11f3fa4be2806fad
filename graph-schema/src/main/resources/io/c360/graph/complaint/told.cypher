// All that was told of complaints: the record, where it came, and the events.
UNWIND $ids AS id
OPTIONAL MATCH (p:Complaint {id: id}) WHERE p.creationDate IS NOT NULL
CALL (id) {
  MATCH (e:ComplaintEvent {complaint: id})
  RETURN collect(e) AS events
}
RETURN id, p AS complaint, events
