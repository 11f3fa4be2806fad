package io.c360.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class QueryTests {

	@TempDir
	private Path folder;

	@Test
	void putsTheDocumentIntoJsonWhateverItContains() {
		assertThat(Query.json("{ a(b: \"c\\d\")\n}\t张")).isEqualTo("\"{ a(b: \\\"c\\\\d\\\")\\u000a}\\u0009张\"");
	}

	@Test
	void asksForSomeoneWhomThreeSystemsKnow() throws IOException {
		Files.writeString(this.folder.resolve("people.csv"), """
				person,fullName,msisdn,email,residentId
				1,甲,131,a@x.cn,11
				2,乙,132,b@x.cn,22
				""");
		Files.writeString(this.folder.resolve("truth.csv"), """
				record,person
				crm/1,1
				crm/2,1
				crm/3,2
				billing/1,2
				online/1,2
				""");

		assertThat(DemoPerson.in(this.folder)).contains(new DemoPerson("132", "b@x.cn", "22"));
	}

	@Test
	void asksForNobodyWithoutADemo() {
		assertThat(DemoPerson.in(this.folder)).isEmpty();
	}

}
