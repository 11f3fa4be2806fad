package io.c360.ingest.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to a server, which can be cut: silently, or so that both ends notice. */
final class TcpProxy implements AutoCloseable {

	private final InetSocketAddress server;

	private final ServerSocket door;

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	private volatile Wire wire = Wire.WHOLE;

	TcpProxy(String host, int port) {
		this.server = new InetSocketAddress(host, port);
		try {
			this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		Thread.ofVirtual().start(this::accept);
	}

	int port() {
		return this.door.getLocalPort();
	}

	/** From now on nothing arrives any more, and nobody is told. */
	void dropSilently() {
		this.wire = Wire.DROPPING;
	}

	/** Ends every connection and refuses new ones. */
	void refuse() {
		this.wire = Wire.REFUSING;
		closeAll();
	}

	/** From now on the server hears everything and its answers are lost. */
	void loseAnswers() {
		this.wire = Wire.HALF_OPEN;
	}

	/** As if nothing had happened; what was dropped stays lost. */
	void mend() {
		var broken = this.wire != Wire.WHOLE;
		this.wire = Wire.WHOLE;
		if (broken) {
			closeAll();
		}
	}

	private void accept() {
		while (!this.door.isClosed()) {
			try {
				var client = this.door.accept();
				if (this.wire == Wire.REFUSING) {
					client.close();
				}
				else {
					connect(client);
				}
			}
			catch (IOException _) {
				// the door is closed, or the server is away: the next one tries again
			}
		}
	}

	private void connect(Socket client) throws IOException {
		var upstream = new Socket();
		try {
			upstream.connect(this.server, 1_000);
		}
		catch (IOException problem) {
			client.close();
			throw problem;
		}
		this.sockets.add(client);
		this.sockets.add(upstream);
		Thread.ofVirtual().start(() -> pump(client, upstream, false));
		Thread.ofVirtual().start(() -> pump(upstream, client, true));
	}

	private void pump(Socket from, Socket to, boolean answers) {
		var buffer = new byte[1 << 14];
		try {
			for (var read = from.getInputStream().read(buffer); read >= 0; read = from.getInputStream().read(buffer)) {
				if (this.wire == Wire.WHOLE || (this.wire == Wire.HALF_OPEN && !answers)) {
					to.getOutputStream().write(buffer, 0, read);
				}
			}
		}
		catch (IOException _) {
			// one end is gone, so the other goes
		}
		close(from);
		close(to);
	}

	private void closeAll() {
		this.sockets.forEach(TcpProxy::close);
		this.sockets.clear();
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	@Override
	public void close() {
		try {
			this.door.close();
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		closeAll();
	}

	private enum Wire {

		WHOLE, DROPPING, REFUSING, HALF_OPEN

	}

}
