package io.c360.api.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.c360.graph.profile.ProfilePart;
import io.c360.graph.profile.Selection;
import org.springframework.stereotype.Component;

/** What of a customer is asked for, so that nothing else is read. */
@Component
public class CustomerFields {

	private final Map<String, CustomerField> fields;

	CustomerFields(List<CustomerField> fields) {
		this.fields = fields.stream().collect(Collectors.toUnmodifiableMap(CustomerField::name, Function.identity()));
	}

	/**
	 * What is selected of the customers below the field that is being answered.
	 * @param path the fields that lead to them, such as {@code edges, node}; none when
	 * the field itself is a customer
	 * @throws io.c360.customer.CustomerProblem.Invalid when something is asked for
	 * wrongly
	 */
	public Selection selected(DataFetchingEnvironment environment, String... path) {
		var places = List.of(environment.getSelectionSet());
		for (var step : path) {
			places = places.stream().flatMap(place -> below(place, step).stream()).toList();
		}
		var parts = new ArrayList<ProfilePart<?>>();
		for (var place : places) {
			for (var selected : place.getImmediateFields()) {
				var field = this.fields.get(selected.getName());
				if (field != null) {
					parts.addAll(field.parts(Asked.of(selected)));
				}
			}
		}
		return new Selection(parts);
	}

	private static List<DataFetchingFieldSelectionSet> below(DataFetchingFieldSelectionSet place, String step) {
		return place.getImmediateFields()
			.stream()
			.filter(field -> field.getName().equals(step))
			.map(SelectedField::getSelectionSet)
			.toList();
	}

}
