package io.c360.graph.complaint;

import java.util.Comparator;
import java.util.List;

import io.c360.graph.Cypher;
import io.c360.graph.profile.ProfilePart;
import org.neo4j.driver.Value;

/** What was asked to be done for the customer and is not done, oldest first. */
public record OpenPromptsPart() implements ProfilePart<List<Prompt>> {

	private static final Cypher PROMPTS = Cypher.of(OpenPromptsPart.class, "open-prompts.part");

	@Override
	public Cypher subquery() {
		return PROMPTS;
	}

	@Override
	public List<Prompt> read(Value part) {
		return part.asList(Prompt::read)
			.stream()
			.sorted(Comparator.comparing(Prompt::at).thenComparing(Prompt::id))
			.toList();
	}

}
