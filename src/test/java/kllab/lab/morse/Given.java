package kllab.lab.morse;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kllab.core.coding.CodeBook;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Theme;
import kllab.text.Language;
import kllab.text.Words;

/** Test data of this lab. */
final class Given {
    static final MorseLab LAB = new MorseLab();
    static final MorseState OWN = LAB.initial();

    private Given() {}

    static MorseState preset(String id) {
        return LAB.presets().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    static MorseResult result(String preset) {
        return LAB.compute(preset(preset));
    }

    static Look look(Language language, LogBase unit) {
        return new Look(Palette.of(Theme.LIGHT), Words.of(language), unit, 18, new Fonts());
    }

    /** Morse's own code for letters with these weights; the other letters have equal small weights. */
    static MorseState letters(double... weights) {
        double[] all = new double[CodeBook.SIZE];
        System.arraycopy(weights, 0, all, 0, weights.length);
        return OWN.withLetters("", Categorical.of(all));
    }

    /** Random assignments for random letter frequencies, some of them 0; with a fixed seed. */
    static List<MorseState> hands() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1844);
        return java.util.stream.IntStream.range(0, 200)
                .mapToObj(run -> {
                    double[] weights = random.doubles(CodeBook.SIZE)
                            .map(x -> x < 0.1 ? 0 : Math.pow(x, 1 + run % 5))
                            .toArray();
                    MorseState state = OWN.withLetters("", Categorical.of(weights));
                    state = state.withSignals((run % 2 == 0 ? Assignment.BEST : Assignment.SHORTEST).signals(state));
                    for (int swap = run % 7; swap > 0; swap--) {
                        state = state.swapped(random.nextInt(CodeBook.SIZE), random.nextInt(CodeBook.SIZE));
                    }
                    return state.withSelected(random.nextInt(-1, CodeBook.SIZE));
                })
                .toList();
    }
}
