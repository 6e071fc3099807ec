package kllab.lab.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.figure.Look;
import kllab.lab.distance.DistanceState.Picture;
import kllab.lab.distance.DistanceState.Ruler;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** Each branch of the sentence, at its edges. */
class DistanceWordsTest {
    private static final Look ENGLISH = Looks.of(Language.EN, LogBase.BITS);
    private static final Categorical P = Categorical.of(0.6, 0.3, 0.1);
    private static final Categorical Q = Categorical.of(0.36, 0.24, 0.4);
    private static final Categorical R = Categorical.of(0.06, 0.54, 0.4);
    private static final Categorical SIDE = Categorical.of(0.5, 0.5, 0);

    private static DistanceState state(Picture picture, Categorical p, Categorical q, Categorical r) {
        return new DistanceState(List.of("@rain", "@sun", "@snow"), p, q, r, picture, Ruler.EUCLID, 0.5, 0.6);
    }

    private static String said(DistanceState state) {
        return DistanceWords.headline(DistanceResult.of(state), ENGLISH).plain();
    }

    private static String maps(Categorical p, Categorical q, Categorical r) {
        return said(state(Picture.MAPS, p, q, r));
    }

    @Test
    void aWayAndADetour() {
        assertThat(maps(P, Q, R))
                .isEqualTo("KL is not a distance: from P straight to R it is 1.54\u00A0bits, by way of Q only 0.99.");
        assertThat(maps(P, Categorical.of(0.01, 0.01, 0.98), R)).startsWith("Here the straight way from P to R");
        assertThat(maps(P, SIDE, R)).startsWith("Here the straight way").contains("1.54\u00A0bits");
        assertThat(maps(P, P, R))
                .isEqualTo("From P to R, KL is 1.54\u00A0bits; by way of Q it is the same, to two decimals.");
        assertThat(maps(P, R, R)).startsWith("From P to R, KL is 1.54\u00A0bits; by way of Q it is the same");
        assertThat(maps(P, Q, SIDE)).startsWith("R rules out something that P has");
        assertThat(maps(P, Q, P)).startsWith("P and R are the same distribution");
    }

    @Test
    void theCurve() {
        assertThat(said(state(Picture.NEVER, P, Q, R)))
                .endsWith("So the mean of log\u2082 q/p is never above 0: here it lies 0.34\u00A0bits below.");
        assertThat(said(state(Picture.NEVER, P, P, R))).startsWith("P = Q: every point sits");
        assertThat(said(state(Picture.NEVER, P, P.mix(R, 0.01), R))).startsWith("P and Q hardly differ");
        assertThat(said(state(Picture.NEVER, P, SIDE, R))).contains("KL is infinite");
    }

    @Test
    void theClosestMember() {
        Categorical inside = Categorical.of(0.1, 0.3, 0.6);
        Categorical onLine = Categorical.of(0.15, 0.5, 0.35);
        assertThat(said(state(Picture.CLOSEST, P, Q, inside))).startsWith("R is inside the set: its KL from P, 1.29");
        assertThat(said(state(Picture.CLOSEST, P, Q, onLine))).startsWith("Pythagoras for KL: on the line, ");
        assertThat(said(state(Picture.CLOSEST, P, Q, P))).startsWith("R is not in the set");
        assertThat(said(state(Picture.CLOSEST, inside, Q, R))).startsWith("P is in the set");
        assertThat(said(state(Picture.CLOSEST, SIDE, Q, R))).startsWith("Every member of the set");
        assertThat(said(state(Picture.CLOSEST, SIDE, Q, inside).withSet(0.9, 0.7)))
                .startsWith("R has an outcome that P rules out.");
        assertThat(said(state(Picture.CLOSEST, P, Q, onLine.mix(inside, 1e-5)))).startsWith("R is inside the set");
    }

    @Test
    void namesThatCannotBeShownAreLetters() {
        DistanceState odd = new DistanceState(List.of("", "\u05D0", "fog"), P, Q, R, Picture.MAPS, Ruler.TV, 0, 1);
        assertThat(DistanceWords.name(odd, 0, ENGLISH)).isEqualTo("Outcome A");
        assertThat(DistanceWords.name(odd, 1, ENGLISH)).isEqualTo("Outcome B");
        assertThat(DistanceWords.name(odd, 2, ENGLISH)).isEqualTo("fog");
    }

    @Test
    void balls() {
        assertThat(said(state(Picture.BALLS, P, Q, R)))
                .isEqualTo(
                        "At a KL of 0.34\u00A0bits, Pinsker allows the probability of an event to differ by 0.343 at most:"
                                + " between P and Q it differs by up to 0.300.");
        assertThat(said(state(Picture.BALLS, P, P, R))).startsWith("P = Q: the KL is 0");
        assertThat(said(state(Picture.BALLS, P, SIDE, R)))
                .startsWith("At a KL of \u221E\u00A0bits, Pinsker\u2019s bound says nothing");
    }
}
