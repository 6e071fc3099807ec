package kllab.lab.telegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.coding.MorseCode;
import kllab.core.information.LogBase;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

class TapeSheetTest {
    private static final int WIDTH = 1700;

    private final Look look = Given.look(Language.EN, LogBase.BITS);

    /** A run of pixels. */
    private record Run(double start, double length) {}

    private BufferedImage paint(TapeSheet sheet, TelegraphResult result) {
        BufferedImage image = new BufferedImage(WIDTH, 320, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Brush brush = new Brush(g, look);
        brush.fill(0, 0, WIDTH, 320, Tone.BG);
        sheet.paint(brush, new Sheet.Moment<>(result, null, false), WIDTH, 320);
        g.dispose();
        return image;
    }

    private List<Run> inkRuns(BufferedImage image, TapeScale scale, double top) {
        int y = (int) (top + scale.thickness() / 2 + 3);
        int ink = look.palette().get(Tone.INK).getRGB();
        List<Run> runs = new ArrayList<>();
        int start = -1;
        for (int x = (int) scale.left() - 2; x < (int) scale.right() - 4; x++) {
            boolean inked = image.getRGB(x, y) == ink;
            if (inked && start < 0) {
                start = x;
            } else if (!inked && start >= 0) {
                runs.add(new Run(start, x - start));
                start = -1;
            }
        }
        return runs;
    }

    /**
     * Marks and gaps of the painted tape, measured in pixels, have the proportions of the recommendation: 1, 3; 1, 3,
     * 7.
     */
    @Test
    void paintedMarksHaveTheProportionsOfTheRecommendation() {
        TelegraphResult result = Given.sent("AN TEST EE", 0.7);
        TapeSheet sheet = new TapeSheet();
        BufferedImage image = paint(sheet, result);
        TapeScale scale = sheet.scale();
        List<Run> painted = inkRuns(image, scale, scale.topP());
        var marks = result.sentP().letters().stream()
                .flatMap(letter -> letter.marks().stream())
                .toList();
        assertThat(painted).hasSize(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            assertThat(painted.get(i).length() / scale.unit())
                    .isEqualTo(marks.get(i).length(), within(0.12));
            assertThat((painted.get(i).start() - scale.left()) / scale.unit())
                    .isEqualTo(marks.get(i).start(), within(0.12));
        }
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < painted.size(); i++) {
            Run before = painted.get(i - 1);
            gaps.add(Math.round((painted.get(i).start() - before.start() - before.length()) / scale.unit()));
        }
        assertThat(gaps).contains(1L, 3L, 7L).allMatch(gap -> gap == 1 || gap == 3 || gap == 7);
    }

    private Drawn drawn(TelegraphResult result) throws Exception {
        Drawn drawn = Drawn.in(look.palette().get(Tone.INK));
        Given.LAB.figure().paint(new Brush(drawn, look), new Sheet.Moment<>(result, null, false), 1600, 900);
        return drawn;
    }

    /**
     * Read from the picture, rectangle by rectangle: in Morse code PARIS with the gap after it is 50 units, and the
     * axis below shows 50 where the second P starts.
     */
    @Test
    void inParisParisTheSecondPStartsAtUnitFiftyOfTheDrawnTape() throws Exception {
        Drawn drawn = drawn(Given.LAB.compute(Given.preset("paris")));
        List<Rectangle2D> tape = drawn.rows(0.62 * look.rem()).get(1);
        double unit = tape.getFirst().getWidth();
        List<Double> starts = tape.stream()
                .map(mark -> (mark.getX() - tape.getFirst().getX()) / unit)
                .toList();
        assertThat(tape).hasSize(28);
        assertThat(starts.get(14)).isEqualTo(50, within(1e-6));
        assertThat(starts.stream().limit(14).map(Math::round))
                .containsExactly(0L, 2L, 6L, 10L, 14L, 16L, 22L, 24L, 28L, 32L, 34L, 38L, 40L, 42L);
        assertThat(tape.stream().limit(14).map(mark -> Math.round(mark.getWidth() / unit)))
                .containsExactly(1L, 3L, 3L, 1L, 1L, 3L, 1L, 3L, 1L, 1L, 1L, 1L, 1L, 1L);
        Drawn.Word fifty = drawn.words("50").getFirst();
        double middle = fifty.x() + look.width("50", false, look.small()) / 2;
        assertThat(middle).isEqualTo(tape.get(14).getX(), within(0.51));
    }

