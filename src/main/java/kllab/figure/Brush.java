package kllab.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;
import kllab.text.RichText;
import kllab.text.RichText.Run;

/**
 * Draws the marks of all pictures on any Graphics2D: a canvas, an image, SVG, PDF.
 *
 * <p>Everything is flat: rectangles, lines, circles, text, clipped hatch. Hatch is drawn as lines because a canvas has
 * no texture paint. Lengths are in pixels; positions of text are the left (or middle, or right) end of its base line.
 */
public final class Brush {
    /** Which point of a text is at its position. */
    public enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }

        /** The share of a text's width that is before its position. */
        public double share() {
            return share;
        }
    }

    private static final double SCRIPT_DROP = 0.22;
    /** The distance of Q's lines in a window and on paper, in rem. */
    static final double HATCH_PITCH = 0.46;

    static final double HATCH_PITCH_IN_HALL = 0.5;
    private static final double HATCH_WIDTH = 0.14;
    private static final double VECTOR_DENSITY = 2;
    private static final double TITLE_GAP = 0.6;
    private static final double LEVEL_ON = 0.42;
    private static final double LEVEL_OFF = 0.26;

    private final Graphics2D g;
    private final Look look;
    private final Letters letters;
    private final Rectangle2D.Double box = new Rectangle2D.Double();
    private final Line2D.Double segment = new Line2D.Double();
    private final Ellipse2D.Double disc = new Ellipse2D.Double();

    public Brush(Graphics2D g, Look look) {
        this(g, look, Letters.TEXT);
    }

    /** Draws on a Graphics2D; it writes as said. */
    public Brush(Graphics2D g, Look look, Letters letters) {
        this.g = g;
        this.look = look;
        this.letters = letters;
    }

    public Graphics2D graphics() {
        return g;
    }

    public Look look() {
        return look;
    }

    /** Converts rem to pixels. */
    public double rem(double count) {
        return count * look.rem();
    }

    public void fill(double x, double y, double w, double h, Tone tone) {
        if (w > 0 && h > 0) {
            box.setRect(x, y, w, h);
            g.setPaint(look.palette().get(tone));
            g.fill(box);
        }
    }

    /** An outline with its stroke inside the rectangle. */
    public void outline(double x, double y, double w, double h, Tone tone, double width) {
        box.setRect(x + width / 2, y + width / 2, Math.max(0, w - width), Math.max(0, h - width));
        stroke(box, tone, solid(width));
    }

    /** A line; a thin horizontal or vertical one is aligned to whole pixels, to be sharp. */
    public void line(double x1, double y1, double x2, double y2, Tone tone, double width) {
        boolean thin = width < 2;
        double level = thin && y1 == y2 ? Math.floor(y1) + 0.5 : y1;
        double upright = thin && x1 == x2 ? Math.floor(x1) + 0.5 : x1;
        segment.setLine(x1 == x2 ? upright : x1, y1 == y2 ? level : y1, x1 == x2 ? upright : x2, y1 == y2 ? level : y2);
        stroke(segment, tone, solid(width));
    }

    public void dashed(double x1, double y1, double x2, double y2, Tone tone, double width, double on, double off) {
        segment.setLine(x1, y1, x2, y2);
        stroke(segment, tone, dashes(width, on, off));
    }

    /** A level, or a slope, that numbers tend to or are compared with: dashed; on the projector as much wider as all strokes. */
    public void level(double x1, double y1, double x2, double y2, Tone tone, double widthInRem) {
        double width = rem(widthInRem) * look.strokes();
        dashed(x1, y1, x2, y2, tone, width, rem(LEVEL_ON), rem(LEVEL_OFF));
    }

    /** The outline of something pinned: dashed, not filled. */
    public void ghost(double x, double y, double w, double h) {
        if (w > 0 && h > 0) {
            box.setRect(x, y, w, h);
            ghost(box);
        }
    }

    public void ghost(Shape shape) {
        stroke(shape, Tone.INK3, dashes(1.6, 5, 4));
    }

    public void disc(double cx, double cy, double radius, Tone tone) {
        disc.setFrame(cx - radius, cy - radius, 2 * radius, 2 * radius);
        g.setPaint(look.palette().get(tone));
        g.fill(disc);
    }

    public void ring(double cx, double cy, double radius, Tone tone, double width) {
        disc.setFrame(cx - radius, cy - radius, 2 * radius, 2 * radius);
        stroke(disc, tone, solid(width));
    }

    public void fill(Shape shape, Tone tone) {
        g.setPaint(look.palette().get(tone));
        g.fill(shape);
    }

    /** A closed shape with these corners: x, y, x, y, … */
    public static Path2D polygon(double... corners) {
        Path2D.Double shape = new Path2D.Double();
        shape.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            shape.lineTo(corners[i], corners[i + 1]);
        }
        shape.closePath();
        return shape;
    }

    /** A transparent tint. */
    public void tint(Shape shape, Tone tone, double opacity) {
        Color color = look.palette().get(tone);
        g.setPaint(new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity)));
        g.fill(shape);
    }

    public void stroke(Shape shape, Tone tone, double width) {
        stroke(shape, tone, solid(width));
    }

    public void stroke(Shape shape, Tone tone, Stroke stroke) {
        g.setPaint(look.palette().get(tone));
        g.setStroke(stroke);
        g.draw(shape);
    }

    public static Stroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    public static Stroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    public static Stroke dashes(double width, double on, double off) {
        return new BasicStroke(
                (float) width,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                10,
                new float[] {(float) on, (float) off},
                0);
    }

    /** The fill of Q: lines at 45° on the background colour, clipped to the rectangle, with an outline. */
    public void hatched(double x, double y, double w, double h) {
        hatched(x, y, w, h, rem(0.13));
    }

    /** The same with an outline of a given width: a thinner one for small bars. */
    public void hatched(double x, double y, double w, double h, double outline) {
        if (w <= 0 || h <= 0) {
            return;
        }
        fill(x, y, w, h, Tone.BG);
        double inset = Math.min(outline * 0.85, Math.min(w, h) / 2);
        double edge = Math.min(outline * look.strokes(), Math.max(1, h));
        if (!(edge >= 1 && hatchFast(x + inset, y + inset, w - 2 * inset, h - 2 * inset))) {
            hatch(x + inset, y + inset, w - 2 * inset, h - 2 * inset, look.hatchPitch());
        }
        outline(x, y, w, h, Tone.Q, edge);
    }

    /**
     * Q's lines without background and outline, by the fast method of the screen; false, with nothing drawn, if there
     * is none.
     */
    public boolean hatchFast(double x, double y, double w, double h) {
        return g instanceof FastPatterns fast
                && fast.hatch(
                        x,
                        y,
                        w,
                        h,
                        look.hatchPitch() * Math.sqrt(2),
                        hatchWidth(),
                        look.palette().get(Tone.Q));
    }

    /** Only the lines, at their usual distance. */
    public void hatch(double x, double y, double w, double h) {
        hatch(x, y, w, h, look.hatchPitch());
    }

    /**
     * Only the lines, on a transparent background: for areas under a curve and round marks, inside the clip set by the
     * caller.
     */
    public void hatch(double x, double y, double w, double h, double pitch) {
        hatch(x, y, w, h, pitch, rem(HATCH_WIDTH) * look.strokes());
    }

    /** The same with lines of a width of their own, in pixels. */
    public void hatch(double x, double y, double w, double h, double pitch, double line) {
        Path2D.Double lines = new Path2D.Double();
        double step = pitch * Math.sqrt(2);
        double first = Math.ceil((x + y) / step) * step;
        for (double c = first; c < x + y + w + h; c += step) {
            double x1 = Math.max(x, c - (y + h));
            double x2 = Math.min(x + w, c - y);
            if (x2 > x1) {
                lines.moveTo(x1, c - x1);
                lines.lineTo(x2, c - x2);
            }
        }
        stroke(lines, Tone.Q, solid(line));
    }

    /**
     * The fill of Q in a convex shape: the lines end at its edges, so that it needs no clip.
     *
     * @param corners x, y, x, y, …
     */
    public void hatchedShape(double outline, double... corners) {
        Path2D shape = polygon(corners);
        fill(shape, Tone.BG);
        Path2D.Double lines = new Path2D.Double();
        double step = look.hatchPitch() * Math.sqrt(2);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < corners.length; i += 2) {
            least = Math.min(least, corners[i] + corners[i + 1]);
            most = Math.max(most, corners[i] + corners[i + 1]);
        }
        for (double c = Math.ceil(least / step) * step; c < most; c += step) {
            addChord(lines, c, corners);
        }
        stroke(lines, Tone.Q, solid(hatchWidth()));
        stroke(shape, Tone.Q, solid(outline * look.strokes()));
    }

    /** Only Q's lines in a disc, whose edge they end at, on what is below. */
    public void hatchedDisc(double cx, double cy, double radius) {
        Path2D.Double lines = new Path2D.Double();
        double step = look.hatchPitch() * Math.sqrt(2);
        double most = radius * Math.sqrt(2);
        for (double c = Math.ceil((cx + cy - most) / step) * step; c < cx + cy + most; c += step) {
            double off = (c - cx - cy) / 2; // of the middle of the chord, in both directions
            double half = Math.sqrt(Math.max(0, radius * radius - 2 * off * off) / 2);
            lines.moveTo(cx + off - half, cy + off + half);
            lines.lineTo(cx + off + half, cy + off - half);
        }
        stroke(lines, Tone.Q, solid(hatchWidth()));
    }

    /** The part of the line x + y = c that is in a convex shape. */
    private static void addChord(Path2D.Double lines, double c, double... corners) {
        boolean begun = false;
        for (int i = 0; i < corners.length; i += 2) {
            int next = (i + 2) % corners.length;
            double from = corners[i] + corners[i + 1] - c;
            double to = corners[next] + corners[next + 1] - c;
            if (from < 0 != to < 0) {
                double x = corners[i] + (corners[next] - corners[i]) * from / (from - to);
                if (begun) {
                    lines.lineTo(x, c - x);
                } else {
                    lines.moveTo(x, c - x);
                }
                begun = true;
            }
        }
    }

    /**
     * The fill of negative values: staggered dots on the background colour, with an outline that is thinner for small
     * bars.
     */
    public void dotted(double x, double y, double w, double h, Tone tone) {
        if (w <= 0 || h <= 0) {
            return;
        }
        fill(x, y, w, h, Tone.BG);
        dots(DotGrid.in(x, y, w, h, rem(0.37), rem(0.077)), tone);
        outline(x, y, w, h, tone, Math.max(1.2, Math.min(rem(0.13) * look.strokes(), h * 0.16)));
    }

    /** A grid of dots, or of rings. */
    public void dots(DotGrid grid, Tone tone) {
        if (g instanceof FastPatterns fast && fast.dots(grid, look.palette().get(tone))) {
            return;
        }
        for (int row = 0; row < grid.rows(); row++) {
            double shift = row % 2 * 0.5;
            for (int i = 0; i < (row % 2 == 0 ? grid.even() : grid.odd()); i++) {
                double x = grid.left() + (i + shift) * grid.pitch();
                double y = grid.top() + row * grid.pitch() / 2;
                if (grid.hole() == 0) {
                    disc(x, y, grid.radius(), tone);
                } else {
                    ring(x, y, (grid.radius() + grid.hole()) / 2, tone, grid.radius() - grid.hole());
                }
            }
        }
    }

    /** An infinite column: a body, a zigzag break, an arrow head; up to {@code top}. */
    public void endless(double x, double top, double w, double base, Tone tone) {
        double head = Math.min(rem(1.1), (base - top) * 0.3);
        Path2D.Double body = new Path2D.Double();
        body.moveTo(x + w / 2, top);
        body.lineTo(x + w, top + head);
        body.lineTo(x + w, base);
        body.lineTo(x, base);
        body.lineTo(x, top + head);
        body.closePath();
        fill(body, tone);
        cut(x, top + head * 2.3, w);
    }

    /** A zigzag of the background across something that goes on beyond the chart. */
    public void cut(double x, double y, double w) {
        double tooth = w / 4 + 1.5;
        Path2D.Double zigzag = new Path2D.Double();
        zigzag.moveTo(x - 3, y + rem(0.25));
        for (int i = 1; i <= 4; i++) {
            zigzag.lineTo(x - 3 + i * tooth, y + (i % 2 == 0 ? rem(0.25) : -rem(0.25)));
        }
        stroke(zigzag, Tone.BG, solid(rem(0.3)));
    }

    /** A point that is beyond the upper edge of a chart: an arrow out of it. */
    public void beyond(double x, double edge, Tone tone) {
        double top = edge + rem(0.1);
        line(x, top + rem(2.2), x, top + rem(0.6), tone, rem(0.15) * look.strokes());
        fill(polygon(x - rem(0.4), top + rem(0.8), x, top, x + rem(0.4), top + rem(0.8)), tone);
    }

    /** The end of an infinite row: an arrow head from the left to a point at the right. */
    public void tip(double from, double to, double top, double h, Tone tone) {
        Path2D.Double head = new Path2D.Double();
        head.moveTo(from, top);
        head.lineTo(to, top + h / 2);
        head.lineTo(from, top + h);
        head.closePath();
        fill(head, tone);
    }

    /** Device pixels per pixel of the picture, if known; 2 for vector formats. */
    public double density() {
        return g instanceof FastPatterns fast
                ? fast.density()
                : Math.max(VECTOR_DENSITY, g.getTransform().getScaleX());
    }

    /** Paints a raster into a rectangle. */
    public void raster(Raster raster, double x, double y, double w, double h) {
        if (!(g instanceof FastPatterns fast && fast.raster(raster, x, y, w, h))) {
            AffineTransform placed = AffineTransform.getTranslateInstance(x, y);
            placed.scale(w / raster.width(), h / raster.height());
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.drawImage(raster.image(), placed, null);
        }
    }

    /**
     * A small picture that is painted many times: the screen paints it once and caches the pixels, by key, size and
     * look.
     *
     * @param x its upper left corner, rounded to a whole pixel on the screen
     * @param painting paints it with its upper left corner at zero, within the size
     */
    public void stamp(Object key, double x, double y, int w, int h, Consumer<Brush> painting) {
        if (!(g instanceof FastPatterns fast && fast.stamp(key, x, y, w, h, look, painting))) {
            AffineTransform before = g.getTransform();
            g.translate(x, y);
            painting.accept(this);
            g.setTransform(before);
        }
    }

    /** Paints graphs on top of each other, starting at a left edge; tints and hatches are transparent. */
    public void graphs(double left, Graph... graphs) {
        if (g instanceof FastPatterns fast
                && fast.graphs(left, look.palette(), look.hatchPitch() * Math.sqrt(2), hatchWidth(), graphs)) {
            return;
        }
        for (Graph graph : graphs) {
            paint(left, graph);
        }
    }

    private void paint(double left, Graph graph) {
        Path2D.Double line = new Path2D.Double();
        double[] tops = graph.tops();
        double highest = graph.base();
        line.moveTo(left, tops[0]);
        for (int i = 1; i < tops.length; i++) {
            line.lineTo(left + i, tops[i]);
            highest = Math.min(highest, tops[i]);
        }
        double right = left + tops.length - 1;
        Path2D.Double area = new Path2D.Double(line);
        area.lineTo(right, graph.base());
        area.lineTo(left, graph.base());
        area.closePath();
        if (graph.area() == Graph.Area.TINT) {
            tint(area, graph.tone(), Graph.TINT);
        } else {
            Shape before = g.getClip();
            g.clip(area);
            hatch(left, highest, right - left, graph.base() - highest, look.hatchPitch());
            g.setClip(before);
        }
        stroke(line, graph.tone(), graph.line());
    }

    private double hatchWidth() {
        return (float) (rem(HATCH_WIDTH) * look.strokes());
    }

    public double width(String text, boolean bold, double size) {
        return look.width(text, bold, size);
    }

    public double width(RichText text, double size) {
        return look.width(text, size);
    }

    public void text(String text, double x, double y, Tone tone, boolean bold, double size, Anchor anchor) {
        Font font = look.font(text, bold, size);
        double left = x - anchor.share * look.fonts().width(font, text);
        g.setPaint(look.palette().get(tone));
        letters.write(g, font, text, (float) left, (float) y);
    }

    /** Small text: the number at a tick, or what is beside a mark. */
    public void label(String text, double x, double y, Tone tone, Anchor anchor) {
        text(text, x, y, tone, false, look.small(), anchor);
    }

    /** The same on a plate of the background, where it may cross a line. */
    public void labelOver(String text, double x, double y, Tone tone, Anchor anchor, Tone ground) {
        plate(text, x, y, tone, false, look.small(), anchor, ground);
    }

    /** A number in bold type, on a plate of the background. */
    public void number(String text, double x, double y, Tone tone, Anchor anchor) {
        plate(text, x, y, tone, true, rem(1), anchor, Tone.BG);
    }

    /** Text with markup, plain runs in {@code tone}; returns its width. */
    public double text(RichText text, double x, double y, Tone tone, double size, Anchor anchor) {
        double width = width(text, size);
        double at = x - anchor.share * width;
        for (Run run : text.runs()) {
            Font font = look.font(run, size);
            g.setPaint(look.palette().get(toneOf(run, tone)));
            letters.write(g, font, run.text(), (float) at, (float) (run.subscript() ? y + SCRIPT_DROP * size : y));
            at += look.fonts().width(font, run.text());
        }
        return width;
    }

    /** Text of usual size, in smaller type if there is less room; in a hall, where nothing is smaller, it is then left out. */
    public void fitted(String text, double x, double y, double room, Tone tone, boolean bold, Anchor anchor) {
        double usual = rem(1);
        double wide = Math.max(1, width(text, bold, usual));
        if (hasRoom(wide, room)) {
            text(text, x, y, tone, bold, Math.min(usual, usual * room / wide), anchor);
        }
    }

    /** The same with markup; in a hall first its remark is left out; returns its width. */
    public double fitted(RichText text, double x, double y, double room, Tone tone, Anchor anchor) {
        RichText shown = hasRoom(width(text, rem(1)), room) ? text : text.withoutRemark();
        return hasRoom(width(shown, rem(1)), room) ? text(shown, x, y, tone, look.fitting(shown, room), anchor) : 0;
    }

    private boolean hasRoom(double wide, double room) {
        return !look.presents() || wide < room + 1;
    }

    /** The first of several versions of a text for which there is room, or the last one in smaller type. */
    public RichText fitting(List<RichText> versions, double room) {
        return versions.stream()
                .filter(version -> width(version, rem(1)) <= room)
                .findFirst()
                .orElseGet(versions::getLast);
    }

    /** The first of several versions of a text for which there is room; if there is none, nothing. */
    public void ifRoom(List<RichText> versions, double x, double y, double room, Tone tone, Anchor anchor) {
        versions.stream()
                .filter(version -> width(version, rem(1)) <= room)
                .findFirst()
                .ifPresent(version -> text(version, x, y, tone, rem(1), anchor));
    }

    /** A title, in smaller type if there is less room, and after it a remark, if there is room for it. */
    public void title(RichText title, RichText remark, double x, double y, double room) {
        double end = fitted(title, x, y, room, Tone.INK, Anchor.START) + rem(TITLE_GAP);
        if (end + width(remark, rem(1)) <= room) {
            text(remark, x + end, y, Tone.INK2, rem(1), Anchor.START);
        }
    }

    /** An entry of a legend: the fill of P, or of Q, and what it means; returns its right end. */
    public double key(RichText text, double x, double base, boolean hatched) {
        double size = rem(1);
        if (hatched) {
            hatched(x, base - 0.9 * size, size, size);
        } else {
            fill(x, base - 0.9 * size, size, size, Tone.P);
        }
        double start = x + 1.5 * size;
        return start + text(text, start, base, Tone.INK2, size, Anchor.START);
    }

    /** The double rule of an account, upright: what is beyond is a total. */
    public void totalRule(double x, double top, double bottom) {
        line(x, top, x, bottom, Tone.LINE, 1);
        line(x + rem(0.25), top, x + rem(0.25), bottom, Tone.LINE, 1);
    }

    /** The same, level: what is below is a total. */
    public void sumRule(double y, double left, double right) {
        line(left, y, right, y, Tone.LINE, 1);
        line(left, y + rem(0.25), right, y + rem(0.25), Tone.LINE, 1);
    }

    /** A character of the icon font, with its lower left corner at the position. */
    public void icon(String character, double x, double y, double size, Tone tone) {
        g.setPaint(look.palette().get(tone));
        letters.write(g, look.fonts().get(Fonts.ICONS, false, false, size), character, (float) x, (float) y);
    }

    /** Text on a rectangle of background colour, so that no line crosses its letters. */
    public void plate(
            String text, double x, double y, Tone tone, boolean bold, double size, Anchor anchor, Tone ground) {
        double width = width(text, bold, size);
        double left = x - anchor.share * width;
        fill(left - rem(0.12), y - size * 0.86, width + rem(0.24), size * 1.08, ground);
        text(text, x, y, tone, bold, size, anchor);
    }

    /** The colour of a run: that of its role, or the given one if it has none. */
    public static Tone toneOf(Run run, Tone plain) {
        return switch (run.role()) {
            case PLAIN -> plain;
            case WORDS -> Tone.INK2;
            case P -> Tone.PT;
            case Q -> Tone.QT;
            case KL -> Tone.KLT;
        };
    }
}
