package io.c360.customer.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTests {

	@ParameterizedTest
	@CsvSource({ "王伟,wang,wei", "欧阳秀英,ouyang,xiuying", "单田芳,shan,tianfang", "Zhang Xiuying,zhang,xiuying",
			"wangfengning,wang,fengning", "LV Quanbao,lu,quanbao", "张伟先生,zhang,wei", "John Smith,smith,john",
			"'Smith, John',smith,john", "José Núñez,nunez,jose", "D'Esquire Ellie,ellie,desquire" })
	void wholeNamesAreSplitAndFolded(String full, String family, String given) {
		var name = PersonName.ofFull(full);
		assertThat(name.family()).isEqualTo(family);
		assertThat(name.given()).isEqualTo(given);
	}

	@Test
	void hanAndPinyinOfOneNameAgreeExactly() {
		var han = PersonName.ofFull("张秀英");
		for (var latin : new String[] { "Zhang Xiu Ying", "Zhang Xiuying", "zhangxiuying" }) {
			var other = PersonName.ofFull(latin);
			assertThat(NameLevels.family(han, other)).as(latin).isEqualTo(NameLevels.Family.EXACT);
			assertThat(NameLevels.given(han, other)).as(latin).isEqualTo(NameLevels.Given.EXACT);
		}
	}

	@Test
	void shortFormsAndSpellingsAreSeenThrough() {
		assertThat(given("Robert", "Bob")).isEqualTo(NameLevels.Given.ALIAS);
		assertThat(given("R", "Robert")).isEqualTo(NameLevels.Given.INITIAL);
		assertThat(given("B", "Robert")).isEqualTo(NameLevels.Given.INITIAL);
		assertThat(given("Candace", "Kandace")).isEqualTo(NameLevels.Given.CLOSE);
		assertThat(given("Darla", "Darlene")).isEqualTo(NameLevels.Given.DIFFERENT);
		assertThat(NameLevels.given(PersonName.ofFull("王建国"), PersonName.ofFull("王建军")))
			.isEqualTo(NameLevels.Given.GENERATION);
	}

	@Test
	void nicknamesAreNotTakenForNames() {
		assertThat(PersonName.ofFull("小鱼儿295").isEmpty()).isTrue();
		assertThat(PersonName.ofFull("夏天的风").isDoubtful()).isTrue();
		assertThat(PersonName.ofFull("夏天").isDoubtful()).isFalse();
	}

	@Test
	void seniorIsNotJunior() {
		assertThat(NameLevels.otherGeneration(PersonName.of("Dobbins Jr", "David"),
				PersonName.of("Dobbins Senior", "David")))
			.isTrue();
	}

	private static NameLevels.Given given(String a, String b) {
		return NameLevels.given(PersonName.of("Smith", a), PersonName.of("Smith", b));
	}

}
