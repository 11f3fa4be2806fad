package io.c360.api.complaint;

import java.time.YearMonth;
import java.util.List;

import io.c360.customer.complaint.CaseReport;
import io.c360.customer.complaint.Tally;
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

	public List<DepartmentTally> departments() {
		return this.report.departments().stream().map(DepartmentTally::of).toList();
	}

	public List<DepartmentTally> persons() {
		return this.report.persons().stream().map(DepartmentTally::of).toList();
	}

	public List<CaseReport.ByChannel> satisfaction() {
		return this.report.satisfaction();
	}

	List<DepartmentTally> ranking(YearMonth month) {
		return this.report.ranking(month).stream().map(DepartmentTally::of).toList();
	}

	/** A department or a person. */
	record DepartmentTally(String department, @Nullable String person, int cases, int overruns, int slaMet, int returns,
			long heldSeconds, long pausedSeconds, long idleSeconds, long overSeconds, long lateSeconds) {

		static DepartmentTally of(Tally tally) {
			return new DepartmentTally(tally.department(), tally.person(), tally.cases(), tally.overruns(),
					tally.slaMet(), tally.returns(), tally.held().toSeconds(), tally.paused().toSeconds(),
					tally.idle().toSeconds(), tally.over().toSeconds(), tally.late().toSeconds());
		}

	}

}
