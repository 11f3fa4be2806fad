package io.c360.rules;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.c360.customer.campaign.BundleType;
import io.c360.customer.decision.ActionCatalogue;
import io.c360.customer.decision.ContactCap;
import io.c360.customer.decision.RefusalWindow;
import io.c360.customer.decision.Stop;
import io.c360.customer.decision.Suppression;
import io.c360.customer.decision.Traits;
import io.c360.customer.offer.OfferBook;
import io.c360.customer.position.HealthWeights;

/**
 * Everything that business people decide in advance, as it was at one moment. Never
 * changes: a changed file makes another one.
 */
public final class Rules {

	/** The tables by name; each is a file {@code <name>.dmn}. */
	static final List<String> TABLES = List.of("tiers", "channels", "policy", "contact-caps", "refusal-reasons",
			"refusals", "scenes", "service-levels", "remedies", "deposits", "selling-points");

	private final Map<String, Table> tables;

	private final ActionCatalogue actions;

	private final OfferBook offers;

	private final HealthWeights health;

	private final ChannelCatalogue channels;

	private final Programmes programmes;

	private final List<TableReport> reports;

	private Rules(Map<String, Table> tables, ActionCatalogue actions, OfferBook offers, HealthWeights health,
			ChannelCatalogue channels, Programmes programmes, List<TableReport> reports) {
		this.tables = tables;
		this.actions = actions;
		this.offers = offers;
		this.health = health;
		this.channels = channels;
		this.programmes = programmes;
		this.reports = reports;
	}

	/**
	 * Reads and checks all of it.
	 * @throws IllegalArgumentException saying which file is wrong, and what with it
	 */
	static Rules read(RuleFiles files) {
		var tables = new TreeMap<String, Table>();
		TABLES.forEach(name -> tables.put(name, Table.read(name, files.bytes(name + ".dmn"))));
		var reports = tables.values().stream().map(Completeness::of).toList();
		return new Rules(tables, ActionCatalogue.read(files.stream("actions.json")),
				OfferBook.read(files.stream("offers.json")), HealthWeights.read(files.stream("health.csv")),
				ChannelCatalogue.read(files.stream(ChannelCatalogue.FILE)),
				Programmes.read(files.stream(Programmes.FILE)), reports);
	}

	/** What may be done for customers. */
	public ActionCatalogue actions() {
		return this.actions;
	}

	/** What is offered. */
	public OfferBook offers() {
		return this.offers;
	}

	/** What counts how much for the health of a city. */
	public HealthWeights health() {
		return this.health;
	}

	/** Where customers are met, what that costs, and how many can be. */
	public ChannelCatalogue channels() {
		return this.channels;
	}

	/** What loyalty programmes there are, and what for. */
	public Programmes programmes() {
		return this.programmes;
	}

	/** Gaps, overlaps and rows that never decide, table by table. */
	public List<TableReport> reports() {
		return this.reports;
	}

	/** The version of a table. */
	public String version(String table) {
		return table(table).version();
	}

	/**
	 * The target group of a customer (F01-F04).
	 *
	 * @param rule the row that said so
	 */
	public record Tier(String tier, String rule, String version) {
	}

	/** The target group of a customer. */
	public Tier tier(Traits traits) {
		var row = first("tiers", traits.all());
		return new Tier(row.text("tier"), row.text("rule"), version("tiers"));
	}

	/**
	 * How a target group is approached (F05-F07).
	 *
	 * @param active channels on which we may begin, the best first
	 * @param handling where it is handled
	 */
	public record Approach(List<String> active, String handling, String rule, String version) {
	}

	/** How a target group is approached. */
	public Approach approach(String tier) {
		var row = first("channels", Map.of("tier", tier));
		return new Approach(row.words("active"), row.text("handling"), row.text("rule"), version("channels"));
	}

	/**
	 * With what a group is won for a purchase (E18).
	 *
	 * @param bundle what they have, as in E16
	 * @param purchase NAKED for the phone alone, CONTRACT for a new number with it
	 * @param point A, B or C
	 * @param policy MAIN or SECOND
	 * @param publicity USUAL or MORE
	 * @param offers that carry it
	 */
	public record SellingPoint(String bundle, String purchase, String point, String policy, String publicity,
			List<String> offers, String say, String because, String rule, String version) {
	}

