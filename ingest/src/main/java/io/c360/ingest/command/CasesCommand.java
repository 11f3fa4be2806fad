package io.c360.ingest.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.c360.customer.CustomerProblem;
import io.c360.customer.complaint.CaseReport;
import io.c360.customer.complaint.Tally;
import io.c360.graph.complaint.ComplaintGraph;

/** {@code cases}: what the cases of complaints tell together, or concluding them anew. */
final class CasesCommand implements Command {

	private static final String HOPS = "%-10s %10s %10s %10s";

	private static final String HELD = "%-24s %-24s %8s %9s %9s %12s %12s %12s";

	@Override
	public String help() {
		return """
				cases report [--from 2026-01-01] [--until 2027-01-01]
				cases rebuild

				report   cases opened in a period (the last day does not belong to it; all cases without one): how many kept
				         their service level, by number of hand-overs; which departments and persons held them for how long
				rebuild  concludes every case anew from what was told; after a change of rules, or an upgrade

				The rules are those of the folder C360_COMPLAINTS_RULES, or those that ship.

				Exit codes: 0 done, 2 wrong arguments, 4 the graph is away.
				""";
	}

	@Override
	public ExitCode run(List<String> line, Stores stores, Console console) {
		var arguments = Arguments.parse(line, Set.of("--from", "--until"), Set.of());
		return switch (String.join(" ", arguments.words())) {
			case "report" -> report(arguments, stores, console);
			case "rebuild" -> rebuild(stores, console);
			default -> throw new CustomerProblem.Invalid("Say cases report, or cases rebuild");
		};
	}

	private static ExitCode rebuild(Stores stores, Console console) {
		stores.graph().migrate();
		var count = new ComplaintGraph(stores.graph()).rebuild(stores.cases());
		console.result("%,d cases concluded".formatted(count));
		return ExitCode.OK;
	}

	private static ExitCode report(Arguments arguments, Stores stores, Console console) {
		var rules = stores.rules().get();
		var report = new CaseReport(rules, Instant.now());
		var zone = rules.calendar().zone();
		new ComplaintGraph(stores.graph()).forEachOpened(
				day(arguments.option("--from").orElse("1900-01-01")).atStartOfDay(zone).toInstant(),
				day(arguments.option("--until").orElse("9000-01-01")).atStartOfDay(zone).toInstant(), report::add);
		console.result("%,d cases, %,d of them over; %,d by first contact, %,d reopened, %,d came back to a department"
			.formatted(report.cases(), report.closed(), report.firstContact(), report.reopened(), report.returned()));
		console.result("");
		console.result(HOPS.formatted("hand-overs", "cases", "SLA met", "share"));
		report.byHops()
			.forEach(row -> console.result(HOPS.formatted((row.hops() == 5) ? "5 or more" : row.hops(), row.cases(),
					row.slaMet(), String.format(Locale.ROOT, "%.1f %%", 100 * row.share()))));
		console.result("");
		console.result(HELD.formatted("department", "person", "cases", "overruns", "returns", "held", "idle", "over"));
		report.departments().forEach(tally -> console.result(row(tally)));
		report.persons().forEach(tally -> console.result(row(tally)));
		return ExitCode.OK;
	}

	private static String row(Tally tally) {
		return HELD.formatted(tally.department(), (tally.person() != null) ? tally.person() : "all", tally.cases(),
				tally.overruns(), tally.returns(), hours(tally.held()), hours(tally.idle()), hours(tally.over()));
	}

	private static String hours(Duration duration) {
		return String.format(Locale.ROOT, "%.1f h", duration.toSeconds() / 3600.0);
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new CustomerProblem.Invalid("A day is written 2026-01-31");
		}
	}

}
