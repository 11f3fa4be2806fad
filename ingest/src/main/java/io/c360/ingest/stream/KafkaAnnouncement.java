package io.c360.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.c360.graph.change.Notice;
import io.c360.ingest.relay.Announcement;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Says on {@code c360.customer-changed} which customers changed: the key is the id, the
 * value {@code {"customer":…,"revision":…,"former":…}}.
 */
public final class KafkaAnnouncement implements Announcement {

	private final Messages messages;

	public KafkaAnnouncement(Messages messages) {
		this.messages = messages;
	}

	@Override
	public void changed(List<Notice> notices) {
		this.messages.send(notices.stream().map(KafkaAnnouncement::message).toList());
	}

	private static ProducerRecord<byte[], byte[]> message(Notice notice) {
		var id = notice.customer().toString();
		var value = "{\"customer\":\"" + id + "\",\"revision\":" + notice.revision() + ",\"former\":" + notice.former()
				+ "}";
		return new ProducerRecord<>(Topics.CHANGES, id.getBytes(StandardCharsets.UTF_8),
				value.getBytes(StandardCharsets.UTF_8));
	}

}
