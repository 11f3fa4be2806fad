UNWIND records AS r
MATCH (u:Usage {record: r.id}) WHERE u.at >= datetime() - duration('P90D')
RETURN {callers: count(DISTINCT CASE WHEN u.direction = 'incoming' THEN u.counterpart END),
        calledSeconds: sum(CASE WHEN u.usageType = 'voice' AND u.direction = 'incoming' AND NOT coalesce(u.roaming, false)
                           THEN coalesce(u.durationSeconds, 0) ELSE 0 END),
        calls: sum(CASE WHEN u.usageType = 'voice' THEN 1 ELSE 0 END),
        mms: sum(CASE WHEN u.usageType = 'mms' THEN 1 ELSE 0 END),
        dataSessions: sum(CASE WHEN u.usageType = 'data' THEN 1 ELSE 0 END),
        bytes: sum(coalesce(u.volumeBytes, 0))} AS part
