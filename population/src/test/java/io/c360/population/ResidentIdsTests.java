package io.c360.population;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ResidentIdsTests {

	/** The example of the standard GB 11643. */
	@Test
	void agreesWithTheStandard() {
		assertThat(ResidentIds.number(110105, LocalDate.of(1949, 12, 31), 1, false)).isEqualTo("11010519491231002X");
		assertThat(ResidentIds.old("11010519491231002X")).isEqualTo("110105491231002");
	}

	@Test
	void givesNoPlaceTwiceInOneYear() {
		var ids = new ResidentIds(3, 500_000, 2000);
		var places = new HashSet<ResidentIds.Place>();

		for (int person = 0; person < 500_000; person++) {
			places.add(ids.place(person, 1980));
		}
		for (int pair = 0; pair < 2000; pair++) {
			var place = ids.twinPlace(pair, 1980);
			places.add(place);
			places.add(new ResidentIds.Place(place.birth(), place.halfSequence() + 1));
		}

		assertThat(places).hasSize(504_000);
	}

	@Test
	void checksEveryNumberOfAPopulation() {
		assertThat(Population.of(3000, 5).people()).allSatisfy(person -> {
			assertThat(isValid(person.residentId())).isTrue();
			assertThat(person.residentId().substring(6, 14)).isEqualTo(person.birthDate().toString().replace("-", ""));
			assertThat((person.residentId().charAt(16) - '0') % 2 == 1).isEqualTo(person.male());
		});
	}

	/** ISO 7064 MOD 11-2 by its definition: the number read in base 2 is 1 modulo 11. */
	static boolean isValid(String number) {
		var sum = BigInteger.ZERO;
		for (int i = 0; i < number.length(); i++) {
			char c = number.charAt(i);
			sum = sum.shiftLeft(1).add(BigInteger.valueOf((c == 'X') ? 10 : c - '0'));
		}
		return number.matches("[1-9]\\d{16}[\\dX]") && sum.mod(BigInteger.valueOf(11)).intValue() == 1;
	}

}
