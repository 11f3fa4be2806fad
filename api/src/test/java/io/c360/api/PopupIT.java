package io.c360.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.c360.graph.Graph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What a till shows. */
@Import(PopupIT.ImpatientContainer.class)
class PopupIT extends OverSomeTrade {

	private static final long LONGEST_ANSWER_MILLIS = 1_000;

	/** Ends what takes longer than an answer, unless somebody says that it may. */
	@TestConfiguration(proxyBeanMethods = false)
	static class ImpatientContainer {

		@Bean
		WebServerFactoryCustomizer<TomcatServletWebServerFactory> impatience() {
			return factory -> factory
				.addConnectorCustomizers(connector -> connector.setAsyncTimeout(LONGEST_ANSWER_MILLIS));
		}

	}

	@Autowired
	PopupIT(@LocalServerPort int port, Graph graph) {
		super(port, graph);
	}

	@Test
	void showsAPopupAtTheTillAndNotTheSameTwice() {
		var recognise = """
				mutation { recognise(customer: {card: "LC-770"}, store: "%s", till: "t1", scene: IDLE) {
				  decision who flags full actions { action name say why } } }""".formatted(store());

		var first = this.as.clerk().ask(recognise);
		var second = this.as.clerk().ask(recognise);

		assertThat(first.body().has("errors")).as(first.response().body()).isFalse();
		assertThat(first.data("recognise/who").asString()).contains("陈志强").contains("在网 3 年");
		assertThat(first.data("recognise/actions").size()).isBetween(1, 3);
		assertThat(ApiClient.texts(second.data("recognise/actions"), "/action"))
			.doesNotContainAnyElementsOf(ApiClient.texts(first.data("recognise/actions"), "/action"));
		var busy = this.as.clerk()
			.ask("""
					{ upsellPopup(customer: {card: "LC-771"}, store: "%s", scene: BUSY) { full actions { say } } }"""
				.formatted(store()));
		assertThat(busy.data("upsellPopup/full").asBoolean()).isFalse();
		assertThat(busy.data("upsellPopup/actions")).hasSize(1);
	}

	@Test
	void pushesAPopupTheMomentSomebodyIsRecognised() throws InterruptedException {
		var lines = new LinkedBlockingQueue<String>();
		var listening = Thread.ofVirtual().start(() -> listen("t9", lines));
		Thread.sleep(4 * LONGEST_ANSWER_MILLIS);

		SomeTrade.arrive(this.graph, 1, "t9", Instant.now());
		var pushed = lines.poll(10, TimeUnit.SECONDS);

		assertThat(pushed).isNotNull();
		var popup = JsonMapper.shared().readTree(pushed).at("/data/popups");
		assertThat(popup.at("/who").asString()).contains("林美玲");
		assertThat(popup.at("/actions").size()).isBetween(1, 3);
		listening.interrupt();
	}

	private void listen(String till, LinkedBlockingQueue<String> lines) {
		var query = "subscription { popups(store: \\\"%s\\\", till: \\\"%s\\\") { who actions { action say } } }"
			.formatted(store(), till);
		var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.as.port() + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", "text/event-stream")
			.header("Authorization", "Bearer " + this.as.clerk().token())
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + query + "\"}"))
			.build();
		try (var http = HttpClient.newHttpClient()) {
			http.send(request, HttpResponse.BodyHandlers.ofLines())
				.body()
				.filter(line -> line.startsWith("data:") && line.length() > 8)
				.forEach(line -> lines.add(line.substring(5)));
		}
		catch (java.io.IOException | java.io.UncheckedIOException ex) {
			lines.add("{\"failed\": \"" + ex.getClass() + "\"}");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static String store() {
		return "guangzhou-01";
	}

}
