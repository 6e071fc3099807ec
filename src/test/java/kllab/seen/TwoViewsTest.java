package kllab.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kllab.core.information.LogBase;
import kllab.figure.Theme;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.stage.LabStage;
import kllab.text.Language;
import kllab.ui.Desk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two windows of different size, theme and language look at one lab: what one of them does, both show. */
class TwoViewsTest {
    private static final int EVENTS = Pictures.FULL ? 1000 : 25;
    private static final Outfit SMALL = new Outfit(Language.ZH, Theme.DARK, LogBase.BITS, 1024, 768);
    private static final Outfit LARGE = new Outfit(Language.EN, Theme.LIGHT, LogBase.BITS, 1920, 1080);

    @BeforeAll
    static void wake() throws Exception {
        LabStage.wake();
    }

    @ParameterizedTest
    @MethodSource("kllab.seen.Pictures#labs")
    <S extends Record, R> void afterRandomHandsInOneOfThemBothShowWhatFreshOnesWould(Lab<S, R> lab) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(16);
        OpenLab<S, R> open = Onlooker.onFx(() -> lab.open(new Desk()));
        Onlooker<S, R> small = Onlooker.of(open, SMALL);
        Onlooker<S, R> large = Onlooker.of(open, LARGE);
        List<String> done = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            large.does(() -> done.add(FreshTest.act(large, random)));
        }
        small.does(() -> {});
        List<String> faults = new ArrayList<>();
        String last = String.join(", ", done.subList(Math.max(0, done.size() - 12), done.size()));
        compare(large, LARGE, last, faults);
        compare(small, SMALL, last, faults);
        small.leaves();
        large.leaves();
        assertThat(faults).isEmpty();
    }

    private static <S extends Record, R> void compare(
            Onlooker<S, R> seen, Outfit outfit, String done, List<String> faults) {
        Onlooker<S, R> fresh = Onlooker.of(seen.model().lab(), outfit);
        fresh.goesTo(seen.model().presetProperty().get(), seen.model().state());
        FreshTest.compare(fresh.seen(), seen.seen(), outfit + " after " + done, faults);
        fresh.leaves();
    }
}
