package io.c360.customer.offer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All offers, as their owners wrote them down. */
public record OfferBook(String version, List<Offer> offers) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	public OfferBook {
		offers = List.copyOf(offers);
	}

	/** The fifteen offers of the handset plan. */
	public static OfferBook handsetPlan() {
		try (var file = Objects.requireNonNull(OfferBook.class.getResourceAsStream("offers.json"))) {
			return read(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Reads a book.
	 * @throws IllegalArgumentException saying what is wrong with it
	 */
	public static OfferBook read(InputStream json) {
		try {
			return JSON.readValue(json, OfferBook.class);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("The offers cannot be read: " + ex.getOriginalMessage(), ex);
		}
	}

	/** The offer of an id. */
	public Optional<Offer> offer(String id) {
		return this.offers.stream().filter(offer -> offer.id().equals(id)).findFirst();
	}

	/** What people at the desk may read on a day; it need not have started (A12). */
	public List<Offer> visibleOn(LocalDate day) {
		return this.offers.stream().filter(offer -> offer.isVisibleOn(day)).toList();
	}

	/**
	 * The same thing for the same class of customer at different prices.
	 *
	 * @param prices in fen, the lowest first
	 */
	public record Conflict(String product, String form, String customers, List<Long> prices, List<String> offers) {
	}

	/** Every place where channels contradict each other (E02). */
	public List<Conflict> conflicts() {
		var places = new TreeMap<String, List<Offer>>();
		for (var offer : this.offers) {
			if (offer.phone() != null) {
				for (var customers : offer.classes()) {
					places
						.computeIfAbsent(offer.product() + "|" + offer.form() + "|" + customers,
								place -> new java.util.ArrayList<>())
						.add(offer);
				}
			}
		}
		return places.entrySet()
			.stream()
			.map(place -> conflict(place.getKey().split("\\|"), place.getValue()))
			.filter(conflict -> conflict.prices().size() > 1)
			.toList();
	}

	private static Conflict conflict(String[] place, Collection<Offer> offers) {
		var prices = new TreeSet<Long>();
		offers.forEach(offer -> prices.add(Objects.requireNonNull(offer.phone())));
		return new Conflict(place[0], place[1], place[2], List.copyOf(prices),
				offers.stream().map(Offer::id).sorted().toList());
	}

}
