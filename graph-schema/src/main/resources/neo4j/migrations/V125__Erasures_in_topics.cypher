CREATE INDEX erasure_in_topics IF NOT EXISTS FOR (e:Erasure) ON (e.inTopics);
