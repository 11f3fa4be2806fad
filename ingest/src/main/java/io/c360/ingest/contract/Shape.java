package io.c360.ingest.contract;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a schema demands of one value. */
sealed interface Shape {

	/** The first thing that does not fit; null when everything does. */
	@Nullable Finding check(JsonNode value, Instant now);

	/** What the value is, in the words of the schema. */
	String description();

	/** A text. */
	record Text(String description, int min, int max, @Nullable Pattern pattern, Set<String> allowed,
			@Nullable TextFormat format, Span span) implements Shape {

		@Override
		public @Nullable Finding check(JsonNode value, Instant now) {
			if (!value.isString()) {
				return Finding.of(RejectCode.WRONG_TYPE, "It must be a text. " + this.description);
			}
			var text = value.stringValue();
			if (!Characters.areFit(text)) {
				return Finding.of(RejectCode.BAD_VALUE,
						"It holds a NUL or half of a surrogate pair; send characters that exist.");
			}
			if (text.length() < this.min || isLongerThan(text, this.max)) {
				return Finding.of(RejectCode.BAD_VALUE,
						"It must have %d to %d characters. %s".formatted(this.min, this.max, this.description));
			}
			if ((!this.allowed.isEmpty() && !this.allowed.contains(text))
					|| (this.pattern != null && !this.pattern.matcher(text).find())) {
				return Finding.of(RejectCode.BAD_VALUE, "It is not one of the values it may have. " + this.description);
			}
			var problem = (this.format != null) ? this.format.problemOf(text, this.span, now) : null;
			return (problem != null) ? Finding.of(RejectCode.BAD_VALUE, this.description + " But " + problem + ".")
					: null;
		}

		private static boolean isLongerThan(String text, int max) {
			return text.length() > max && text.codePointCount(0, text.length()) > max;
		}

	}

	/** A whole number. */
	record Whole(String description, long min, long max) implements Shape {

		@Override
		public @Nullable Finding check(JsonNode value, Instant now) {
			if (!value.isIntegralNumber()) {
				return Finding.of(RejectCode.WRONG_TYPE, "It must be a whole number. " + this.description);
			}
			if (!value.canConvertToLong() || value.longValue() < this.min || value.longValue() > this.max) {
				return Finding.of(RejectCode.BAD_VALUE,
						"It must lie between %d and %d. %s".formatted(this.min, this.max, this.description));
			}
			return null;
		}

	}

	/** true or false. */
	record Truth(String description) implements Shape {

		@Override
		public @Nullable Finding check(JsonNode value, Instant now) {
			return value.isBoolean() ? null
					: Finding.of(RejectCode.WRONG_TYPE, "It must be true or false. " + this.description);
		}

	}

	/** Something that may be null, which means the same as absent. */
	record Optional(Shape shape) implements Shape {

		@Override
		public @Nullable Finding check(JsonNode value, Instant now) {
			return value.isNull() ? null : this.shape.check(value, now);
		}

		@Override
		public String description() {
			return this.shape.description();
		}

	}

	/** A list. */
	record Items(String description, Shape item, int max) implements Shape {

		@Override
		public @Nullable Finding check(JsonNode value, Instant now) {
			if (!value.isArray()) {
				return Finding.of(RejectCode.WRONG_TYPE, "It must be a list. " + this.description);
			}
			if (value.size() > this.max) {
				return Finding.of(RejectCode.BAD_VALUE,
						"It may have at most %d entries. %s".formatted(this.max, this.description));
			}
			for (var i = 0; i < value.size(); i++) {
				var finding = this.item.check(value.get(i), now);
				if (finding != null) {
					return finding.in("[" + i + "]");
				}
			}
			return null;
		}

	}

	/**
	 * An object.
	 *
	 * @param others what fields of any other name must be; null when there may be none
	 */
	record Fields(String description, Map<String, Shape> fields, List<String> required, @Nullable Shape others,
			int max) implements Shape {

		@Override
		public @Nullable Finding check(JsonNode value, Instant now) {
			if (!value.isObject()) {
				return Finding.of(RejectCode.WRONG_TYPE, "It must be an object. " + this.description);
			}
			for (var name : this.required) {
				var field = value.get(name);
				if (field == null || field.isNull()) {
					var shape = this.fields.get(name);
					return Finding
						.of(RejectCode.MISSING_FIELD,
								"It must be there. " + ((shape != null) ? shape.description() : ""))
						.in(name);
				}
			}
			if (value.size() > this.max) {
				return Finding.of(RejectCode.BAD_VALUE,
						"It may have at most %d entries. %s".formatted(this.max, this.description));
			}
			for (var field : value.properties()) {
				var finding = checkField(field.getKey(), field.getValue(), now);
				if (finding != null) {
					return finding;
				}
			}
			return null;
		}

		/** The same with more fields that no object may lack. */
		Fields requiring(List<String> more) {
			return new Fields(this.description, this.fields,
					Stream.concat(this.required.stream(), more.stream()).distinct().toList(), this.others, this.max);
		}

		private @Nullable Finding checkField(String name, JsonNode value, Instant now) {
			var named = this.fields.get(name);
			var shape = (named != null) ? named : this.others;
			if (shape == null) {
				return Finding.of(RejectCode.UNKNOWN_FIELD,
						"The contract has no such field; remove it, or put it under characteristic where there is one.")
					.in(Characters.speakable(name));
			}
			if (named == null && !Characters.areFit(name)) {
				return Finding.of(RejectCode.BAD_VALUE, "The name of a field holds characters that do not exist.");
			}
			var finding = shape.check(value, now);
			return (finding != null) ? finding.in(Characters.speakable(name)) : null;
		}

	}

	/** An object that has one of several fields at least. */
	record Some(Fields stated, List<String> fields) implements Shape {

		@Override
		public @Nullable Finding check(JsonNode value, Instant now) {
			var finding = this.stated.check(value, now);
			return (finding != null || this.fields.stream().anyMatch(name -> says(value.get(name)))) ? finding
					: Finding.of(RejectCode.MISSING_FIELD,
							"One of %s must be there. %s".formatted(String.join(", ", this.fields), description()));
		}

		@Override
		public String description() {
			return this.stated.description();
		}

		private static boolean says(@Nullable JsonNode value) {
			return value != null && !value.isNull() && !(value.isArray() && value.isEmpty());
		}

	}

	/** A record that its source may withdraw; much may be missing then. */
	record Withdrawable(Fields stated, Fields withdrawn) implements Shape {

		@Override
		public @Nullable Finding check(JsonNode value, Instant now) {
			return (isWithdrawn(value) ? this.withdrawn : this.stated).check(value, now);
		}

		@Override
		public String description() {
			return this.stated.description();
		}

		static boolean isWithdrawn(JsonNode value) {
			var deleted = value.get("deleted");
			return deleted != null && deleted.isBoolean() && deleted.booleanValue();
		}

	}

	/**
	 * Exactly one of several objects, told apart by a field that only one of them has.
	 */
	record OneOf(String description, Choice choice) implements Shape {

		@Override
		public @Nullable Finding check(JsonNode value, Instant now) {
			if (!value.isObject()) {
				return Finding.of(RejectCode.WRONG_TYPE, "It must be an object. " + this.description);
			}
			var branch = this.choice.of(value);
			return (branch != null) ? branch.check(value, now)
					: Finding.of(RejectCode.BAD_VALUE, "It is none of the forms it may have. " + this.description);
		}

	}

}
