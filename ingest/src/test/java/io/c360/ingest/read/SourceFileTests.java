package io.c360.ingest.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;

import io.c360.customer.CustomerProblem;
import io.c360.ingest.contract.RejectCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.c360.ingest.read.Texts.codes;
import static io.c360.ingest.read.Texts.collect;
import static io.c360.ingest.read.Texts.found;
import static io.c360.ingest.read.Texts.packed;
import static io.c360.ingest.read.Texts.utf8Bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files as they come: bad input 1, 4, 5, 9 to 13. */
class SourceFileTests {

	private static final Charset GB18030 = Charset.forName("GB18030");

	@TempDir
	private Path folder;

	@Test
	void unpacksAndDropsTheByteOrderMark() throws IOException {
		var file = write("x.gz", packed(utf8Bytes("\uFEFFa\nb\n")));

		assertThat(found(Layout.NDJSON, SourceFile.open(file, StandardCharsets.UTF_8).text(), StandardCharsets.UTF_8))
			.containsExactly(new Found.Line(1, "a"), new Found.Line(2, "b"));
	}

	@Test
	void findsEverythingBeforeTheEndOfATruncatedArchive() throws IOException {
		var lines = new StringBuilder();
		for (var i = 0; i < 50_000; i++) {
			lines.append("{\"id\":\"").append(Integer.toHexString(i * 0x9E3779B9)).append("\"}\n");
		}
		var packed = packed(utf8Bytes(lines.toString()));
		var file = write("cut.gz", Arrays.copyOf(packed, packed.length / 2));
		var found = new ArrayList<Found>();

		try (var in = SourceFile.open(file, StandardCharsets.UTF_8).text()) {
			var reader = Layout.NDJSON.reader(in, StandardCharsets.UTF_8, ',');
			assertThatExceptionOfType(IOException.class).isThrownBy(() -> collect(reader, found));
		}

		assertThat(found).hasSizeGreaterThan(10_000);
		assertThat(codes(found)).isSubsetOf(RejectCode.TRUNCATED);
	}

	@Test
	void refusesUtf16AndUtf8InDisguise() throws IOException {
		var utf16 = write("utf16", "{\"a\":1}".getBytes(StandardCharsets.UTF_16));
		var utf8 = write("utf8", utf8Bytes("客户编号,姓名,证件号码\n"));

		assertThatExceptionOfType(CustomerProblem.Invalid.class)
			.isThrownBy(() -> SourceFile.open(utf16, StandardCharsets.UTF_8));
		assertThatExceptionOfType(CustomerProblem.Invalid.class).isThrownBy(() -> SourceFile.open(utf8, GB18030));
	}

	@Test
	void takesGb18030ForWhatItIs() throws IOException {
		var file = write("gb", "客户编号,姓名,证件号码\n1,张伟,\n".getBytes(GB18030));

		var rows = found(Layout.CSV, SourceFile.open(file, GB18030).text(), GB18030);

		assertThat(rows).extracting(row -> ((Found.Row) row).cell("姓名")).containsExactly("张伟");
	}

	@Test
	void readsNothingThatIsAppendedAndNoticesAChange() throws IOException {
		var file = write("grows", utf8Bytes("a\n"));
		var source = SourceFile.open(file, StandardCharsets.UTF_8);

		Files.writeString(file, "a\nb\n");
		assertThat(found(Layout.NDJSON, source.text(), StandardCharsets.UTF_8)).hasSize(1);
		assertThat(source.hasChanged()).isFalse();

		Files.writeString(file, "z\nb\n");
		assertThat(source.hasChanged()).isTrue();
	}

	@Test
	void refusesWhatIsNoTextAtAll() throws IOException {
		var parquet = Files.write(this.folder.resolve("table.parquet"),
				"PAR1\0\0broken footer".getBytes(StandardCharsets.UTF_8));
		var sheet = Files.write(this.folder.resolve("table.xlsx"), new byte[] { 'P', 'K', 3, 4, 20, 0 });

		assertThatExceptionOfType(CustomerProblem.Invalid.class)
			.isThrownBy(() -> SourceFile.open(parquet, StandardCharsets.UTF_8))
			.withMessageContaining("export it as NDJSON or CSV");
		assertThatExceptionOfType(CustomerProblem.Invalid.class)
			.isThrownBy(() -> SourceFile.open(sheet, StandardCharsets.UTF_8))
			.withMessageContaining("save it as CSV");
	}

	@Test
	void refusesAFolderAndADevice() {
		assertThatExceptionOfType(CustomerProblem.Invalid.class)
			.isThrownBy(() -> SourceFile.open(this.folder, StandardCharsets.UTF_8));
		assertThatExceptionOfType(CustomerProblem.Invalid.class)
			.isThrownBy(() -> SourceFile.open(Path.of("/dev/zero"), StandardCharsets.UTF_8));
	}

	private Path write(String name, byte[] bytes) throws IOException {
		return Files.write(this.folder.resolve(name), bytes);
	}

}
