package io.c360.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/** A realm of our own that signs whatever a test wants, as Keycloak never would. */
final class SigningRealm implements AutoCloseable {

	private final RSAKey key = key("right");

	private final AtomicInteger fetches = new AtomicInteger();

	private final int port;

	private @Nullable HttpServer server;

	SigningRealm() throws IOException {
		try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			this.port = free.getLocalPort();
		}
	}

	/** Begins to answer. */
	SigningRealm open() throws IOException {
		var opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), 0);
		serve(opened, "/.well-known/openid-configuration",
				"{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(issuer(), issuer()));
		serve(opened, "/keys", new JWKSet(this.key).toString());
		opened.start();
		this.server = opened;
		return this;
	}

	@Override
	public void close() {
		if (this.server != null) {
			this.server.stop(0);
		}
	}

	URI issuer() {
		return URI.create("http://127.0.0.1:" + this.port);
	}

	TokenSettings settings() {
		return new TokenSettings(issuer(), null, "c360-api", Duration.ofSeconds(30), 10, Duration.ofSeconds(30));
	}

	/** The same, for those who are told where the keys are. */
	TokenSettings settingsWithKeys() {
		return new TokenSettings(issuer(), URI.create(issuer() + "/keys"), "c360-api", Duration.ofSeconds(30), 10,
				Duration.ofSeconds(30));
	}

	/** How often the keys were asked for. */
	int fetches() {
		return this.fetches.get();
	}

	/** The claims of a good token. */
	JWTClaimsSet.Builder claims() {
		return new JWTClaimsSet.Builder().issuer(issuer().toString())
			.audience("c360-api")
			.subject("rep")
			.claim("typ", "Bearer")
			.expirationTime(Date.from(Instant.now().plusSeconds(60)));
	}

	String signed(JWTClaimsSet claims) {
		return signed(claims, this.key);
	}

	/** Signed by a key that the realm does not have. */
	String signedBySomebodyElse(JWTClaimsSet claims, String keyId) {
		return signed(claims, key(keyId));
	}

	/**
	 * Signed by a key of somebody else's that the token itself brings, and tells where
	 * more are.
	 */
	String signedByAKeyOfItsOwn(JWTClaimsSet claims, URI keys) {
		var own = key("own");
		var header = new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT)
			.keyID("own")
			.jwk(own.toPublicJWK())
			.jwkURL(keys)
			.x509CertURL(keys);
		return signed(claims, own, header.build());
	}

	/** Signed with the public key as if it were a secret. */
	String signedWithThePublicKey(JWTClaimsSet claims) {
		try {
			var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("right").build(), claims);
			token.sign(new MACSigner(this.key.toRSAPublicKey().getEncoded()));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String unsigned(JWTClaimsSet claims) {
		return new PlainJWT(claims).serialize();
	}

	private static String signed(JWTClaimsSet claims, RSAKey key) {
		return signed(claims, key,
				new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(key.getKeyID()).build());
	}

	private static String signed(JWTClaimsSet claims, RSAKey key, JWSHeader header) {
		try {
			var token = new SignedJWT(header, claims);
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static RSAKey key(String id) {
		try {
			return new RSAKeyGenerator(2048).keyID(id).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void serve(HttpServer http, String path, String json) {
		http.createContext(path, exchange -> {
			if (path.equals("/keys")) {
				this.fetches.incrementAndGet();
			}
			var body = json.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
	}

}
