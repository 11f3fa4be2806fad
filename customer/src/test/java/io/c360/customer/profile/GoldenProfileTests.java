package io.c360.customer.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import io.c360.customer.RecordId;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import org.junit.jupiter.api.Test;

import static io.c360.customer.party.Parties.aParty;
import static org.assertj.core.api.Assertions.assertThat;

class GoldenProfileTests {

	@Test
	void prefersTheMoreTrustedSourceAndSaysWhatLost() {
		var profile = GoldenProfile
			.of(List.of(aParty("billing/7").version(9).with(Attribute.FULL_NAME, "ZHANG WEI").build(),
					aParty("crm/1").version(3).with(Attribute.FULL_NAME, "张伟").build()));

		var name = profile.all(Attribute.FULL_NAME).getFirst();
		assertThat(name.value()).isEqualTo("张伟");
		assertThat(name.record()).isEqualTo(RecordId.parse("crm/1"));
		assertThat(name.rule()).isEqualTo(GoldenValue.Rule.MOST_TRUSTED_SOURCE);
		assertThat(name.lost()).extracting(GoldenValue.Alternative::value).containsExactly("ZHANG WEI");
	}

	@Test
	void prefersTheNewestAmongSourcesOfEqualTrust() {
		var profile = GoldenProfile.of(List.of(aParty("crm/1").version(3).with(Attribute.CITY, "广州").build(),
				aParty("crm/2").version(4).with(Attribute.CITY, "深圳").build()));

		assertThat(profile.all(Attribute.CITY).getFirst().rule()).isEqualTo(GoldenValue.Rule.NEWEST);
		assertThat(profile.first(Attribute.CITY)).contains("深圳");
	}

	@Test
	void decidesByIdWhereNothingElseDiffers() {
		var profile = GoldenProfile.of(List.of(aParty("crm/2").with(Attribute.CITY, "广州").build(),
				aParty("crm/1").with(Attribute.CITY, "深圳").build()));

		assertThat(profile.all(Attribute.CITY).getFirst().rule()).isEqualTo(GoldenValue.Rule.FIRST_BY_ID);
		assertThat(profile.first(Attribute.CITY)).contains("深圳");
	}

	@Test
	void keepsAllNumbersAndNamesEveryRecordThatStatesThem() {
		var profile = GoldenProfile
			.of(List.of(aParty("crm/1").with(Attribute.MOBILE, "13800138001", "13900139001").build(),
					aParty("online/5").with(Attribute.MOBILE, "+86 138 0013 8001").build()));

		var numbers = profile.all(Attribute.MOBILE);
		assertThat(numbers).extracting(GoldenValue::value).containsExactly("13800138001", "13900139001");
		assertThat(numbers.getFirst().alsoBy()).containsExactly(RecordId.parse("online/5"));
		assertThat(numbers).allMatch(number -> number.rule() == GoldenValue.Rule.ONE_OF_MANY);
	}

	@Test
	void doesNotDependOnTheOrderOfRecords() {
		var records = new ArrayList<Party>(
				List.of(aParty("crm/1").with(Attribute.FULL_NAME, "张伟").with(Attribute.EMAIL, "a@b.cn").build(),
						aParty("crm/2").with(Attribute.FULL_NAME, "张玮").with(Attribute.EMAIL, "A@B.cn").build(),
						aParty("online/3").version(8).with(Attribute.FULL_NAME, "Zhang Wei").build(),
						aParty("identifier/mobile:13800138001").with(Attribute.MOBILE, "13800138001").build()));
		var expected = GoldenProfile.of(records);

		for (int seed = 0; seed < 24; seed++) {
			Collections.shuffle(records, new Random(seed));
			assertThat(GoldenProfile.of(records)).isEqualTo(expected);
		}
	}

	@Test
	void callsACustomerByTheOrderOfTheirScript() {
		var han = GoldenProfile
			.of(List.of(aParty("crm/1").with(Attribute.FAMILY_NAME, "欧阳").with(Attribute.GIVEN_NAME, "娜").build()));
		var latin = GoldenProfile
			.of(List.of(aParty("crm/1").with(Attribute.FAMILY_NAME, "Doe").with(Attribute.GIVEN_NAME, "Jane").build()));

		assertThat(han.displayName()).contains("欧阳娜");
		assertThat(latin.displayName()).contains("Jane Doe");
	}

}
