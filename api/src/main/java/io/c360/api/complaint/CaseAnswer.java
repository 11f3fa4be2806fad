package io.c360.api.complaint;

import java.time.Instant;
import java.util.List;

import io.c360.customer.Money;
import io.c360.customer.CustomerId;
import io.c360.customer.RecordId;
import io.c360.customer.complaint.Case;
import io.c360.customer.complaint.Complaint;
import io.c360.customer.complaint.ComplaintRules;
import io.c360.customer.complaint.ComplaintStatus;
import io.c360.customer.complaint.Disregarded;
import io.c360.customer.complaint.Held;
import io.c360.customer.complaint.Promised;
import io.c360.customer.complaint.Severity;
import io.c360.customer.complaint.Validity;
import io.c360.graph.complaint.CaseView;
import io.c360.graph.complaint.Prompt;
import org.jspecify.annotations.Nullable;

/** What whoever asks is told of a case, by the names of the schema. */
final class CaseAnswer {

	private final CaseView view;

	private final ComplaintRules rules;

	private final Instant now;

	CaseAnswer(CaseView view, ComplaintRules rules, Instant now) {
		this.view = view;
		this.rules = rules;
		this.now = now;
	}

	Case it() {
		return this.view.it();
	}

	CustomerId owner() {
		return this.view.customer();
	}

	public RecordId id() {
		return it().id();
	}

	public long revision() {
		return this.view.revision();
	}

	public ComplaintStatus status() {
		return it().status();
	}

	public String department() {
		return it().current().department();
	}

	public String person() {
		return it().current().person();
	}

	public @Nullable String step() {
		return it().current().step();
	}

	public @Nullable String pausedFor() {
		return it().current().pausedFor();
	}

	public Instant openedAt() {
		return it().openedAt();
	}

	public @Nullable Instant resolvedAt() {
		return it().resolvedAt();
	}

	public @Nullable Instant closedAt() {
		return it().closedAt();
	}

	public Instant promisedUntil() {
		return it().promisedUntil();
	}

	public boolean slaMet() {
		return it().isSlaMet(this.now);
	}

	public @Nullable Severity severity() {
		return it().severity();
	}

	public @Nullable String topic() {
		return it().topic();
	}

	public @Nullable String channel() {
		return it().channel();
	}

	public Validity validity() {
		return it().validity();
	}

	public @Nullable String judgedBy() {
		return it().judgedBy();
	}

	public @Nullable String evidence() {
		return it().evidence();
	}

	public @Nullable String remedy() {
		return it().remedy();
	}

	public @Nullable Money compensation() {
		return it().compensation();
	}

	public int hops() {
		return it().hops();
	}

	public int returns() {
		return it().returns();
	}

	public int reopenings() {
		return it().reopenings();
	}

	public @Nullable Complaint record() {
		return this.view.complaint();
	}

	public List<HeldTime> held() {
		return Held.of(it(), this.rules, this.now).stream().map(HeldTime::of).toList();
	}

	public List<Promised> promises() {
		return it().promises();
	}

	public List<Disregarded> disregarded() {
		return it().disregarded();
	}

	public List<Prompt> prompts() {
		return this.view.prompts();
	}

	/** The id only: the rest may be personal data. */
	@Override
	public String toString() {
		return "answer about " + this.view;
	}

	/** Held time by the names of the schema. */
	record HeldTime(String department, String person, long heldSeconds, long pausedSeconds, long idleSeconds,
			long businessSeconds, long overSeconds, long lateSeconds, int visits) {

		static HeldTime of(Held held) {
			return new HeldTime(held.department(), held.person(), held.held().toSeconds(), held.paused().toSeconds(),
					held.idle().toSeconds(), held.business().toSeconds(), held.over().toSeconds(),
					held.late().toSeconds(), held.visits());
		}

	}

}
