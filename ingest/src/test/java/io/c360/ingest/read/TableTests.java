package io.c360.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.c360.customer.CustomerProblem;
import io.c360.ingest.contract.RejectCode;
import org.junit.jupiter.api.Test;

import static io.c360.ingest.read.Texts.codes;
import static io.c360.ingest.read.Texts.collect;
import static io.c360.ingest.read.Texts.found;
import static io.c360.ingest.read.Texts.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tables: bad input 2, 3 and 10. */
class TableTests {

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
	void losesOneLineOfTenMegabytesToAQuoteThatNobodyClosed() throws IOException {
		var rows = "1,x\n".repeat(2_500_000);

		var reader = new CsvReader(
				new ByteArrayInputStream(("id,name\n0,\"open\n" + rows).getBytes(StandardCharsets.UTF_8)),
				StandardCharsets.UTF_8, ',');

		assertThat(reader.next()).isInstanceOf(Found.Broken.class);
		assertThat(reader.next()).isInstanceOfSatisfying(Found.Row.class,
				row -> assertThat(row.cells()).containsExactly("1", "x"));
	}

}
