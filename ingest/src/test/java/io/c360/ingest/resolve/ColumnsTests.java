package io.c360.ingest.resolve;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnsTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({
			"Kundennummer;Vorname;Name;Geburtsdatum;Straße;PLZ;Ort, "
					+ "Vorname=givenName Name=familyName Geburtsdatum=birthDate Straße=address PLZ=postCode Ort=city",
			"id_cliente;nombre;apellido1;apellido2;fecha_nacimiento;municipio, "
					+ "nombre=givenName apellido1=familyName apellido2=familyName2 fecha_nacimiento=birthDate municipio=city",
			"nom;prénom;code_postal;ville;courriel, nom=familyName prénom=givenName code_postal=postCode ville=city courriel=email",
			"no;name;D.O.B;Tel., name=fullName D.O.B=birthDate Tel.=mobile",
			"voter_reg_num;last_name;res_street_address;res_city_desc;full_phone_num;party_cd;birth_state, "
					+ "last_name=familyName res_street_address=address res_city_desc=city full_phone_num=mobile "
					+ "birth_state=birthPlace; not used: party_cd",
			"编号;客户名;证件号;联系号码;装机地址;开户日期, 客户名=fullName 证件号=residentId 联系号码=mobile 装机地址=address; not used: 开户日期" })
	void headersAreUnderstoodInSeveralLanguagesAndByTheirWords(String headers, String meaning) {
		var names = List.of(headers.split(";", -1));

		var columns = Columns.of(names, Map.of(), null, List.of());

		assertThat(columns.describe(names)).isEqualTo(meaning);
	}

	@Test
	void whatNobodyNamedIsToldByItsCells() throws IOException {
		var file = file("""
				c0,c1,c2,c3,c4,c5,c6
				1,Robert,Allen,24 Jun 1971,12 High Street,0207 946-0018,bob@smith.net
				2,Grace,Kelly,26 Apr 1991,9 Mill Lane,0161 496-0123,grace@kelly.org
				3,William,Tailor,3 Mar 1950,77 Long Road,0161 496-0777,will@tailor.org
				4,Mary,Poppins,9 May 1931,17 Cherry Lane,0207 946-0555,mary@poppins.org
				5,James,Bond,11 Nov 1968,30 Wellington Square,0207 946-0007,james@bond.org
				""", StandardCharsets.UTF_8);

		assertThat(meaning(file)).isEqualTo("c1=givenName c2=familyName c3=birthDate c4=address c5=mobile c6=email");
	}

	@Test
	void daysAndMonthsAreToldApartByTheWholeColumn() throws IOException {
		var british = file("dob\n01/02/1980\n25/12/1990\n03/04/1971\n", StandardCharsets.UTF_8);
		var american = file("dob\n01/02/1980\n12/25/1990\n03/04/1971\n", StandardCharsets.UTF_8);

		assertThat(births(british)).containsExactly("1980-02-01", "1990-12-25", "1971-04-03");
		assertThat(births(american)).containsExactly("1980-01-02", "1990-12-25", "1971-03-04");
	}

	@Test
	void namesOfCompaniesAreNotNamesOfPeople() throws IOException {
		var file = file("id,name,phone\n1,Lee & Larson Corp,1\n2,Joan Lee,2\n", StandardCharsets.UTF_8);
		var columns = Columns.of(Table.open(file, null).headers(), Map.of(), null, Table.sample(file, null));

		var said = Table.sample(file, null).stream().map(columns::attributes).toList();

		assertThat(said.getFirst()).containsKey("organizationName").doesNotContainKey("fullName");
		assertThat(said.getLast()).containsKey("fullName").doesNotContainKey("organizationName");
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8, 姓名;王伟", "GB18030, 姓名;王伟", "windows-1252, Straße;Köln", "UTF-16, 姓名;王伟" })
	void theEncodingIsToldByTheBytes(String charset, String text) throws IOException {
		var file = file(text.replace(';', '\n') + "\n", Charset.forName(charset));

		var read = Table.open(file, null).headers();

		assertThat(read).containsExactly(text.substring(0, text.indexOf(';')));
	}

	private static String meaning(Path file) throws IOException {
		try (var table = Table.open(file, null)) {
			return Columns.of(table.headers(), Map.of(), null, Table.sample(file, null)).describe(table.headers());
		}
	}

	private static List<String> births(Path file) throws IOException {
		var sample = Table.sample(file, null);
		var columns = Columns.of(List.of("dob"), Map.of(), null, sample);
		return sample.stream()
			.map(row -> columns.attributes(row).getOrDefault("birthDate", List.of("")).getFirst())
			.toList();
	}

	private Path file(String text, Charset charset) throws IOException {
		return Files.writeString(Files.createTempFile(this.folder, "in", ".csv"), text, charset);
	}

}
