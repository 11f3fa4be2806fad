package io.c360.access;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import org.jspecify.annotations.Nullable;

/**
 * The realm's public keys. The realm is looked up when the first token comes; its keys
 * are refreshed ahead of time, stay valid while it is away, and are asked for at most
 * twice per interval.
 */
final class RealmKeys implements JWKSetSource<SecurityContext> {

	private static final Duration KEPT = Duration.ofMinutes(5);

	private static final Duration REFRESHED_AHEAD = Duration.ofSeconds(30);

	private static final Duration CONNECT = Duration.ofSeconds(1);

	private static final Duration READ = Duration.ofSeconds(2);

	private static final int LONGEST_ANSWER = 256 * 1024;

	private final DefaultResourceRetriever realm = new DefaultResourceRetriever((int) CONNECT.toMillis(),
			(int) READ.toMillis(), LONGEST_ANSWER);

	private final URI issuer;

	private final @Nullable URI keys;

	private volatile @Nullable URL address;

	private volatile boolean known;

	/**
	 * @param keys where the keys are; the realm is asked for that when it is null
	 */
	RealmKeys(URI issuer, @Nullable URI keys) {
		this.issuer = issuer;
		this.keys = keys;
	}

	/** The keys behind a cache. */
	JWKSource<SecurityContext> cached(Duration interval) {
		return JWKSourceBuilder.create(this)
			.cache(KEPT.toMillis(), CONNECT.plus(READ).multipliedBy(2).toMillis())
			.refreshAheadCache(REFRESHED_AHEAD.toMillis(), false)
			.rateLimited(interval.toMillis())
			.outageTolerantForever()
			.build();
	}

	/** True once the realm has answered. */
	boolean isKnown() {
		return this.known;
	}

	@Override
	public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, @Nullable SecurityContext context)
			throws JWKSetUnavailableException {
		try {
			var keys = JWKSet.parse(this.realm.retrieveResource(address()).getContent());
			this.known = true;
			return keys;
		}
		catch (IOException | ParseException ex) {
			throw new JWKSetRetrievalException("The realm's keys are not to be had", ex);
		}
	}

	private URL address() throws IOException, ParseException {
		var configured = this.keys;
		if (configured != null) {
			return configured.toURL();
		}
		var found = this.address;
		if (found == null) {
			var about = URI.create(this.issuer + "/.well-known/openid-configuration").toURL();
			var realm = JSONObjectUtils.parse(this.realm.retrieveResource(about).getContent());
			if (!this.issuer.toString().equals(JSONObjectUtils.getString(realm, "issuer"))) {
				throw new IOException("The realm calls itself by another name than we do");
			}
			found = JSONObjectUtils.getURI(realm, "jwks_uri").toURL();
			this.address = found;
		}
		return found;
	}

	@Override
	public void close() {
		this.known = false;
	}

}
