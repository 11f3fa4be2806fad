package io.c360.bench;

import java.io.IOException;
import java.util.function.Supplier;

/** Asks the API over one connection. */
final class GraphQlClient implements ClosedLoop.Client {

	private final Connection connection;

	private final String headers;

	private final String path;

	private final String query;

	private final Supplier<String> variables;

	private String problem = "";

	/**
	 * A client that always sends the same document.
	 * @param variables the variables of each question, as JSON
	 */
	GraphQlClient(RunningStack stack, String token, String query, Supplier<String> variables) {
		var uri = stack.uri("api");
		this.connection = Connection.to(uri);
		this.headers = "Authorization: Bearer " + token + "\r\nAccept: application/json\r\n";
		this.path = "/graphql";
		this.query = query.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
		this.variables = variables;
	}

	@Override
	public int ask() throws IOException {
		var answer = answer(this.variables.get());
		if (isRight(answer)) {
			return 1;
		}
		this.problem = this.connection.problem(answer);
		return 0;
	}

	@Override
	public String problem() {
		return this.problem;
	}

	/** The answer to one question, whatever it is. */
	String answer(String variablesOfIt) throws IOException {
		return this.connection.post(this.path, "application/json", this.headers,
				"{\"query\":\"" + this.query + "\",\"variables\":" + variablesOfIt + "}");
	}

	/** True for an answer that found what was asked for. */
	boolean isRight(String answer) {
		return this.connection.status() == 200 && !answer.contains("\"errors\"")
				&& !answer.contains("\"customer\":null");
	}

	@Override
	public void close() {
		this.connection.close();
	}

}