    /**
     * JavaFX makes a mask as large as the canvas for a clip, in every frame of a drag: on the screen the tapes are cut at the edge of
     * a canvas, in the place where they are clipped on paper.
     */
    @Test
    void onTheScreenTheTapesAreCutAtTheEdgeOfTheirTileAndNothingIsClipped() throws Exception {
        for (String preset : List.of("paris", "long")) {
            TelegraphResult result = Given.LAB.compute(Given.preset(preset));
            TapeSheet sheet = new TapeSheet();
            sheet.settle(new Sheet.Moment<>(result, null, true), look, WIDTH, 320);
            Drawn drawn = Drawn.in(look.palette().get(Tone.INK));
            List<Sheet.Tile> tiles = sheet.dataTiles(WIDTH, 320);
            tiles.forEach(tile -> tile.painting().accept(new Brush(drawn, look)));
            assertThat(drawn.clips()).as(preset).isZero();
            assertThat(tiles.stream().map(Sheet.Tile::cuts)).containsExactly(true, false, false);
            TapeScale scale = sheet.scale();
            Rectangle2D exact = TapePainter.visible(scale, Math.max(scale.right(), scale.rightmost(WIDTH)));
            Rectangle2D cut = tiles.getFirst().box();
            assertThat(cut.getMinX()).isEqualTo(exact.getMinX(), within(0.5));
            assertThat(cut.getMaxX()).isEqualTo(exact.getMaxX(), within(0.5));
            assertThat(cut.getMaxY()).isEqualTo(Math.ceil(scale.axis()));
        }
        assertThat(drawn(Given.LAB.compute(Given.preset("long"))).clips())
                .as("on paper")
                .isPositive();
    }

    /** The code book of the same picture: its right columns are Morse code, mark by mark. */
    @Test
    void theDrawnCodeBookHasTheSignalsOfMorse() throws Exception {
        TelegraphResult result = Given.LAB.compute(Given.preset("paris"));
        List<List<Rectangle2D>> rows = drawn(result).rows(0.38 * look.rem());
        double unit = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(Rectangle2D::getWidth)
                .min()
                .orElseThrow();
        assertThat(rows).hasSize(13);
        for (int row = 0; row < 13; row++) {
            int left = result.path().order().get(row);
            int right = result.path().order().get(row + 13);
            assertThat(Drawn.signals(rows.get(row), unit))
                    .containsExactly(
                            result.bookP().signal(left),
                            MorseCode.signal('A' + left).orElseThrow(),
                            result.bookP().signal(right),
                            MorseCode.signal('A' + right).orElseThrow());
        }
    }

    @Test
    void aWindowOfALongTapeStaysWhereItIsUnderAHand() {
        for (double playhead : new double[] {0, 600, TelegraphState.AT_END}) {
            TelegraphModel model = model(playhead);
            TapeSheet sheet = settled(model);
            TapeScale before = sheet.scale();
            for (double share : new double[] {0.1, 0.95, 0, 1, 0.5}) {
                double clicked = before.from() + share * (before.to() - before.from());
                model.movePlayhead(clicked, sheet.inWindow(clicked));
                sheet = settled(model);
                assertThat(sheet.scale()).isEqualTo(before);
            }
        }
    }

    @Test
    void aHandBeyondTheWindowTakesItAlongAndFarAwayFindsTheUsualOne() {
        TelegraphModel model = model(600);
        TapeSheet sheet = settled(model);
        double beyond = sheet.scale().to() + 10;
        model.movePlayhead(beyond, sheet.inWindow(beyond));
        sheet = settled(model);
        assertThat(sheet.scale().to()).isEqualTo(beyond, within(1e-5));
        model.movePlayhead(20, sheet.inWindow(20));
        assertThat(settled(model).scale().from()).isZero();
        assertThat(model.state().inWindow()).isEqualTo(TelegraphState.USUAL_IN_WINDOW);
    }

    @Test
    void playedALongTapeRunsPastThePlayheadWithoutAJump() {
        for (double taken : new double[] {0.7, 0.05, 1}) {
            TelegraphModel model = model(700);
            model.movePlayhead(700, taken);
            double from = settled(model).scale().from();
            int end = model.result().end();
            for (double playhead = 700; playhead <= end; playhead += 0.8) {
                model.movePlayhead(playhead);
                TapeScale scale = settled(model).scale();
                assertThat(scale.from() - from).isBetween(0.0, 0.8 + 1e-5);
                assertThat(playhead).isBetween(scale.from() - 1e-5, scale.to() + 1e-5);
                from = scale.from();
            }
            model.movePlayhead(end);
            assertThat(settled(model).scale().to()).isEqualTo(end, within(1e-5));
        }
    }

