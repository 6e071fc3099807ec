package kllab.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Numbers that are rounded so that what is shown adds up: by the largest remainders. */
public final class AddingUp {
    /** What rounding may have taken from a number that needs no more decimals, in units of the last. */
    private static final double EXACT = 1e-6;

    private AddingUp() {}

    /**
     * The numbers at some decimals, with the sum of their total at these decimals: each is one of its two neighbours, unless the
     * total differs from their sum by more than a unit each.
     *
     * @param total as it is shown elsewhere
     */
    public static double[] to(double total, int decimals, double... numbers) {
        double unit = Math.pow(10, decimals);
        long[] units = Arrays.stream(numbers)
                .mapToLong(x -> (long) Math.floor(x * unit + EXACT))
                .toArray();
        long missing = Math.round(total * unit) - Arrays.stream(units).sum();
        int[] byRemainder = IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> units[i] - numbers[i] * unit))
                .mapToInt(i -> i)
                .toArray();
        for (int k = 0; k < Math.min(missing, numbers.length); k++) {
            units[byRemainder[k]]++;
        }
        for (int k = numbers.length - 1; k >= Math.max(0, numbers.length + missing); k--) {
            units[byRemainder[k]]--;
        }
        return Arrays.stream(units).mapToDouble(x -> x / unit).toArray();
    }
}
