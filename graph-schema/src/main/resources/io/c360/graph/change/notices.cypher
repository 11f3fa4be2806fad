// What is still to be told to whoever listens, some of it. Older ones speak of one customer each.
MATCH (n:Notice)
RETURN elementId(n) AS notice, coalesce(n.customers, [n.customer]) AS customers, coalesce(n.revisions, [n.revision]) AS revisions,
       coalesce(n.formers, [customer IN coalesce(n.customers, [n.customer]) | coalesce(n.former, false)]) AS formers, n.at AS at
LIMIT $limit
