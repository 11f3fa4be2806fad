package io.c360.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import org.neo4j.driver.Driver;

/**
 * A company for one run, written by a client of our own as intake would write it, and
 * removed afterwards: one of ten members has left, one of five of those agrees to be
 * called.
 */
record BenchGroup(String id, int members) {

	private static final String SOURCE = "winback-bench/";

	private static final int TOGETHER = 1_000;

	private static final int CALLS = 4;

	static BenchGroup write(Driver driver, int members) {
		var group = new BenchGroup(SOURCE + "G" + members, members);
		var random = new Random(members);
		var today = LocalDate.now(ZoneOffset.UTC);
		try (var session = driver.session()) {
			for (int from = 0; from < members; from += TOGETHER) {
				var rows = new ArrayList<Map<String, Object>>();
				for (int member = from; member < Math.min(members, from + TOGETHER); member++) {
					rows.add(group.member(member, random, today));
				}
				session.executeWriteWithoutResult(
						tx -> tx.run(text("winback-member.cypher"), Map.of("rows", List.copyOf(rows))).consume());
			}
		}
		return group;
	}

	private Map<String, Object> member(int member, Random random, LocalDate today) {
		var calls = new ArrayList<Map<String, Object>>();
		for (int call = 0; call < CALLS; call++) {
			calls.add(Map.of("id", SOURCE + this.members + "-" + member + "-u" + call, "at",
					today.minusDays(41 + random.nextInt(60)).atTime(random.nextInt(24), 0).atZone(ZoneOffset.UTC),
					"direction", random.nextBoolean() ? "outgoing" : "incoming", "counterpart",
					number(near(member, random))));
		}
		return Map.of("customer", new UUID(0xBE2C4L + this.members, member).toString(), "record",
				SOURCE + this.members + "-" + member, "name", "成员" + member, "number", number(member), "group", this.id,
				"left", member % 10 == 3, "agrees", member % 50 == 3, "due", 8_000 + random.nextInt(20_000), "calls",
				calls);
	}

	/** People call those of their own office. */
	private int near(int member, Random random) {
		return Math.floorMod(member + random.nextInt(41) - 20, this.members);
	}

	private String number(int member) {
		return "1%02d%08d".formatted(this.members % 100 + 20, this.members * 100L % 10_000_000 + member);
	}

	/** Removes every member of every such group. */
	static void remove(Driver driver) {
		try (var session = driver.session()) {
			while (session.executeWrite(tx -> tx.run("""
					MATCH (n:BenchMember) WITH n LIMIT 20000
					DETACH DELETE n RETURN count(*) AS removed""").single().get("removed").asInt()) > 0) {
				// until nobody is left
			}
			session.executeWriteWithoutResult(tx -> tx
				.run("MATCH (g:Group) WHERE g.id STARTS WITH $source DETACH DELETE g", Map.of("source", SOURCE))
				.consume());
		}
	}

	static String text(String name) {
		try (var file = Objects.requireNonNull(BenchGroup.class.getResourceAsStream(name), name)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
