package io.c360.customer.preference;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.c360.customer.campaign.Outcome;
import io.c360.customer.consent.Consent;
import io.c360.customer.consent.OpenChannel;
import io.c360.customer.value.ServedContact;
import org.jspecify.annotations.Nullable;

/**
 * How much a customer likes a channel (C18): the share of yes among what was proposed
 * there, smoothed, so that one yes of one is not the best of all. That they come of
 * themselves counts as a quarter of a yes. A channel that they must not be contacted on
 * is not there at all.
 *
 * @param value 0 to 1
 * @param asked how often something was proposed there
 * @param accepted how often they said yes
 * @param contacts how often they came of themselves
 * @param declared true when they said themselves that they prefer it: it comes first
 */
public record ChannelPreference(String channel, double value, int asked, int accepted, int contacts, boolean declared) {

	/** What customers say of themselves. */
	private static final String NAME = "channel";

	private static final List<String> KNOWN = List.of("hotline", "store", "till", "app", "online-hall", "outbound-call",
			"sms", "web-push", "weibo");

	/** As many proposals count for what is usual, of which a tenth are accepted. */
	private static final double SMOOTHED_BY = 8;

	private static final double USUAL = 0.1;

	private static final double CONTACT = 0.25;

	private static final Comparator<ChannelPreference> BEST = Comparator.comparing(ChannelPreference::declared)
		.thenComparingDouble(ChannelPreference::value)
		.reversed()
		.thenComparing(ChannelPreference::channel);

	/** The channels that are open for a purpose, the best first. */
	public static List<ChannelPreference> of(Collection<Outcome> outcomes, Collection<ServedContact> contacts,
			Collection<Preference> said, Collection<Consent> consents, String purpose, Instant now) {
		var preferred = Preferences.declared(List.copyOf(said))
			.stream()
			.filter(preference -> preference.name().equals(NAME))
			.map(Preference::value)
			.findFirst()
			.orElse(null);
		return Stream
			.of(KNOWN.stream(), outcomes.stream().map(Outcome::channel), contacts.stream().map(ServedContact::channel))
			.flatMap(channels -> channels)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(java.util.TreeSet::new))
			.stream()
			.filter(channel -> OpenChannel.closed(consents, purpose, channel, now).isEmpty())
			.map(channel -> of(channel, outcomes, contacts, preferred))
			.sorted(BEST)
			.toList();
	}

	private static ChannelPreference of(String channel, Collection<Outcome> outcomes,
			Collection<ServedContact> contacts, @Nullable String preferred) {
		var asked = proposals(outcomes, channel, false);
		var accepted = proposals(outcomes, channel, true);
		var came = (int) contacts.stream()
			.filter(contact -> channel.equals(contact.channel()) && !"outbound".equals(contact.direction()))
			.count();
		var value = (accepted.size() + CONTACT * came + SMOOTHED_BY * USUAL)
				/ (asked.size() + CONTACT * came + SMOOTHED_BY);
		return new ChannelPreference(channel, value, asked.size(), accepted.size(), came, channel.equals(preferred));
	}

	/** That something was shown and that it was answered is one proposal, not two. */
	private static Set<List<String>> proposals(Collection<Outcome> outcomes, String channel, boolean accepted) {
		var proposals = new HashSet<List<String>>();
		for (var outcome : outcomes) {
			if (channel.equals(outcome.channel())
					&& (!accepted || outcome.outcome().toLowerCase(Locale.ROOT).equals("accepted"))) {
				proposals.add(List.of(outcome.campaign().toString(), String.valueOf(outcome.action()),
						outcome.at().atOffset(java.time.ZoneOffset.UTC).toLocalDate().toString()));
			}
		}
		return proposals;
	}

}
