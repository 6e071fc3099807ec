package kllab.lab.coin;

/** What the chart of the flips accounts for. */
public enum Account {
    /** What each flip taught, stacked from the left. */
    WATERFALL(12),
    /** What each flip surprised: lesson and noise. */
    LESSONS(60);

    private final int most;

    Account(int most) {
        this.most = most;
    }

    /** How many flips are shown at most: the last ones. */
    int most() {
        return most;
    }

    Account other() {
        return this == WATERFALL ? LESSONS : WATERFALL;
    }

    /** Where its messages begin. */
    String key() {
        return this == WATERFALL ? "coin.waterfall" : "coin.lessons";
    }
}
