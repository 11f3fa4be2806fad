package io.c360.population;

import java.util.List;

/** Writes all files of one neighbourhood. */
final class Census {

	private final World world;

	private final GeneratorSettings settings;

	Census(World world, GeneratorSettings settings) {
		this.world = world;
		this.settings = settings;
	}

	Pages pages(int number) {
		var pages = new Pages();
		var neighbourhood = new Neighbourhood(this.world, number);
		var facts = new Facts(this.world, this.settings, pages);
		for (var resident : neighbourhood.residents) {
			var room = new RecordRoom(this.world, resident);
			for (var record : room.records()) {
				party(pages, record);
				pages.row(OutputFile.TRUTH, record.id(), resident.id());
			}
			facts.write(resident);
			person(pages, resident, room);
		}
		for (var company : neighbourhood.companies) {
			for (var record : company.records(this.world)) {
				party(pages, record);
				pages.row(OutputFile.TRUTH, record.id(), company.id());
			}
			facts.write(company);
		}
		if (number == 0 && wants(OutputFile.CAMPAIGNS)) {
			var out = pages.json(OutputFile.CAMPAIGNS);
			long today = this.world.asOf.toEpochDay();
			Campaign.all().forEach(campaign -> campaign.write(out, today));
			SaleSession.all().forEach(session -> session.write(out, today));
		}
		return pages;
	}

	private void party(Pages pages, SourceRecord record) {
		if (!wants(OutputFile.CRM_PARTY)) {
			return;
		}
		switch (record.source()) {
			case "crm" -> PartyLine.write(pages.json(OutputFile.CRM_PARTY), record);
			case "billing" -> PartyLine.write(pages.json(OutputFile.BILLING_PARTY), record);
			case "online" -> PartyLine.write(pages.json(OutputFile.ONLINE_PARTY), record);
			default ->
				pages.row(OutputFile.LEGACY_PARTY, record.key(), first(record, "fullName"), first(record, "residentId"),
						first(record, "mobile"), first(record, "address"), first(record, "city"));
		}
	}

	private static String first(SourceRecord record, String attribute) {
		List<String> values = record.values(attribute);
		return values.isEmpty() ? "" : values.getFirst();
	}

	private static void person(Pages pages, Resident resident, RecordRoom room) {
		pages.row(OutputFile.PEOPLE, resident.id(), resident.name.full(), room.known("mobile", resident.ownMobile),
				room.known("email", resident.email), room.known("id", resident.residentId));
		pages.row(OutputFile.TRUTH_HOUSEHOLD, resident.id(), resident.household());
		resident.traps.forEach((trap, number) -> {
			pages.row(OutputFile.TRUTH_TRAP, trap.name(), Integer.toString(number), resident.id());
			pages.trap(trap, resident.index == number);
		});
	}

	private boolean wants(OutputFile file) {
		return file.kind == null || this.settings.kinds().contains(file.kind);
	}

}
