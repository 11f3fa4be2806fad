package io.c360.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept HTTP/1.1 connection; when the server ends it, the next question opens another
 * one. It exists because a general client would take as much of the two cores as what it
 * measures.
 */
final class Connection implements AutoCloseable {

	private static final int PATIENCE_MILLIS = 60_000;

	private final String host;

	private final int port;

	private Socket socket;

	private InputStream in;

	private boolean ended;

	private boolean retryAfter;

	private int status;

	private Connection(String host, int port) throws IOException {
		this.host = host;
		this.port = port;
		this.socket = open(host, port);
		this.in = new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
	}

	private static Socket open(String host, int port) throws IOException {
		var socket = new Socket(host, port);
		socket.setTcpNoDelay(true);
		socket.setSoTimeout(PATIENCE_MILLIS);
		return socket;
	}

	static Connection to(URI uri) {
		try {
			return new Connection(uri.getHost(), uri.getPort());
		}
		catch (IOException problem) {
			throw new BenchProblem("Nothing answers at " + uri + ". Start the stack with ./c360 up", problem);
		}
	}

	/**
	 * Posts a body and reads the answer.
	 * @param headers whole lines, each with its line end
	 */
	String post(String path, String contentType, String headers, String body) throws IOException {
		if (this.ended) {
			reopen();
		}
		var bytes = body.getBytes(StandardCharsets.UTF_8);
		var head = "POST " + path + " HTTP/1.1\r\nHost: " + this.host + ":" + this.port + "\r\nContent-Type: "
				+ contentType + "\r\nContent-Length: " + bytes.length + "\r\n" + headers + "\r\n";
		var message = new ByteArrayOutputStream(head.length() + bytes.length);
		message.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
		message.writeBytes(bytes);
		try {
			message.writeTo(this.socket.getOutputStream());
			return new String(answer(), StandardCharsets.UTF_8);
		}
		catch (EOFException | SocketException idle) {
			// a server may end an idle connection without a word; what we send may be
			// sent twice
			reopen();
			message.writeTo(this.socket.getOutputStream());
			return new String(answer(), StandardCharsets.UTF_8);
		}
	}

	private void reopen() throws IOException {
		this.socket.close();
		this.socket = open(this.host, this.port);
		this.in = new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
	}

	/** The status of the last answer. */
	int status() {
		return this.status;
	}

	/** True when the last answer has the header Retry-After. */
	boolean saysWhenToComeAgain() {
		return this.retryAfter;
	}

	/**
	 * The last answer in a few words, for an answer that is wrong: errors hold no
	 * personal data.
	 */
	String problem(String answer) {
		var errors = answer.indexOf("\"errors\"");
		var from = Math.max(0, errors);
		return "status " + this.status + ": " + answer.substring(from, Math.min(from + 200, answer.length())).strip();
	}

	private byte[] answer() throws IOException {
		this.status = Integer.parseInt(line().split(" ", 3)[1]);
		var length = -1;
		var chunked = false;
		this.ended = false;
		this.retryAfter = false;
		for (var header = line(); !header.isEmpty(); header = line()) {
			var lower = header.toLowerCase(Locale.ROOT);
			if (lower.startsWith("content-length:")) {
				length = Integer.parseInt(lower.substring(15).strip());
			}
			this.ended |= lower.startsWith("connection:") && lower.contains("close");
			this.retryAfter |= lower.startsWith("retry-after:");
			chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
		}
		return chunked ? chunks() : this.in.readNBytes(Math.max(length, 0));
	}

	private byte[] chunks() throws IOException {
		var body = new ByteArrayOutputStream();
		for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
			body.writeBytes(this.in.readNBytes(size));
			line();
		}
		line();
		return body.toByteArray();
	}

	private String line() throws IOException {
		var line = new StringBuilder(64);
		for (var next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new EOFException("The server closed the connection");
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
