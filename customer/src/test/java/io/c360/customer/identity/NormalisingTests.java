package io.c360.customer.identity;

import java.util.List;
import java.util.Map;

import io.c360.customer.RecordId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormalisingTests {

	@ParameterizedTest
	@CsvSource({ "1987-03-02, 19870302", "19870302, 19870302", "02031987, 19870302", "2 Mar 1987, 19870302",
			"2nd of March 1987, 19870302", "'March 2, 1987', 19870302", "02.03.1987, 19870302", "3/2/1987, 19870302",
			"22/3/87, 19870322", "1987年3月2日, 19870302", "1987/3/2 0:00, 19870302", "2 de marzo de 1987, 19870302",
			"2. März 1987, 19870302", "2 févr. 1987, 19870202", "1987 Mar 2, 19870302", "circa 1856, 18560101",
			"1987, 19870101", "1900-01-01, 0", "soon, 0" })
	void datesOfManyShapesAreOneDate(String text, int date) {
		assertThat(BirthDates.parse(text)).isEqualTo(date);
	}

	@ParameterizedTest
	@CsvSource({ "13912345670, 13912345670", "' 13912345670', 13912345670", "139 1234 5670, 13912345670",
			"+86 139-1234-5670, 13912345670", "(228)587-1398x5160, 2285871398", "+1-751-645-3713x11696, 7516453713",
			"001-751-645-3713, 7516453713", "1-751-645-3713, 7516453713", "010-66554433 转 801, 01066554433",
			"+86 10 66554433, 01066554433", "13800138000, ''" })
	void phonesOfManyShapesAreOneNumber(String text, String number) {
		assertThat(Phones.normalise(text)).isEqualTo(number);
	}

	@ParameterizedTest
	@CsvSource({ "jbrown24@yahoo.com, jbrown81@yahoo.com, PART", "dsmith4@x.com, hsmith40@x.com, PART",
			"robert255@smith.net, robert25@smith.net, CLOSE", "robert@smith.net, rovert@smith.net, CLOSE",
			"obert@smith.net, robert@smith.net, CLOSE", "anna@x.com, peter@x.com, DIFFERENT" })
	void anotherNumberInAnAddressIsAnotherPersonsRatherThanATypingError(String a, String b, Level level) {
		assertThat(Emails.compare(a, b)).isEqualTo(level);
		assertThat(Emails.compare(b, a)).isEqualTo(level);
	}

	@ParameterizedTest
	@CsvSource({ "邯郸七喜网络有限公司, 七喜网络有限责任公司, CLOSE", "深圳市华软科技有限公司, 华软科技股份有限公司, EXACT", "华软科技有限公司, 华软信息有限公司, SIMILAR",
			"'Lee, Larson & Co., Ltd.', Lee Larson Limited, EXACT", "Acme GmbH, Zenith Inc, DIFFERENT" })
	void companiesGoByTheirNameNotByTheirFormAndPlace(String a, String b, Level level) {
		assertThat(Organizations.compare(Organizations.normalise(a), Organizations.normalise(b))).isEqualTo(level);
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-31T10:00:00Z, 2026-01-31T23:00:00Z, false", "2022-01-31, 2026-01-31, true",
			"2022-01-31, '', false" })
	void aNumberThatTwoSayYearsApartProvesLess(String one, String other, boolean stale) {
		var model = IdentityModel.telecom();
		var a = said(model, "1", one);
		var b = said(model, "2", other);

		var explained = model.explain(a, b);

		assertThat(explained.parts()).filteredOn(part -> part.feature().equals("mobile"))
			.singleElement()
			.satisfies(part -> assertThat(part.level()).isEqualTo(stale ? "stale" : "exact"));
		assertThat(model.explain(b, a).bits()).isEqualTo(explained.bits());
	}

	private static IdentityRecord said(IdentityModel model, String key, String lastUpdate) {
		return model.prepare(new RecordId("crm", key),
				Map.of("mobile", List.of("13912345670"), "lastUpdate", List.of(lastUpdate)));
	}

}
