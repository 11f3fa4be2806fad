package io.c360.models.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.c360.customer.score.ScoreFacts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The 7,043 telecom contracts of the demo, as the product knows their customers once they
 * are loaded.
 */
final class TelcoContracts {

	private static final Path FILE = Path.of("..", "demo", "telco", "Telco-Customer-Churn.csv");

	private static final List<String> OF_PARTY = List.of("SeniorCitizen", "Partner", "Dependents", "PaperlessBilling");

	private static final List<String> OF_SUBSCRIPTION = List.of("tenure", "PhoneService", "MultipleLines",
			"OnlineSecurity", "OnlineBackup", "DeviceProtection", "TechSupport", "StreamingTV", "StreamingMovies",
			"PaymentMethod");

	private static final Map<String, String> NAMES = Map.of("DSL", "DSL", "Fiber optic", "Fiber optic", "No",
			"Telephone");

	private TelcoContracts() {
	}

	/** A customer and whether they left. */
	record Contract(ScoreFacts facts, boolean left) {
	}

	static List<Contract> read() throws IOException {
		var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (var rows = format.parse(Files.newBufferedReader(FILE, StandardCharsets.UTF_8))) {
			var contracts = new ArrayList<Contract>();
			for (var row : rows) {
				contracts.add(new Contract(facts(row), row.get("Churn").equals("Yes")));
			}
			return contracts;
		}
	}

	private static ScoreFacts facts(CSVRecord row) {
		var facts = new TreeMap<String, String>();
		OF_PARTY.forEach(column -> facts.put("party.characteristic." + column, row.get(column)));
		OF_SUBSCRIPTION.forEach(column -> facts.put("subscription.characteristic." + column, row.get(column)));
		facts.put("subscription.name", NAMES.get(row.get("InternetService")));
		facts.put("subscription.productOffering", row.get("Contract"));
		facts.put("subscription.monthlyFee", row.get("MonthlyCharges"));
		return new ScoreFacts(facts);
	}

}
