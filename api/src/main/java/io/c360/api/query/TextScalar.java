package io.c360.api.query;

import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;

/** A scalar that is written as text and read back the same. */
final class TextScalar<T> implements Coercing<T, String> {

	private final Class<T> type;

	private final Function<String, T> parser;

	private final String expected;

	private TextScalar(Class<T> type, Function<String, T> parser, String expected) {
		this.type = type;
		this.parser = parser;
		this.expected = expected;
	}

	/** A scalar of values whose {@code toString} is the text. */
	static <T> GraphQLScalarType of(String name, Class<T> type, Function<String, T> parser, String expected) {
		return GraphQLScalarType.newScalar().name(name).coercing(new TextScalar<>(type, parser, expected)).build();
	}

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		if (!this.type.isInstance(value)) {
			throw new CoercingSerializeException(this.expected);
		}
		return value.toString();
	}

	@Override
	public T parseValue(Object input, GraphQLContext context, Locale locale) {
		try {
			return this.parser.apply((String) input);
		}
		catch (RuntimeException ex) {
			throw new CoercingParseValueException(this.expected);
		}
	}

	@Override
	public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		try {
			return this.parser.apply(((StringValue) input).getValue());
		}
		catch (RuntimeException ex) {
			throw new CoercingParseLiteralException(this.expected);
		}
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return StringValue.of(input.toString());
	}

}
