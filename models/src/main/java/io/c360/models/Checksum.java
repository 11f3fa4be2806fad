package io.c360.models;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** That a file is the one that its manifest is about. */
final class Checksum {

	private Checksum() {
	}

	static void check(Manifest manifest, byte[] file) {
		if (!of(file).equalsIgnoreCase(manifest.sha256())) {
			throw new ModelProblem(manifest.id(), "its file is not the one of the manifest (another checksum)");
		}
	}

	static String of(byte[] file) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
		}
		catch (NoSuchAlgorithmException absent) {
			throw new IllegalStateException(absent);
		}
	}

}
