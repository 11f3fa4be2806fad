package io.c360.ingest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

/** Signs tokens as Keycloak does, and shows its public key where Keycloak has it. */
public final class TestIssuer implements AutoCloseable {

	private final HttpServer server;

	private final RSAKey key;

	public TestIssuer() throws IOException, JOSEException {
		this.key = new RSAKeyGenerator(2048).keyID("k1").generate();
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		var keys = new JWKSet(this.key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
		this.server.createContext("/realms/c360/protocol/openid-connect/certs", exchange -> {
			exchange.sendResponseHeaders(200, keys.length);
			exchange.getResponseBody().write(keys);
			exchange.close();
		});
		var about = "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/protocol/openid-connect/certs\"}".formatted(uri(), uri())
			.getBytes(StandardCharsets.UTF_8);
		this.server.createContext("/realms/c360/.well-known/openid-configuration", exchange -> {
			exchange.sendResponseHeaders(200, about.length);
			exchange.getResponseBody().write(about);
			exchange.close();
		});
		this.server.start();
	}

	public final String uri() {
		return "http://127.0.0.1:%d/realms/c360".formatted(this.server.getAddress().getPort());
	}

	/** A token of somebody with one role. */
	public String token(String role) {
		return token(role, claims -> {
		});
	}

	/** The same with something changed. */
	String token(String role, Consumer<JWTClaimsSet.Builder> change) {
		var claims = new JWTClaimsSet.Builder().issuer(uri())
			.audience("c360-api")
			.subject("somebody")
			.expirationTime(Date.from(Instant.now().plusSeconds(300)))
			.claim("typ", "Bearer")
			.claim("realm_access", Map.of("roles", List.of(role)));
		change.accept(claims);
		try {
			var token = new SignedJWT(
					new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID("k1").build(),
					claims.build());
			token.sign(new RSASSASigner(this.key));
			return token.serialize();
		}
		catch (JOSEException problem) {
			throw new IllegalStateException(problem);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
