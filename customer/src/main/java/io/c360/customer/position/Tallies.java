package io.c360.customer.position;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.c360.customer.segment.SegmentModel;
import org.jspecify.annotations.Nullable;

/** Adds up customers by city and all together, one after the other, in any order. */
public final class Tallies {

	private static final String NONE = "";

	private final @Nullable SegmentModel segments;

	private final CityTally all = new CityTally(CityFigures.ALL);

	private final Map<String, CityTally> cities = new HashMap<>();

	/**
	 * @param segments by which customers are counted; null while nobody fitted any
	 */
	public Tallies(@Nullable SegmentModel segments) {
		this.segments = segments;
	}

	/** Adds one more. */
	public void add(Position position) {
		var segment = (this.segments != null) ? this.segments.of(position.behaviour()).name() : null;
		this.all.add(position, segment);
		this.cities
			.computeIfAbsent((position.city() != null) ? position.city() : NONE,
					city -> new CityTally(city.isEmpty() ? null : city))
			.add(position, segment);
	}

	/** Those of all together, then city by city in the order of their names. */
	public List<CityFigures> figures() {
		return Stream.concat(Stream.of(this.all), this.cities.values().stream())
			.map(CityTally::figures)
			.sorted(CityFigures.BY_NAME)
			.toList();
	}

}
