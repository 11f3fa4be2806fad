package io.c360.api.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class AnalysisController {

	@QueryMapping
	@Nullable List<Analysis> analyses() {
		return Analysis.all();
	}

}
