package io.c360.population;

import java.util.List;

import io.c360.population.City.District;

/** Draws cities, addresses and the divisions that people were registered in. */
final class Places {

	private final Weighted<City> cities = new Weighted<>();

	private final List<Integer> homeAreas = WordList.entries("home-areas")
		.map(part -> Integer.parseInt(part[0]))
		.toList();

	private final List<String> roads = WordList.words("roads");

	private final List<String> estates = WordList.words("estates");

	Places() {
		for (var line : WordList.lines("places")) {
			var parts = line.split(": ", -1);
			var head = parts[0].split("/", -1);
			var districts = List.of(parts[1].split(" ", -1))
				.stream()
				.map(word -> word.split("/", -1))
				.map(part -> new District(part[0], Integer.parseInt(part[1])))
				.toList();
			int weight = Integer.parseInt(head[4]);
			this.cities.add(new City(head[0], head[1], head[2], head[3], weight, districts), weight);
		}
	}

	City city(Dice dice) {
		return this.cities.pick(dice);
	}

	Address address(Dice dice) {
		return address(dice, city(dice));
	}

	Address address(Dice dice, City city) {
		var district = dice.pick(city.districts());
		boolean inEstate = dice.chance(0.7);
		int room = dice.between(1, 28) * 100 + dice.between(1, 6);
		return new Address(city, district, dice.pick(this.roads), dice.mostlyLow(1, 480),
				inEstate ? dice.pick(this.estates) : "", inEstate ? dice.mostlyLow(1, 24) : 0, room);
	}

	/**
	 * The division of first registration: here for most people, elsewhere for those who
	 * moved.
	 */
	int division(Dice dice, Address address) {
		boolean movedIn = switch (address.city().pinyin()) {
			case "shenzhen", "dongguan" -> dice.chance(0.65);
			case "guangzhou", "foshan", "zhongshan", "zhuhai", "huizhou" -> dice.chance(0.4);
			default -> dice.chance(0.08);
		};
		return movedIn ? dice.pick(this.homeAreas) : address.district().division();
	}

	List<City> cities() {
		return this.cities.all();
	}

}
