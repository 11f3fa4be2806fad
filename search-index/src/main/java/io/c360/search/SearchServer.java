package io.c360.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.c360.customer.CustomerProblem;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import tools.jackson.databind.json.JsonMapper;

/**
 * The connection to Elasticsearch. Whatever goes wrong on the way becomes
 * {@link CustomerProblem.Unavailable}, and soon.
 */
public final class SearchServer implements AutoCloseable {

	private static final int CONNECTIONS = 64;

	private static final Jackson3JsonpMapper JSON = new Jackson3JsonpMapper(withoutEmptyFields());

	private static final int NOT_FOUND = 404;

	private static final int TOO_MANY_REQUESTS = 429;

	private static final int SERVER_ERRORS = 500;

	private final ElasticsearchClient quick;

	private final ElasticsearchClient patient;

	private SearchServer(ElasticsearchClient quick, ElasticsearchClient patient) {
		this.quick = quick;
		this.patient = patient;
	}

	/** Does not need the server to be up. */
	public static SearchServer open(IndexSettings settings) {
		return new SearchServer(connect(settings, settings.askWithin()), connect(settings, settings.writeWithin()));
	}

	/** True when the server answers for our index. */
	public boolean isAvailable() {
		try {
			return ask(client -> client.indices().existsAlias(alias -> alias.name(CustomerIndex.ALIAS)).value());
		}
		catch (CustomerProblem.Unavailable ex) {
			return false;
		}
	}

	/** Asks something that somebody waits for. */
	<T> T ask(Question<T> question) {
		return translating(this.quick, question);
	}

	/** Writes, or asks for something that takes its time. */
	<T> T write(Question<T> question) {
		return translating(this.patient, question);
	}

	@Override
	public void close() {
		try (var _ = this.quick; var _ = this.patient) {
			return;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static <T> T translating(ElasticsearchClient client, Question<T> question) {
		try {
			return question.ask(client);
		}
		catch (IOException ex) {
			throw unavailable(ex);
		}
		catch (ElasticsearchException ex) {
			if (ex.status() == NOT_FOUND || ex.status() == TOO_MANY_REQUESTS || ex.status() >= SERVER_ERRORS) {
				throw unavailable(ex);
			}
			throw new IllegalStateException("The index server refused: " + ex.status() + " " + ex.error().type());
		}
	}

	private static CustomerProblem unavailable(Exception cause) {
		var problem = new CustomerProblem.Unavailable("Search");
		problem.initCause(cause);
		return problem;
	}

	private static JsonMapper withoutEmptyFields() {
		return JsonMapper.builder()
			.changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
			.build();
	}

	private static Header[] authentication(IndexSettings settings) {
		if (settings.user() == null) {
			return new Header[0];
		}
		var pair = (settings.user() + ":" + settings.password()).getBytes(StandardCharsets.UTF_8);
		return new Header[] { new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair)) };
	}

	// the client ignores the configuration of a single request (9.5.2), hence two of them
	private static ElasticsearchClient connect(IndexSettings settings, Duration answerWithin) {
		var rest = Rest5Client.builder(settings.uri())
			.setDefaultHeaders(authentication(settings))
			.setConnectionConfigCallback(connection -> connection.setConnectTimeout(timeout(settings.askWithin())))
			.setRequestConfigCallback(request -> request.setConnectionRequestTimeout(timeout(settings.askWithin()))
				.setResponseTimeout(timeout(answerWithin)))
			.setConnectionManagerCallback(
					connections -> connections.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS))
			.build();
		return new ElasticsearchClient(new Rest5ClientTransport(rest, JSON));
	}

	private static Timeout timeout(Duration duration) {
		return Timeout.ofMilliseconds(duration.toMillis());
	}

	/** Something that only the server can answer. */
	@FunctionalInterface
	interface Question<T> {

		T ask(ElasticsearchClient client) throws IOException;

	}

}
