package io.c360.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A person while the neighbourhood around them is being built. */
final class Resident {

	final int index;

	HanName name;

	@Nullable HanName formerName;

	final boolean male;

	final LocalDate birth;

	final String residentId;

	Address address;

	@Nullable Address formerAddress;

	/** Index of the head of the household. */
	int head;

	final List<Resident> relatives = new ArrayList<>();

	/**
	 * The number that people reach them on; that of a relative where one phone is shared.
	 */
	String mobile;

	/** The number of their own main subscription. */
	String ownMobile;

	@Nullable String formerMobile;

	String email = "";

	String otherEmail = "";

	/** Who pays; themselves when nobody else does. */
	Resident payer = this;

	@Nullable Company company;

	final List<Resident> friends = new ArrayList<>();

	final Map<Trap, Integer> traps = new EnumMap<>(Trap.class);

	Resident(int index, HanName name, boolean male, LocalDate birth, String residentId, Address address,
			String mobile) {
		this.index = index;
		this.name = name;
		this.male = male;
		this.birth = birth;
		this.residentId = residentId;
		this.address = address;
		this.head = index;
		this.mobile = mobile;
		this.ownMobile = mobile;
	}

	String id() {
		return person(this.index);
	}

	String household() {
		return "H" + String.valueOf(10_000_001 + this.head).substring(1);
	}

	static String person(int index) {
		return "P" + String.valueOf(10_000_001 + index).substring(1);
	}

	int age(LocalDate on) {
		return this.birth.until(on).getYears();
	}

	boolean in(Trap trap) {
		return this.traps.containsKey(trap);
	}

	/** The person is part of the case with that number. */
	void plant(Trap trap, int number) {
		this.traps.put(trap, number);
	}

	/** Their former mobile is somebody else's now. */
	boolean isOldOwner() {
		return this.traps.getOrDefault(Trap.RECYCLED_MOBILE, -1) == this.index;
	}

	/** Their mobile was somebody else's before. */
	boolean isNewOwner() {
		return in(Trap.RECYCLED_MOBILE) && !isOldOwner();
	}

	/** The mobile alone does not tell who this is. */
	boolean hasDoubtfulMobile() {
		return in(Trap.SHARED_PHONE) || in(Trap.RECYCLED_MOBILE) || in(Trap.SHOP_PHONE);
	}

}
