package io.c360.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A person as they really are, with all records that any system has of them. Records of
 * one person share the person's id and nothing else need be alike.
 */
public record Person(String id, String household, String fullName, String pinyin, boolean male, LocalDate birthDate,
		String residentId, String mobile, String email, List<SourceRecord> records, Set<Trap> traps) {

	static Person of(World world, Resident resident) {
		var records = new RecordRoom(world, resident).records();
		return new Person(resident.id(), resident.household(), resident.name.full(), resident.name.latin(),
				resident.male, resident.birth, resident.residentId, resident.mobile, resident.email, records,
				Set.copyOf(resident.traps.keySet()));
	}

}
