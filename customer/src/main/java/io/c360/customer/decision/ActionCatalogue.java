package io.c360.customer.decision;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All actions, as their owners wrote them down. */
public final class ActionCatalogue {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final String version;

	private final ControlGroup control;

	private final List<Action> actions;

	private final Map<String, Action> byId;

	private final Set<String> channels;

	private ActionCatalogue(Written written) {
		this.version = written.version();
		this.control = written.control();
		this.actions = List.copyOf(written.actions());
		this.byId = this.actions.stream().collect(Collectors.toUnmodifiableMap(Action::id, Function.identity()));
		this.channels = this.actions.stream()
			.flatMap(action -> action.channels().stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	private record Written(String version, ControlGroup control, List<Action> actions) {
	}

	/**
	 * Reads a catalogue.
	 * @throws IllegalArgumentException saying what is wrong with it
	 */
	public static ActionCatalogue read(InputStream json) {
		try {
			return new ActionCatalogue(JSON.readValue(json, Written.class));
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("The actions cannot be read: " + ex.getOriginalMessage(), ex);
		}
		catch (IllegalStateException | NullPointerException ex) {
			throw new IllegalArgumentException("Every action needs an id of its own and all its fields", ex);
		}
	}

	public String version() {
		return this.version;
	}

	public List<Action> actions() {
		return this.actions;
	}

	/** Every channel that any action is done on. */
	public Set<String> channels() {
		return this.channels;
	}

	/** The action of an id; empty when there is none any more. */
	public Optional<Action> action(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/** What decides by these actions. */
	public NextBestAction decisions() {
		return new NextBestAction(this.actions, this.version, this.control);
	}

}
