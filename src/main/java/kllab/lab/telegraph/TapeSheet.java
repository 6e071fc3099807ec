package kllab.lab.telegraph;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/** The two tapes on one time axis, the key to their proportions, and notes about the message. */
final class TapeSheet extends SettledSheet<TelegraphResult> {
    /** Its height, in rem. */
    static final double HEIGHT = 16.6;

    /** What of it the key needs in a hall, where it is left out if there is less height. */
    static final double KEY = 1.6;

    /** How far the sheet extends into the right margin, in rem. */
    private static final double OVERHANG = 0.4;

    private static final double TICKS_APART = 6;
    private static final double LEAST_TYPE = 0.7;
    private static final String BETWEEN_NOTES = "\u2003";

    private final Plot axis = new Plot(Scale.across().full(), Scale.up());
    private TapeScale scale = TapeScale.of(1, 0, 0, 1, 1);

    /** Where what is left of the lag begins in its line: the key, or in a hall the message. */
    private double lineEnd;

    /** The key of the frame. */
    private record Frame(TapeScale scale, boolean part, int end) {}

    /** During a drag the axis stays as it was before, as long as everything still fits. */
    @Override
    protected Object settle(Look look) {
        TapeScale now = scale(result());
        TapeScale before = moment().moving() ? scale(settled()) : now;
        boolean stays = before.from() == 0 && now.from() == 0 && now.to() <= before.to();
        scale = stays ? before : now;
        return new Frame(scale, isPart(), isPart() ? result().end() : 0);
    }

    private TapeScale scale(TelegraphResult of) {
        return TapeScale.of(shownEnd(of), of.playhead(), of.state().inWindow(), look().rem(), width());
    }

    /** Where the playhead is in the window after a hand has moved it there. */
    double inWindow(double playhead) {
        return scale.inWindow(shownEnd(result()), playhead, result().state().inWindow());
    }

    /** The scale of the last painting, used by the playhead's handle. */
    TapeScale scale() {
        return scale;
    }

    /** Where both tapes are. */
    Box both() {
        double top = scale.topP();
        double bottom = scale.topQ() + scale.thickness();
        return new Box(scale.left(), top, scale.right() - scale.left(), bottom - top);
    }

    /** The playhead's label. */
    Box playhead() {
        return TapeLag.label(result(), scale, look());
    }

    /** The end of both tapes, or that of a pinned sending of the same message if it is later. */
    private int shownEnd(TelegraphResult of) {
        TelegraphResult pinned = comparable(of);
        return pinned == null ? of.end() : Math.max(of.end(), pinned.end());
    }

    /** The pinned result, if it sends the same message; otherwise its lag cannot be shown on this axis. */
    private @Nullable TelegraphResult comparable(TelegraphResult with) {
        TelegraphResult pinned = pinned();
        boolean same =
                pinned != null && pinned.state().message().equals(with.state().message());
        return same ? pinned : null;
    }

    private boolean isPart() {
        return scale.from() > 0 || scale.to() < result().end();
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        paintNames(brush);
        paintAxis(brush);
        if (height() > (HEIGHT - KEY / 2) * look().rem()) {
            paintKey(brush);
        }
    }

    private void paintNames(Brush brush) {
        Words words = brush.look().words();
        double r = brush.rem(1);
        double h = scale.thickness();
        brush.fill(0, scale.topP(), 1.05 * r, h, Tone.P);
        brush.hatched(0, scale.topQ(), 1.05 * r, h);
        paintName(brush, scale.topP() + h / 2, words.get("telegraph.p.code"), words.get("telegraph.p.for"));
        paintName(brush, scale.topQ() + h / 2, words.get("telegraph.q.code"), words.get("telegraph.q.for"));
    }

    private static void paintName(Brush brush, double middle, String name, String purpose) {
        double r = brush.rem(1);
        brush.text(RichText.parse(name), 1.5 * r, middle - 0.25 * r, Tone.INK, r, Anchor.START);
        brush.text(purpose, 1.5 * r, middle + 0.97 * r, Tone.INK2, false, r, Anchor.START);
    }

    private void paintAxis(Brush brush) {
        brush.label(
                isPart() ? say(TelegraphWords.AXIS_OF_PART) : look().say("telegraph.axis"),
                0,
                scale.axis() + brush.rem(1.35),
                Tone.AXIS,
                Anchor.START);
        axis.place(scale.left(), 0, scale.right(), scale.axis());
        axis.across().show(scale.from(), scale.to()).apart(TICKS_APART * scale.rem(), axis.width());
        axis.paintAcross(brush);
    }

    /** Dot, dash and gaps at the scale of the tapes. */
    private void paintKey(Brush brush) {
        Words words = brush.look().words();
        double x = scale.left();
        x = paintKey(brush, x, 1, true, words.get("telegraph.key.dot"));
        x = paintKey(brush, x, 3, true, words.get("telegraph.key.dash"));
        x = paintKey(brush, x, 1, false, words.get("telegraph.key.inside"));
        x = paintKey(brush, x, 3, false, words.get("telegraph.key.letters"));
        lineEnd = paintKey(brush, x, 7, false, words.get("telegraph.key.words"));
    }

