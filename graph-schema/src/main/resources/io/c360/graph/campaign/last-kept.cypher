// The last member who is kept when the best are taken. No row: there are no more than that.
MATCH (m:AudienceMember) WHERE m.wave = $wave AND m.customer > ''
RETURN m.response AS response, m.customer AS customer
ORDER BY response DESC, customer
SKIP $first LIMIT 1
