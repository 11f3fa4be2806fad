package io.c360.ingest.resolve;

import java.util.List;
import java.util.Set;

import io.c360.customer.household.Dwelling;
import org.apache.commons.csv.CSVRecord;

/** Which columns of a file say where somebody lives. */
final class AddressColumns {

	private static final Set<String> STREET = Set.of("street", "streetname", "road", "roadname", "strasse", "str",
			"resstreetname", "街道", "路名");

	private static final Set<String> NUMBER = Set.of("streetnumber", "housenumber", "houseno", "housenum", "number",
			"hausnummer", "hausnr", "stno", "门牌号");

	private static final Set<String> UNIT = Set.of("unitnumber", "unit", "apt", "apartment", "flat", "unitno", "aptno",
			"aptnumber", "房号", "室号");

	private final int street;

	private final int number;

	private final int unit;

	private AddressColumns(int street, int number, int unit) {
		this.street = street;
		this.number = number;
		this.unit = unit;
	}

	static AddressColumns of(List<String> headers) {
		var folded = headers.stream().map(Headers::folded).toList();
		return new AddressColumns(first(folded, STREET), first(folded, NUMBER), first(folded, UNIT));
	}

	private static int first(List<String> headers, Set<String> names) {
		for (int i = 0; i < headers.size(); i++) {
			if (names.contains(headers.get(i))) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * From the parts where the file keeps them apart, else from the address in one line.
	 */
	Dwelling dwelling(CSVRecord row, String city, String address) {
		if (this.street >= 0 && this.number >= 0) {
			return Dwelling.of(city, Cells.of(row, this.street), Cells.of(row, this.number), Cells.of(row, this.unit));
		}
		return address.isEmpty() ? Dwelling.UNKNOWN : Dwelling.parse(city, address);
	}

}
