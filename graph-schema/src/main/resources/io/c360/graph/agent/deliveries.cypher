// What came of the orders that were to be delivered, made in a period.
MATCH (l:Lead) WHERE l.dispatchedAt >= $from AND l.dispatchedAt < $until
WITH l WHERE l.lane = 'DELIVERY'
RETURN count(*) AS ordered, count(l.courierAt) AS collected, count(l.deliveredAt) AS delivered, count(l.activatedAt) AS activated,
       count(CASE WHEN l.deliveredAt IS NULL AND l.followedUpAt IS NOT NULL THEN 1 END) AS failed,
       sum(l.paid) AS paid, sum(CASE WHEN l.reconciledAt IS NOT NULL THEN l.paid END) AS reconciled, max(l.deliveryContacts) AS mostContacts
