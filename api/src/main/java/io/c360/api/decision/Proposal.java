package io.c360.api.decision;

import java.util.List;
import java.util.Map;

import io.c360.customer.decision.ActionKind;
import io.c360.customer.decision.Decision;
import io.c360.customer.decision.Traits;
import io.c360.customer.offer.Offer;
import io.c360.rules.Rules;
import org.jspecify.annotations.Nullable;

/** An action to propose, with the sentence to say. */
public record Proposal(String action, ActionKind kind, String group, String name, String say, double chance,
		double context, long worth, double lever, double priority, List<Decision.Reason> reasons, @Nullable Offer offer,
		Rules.@Nullable SellingPoint sellingPoint) {

	/** What is said at length, or in a few words. */
	public static Proposal of(Decision.Kept kept, boolean full, Traits traits, Rules rules) {
		var action = kept.action();
		var offer = (action.offer() != null) ? rules.offers().offer(action.offer()).orElse(null) : null;
		var say = said(full ? action.idle() : action.busy(), traits);
		return new Proposal(action.id(), action.kind(), action.group(), action.name(), say, kept.chance(),
				kept.context(), kept.worth(), kept.lever(), kept.priority(), kept.reasons(), offer,
				sellingPoint(action.purchase(), traits, rules));
	}

	private static Rules.@Nullable SellingPoint sellingPoint(@Nullable String purchase, Traits traits, Rules rules) {
		var bundle = traits.words().get("bundle");
		return (purchase != null && bundle != null) ? rules.sellingPoint(bundle, purchase) : null;
	}

	/** Puts what is known into the places of a sentence; what is not known falls away. */
	private static String said(String sentence, Traits traits) {
		var said = sentence;
		for (var number : traits.numbers().entrySet()) {
			said = said.replace("{" + number.getKey() + "}", Long.toString(Math.round(number.getValue())));
		}
		for (Map.Entry<String, String> word : traits.words().entrySet()) {
			said = said.replace("{" + word.getKey() + "}", word.getValue());
		}
		return said.replaceAll("\\{\\w+}", "");
	}

}
