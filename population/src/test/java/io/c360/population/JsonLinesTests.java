package io.c360.population;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JsonLinesTests {

	private final JsonMapper mapper = new JsonMapper();

	@Test
	void escapesWhatJsonNeedsAndKeepsEveryOtherCharacter() {
		var text = "quote \" backslash \\ tab \t 张䶮 é 𠀀";
		var lines = new JsonLines();

		lines.open().text("name", text).end();

		assertThat(this.mapper.readTree(lines.toByteArray()).get("name").stringValue()).isEqualTo(text);
	}

	@Test
	void writesDatesAndMomentsAsTheJdkDoes() {
		for (long day = -30_000; day < 40_000; day += 13) {
			var lines = new JsonLines();
			long second = day * 86_400 + 3723;

			lines.open().day("day", day).instant("moment", second).end();

			var json = this.mapper.readTree(lines.toByteArray());
			assertThat(json.get("day").stringValue()).isEqualTo(LocalDate.ofEpochDay(day).toString());
			assertThat(json.get("moment").stringValue()).isEqualTo(Instant.ofEpochSecond(second).toString());
		}
	}

	@Test
	void separatesFieldsObjectsAndLists() {
		var lines = new JsonLines();

		lines.open().number("a", -12).object("b").flag("c", true).close().array("d").item().close().element("e");
		lines.closeArray().money("f", 0).end();

		assertThat(lines.text())
			.isEqualTo("{\"a\":-12,\"b\":{\"c\":true},\"d\":[{},\"e\"],\"f\":{\"amount\":0,\"currency\":\"CNY\"}}\n");
		assertThat(lines.lines()).isEqualTo(1);
	}

}
