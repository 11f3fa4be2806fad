package io.c360.customer.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.c360.customer.RecordId;

/**
 * A small noisy population for tests: families on one phone, typing errors, bare
 * identifiers.
 */
final class Crowd {

	private static final String FAMILIES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗";

	private static final String GIVENS = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华玉建文红国梅志海春晓";

	private final Random random;

	private final IdentityModel model;

	private final List<IdentityRecord> records = new ArrayList<>();

	private final Map<RecordId, String> truth = new HashMap<>();

	Crowd(IdentityModel model, long seed, int households) {
		this.model = model;
		this.random = new Random(seed);
		for (int i = 0; i < households; i++) {
			household(i);
		}
	}

	List<IdentityRecord> records() {
		return this.records;
	}

	Map<RecordId, String> truth() {
		return this.truth;
	}

	private void household(int number) {
		var family = pick(FAMILIES);
		var address = "人民路%d号%d栋%d房".formatted(this.random.nextInt(400), 1 + this.random.nextInt(20),
				101 + this.random.nextInt(2000));
		var shared = mobile();
		var account = "A" + (1_000_000 + number);
		for (int i = 0; i < 1 + this.random.nextInt(3); i++) {
			person(number + "-" + i, family, address, account,
					(i > 0 && this.random.nextInt(3) == 0) ? shared : mobile());
		}
	}

	private void person(String who, String family, String address, String account, String mobile) {
		var given = pick(GIVENS) + (this.random.nextBoolean() ? pick(GIVENS) : "");
		var birth = "%d-%02d-%02d".formatted(1940 + this.random.nextInt(65), 1 + this.random.nextInt(12),
				1 + this.random.nextInt(28));
		for (int i = 0; i < 2 + this.random.nextInt(3); i++) {
			var said = new HashMap<String, List<String>>();
			said.put("fullName", List.of((this.random.nextInt(12) == 0) ? pick(FAMILIES) + given : family + given));
			said.put("mobile", List.of((this.random.nextInt(9) == 0) ? mobile() : mobile));
			if (this.random.nextInt(3) > 0) {
				said.put("birthDate", List.of(birth));
			}
			if (this.random.nextInt(3) > 0) {
				said.put("address", List.of(address));
			}
			if (this.random.nextInt(3) == 0) {
				said.put("account", List.of(account));
			}
			keep("s" + i, who, said);
		}
		if (this.random.nextInt(2) == 0) {
			keep("identifier", who, Map.of("mobile", List.of(mobile)));
		}
	}

	private void keep(String source, String who, Map<String, List<String>> said) {
		var id = new RecordId(source, who);
		this.records.add(this.model.prepare(id, said));
		this.truth.put(id, who);
	}

	private String mobile() {
		return "13" + (100_000_000 + this.random.nextInt(899_999_999));
	}

	private String pick(String characters) {
		var at = this.random.nextInt(characters.length());
		return characters.substring(at, at + 1);
	}

}
