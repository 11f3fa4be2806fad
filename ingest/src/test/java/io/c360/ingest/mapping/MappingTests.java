package io.c360.ingest.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.c360.customer.CustomerProblem;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.complaint.Severity;
import io.c360.customer.interaction.Interaction;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import io.c360.customer.subscription.Subscription;
import io.c360.customer.subscription.SubscriptionStatus;
import io.c360.ingest.contract.Decoded;
import io.c360.ingest.contract.RejectCode;
import io.c360.ingest.read.CsvReader;
import io.c360.ingest.read.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class MappingTests {

	private static final Path TELCO = Path.of("..", "demo", "telco", "Telco-Customer-Churn.csv");

	private static final Path TMFORUM = Path.of("..", "..", "shared", "data", "tmforum", "samples");

	private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

	private static final String PEOPLE = """
			{"kind":"party","layout":"csv","absent":["-"],"ignore":["note"],
			 "record":{"id":"P-{no}","partyType":"individual","fullName":"{first} {last}",
			  "birthDate":{"take":"{born}","as":"date","pattern":"d.M.yyyy"},
			  "gender":{"take":"{sex}","map":{"M":"male","F":"female"},"otherwise":null},
			  "contactMedium":[{"mediumType":"mobile","phoneNumber":"{phone}"}],
			  "characteristic":{"others":true}}}""";

	@Test
	void opensEveryMappingThatShips() {
		assertThat(Mappings.SHIPPED).allSatisfy(name -> assertThat(Mappings.open(name).description()).isNotBlank());
	}

	@Test
	void takesColumnsConstantsAndTemplates() throws IOException {
		var party = party("no,first,last,born,sex,phone,note,shoe\n7,Wei,Zhang,2.3.1987,F,138,x,43\n");

		assertThat(party.id().toString()).isEqualTo("crm/P-7");
		assertThat(party.attributes()).containsEntry(Attribute.FULL_NAME, List.of("Wei Zhang"))
			.containsEntry(Attribute.BIRTH_DATE, List.of("1987-03-02"))
			.containsEntry(Attribute.GENDER, List.of("female"))
			.containsEntry(Attribute.MOBILE, List.of("138"));
		assertThat(party.characteristics()).containsOnly(java.util.Map.entry("shoe", "43"));
	}

	@Test
	void leavesOutWhatIsBlankOrMeansNothing() throws IOException {
		var party = party("shoe,phone,sex,no,first,last,born,note\n,-,?,7, ,Zhang,,\n");

		assertThat(party.attributes()).isEmpty();
		assertThat(party.characteristics()).isEmpty();
	}

	@Test
	void namesTheColumnOfAValueThatItCannotTurnIntoOne() throws IOException {
		var decoded = decode(Mappings.read("people", PEOPLE),
				"no,first,last,born,sex,phone,note\n7,a,b,31.2.1987,M,1,\n");

		assertThat(decoded.getFirst()).isInstanceOfSatisfying(Decoded.Rejected.class, rejected -> {
			assertThat(rejected.code()).isEqualTo(RejectCode.BAD_VALUE);
			assertThat(rejected.field()).isEqualTo("born");
			assertThat(rejected.reason()).doesNotContain("1987");
		});
	}

	@Test
	void refusesAHeaderThatLacksAColumnOrHasOneThatNobodyNames() {
		assertThatExceptionOfType(CustomerProblem.Invalid.class)
			.isThrownBy(() -> decode(Mappings.read("people", PEOPLE), "no,first,last,born,sex,note\n"))
			.withMessageContaining("phone");
		assertThatExceptionOfType(CustomerProblem.Invalid.class)
			.isThrownBy(() -> decode(Mappings.open("legacy-csv-party"), "客户编号,姓名,证件号码,手机号码,联系地址,城市,邮编\n"))
			.withMessageContaining("邮编");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{}|no such kind", "{\"kind\":\"party\"}|needs a record",
			"{\"kind\":\"party\",\"record\":{\"id\":\"{a}\"}}|partyType", "nonsense|no JSON",
			"{\"kind\":\"party\",\"record\":{\"id\":\"{a\",\"partyType\":\"individual\"}}|brace",
			"{\"kind\":\"party\",\"record\":{\"id\":\"{a}\",\"partyType\":\"individual\",\"name\":\"{b}\"}}|record.name",
			"{\"kind\":\"party\",\"layout\":\"xml\",\"record\":{\"id\":\"{a}\",\"partyType\":\"individual\"}}|layout",
			"{\"kind\":\"party\",\"record\":{\"id\":{\"take\":\"{a}\",\"as\":\"number\"},\"partyType\":\"individual\"}}|\"as\" is one of",
			"{\"kind\":\"party\",\"colour\":\"red\",\"record\":{\"id\":\"{a}\",\"partyType\":\"individual\"}}|colour" })
	void saysWhatIsWrongWithAMapping(String mapping, String because) {
		assertThatExceptionOfType(CustomerProblem.Invalid.class).isThrownBy(() -> Mappings.read("mine", mapping))
			.withMessageContaining(because);
	}

	@Test
	void decodesAllTelcoCustomersAndAccountsForBlankCharges() throws IOException {
		var text = Files.readString(TELCO);
		var subscriptions = decode(Mappings.open("telco-subscription"), text).stream()
			.map(decoded -> (Subscription) ((Decoded.Accepted) decoded).fact())
			.toList();

		assertThat(decode(Mappings.open("telco-party"), text)).hasSize(7043)
			.allMatch(Decoded.Accepted.class::isInstance);
		assertThat(subscriptions).hasSize(7043);
		assertThat(subscriptions).filteredOn(s -> s.status() == SubscriptionStatus.TERMINATED).hasSize(1869);
		assertThat(subscriptions).filteredOn(s -> !s.characteristics().containsKey("TotalCharges")).hasSize(11);
	}

	@Test
	void decodesTheTmForumIndividualAndCustomer() throws IOException {
		var individual = (Party) sample("tmf-individual", "TMF632_Party__Individual.example.json");
		var customer = (Party) sample("tmf-customer", "TMF629_Customer__Customer.example.json");

		assertThat(individual.attributes()).containsEntry(Attribute.FORMER_NAME, List.of("Jane Smith"))
			.containsEntry(Attribute.BIRTH_DATE, List.of("1967-09-26"))
			.containsEntry(Attribute.PASSPORT, List.of("51DD1234"))
			.containsEntry(Attribute.EMAIL, List.of("jane.lamborgizzia@gmail.com"))
			.containsEntry(Attribute.ADDRESS, List.of("240 Headquarters Plazza, East Tower - 10th Floor"));
		assertThat(individual.characteristics()).containsEntry("hobby", "Modern Jazz; Cinema");
		assertThat(customer.type()).isEqualTo(PartyType.ORGANIZATION);
		assertThat(customer.attributes()).containsEntry(Attribute.ACCOUNT, List.of("8251"))
			.containsEntry(Attribute.LANDLINE, List.of("01 09 75 83 51"))
			.containsEntry(Attribute.CITY, List.of("Paris"));
	}

	@Test
	void decodesTheTmForumInteractionTicketAndProduct() throws IOException {
		var interaction = (Interaction) sample("tmf-party-interaction",
				"TMF683_Party_Interaction__PartyInteraction.example.json");
		var ticket = (Complaint) sample("tmf-trouble-ticket", "TMF621_Trouble_Ticket__TroubleTicket.example.json");
		var product = (Subscription) sample("tmf-product", "TMF637_Product_Inventory__Product.example.json");

		assertThat(interaction.party().record().toString()).isEqualTo("crm/999");
		assertThat(interaction.channel()).isEqualTo("store");
		assertThat(interaction.direction()).isEqualTo("inbound");
		assertThat(interaction.agent()).isEqualTo("888");
		assertThat(ticket.party().record().toString()).isEqualTo("crm/9176");
		assertThat(ticket.severity()).isEqualTo(Severity.CRITICAL);
		assertThat(ticket.status()).isEqualTo(ComplaintStatus.PENDING);
		assertThat(ticket.channel()).isEqualTo("self-service");
		assertThat(product.msisdn()).isEqualTo("4152797439");
		assertThat(product.status()).isEqualTo(SubscriptionStatus.ACTIVE);
		assertThat(product.startDate()).isEqualTo("2017-11-01");
	}

	private static Object sample(String mapping, String name) throws IOException {
		var file = TMFORUM.resolve(name);
		assumeTrue(Files.exists(file), "The TM Forum samples are not here; put them into ../shared/data");
		var opened = Mappings.open(mapping);
		try (var in = Files.newInputStream(file)) {
			var reader = opened.layout().reader(in, StandardCharsets.UTF_8, ',');
			var element = (Found.Element) Objects.requireNonNull(reader.next());
			return ((Decoded.Accepted) opened.decode(element.json(), "crm", NOW)).fact();
		}
	}

	private static Party party(String csv) throws IOException {
		return (Party) ((Decoded.Accepted) decode(Mappings.read("people", PEOPLE), csv).getFirst()).fact();
	}

	private static List<Decoded> decode(Mapping mapping, String csv) throws IOException {
		var in = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
		var reader = new CsvReader(in, StandardCharsets.UTF_8, mapping.separator());
		mapping.check(reader.header());
		var decoded = new ArrayList<Decoded>();
		for (var found = reader.next(); found != null; found = reader.next()) {
			decoded.add(mapping.decode((Found.Row) found, "crm", NOW));
		}
		return decoded;
	}

}
