package io.c360.search;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameFormsTests {

	@Test
	void spellsHanNamesInPinyinSurnameFirstAndLast() {
		var forms = NameForms.of("张秀英");

		assertThat(forms.key()).isEqualTo("张秀英");
		assertThat(forms.latin()).contains("zhangxiuying", "xiuyingzhang", "xiuying");
		assertThat(forms.syllables()).containsExactly("zhang xiu ying");
		assertThat(forms.initials()).containsExactly("zxy");
	}

	@Test
	void readsSurnamesTheirOwnWayAndTheUsualWay() {
		var forms = NameForms.of("单田芳");

		assertThat(forms.latin()).contains("shantianfang", "dantianfang");
		assertThat(forms.initials()).containsExactlyInAnyOrder("stf", "dtf");
	}

	@Test
	void knowsGivenNamesBehindSurnamesOfTwoCharacters() {
		assertThat(NameForms.of("欧阳建国").latin()).contains("ouyangjianguo", "jianguo", "jianguoouyang");
	}

	@Test
	void foldsAccentsCaseAndWidth() {
		var forms = NameForms.of(" José  GARCÍA－Ｌópez ");

		assertThat(forms.text()).isEqualTo("jose  garcia-lopez");
		assertThat(forms.key()).isEqualTo("josegarcialopez");
		assertThat(forms.latin()).contains("josegarcialopez", "garcialopezjose");
		assertThat(forms.initials()).containsExactly("jgl");
	}

	@Test
	void makesNothingOfPunctuation() {
		var forms = NameForms.of("***");

		assertThat(forms.key()).isEmpty();
		assertThat(forms.latin()).isEmpty();
		assertThat(forms.initials()).isEmpty();
	}

}
