package io.c360.graph.position;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.c360.customer.lifecycle.Stage;
import io.c360.customer.position.CityFigures;
import io.c360.customer.position.StagePoint;
import io.c360.customer.value.Concentration;
import io.c360.customer.value.ValueBand;
import org.neo4j.driver.Value;

/**
 * How the figures of a city lie in the graph: what belongs to a stage or a driver as
 * lists, in their order.
 */
final class FiguresCodec {

	/** In the place of a median that there is not. */
	private static final int NONE = -1;

	private FiguresCodec() {
	}

	static Map<String, Object> write(CityFigures figures, LocalDate day, Instant at, String versions) {
		var row = new HashMap<String, Object>();
		row.put("id", day + "/" + ((figures.city() != null) ? figures.city() : ""));
		row.put("day", day);
		row.put("at", at.atZone(ZoneOffset.UTC));
		row.put("versions", versions);
		if (figures.city() != null) {
			row.put("city", figures.city());
		}
		row.put("in", figures.curve().stream().map(StagePoint::customers).toList());
		row.put("monthlyIn", figures.curve().stream().map(StagePoint::monthly).toList());
		row.put("daysIn",
				figures.curve()
					.stream()
					.map(point -> (point.medianDays() != null) ? point.medianDays() : Integer.valueOf(NONE))
					.toList());
		row.put("throughIn", figures.curve().stream().map(StagePoint::through).toList());
		row.put("lifetime", PositionCodec.amounts(figures.lifetime()));
		row.put("year", PositionCodec.sums(figures.year()));
		row.put("customers", figures.customers());
		row.put("active", figures.active());
		row.put("bound", figures.bound());
		row.put("several", figures.several());
		row.put("joined", figures.joined());
		row.put("gone", figures.gone());
		row.put("left", figures.left());
		row.put("returned", figures.returned());
		row.put("monthly", figures.monthly());
		var segments = new TreeMap<>(figures.segments());
		row.put("segments", List.copyOf(segments.keySet()));
		row.put("inSegment", List.copyOf(segments.values()));
		concentration(row, figures.concentration());
		return row;
	}

	private static void concentration(Map<String, Object> row, Concentration concentration) {
		row.put("total", concentration.total());
		row.put("topShare", concentration.topShare());
		row.put("bottomLoss", concentration.bottomLoss());
		row.put("gini", concentration.gini());
		row.put("topFrom", concentration.edges().topFrom());
		row.put("bottomBelow", concentration.edges().bottomBelow());
	}

	static CityFigures read(Value node) {
		var active = node.get("active").asInt();
		return new CityFigures(PositionCodec.text(node.get("city")), node.get("customers").asInt(), active, curve(node),
				PositionCodec.amounts(node.get("lifetime")), node.get("bound").asInt(), node.get("several").asInt(),
				node.get("joined").asInt(), node.get("gone").asInt(), node.get("left").asInt(),
				node.get("returned").asInt(), node.get("monthly").asLong(), PositionCodec.sums(node.get("year")),
				new Concentration(active, node.get("total").asLong(), node.get("topShare").asDouble(),
						node.get("bottomLoss").asDouble(), node.get("gini").asDouble(),
						new ValueBand.Edges(node.get("topFrom").asLong(), node.get("bottomBelow").asLong())),
				segments(node));
	}

	/** Figures of before there were segments name none. */
	private static Map<String, Integer> segments(Value node) {
		var segments = new TreeMap<String, Integer>();
		if (!node.get("segments").isNull()) {
			for (int place = 0; place < node.get("segments").size(); place++) {
				segments.put(node.get("segments").get(place).asString(), node.get("inSegment").get(place).asInt());
			}
		}
		return segments;
	}

	private static List<StagePoint> curve(Value node) {
		var curve = new ArrayList<StagePoint>();
		for (var stage : Stage.values()) {
			curve.add(point(node, stage, curve.size()));
		}
		return curve;
	}

	private static StagePoint point(Value node, Stage stage, int place) {
		var days = node.get("daysIn").get(place).asInt();
		return new StagePoint(stage, node.get("in").get(place).asInt(), node.get("monthlyIn").get(place).asLong(),
				(days == NONE) ? null : days, node.get("throughIn").get(place).asInt());
	}

}