    private static TelegraphModel model(double playhead) {
        TelegraphModel model = new TelegraphModel(Given.LAB);
        model.change(state -> Given.preset("long").withPlayhead(playhead));
        return model;
    }

    /** A new one: what it shows depends on nothing that was shown before. */
    private TapeSheet settled(TelegraphModel model) {
        TapeSheet sheet = new TapeSheet();
        settle(sheet, model.result());
        return sheet;
    }

    private void settle(TapeSheet sheet, TelegraphResult result) {
        sheet.settle(new Sheet.Moment<>(result, null, false), look, WIDTH, 320);
    }

    @Test
    void bothTapesShareOneAxisThatFits() {
        TapeScale scale = TapeScale.of(181, 152, 0.7, 18, WIDTH);
        assertThat(scale.x(0)).isEqualTo(scale.left());
        assertThat(scale.x(181)).isEqualTo(scale.right()).isLessThan(WIDTH);
        assertThat(scale.time(scale.x(77.5))).isEqualTo(77.5, within(1e-9));
    }

    @Test
    void aLongMessageShowsAWindowAroundThePlayhead() {
        for (double playhead : new double[] {0, 1, 2500, 5000}) {
            double inWindow = playhead / 5000;
            TapeScale scale = TapeScale.of(5000, playhead, inWindow, 14, 920);
            assertThat(scale.unit()).isGreaterThanOrEqualTo(2.2);
            assertThat(scale.from()).isNotNegative();
            assertThat(scale.to()).isLessThanOrEqualTo(5000 + 1e-9);
            assertThat(playhead).isBetween(scale.from(), scale.to());
        }
    }

    private long linkPixels(TelegraphResult result) {
        TapeSheet sheet = new TapeSheet();
        BufferedImage image = paint(sheet, result);
        TapeScale scale = sheet.scale();
        int top = (int) Math.ceil(scale.topP() + scale.thickness() + 1.5 * look.rem());
        int bottom = (int) (scale.topQ() - 1.5 * look.rem());
        int wine = look.palette().get(Tone.KL).getRGB();
        return IntStream.range((int) scale.left(), (int) scale.right())
                .mapToLong(x -> IntStream.range(top, bottom)
                        .filter(y -> image.getRGB(x, y) == wine)
                        .count())
                .sum();
    }

    @Test
    void whereTheLagIsLongerThanTheWindowNoLinesLieOnEachOther() {
        assertThat(linkPixels(Given.LAB.compute(Given.PICTURE))).isGreaterThan(50);
        TelegraphResult start = Given.LAB.compute(Given.PICTURE.withMessage("TRUTH AND BELIEF ".repeat(1500)));
        TelegraphResult middle = Given.LAB.compute(start.state().withPlayhead(start.end() / 2.0));
        assertThat(linkPixels(start)).isPositive();
        assertThat(linkPixels(middle)).isZero();
    }

    @Test
    void everyStateCanBePainted() {
        for (String message : List.of("", "5", "E", "JAZZ QUIZ", "E".repeat(2000), "Q Z".repeat(600))) {
            for (double belief : new double[] {0, 0.5, 1}) {
                TelegraphResult result = Given.sent(message, belief);
                paint(new TapeSheet(), result);
                TelegraphResult halfway = Given.LAB.compute(result.state().withPlayhead(result.end() / 2.0));
                paint(new TapeSheet(), halfway);
            }
        }
    }

    @Test
    void thePaperFigureIsPaintedWithoutAWindow() {
        BufferedImage image = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        TelegraphResult result = Given.LAB.compute(Given.PICTURE);
        TelegraphResult pinned = Given.sent("TRUTH AND BELIEF", 0.2);
        Given.LAB.figure().paint(new Brush(g, look), new Sheet.Moment<>(result, pinned, false), 1600, 900);
        int wine = look.palette().get(Tone.KL).getRGB();
        long wines = IntStream.range(0, 1600 * 900)
                .filter(i -> image.getRGB(i % 1600, i / 1600) == wine)
                .count();
        assertThat(wines).isGreaterThan(2000);
    }
}
