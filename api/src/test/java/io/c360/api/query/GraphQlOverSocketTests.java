package io.c360.api.query;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.socket.TextMessage;

import static org.assertj.core.api.Assertions.assertThat;

class GraphQlOverSocketTests {

	private static final String TEXT = "{ __typename }";

	@TempDir
	private Path folder;

	private KnownDocuments documents;

	@BeforeEach
	void know() throws Exception {
		Files.writeString(Files.createDirectory(this.folder.resolve("kiosk")).resolve("name.graphql"), TEXT);
		this.documents = new KnownDocuments(new DocumentSettings(Set.of("kiosk"), this.folder));
	}

	@Test
	void putsTheTextOfAKnownDocumentInPlaceOfItsHash() {
		var whole = whole("""
				{"id":"1","type":"subscribe","payload":{"query":"","documentId":"sha256:%s","variables":{"a":[1,null]}}}
				""".formatted(DocumentFiles.sha256(TEXT)));

		assertThat(whole).isEqualTo(
				"{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ __typename }\",\"variables\":{\"a\":[1,null]}}}");
	}

	@Test
	void letsNobodySendAHashThatIsNotKnown() {
		var whole = whole("{\"type\":\"subscribe\",\"payload\":{\"documentId\":\"{ __schema { types } }\"}}");

		assertThat(whole).contains("\"query\":\"sha256:{ __schema");
		assertThat(this.documents.lets(null, KnownDocuments.unknown("x"))).isFalse();
		assertThat(this.documents.lets("kiosk", KnownDocuments.unknown("sha256:1"))).isFalse();
		assertThat(this.documents.lets("kiosk", TEXT)).isTrue();
		assertThat(this.documents.lets("kiosk", "{ customer }")).isFalse();
		assertThat(this.documents.lets("another", "{ customer }")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ documentId }\",\"documentId\":\"sha256:1\"}}",
			"{\"type\":\"subscribe\",\"payload\":{\"documentId\":7}}", "{\"type\":\"ping\",\"payload\":\"documentId\"}",
			"documentId", "[\"documentId\"]", "{\"type\":\"connection_init\"}" })
	void leavesEverythingElseAsItCame(String message) {
		assertThat(whole(message)).isEqualTo(message);
	}

	private String whole(String message) {
		return GraphQlOverSocket.whole(new TextMessage(message), this.documents).getPayload();
	}

}
