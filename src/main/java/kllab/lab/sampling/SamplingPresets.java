package kllab.lab.sampling;

import java.util.List;
import kllab.core.probability.Categorical;
import kllab.io.data.LetterTable;
import kllab.lab.Preset;
import kllab.lab.sampling.SamplingState.Page;
import kllab.lab.sampling.SamplingState.Source;

/** The presets of Sampling. */
final class SamplingPresets {
    private static final List<String> FACES = List.of("1", "2", "3", "4", "5", "6");
    private static final Categorical FAIR = Categorical.uniform(6);
    private static final long SEED = 39;

    /** All presets, in the order of the menu. */
    static final List<Preset<SamplingState>> ALL = List.of(
            preset("loaded", Source.DIE, FACES, chances(0.05, 0.08, 0.12, 0.18, 0.25, 0.32), FAIR, 1000),
            preset("barely", Source.DIE, FACES, chances(0.159, 0.162, 0.165, 0.168, 0.171, 0.175), FAIR, 1000),
            preset("coin", Source.COIN, List.of("@heads", "@tails"), chances(0.9, 0.1), chances(0.1, 0.9), 100),
            preset(
                    "letters",
                    Source.LETTERS,
                    List.of("E", "T", "A", "O", "N", "I", "S", "H"),
                    LetterTable.of("moby-dick-first"),
                    LetterTable.of("moby-dick-all"),
                    1000),
            preset(
                    "zero",
                    Source.DIE,
                    FACES,
                    chances(0.08, 0.12, 0.16, 0.24, 0.35, 0.05),
                    chances(0.2, 0.2, 0.2, 0.2, 0.2, 0),
                    30),
            preset("same", Source.DIE, FACES, FAIR, FAIR, 100));

    private SamplingPresets() {}

    private static Preset<SamplingState> preset(
            String id, Source source, List<String> outcomes, Categorical p, Categorical q, int draws) {
        return new Preset<>(id, "sources", new SamplingState(source, outcomes, p, q, 0, SEED, draws, Page.DRAWS));
    }

    private static Categorical chances(double... chances) {
        return Categorical.of(chances);
    }
}
