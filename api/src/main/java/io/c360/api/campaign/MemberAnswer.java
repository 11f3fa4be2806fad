package io.c360.api.campaign;

import java.util.List;
import java.util.stream.IntStream;

import io.c360.customer.CustomerId;
import io.c360.customer.campaign.AudienceMember;
import io.c360.customer.campaign.BundleType;
import io.c360.customer.score.ResponseVariable;
import org.jspecify.annotations.Nullable;

/** A member of an audience by the names of the schema. */
record MemberAnswer(CustomerId customer, long revision, BundleType bundle, String tier, String tierRule,
		double response, List<Contribution> contributions, boolean held) {

	/** What one variable adds. */
	record Contribution(String row, String name, @Nullable Double value, double amount, double most) {
	}

	static MemberAnswer of(AudienceMember member) {
		var score = member.response();
		var contributions = IntStream.range(0, ResponseVariable.all().size()).mapToObj(place -> {
			var variable = ResponseVariable.all().get(place);
			var value = score.values().get(place);
			return new Contribution(variable.row(), variable.name(), value.isNaN() ? null : value,
					score.contributions().get(place), variable.contribution().doubleValue());
		}).toList();
		return new MemberAnswer(member.customer(), member.revision(), member.bundle(), member.tier(), member.tierRule(),
				score.value(), contributions, member.held());
	}

	/** Who, and at which revision: the rest is personal data. */
	@Override
	public String toString() {
		return this.customer + "@" + this.revision;
	}

}
