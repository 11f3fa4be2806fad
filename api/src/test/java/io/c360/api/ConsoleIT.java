package io.c360.api;

import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The pages of the console, as a browser fetches them. */
@WithApi
class ConsoleIT {

	private static final Pattern SCRIPT = Pattern.compile("/console/assets/index-[^\"]+\\.js");

	@LocalServerPort
	private int port;

	@BeforeEach
	void needsTheConsole() {
		assumeThat(new ClassPathResource("console/index.html").exists())
			.as("the console was left out of this build: Node 20 or newer is missing")
			.isTrue();
	}

	@Test
	void servesOnePageForEveryScreenToEverybody() {
		var page = get("/console/");

		assertThat(page.status()).isEqualTo(200);
		assertThat(page.response().body()).contains("/realms/c360").doesNotContain("%C360");
		for (var screen : new String[] { "/console", "/console/search?q=a", "/console/customers/1",
				"/console/complaints/crm/C-1", "/console/till" }) {
			assertThat(get(screen).response().body()).as(screen).isEqualTo(page.response().body());
		}
	}

	@Test
	void letsABrowserRunOurScriptsAndNothingElse() {
		var headers = get("/console/search").response().headers();

		assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
			.contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
			.doesNotContain("unsafe");
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
		assertThat(headers.firstValue("Cache-Control")).hasValue("no-cache");
	}

	@Test
	void letsOnlyTheTillBeEmbeddedAndOnlyByWhomTheSettingsName() {
		var till = get("/console/till?till=7").response().headers();

		assertThat(till.firstValue("Content-Security-Policy").orElseThrow())
			.endsWith("frame-ancestors http://localhost:*");
		assertThat(till.firstValue("X-Frame-Options")).isEmpty();
	}

	@Test
	void keepsWhatIsNamedByItsContentForAYear() {
		var script = SCRIPT.matcher(get("/console/").response().body());
		assertThat(script.find()).isTrue();

		var headers = get(script.group()).response().headers();

		assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("immutable", "max-age=31536000");
		assertThat(headers.firstValue("Content-Type")).hasValue("text/javascript");
	}

	private ApiClient.Answer get(String path) {
		return new ApiClient(this.port, null).get(path);
	}

}
