// One member of a group as intake would write it: record, customer, subscription, link, calls; of those who left also bills and consent.
UNWIND $rows AS row
CREATE (c:Customer:BenchMember {id: row.customer, revision: 1, changedAt: datetime()})
CREATE (r:SourceRecord:BenchMember {id: row.record, source: 'winback-bench', version: 1, type: 'INDIVIDUAL', fullName: [row.name], city: ['广州']})
CREATE (r)-[:RESOLVED_TO]->(c)
CREATE (s:Subscription:BenchMember {id: row.record + '-s', record: row.record, source: 'winback-bench', version: 1,
  name: 'plan', status: CASE WHEN row.left THEN 'TERMINATED' ELSE 'ACTIVE' END, msisdn: row.number, paymentType: 'postpaid',
  startDate: date() - duration('P3Y'), terminationDate: CASE WHEN row.left THEN date() - duration('P40D') END,
  terminationReason: CASE WHEN row.left THEN 'PRICE' END})
CREATE (r)-[:HAS_SUBSCRIPTION]->(s)
CREATE (l:Link:BenchMember {id: row.record + '-l', record: row.record, source: 'winback-bench', version: 1,
  group: row.group, groupKind: 'ENTERPRISE', role: 'member'})
MERGE (g:Group {id: row.group})
CREATE (r)-[:HAS_LINK]->(l)
CREATE (l)-[:IN_GROUP]->(g)
FOREACH (call IN row.calls |
  CREATE (u:Usage:BenchMember {id: call.id, record: row.record, 
    at: call.at, usageType: 'voice', direction: call.direction, counterpart: call.counterpart, durationSeconds: 60})
  CREATE (r)-[:HAS_USAGE]->(u))
FOREACH (month IN CASE WHEN row.left THEN range(1, 6) ELSE [] END |
  CREATE (b:Bill:BenchMember {id: row.record + '-b' + month, record: row.record, 
    billDate: date() - duration({months: month}), periodStart: date() - duration({months: month + 1}),
    amountDue: row.due, amountDueCurrency: 'CNY', directCost: 3000, directCostCurrency: 'CNY'})
  CREATE (r)-[:HAS_BILL]->(b))
FOREACH (said IN CASE WHEN row.left THEN [1] ELSE [] END |
  CREATE (x:Consent:BenchMember {id: row.record + '-n', record: row.record, 
    at: datetime() - duration('P1Y'), purpose: 'win-back', decision: CASE WHEN row.agrees THEN 'GRANTED' ELSE 'REFUSED' END})
  CREATE (r)-[:HAS_CONSENT]->(x))
