package io.c360.api.complaint;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import io.c360.api.access.AccessRefusal;
import io.c360.api.access.Reading;
import io.c360.api.access.Viewer;
import io.c360.api.profile.Customers;
import io.c360.customer.CustomerProblem;
import io.c360.customer.profile.CustomerKey;
import org.springframework.stereotype.Component;

/**
 * Which cases somebody meets whose token names a city: those that are with their
 * department or city, and those of customers whom they meet anyway. Notes of whom a case
 * is, for the audit.
 */
@Component
final class CaseLimit {

	private final Customers customers;

	CaseLimit(Customers customers) {
		this.customers = customers;
	}

	/**
	 * The same case.
	 * @throws AccessRefusal when it is none of theirs
	 */
	CaseAnswer required(CaseAnswer it, DataFetchingEnvironment environment) {
		var reading = Reading.of(environment);
		reading.of(it.owner());
		if (!isWith(reading.viewer(), it.department())
				&& this.customers.find(List.of(new CustomerKey.ById(it.owner())), environment, "customer").isEmpty()) {
			throw new CustomerProblem.NotFound("customer");
		}
		return it;
	}

	/** True when a case is with the department or the city of whoever asks. */
	boolean lists(CaseAnswer it, DataFetchingEnvironment environment) {
		var reading = Reading.of(environment);
		var with = isWith(reading.viewer(), it.department());
		if (with) {
			reading.of(it.owner());
		}
		return with;
	}

	/**
	 * Lets somebody follow a department.
	 * @throws AccessRefusal when it is of another city
	 */
	static void requireDepartment(String department, DataFetchingEnvironment environment) {
		if (!isWith(Reading.of(environment).viewer(), department)) {
			throw new AccessRefusal("This department is of another city than yours");
		}
	}

	private static boolean isWith(Viewer viewer, String department) {
		var city = viewer.onlyCity();
		return city == null || department.equals(viewer.department()) || department.startsWith(city);
	}

}
