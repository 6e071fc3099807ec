package kllab.core.generative;

import org.apache.commons.numbers.core.Sum;

/**
 * What denoising dots pays, step by step, over the signal-to-noise ratio, in nats: step t ≥ 2 pays ½(SNR(t − 1) − SNR(t)) times the
 * error of the best denoiser at its start, SNR(t). The error falls as SNR rises, so that this is at least the area under half the
 * error; what it is more is the price of few steps. The areas of all steps, left of SNR(T) and right of SNR(1) add up to ln N, for every
 * schedule. Immutable.
 */
public final class DotSteps {
    private final DotDenoiser dots;
    private final NoiseSchedule schedule;
    private final double[] kl;
    private final double[] area;

    private DotSteps(DotDenoiser dots, NoiseSchedule schedule) {
        this.dots = dots;
        this.schedule = schedule;
        kl = new double[schedule.steps() + 1];
        area = new double[schedule.steps() + 1];
        double before = dots.left(schedule.signalToNoise(1));
        for (int t = 2; t < kl.length; t++) {
            double snr = schedule.signalToNoise(t);
            double left = dots.left(snr);
            area[t] = Math.max(0, left - before);
            // an area may be a rounding greater than a rectangle that hardly exceeds it
            kl[t] = Math.max(area[t], schedule.halfSignalLoss(t) * dots.squareError(snr));
            before = left;
        }
    }

    /** The steps of a schedule. */
    public static DotSteps of(DotDenoiser dots, NoiseSchedule schedule) {
        return new DotSteps(dots, schedule);
    }

    /**
     * So many steps between two ratios, placed to pay as little as they can: one after the other is moved to its best place
     * between its neighbours, 60 times. Less than 50 ms for ten steps.
     *
     * @param steps T, at least 2
     * @param first SNR(1), finite
     * @param last SNR(T), greater than 0 and less than {@code first}
     * @throws IllegalArgumentException if the numbers are not as said
     */
    public static DotSteps best(DotDenoiser dots, int steps, double first, double last) {
        if (!(steps >= 2
                && steps <= NoiseSchedule.MOST_STEPS
                && last > 0
                && last < first
                && first < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Steps need two ratios, the first one greater, not " + steps + " from "
                    + first + " to " + last + ".");
        }
        double[] logs = new double[steps];
        for (int i = 0; i < steps; i++) {
            logs[i] = Math.log(first) + (Math.log(last) - Math.log(first)) * i / (steps - 1);
        }
        for (int round = 0; round < 60; round++) {
            for (int i = 1; i + 1 < steps; i++) {
                logs[i] = bestBetween(dots, logs[i + 1], logs[i - 1]);
            }
        }
        double[] ratios = new double[steps];
        for (int i = 0; i < steps; i++) {
            ratios[i] = i == 0 ? first : i + 1 == steps ? last : Math.exp(logs[i]);
        }
        return of(dots, NoiseSchedule.ofSignalToNoise(ratios));
    }

    /** By golden section; a step that does not fit between others that coincide stays strictly between them. */
    private static double bestBetween(DotDenoiser dots, double below, double above) {
        double golden = (Math.sqrt(5) - 1) / 2;
        double margin = (above - below) / 1000;
        double low = below + margin;
        double high = above - margin;
        for (int i = 0; i < 30; i++) {
            double one = high - golden * (high - low);
            double other = low + golden * (high - low);
            if (pays(dots, below, one, above) < pays(dots, below, other, above)) {
                high = other;
            } else {
                low = one;
            }
        }
        return (low + high) / 2;
    }

    private static double pays(DotDenoiser dots, double below, double at, double above) {
        double snr = Math.exp(at);
        double start = Math.exp(below);
        return (Math.exp(above) - snr) * dots.squareError(snr) + (snr - start) * dots.squareError(start);
    }

    /** What is denoised. */
    public DotDenoiser dots() {
        return dots;
    }

    /** Where the steps are. */
    public NoiseSchedule schedule() {
        return schedule;
    }

    /** The KL of step t from 2 to T: the rectangle. */
    public double kl(int t) {
        return kl[step(t)];
    }

    /** The area under half the error over step t from 2 to T: the information that the step gives back. */
    public double area(int t) {
        return area[step(t)];
    }

    /** The tooth of step t from 2 to T, kl − area, at least 0. */
    public double price(int t) {
        return kl(t) - area(t);
    }

    private int step(int t) {
        if (t < 2) {
            throw new IllegalArgumentException("Step " + t + " pays no KL.");
        }
        return t;
    }

    /** The sum of the KLs. */
    public double sum() {
        return Sum.of(kl).getAsDouble();
    }

    /** The sum of the areas: information(SNR(1)) − information(SNR(T)). */
    public double areas() {
        return Sum.of(area).getAsDouble();
    }

    /** The sum of the teeth. */
    public double price() {
        return sum() - areas();
    }

    /** The area left of SNR(T): what the noise still tells. */
    public double leftOfLast() {
        return dots.information(schedule.signalToNoise(schedule.steps()));
    }

    /** The area right of SNR(1): what is left for step 1, whose term is no KL. */
    public double rightOfFirst() {
        return dots.left(schedule.signalToNoise(1));
    }
}
