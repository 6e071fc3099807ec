package kllab.lab.sampling;

import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Theme;
import kllab.lab.sampling.SamplingState.Page;
import kllab.lab.sampling.SamplingState.Source;
import kllab.text.Language;
import kllab.text.Words;

/** Test data of this lab. */
final class Given {
    static final SamplingLab LAB = new SamplingLab();
    static final SamplingState PICTURE = LAB.initial();

    private Given() {}

    static SamplingState preset(String id) {
        return LAB.presets().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    /** A die with these probabilities against another. */
    static SamplingState dice(double[] p, double[] q, int draws) {
        return new SamplingState(
                Source.DIE, PICTURE.outcomes(), Categorical.of(p), Categorical.of(q), 0, 39, draws, Page.DRAWS);
    }

    static Look look(Language language, LogBase unit) {
        return new Look(Palette.of(Theme.LIGHT), Words.of(language), unit, 18, new Fonts());
    }

    static String headline(SamplingState state, Language language) {
        return SamplingWords.HEADLINE
                .rich(LAB.compute(state), look(language, LogBase.BITS))
                .plain();
    }
}
