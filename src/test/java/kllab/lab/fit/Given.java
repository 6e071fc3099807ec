package kllab.lab.fit;

import java.util.Arrays;
import java.util.List;
import kllab.core.information.LogBase;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Theme;
import kllab.text.Language;
import kllab.text.Words;

/** Test data of this lab. */
final class Given {
    static final FitLab LAB = new FitLab();
    static final FitState REST = LAB.initial();

    private Given() {}

    static FitState preset(String id) {
        return LAB.presets().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    /** A state with these humps and the usual starts. */
    static FitState humps(Hump... humps) {
        return new FitState(Arrays.asList(humps), REST.starts(), 0, FitState.SETTLED, false, 7);
    }

    static FitState withHumps(List<Hump> humps) {
        return new FitState(humps, REST.starts(), 0, FitState.SETTLED, false, 7);
    }

    static Look look(Language language, LogBase unit) {
        return new Look(Palette.of(Theme.LIGHT), Words.of(language), unit, 18, new Fonts());
    }

    static String headline(FitState state) {
        return headline(state, Language.EN);
    }

    static String headline(FitState state, Language language) {
        return LAB.headline(FitResult.of(state), look(language, LogBase.BITS)).plain();
    }
}
