package io.c360.api.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * A question for every field of the schema, under another name than its own, with the
 * arguments that it needs; and what the table says of who may ask it.
 */
public final class SchemaQuestions {

	private static final String NOBODY = "\"00000000-0000-4000-8000-000000000000\"";

	private static final Set<String> NUMBERS = Set.of("Int", "Long", "Float");

	private final TypeDefinitionRegistry schema = schema();

	/** Every field of a type by name, written as a question. */
	public Map<String, String> of(String type) {
		var questions = new TreeMap<String, String>();
		fields(type).forEach((name, field) -> questions.put(name, "innocent_" + name + ": " + name + arguments(field)
				+ (isObject(field.getType()) ? " { __typename }" : "")));
		return questions;
	}

	/** True when the table shows a field to a role. */
	public boolean shows(String role, String type, String field) {
		var dataClass = String.valueOf(AccessTable.get().classOf(type + "." + field));
		return Sight.of(Set.of(Role.named(role).orElseThrow())).sees(dataClass);
	}

	private Map<String, FieldDefinition> fields(String type) {
		var fields = new TreeMap<String, FieldDefinition>();
		this.schema.getTypes(ObjectTypeDefinition.class)
			.stream()
			.filter(known -> known.getName().equals(type))
			.forEach(known -> known.getFieldDefinitions().forEach(field -> fields.put(field.getName(), field)));
		this.schema.objectTypeExtensions()
			.getOrDefault(type, List.of())
			.forEach(more -> more.getFieldDefinitions().forEach(field -> fields.put(field.getName(), field)));
		return fields;
	}

	private String arguments(FieldDefinition field) {
		var needed = field.getInputValueDefinitions()
			.stream()
			.filter(argument -> argument.getType() instanceof NonNullType && argument.getDefaultValue() == null)
			.map(this::argument)
			.collect(Collectors.joining(", "));
		return needed.isEmpty() ? "" : "(" + needed + ")";
	}

	private String argument(InputValueDefinition argument) {
		return argument.getName() + ": " + value(argument.getType());
	}

	private String value(Type<?> type) {
		return switch (type) {
			case NonNullType needed -> value(needed.getType());
			case ListType list -> "[" + value(list.getType()) + "]";
			case TypeName named -> value(named.getName());
			default -> throw new IllegalStateException("No such type");
		};
	}

	private String value(String type) {
		var input = this.schema.getTypeOrNull(type, InputObjectTypeDefinition.class);
		if (input != null) {
			return input.hasDirective("oneOf") ? "{id: " + NOBODY + "}"
					: input.getInputValueDefinitions()
						.stream()
						.filter(field -> field.getType() instanceof NonNullType && field.getDefaultValue() == null)
						.map(this::argument)
						.collect(Collectors.joining(", ", "{", "}"));
		}
		var words = this.schema.getTypeOrNull(type, EnumTypeDefinition.class);
		if (words != null) {
			return words.getEnumValueDefinitions().getFirst().getName();
		}
		if (NUMBERS.contains(type)) {
			return "1";
		}
		return switch (type) {
			case "Boolean" -> "true";
			case "DateTime" -> "\"2026-01-01T00:00:00Z\"";
			case "Date" -> "\"2026-01-01\"";
			default -> NOBODY;
		};
	}

	private boolean isObject(Type<?> type) {
		return switch (type) {
			case NonNullType needed -> isObject(needed.getType());
			case ListType list -> isObject(list.getType());
			case TypeName named -> this.schema.getTypeOrNull(named.getName(), ObjectTypeDefinition.class) != null;
			default -> false;
		};
	}

	private static TypeDefinitionRegistry schema() {
		try (var files = Files.list(Path.of("src/main/resources/graphql"))) {
			var schema = new TypeDefinitionRegistry();
			files.sorted().forEach(file -> schema.merge(new SchemaParser().parse(file.toFile())));
			return schema;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
