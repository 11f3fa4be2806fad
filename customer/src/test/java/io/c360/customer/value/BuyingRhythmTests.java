package io.c360.customer.value;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class BuyingRhythmTests {

	private static final LocalDate END = LocalDate.of(1997, 9, 30);

	@Test
	void findsThePublishedParametersOfCdnow() {
		var model = BuyingRhythm.fit(PublicFigures.lines("purchases/cdnow_customers_summary.csv")
			.stream()
			.skip(1)
			.map(line -> line.split(","))
			.map(row -> new BuyingRhythm.Purchases(Integer.parseInt(row[1]), Double.parseDouble(row[2]),
					Double.parseDouble(row[3])))
			.toList());

		var tenthOfAPercent = Percentage.withPercentage(0.1);
		assertThat(model.r()).isCloseTo(0.2426, tenthOfAPercent);
		assertThat(model.alpha()).isCloseTo(4.4136, tenthOfAPercent);
		assertThat(model.a()).isCloseTo(0.7929, tenthOfAPercent);
		assertThat(model.b()).isCloseTo(2.4259, tenthOfAPercent);
	}

	@Test
	void expectsWhatThePaperExpects() {
		var model = new BuyingRhythm(0.243, 4.414, 0.793, 2.426);

		assertThat(model.expected(new BuyingRhythm.Purchases(2, 30.43, 38.86), 39)).isCloseTo(1.226, within(1e-3));
		assertThat(model.alive(new BuyingRhythm.Purchases(0, 0, 38.86))).isEqualTo(1);
	}

	@Test
	void findsThePublishedSpendOfCdnow() {
		var model = SpendPerPurchase.fit(spends());

		assertThat(model.p()).isCloseTo(6.25, within(0.01));
		assertThat(model.q()).isCloseTo(3.74, within(0.01));
		assertThat(model.v()).isCloseTo(15.44, within(0.02));
	}

	@Test
	void drawsRareBuyersTowardsTheMean() {
		var model = new SpendPerPurchase(6.25, 3.74, 15.44);
		var mean = 6.25 * 15.44 / 2.74;

		assertThat(model.expected(new SpendPerPurchase.Spend(1, 100))).isBetween(mean, 100.0);
		assertThat(model.expected(new SpendPerPurchase.Spend(1000, 100))).isCloseTo(100, within(0.1));
	}

	/** The mean of the repeat purchases of each customer until the end of September. */
	private static List<SpendPerPurchase.Spend> spends() {
		var days = new TreeMap<String, TreeMap<LocalDate, Double>>();
		PublicFigures.lines("purchases/CDNOW_sample.txt").forEach(line -> {
			var row = line.strip().split("\\s+", -1);
			var day = LocalDate.parse(row[2], DateTimeFormatter.BASIC_ISO_DATE);
			days.computeIfAbsent(row[1], customer -> new TreeMap<>())
				.merge(day, Double.parseDouble(row[4]), Double::sum);
		});
		var spends = new ArrayList<SpendPerPurchase.Spend>();
		days.values().forEach(purchases -> {
			var repeats = purchases.tailMap(purchases.firstKey(), false).headMap(END, true).values();
			var sum = repeats.stream().mapToDouble(Double::doubleValue).sum();
			if (sum > 0) {
				spends.add(new SpendPerPurchase.Spend(repeats.size(), sum / repeats.size()));
			}
		});
		assertThat(ChronoUnit.DAYS.between(LocalDate.of(1997, 1, 1), END)).isEqualTo(272);
		return spends;
	}

}
