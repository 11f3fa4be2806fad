package io.c360.rules;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProgrammesTests {

	@Test
	void oursServesTheFourGoalsOfTheSource() {
		var ours = Programmes.read(new RuleFiles(null).stream(Programmes.FILE)).programmes();

		assertThat(ours).singleElement().satisfies(programme -> {
			assertThat(programme.id()).isEqualTo("star-club");
			assertThat(programme.goals()).containsExactly(Programmes.Goal.values());
		});
	}

	@Test
	void saysWhatIsWrongWithALine() {
		assertThatThrownBy(() -> read("a|b|c")).hasMessageContaining("programme|name");
		assertThatThrownBy(() -> read("a|b|c|FAME")).isInstanceOf(IllegalArgumentException.class);
		assertThat(read("a|b|c|MEMORY").programmes()).hasSize(1);
	}

	private static Programmes read(String text) {
		return Programmes.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

}
