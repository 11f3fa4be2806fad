package io.c360.api.complaint;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.time.InstantSource;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.Customers;
import io.c360.customer.CustomerProblem;
import io.c360.customer.complaint.CaseReport;
import io.c360.customer.complaint.ComplaintEvent;
import io.c360.customer.profile.CustomerKey;
import io.c360.graph.complaint.ComplaintGraph;
import io.c360.graph.complaint.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;

@Controller
class CaseController {

	private final ComplaintGraph complaints;

	private final CaseReading cases;

	private final Customers customers;

	private final CaseLimit limit;

	private final InstantSource clock;

	CaseController(ComplaintGraph complaints, CaseReading cases, Customers customers, CaseLimit limit,
			InstantSource clock) {
		this.complaints = complaints;
		this.cases = cases;
		this.limit = limit;
		this.customers = customers;
		this.clock = clock;
	}

	@QueryMapping
	@Nullable CaseAnswer complaintCase(@Argument String id, DataFetchingEnvironment environment) {
		return this.cases.find(CaseReading.complaint(id)).map(it -> this.limit.required(it, environment)).orElse(null);
	}

	@QueryMapping
	@Nullable List<WorkItem> workList(@Argument int first, @Argument @Nullable String after,
			@Argument @Nullable String department, DataFetchingEnvironment environment) {
		return this.complaints.work(department, (after != null) ? after : Place.FIRST, Asked.pageSize(first))
			.stream()
			.map(view -> new WorkItem(Place.of(view.it().promisedUntil(), view.it().id()), this.cases.answer(view)))
			.filter(item -> this.limit.lists(item.node(), environment))
			.toList();
	}

	@QueryMapping
	@Nullable ReportAnswer complaintReport(@Argument LocalDate from, @Argument LocalDate until) {
		if (!from.isBefore(until)) {
			throw new CustomerProblem.Invalid("A report goes from a day until a later one");
		}
		var rules = this.cases.rules();
		var zone = rules.calendar().zone();
		var report = new CaseReport(rules, this.clock.instant());
		this.complaints.forEachOpened(from.atStartOfDay(zone).toInstant(), until.atStartOfDay(zone).toInstant(),
				report::add);
		return new ReportAnswer(report);
	}

	@SchemaMapping(typeName = "ComplaintReport")
	List<ReportAnswer.DepartmentTally> ranking(ReportAnswer report, @Argument String month) {
		try {
			return report.ranking(YearMonth.parse(month));
		}
		catch (DateTimeParseException ex) {
			throw new CustomerProblem.Invalid("A month is written 2026-03");
		}
	}

	@SchemaMapping(typeName = "ComplaintCase")
	List<ComplaintEvent> events(CaseAnswer it, @Argument int first) {
		return this.complaints.events(it.id(), null, Asked.pageSize(first));
	}

	@SchemaMapping(typeName = "ComplaintCase")
	@Nullable CustomerAnswer customer(CaseAnswer it, DataFetchingEnvironment environment) {
		return this.customers.find(List.of(new CustomerKey.ById(it.owner())), environment).orElse(null);
	}

	@SchemaMapping(typeName = "ComplaintCase")
	@Nullable CaseStanding standing(CaseAnswer it, @AuthenticationPrincipal Jwt viewer) {
		return this.cases.standing(it.it(), it.owner(), viewer);
	}

	@SchemaMapping(typeName = "ComplaintCase")
	List<SuggestedRemedy> suggestedRemedies(CaseAnswer it) {
		return this.cases.remedies(it.it(), it.owner());
	}

	/** A case in the work list, and where the next page goes on after it. */
	record WorkItem(String cursor, CaseAnswer node) {
	}

}
