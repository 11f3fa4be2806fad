package io.c360.ingest.resolve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ResolveTests {

	private static final List<String> SURNAMES = List.of("Ashcroft", "Bennett", "Carrington", "Dunmore", "Ellsworth",
			"Fairfax", "Granger", "Holloway", "Ingram", "Jessop", "Kendrick", "Lockwood", "Merriweather", "Northcott",
			"Ockham", "Pemberton", "Quigley", "Radcliffe", "Stanhope", "Thackeray", "Underhill", "Vickers", "Whitlock");

	@TempDir
	private Path folder;

	@Test
	void wellKnownHeadersNeedNoModelAndOutputKeepsTheOrder() throws IOException {
		var in = file("people.csv", StandardCharsets.UTF_8, """
				id,First Name,surname,DOB,e-mail,Phone,who
				7,Robert,Allen,1971-06-24,bob.allen@smith.net,0207 946 0018,a
				3,Grace,Kelly,1991-04-26,,0161 496 0123,b
				5,Bob,Allen,1971-06-24,,0207 946 0018,a
				""");
		var out = this.folder.resolve("out.csv");
		var console = run("--in", in, "--out", out.toString(), "--truth", "who", "--explain", "7,5");
		assertThat(out).hasContent("record,cluster\n7,5\n3,3\n5,5\n");
		assertThat(console).contains("F1 1.0000", "7 and 5:", "birthDate", "clusters   2");
	}

	@Test
	void chineseHeadersInGb18030() throws IOException {
		var in = file("people.csv", Charset.forName("GB18030"), """
				客户编号,姓名,手机号码,出生日期
				1,王伟,13912345670,1980-03-04
				2,Wang Wei,8613912345670,1980-03-04
				3,王芳,13912345670,1983-08-21
				""");
		var out = this.folder.resolve("out.csv");
		run("--in", in, "--out", out.toString(), "--charset", "GB18030");
		assertThat(out).hasContent("record,cluster\n1,1\n2,1\n3,3\n");
	}

	@Test
	void wrongUseSaysWhatIsRight() {
		assertThat(run("--in")).contains("--in needs a value");
		assertThat(run("--shoe", "1")).contains("There is no option --shoe");
		assertThat(run("--model", "shoe", "--in", "x.csv", "--out", "y.csv"))
			.contains("no built-in model file named shoe");
	}

	@Test
	void aForeignFileGetsAModelFittedToItInWhateverOrderItsRowsCome() throws IOException {
		var header = "rec_no;forename;last-name;Birth Year;birth_month;birth_day;shoe\n";
		var rows = List.of("1;Jonathan;Ashcroft;1971;6;24;x\n", "2;Jonathon;Ashcroft;1971;6;24;y\n",
				"3;Grace;Kelly;1991.0;4.0;26.0;x\n", "3;Grace;Kelley;1991;4;26;y\n", "5;Amir;Khan;1980;;;\n");
		var straight = run("--in", file("a.csv", StandardCharsets.UTF_8, header + String.join("", rows)), "--out",
				this.folder.resolve("a.out").toString());
		var turned = run("--in",
				file("b.csv", StandardCharsets.UTF_8,
						header + rows.get(0) + rows.get(2) + rows.get(3) + rows.get(1) + rows.get(4)),
				"--out", this.folder.resolve("b.out").toString());

		assertThat(this.folder.resolve("a.out")).hasContent("record,cluster\n1,1\n2,1\n3,3\nrow 4,3\n5,5\n");
		assertThat(straight).contains("general/", "forename=givenName", "not used: shoe", "1 rows have no id");
		assertThat(turned.lines().filter(line -> line.startsWith("clusters")))
			.containsExactlyElementsOf(straight.lines().filter(line -> line.startsWith("clusters")).toList());
	}

	@Test
	void familiesOnOneTelephoneAreNotLearnedToBeOnePerson() throws IOException {
		var given = List.of("Robert", "Grace", "Helen", "Victor", "Laura", "Simon", "Judith", "Martin", "Alice",
				"Peter");
		var rows = new StringBuilder("no,who,first,last,born,street,town,phone\n");
		for (int family = 0; family < 150; family++) {
			for (int member = 0; member < 1 + family % 4; member++) {
				var name = given.get((family * 3 + member * 7) % given.size());
				for (int record = 0; record < 2; record++) {
					rows.append("%d-%d-%d,%d-%d,%s,%s,%d-%02d-%02d,%d %s Street,Town%d,0207 946 %04d\n".formatted(
							family, member, record, family, member, name, SURNAMES.get(family % SURNAMES.size()),
							1940 + (family * 13 + member * 21) % 60, 1 + (family + member) % 12,
							1 + (family * 5 + member + ((record == 1 && family % 9 == 0) ? 1 : 0)) % 28, family + 1,
							SURNAMES.get((family * 7) % SURNAMES.size()), family % 20, family));
				}
			}
		}

		var console = run("--in", file("families.csv", StandardCharsets.UTF_8, rows.toString()), "--truth", "who");

		var measured = Pattern.compile("pairwise +precision ([0-9.]+) +recall ([0-9.]+)").matcher(console);
		assertThat(measured.find()).as(console).isTrue();
		assertThat(Double.parseDouble(measured.group(1))).as(console).isGreaterThan(0.97);
		assertThat(Double.parseDouble(measured.group(2))).as(console).isGreaterThan(0.97);
	}

	@Test
	void oddFilesAreReadOrRefusedInASentence() throws IOException {
		var out = this.folder.resolve("out.csv");
		var wide = new StringBuilder("id,name");
		for (int i = 0; i < 10_000; i++) {
			wide.append(",c").append(i % 9_000);
		}
		var wideFile = file("wide.csv", StandardCharsets.UTF_8, wide + "\n1,Ann Lee\n2,Bo Chen,,,\n");

		assertThat(run("--in", file("none.csv", StandardCharsets.UTF_8, ""), "--out", out.toString()))
			.contains("none.csv is empty: its first line has to name the columns");
		assertThat(run("--in", file("head.csv", StandardCharsets.UTF_8, "id,name\n"), "--out", out.toString()))
			.contains("records    0");
		assertThat(out).hasContent("record,cluster\n");
		assertThat(run("--in", wideFile, "--out", out.toString())).contains("records    2", "and 9,980 more");
		assertThat(
				run("--in", file("odd.csv", StandardCharsets.UTF_8, "shoe,size\nx,3\nx,4\n"), "--out", out.toString()))
			.contains("clusters   2");
	}

	private String file(String name, Charset charset, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text, charset).toString();
	}

	private static String run(String... arguments) {
		var bytes = new ByteArrayOutputStream();
		Resolve.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), arguments);
		return bytes.toString(StandardCharsets.UTF_8);
	}

}
