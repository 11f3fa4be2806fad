package io.c360.access;

import java.time.InstantSource;
import java.util.Set;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Takes access tokens of our realm for our audience, signed, with an expiry, and nothing
 * else: no ID or refresh tokens.
 */
public final class Tokens implements JwtDecoder {

	private static final Set<JWSAlgorithm> SIGNED_BY = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256,
			JWSAlgorithm.ES256);

	private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

	private final RealmKeys keys;

	private final NimbusJwtDecoder decoder;

	Tokens(TokenSettings settings) {
		this.keys = new RealmKeys(settings.issuer(), settings.keys());
		var processor = new DefaultJWTProcessor<>();
		processor.setJWSKeySelector(new JWSVerificationKeySelector<SecurityContext>(SIGNED_BY,
				this.keys.cached(settings.fetchKeysEvery())));
		processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, ACCESS_TOKEN));
		processor.setJWTClaimsSetVerifier((claims, context) -> {
		});
		this.decoder = new NimbusJwtDecoder(processor);
		this.decoder.setJwtValidator(validator(settings));
	}

	/** Verifies each token once, for as long as it lives. */
	public static JwtDecoder remembered(TokenSettings settings, InstantSource clock) {
		return new RememberedTokens(new Tokens(settings), settings.remembered(), clock);
	}

	/**
	 * Verifies a token.
	 * @throws BadJwtException when the token is at fault
	 * @throws JwtException when the realm's keys are not to be had
	 */
	@Override
	public Jwt decode(String token) {
		try {
			return this.decoder.decode(token);
		}
		catch (BadJwtException ex) {
			throw ex;
		}
		catch (JwtException ex) {
			if (this.keys.isKnown() && isRateLimit(ex)) {
				throw new BadJwtException("The token is signed by a key that the realm does not have", ex);
			}
			throw ex;
		}
	}

	/** What a token must say besides being signed. */
	static OAuth2TokenValidator<Jwt> validator(TokenSettings settings) {
		var timestamps = new JwtTimestampValidator(settings.clockSkew());
		timestamps.setAllowEmptyExpiryClaim(false);
		return new DelegatingOAuth2TokenValidator<>(timestamps, new JwtIssuerValidator(settings.issuer().toString()),
				new JwtAudienceValidator(settings.audience()), new JwtClaimValidator<>("typ", "Bearer"::equals),
				new JwtClaimValidator<>("sub", subject -> subject != null));
	}

	private static boolean isRateLimit(JwtException problem) {
		for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
			if (cause instanceof RateLimitReachedException) {
				return true;
			}
		}
		return false;
	}

}
