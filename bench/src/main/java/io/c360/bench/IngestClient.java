package io.c360.bench;

import java.io.IOException;
import java.util.function.Supplier;

/** Posts records over one connection, so many a request. */
final class IngestClient implements ClosedLoop.Client {

	private static final String APPLIED = "\"status\":\"accepted\"";

	private final Connection connection;

	private final String headers;

	private final String path;

	private final int batch;

	private final Supplier<String> records;

	private String problem = "";

	IngestClient(RunningStack stack, String token, String kind, String source, int batch, Supplier<String> records) {
		this.connection = Connection.to(stack.uri("ingest"));
		this.headers = "Authorization: Bearer " + token + "\r\n";
		this.path = "/ingest/" + kind + "?source=" + source;
		this.batch = batch;
		this.records = records;
	}

	@Override
	public int ask() throws IOException {
		var body = new StringBuilder(this.batch * 256);
		for (var i = 0; i < this.batch; i++) {
			body.append(this.records.get()).append('\n');
		}
		var answer = this.connection.post(this.path, "application/x-ndjson", this.headers, body.toString());
		if (this.connection.status() == 200 && count(answer) == this.batch) {
			return this.batch;
		}
		this.problem = this.connection.problem(answer);
		return 0;
	}

	@Override
	public String problem() {
		return this.problem;
	}

	/** True when the last request was turned away and told when to come again. */
	boolean isTurnedAway() {
		return (this.connection.status() == 429 || this.connection.status() == 503)
				&& this.connection.saysWhenToComeAgain();
	}

	/** Posts one record that has to be accepted. */
	void send(String record) throws IOException {
		var answer = this.connection.post(this.path, "application/x-ndjson", this.headers, record + "\n");
		if (this.connection.status() != 200 || count(answer) != 1) {
			throw new BenchProblem("The record was not accepted, status " + this.connection.status() + ": " + answer);
		}
	}

	private static int count(String answer) {
		var count = 0;
		for (var at = answer.indexOf(APPLIED); at >= 0; at = answer.indexOf(APPLIED, at + 1)) {
			count++;
		}
		return count;
	}

	@Override
	public void close() {
		this.connection.close();
	}

}
