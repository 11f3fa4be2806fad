// All that was told of leads.
UNWIND $ids AS id
CALL (id) {
  MATCH (e:LeadEvent {lead: id})
  RETURN collect(e) AS events
}
RETURN id, events
