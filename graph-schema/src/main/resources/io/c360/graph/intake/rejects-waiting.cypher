// Which of these rejects are still kept, and to whose account they were counted.
UNWIND $ids AS id
MATCH (r:Reject {id: id})
RETURN r.id AS id, r.source AS source, r.kind AS kind
