package io.c360.population;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A flash sale that is on. A real one lasts hours; these are open from the day before the
 * as-of date for a month, so that whoever loads a population finds them open. Nobody has
 * answered to them yet: they are no part of {@link Campaign#all()}, which answers and
 * contacts are drawn from.
 *
 * @param store the only store that takes part; null for a session off stores
 * @param stock how many pieces there are in all; null where only products are limited
 */
record SaleSession(String id, String name, String channel, @Nullable String store, @Nullable Integer stock,
		List<Map.Entry<String, Integer>> products, long fen, int collectWithinHours, String terms) {

	private static final int BEGINS_DAYS_BEFORE = 1;

	private static final int LASTS = 31;

	/** Days are those of China: 16:00 of the day before. */
	private static final long CHINA = 8 * 3_600L;

	private static final List<SaleSession> ALL = List.of(
			new SaleSession("K-13", "营业厅秒杀专场", "store", "guangzhou-01", 5, List.of(), 99_900, 48, "每人限购一台，到厅领取"),
			new SaleSession("K-14", "微博秒杀专场", "weibo", null, null,
					List.of(Map.entry("HTC Hero", 3), Map.entry("Nokia 5230", 8)), 69_900, 72, "每人限购一台，三天内到厅领取"));

	static List<SaleSession> all() {
		return ALL;
	}

	void write(JsonLines out, long today) {
		long first = today - BEGINS_DAYS_BEFORE;
		out.open()
			.text("id", this.id)
			.instant("lastUpdate", first * Story.DAY - CHINA)
			.text("name", this.name)
			.text("status", "active")
			.day("startDate", first)
			.day("endDate", first + LASTS - 1)
			.array("channel")
			.element(this.channel)
			.closeArray()
			.text("action", "flash-sale")
			.text("description", this.terms);
		sale(out, first);
		out.end();
	}

	private void sale(JsonLines out, long first) {
		out.object("sale").text("channel", this.channel);
		if (this.store != null) {
			out.array("stores").element(this.store).closeArray();
		}
		out.instant("begins", first * Story.DAY - CHINA).instant("ends", (first + LASTS) * Story.DAY - CHINA);
		if (this.stock != null) {
			out.number("stock", this.stock);
		}
		if (!this.products.isEmpty()) {
			out.array("products");
			this.products
				.forEach(one -> out.item().text("product", one.getKey()).number("stock", one.getValue()).close());
			out.closeArray();
		}
		out.money("price", this.fen).text("terms", this.terms).number("collectWithin", this.collectWithinHours).close();
	}

}
