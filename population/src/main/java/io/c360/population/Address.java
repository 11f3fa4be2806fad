package io.c360.population;

import io.c360.population.City.District;

/** Where somebody lives or works. Each system writes it its own way. */
record Address(City city, District district, String road, int number, String estate, int building, int room) {

	/** As the best source writes it: {@code 天河区体育路12号锦绣花园5栋1203房}. */
	String full() {
		return this.district.han() + this.road + this.number + "号" + this.estate
				+ ((this.building > 0) ? this.building + "栋" : "") + this.room + "房";
	}

	/** With province and city in front, as in a contract. */
	String withCity() {
		return "广东省" + this.city.han() + "市" + full();
	}

	/** Short, as typed in a hurry: {@code 体育路12号锦绣花园5-1203}. */
	String brief() {
		return this.road + this.number + "号" + this.estate + ((this.building > 0) ? this.building + "-" : " ")
				+ this.room;
	}

	/** With other words for building and room. */
	String otherWords() {
		return this.city.han() + "市" + this.district.han() + this.road + this.number + "号" + this.estate
				+ ((this.building > 0) ? this.building + "幢" : "") + this.room + "室";
	}

	/** Without the room, as for parcels. */
	String withoutRoom() {
		return this.district.han() + this.road + this.number + "号" + this.estate;
	}

	Address withRoom(int otherBuilding, int otherRoom) {
		return new Address(this.city, this.district, this.road, this.number, this.estate, otherBuilding, otherRoom);
	}

}
