package kllab.core.information;

/** What a letter of English costs readers who know the hundred letters before it, in nats: Shannon's bounds of 1951, for 27 signs. */
public final class Readers {
    public static final double LEAST = 0.6 * Math.log(2);
    public static final double MOST = 1.3 * Math.log(2);

    private Readers() {}
}
