package kllab.bench;

import kllab.text.Numbers;

/**
 * The numbers of the three charts at a step, in bits, as plain arrays; and which outcomes carry a label. For many
 * outcomes also the columns: sums of probabilities and of positive and negative contributions, the least and the
 * greatest log ratio.
 */
final class Numbered {
    /** With more outcomes than the stock charts show, columns are labelled instead. */
    private static final int MOST_LABELLED = 200;

    final double[] p;
    final double[] q;
    final double[] ratios;
    final double[] shares;
    private final DragData data;
    private final int labelled;
    private final boolean[] largest;
    double kl;
    double positive;

    Numbered(DragData data, int labelled) {
        this.data = data;
        this.labelled = labelled;
        int n = data.size();
        p = new double[n];
        q = data.q();
        ratios = new double[n];
        shares = new double[n];
        largest = new boolean[n];
        step(0);
    }

    void step(int k) {
        data.dragged(k, p);
        kl = 0;
        positive = 0;
        for (int i = 0; i < p.length; i++) {
            ratios[i] = Math.log(p[i] / q[i]) / Math.log(2);
            shares[i] = p[i] * ratios[i];
            kl += shares[i];
            positive += Math.max(0, shares[i]);
            largest[i] = labelled >= p.length;
        }
        for (int m = 0; m < labelled && labelled < p.length && p.length <= MOST_LABELLED; m++) {
            int best = -1;
            for (int i = 0; i < p.length; i++) {
                if (!largest[i] && (best < 0 || Math.abs(shares[i]) > Math.abs(shares[best]))) {
                    best = i;
                }
            }
            largest[best] = true;
        }
    }

    boolean labelled(int i) {
        return largest[i];
    }

    String ratio(int i) {
        return Numbers.signed(ratios[i], p.length <= 3 ? 3 : 2);
    }

    String share(int i) {
        return Numbers.signed(shares[i], 3);
    }
}
