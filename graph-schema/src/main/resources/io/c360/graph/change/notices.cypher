// What is still to be told to whoever listens, some of it. Older ones speak of one customer each; those of a mistaken release speak of nobody.
MATCH (n:Notice) WHERE n.customer IS NOT NULL OR size(n.customers) > 0
RETURN elementId(n) AS notice, coalesce(n.customers, [n.customer]) AS customers, coalesce(n.revisions, [n.revision]) AS revisions,
       coalesce(n.formers, [customer IN coalesce(n.customers, [n.customer]) | coalesce(n.former, false)]) AS formers, n.at AS at
LIMIT $limit
