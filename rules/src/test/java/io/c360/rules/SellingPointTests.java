package io.c360.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

import io.c360.customer.consent.OpenChannel;
import io.c360.customer.value.ServingCosts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each cell of the table of selling points, and the channels that carry them. */
class SellingPointTests {

	private static final RuleBook OURS = RuleBook.open(null, Duration.ofSeconds(1));

	private final Rules rules = OURS.now();

	@AfterAll
	static void close() {
		OURS.close();
	}

	@ParameterizedTest
	@CsvSource({ "MOBILE_AND_BROADBAND,NAKED,A,MAIN,USUAL,E18a", "MOBILE_AND_BROADBAND,CONTRACT,B,SECOND,MORE,E18b",
			"MOBILE_ONLY,NAKED,A,MAIN,USUAL,E18c", "MOBILE_ONLY,CONTRACT,B,SECOND,MORE,E18d",
			"BROADBAND_ONLY,NAKED,A,SECOND,USUAL,E18e", "BROADBAND_ONLY,CONTRACT,C,MAIN,USUAL,E18f",
			"PURE_NEW,NAKED,A,SECOND,USUAL,E18g", "PURE_NEW,CONTRACT,C,MAIN,USUAL,E18h" })
	void pushesTheNakedPhoneWhereItIsBoughtAndPutsTheContractSecond(String bundle, String purchase, String point,
			String policy, String publicity, String rule) {
		var cell = this.rules.sellingPoint(bundle, purchase);

		assertThat(cell.point()).isEqualTo(point);
		assertThat(cell.policy()).isEqualTo(policy);
		assertThat(cell.publicity()).isEqualTo(publicity);
		assertThat(cell.rule()).isEqualTo(rule);
		assertThat(cell.version()).startsWith("selling-points@");
		assertThat(cell.offers()).isNotEmpty()
			.allSatisfy(offer -> assertThat(this.rules.offers().offer(offer)).as(offer).isPresent());
		assertThat(cell.say()).isNotBlank();
	}

	@Test
	void everyGroupHasOneMainPolicyAndEveryPurchaseOfAnActionIsInTheTable() {
		var main = this.rules.sellingPoints()
			.stream()
			.filter(cell -> cell.policy().equals("MAIN"))
			.collect(Collectors.groupingBy(Rules.SellingPoint::bundle, Collectors.counting()));
		var purchases = this.rules.actions()
			.actions()
			.stream()
			.filter(action -> action.purchase() != null)
			.map(action -> String.valueOf(action.purchase()))
			.collect(Collectors.toSet());

		assertThat(this.rules.sellingPoints()).hasSize(8);
		assertThat(main).hasSize(4).allSatisfy((_, many) -> assertThat(many).isEqualTo(1));
		assertThat(purchases).isEqualTo(Set.of("NAKED", "CONTRACT"));
	}

	@Test
	void aChangedCellCountsWithoutARestartAndAGapIsTold(@TempDir Path folder) throws IOException, InterruptedException {
		var file = new String(new RuleFiles(null).bytes("selling-points.dmn"), StandardCharsets.UTF_8);
		Files.writeString(folder.resolve("selling-points.dmn"),
				file.replaceFirst("<text>\"MOBILE_ONLY\"</text>", "<text>\"PURE_NEW\"</text>"));
		try (var book = RuleBook.open(folder, Duration.ofMillis(50))) {
			var told = book.now()
				.reports()
				.stream()
				.filter(report -> report.table().equals("selling-points"))
				.findFirst()
				.orElseThrow();

			assertThat(told.gaps().count()).isEqualTo(1);
			assertThat(told.overlaps().count()).isEqualTo(1);
		}
	}

	@Test
	void listsEveryChannelOfTheSourceWithWhatItCostsAndHowManyItCarries() {
		var catalogue = this.rules.channels();

		assertThat(catalogue.channels()).extracting(ChannelCatalogue.Channel::id)
			.contains("outbound-call", "store", "weibo", "till", "leaflet", "stand", "online-hall", "web-push", "sms",
					"social-channel", "web-promotion")
			.hasSizeGreaterThan(9)
			.containsAll(this.rules.actions().channels());
		assertThat(catalogue.channels()).allSatisfy(channel -> {
			assertThat(channel.mode() == ChannelCatalogue.Mode.ACTIVE).as(channel.id())
				.isEqualTo(OpenChannel.weBegin(channel.id()));
			var counted = ServingCosts.DEFAULT.contactByChannel().get(channel.id());
			assertThat(counted == null || counted == channel.cost()).as("what value counts for " + channel.id())
				.isTrue();
		});
		assertThat(ServingCosts.DEFAULT.contactByChannel().keySet())
			.allSatisfy(channel -> assertThat(catalogue.channel(channel)).as(channel).isPresent());
		var calls = catalogue.channel("outbound-call").orElseThrow();
		assertThat(calls.days(12_000)).isEqualTo(1);
		assertThat(calls.days(12_001)).isEqualTo(2);
		assertThat(catalogue.channel("stand").orElseThrow().days(1_000_000)).isEqualTo(1);
	}

	@Test
	void saysWhatIsWrongWithTheFileOfChannels() {
		assertThat(read("version|x\nsms|SMS|短信|ACTIVE|5|-").version()).isEqualTo("x");
		assertThatThrownBy(() -> read("version|x\nsms|SMS|短信|ACTIVE|5")).hasMessageContaining("contacts a day");
		assertThatThrownBy(() -> read("version|x\nsms|SMS|短信|ACTIVE|5|0")).hasMessageContaining("room for one");
		assertThatThrownBy(() -> read("version|x\nsms|SMS|短信|ACTIVE|5|-\nsms|SMS|短信|ACTIVE|5|-"))
			.hasMessageContaining("each channel once");
		assertThatThrownBy(() -> read("version|x\nsms|SMS|短信|ASLEEP|5|-")).isInstanceOf(IllegalArgumentException.class);
	}

	private static ChannelCatalogue read(String text) {
		return ChannelCatalogue.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

}
