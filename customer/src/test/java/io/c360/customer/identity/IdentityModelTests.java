package io.c360.customer.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.c360.customer.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IdentityModelTests {

	private static final IdentityModel MODEL = IdentityModel.telecom();

	@ParameterizedTest
	@ValueSource(strings = { "telecom", "general", "historical", "fake_1000", "senzing", "febrl" })
	void everyModelThatShipsLoadsAndSaysWhatItIs(String name) {
		var model = IdentityModel.builtIn(name);
		assertThat(model.id()).matches(name + "/\\d+#[0-9a-f]{12}");
		assertThat(model.low()).isLessThanOrEqualTo(model.threshold());
	}

	@Test
	void partsAddUpExactlyAndScoresAreSymmetric() {
		var records = new Crowd(MODEL, 7, 300).records();
		var random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			var a = records.get(random.nextInt(records.size()));
			var b = records.get((i % 2 == 0) ? random.nextInt(records.size())
					: Math.min(records.size() - 1, records.indexOf(a) + 1));
			var score = MODEL.score(a, b);
			var explanation = MODEL.explain(b, a);
			var sum = explanation.parts().stream().mapToDouble(Explanation.Part::bits).sum();
			assertThat(sum).isEqualTo(score.bits()).isEqualTo(MODEL.score(b, a).bits());
			assertThat(explanation.bits()).isEqualTo(score.bits());
		}
	}

	@Test
	void twoValidIdNumbersAreTwoPeopleHoweverAlike() {
		var a = record("a", "王伟", "440104198003041238", "13912345670");
		var b = record("b", "王伟", "440104198003041211", "13912345670");
		assertThat(ResidentIds.valid("440104198003041238") && ResidentIds.valid("440104198003041211")).isTrue();
		assertThat(MODEL.score(a, b).conflict()).isTrue();
		var mistyped = record("c", "王伟", "440104198003041239", "13912345670");
		assertThat(MODEL.score(a, mistyped).conflict()).isFalse();
		assertThat(MODEL.score(a, mistyped).bits()).isGreaterThan(MODEL.threshold());
	}

	@Test
	void fifteenDigitsMeetEighteen() {
		assertThat(ResidentIds.normalise("440104800304123")).isEqualTo("440104198003041238");
		assertThat(ResidentIds.normalise("44010419800304 1238")).isEqualTo("440104198003041238");
	}

	@ParameterizedTest
	@ValueSource(strings = { "13800000000", "13800138000", "11111111111", "无", "test", "12345678901" })
	void junkNumbersMakeNoKeys(String junk) {
		assertThat(MODEL.prepare(new RecordId("a", "1"), Map.of("mobile", List.of(junk))).keys()).isEmpty();
	}

	@Test
	void junkOfEveryKindIsNeutral() {
		var said = Map.of("fullName", List.of("测试"), "email", List.of("info@shop.cn"), "birthDate",
				List.of("1900-01-01"), "residentId", List.of("111111111111111111"), "address", List.of("未知"));
		assertThat(MODEL.prepare(new RecordId("a", "1"), said).keys()).isEmpty();
	}

	@Test
	void twinsAndHouseholdsScoreBelowTheThreshold() {
		var said = new HashMap<String, List<String>>(Map.of("fullName", List.of("王建国"), "birthDate",
				List.of("1980-03-04"), "mobile", List.of("13912345670"), "address", List.of("天河路12号3栋502房")));
		var a = MODEL.prepare(new RecordId("a", "1"), said);
		said.put("fullName", List.of("王建军"));
		var twin = MODEL.prepare(new RecordId("a", "2"), said);
		assertThat(MODEL.score(a, twin).bits()).isLessThan(MODEL.threshold());
		said.put("fullName", List.of("Wang Jianguo"));
		assertThat(MODEL.score(a, MODEL.prepare(new RecordId("b", "1"), said)).bits()).isGreaterThan(MODEL.threshold());
	}

	@Test
	void aFileThatCanNotWorkIsRefusedWithWhatToDo() {
		assertThatIllegalArgumentException().isThrownBy(() -> IdentityModel.parse("{"))
			.withMessageContaining("not JSON");
		assertThatIllegalArgumentException().isThrownBy(() -> IdentityModel.parse("{}"))
			.withMessageContaining("\"low\"");
		assertThatIllegalArgumentException().isThrownBy(() -> IdentityModel.parse("""
				{"name": "x", "version": "1", "low": 1, "threshold": 2, "features": {"mobile": {"exact": "a lot"}}}"""))
			.withMessageContaining("features.mobile.exact");
		assertThatIllegalArgumentException().isThrownBy(() -> IdentityModel.parse("""
				{"name": "x", "version": "1", "low": 1, "threshold": 2, "features": {"mobile": {"exact": 1}},
				 "keys": [{"of": ["shoe"], "cap": 3}]}""")).withMessageContaining("shoe");
	}

	private static IdentityRecord record(String key, String name, String residentId, String mobile) {
		return MODEL.prepare(new RecordId("crm", key),
				Map.of("fullName", List.of(name), "residentId", List.of(residentId), "mobile", List.of(mobile)));
	}

}