    /** A mark or a gap with its name; returns where the next one begins. In a hall one that has no room is left out. */
    private double paintKey(Brush brush, double x, int units, boolean mark, String name) {
        double r = brush.rem(1);
        double y = keyLine();
        double end = x + units * scale.unit();
        double small = brush.look().small();
        double wide = brush.width(name, false, small);
        if (look().presents() && end + 0.5 * r + wide > width()) {
            return x;
        }
        if (mark) {
            brush.fill(x, y - 0.25 * r, end - x, 0.5 * r, Tone.INK2);
        } else {
            brush.line(x, y, end, y, Tone.CTL, 1.2);
            brush.line(x + 0.6, y - 3, x + 0.6, y + 3, Tone.CTL, 1.2);
            brush.line(end - 0.6, y - 3, end - 0.6, y + 3, Tone.CTL, 1.2);
        }
        brush.text(name, end + 0.5 * r, y + 0.33 * r, Tone.INK2, false, small, Anchor.START);
        return end + 2.2 * r + wide;
    }

    /** The middle of the key: in a hall below the message, in place of the notes. */
    private double keyLine() {
        return (look().presents() ? lowerLine() : upperLine()) - 0.33 * scale.rem();
    }

    /** The base line of what is directly below the axis. */
    private double upperLine() {
        return scale.axis() + 2.88 * scale.rem();
    }

    private double lowerLine() {
        return scale.axis() + 4.5 * scale.rem();
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        Shape before = brush.graphics().getClip();
        brush.graphics().clip(TapePainter.visible(scale, scale.right()));
        paintTapes(brush);
        brush.graphics().setClip(before);
        paintLag(brush);
        paintWords(brush);
    }

    /** The tapes without a clip; what moves with the playhead, which is small; and words. */
    @Override
    public List<Tile> dataTiles(double w, double h) {
        Rectangle2D.Double all = new Rectangle2D.Double(0, 0, w, h);
        return List.of(
                Tile.cut(TapePainter.visiblePixels(scale, scale.rightmost(w)), this::paintTapes),
                new Tile(all, this::paintLag),
                new Tile(all, this::paintWords));
    }

    private void paintTapes(Brush brush) {
        new TapePainter(brush, scale, result()).paint();
    }

    private void paintLag(Brush brush) {
        TelegraphResult result = result();
        TapeLag lag = new TapeLag(brush, scale, result);
        lag.paintStuck();
        TelegraphResult pinned = comparable(result);
        if (pinned != null) {
            lag.paintPinned(pinned);
        }
        if (!result.isSilent()) {
            lag.paint();
            lag.paintPlayhead();
        }
    }

    private void paintWords(Brush brush) {
        if (look().presents()) {
            lineEnd = new MessageLine(brush, result()).paint(scale.left(), upperLine(), width()) + brush.rem(1.9);
            paintSoFar(brush);
        } else {
            paintSoFar(brush);
            paintNotes(brush);
        }
    }

    /** The lag of the second sender at the last letter that both have sent; shortened if there is no room. */
    private void paintSoFar(Brush brush) {
        double right = width() - brush.rem(OVERHANG);
        double y = upperLine();
        if (result().lastSentByBoth() >= 0) {
            TelegraphWords.SO_FAR.stream()
                    .map(this::rich)
                    .filter(text -> right - brush.width(text, brush.rem(1)) > lineEnd)
                    .findFirst()
                    .ifPresent(text -> brush.text(text, right, y, Tone.INK, brush.rem(1), Anchor.END));
        }
    }

    /** One line: what is not sent as typed, in smaller type if necessary; then as many notes as fit. */
    private void paintNotes(Brush brush) {
        String first = String.join(BETWEEN_NOTES, TelegraphWords.messageNotes(result(), brush.look()));
        double small = brush.look().small();
        double fitted = small * Math.clamp(width() / Math.max(1, brush.width(first, false, small)), LEAST_TYPE, 1);
        double end = paintNote(brush, first, scale.left(), fitted);
        for (String note : TelegraphWords.notes(result(), brush.look())) {
            double x = end > scale.left() ? end + brush.rem(1.9) : end;
            if (x > scale.left() && x + brush.width(note, false, small) > width()) {
                return;
            }
            end = paintNote(brush, note, x, small);
        }
    }

    /** Paints a note, moved to the left if there is not enough room; returns its right end. */
    private double paintNote(Brush brush, String note, double x, double size) {
        double w = brush.width(note, false, size);
        double start = Math.max(0, Math.min(x, width() - w));
        brush.text(note, start, scale.axis() + brush.rem(4.2), Tone.INK, false, size, Anchor.START);
        return start + w;
    }
}
