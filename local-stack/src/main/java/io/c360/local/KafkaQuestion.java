package io.c360.local;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Asks a broker, in Kafka's own protocol, whether it serves: a metadata request (version
 * 0, all topics) has a good answer only when at least one broker is registered.
 */
final class KafkaQuestion {

	private static final int PATIENCE_MS = 2000;

	private static final short METADATA = 3;

	private static final int CORRELATION = 360;

	private KafkaQuestion() {
	}

	static boolean answeredAt(int port) {
		try (var socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
			socket.setSoTimeout(PATIENCE_MS);
			ask(new DataOutputStream(socket.getOutputStream()));
			return brokers(new DataInputStream(socket.getInputStream())) > 0;
		}
		catch (IOException notYet) {
			return false;
		}
	}

	private static void ask(DataOutputStream out) throws IOException {
		var client = "c360";
		out.writeInt(2 + 2 + 4 + 2 + client.length() + 4);
		out.writeShort(METADATA);
		out.writeShort(0);
		out.writeInt(CORRELATION);
		out.writeShort(client.length());
		out.writeBytes(client);
		out.writeInt(0);
		out.flush();
	}

	private static int brokers(DataInputStream in) throws IOException {
		in.readInt();
		return (in.readInt() == CORRELATION) ? in.readInt() : 0;
	}

}
