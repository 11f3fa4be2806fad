package io.c360.api.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import graphql.language.FieldDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.c360.customer.party.Attribute;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AccessTableTests {

	private static final Path SCHEMA = Path.of("src/main/resources/graphql");

	private static final Path MATRIX = Path.of("../docs/access-matrix.md");

	private final AccessTable table = AccessTable.get();

	private final TypeDefinitionRegistry schema = schema();

	@Test
	void namesEveryFieldOfTheSchemaAndNoOther() {
		var named = this.table.fields().keySet();

		var expected = new LinkedHashSet<>(fieldsByName().keySet());
		expected.addAll(List.of("Query.__schema", "Query.__type"));
		Arrays.stream(Attribute.values()).map(attribute -> "AttributeName." + attribute.name()).forEach(expected::add);
		assertThat(expected).as("give these fields a class in access/fields.csv").allMatch(named::contains);
		assertThat(named).as("these fields are no more").allMatch(expected::contains);
	}

	@Test
	void knowsEveryClassThatItNames() {
		assertThat(this.table.fields().values()).allMatch(this.table.rules()::containsKey);
		assertThat(this.table.purposes())
			.allSatisfy(purpose -> assertThat(purpose.hides()).allMatch(this.table.rules()::containsKey));
	}

	@Test
	void letsAPurposeBeFoundForEveryRole() {
		assertThat(Role.values()).allSatisfy(role -> assertThat(this.table.purpose(null, Set.of(role))).isPresent());
	}

	@Test
	void letsARefusedFieldBeNullUnlessItsWholeTypeIsRefused() {
		var byType = fieldsByName().entrySet()
			.stream()
			.collect(Collectors.groupingBy(field -> field.getKey().substring(0, field.getKey().indexOf('.'))));

		byType.forEach((type, fields) -> {
			for (var role : Role.values()) {
				var seen = fields.stream().filter(field -> sees(role, field.getKey())).toList();
				if (!seen.isEmpty()) {
					assertThat(fields).filteredOn(field -> field.getValue().getType() instanceof NonNullType)
						.as("%s would lose its siblings when these are refused to %s", type, role)
						.allMatch(field -> sees(role, field.getKey()));
				}
			}
		});
	}

	@Test
	void isWhatTheDocumentationShows() throws IOException {
		var matrix = matrix();
		if (Boolean.getBoolean("c360.write")) {
			Files.writeString(MATRIX, matrix);
		}

		assertThat(MATRIX).as("run this test with -DargLine=-Dc360.write=true").hasContent(matrix);
	}

	private boolean sees(Role role, String field) {
		return AccessTable.get().sight(Set.of(role), null).sees(String.valueOf(this.table.classOf(field)));
	}

	private String matrix() {
		var text = new StringBuilder(
				"""
						# Who may see what

						Made from `api/src/main/resources/access/` by `AccessTableTests`; edit the files there. What is not listed is refused to everybody.
						A refused field is null with the error code `FORBIDDEN`, and its siblings are answered; a masked value says `masked: true`.
						*key*: customers may be asked for by it, it is never shown.

						## Classes by role

						""");
		var roles = Arrays.stream(Role.values()).map(Role::realmName).toList();
		row(text, "class", roles);
		row(text, "---", roles.stream().map(role -> "---").toList());
		this.table.rules()
			.forEach((name, rules) -> row(text, name, rules.values()
				.stream()
				.map(rule -> (rule == AccessTable.Rule.NO) ? "" : rule.name().toLowerCase(java.util.Locale.ROOT))
				.toList()));
		text.append("\n## Purposes, said in the header `C360-Purpose`\n\n");
		row(text, "purpose", List.of("who may ask for it", "what it hides", "contact data only with consent"));
		row(text, "---", List.of("---", "---", "---"));
		this.table.purposes()
			.forEach(purpose -> row(text, purpose.name(),
					List.of(purpose.roles().stream().sorted().map(Role::realmName).collect(Collectors.joining(", ")),
							purpose.hides().stream().sorted().collect(Collectors.joining(", ")),
							purpose.needsConsent() ? "yes" : "")));
		text.append("\n## Fields by role\n\n");
		row(text, "field",
				java.util.stream.Stream.concat(java.util.stream.Stream.of("class"), roles.stream()).toList());
		row(text, "---", java.util.stream.Stream.generate(() -> "---").limit(roles.size() + 1L).toList());
		this.table.fields().forEach((field, dataClass) -> {
			var cells = new ArrayList<String>(List.of(dataClass));
			this.table.rules()
				.getOrDefault(dataClass, java.util.Map.of())
				.values()
				.forEach(rule -> cells
					.add((rule == AccessTable.Rule.NO) ? "" : rule.name().toLowerCase(java.util.Locale.ROOT)));
			row(text, field, cells);
		});
		return text.toString();
	}

	private static void row(StringBuilder text, String first, List<String> cells) {
		text.append("| ").append(first).append(" | ").append(String.join(" | ", cells)).append(" |\n");
	}

	private Map<String, FieldDefinition> fieldsByName() {
		var fields = new TreeMap<String, FieldDefinition>();
		this.schema.getTypes(ObjectTypeDefinition.class).forEach(type -> add(fields, type));
		this.schema.objectTypeExtensions().values().forEach(all -> all.forEach(type -> add(fields, type)));
		return fields;
	}

	private static void add(Map<String, FieldDefinition> fields, ObjectTypeDefinition type) {
		type.getFieldDefinitions().forEach(field -> fields.put(type.getName() + "." + field.getName(), field));
	}

	private static TypeDefinitionRegistry schema() {
		try (var files = Files.list(SCHEMA)) {
			var schema = new TypeDefinitionRegistry();
			files.sorted().forEach(file -> schema.merge(new SchemaParser().parse(file.toFile())));
			return schema;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
