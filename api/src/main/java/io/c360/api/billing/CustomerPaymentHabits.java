package io.c360.api.billing;

import java.time.InstantSource;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.billing.PaymentHabits;
import io.c360.graph.billing.BillsPart;
import io.c360.graph.billing.TopupsPart;
import io.c360.graph.profile.ProfilePart;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerPaymentHabits implements CustomerField {

	private static final BillsPart BILLS = new BillsPart(60);

	private static final TopupsPart TOPUPS = new TopupsPart(120);

	private final InstantSource clock;

	CustomerPaymentHabits(InstantSource clock) {
		this.clock = clock;
	}

	@Override
	public String name() {
		return "paymentHabits";
	}

	@Override
	public Set<ProfilePart<?>> parts(Asked asked) {
		return Set.of(BILLS, TOPUPS);
	}

	@SchemaMapping(typeName = "Customer")
	PaymentHabits paymentHabits(CustomerAnswer customer) {
		return PaymentHabits.of(customer.part(BILLS), customer.part(TOPUPS), this.clock.instant());
	}

	@SchemaMapping(typeName = "PaymentHabits")
	@Nullable Double topupEveryDays(PaymentHabits habits) {
		return (habits.topupEvery() != null) ? habits.topupEvery().toHours() / 24.0 : null;
	}

}
