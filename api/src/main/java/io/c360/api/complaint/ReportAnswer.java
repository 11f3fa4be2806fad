package io.c360.api.complaint;

import java.time.YearMonth;
import java.util.List;

import io.c360.customer.complaint.CaseReport;
import org.jspecify.annotations.Nullable;

/** A report by the names of the schema. */
record ReportAnswer(CaseReport report) {

	public int cases() {
		return this.report.cases();
	}

	public int closed() {
		return this.report.closed();
	}

	public int firstContact() {
		return this.report.firstContact();
	}

	public int reopened() {
		return this.report.reopened();
	}

	public int returned() {
		return this.report.returned();
	}

	public List<CaseReport.ByHops> byHops() {
		return this.report.byHops();
	}

	public List<Tally> departments() {
		return this.report.departments().stream().map(Tally::of).toList();
	}

	public List<Tally> persons() {
		return this.report.persons().stream().map(Tally::of).toList();
	}

	public List<CaseReport.ByChannel> satisfaction() {
		return this.report.satisfaction();
	}

	List<Tally> ranking(YearMonth month) {
		return this.report.ranking(month).stream().map(Tally::of).toList();
	}

	/** A department or a person. */
	record Tally(String department, @Nullable String person, int cases, int overruns, int slaMet, int returns,
			long heldSeconds, long pausedSeconds, long idleSeconds, long overSeconds, long lateSeconds) {

		static Tally of(CaseReport.Tally tally) {
			return new Tally(tally.department(), tally.person(), tally.cases(), tally.overruns(), tally.slaMet(),
					tally.returns(), tally.held().toSeconds(), tally.paused().toSeconds(), tally.idle().toSeconds(),
					tally.over().toSeconds(), tally.late().toSeconds());
		}

	}

}
