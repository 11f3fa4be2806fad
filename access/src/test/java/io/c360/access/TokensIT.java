package io.c360.access;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;

import com.nimbusds.jwt.JWTClaimsSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TokensIT {

	private final SigningRealm realm = new SigningRealm();

	private final Tokens tokens = new Tokens(this.realm.settings());

	TokensIT() throws IOException {
	}

	@BeforeEach
	void open() throws IOException {
		this.realm.open();
	}

	@AfterEach
	void close() {
		this.realm.close();
	}

	@Test
	void takesATokenOfOurRealmForUs() {
		assertThat(this.tokens.decode(this.realm.signed(this.realm.claims().build())).getSubject()).isEqualTo("rep");
	}

	@Test
	void asksWhereTheKeysAreWhenToldWhere() {
		var told = new Tokens(this.realm.settingsWithKeys());

		assertThat(told.decode(this.realm.signed(this.realm.claims().build())).getSubject()).isEqualTo("rep");
	}

	@Test
	void allowsForClocksThatDiffer() {
		var justExpired = this.realm.claims().expirationTime(secondsFromNow(-15)).build();

		assertThat(this.tokens.decode(this.realm.signed(justExpired)).getSubject()).isEqualTo("rep");
	}

	@Test
	void refusesWhatIsNotForUsNotNowOrNoAccessToken() {
		Stream
			.of(this.realm.claims().audience("account"), this.realm.claims().audience((String) null),
					this.realm.claims().issuer("http://127.0.0.1:1/realms/other"),
					this.realm.claims().expirationTime(secondsFromNow(-40)), this.realm.claims().expirationTime(null),
					this.realm.claims().notBeforeTime(secondsFromNow(60)), this.realm.claims().claim("typ", "ID"),
					this.realm.claims().claim("typ", "Refresh"), this.realm.claims().claim("typ", null),
					this.realm.claims().subject(null))
			.map(JWTClaimsSet.Builder::build)
			.map(this.realm::signed)
			.forEach(this::assertRefused);
	}

	@Test
	void refusesForgeries() {
		var claims = this.realm.claims().build();
		var signed = this.realm.signed(claims);

		assertRefused(this.realm.unsigned(claims));
		assertRefused(this.realm.signedWithThePublicKey(claims));
		assertRefused(this.realm.signedBySomebodyElse(claims, "right"));
		assertRefused(signed.substring(0, signed.length() - 6) + "AAAAAA");
		assertRefused("nonsense");
	}

	@Test
	void takesNoKeyFromTheTokenItselfNorFromWhereItPoints() throws IOException {
		try (var attacker = new SigningRealm().open()) {
			assertRefused(
					this.realm.signedByAKeyOfItsOwn(this.realm.claims().build(), attacker.issuer().resolve("/keys")));

			assertThat(attacker.fetches()).isZero();
		}
		for (var keyId : new String[] { "../../../../dev/null", "right' OR '1'='1", "/proc/self/environ", "" }) {
			assertRefused(this.realm.signedBySomebodyElse(this.realm.claims().build(), keyId));
		}
	}

	@Test
	void doesNotAskTheRealmAgainForEveryUnknownKey() {
		this.tokens.decode(this.realm.signed(this.realm.claims().build()));

		for (int i = 0; i < 20; i++) {
			assertRefused(this.realm.signedBySomebodyElse(this.realm.claims().build(), "bogus-" + i));
		}

		assertThat(this.realm.fetches()).isLessThanOrEqualTo(2);
	}

	@Test
	void goesOnWhileTheRealmIsAway() {
		this.tokens.decode(this.realm.signed(this.realm.claims().build()));
		this.realm.close();

		assertThat(this.tokens.decode(this.realm.signed(this.realm.claims().subject("clerk").build())).getSubject())
			.isEqualTo("clerk");
		assertRefused(this.realm.signedBySomebodyElse(this.realm.claims().build(), "bogus"));
	}

	@Test
	void tellsARealmThatNeverAnsweredFromABadToken() throws IOException {
		this.realm.close();
		var token = this.realm.signed(this.realm.claims().build());

		assertThatExceptionOfType(JwtException.class).isThrownBy(() -> this.tokens.decode(token))
			.isNotInstanceOf(BadJwtException.class);

		this.realm.open();
		assertThat(this.tokens.decode(token).getSubject()).isEqualTo("rep");
	}

	private void assertRefused(String token) {
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> this.tokens.decode(token));
	}

	private static Date secondsFromNow(long seconds) {
		return Date.from(Instant.now().plusSeconds(seconds));
	}

}
