// Keeps what happened to customers, and by which model.
UNWIND $rows AS row
CREATE (e:IdentityEvent {id: randomUUID(), at: datetime(), model: $model})
SET e += row
