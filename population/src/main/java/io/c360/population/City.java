package io.c360.population;

import java.util.List;

/** A city of Guangdong with its districts. */
record City(String han, String pinyin, String areaCode, String postCode, int weight, List<District> districts) {

	/**
	 * A district, county or street of a city with the code that resident numbers begin
	 * with.
	 */
	record District(String han, int division) {
	}

}
