package io.c360.api.query;

import java.math.BigInteger;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;

/** A whole number of up to 64 bits. */
final class LongScalar implements Coercing<Long, Long> {

	private static final String EXPECTED = "A whole number is needed";

	private LongScalar() {
	}

	/** The scalar {@code Long}. */
	static GraphQLScalarType type() {
		return GraphQLScalarType.newScalar().name("Long").coercing(new LongScalar()).build();
	}

	@Override
	public Long serialize(Object value, GraphQLContext context, Locale locale) {
		if (value instanceof Long || value instanceof Integer) {
			return ((Number) value).longValue();
		}
		throw new CoercingSerializeException(EXPECTED);
	}

	@Override
	public Long parseValue(Object input, GraphQLContext context, Locale locale) {
		try {
			return new BigInteger(input.toString()).longValueExact();
		}
		catch (ArithmeticException | NumberFormatException ex) {
			throw new CoercingParseValueException(EXPECTED);
		}
	}

	@Override
	public Long parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		if (input instanceof IntValue number && number.getValue().bitLength() < Long.SIZE) {
			return number.getValue().longValue();
		}
		throw new CoercingParseLiteralException(EXPECTED);
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return IntValue.newIntValue(BigInteger.valueOf((Long) input)).build();
	}

}
