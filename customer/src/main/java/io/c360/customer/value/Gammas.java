package io.c360.customer.value;

/** The logarithm of the gamma function, by Lanczos: good to fifteen digits. */
final class Gammas {

	private static final double G = 607.0 / 128;

	private static final double[] COEFFICIENTS = { 0.9999999999999971, 57.15623566586292, -59.59796035547549,
			14.136097974741746, -0.4919138160976202, 3.399464998481189e-5, 4.652362892704858e-5, -9.837447530487956e-5,
			0.0001580887032249125, -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639,
			8.441822398385275e-5, -2.6190838401581408e-5, 3.6899182659531625e-6 };

	private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

	private Gammas() {
	}

	/** For positive numbers only. */
	static double log(double x) {
		double sum = COEFFICIENTS[0];
		for (int i = 1; i < COEFFICIENTS.length; i++) {
			sum += COEFFICIENTS[i] / (x + i);
		}
		var t = x + G + 0.5;
		return (x + 0.5) * Math.log(t) - t + HALF_LOG_TWO_PI + Math.log(sum / x);
	}

	/** Gauss' hypergeometric function within its circle. */
	static double hypergeometric(double a, double b, double c, double z) {
		double sum = 1;
		double term = 1;
		for (int j = 1; j < 10_000 && Math.abs(term) > 1e-14 * Math.abs(sum); j++) {
			term *= (a + j - 1) * (b + j - 1) / (c + j - 1) / j * z;
			sum += term;
		}
		return sum;
	}

}
