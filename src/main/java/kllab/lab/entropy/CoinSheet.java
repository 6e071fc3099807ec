package kllab.lab.entropy;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.page.MarkPlace;
import kllab.figure.plot.Band;
import kllab.figure.plot.Bars;
import kllab.figure.plot.Curve;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Points;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import kllab.figure.plot.SideLegend;
import kllab.figure.plot.Wish;
import kllab.text.RichText;

/**
 * The entropy of a coin over its probability of heads, and the tangent at the belief, whose ends are the belief's two code
 * lengths. Above the coin the tangent is at H(P,Q) and the curve at H(P): between them is KL.
 */
final class CoinSheet extends SettledSheet<EntropyResult> {
    static final double[] COINS = {0, 0.5, 1};

    private static final int POINTS = 121;

    /** The points of the curve, which is the same for every coin: probabilities of heads, and their entropies in nats. */
    private static final double[] HEADS =
            IntStream.range(0, POINTS).mapToDouble(CoinSheet::dense).toArray();

    private static final double[] ENTROPIES =
            DoubleStream.of(HEADS).map(EntropyResult::entropyOf).toArray();

    private static final double LEFT = 2.9;
    private static final double POST = 1.15;
    private static final double RING = 0.52;

    /** The ring of a belief that is right, around the disc of the coin. */
    private static final double AROUND = 0.78;

    /** How far the two sides of a coin under the axis are from its place, where letters are larger apart, and what is beside them. */
    private static final double FACE_OFF = 0.42;

    private static final double FACE_OFF_IN_HALL = 0.62;
    private static final double BESIDE_FACES = 1.08;
    private static final double BETWEEN_COINS = 0.8;

    private static final double TWO_BITS = 2 * Math.log(2);
    private static final double MOST_BITS = 7;

    private final SideLegend legend;
    private final Plot plot = new Plot(Scale.across().show(0, 1).every(0.25), Scale.up());
    private final Points ring = Points.rings(Tone.Q, RING);
    private final Series gap = plot.add(Band.of(Tone.KLSOFT));
    private final Series pinnedLine = plot.add(Curve.ghost()).show(2, i -> i, this::pinned, EntropyResult::line);
    private final Series line = plot.add(Curve.of(Tone.Q, 0.16).cased(0.4));
    private final Series entropy = plot.add(Curve.of(Tone.P, 0.2).cased(0.42))
            .show(POINTS, i -> HEADS[i], this::result, (r, i) -> ENTROPIES[i]);
    private final Series ends;
    private final Series belief;
    private final Series coin;
    private final Labels labels = new Labels();

    CoinSheet(boolean inWindow) {
        plot.spreadNumbers();
        plot.add(Bars.of(Tone.P, POST)).show(1, this::result, CoinSheet::p, (r, i) -> 0, (r, i) -> r.entropy());
        plot.add(Bars.of(Tone.KL, POST)).show(1, this::result, CoinSheet::p, (r, i) -> r.entropy(), (r, i) -> r.paid());
        plot.add(Bars.ghosts(POST)).show(1, this::pinned, CoinSheet::p, (r, i) -> 0, (r, i) -> r.paid());
        ends = plot.add(Points.squares(0.43)).show(2, i -> i, this::result, EntropyResult::line);
        plot.add(Points.rings(Tone.P, 0.26))
                .show(COINS.length, i -> COINS[i], this::result, (r, i) -> EntropyResult.entropyOf(COINS[i]));
        belief = plot.add(ring);
        coin = plot.add(Points.discs(Tone.P, 0.48))
                .show(1, this::result, CoinSheet::p, (r, i) -> 0, (r, i) -> r.entropy());
        legend = new SideLegend(inWindow, LEFT, "entropy.legend.p", "entropy.legend.q");
    }

    Plot plot() {
        return plot;
    }

