package kllab.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import kllab.figure.Look;
import kllab.seen.PaintLog.Letters;
import kllab.seen.Pictures.Picture;
import org.junit.jupiter.api.Test;

/** Letters of figures can be read: none lies over others, none leaves the page, none is too small; at the usual size and at that of presenting. */
class LettersTest {
    /** By how much the shapes of two runs may touch, in pixels: a comma reaches under its neighbour, and italics lean. */
    private static final double TOUCH = 1;

    /** Larger letters may touch by more. */
    private static final double TOUCHES_IN = 25;

    private static final double SMALLEST = 12;
    private static final double SMALLEST_SUBSCRIPT = 8.5;
    private static final int LONGEST_EXPONENT = 5;

    @Test
    void lettersOfFiguresCanBeRead() {
        assertThat(faults(picture -> Look.remOf(picture.size().height()))).isEmpty();
    }

    @Test
    void lettersOfFiguresCanBeReadWherePicturesArePresented() {
        assertThat(faults(picture -> picture.size().height() / 48.0)).isEmpty();
    }

    private static List<String> faults(ToDoubleFunction<Picture> rem) {
        return Pictures.wanted()
                .flatMap(picture ->
                        faults(picture, picture.log(rem.applyAsDouble(picture)).letters()).stream())
                .sorted()
                .toList();
    }

    private static List<String> faults(Picture picture, List<Letters> letters) {
        Rectangle2D page = new Rectangle2D.Double(
                -0.5, -0.5, picture.size().width() + 1.0, picture.size().height() + 1.0);
        return faults(picture.toString(), page, letters);
    }

    /** What cannot be read on a page. */
    static List<String> faults(String picture, Rectangle2D page, List<Letters> letters) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            Letters one = letters.get(i);
            if (one.size() < SMALLEST && !(one.size() >= SMALLEST_SUBSCRIPT && isBesideLarger(letters, i))) {
                faults.add(picture + ": too small: " + told(one));
            }
            if (one.clip() == null && !page.contains(one.ink())) {
                faults.add(picture + ": leaves the page: " + told(one));
            }
            for (int k = 0; k < i; k++) {
                if (overlap(one, letters.get(k))) {
                    faults.add(picture + ": " + told(one) + " lies over " + told(letters.get(k)));
                }
            }
        }
        return faults;
    }

    /** A subscript or an exponent of a few runs follows the larger letters that it belongs to. */
    private static boolean isBesideLarger(List<Letters> letters, int i) {
        return letters.subList(Math.max(0, i - LONGEST_EXPONENT), i).stream()
                .anyMatch(before -> before.size() > letters.get(i).size());
    }

    private static boolean overlap(Letters one, Letters other) {
        Rectangle2D both = seen(one).createIntersection(seen(other));
        double touch = TOUCH * Math.max(1, Math.min(one.size(), other.size()) / TOUCHES_IN);
        return both.getWidth() > touch && both.getHeight() > touch;
    }

    private static Rectangle2D seen(Letters letters) {
        return letters.clip() == null ? letters.ink() : letters.ink().createIntersection(letters.clip());
    }

    private static String told(Letters letters) {
        return String.format(
                Locale.ROOT,
                "\u201C%s\u201D at %.0f, %.0f (%.1f px)",
                letters.text(),
                letters.ink().getX(),
                letters.ink().getMaxY(),
                letters.size());
    }
}
