package io.c360.api.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.c360.api.query.QueryCost.Times;
import org.jspecify.annotations.Nullable;

/**
 * Works out what the operations of a valid document cost. The schema says with
 * {@code @cost} what a field weighs and with {@code @listSize} how long a list is; an
 * argument {@code first} or {@code last} says it for the lists of a page.
 */
final class QueryCosts {

	private static final String PAGE = "first";

	private static final String PAGE_BACKWARDS = "last";

	/** How long a page is where nobody says it. */
	private static final int USUAL = 20;

	private static final int SOME = 5;

	private final GraphQLSchema schema;

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Set<String> open = new HashSet<>();

	private Map<String, Integer> defaults = Map.of();

	private QueryCosts(GraphQLSchema schema, Document document) {
		this.schema = schema;
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach(fragment -> this.fragments.put(fragment.getName(), fragment));
	}

	static QueryCost of(GraphQLSchema schema, Document document, OperationDefinition operation) {
		var costs = new QueryCosts(schema, document);
		var defaults = new HashMap<String, Integer>();
		operation.getVariableDefinitions().forEach(variable -> {
			if (variable.getDefaultValue() instanceof IntValue number) {
				defaults.put(variable.getName(), QueryCost.page(number.getValue().intValue()));
			}
		});
		costs.defaults = defaults;
		var root = switch (operation.getOperation()) {
			case QUERY -> schema.getQueryType();
			case MUTATION -> schema.getMutationType();
			case SUBSCRIPTION -> schema.getSubscriptionType();
		};
		return new QueryCost(0, new Times.Fixed(1), costs.below(operation.getSelectionSet(), root, null));
	}

	private List<QueryCost> below(@Nullable SelectionSet selections, @Nullable GraphQLType type, @Nullable Times page) {
		var costs = new ArrayList<QueryCost>();
		if (selections == null || !(type instanceof GraphQLFieldsContainer container)) {
			return costs;
		}
		for (Object selection : selections.getSelections()) {
			switch (selection) {
				case Field field -> costs.add(cost(field, container, page));
				case InlineFragment inline ->
					costs.addAll(
							below(inline.getSelectionSet(),
									(inline.getTypeCondition() != null)
											? this.schema.getType(inline.getTypeCondition().getName()) : container,
									page));
				case FragmentSpread spread -> costs.addAll(spread(spread, page));
				default -> throw new IllegalStateException("No such selection");
			}
		}
		return costs;
	}

	private List<QueryCost> spread(FragmentSpread spread, @Nullable Times page) {
		var fragment = this.fragments.get(spread.getName());
		if (fragment == null || !this.open.add(spread.getName())) {
			return List.of();
		}
		var costs = below(fragment.getSelectionSet(), this.schema.getType(fragment.getTypeCondition().getName()), page);
		this.open.remove(spread.getName());
		return costs;
	}

	private QueryCost cost(Field field, GraphQLFieldsContainer container, @Nullable Times page) {
		var definition = Introspection.getFieldDef(this.schema, container, field.getName());
		var list = GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList;
		var type = GraphQLTypeUtil.unwrapAll(definition.getType());
		var own = ownPage(field, definition);
		var times = !list ? new Times.Fixed(1) : (own != null) ? own : (page != null) ? page : assumed(definition);
		// a page says how long the lists are that it holds
		return new QueryCost(weight(definition, type), times, below(field.getSelectionSet(), type, list ? null : own));
	}

	private @Nullable Times ownPage(Field field, GraphQLFieldDefinition definition) {
		var declared = definition.getArgument(PAGE);
		if (declared == null) {
			return null;
		}
		var otherwise = (declared.getArgumentDefaultValue().getValue() instanceof IntValue number)
				? number.getValue().intValue() : USUAL;
		for (var argument : field.getArguments()) {
			if (argument.getName().equals(PAGE) || argument.getName().equals(PAGE_BACKWARDS)) {
				return switch (argument.getValue()) {
					case IntValue number -> new Times.Fixed(QueryCost
						.page((number.getValue().bitLength() < Integer.SIZE) ? number.getValue().intValue() : USUAL));
					case VariableReference variable -> new Times.Variable(variable.getName(),
							this.defaults.getOrDefault(variable.getName(), otherwise));
					default -> new Times.Fixed(otherwise);
				};
			}
		}
		return new Times.Fixed(otherwise);
	}

	private static Times assumed(GraphQLFieldDefinition definition) {
		return new Times.Fixed(directive(definition, "listSize", "assumedSize", SOME));
	}

	private static int weight(GraphQLFieldDefinition definition, GraphQLType type) {
		return directive(definition, "cost", "weight", (type instanceof GraphQLFieldsContainer) ? 1 : 0);
	}

	private static int directive(GraphQLFieldDefinition definition, String name, String argument, int otherwise) {
		var directive = definition.getAppliedDirective(name);
		var said = (directive != null) ? directive.getArgument(argument) : null;
		return (said != null && said.getValue() instanceof Integer number) ? number : otherwise;
	}

}
