package io.c360.customer.lead;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The steps of a lead as a whole: no dead end, nobody lost. */
class LeadStepsTests {

	private static final LeadRules RULES = LeadRules.SHIPPED;

	private static final Set<LeadState> FINAL = EnumSet.of(LeadState.ACTIVATED, LeadState.REFUSED,
			LeadState.CLOSED_FAILED);

	@ParameterizedTest
	@EnumSource
	void everyStateCanBeReached(LeadState state) {
		assertThat(reachable(LeadState.NEW)).contains(state);
	}

	@ParameterizedTest
	@EnumSource
	void everyStateCanEndInActivationUnlessItIsFinal(LeadState state) {
		if (FINAL.contains(state)) {
			assertThat(state.isFinal()).isTrue();
			assertThat(reachable(state)).containsExactly(state);
		}
		else {
			assertThat(reachable(state)).contains(LeadState.ACTIVATED);
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyStateEndsByItselfWhenNobodyDoesAnything(LeadState state) {
		var seen = new HashSet<LeadState>();
		var now = state;
		while (!now.isFinal() && now != LeadState.NEW) {
			assertThat(seen.add(now)).as("%s comes round again without anybody doing anything", now).isTrue();
			now = RULES.time(now).orElseThrow().to();
		}

		assertThat(now.isFinal() || now == LeadState.NEW).isTrue();
	}

	@Test
	void aDeliveryEndsInActivationRefusalOrFailureAndNothingElse() {
		assertThat(reachable(LeadState.ORDERED).stream().filter(LeadState::isFinal))
			.containsExactlyInAnyOrderElementsOf(FINAL);
	}

	@Test
	void everyEventHasAPlaceWhereItHappens() {
		for (var type : LeadEventType.values()) {
			if (type != LeadEventType.LAPSED && type != LeadEventType.NOTED) {
				assertThat(LeadState.values()).as(type.name()).anyMatch(state -> RULES.next(state, type).isPresent());
			}
		}
	}

	private static Set<LeadState> reachable(LeadState from) {
		var reached = EnumSet.of(from);
		var open = EnumSet.of(from);
		while (!open.isEmpty()) {
			var next = EnumSet.noneOf(LeadState.class);
			for (var state : open) {
				next.addAll(RULES.steps().getOrDefault(state, java.util.Map.of()).values());
				RULES.time(state).ifPresent(time -> next.add(time.to()));
			}
			next.removeAll(reached);
			reached.addAll(next);
			open = next;
		}
		return reached;
	}

}
