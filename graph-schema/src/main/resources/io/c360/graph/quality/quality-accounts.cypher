// The ledger of each source and kind, and when something of it came last.
MATCH (a:Ledger) WHERE $source IS NULL OR a.source = $source
RETURN a.source AS source, a.kind AS kind, sum(a.received) AS received, sum(a.applied) AS applied,
       sum(a.duplicate) AS duplicate, sum(a.rejected) AS rejected, max(a.at) AS last
ORDER BY source, kind
