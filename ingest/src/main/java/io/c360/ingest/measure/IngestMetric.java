package io.c360.ingest.measure;

/** What this program measures. A name that is not here is not emitted. */
public enum IngestMetric {

	/** Records, by way in and answer. */
	RECORDS("c360.intake.records", "Records taken in, by way and answer"),
	/** Records of one transaction. */
	BATCH("c360.intake.batch", "Records of one transaction, by way"),
	/** One transaction. */
	TRANSACTION("c360.intake.transaction", "Time of one transaction, by way"),
	/** From arrival to commit. */
	VISIBLE("c360.intake.visible", "Time from the arrival of a record to the commit that makes it visible, by way"),
	/** Requests that were turned away. */
	TURNED_AWAY("c360.intake.turned.away", "Requests turned away with 429 or 503, by reason"),
	/** Whether a way in is paused. */
	PAUSED("c360.intake.paused", "1 while a way in waits for the graph, 0 otherwise"),
	/** Messages that were not read yet. */
	STREAM_LAG("c360.stream.lag", "Messages in Kafka behind which this process is, by topic"),
	/** Changes that the index does not have. */
	CHANGES("c360.relay.changes", "Changes that wait for the index"),
	/** Notices that were not passed on. */
	NOTICES("c360.relay.notices", "Notices that wait for Kafka"),
	/** Age of the oldest change that waits. */
	INDEX_AGE("c360.relay.index.age", "Seconds since the oldest change came that the index does not have"),
	/** Age of the oldest notice that waits. */
	NOTICE_AGE("c360.relay.notice.age", "Seconds since the oldest change came that was not announced"),
	/** From the commit of a change to the index. */
	INDEXED("c360.relay.indexed", "Time from a change in the graph to the index"),
	/** From the commit of a change to its announcement. */
	ANNOUNCED("c360.relay.announced", "Time from a change in the graph to its announcement"),
	/** The ledger. */
	LEDGER("c360.ledger.records", "The ledger: records by kind and answer, of all processes and files"),
	/** Rejects that are kept. */
	REJECTS("c360.rejects.waiting", "Rejects that are kept, by kind"),
	/** Transactions that gave way. */
	DEADLOCKS("c360.graph.deadlocks", "Transactions that gave way to another and were run again"),
	/** One statement. */
	STATEMENT("c360.graph.statement", "Time of one statement from begin to last row, by its name");

	private final String key;

	private final String meaning;

	IngestMetric(String key, String meaning) {
		this.key = key;
		this.meaning = meaning;
	}

	/** What it is called. */
	public String key() {
		return this.key;
	}

	/** What it means. */
	public String meaning() {
		return this.meaning;
	}

}
