package io.c360.api.preference;

import java.util.List;
import java.util.Set;

import io.c360.api.profile.Asked;
import io.c360.api.profile.CustomerAnswer;
import io.c360.api.profile.CustomerField;
import io.c360.customer.preference.Preference;
import io.c360.customer.preference.Preferences;
import io.c360.graph.preference.PreferencesPart;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomerPreferences implements CustomerField {

	private static final PreferencesPart PREFERENCES = new PreferencesPart();

	@Override
	public String name() {
		return "preferences";
	}

	@Override
	public Set<PreferencesPart> parts(Asked asked) {
		return Set.of(PREFERENCES);
	}

	@SchemaMapping(typeName = "Customer")
	List<Preference> preferences(CustomerAnswer customer) {
		return Preferences.declared(customer.part(PREFERENCES));
	}

}
