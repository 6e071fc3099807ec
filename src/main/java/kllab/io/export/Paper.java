package kllab.io.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Optional;
import java.util.stream.Collectors;
import kllab.figure.Brush;
import kllab.figure.Figure;
import kllab.figure.Letters;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.figure.page.Mode;
import kllab.figure.page.Part;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;
import kllab.io.FileException;
import kllab.io.Notice;

/**
 * A picture ready for export.
 *
 * @param scene what it shows
 * @param look its language, theme and unit
 * @param width in pixels
 * @param height in pixels
 * @param zoom the size of a pixel in print, in 1/96 inch
 * @param transparent whether there is no ground
 * @param title the lab's name
 * @param description what the picture shows: the headline as plain text
 * @param state what the picture carries, so that it opens live: the state that it shows as {@link kllab.io.session.StateLine};
 * empty for none
 */
public record Paper<R>(
        Figure<R> figure,
        Sheet.Moment<R> scene,
        Look look,
        int width,
        int height,
        double zoom,
        boolean transparent,
        String title,
        String description,
        String state) {
    /** A pixel of 1/96 inch in points. */
    static final double POINTS = 0.75;

    private static final double PER_MILLIMETRE = 96 / 25.4;

    /**
     * A page, or one part of it, in a frame.
     *
     * @param look its rem is that of the frame
     * @param title the lab's name
     * @param state what it carries
     * @throws FileException if the page has no such part, with all that it has
     */
    public static <R> Paper<R> of(
            Plan<R> plan, Sheet.Moment<R> moment, Look look, Frame frame, String title, String state)
            throws FileException {
        String sentence = plan.headline().apply(moment.result(), look).plain();
        if (frame.part().isEmpty()) {
            return new Paper<>(
                    plan.groundless(),
                    moment,
                    look,
                    frame.width(),
                    frame.height(),
                    frame.zoom(),
                    frame.transparent(),
                    title,
                    sentence,
                    state);
        }
        Plan.Alone<R> part = part(plan, moment, look, frame, frame.part().get());
        double width = frame.partWidth() > 0
                ? frame.partWidth() * look.rem()
                : part.box().width();
        double inPrint = frame.partWidth() > 0 ? frame.width() * frame.zoom() / width : frame.zoom();
        return new Paper<>(
                part.figure(),
                moment,
                look,
                (int) Math.ceil(width),
                (int) Math.ceil(part.box().height()),
                inPrint,
                frame.transparent(),
                title,
                sentence,
                state);
    }

    private static <R> Plan.Alone<R> part(Plan<R> plan, Sheet.Moment<R> moment, Look look, Frame frame, String wanted)
            throws FileException {
        Room room = new Room(frame.width(), frame.height(), look.rem(), Mode.PAPER);
        Optional<Plan.Alone<R>> part = plan.alone(wanted, room, moment.result());
        if (part.isEmpty()) {
            String all = plan.parts().stream()
                    .map(Part::id)
                    .filter(id -> plan.alone(id, room, moment.result()).isPresent())
                    .collect(Collectors.joining(", "));
            throw new FileException(new Notice("file.no.part", wanted, all));
        }
        return part.get();
    }

    /** The size of its type in print, in points. */
    public double type() {
        return look.rem() * zoom * POINTS;
    }

    /** Its width in print. */
    public double widthInMillimetres() {
        return width * zoom / PER_MILLIMETRE;
    }

    /** Its height in print. */
    public double heightInMillimetres() {
        return height * zoom / PER_MILLIMETRE;
    }

    /** Paints the whole picture, with fractional text metrics as on the screen. */
    void paint(Graphics2D g, Letters letters) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Brush brush = new Brush(g, look, letters);
        if (!transparent) {
            brush.fill(0, 0, width, height, Tone.BG);
        }
        figure.paint(brush, scene, width, height);
    }
}
