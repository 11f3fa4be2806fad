// What stores made of the customers who were sent to them in a period.
MATCH (l:Lead) WHERE l.dispatchedAt >= $from AND l.dispatchedAt < $until
WITH l WHERE l.lane = 'STORE' AND l.store IS NOT NULL
RETURN l.store AS store, count(*) AS dispatched, count(l.receivedAt) AS received, count(l.confirmedAt) AS confirmed, count(l.arrivedAt) AS arrived,
       count(l.activatedAt) AS activated, count(CASE WHEN l.state = 'DISPATCHED' AND l.dispatchedAt <= $unreadSince THEN 1 END) AS unread
