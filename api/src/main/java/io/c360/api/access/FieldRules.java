package io.c360.api.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

/** The rule of each field of the schema, found without a look at its name. */
final class FieldRules {

	private static final List<String> NAMES = List.copyOf(AccessTable.get().fields().keySet());

	/** The class of what the api is made of, which is asked for by introspection. */
	static final String SCHEMA = "schema";

	private final Map<GraphQLFieldDefinition, FieldRule> rules = new HashMap<>();

	/**
	 * The rule of a field.
	 *
	 * @param dataClass null when the table does not name the field
	 * @param place its place in the table; negative when nothing of a person is in it
	 */
	record FieldRule(String field, @Nullable String dataClass, int place) {

	}

	FieldRules(GraphQLSchema schema) {
		for (var field : List.of(schema.getIntrospectionSchemaFieldDefinition(),
				schema.getIntrospectionTypeFieldDefinition())) {
			this.rules.put(field, rule("Query." + field.getName()));
		}
		for (var type : schema.getAllTypesAsList()) {
			if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
				object.getFieldDefinitions()
					.forEach(field -> this.rules.put(field, rule(object.getName() + "." + field.getName())));
			}
		}
	}

	private static FieldRule rule(String field) {
		var dataClass = AccessTable.get().classOf(field);
		var ofNobody = "open".equals(dataClass) || SCHEMA.equals(dataClass);
		return new FieldRule(field, dataClass, ofNobody ? -1 : NAMES.indexOf(field));
	}

	/** How many places there are. */
	static int size() {
		return NAMES.size();
	}

	/** The field at a place. */
	static String name(int place) {
		return NAMES.get(place);
	}

	/** The rule of a field; null for what is below the two fields of introspection. */
	@Nullable FieldRule of(GraphQLFieldDefinition field) {
		return this.rules.get(field);
	}

}
