package io.c360.local;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@WithElasticsearch
class LocalElasticsearchIT {

	@Test
	void findsWhatWasWrittenAndNothingAfterEmptying(LocalElasticsearch.Endpoint address) throws IOException {
		var written = Http.post(address.uri() + "/things/_doc?refresh=true", "application/json", "{\"name\":\"张伟\"}");
		assertThat(written.statusCode()).isEqualTo(201);
		assertThat(Http.get(address.uri() + "/things/_count"))
			.hasValueSatisfying((body) -> assertThat(body).contains("\"count\":1"));

		LocalElasticsearch.empty(address);

		assertThat(Http.get(address.uri() + "/things/_count")).isEmpty();
	}

	@Test
	void isTheSameForAllTestsOfARun(LocalElasticsearch.Endpoint address) {
		assertThat(LocalElasticsearch.endpoint()).isEqualTo(address);
	}

}
