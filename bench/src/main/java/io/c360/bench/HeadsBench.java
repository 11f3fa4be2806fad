package io.c360.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.c360.population.truth.PlantedCustomers;
import io.c360.population.truth.PlantedFacts;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The three head queries beside what the files of the demo say: value and stage on the
 * profile, the till's pop-up, winning back the members of companies.
 */
final class HeadsBench {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int PROFILES = 300;

	private static final int POPUPS = 60;

	private static final String PROFILE = "query($id: ID!) { customer(by: {id: $id}) { value { months { charged } lifetime { total parts "
			+ "{ amount } } } lifecycle { stage } } }";

	private static final String POPUP = "query($id: ID!) { upsellPopup(customer: {id: $id}, store: \"guangzhou-01\") { decision who actions { action } } }";

	private static final String REFUSE = "mutation($d: ID!, $a: ID!) { respondToAction(decision: $d, action: $a, outcome: REFUSED, "
			+ "reason: \"too dear\", channel: \"till\") { revision } }";

	private static final String WIN_BACK = "query($group: ID!) { winBackCandidates(group: $group, first: 100) { customer { id } inviter { member } } }";

	private static final String WHY_NOT = "query($id: ID!) { customer(by: {id: $id}) { nextBestActions(channel: \"outbound-call\") "
			+ "{ dropped { action stage } } } }";

	private static final String RIVALS = "query($group: ID!) { rivalNumbers(group: $group) { left } }";

	private final RunningStack stack;

	private final Report report;

	private final PlantedCustomers planted;

	private final PlantedFacts facts;

	private HeadsBench(RunningStack stack, Report report, PlantedFacts facts, PlantedCustomers planted) {
		this.stack = stack;
		this.report = report;
		this.facts = facts;
		this.planted = planted;
	}

	static void run(Report report, Launcher launcher) {
		var stack = RunningStack.in(launcher.state());
		var people = launcher.state().resolve("demo").resolve("people");
		if (!Files.isRegularFile(people.resolve("truth.csv"))) {
			throw new BenchProblem("The stack has no demo: " + people + " is missing");
		}
		var facts = PlantedFacts.of(people);
		report.begin("The head queries beside what was planted", "./c360 bench heads");
		try (var driver = stack.driver()) {
			var bench = new HeadsBench(stack, report, facts, new PlantedCustomers(facts, customers(driver)));
			bench.profiles();
			bench.popups();
			bench.winBack(customers(driver));
		}
		catch (IOException problem) {
			throw new BenchProblem("The API does not answer: " + problem.getMessage(), problem);
		}
		report.end(
				"Beside the files of the population, read by a program of their own. Who is who is taken as the product says it: that is "
						+ "measured by `bench identity`.");
	}

	private static Map<String, String> customers(Driver driver) {
		var customers = new HashMap<String, String>();
		try (var session = driver.session()) {
			session.run("MATCH (r:SourceRecord)-[:RESOLVED_TO]->(c:Customer) RETURN r.id AS record, c.id AS customer")
				.list()
				.forEach(row -> customers.put(row.get("record").asString(), row.get("customer").asString()));
		}
		return customers;
	}

	private void profiles() throws IOException {
		int reconciled = 0;
		int adding = 0;
		int staged = 0;
		var asked = some(this.planted.holding(), PROFILES);
		try (var rep = client("rep", PROFILE)) {
			for (var customer : asked) {
				var profile = ask(rep, Map.of("id", customer)).at("/customer");
				var charged = sum(profile.at("/value/months"), "/charged");
				reconciled += (charged == this.planted.charged(customer)) ? 1 : 0;
				adding += (sum(profile.at("/value/lifetime/parts"), "/amount") == profile.at("/value/lifetime/total")
					.asLong()) ? 1 : 0;
				staged += (profile.at("/lifecycle/stage").asString().equals("LEFT") == this.planted.hasLeft(customer))
						? 1 : 0;
			}
		}
		add("value equal to bills and top-ups, to the fen", reconciled, asked.size());
		add("eleven parts that add up to the lifetime value", adding, asked.size());
		add("stage LEFT just when every subscription has ended", staged, asked.size());
	}

	private void popups() throws IOException {
		var asked = some(this.planted.holding(), POPUPS);
		int shown = 0;
		int gone = 0;
		try (var clerk = client("clerk", POPUP); var answers = client("clerk", REFUSE)) {
			for (var customer : asked) {
				var popup = ask(clerk, Map.of("id", customer)).at("/upsellPopup");
				if (popup.at("/actions").isEmpty() || popup.at("/actions").size() > 3) {
					continue;
				}
				shown++;
				var refused = popup.at("/actions/0/action").asString();
				ask(answers, Map.of("d", popup.at("/decision").asString(), "a", refused));
				var next = ask(clerk, Map.of("id", customer)).at("/upsellPopup/actions");
				gone += next.valueStream().noneMatch(action -> action.at("/action").asString().equals(refused)) ? 1 : 0;
			}
		}
		add("actions refused at the till that are not in the next answer", gone, shown);
	}

