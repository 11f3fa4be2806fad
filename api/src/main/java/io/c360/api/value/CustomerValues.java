package io.c360.api.value;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.value.CustomerValue;
import io.c360.customer.value.Driver;
import io.c360.customer.value.LifetimeValue;
import io.c360.customer.value.MonthMargin;
import io.c360.customer.value.Trend;
import io.c360.graph.decision.ValueFactsPart;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerValues implements CustomerField {

	private static final ValueFactsPart FACTS = new ValueFactsPart();

	private final PolicyOfToday policy;

	private final InstantSource clock;

	CustomerValues(PolicyOfToday policy, InstantSource clock) {
		this.policy = policy;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "value";
	}

	@Override
	public Set<ValueFactsPart> parts(Asked asked) {
		return Set.of(FACTS);
	}

	@SchemaMapping(typeName = "Customer")
	@Nullable CustomerValue value(CustomerAnswer customer) {
		return CustomerValue.of(customer.part(FACTS), this.policy.get(), this.clock.instant());
	}

	@SchemaMapping(typeName = "CustomerValue")
	List<MonthMargin> months(CustomerValue value) {
		return value.series().months();
	}

	@SchemaMapping(typeName = "MonthMargin")
	String month(MonthMargin margin) {
		return margin.month().toString();
	}

	@SchemaMapping(typeName = "ValueTrend")
	String test(Trend trend) {
		return Trend.TEST;
	}

	@SchemaMapping(typeName = "LifetimeValue")
	List<DriverAmount> parts(LifetimeValue lifetime) {
		return Arrays.stream(Driver.values())
			.map(driver -> new DriverAmount(driver, driver.number(), driver.chinese(),
					Objects.requireNonNull(lifetime.parts().get(driver))))
			.toList();
	}

	/** What one driver contributes, in fen. */
	record DriverAmount(Driver driver, int number, String name, long amount) {
	}

}
