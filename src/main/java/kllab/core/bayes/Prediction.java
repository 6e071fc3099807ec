package kllab.core.bayes;

/** What the next flip of a coin will surprise and teach under a belief. Amounts in nats. */
interface Prediction {
    /** What the next flip would surprise: −ln of its probability. */
    double surprise(boolean heads);

    /** What the next flip would teach: KL(after‖before). */
    double lesson(boolean heads);

    /** The prediction after that flip; this one may become it. */
    Prediction after(boolean heads);
}
