// One record that was kept aside, as it came. No row: no such record.
MATCH (r:Reject {id: $id})
RETURN r.payload AS payload