    // ---- layout ---------------------------------------------------------------------------------------------------

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        boolean low = isLow(r);
        plot.place(LEFT * r, (low ? 2.9 : 3.4) * r, width() - (low ? 7.5 : 9.2) * r, height() - (low ? 3.9 : 5.9) * r);
        plot.up().in(look.shown(1)).show(0, top(settled())).apart(4 * r, plot.area().height);
        show(result());
        return look;
    }

    private void show(EntropyResult now) {
        double q = now.state().q();
        belief.point(q, EntropyResult.entropyOf(q));
        ring.resize(now.isRight() ? AROUND : RING);
        gap.show(now.isCertain() ? 0 : POINTS, i -> HEADS[i], i -> ENTROPIES[i], i -> now.line(HEADS[i]));
        if (now.isCertain()) {
            line.show(2, i -> q, i -> i * plot.up().high()); // upright
        } else {
            line.show(2, i -> i, now::line);
        }
    }

    private static double p(EntropyResult result, int item) {
        return result.state().p();
    }

    private boolean isLow(double r) {
        return height() < 22 * r;
    }

    /** Two bits, in nats; doubled, at most twice, until it holds both ends of the belief's line. */
    private static double top(EntropyResult result) {
        double most = result.isCertain() ? 0 : Math.max(result.head(), result.tail());
        double top = TWO_BITS;
        while (top < MOST_BITS * Math.log(2) && most > top * (1 + 1e-9)) {
            top *= 2;
        }
        return top;
    }

    /** Denser towards both ends, where the curve is steep. */
    private static double dense(int point) {
        double sine = Math.sin(Math.PI / 2 * point / (POINTS - 1));
        return sine * sine;
    }

    private double entropyY(double heads) {
        return plot.y(EntropyResult.entropyOf(heads));
    }

    /** The coin can be dragged by its whole post, so also where the belief is over it. */
    MarkPlace placeOfP() {
        return place(result().state().p(), plot.base(), false);
    }

    MarkPlace placeOfQ() {
        return place(result().state().q(), 0, true);
    }

    private MarkPlace place(double heads, double least, boolean ofQ) {
        double r = look().rem();
        double y = entropyY(heads);
        Box area = new Box(plot.x(heads) - r, y - r, 2 * r, Math.max(y + r, least) - y + r);
        return new MarkPlace(area, r, r, 1.1 * r, plot.area().width, legend.field(ofQ, look()));
    }

    /** The place of one of the three coins under the axis; a press there chooses it. */
    Box coin(int which) {
        double r = look().rem();
        return new Box(plot.x(COINS[which]) - 1.6 * r, plot.base() + 1.9 * r, 3.2 * r, 2.2 * r);
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        double q = result().state().q();
        labels.begin(0, brush.rem(2.2), width(), plot.base());
        legend.paint(brush, result().state().p(), q);
        String unit = brush.look().unitPer("toss");
        plot.paintUnit(brush, unit, 0, 0.75);
        double under = plot.top() - brush.rem(0.45);
        labels.keepOff(0, 0, brush.width(unit, false, brush.look().small()), under);
        plot.paintLevels(brush);
        plot.paintDrop(brush, 0.5, EntropyResult.entropyOf(0.5), Tone.INK3);
        plot.paintDrop(brush, q, EntropyResult.entropyOf(q), Tone.Q);
        plot.paintAcross(brush);
        plot.paintMarks(brush);
        plot.paintName(brush, look().rich("entropy.axis"), RichText.parse("<p/>"), 0.5, 0.75);
        for (int i = 0; i < COINS.length; i++) {
            paintCoin(brush, i);
        }
        label(result());
        labels.paint(brush);
    }

    private void paintCoin(Brush brush, int which) {
        double r = brush.rem(1);
        boolean last = which == COINS.length - 1;
        double x = plot.x(COINS[which]);
        double y = plot.base() + 3 * r;
        paintFace(brush, x + faceOff(), y, last);
        paintFace(brush, x - faceOff(), y, which > 0);
        Anchor anchor = last ? Anchor.END : Anchor.START;
        double beside = faceOff() + BESIDE_FACES * r;
        double side = last ? x - beside : x + beside;
        RichText name = name(which);
        if (isLow(r)) {
            RichText shown = hasRoomForAll() ? captioned(which) : name;
            brush.text(shown, side, y + 0.33 * r, Tone.INK2, brush.look().small(), anchor);
        } else {
            brush.fitted(name, side, y, roomBeside(which, look().say("entropy.coin.2"), true), Tone.INK, anchor);
            double room = roomBeside(which, say(EntropyWords.coin(2, look())), false);
            brush.fitted(say(EntropyWords.coin(which, look())), side, y + 1.3 * r, room, Tone.INK2, false, anchor);
        }
    }

    private RichText name(int which) {
        return look().rich("entropy.coin." + which).bold();
    }

    private RichText captioned(int which) {
        return name(which).and(say(EntropyWords.coin(which, look())), RichText.Role.WORDS);
    }

    /** Whether, in a low chart in a hall, what the coins cost stands beside all of them without lying over another coin. */
    private boolean hasRoomForAll() {
        double room = roomBetween();
        double gap = BETWEEN_COINS * look().rem();
        return !look().presents() || (captionWidth(0) <= room && captionWidth(1) + gap + captionWidth(2) <= room);
    }

    private double roomBetween() {
        return plot.width() / 2 - 2 * (faceOff() + BESIDE_FACES * look().rem());
    }

    private double captionWidth(int which) {
        return look().width(captioned(which), look().small());
    }

    private double faceOff() {
        return look().rem() * (look().presents() ? FACE_OFF_IN_HALL : FACE_OFF);
    }

    /** In a hall, where type is larger, a coin has room up to the next one, and up to what stands there before the last one. */
    private double roomBeside(int which, String last, boolean bold) {
        double r = look().rem();
        double room = roomBetween();
        return !look().presents()
                ? Double.POSITIVE_INFINITY
                : which == 1 ? room - look().width(last, bold, r) - BETWEEN_COINS * r : room;
    }

    private void paintFace(Brush brush, double x, double y, boolean head) {
        TossSheet.face(brush, x, y, brush.rem(0.62), head);
        double size = brush.look().small();
        String letter = look().words().get(head ? "entropy.face.head" : "entropy.face.tail");
        brush.text(letter, x, y + 0.35 * size, head ? Tone.BG : Tone.INK2, true, size, Anchor.MIDDLE);
    }

    // ---- labels ---------------------------------------------------------------------------------------------------

    private void label(EntropyResult result) {
        double r = look().rem();
        double p = result.state().p();
        double q = result.state().q();
        labels.avoid(plot, entropy, line, pinnedLine);
        labels.avoidDrop(plot, 0.5, EntropyResult.entropyOf(0.5));
        labels.avoidDrop(plot, q, EntropyResult.entropyOf(q));
        labels.keepOff(plot, 0.6 * r, ends, belief, coin);
        double base = plot.base();
        double curve = entropyY(p);
        double top = plot.yInside(result.paid());
        labels.keepOff(plot.x(p) - POST / 2 * r, top, POST * r, base - top);
        boolean rising = result.head() >= result.tail();
        if (!result.isRight()) {
            labels.need(look(), say(EntropyWords.WASTED), Wish.beside(plot.x(p), r, (curve + top) / 2, rising));
            labels.need(look(), say(EntropyWords.PAID), Wish.above(plot.x(p), r, top - 0.4 * r, !rising));
        }
        labels.need(look(), say(EntropyWords.NEEDED), Wish.beside(plot.x(p), r, (base + curve) / 2, false));
        labels.need(look(), say(EntropyWords.HEAD), Wish.right(plot.x(1) + 0.8 * r, plot.yInside(result.head())));
        labels.need(look(), say(EntropyWords.TAIL), besideTail(result));
        letter("<p/>", p);
        if (!result.isRight()) {
            letter("<q/>", q);
        }
        Wish[] under = Wish.along(plot, EntropyResult::entropyOf, 1.3 * r, Anchor.MIDDLE, 0.42, 0.64, 0.3);
        labels.want(look(), look().say("entropy.curve"), under);
        if (!result.isCertain() && !result.isRight()) {
            Anchor side = rising ? Anchor.END : Anchor.START;
            labels.want(
                    look(),
                    look().say("entropy.line"),
                    Wish.along(plot, result::line, -0.5 * r, side, 0.55, 0.35, 0.75));
        }
    }

    /** Above the line where it rises, as close as it can be; beside its end where it falls. */
    private Wish[] besideTail(EntropyResult result) {
        double r = look().rem();
        double x = plot.x(0);
        double y = plot.yInside(result.tail());
        double right = x + look().width(RichText.lines(say(EntropyWords.TAIL)).getFirst(), r) + r;
        double over = result.isCertain() ? y : Math.min(y, plot.y(result.line(plot.valueAtX(right))));
        return new Wish[] {
            new Wish(x + 0.6 * r, over - 0.5 * r, Anchor.START, 1),
            Wish.right(x + 1.2 * r, y),
            new Wish(x + 0.6 * r, y + 0.6 * r, Anchor.START, 0)
        };
    }

    private void letter(String symbol, double heads) {
        Wish[] wishes = Wish.around(plot.x(heads), entropyY(heads), 0.9 * look().rem());
        labels.want(1.1 * look().rem(), RichText.lines(symbol), wishes);
    }
}
