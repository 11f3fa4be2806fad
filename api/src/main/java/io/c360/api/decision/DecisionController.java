package io.c360.api.decision;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.offer.Offer;
import io.c360.customer.offer.OfferBook;
import io.c360.customer.value.MarginSeries;
import io.c360.graph.profile.ProfilePart;
import io.c360.rules.ApplicationModel;
import io.c360.rules.ChannelCatalogue;
import io.c360.rules.Requirement;
import io.c360.rules.RuleBook;
import io.c360.rules.Rules;
import io.c360.rules.TableReport;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller("nextBestActions")
class DecisionController implements CustomerField {

	private final Decisions decisions;

	private final RuleBook book;

	private final InstantSource clock;

	DecisionController(Decisions decisions, RuleBook book, InstantSource clock) {
		this.decisions = decisions;
		this.book = book;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "nextBestActions";
	}

	@Override
	public Set<ProfilePart<?>> parts(Asked asked) {
		return Decisions.PARTS;
	}

	@SchemaMapping(typeName = "Customer")
	@Nullable NextBestActions nextBestActions(CustomerAnswer customer, @Argument String channel, @Argument Scene scene,
			@Argument @Nullable String asked, @Argument int first) {
		var most = Asked.pageSize(first);
		return NextBestActions.of(this.decisions.decide(customer, channel, scene.name(), asked, this.clock.instant()),
				most);
	}

	@QueryMapping
	@Nullable List<Offer> offers(@Argument @Nullable String channel) {
		var today = LocalDate.ofInstant(this.clock.instant(), MarginSeries.ZONE);
		return this.book.now()
			.offers()
			.visibleOn(today)
			.stream()
			.filter(offer -> channel == null || offer.channels().contains(channel))
			.toList();
	}

	@SchemaMapping(typeName = "Offer")
	List<Long> credits(Offer offer, @Argument Long usage) {
		return (offer.credit() != null) ? offer.credit().simulate(List.of(usage)) : List.of();
	}

	@QueryMapping
	@Nullable List<OfferBook.Conflict> offerConflicts() {
		return this.book.now().offers().conflicts();
	}

	@QueryMapping
	@Nullable List<ApplicationModel> models() {
		return ApplicationModel.all();
	}

	@QueryMapping
	@Nullable List<Requirement> requirements(@Argument Requirement.@Nullable Status status) {
		return Requirement.all().stream().filter(row -> status == null || row.status() == status).toList();
	}

	@QueryMapping
	@Nullable List<Rules.SellingPoint> sellingPoints() {
		return this.book.now().sellingPoints();
	}

	@QueryMapping
	@Nullable List<ChannelCatalogue.Channel> channels() {
		return this.book.now().channels().channels();
	}

	@QueryMapping
	@Nullable RuleTables ruleTables() {
		return new RuleTables(this.book.problem().orElse(null), this.book.now().reports());
	}

	/** The tables, and what is wrong with their files. */
	record RuleTables(@Nullable String problem, List<TableReport> tables) {
	}

}
