package io.c360.customer.complaint;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.c360.customer.CustomerProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ComplaintRulesTests {

	private final ComplaintRules rules = ComplaintRules.shipped();

	@ParameterizedTest
	@CsvSource({ "opened, , network, MINOR, undecided, standard, flat, 0, network, network.duty",
			"opened, , other, CRITICAL, undecided, standard, flat, 0, complaints, complaints.judge",
			"step-done, check-bill, billing, MINOR, undecided, gold, up, 0, complaints, complaints.judge",
			"judged, , network, MAJOR, justified, gold, down, 0, care, care.desk",
			"judged, , network, MAJOR, justified, gold, up, 0, network, network.duty",
			"judged, , other, MAJOR, justified, standard, up, 3, care, care.desk",
			"judged, , other, MAJOR, unjustified, diamond, down, 3, complaints, complaints.desk",
			"remedy-given, , other, MAJOR, justified, gold, up, 0, complaints, complaints.desk",
			"resolved, , other, MAJOR, justified, gold, up, 0, customer-service, service.desk" })
	void routesByWhatIsKnownOfCaseAndCustomer(String after, String done, String topic, String severity, String validity,
			String level, String trend, int former, String department, String person) {
		var facts = Map.of("after", after, "done", (done != null) ? done : "", "topic", topic, "severity",
				severity.toLowerCase(java.util.Locale.ROOT), "validity", validity, "level", level, "trend", trend,
				"former", former);

		assertThat(this.rules.route(facts)).hasValueSatisfying(route -> {
			assertThat(route.department()).isEqualTo(department);
			assertThat(route.person()).isEqualTo(person);
			assertThat(route.text()).isNotBlank();
		});
	}

	@ParameterizedTest
	@CsvSource({ "0, standard, 4, 20000", "8000, silver, 3, 50000", "20000, gold, 2, 200000",
			"99999999, diamond, 1, 500000" })
	void servesCustomersByTheirValue(long monthly, String level, int priority, long cap) {
		assertThat(this.rules.level(monthly).name()).isEqualTo(level);
		assertThat(this.rules.level(monthly).priority()).isEqualTo(priority);
		assertThat(this.rules.level(monthly).remedyCap()).isEqualTo(cap);
		assertThat(this.rules.level(level)).isEqualTo(this.rules.level(monthly));
	}

	@ParameterizedTest
	@CsvSource({ "complaint-handler, standard, 10000, complaint-lead", "complaint-handler, gold, 20000, complaint-lead",
			"complaint-lead, standard, 20000, complaint-manager", "complaint-lead, gold, 200000, complaint-manager",
			"visitor, gold, 0, complaint-handler" })
	void limitsWhatMayBeGivenByRankAndLevel(String rank, String level, long limit, String escalate) {
		assertThat(this.rules.authority(List.of(rank, "anything"), this.rules.level(level)))
			.isEqualTo(new Authority(limit, escalate));
	}

	@Test
	void saysWhatIsWrongWithATable() {
		assertThatThrownBy(() -> rules("routing.csv", "after?;department\nopened;network"))
			.isInstanceOf(CustomerProblem.Invalid.class)
			.hasMessageContaining("hold always");
		assertThatThrownBy(() -> rules("departments.csv", "department?;name;hours\n-;other;many"))
			.hasMessageContaining("whole number");
		assertThatThrownBy(() -> rules("duty.csv", "department;step;person\nnetwork;-;wang"))
			.hasMessageContaining("every department");
		assertThatThrownBy(() -> rules("routing.csv", "former?;department;step;prompt\n>=x;a;b;c\n-;-;-;-"))
			.hasMessageContaining("condition");
	}

	private static ComplaintRules rules(String file, String text) {
		return ComplaintRules.of(name -> name.equals(file) ? Optional.of(text) : Optional.empty());
	}

}
