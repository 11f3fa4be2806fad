package io.c360.customer.agent;

import java.util.Set;

/**
 * The steps by which an agent who is seldom told yes is helped (the quality loop, G02).
 * None can be left out; at the end the agent is let go on, or it begins again.
 */
public enum LoopStep {

	/** The results of all agents were published. */
	PUBLISHED,
	/** Found to do badly. */
	IDENTIFIED,
	/** Recordings of the agent's calls were checked. */
	QUALITY_CHECKED,
	/** The agent was trained. */
	TRAINED,
	/** The agent made trial calls. */
	TRIAL_CALLED,
	/** The trial calls were analysed. */
	ANALYSED,
	/** The script was written anew. */
	SCRIPT_DESIGNED,
	/** The agent calls as everybody does. */
	RELEASED;

	/** What may come next. */
	public Set<LoopStep> next() {
		return switch (this) {
			case PUBLISHED -> Set.of(IDENTIFIED);
			case IDENTIFIED -> Set.of(QUALITY_CHECKED);
			case QUALITY_CHECKED -> Set.of(TRAINED);
			case TRAINED -> Set.of(TRIAL_CALLED);
			case TRIAL_CALLED -> Set.of(ANALYSED);
			case ANALYSED -> Set.of(SCRIPT_DESIGNED);
			case SCRIPT_DESIGNED -> Set.of(RELEASED, QUALITY_CHECKED);
			case RELEASED -> Set.of(PUBLISHED);
		};
	}

	/** With what it may begin. */
	public static Set<LoopStep> first() {
		return Set.of(PUBLISHED);
	}

}
