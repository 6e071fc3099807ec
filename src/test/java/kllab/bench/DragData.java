package kllab.bench;

/** The pair of distributions and the drag used by all contenders. */
record DragData(double[] p, double[] q) {
    private static final int PERIOD = 240;

    /** Like letters in a text: a few probable outcomes, many rare ones; the model has them in another order. */
    static DragData of(int n) {
        double[] p = new double[n];
        double[] q = new double[n];
        double sumP = 0;
        double sumQ = 0;
        for (int i = 0; i < n; i++) {
            p[i] = 1.0 / (i + 1);
            q[i] = 1.0 / (2 + (i * 7L + 3) % n);
            sumP += p[i];
            sumQ += q[i];
        }
        for (int i = 0; i < n; i++) {
            p[i] /= sumP;
            q[i] /= sumQ;
        }
        return new DragData(p, q);
    }

    int size() {
        return p.length;
    }

    /** The probability of the first outcome at a step of the drag: up and down, within the first chart's scale. */
    double chanceAt(int k) {
        return p[0] * (0.52 + 0.45 * Math.sin(2 * Math.PI * k / PERIOD));
    }

    /** P at a step: the others share the rest in proportion. */
    void dragged(int k, double[] into) {
        double chance = chanceAt(k);
        double rest = (1 - chance) / (1 - p[0]);
        for (int i = 0; i < p.length; i++) {
            into[i] = i == 0 ? chance : p[i] * rest;
        }
    }
}
