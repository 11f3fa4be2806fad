package io.c360.graph.erasure;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.PartyReference;
import io.c360.customer.SourceFact;
import io.c360.customer.audit.AuditChain;
import io.c360.customer.audit.Reading;
import io.c360.customer.identity.IdentityModel;
import io.c360.customer.party.Attribute;
import io.c360.customer.profile.CustomerKey;
import io.c360.graph.Facts;
import io.c360.graph.Graph;
import io.c360.graph.GraphSettings;
import io.c360.graph.audit.AuditGraph;
import io.c360.graph.change.ChangeGraph;
import io.c360.graph.intake.Answer;
import io.c360.graph.intake.Batch;
import io.c360.graph.intake.IntakeGraph;
import io.c360.graph.intake.Lane;
import io.c360.graph.profile.ProfileGraph;
import io.c360.graph.profile.Selection;
import io.c360.local.LocalNeo4j;
import io.c360.local.WithNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static io.c360.customer.party.Parties.aParty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What remains of somebody who asked to be forgotten. */
@WithNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureGraphIT {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private static final AuditChain CHAIN = new AuditChain("a key of some length");

	private static final String SECRET = "440106198101010026";

	private final Graph graph;

	private final IntakeGraph intake;

	private final ProfileGraph profiles;

	private final ErasureGraph erasures;

	ErasureGraphIT(LocalNeo4j.Endpoint neo4j) {
		this.graph = Graph.open(new GraphSettings(URI.create(neo4j.uri()), neo4j.user(), neo4j.password()));
		this.intake = new IntakeGraph(this.graph, IdentityModel.telecom());
		this.profiles = new ProfileGraph(this.graph);
		this.erasures = new ErasureGraph(this.graph, IdentityModel.telecom(), CHAIN);
	}

	@BeforeAll
	void migrate() {
		this.graph.migrate();
	}

	@Test
	void leavesNothingOfTheCustomerAndEverythingOfOthers() {
		take(aParty("crm/e1").version(1)
			.with(Attribute.FULL_NAME, "闻人无忌")
			.with(Attribute.RESIDENT_ID, SECRET)
			.with(Attribute.MOBILE, "13826009001")
			.with(Attribute.CITY, "广州")
			.build(),
				aParty("billing/e1").version(1)
					.with(Attribute.FULL_NAME, "闻人无忌")
					.with(Attribute.RESIDENT_ID, SECRET)
					.with(Attribute.ACCOUNT, "ACC-9001")
					.build(),
				aParty("crm/e2").version(1)
					.with(Attribute.FULL_NAME, "钟离小婉")
					.with(Attribute.RESIDENT_ID, "440106198202020032")
					.with(Attribute.MOBILE, "13826009002")
					.build());
		take(aParty("crm/e1").version(2)
			.with(Attribute.FULL_NAME, "闻人无忌")
			.with(Attribute.RESIDENT_ID, SECRET)
			.with(Attribute.MOBILE, "13826009001")
			.with(Attribute.CITY, "深圳")
			.build());
		take(Facts.interaction("hotline/e1", Facts.of("crm/e1"), NOON),
				Facts.interaction("hotline/e2", Facts.of("crm/e2"), NOON),
				Facts.interaction("hotline/e3", new PartyReference.ByIdentifier(Attribute.MOBILE, "13826009001"), NOON),
				Facts.subscription("billing/es1", 1, "billing/e1", "13826009001"),
				Facts.household("crm/el1", "crm/e1", "crm/ehome", "head"),
				Facts.household("crm/el2", "crm/e2", "crm/ehome", "member"));
		var customer = id(Attribute.RESIDENT_ID, SECRET);
		var other = id(Attribute.RESIDENT_ID, "440106198202020032");
		assertThat(new ExportGraph(this.graph).of(customer)).containsKeys("record", "superseded", "interaction",
				"subscription", "link");

		var receipt = this.erasures.erase(customer, "asked for it", officer());

		assertThat(receipt.removed()).containsEntry("record", 3L)
			.containsEntry("interaction", 2L)
			.containsEntry("subscription", 1L)
			.containsEntry("link", 1L);
		assertThat(receipt.removed().get("superseded")).isPositive();
		assertThat(everything()).doesNotContain("闻人无忌", SECRET, "13826009001", "ACC-9001", "hotline/e1", "hotline/e3",
				"crm/e1", "billing/e1", "billing/es1");
		assertThat(this.profiles.find(new CustomerKey.ById(customer), Selection.identityOnly())).isEmpty();
		assertThat(id(Attribute.RESIDENT_ID, "440106198202020032")).isEqualTo(other);
		assertThat(everything()).contains("钟离小婉", "hotline/e2", "crm/el2");
		assertThat(new ChangeGraph(this.graph).pending(100)).as("the index is told")
			.anyMatch(changed -> changed.id().equals(customer) && changed.former());
		var proof = this.erasures.proof(receipt.id()).orElseThrow();
		assertThat(proof.receipt()).isEqualTo(receipt);
		assertThat(proof.genuine() && proof.nothingLeft()).isTrue();
		assertThat(new AuditGraph(this.graph, CHAIN).verify().whole()).isTrue();

		refusesWhatComesLateAndTakesInWhatIsNew();
	}

	private void refusesWhatComesLateAndTakesInWhatIsNew() {
		var late = take(aParty("crm/e1").version(3).with(Attribute.FULL_NAME, "闻人无忌").build(),
				aParty("online/e9").version(5)
					.with(Attribute.FULL_NAME, "闻人无忌")
					.with(Attribute.RESIDENT_ID, SECRET)
					.build(),
				Facts.interaction("hotline/e4", Facts.of("crm/e1"), NOON.plusSeconds(999)),
				Facts.interaction("hotline/e5", new PartyReference.ByIdentifier(Attribute.MOBILE, "13826009001"),
						NOON.minusSeconds(1)));

		assertThat(late).allSatisfy(answer -> assertThat(answer).isInstanceOfSatisfying(Answer.Rejected.class,
				rejected -> assertThat(rejected.code()).isEqualTo("erased")));
		assertThat(everything()).doesNotContain("闻人无忌", SECRET, "13826009001");

		var passedOn = take(Facts.interaction("hotline/e6",
				new PartyReference.ByIdentifier(Attribute.MOBILE, "13826009001"), NOON.plusSeconds(86_400 * 90L)));
		assertThat(passedOn).hasOnlyElementsOfType(Answer.Applied.class);
	}

	@Test
	void knowsAForgedReceipt() {
		take(aParty("crm/f1").with(Attribute.FULL_NAME, "南宫问天").with(Attribute.MOBILE, "13826009005").build());
		var receipt = this.erasures.erase(id(Attribute.MOBILE, "13826009005"), "asked for it", officer());

		this.graph.write(tx -> tx
			.run("MATCH (e:Erasure {id: $id}) SET e.counts = [n IN e.counts | 0]", Map.of("id", receipt.id()))
			.consume()
			.counters()
			.containsUpdates());

		assertThat(this.erasures.proof(receipt.id()).orElseThrow().genuine()).isFalse();
	}

	@Test
	void saysWhenThereIsNobody() {
		var nobody = CustomerId.parse("00000000-0000-4000-8000-000000000000");

		assertThatExceptionOfType(CustomerProblem.NotFound.class)
			.isThrownBy(() -> this.erasures.erase(nobody, "asked for it", officer()));
		assertThatExceptionOfType(CustomerProblem.NotFound.class)
			.isThrownBy(() -> new ExportGraph(this.graph).of(nobody));
	}

	private static Reading officer() {
		return new Reading(NOON.plusSeconds(3_600), "officer", List.of("privacy-officer"), "privacy", null, List.of(),
				Reading.Outcome.ERASED);
	}

	private CustomerId id(Attribute kind, String value) {
		return this.profiles.find(new CustomerKey.ByIdentifier(kind, value), Selection.identityOnly())
			.orElseThrow()
			.id();
	}

	private List<Answer> take(SourceFact... facts) {
		return this.intake.apply(
				new Batch(Lane.passing("erasure"), 0, Arrays.stream(facts).map(Facts::received).toList(), List.of()));
	}

	/** Every property of every node and relationship as text. */
	private String everything() {
		return this.graph.scan(tx -> String.join("\n",
				tx.run("MATCH (n) RETURN toString(labels(n)[0]) + ' ' + reduce(t = '', k IN keys(n) | t + k + '=' + "
						+ "CASE WHEN n[k] IS :: LIST<ANY> THEN reduce(x = '', v IN n[k] | x + ' ' + toString(v)) "
						+ "ELSE toString(n[k]) END + '; ') AS text")
					.list(row -> row.get("text").asString())));
	}

}
