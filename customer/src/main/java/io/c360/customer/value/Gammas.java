package io.c360.customer.value;

/** The logarithm of the gamma function, by Lanczos: good to fifteen digits. */
final class Gammas {

	private static final double G = 607.0 / 128;

	private static final double[] COEFFICIENTS = { 0.99999999999999709182, 57.156235665862923517,
			-59.597960355475491248, 14.136097974741747174, -0.49191381609762019978, .33994649984811888699e-4,
			.46523628927048575665e-4, -.98374475304879564677e-4, .15808870322491248884e-3, -.21026444172410488319e-3,
			.21743961811521264320e-3, -.16431810653676389022e-3, .84418223983852743293e-4, -.26190838401581408670e-4,
			.36899182659531622704e-5 };

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