	/** With what customers of a bundle are won for a purchase. */
	public SellingPoint sellingPoint(String bundle, String purchase) {
		var row = first("selling-points", Map.of("bundle", bundle, "purchase", purchase));
		return new SellingPoint(bundle, purchase, row.text("point"), row.text("policy"), row.text("publicity"),
				row.words("offers"), row.text("say"), row.text("because"), row.text("rule"), version("selling-points"));
	}

	/** The whole table, group by group. */
	public List<SellingPoint> sellingPoints() {
		return Arrays.stream(BundleType.values())
			.flatMap(bundle -> Stream.of("NAKED", "CONTRACT").map(purchase -> sellingPoint(bundle.name(), purchase)))
			.toList();
	}

	/** What is forbidden for a customer now. */
	public List<Suppression> suppressions(Traits traits) {
		var version = version("policy");
		return table("policy").rows(traits.all())
			.stream()
			.map(row -> new Suppression(Stop.valueOf(row.text("stop")), row.text("scope"), row.text("rule"), version,
					row.text("because")))
			.toList();
	}

	/** How often a customer may be contacted. */
	public List<ContactCap> caps(Traits traits) {
		var version = version("contact-caps");
		return table("contact-caps").rows(traits.all())
			.stream()
			.map(row -> new ContactCap(row.text("rule"), version, ContactCap.Scope.valueOf(row.text("scope")),
					row.text("channel"), row.text("counted"), (int) row.number("most"),
					Duration.ofDays(row.number("days"))))
			.toList();
	}

	/**
	 * For how long a refusal closes what was refused.
	 * @param words why, as the customer said it
	 * @param group of the action that was refused
	 */
	public RefusalWindow refusal(String words, String group) {
		var reason = first("refusal-reasons", Map.of("words", words.toLowerCase(Locale.ROOT))).text("reason");
		var row = first("refusals", Map.of("reason", reason, "group", group));
		return new RefusalWindow(row.text("rule"), version("refusals"), reason, row.text("scope").equals("GROUP"),
				days(row, "days"), days(row, "last"), days(row, "pause"));
	}

	private static Duration days(Table.Row row, String name) {
		return Duration.ofDays(row.number(name));
	}

	/**
	 * How a till shows what it shows (G22).
	 *
	 * @param most actions at once
	 * @param full true for the long sentence
	 */
	public record Treatment(int most, boolean full, String rule, String version) {
	}

	/** How a till shows what it shows to whom. */
	public Treatment treatment(String scene, Traits traits) {
		var inputs = traits.all();
		inputs.put("scene", scene.toUpperCase(Locale.ROOT));
		var row = first("scenes", inputs);
		return new Treatment((int) row.number("most"), row.text("form").equals("LONG"), row.text("rule"),
				version("scenes"));
	}

	/**
	 * What a customer of a band gets (A39).
	 *
	 * @param priority in a queue; 1 first
	 * @param compensationCap fen
	 */
	public record ServiceLevel(int priority, long compensationCap, String offerSet, String rule, String version) {
	}

	/** What a customer of a value band gets. */
	public ServiceLevel serviceLevel(String band) {
		var row = first("service-levels", Map.of("band", band));
		return new ServiceLevel((int) row.number("priority"), row.number("compensationCap"), row.text("offerSet"),
				row.text("rule"), version("service-levels"));
	}

	/**
	 * How to make good (A25).
	 *
	 * @param fen what it costs us
	 */
	public record Remedy(String remedy, long fen, String because, String rule, String version) {
	}

	/**
	 * What the table offers for a complaint, the best first; nothing for one that is not
	 * justified.
	 * @param facts validity, topic, severity, level, trend and former, the number of
	 * earlier complaints; those that are not known are absent
	 */
	public List<Remedy> remedies(Map<String, Object> facts) {
		return table("remedies").rows(facts)
			.stream()
			.map(row -> new Remedy(row.text("remedy"), row.number("fen"), row.text("because"), row.text("rule"),
					version("remedies")))
			.toList();
	}

	/** Fen that a customer of a credit rating deposits before roaming (C37). */
	public long roamingDeposit(String rating) {
		return first("deposits", Map.of("rating", rating)).number("deposit");
	}

	private Table.Row first(String table, Map<String, Object> inputs) {
		var rows = table(table).rows(inputs);
		if (rows.isEmpty()) {
			throw new IllegalStateException(version(table) + " has no row for this case");
		}
		return rows.getFirst();
	}

	private Table table(String name) {
		return Objects.requireNonNull(this.tables.get(name));
	}

}
