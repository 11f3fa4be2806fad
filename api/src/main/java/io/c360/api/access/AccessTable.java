package io.c360.api.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.c360.customer.party.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * Who may see what, as data: the class of each field and attribute, and what each role
 * sees of each class, in the files of {@code access/}. Deny by default.
 */
final class AccessTable {

	private static final AccessTable TABLE = new AccessTable();

	private final Map<String, String> classes;

	private final Map<String, Map<Role, Rule>> rules = new LinkedHashMap<>();

	private final Map<String, Purpose> purposes = new LinkedHashMap<>();

	private final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);

	private final Map<Set<Role>, Map<Purpose, Sight>> sights = new ConcurrentHashMap<>();

	/** What a role may do with things of a class. */
	enum Rule {

		/** See it. */
		YES,
		/** Ask by it. */
		KEY,
		/** Nothing. */
		NO

	}

	private AccessTable() {
		this.classes = new LinkedHashMap<>();
		AccessFile.of("fields.csv").forEach(row -> this.classes.put(row.get("field"), row.get("class")));
		for (var row : AccessFile.of("classes.csv")) {
			var byRole = new EnumMap<Role, Rule>(Role.class);
			for (var role : Role.values()) {
				byRole.put(role, Rule.valueOf(row.get(role.realmName()).toUpperCase(java.util.Locale.ROOT)));
			}
			this.rules.put(row.get("class"), byRole);
		}
		for (var row : AccessFile.of("purposes.csv")) {
			this.purposes.put(row.get("purpose"), new Purpose(row.get("purpose"), roles(row.get("roles")),
					AccessFile.words(row.get("hides")), row.get("consent").equals("yes")));
		}
		for (var attribute : Attribute.values()) {
			this.attributes.put(attribute, this.classes.getOrDefault("AttributeName." + attribute.name(), "none"));
		}
	}

	/** The table that is in force. */
	static AccessTable get() {
		return TABLE;
	}

	private static Set<Role> roles(String names) {
		return AccessFile.words(names)
			.stream()
			.map(name -> Role.named(name).orElseThrow())
			.collect(java.util.stream.Collectors.toUnmodifiableSet());
	}

	/** The class of a field such as {@code Customer.id}; null when it has none. */
	@Nullable String classOf(String field) {
		return this.classes.get(field);
	}

	/** The class of an attribute. */
	String classOf(Attribute attribute) {
		return java.util.Objects.requireNonNull(this.attributes.get(attribute));
	}

	/** Every field and attribute with its class, in the order of the file. */
	Map<String, String> fields() {
		return java.util.Collections.unmodifiableMap(this.classes);
	}

	/** What the roles may do with each class, in the order of the file. */
	Map<String, Map<Role, Rule>> rules() {
		return java.util.Collections.unmodifiableMap(this.rules);
	}

	/** Every purpose, in the order of the file. */
	List<Purpose> purposes() {
		return List.copyOf(this.purposes.values());
	}

	/**
	 * The purpose of that name, when one of the roles may ask for it.
	 * @param name null for the first that they may ask for
	 */
	Optional<Purpose> purpose(@Nullable String name, Set<Role> roles) {
		return this.purposes.values()
			.stream()
			.filter(purpose -> name == null || purpose.name().equals(name))
			.filter(purpose -> purpose.roles().stream().anyMatch(roles::contains))
			.findFirst();
	}

	/** What roles see for a purpose; computed once for each of both. */
	Sight sight(Set<Role> roles, @Nullable Purpose purpose) {
		var byPurpose = this.sights.computeIfAbsent(roles, any -> new ConcurrentHashMap<>());
		return byPurpose.computeIfAbsent((purpose != null) ? purpose : Purpose.NONE, any -> make(roles, any));
	}

	private Sight make(Set<Role> roles, Purpose purpose) {
		var best = new HashMap<String, Rule>();
		this.rules.forEach((name, byRole) -> {
			var rule = roles.stream().map(byRole::get).min(java.util.Comparator.naturalOrder()).orElse(Rule.NO);
			best.put(name, purpose.hides().contains(name) && rule == Rule.YES ? Rule.KEY : rule);
		});
		return new Sight(Map.copyOf(best),
				Arrays.stream(Attribute.values())
					.filter(attribute -> best.getOrDefault(classOf(attribute), Rule.NO) != Rule.YES)
					.collect(java.util.stream.Collectors.toUnmodifiableSet()));
	}

}
