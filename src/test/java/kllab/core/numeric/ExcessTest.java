package kllab.core.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;
import org.junit.jupiter.api.Test;

/** Against 50 digits. */
class ExcessTest {
    private static final Dfp ONE = new DfpField(50).getOne();

    @Test
    void theRestOfTheLogarithmKeepsItsDigits() {
        SplittableRandom random = new SplittableRandom(3);
        for (int run = 0; run < 500; run++) {
            double x = sign(random) * Math.pow(10, random.nextDouble(-12, 0)) * 0.999;
            Dfp exact = ONE.newInstance(x).subtract(ONE.newInstance(x).add(ONE).log());
            assertThat(error(Excess.lessLog(x), exact)).as("%s", x).isLessThan(5e-15);
        }
        assertThat(Excess.lessLog(0)).isZero();
        assertThat(Excess.lessLog(-1)).isInfinite();
    }

    @Test
    void theRestOfTheExponentialKeepsItsDigits() {
        SplittableRandom random = new SplittableRandom(4);
        for (int run = 0; run < 500; run++) {
            double x = sign(random) * Math.pow(10, random.nextDouble(-12, 2));
            Dfp exact = ONE.newInstance(x).exp().subtract(ONE).subtract(ONE.newInstance(x));
            assertThat(error(Excess.expLess(x), exact)).as("%s", x).isLessThan(5e-15);
        }
    }

    @Test
    void theTermOfKlKeepsItsDigits() {
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 500; run++) {
            double p = random.nextDouble();
            double q = Math.min(1, p * (1 + sign(random) * Math.pow(10, random.nextDouble(-9, 0)) * 0.999));
            Dfp from = ONE.newInstance(p);
            Dfp to = ONE.newInstance(q);
            Dfp exact = from.multiply(from.divide(to).log()).subtract(from).add(to);
            assertThat(error(Excess.of(p, q), exact)).as("%s %s", p, q).isLessThan(2e-14);
        }
    }

    private static int sign(SplittableRandom random) {
        return random.nextBoolean() ? 1 : -1;
    }

    private static double error(double actual, Dfp exact) {
        return Math.abs(exact.newInstance(actual).subtract(exact).divide(exact).toDouble());
    }
}