	private void winBack(Map<String, String> customers) throws IOException {
		int expected = 0;
		int found = 0;
		int leftAlone = 0;
		int wrong = 0;
		int inviters = 0;
		int known = 0;
		try (var agent = client("winback", WIN_BACK); var why = client("winback", WHY_NOT)) {
			for (var group : this.facts.groups().keySet()) {
				var winnable = this.planted.winnable(group);
				var candidates = ask(agent, Map.of("group", group)).at("/winBackCandidates");
				expected += winnable.size();
				var named = new HashSet<String>();
				for (var candidate : candidates) {
					var customer = candidate.at("/customer/id").asString();
					named.add(customer);
					found += winnable.contains(customer) ? 1 : 0;
					wrong += winnable.contains(customer) ? 0 : 1;
					var inviter = this.planted.inviter(customer, group);
					known += inviter.isPresent() ? 1 : 0;
					inviters += inviter.filter(candidate.at("/inviter/member").asString("")::equals).isPresent() ? 1
							: 0;
				}
				for (var customer : winnable) {
					leftAlone += !named.contains(customer) && isLeftAlone(why, customer) ? 1 : 0;
				}
			}
		}
		add("members who left and agreed to be called, found", found, expected - leftAlone);
		this.report.add(Result.of("… and left alone by a rule that says so", leftAlone + ""));
		this.report.add(Result.of("… and others named beside them", wrong + ""));
		add("best inviter as counted in the files", inviters, known);
		rivals(customers);
	}

	/**
	 * True when the way back was open but for the control group or the contact policy.
	 */
	private static boolean isLeftAlone(GraphQlClient why, String customer) throws IOException {
		var decision = ask(why, Map.of("id", customer)).at("/customer/nextBestActions");
		return decision.at("/dropped")
			.valueStream()
			.filter(dropped -> dropped.at("/action").asString().startsWith("return-"))
			.anyMatch(dropped -> Set.of("CONTROL_GROUP", "CONTACT_POLICY").contains(dropped.at("/stage").asString()));
	}

	private void rivals(Map<String, String> customers) throws IOException {
		var companies = new TreeSet<String>();
		for (var people : this.facts.rivalCompanies().values()) {
			var called = people.stream()
				.flatMap(person -> this.facts.records().getOrDefault(person, List.of()).stream())
				.filter(customers::containsKey)
				.map(customers::get)
				.toList();
			this.facts.groups()
				.keySet()
				.stream()
				.filter(group -> this.planted.members(group).stream().filter(called::contains).count() >= 3)
				.forEach(companies::add);
		}
		int caught = 0;
		int alarms = 0;
		try (var agent = client("winback", RIVALS)) {
			for (var group : this.facts.groups().keySet()) {
				var any = !ask(agent, Map.of("group", group)).at("/rivalNumbers").isEmpty();
				caught += (any && companies.contains(group)) ? 1 : 0;
				alarms += (any && !companies.contains(group)) ? 1 : 0;
			}
		}
		add("companies whose workers a rival called, found", caught, companies.size());
		this.report.add(Result.of("… and companies named without such a rival", alarms + ""));
	}

	private void add(String what, int right, int of) {
		this.report.add(Result.of(what, "%d of %d".formatted(right, of)).atLeast(of, right, "of them"));
	}

	private GraphQlClient client(String user, String document) {
		return new GraphQlClient(this.stack, this.stack.userToken(user), document, () -> "{}");
	}

	private static JsonNode ask(GraphQlClient client, Map<String, String> variables) throws IOException {
		var answer = client.answer(JSON.writeValueAsString(variables));
		if (answer.contains("\"errors\"")) {
			throw new BenchProblem("The API refused: " + answer.substring(0, Math.min(answer.length(), 400)));
		}
		return JSON.readTree(answer).at("/data");
	}

	private static long sum(JsonNode list, String path) {
		return list.valueStream().mapToLong(one -> one.at(path).asLong()).sum();
	}

	/** Evenly over all of them. */
	private static List<String> some(List<String> all, int many) {
		var some = new ArrayList<String>();
		var step = Math.max(1, all.size() / many);
		for (int place = 0; place < all.size() && some.size() < many; place += step) {
			some.add(all.get(place));
		}
		return some;
	}

}
