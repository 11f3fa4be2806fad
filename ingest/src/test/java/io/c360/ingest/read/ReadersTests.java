package io.c360.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import io.c360.customer.CustomerProblem;
import io.c360.ingest.contract.Contract;
import io.c360.ingest.contract.RejectCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReadersTests {

	private static final Charset GB18030 = Charset.forName("GB18030");

	@TempDir
	private Path folder;

	@Test
	void findsLinesWhateverTheirEnds() throws IOException {
		assertThat(found(Layout.NDJSON, utf8("a\nb\r\nc\rd\n\n\u2028e"), StandardCharsets.UTF_8)).containsExactly(
				new Found.Line(1, "a"), new Found.Line(2, "b"), new Found.Line(3, "c"), new Found.Line(4, "d"),
				new Found.Line(6, "\u2028e"));
	}

	@Test
	void passesOverALineThatIsTooLongWithoutKeepingIt() throws IOException {
		var in = new EndlessLine(1L << 28);

		var found = found(Layout.NDJSON, in, StandardCharsets.UTF_8);

		assertThat(found).hasSize(2);
		assertThat(codes(found)).containsExactly(RejectCode.TOO_LARGE);
		assertThat(found.getLast()).isEqualTo(new Found.Line(2, "next"));
	}

	@Test
	void rejectsTheLineThatIsNotInTheDeclaredCharacterSetAndGoesOn() throws IOException {
		var bytes = join(utf8Bytes("一\n"), "二\n".getBytes(GB18030), utf8Bytes("三\n"));

		var found = found(Layout.NDJSON, new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);

		assertThat(codes(found)).containsExactly(RejectCode.BAD_ENCODING);
		assertThat(found).extracting(Found::position).containsExactly(1L, 2L, 3L);
	}

	@Test
	void keepsACharacterThatOnlyLooksLikeADecodingMistake() throws IOException {
		assertThat(found(Layout.NDJSON, utf8("\uFFFD"), StandardCharsets.UTF_8))
			.containsExactly(new Found.Line(1, "\uFFFD"));
	}

	@Test
	void readsQuotedCellsOverSeveralLines() throws IOException {
		var rows = found(Layout.CSV, utf8("a,b\n1,\"x\ny, \"\"z\"\"\"\n2,w\n"), StandardCharsets.UTF_8);

		assertThat(rows).extracting(row -> ((Found.Row) row).cells())
			.containsExactly(List.of("1", "x\ny, \"z\""), List.of("2", "w"));
		assertThat(rows).extracting(Found::position).containsExactly(2L, 4L);
	}

	@Test
	void losesOneLineToAStrayQuoteAndNotTheRestOfTheFile() throws IOException {
		var file = new StringBuilder("a,b\n1,\"open\n");
		for (var i = 0; i < 100_000; i++) {
			file.append(i).append(",x\n");
		}
		file.append("8,\"x\"y\n9,z");

		var found = found(Layout.CSV, utf8(file.toString()), StandardCharsets.UTF_8);

		assertThat(found).hasSize(100_003);
		assertThat(codes(found)).containsExactly(RejectCode.MALFORMED, RejectCode.MALFORMED);
	}

	@Test
	void rejectsRowsOfAnotherWidth() throws IOException {
		var found = found(Layout.CSV, utf8("a,b\n1\n1,2,3\n1,\n"), StandardCharsets.UTF_8);

		assertThat(codes(found)).containsExactly(RejectCode.MALFORMED, RejectCode.MALFORMED);
		assertThat(found.getLast()).isInstanceOf(Found.Row.class);
	}

	@Test
	void refusesAHeaderThatNamesAColumnTwiceOrTenThousand() {
		assertThatExceptionOfType(CustomerProblem.Invalid.class)
			.isThrownBy(() -> found(Layout.CSV, utf8("a,a\n"), StandardCharsets.UTF_8));
		assertThatExceptionOfType(CustomerProblem.Invalid.class)
			.isThrownBy(() -> found(Layout.CSV, utf8("a,".repeat(10_000)), StandardCharsets.UTF_8));
	}

	@Test
	void readsAnEmptyFileAndATableWithoutRows() throws IOException {
		assertThat(found(Layout.CSV, utf8(""), StandardCharsets.UTF_8)).isEmpty();
		assertThat(found(Layout.CSV, utf8("a,b\n"), StandardCharsets.UTF_8)).isEmpty();
		assertThat(found(Layout.NDJSON, utf8(""), StandardCharsets.UTF_8)).isEmpty();
		assertThat(found(Layout.JSON, utf8(""), StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	void countsBlankCellsByColumn() throws IOException {
		var reader = new CsvReader(utf8("a,b\n1, \n2,\n3,x\n"), StandardCharsets.UTF_8, ',');

		collect(reader, new ArrayList<>());

		assertThat(reader.blanks()).containsExactly(java.util.Map.entry("b", 2L));
	}

	@Test
	void readsADocumentThatIsAnArrayAnObjectOrASequence() throws IOException {
		assertThat(found(Layout.JSON, utf8("[{\"a\":1},\n{\"a\":2}]"), StandardCharsets.UTF_8)).hasSize(2);
		assertThat(found(Layout.JSON, utf8("{\n\"a\":1}"), StandardCharsets.UTF_8)).hasSize(1);
		assertThat(found(Layout.JSON, utf8("{\"a\":1} {\"a\":2}"), StandardCharsets.UTF_8)).hasSize(2);
	}

	@Test
	void saysWhereADocumentBreaks() throws IOException {
		var found = found(Layout.JSON, utf8("[{\"a\":1},{\"a\":"), StandardCharsets.UTF_8);

		assertThat(found).extracting(Found::position).containsExactly(1L, 2L);
		assertThat(codes(found)).containsExactly(RejectCode.MALFORMED);
	}

	@Test
	void refusesAnObjectOfADocumentThatIsTooLarge() throws IOException {
		var large = "{\"a\":[" + "1,".repeat(Contract.MAX_BYTES) + "1]}";

		assertThat(codes(found(Layout.JSON, utf8(large), StandardCharsets.UTF_8)))
			.containsExactly(RejectCode.TOO_LARGE);
	}

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
	void losesOneLineOfTenMegabytesToAQuoteThatNobodyClosed() throws IOException {
		var rows = "1,x\n".repeat(2_500_000);

		var reader = new CsvReader(
				new ByteArrayInputStream(("id,name\n0,\"open\n" + rows).getBytes(StandardCharsets.UTF_8)),
				StandardCharsets.UTF_8, ',');

		assertThat(reader.next()).isInstanceOf(Found.Broken.class);
		assertThat(reader.next()).isInstanceOfSatisfying(Found.Row.class,
				row -> assertThat(row.cells()).containsExactly("1", "x"));
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

	private static List<Found> found(Layout layout, InputStream in, Charset charset) throws IOException {
		var found = new ArrayList<Found>();
		collect(layout.reader(in, charset, ','), found);
		return found;
	}

	private static void collect(RecordReader reader, List<Found> found) throws IOException {
		for (var next = reader.next(); next != null; next = reader.next()) {
			found.add(next);
		}
	}

	private static List<RejectCode> codes(List<Found> found) {
		return found.stream()
			.filter(Found.Broken.class::isInstance)
			.map(broken -> ((Found.Broken) broken).why().code())
			.toList();
	}

	private static InputStream utf8(String text) {
		return new ByteArrayInputStream(utf8Bytes(text));
	}

	private static byte[] utf8Bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] join(byte[]... parts) {
		var joined = new ByteArrayOutputStream();
		for (var part : parts) {
			joined.writeBytes(part);
		}
		return joined.toByteArray();
	}

	private static byte[] packed(byte[] bytes) throws IOException {
		var packed = new ByteArrayOutputStream();
		try (var out = new GZIPOutputStream(packed)) {
			out.write(bytes);
		}
		return packed.toByteArray();
	}

	/** A line that would not fit into the memory, and a short one. */
	private static final class EndlessLine extends InputStream {

		private static final byte[] END = "\nnext\n".getBytes(StandardCharsets.UTF_8);

		private long left;

		private int ended;

		EndlessLine(long length) {
			this.left = length;
		}

		@Override
		public int read() {
			throw new UnsupportedOperationException();
		}

		@Override
		public int read(byte[] bytes, int from, int length) {
			if (this.left > 0) {
				var read = (int) Math.min(length, this.left);
				Arrays.fill(bytes, from, from + read, (byte) 'x');
				this.left -= read;
				return read;
			}
			if (this.ended == END.length) {
				return -1;
			}
			bytes[from] = END[this.ended++];
			return 1;
		}

	}

}
