// The accounts of all lanes, by source and kind.
MATCH (a:Ledger)
RETURN a.source AS source, a.kind AS kind, sum(a.received) AS received, sum(a.applied) AS applied,
       sum(a.duplicate) AS duplicate, sum(a.rejected) AS rejected
ORDER BY source, kind
