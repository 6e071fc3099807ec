package kllab.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.figure.Brush;
import kllab.text.Language;
import kllab.text.RichText;
import org.junit.jupiter.api.Test;

/** Where labels come to stand, seen by the pixels that they darken. */
class LabelsTest {
    private static final double SIZE = 20;

    private final Labels labels = new Labels();
    private final BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);

    private static List<RichText> text(String text) {
        return List.of(RichText.parse(text));
    }

    private boolean isPainted(int x, int y, int w, int h) {
        for (int i = x; i < x + w; i++) {
            for (int j = y; j < y + h; j++) {
                if (image.getRGB(i, j) >>> 24 > 100) {
                    return true;
                }
            }
        }
        return false;
    }

    private void paint() {
        Graphics2D g = image.createGraphics();
        labels.paint(new Brush(g, Looks.of(Language.EN, LogBase.BITS)));
        g.dispose();
    }

    @Test
    void theFirstFreeWishIsTaken() {
        labels.begin(0, 0, 400, 300);
        labels.keepOff(100, 0, 200, 150);
        labels.want(SIZE, text("label"), Wish.right(120, 100), Wish.right(120, 250));
        paint();
        assertThat(isPainted(100, 0, 200, 150)).isFalse();
        assertThat(isPainted(120, 230, 60, 40)).isTrue();
    }

    /** 0.1 + 0.2 is a little more than 0.3. */
    @Test
    void aLabelMayTouchWhatItKeepsOff() {
        labels.begin(0, 0, 400, 300);
        labels.keepOff(0.1, 0, 0.2, 300);
        labels.want(SIZE, text("label"), Wish.right(0.3, 100));
        paint();
        assertThat(isPainted(0, 80, 60, 40)).isTrue();
    }

    @Test
    void aLabelAvoidsADottedLine() {
        Plot plot = new Plot(Scale.across().show(0, 1).every(0.5), Scale.up());
        plot.place(0, 0, 400, 300);
        plot.up().show(0, 1);
        labels.begin(0, 0, 400, 300);
        labels.avoidDrop(plot, 0.5, 0.5);
        labels.want(SIZE, text("label"), Wish.right(190, 200), Wish.right(20, 200));
        paint();
        assertThat(isPainted(180, 180, 100, 40)).isFalse();
        assertThat(isPainted(20, 180, 60, 40)).isTrue();
    }

    @Test
    void aLabelThatIsOnlyWantedIsLeftOutIfNoWishIsFree() {
        labels.begin(0, 0, 400, 300);
        labels.keepOff(0, 0, 400, 300);
        labels.want(SIZE, text("label"), Wish.right(120, 100));
        paint();
        assertThat(isPainted(0, 0, 400, 300)).isFalse();
    }

    @Test
    void aLabelThatIsNeededMovesUpOrDownUntilItIsFree() {
        labels.begin(0, 0, 400, 300);
        labels.keepOff(0, 60, 400, 80);
        labels.need(SIZE, text("label"), Wish.right(120, 100));
        paint();
        assertThat(isPainted(0, 60, 400, 80)).isFalse();
        assertThat(isPainted(120, 20, 60, 160)).isTrue();
    }

    @Test
    void aLabelThatIsNeededIsMovedIntoTheChart() {
        labels.begin(50, 50, 350, 250);
        labels.need(SIZE, text("label"), Wish.right(345, 20));
        paint();
        assertThat(isPainted(356, 0, 44, 300)).isFalse();
        assertThat(isPainted(0, 0, 400, 50)).isFalse();
        assertThat(isPainted(250, 50, 100, 40)).isTrue();
    }

    @Test
    void laterLabelsKeepOffEarlierOnes() {
        labels.begin(0, 0, 400, 300);
        List<Integer> heights = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            labels.need(SIZE, text("label"), Wish.right(120, 150));
        }
        paint();
        for (int y = 0; y < 300; y++) {
            boolean here = isPainted(120, y, 60, 1);
            boolean before = y > 0 && isPainted(120, y - 1, 60, 1);
            if (here && !before) {
                heights.add(y);
            }
        }
        assertThat(heights).as("five rows of letters").hasSize(5);
    }
}
