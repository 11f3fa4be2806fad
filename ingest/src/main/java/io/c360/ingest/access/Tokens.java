package io.c360.ingest.access;

import java.net.MalformedURLException;
import java.time.Duration;
import java.util.List;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * What a token must be: signed by the realm, meant for us, an access token, and not
 * expired. Keys are fetched when the first token comes, kept while Keycloak is away, and
 * not fetched again for every unknown key id.
 */
final class Tokens {

	private static final int FETCH_MILLIS = 2_000;

	private static final int KEY_SET_BYTES = 100_000;

	private static final Duration KEEP = Duration.ofMinutes(10);

	private static final Duration FETCH_AT_MOST_EVERY = Duration.ofSeconds(10);

	private static final Duration OUTLAST = Duration.ofHours(12);

	private static final Duration SKEW = Duration.ofSeconds(5);

	private Tokens() {
	}

	static JwtDecoder decoder(SecuritySettings settings) throws MalformedURLException {
		var keys = JWKSourceBuilder
			.<SecurityContext>create(settings.keySet().toURL(),
					new DefaultResourceRetriever(FETCH_MILLIS, FETCH_MILLIS, KEY_SET_BYTES))
			.cache(KEEP.toMillis(), FETCH_MILLIS)
			.refreshAheadCache(KEEP.toMillis() / 4, false)
			.rateLimited(FETCH_AT_MOST_EVERY.toMillis())
			.outageTolerant(OUTLAST.toMillis())
			.build();
		var processor = new DefaultJWTProcessor<SecurityContext>();
		processor.setJWSTypeVerifier(
				new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
		processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
		processor.setJWTClaimsSetVerifier((claims, context) -> {
		});
		var decoder = new NimbusJwtDecoder(processor);
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
				List.of(new JwtTimestampValidator(SKEW), new JwtIssuerValidator(settings.issuer().toString()),
						new JwtClaimValidator<List<String>>(JwtClaimNames.AUD,
								audience -> audience != null && audience.contains(settings.audience())),
						new JwtClaimValidator<Object>(JwtClaimNames.EXP, expiry -> expiry != null),
						new JwtClaimValidator<Object>("typ", "Bearer"::equals))));
		return new RememberedTokens(decoder);
	}

}
