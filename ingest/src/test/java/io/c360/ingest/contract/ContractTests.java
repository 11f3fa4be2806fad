package io.c360.ingest.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.c360.customer.Kind;
import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.Withdrawal;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.subscription.Subscription;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class ContractTests {

	private static final Path CONTRACTS = Path.of("..", "docs", "contracts");

	private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

	@ParameterizedTest
	@EnumSource(Kind.class)
	void acceptsTheExampleOfEachKindAsTheSchemaDoes(Kind kind) throws IOException {
		var example = example(kind);

		assertThat(Contract.of(kind).decode(example, "crm", NOW)).isInstanceOfSatisfying(Decoded.Accepted.class,
				accepted -> assertThat(accepted.fact().kind()).isEqualTo(kind));
		assertThat(validates(kind, example)).isTrue();
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void demandsTheFieldsThatTheSchemaDemands(Kind kind) throws IOException {
		for (var field : Json.MAPPER.readTree(example(kind)).propertyNames()) {
			var without = (ObjectNode) Json.MAPPER.readTree(example(kind));
			without.remove(field);
			var decoded = Contract.of(kind).decode(without, "crm", NOW);

			assertThat(decoded instanceof Decoded.Accepted).as(field).isEqualTo(validates(kind, without.toString()));
			if (decoded instanceof Decoded.Rejected rejected) {
				assertThat(rejected.code()).isEqualTo(RejectCode.MISSING_FIELD);
				assertThat(rejected.field()).isEqualTo(field);
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void refusesTheTypesThatTheSchemaRefuses(Kind kind) throws IOException {
		for (var field : Json.MAPPER.readTree(example(kind)).propertyNames()) {
			for (var value : new String[] { "[[1]]", "1.5", "\"\\u00e9 ?\"", "{\"a\":{}}", "true" }) {
				var changed = (ObjectNode) Json.MAPPER.readTree(example(kind));
				changed.set(field, Json.MAPPER.readTree(value));

				if (!validates(kind, changed.toString())) {
					assertThat(Contract.of(kind).decode(changed, "crm", NOW)).as(field + " = " + value)
						.isInstanceOf(Decoded.Rejected.class);
				}
			}
		}
	}

	@Test
	void makesAPartyOfItsRecord() throws IOException {
		var party = (Party) accepted(Kind.PARTY, example(Kind.PARTY)).fact();

		assertThat(party.id()).isEqualTo(new RecordId("crm", "1001"));
		assertThat(party.version()).isEqualTo(Instant.parse("2026-01-05T08:00:00Z").toEpochMilli());
		assertThat(party.attributes()).containsEntry(Attribute.MOBILE, java.util.List.of("13800138000"))
			.containsEntry(Attribute.CITY, java.util.List.of("广州"))
			.containsEntry(Attribute.RESIDENT_ID, java.util.List.of("11010519491231002X"));
		assertThat(party.characteristics()).containsEntry("segment", "consumer");
	}

	@ParameterizedTest
	@EnumSource(names = { "PARTY", "SUBSCRIPTION", "COMPLAINT", "LINK", "CAMPAIGN" })
	void letsASourceWithdrawARecordByItsIdAlone(Kind kind) {
		var fact = accepted(kind, "{\"id\":\"1\",\"lastUpdate\":\"2026-01-05T08:00:00Z\",\"deleted\":true}").fact();

		assertThat(fact).isEqualTo(
				new Withdrawal(new RecordId("crm", "1"), Instant.parse("2026-01-05T08:00:00Z").toEpochMilli(), kind));
	}

	@Test
	void wantsToKnowSinceWhenARecordIsWithdrawn() {
		var rejected = rejected(Kind.PARTY, "{\"id\":\"1\",\"deleted\":true}");

		assertThat(rejected.code()).isEqualTo(RejectCode.MISSING_FIELD);
		assertThat(rejected.field()).isEqualTo("lastUpdate");
	}

	@Test
	void demandsEverythingOfARecordThatIsNotWithdrawn() {
		assertThat(rejected(Kind.PARTY, "{\"id\":\"1\",\"deleted\":false}").field()).isEqualTo("partyType");
	}

	@Test
	void makesASubscriptionWithItsFeeInFen() throws IOException {
		var subscription = (Subscription) accepted(Kind.SUBSCRIPTION, example(Kind.SUBSCRIPTION)).fact();

		assertThat(subscription.monthlyFee()).isEqualTo(Money.fen(8900));
		assertThat(subscription.terminationDate()).isNull();
		assertThat(subscription.party()).isEqualTo(new PartyReference.ByRecord(new RecordId("crm", "1001")));
	}

	@Test
	void letsAPartyOfAnotherSourceBeNamed() {
		var fact = accepted(Kind.INTERACTION,
				interaction("\"party\":{\"id\":\"7\",\"source\":\"billing\"}", "2026-01-05T08:00:00Z"))
			.fact();

		assertThat(fact.party()).isEqualTo(new PartyReference.ByRecord(new RecordId("billing", "7")));
	}

	@Test
	void refusesAReferenceByTwoIdentifiers() {
		var rejected = rejected(Kind.INTERACTION,
				interaction("\"party\":{\"msisdn\":\"138\",\"email\":\"a@b\"}", "2026-01-05T08:00:00Z"));

		assertThat(rejected.code()).isEqualTo(RejectCode.BAD_VALUE);
		assertThat(rejected.field()).isEqualTo("party");
	}

	@Test
	void givesTheSameContentTheSameHashWhateverTheOrderOfItsFields() {
		var one = accepted(Kind.PARTY, "{\"id\":\"1\",\"partyType\":\"individual\",\"fullName\":\"A\"}");
		var other = accepted(Kind.PARTY,
				"{ \"fullName\":\"A\", \"gender\":null, \"partyType\":\"individual\", \"id\":\"1\" }");
		var different = accepted(Kind.PARTY, "{\"id\":\"1\",\"partyType\":\"individual\",\"fullName\":\"B\"}");

		assertThat(one.hash()).isEqualTo(other.hash()).isNotEqualTo(different.hash()).hasSize(32);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z", "2026-02-31T00:00:00Z",
			"2026-01-05T08:00:00", "2026-01-05", "1767600000" })
	void refusesMomentsThatCannotBe(String moment) {
		var rejected = rejected(Kind.INTERACTION, interaction("\"party\":{\"id\":\"1\"}", moment));

		assertThat(rejected.code()).isEqualTo(RejectCode.BAD_VALUE);
		assertThat(rejected.field()).isEqualTo("interactionDate");
		assertThat(rejected.reason()).doesNotContain(moment);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{\"id\":\"1\",\"partyType\":\"individual\",\"fulName\":\"x\"}|UNKNOWN_FIELD|fulName",
			"{\"id\":1,\"partyType\":\"individual\"}|WRONG_TYPE|id",
			"{\"id\":\" \",\"partyType\":\"individual\"}|BAD_VALUE|id",
			"{\"id\":\"1\",\"partyType\":\"robot\"}|BAD_VALUE|partyType",
			"{\"partyType\":\"individual\"}|MISSING_FIELD|id",
			"{\"id\":\"1\",\"partyType\":\"individual\",\"birthDate\":\"1987-02-31\"}|BAD_VALUE|birthDate",
			"{\"id\":\"1\",\"partyType\":\"individual\",\"contactMedium\":[{\"mediumType\":\"mobile\"}]}|MISSING_FIELD|contactMedium[0].phoneNumber",
			"{\"id\":\"1\",\"partyType\":\"individual\",\"contactMedium\":[{\"mediumType\":\"pigeon\"}]}|BAD_VALUE|contactMedium[0]",
			"{\"id\":\"1\",\"partyType\":\"individual\",\"fullName\":\"a\\u0000b\"}|BAD_VALUE|fullName",
			"{\"id\":\"1\",\"partyType\":\"individual\",\"fullName\":\"a\\ud800b\"}|BAD_VALUE|fullName",
			"{\"id\":\"1\",\"partyType\":\"individual\",\"characteristic\":{\"a\":1}}|WRONG_TYPE|characteristic.a",
			"{\"id\":\"1\",\"id\":\"2\",\"partyType\":\"individual\"}|MALFORMED|", "[1]|MALFORMED|",
			"{\"id\":|MALFORMED|", "{\"id\":\"1\",\"partyType\":\"individual\"}{}|MALFORMED|", "nonsense|MALFORMED|" })
	void saysWhatIsWrongAndWhere(String json, RejectCode code, String field) {
		var rejected = rejected(Kind.PARTY, json);

		assertThat(rejected.code()).isEqualTo(code);
		assertThat(rejected.field()).isEqualTo(field);
		assertThat(rejected.reason()).isNotBlank();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "|false", ",\"stock\":null|false", ",\"products\":[]|false",
					",\"stock\":null,\"products\":[]|false", ",\"stock\":0|true", ",\"stock\":5,\"products\":[]|true",
					",\"products\":[{\"product\":\"A\",\"stock\":1}]|true" })
	void demandsOfAFlashSaleHowMuchThereIs(@Nullable String limits, boolean accepted) throws IOException {
		var campaign = "{\"id\":\"1\",\"name\":\"A\",\"status\":\"active\",\"sale\":{\"channel\":\"store\",\"begins\":\"2026-01-05T08:00:00Z\",\"ends\":\"2026-01-06T08:00:00Z\"%s}}"
			.formatted((limits != null) ? limits : "");

		assertThat(validates(Kind.CAMPAIGN, campaign)).isEqualTo(accepted);
		if (accepted) {
			assertThat(accepted(Kind.CAMPAIGN, campaign)).isNotNull();
		}
		else {
			var rejected = rejected(Kind.CAMPAIGN, campaign);
			assertThat(rejected.code()).isEqualTo(RejectCode.MISSING_FIELD);
			assertThat(rejected.field()).isEqualTo("sale");
			assertThat(rejected.reason()).startsWith("One of stock, products must be there.");
		}
	}

	@Test
	void refusesDeepNesting() {
		assertThat(rejected(Kind.PARTY, "{\"a\":".repeat(1000) + "1" + "}".repeat(1000)).code())
			.isEqualTo(RejectCode.TOO_DEEP);
	}

	@Test
	void refusesMoreThanARecordMayHold() {
		var json = "{\"id\":\"1\",\"fullName\":\"" + "x".repeat(Contract.MAX_BYTES) + "\"}";

		assertThat(rejected(Kind.PARTY, json).code()).isEqualTo(RejectCode.TOO_LARGE);
	}

	@Test
	void neverRepeatsAValueNotEvenAsAFieldName() {
		var rejected = rejected(Kind.PARTY, "{\"id\":\"1\",\"partyType\":\"individual\",\"13800138000\":\"x\"}");

		assertThat(rejected.field()).doesNotContain("13800138000");
	}

	@Test
	void wantsToKnowTheSource() throws IOException {
		assertThat(Contract.of(Kind.PARTY).decode(example(Kind.PARTY), "a/b", NOW)).isInstanceOfSatisfying(
				Decoded.Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo(RejectCode.MISSING_SOURCE));
	}

	private static String interaction(String party, String moment) {
		return "{\"id\":\"1\",%s,\"interactionDate\":\"%s\",\"channel\":\"app\"}".formatted(party, moment);
	}

	private static Decoded.Accepted accepted(Kind kind, String json) {
		return (Decoded.Accepted) Contract.of(kind).decode(json, "crm", NOW);
	}

	private static Decoded.Rejected rejected(Kind kind, String json) {
		return (Decoded.Rejected) Contract.of(kind).decode(json, "crm", NOW);
	}

	private static String example(Kind kind) throws IOException {
		return Files.readString(CONTRACTS.resolve(kind + ".example.json"));
	}

	private static boolean validates(Kind kind, String json) throws IOException {
		var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(Files.readString(CONTRACTS.resolve(kind + ".schema.json")), InputFormat.JSON);
		return schema.validate(json, InputFormat.JSON).isEmpty();
	}

}
