package io.c360.models;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.c360.customer.score.ScoreName;

/**
 * What is known of a model that is in use.
 *
 * @param id name/version
 * @param row of the requirement table
 * @param driver 1 to 11
 * @param trainedOn which records, by which protocol
 * @param pilotCities cities to which it is limited; none for everywhere
 * @param inputs the facts that it reads
 * @param measures what was measured, by name
 */
public record ModelCard(String id, ScoreName scores, String row, int driver, String owner, LocalDate asOf,
		String trainedOn, String sha256, List<String> pilotCities, List<String> inputs, Map<String, Double> measures) {

	static ModelCard of(Manifest manifest) {
		return new ModelCard(manifest.id(), manifest.scores(), manifest.row(), manifest.driver(), manifest.owner(),
				manifest.asOf(), manifest.trainedOn(), manifest.sha256(), manifest.pilotCities(),
				manifest.inputs().stream().map(Manifest.Input::fact).distinct().toList(), manifest.measures());
	}

}
