package io.c360.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The channels on which customers are met (F08), as business people wrote them down. */
public record ChannelCatalogue(String version, List<Channel> channels) {

	static final String FILE = "channel-catalogue.csv";

	private static final String UNLIMITED = "-";

	public ChannelCatalogue {
		channels = List.copyOf(channels);
		if (version.isBlank() || channels.isEmpty()
				|| channels.stream().map(Channel::id).distinct().count() != channels.size()) {
			throw new IllegalArgumentException(FILE + " needs a version, and each channel once");
		}
	}

	/** Who begins. */
	public enum Mode {

		/** We do: it takes consent. */
		ACTIVE,
		/** The customer does. */
		PASSIVE

	}

	/**
	 * One channel.
	 *
	 * @param cost fen of one contact
	 * @param capacity contacts a day; null without limit
	 */
	public record Channel(String id, String name, String chinese, Mode mode, long cost, @Nullable Long capacity) {

		public Channel {
			if (cost < 0 || (capacity != null && capacity < 1)) {
				throw new IllegalArgumentException(
						"Channel " + id + " of " + FILE + " needs a cost of 0 or more, and room for one contact a day");
			}
		}

		/** On how many days so many contacts are through; 1 for one that has room. */
		public long days(long contacts) {
			return (this.capacity != null) ? Math.max(1, Math.ceilDiv(contacts, this.capacity)) : 1;
		}

	}

	/** A channel by its name in facts; empty when nobody wrote it down. */
	public Optional<Channel> channel(String id) {
		return this.channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
	}

	/**
	 * Reads the file.
	 * @throws IllegalArgumentException saying what is wrong with it
	 */
	static ChannelCatalogue read(InputStream file) {
		try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			var version = "";
			var channels = new ArrayList<Channel>();
			for (var line : lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
				var cells = line.split("\\|", -1);
				if (cells.length == 2) {
					version = cells[1].strip();
				}
				else {
					channels.add(channel(line, cells));
				}
			}
			return new ChannelCatalogue(version, channels);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Channel channel(String line, String... cells) {
		if (cells.length != 6) {
			throw wrong(line, null);
		}
		try {
			return new Channel(cells[0].strip(), cells[1].strip(), cells[2].strip(), Mode.valueOf(cells[3].strip()),
					Long.parseLong(cells[4].strip()),
					cells[5].strip().equals(UNLIMITED) ? null : Long.valueOf(cells[5].strip()));
		}
		catch (NumberFormatException ex) {
			throw wrong(line, ex);
		}
	}

	private static IllegalArgumentException wrong(String line, @Nullable Exception cause) {
		return new IllegalArgumentException(
				"A line of " + FILE + " is channel|name|中文|mode|fen a contact|contacts a day, and this is not: " + line,
				cause);
	}

}
