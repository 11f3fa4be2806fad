package io.c360.graph;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Lays a fact down as the properties of a node and reads it back: one property per record
 * component, by its name. Money becomes {@code <name>} in the smallest unit and
 * {@code <name>Currency}; a map becomes the lists {@code <name>Names} and
 * {@code <name>Values}; the party becomes the id of its record, under {@code record}; the
 * parts of a part become {@code <name><Part>}. Absent values are absent properties.
 */
public final class PropertyCodec<F extends Record> {

	private final RecordComponent[] components;

	private final Constructor<F> constructor;

	private PropertyCodec(RecordComponent[] components, Constructor<F> constructor) {
		this.components = components;
		this.constructor = constructor;
	}

	/**
	 * The codec of a record type; its components must be of the types that this class
	 * knows.
	 */
	public static <F extends Record> PropertyCodec<F> of(Class<F> type) {
		var components = type.getRecordComponents();
		try {
			var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
			return new PropertyCodec<>(components, type.getDeclaredConstructor(types));
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The properties of a fact. */
	public Map<String, Object> write(F fact) {
		var properties = HashMap.<String, Object>newHashMap(this.components.length + 4);
		write(properties, "", this.components, fact);
		return properties;
	}

	private static void write(Map<String, Object> properties, String within, RecordComponent[] components,
			Object fact) {
		for (var component : components) {
			var value = get(component, fact);
			if (value != null) {
				put(properties, name(within, component), value);
			}
		}
	}

	private static String name(String within, RecordComponent component) {
		var name = component.getName();
		return within.isEmpty() ? name : within + Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	private static void put(Map<String, Object> properties, String name, Object value) {
		switch (value) {
			case RecordId id -> properties.put(name, id.toString());
			case PartyReference party -> properties.put("record", party.record().toString());
			case Enum<?> constant -> properties.put(name, constant.name());
			case Instant instant -> properties.put(name, instant.atZone(ZoneOffset.UTC));
			case Money money -> {
				properties.put(name, money.amount());
				properties.put(name + "Currency", money.currency().getCurrencyCode());
			}
			case Map<?, ?> map when map.isEmpty() -> {
			}
			case Map<?, ?> map -> {
				properties.put(name + "Names", map.keySet().stream().map(Object::toString).toList());
				properties.put(name + "Values", map.values().stream().map(Object::toString).toList());
			}
			case Record part -> write(properties, name, part.getClass().getRecordComponents(), part);
			default -> properties.put(name, value);
		}
	}

	/** The fact that lies in these properties. */
	public F read(Value node) {
		return make(this.constructor,
				Arrays.stream(this.components).map(component -> argument(component, "", node)).toArray());
	}

	private static <T> T make(Constructor<T> constructor, @Nullable Object[] arguments) {
		try {
			return constructor.newInstance(arguments);
		}
		catch (InstantiationException | IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("A stored fact does not have the shape of its kind", ex);
		}
	}

	/** A part of a fact; null when nothing of it lies there. */
	private static @Nullable Object part(Class<?> type, String name, Value node) {
		var components = type.getRecordComponents();
		var arguments = Arrays.stream(components).map(component -> argument(component, name, node)).toArray();
		if (Arrays.stream(arguments).allMatch(PropertyCodec::isNothing)) {
			return null;
		}
		try {
			return make(
					type.getDeclaredConstructor(
							Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)),
					arguments);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isNothing(@Nullable Object value) {
		return value == null || List.of().equals(value) || Map.of().equals(value);
	}

	private static @Nullable Object argument(RecordComponent component, String within, Value node) {
		var name = name(within, component);
		var type = component.getType();
		if (type == PartyReference.class) {
			return new PartyReference.ByRecord(RecordId.parse(node.get("record").asString()));
		}
		if (type == Map.class) {
			return map(node.get(name + "Names"), node.get(name + "Values"));
		}
		if (type.isRecord() && type != Money.class && type != RecordId.class) {
			return part(type, name, node);
		}
		var value = node.get(name);
		if (value.isNull()) {
			return (type == List.class) ? List.of() : null;
		}
		if (type == Money.class) {
			return new Money(value.asLong(), Currency.getInstance(node.get(name + "Currency").asString()));
		}
		return scalar(type, value);
	}

	private static Object scalar(Class<?> type, Value value) {
		if (type == String.class) {
			return value.asString();
		}
		if (type == RecordId.class) {
			return RecordId.parse(value.asString());
		}
		if (type == Instant.class) {
			return value.asZonedDateTime().toInstant();
		}
		if (type == LocalDate.class) {
			return value.asLocalDate();
		}
		if (type == long.class || type == Long.class) {
			return value.asLong();
		}
		if (type == boolean.class || type == Boolean.class) {
			return value.asBoolean();
		}
		if (type == List.class) {
			return value.asList(Value::asString);
		}
		if (type.isEnum()) {
			return Arrays.stream(type.getEnumConstants())
				.filter(constant -> ((Enum<?>) constant).name().equals(value.asString()))
				.findFirst()
				.orElseThrow();
		}
		throw new IllegalStateException("No property is of " + type);
	}

	private static Map<String, String> map(Value names, Value values) {
		if (names.isNull()) {
			return Map.of();
		}
		var map = new LinkedHashMap<String, String>();
		var keys = new ArrayList<>(names.asList(Value::asString));
		var texts = values.asList(Value::asString);
		for (int index = 0; index < keys.size(); index++) {
			map.put(keys.get(index), texts.get(index));
		}
		return map;
	}

	private static @Nullable Object get(RecordComponent component, Object fact) {
		try {
			return component.getAccessor().invoke(fact);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
