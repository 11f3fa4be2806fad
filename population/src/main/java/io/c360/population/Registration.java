package io.c360.population;

import org.jspecify.annotations.Nullable;

import io.c360.population.Dice.Purpose;
import io.c360.population.Numbers.Register;

/**
 * In which systems a person is registered, and under which keys. The customer
 * relationship system knows everybody, billing 85 %, the online channel 55 %, the legacy
 * system 5 %; some are in one system twice.
 */
record Registration(String crm, @Nullable String crmAgain, @Nullable String billing, @Nullable String billingAgain,
		@Nullable String online, @Nullable String legacy) {

	private static final double BILLED = 0.85;

	private static final double ONLINE = 0.55;

	private static final double LEGACY = 0.05;

	static Registration of(World world, int person) {
		var dice = new Dice(world.seed, Purpose.RECORDS, person);
		var numbers = world.numbers;
		boolean all = person == 0;
		boolean again = dice.chance(0.02) && !all;
		boolean billed = dice.chance(BILLED) || all;
		boolean twice = dice.chance(0.08) && billed;
		boolean online = dice.chance(ONLINE) || all;
		boolean legacy = dice.chance(LEGACY);
		return new Registration(numbers.key(Register.CRM, 2L * person),
				again ? numbers.key(Register.CRM, 2L * person + 1) : null,
				billed ? numbers.key(Register.BILLING, 2L * person) : null,
				twice ? numbers.key(Register.BILLING, 2L * person + 1) : null,
				online ? numbers.key(Register.ONLINE, person) : null,
				legacy ? numbers.key(Register.LEGACY, person) : null);
	}

}
