package kllab.figure.plot;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jfree.chart.plot.XYPlot;

/**
 * A chart: two scales over an area that its sheet fixes, and layers of marks, which JFreeChart renders. Labels never move
 * its edge; an axis is painted where the sheet says.
 */
public final class Plot {
    private static final double ZERO = 1.4;
    private static final double TICK = 1.2;
    private static final double DROP = 1.3;

    /** How far from the edges the numbers are, in rem: those at the left, and the feet of those below. */
    private double beside = 0.45;

    private double under = 1.35;
    private final XYPlot plot = new XYPlot();
    private final Rectangle2D.Double area = new Rectangle2D.Double(0, 0, 1, 1);
    private final Scale across;
    private final Scale up;
    private final List<Marks> layers = new ArrayList<>();

    public Plot(Scale across, Scale up) {
        this.across = across;
        this.up = up;
        plot.setNotify(false);
        plot.setDomainAxis(across.axis());
        plot.setRangeAxis(up.axis());
    }

    /** Moves the numbers away from the edges, where marks can be on these. */
    public void spreadNumbers() {
        beside = 0.75;
        under = 1.55;
    }

    /** All that its axes depend on. */
    public Object key() {
        return List.of(area.clone(), across.key(), up.key());
    }

    /** Adds a layer above those before it; returns its data. */
    public Series add(Marks marks) {
        Series series = new Series();
        plot.setDataset(layers.size(), series);
        plot.setRenderer(layers.size(), marks, false);
        layers.add(marks);
        return series;
    }

    /** Fixes the area between the axes, in pixels of the sheet: at least a pixel, so that every point has a value. */
    public void place(Rectangle2D wanted) {
        area.setRect(wanted.getX(), wanted.getY(), Math.max(1, wanted.getWidth()), Math.max(1, wanted.getHeight()));
    }

    /** The same. */
    public void place(double left, double top, double right, double bottom) {
        area.setRect(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    public Rectangle2D.Double area() {
        return area;
    }

    /** The area as a place of the sheet. */
    public Box box() {
        return new Box(area.x, area.y, area.width, area.height);
    }

    /** A column around a value, from edge to edge, for a hand: so much larger in each direction, in pixels. */
    public Box column(double value, double margin) {
        return new Box(x(value) - margin, area.y - margin, 2 * margin, area.height + 2 * margin);
    }

    public double left() {
        return area.x;
    }

    public double top() {
        return area.y;
    }

    public double right() {
        return area.getMaxX();
    }

    /** The lower edge. */
    public double base() {
        return area.getMaxY();
    }

    public double width() {
        return area.width;
    }

    public double height() {
        return area.height;
    }

    public Scale across() {
        return across;
    }

    public Scale up() {
        return up;
    }

    // ---- values and pixels ----------------------------------------------------------------------------------------

    public double x(double value) {
        return across.at(value, area);
    }

    public double y(double value) {
        return up.at(value, area);
    }

    /** The height of a value; beyond the scale, that of its end. */
    public double yInside(double value) {
        return Math.clamp(y(value), area.y, area.getMaxY());
    }

    /** The position of a value; beyond the scale, that of its end. */
    public double xInside(double value) {
        return Math.clamp(x(value), area.x, area.getMaxX());
    }

    /** The length of a row from the left edge to a value; beyond the scale, to its end. */
    public double along(double value) {
        return xInside(value) - area.x;
    }

    /** The value at a position, also outside the scale. */
    public double valueAtX(double x) {
        return across.value(x, area);
    }

    /** The value at a height, also outside the scale. */
    public double valueAtY(double y) {
        return up.value(y, area);
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    /** Paints a level at each tick, a stronger one at zero, and its number at the left. */
    public void paintLevels(Brush brush) {
        for (int k = up.firstTick(); k <= up.lastTick(); k++) {
            paintLine(brush, k);
            paintNumber(brush, k);
        }
    }

    /** Paints only the levels: under marks, where the numbers are painted elsewhere. */
    public void paintGrid(Brush brush) {
        for (int k = up.firstTick(); k <= up.lastTick(); k++) {
            paintLine(brush, k);
        }
    }

    /** Paints only the numbers of the levels. */
    public void paintNumbers(Brush brush) {
        for (int k = up.firstTick(); k <= up.lastTick(); k++) {
            paintNumber(brush, k);
        }
    }

    private void paintLine(Brush brush, int k) {
        double y = y(up.tick(k));
        brush.line(area.x, y, area.getMaxX(), y, k == 0 ? Tone.AXIS : Tone.GRID, k == 0 ? ZERO : 1);
    }

    private void paintNumber(Brush brush, int k) {
        double base = y(up.tick(k)) + brush.rem(0.32);
        brush.label(up.label(k), area.x - brush.rem(beside), base, Tone.AXIS, Anchor.END);
    }

    /** Paints a column between two values, to a foot that is so far below the lower edge, in rem. */
    public void paintBand(Brush brush, double from, double to, double foot) {
        brush.fill(x(from), area.y, x(to) - x(from), area.height + brush.rem(foot), Tone.BAND);
    }

    /** Paints the axis at the lower edge, with ticks and numbers. */
    public void paintAcross(Brush brush) {
        double base = area.getMaxY();
        brush.line(area.x, base, area.getMaxX(), base, Tone.AXIS, ZERO);
        for (int k = across.firstTick(); k <= across.lastTick(); k++) {
            double x = x(across.tick(k));
            brush.line(x, base, x, base + brush.rem(0.3), Tone.AXIS, TICK);
            brush.label(across.label(k), x, base + brush.rem(under), Tone.AXIS, Anchor.MIDDLE);
        }
    }

    /** Paints ticks at the left edge, and their numbers. */
    public void paintUp(Brush brush) {
        for (int k = up.firstTick(); k <= up.lastTick(); k++) {
            double y = y(up.tick(k));
            brush.line(area.x - brush.rem(0.3), y, area.x, y, Tone.AXIS, TICK);
            brush.label(up.label(k), area.x - brush.rem(beside), y + brush.rem(0.32), Tone.AXIS, Anchor.END);
        }
    }

    /** Paints an axis at the right edge, for what has another scale. */
    public void paintRight(Brush brush, Scale scale) {
        double x = area.getMaxX();
        brush.line(x, area.y, x, area.getMaxY(), Tone.AXIS, TICK);
        for (int k = scale.firstTick(); k <= scale.lastTick(); k++) {
            double y = scale.at(scale.tick(k), area);
            brush.line(x, y, x + brush.rem(0.3), y, Tone.AXIS, TICK);
            brush.label(scale.label(k), x + brush.rem(0.5), y + brush.rem(0.32), Tone.AXIS, Anchor.START);
        }
    }

    /** Paints the name of the axis at the lower edge between two of its ticks, or a short one if there is little room. */
    public void paintName(Brush brush, RichText name, RichText brief, double from, double to) {
        double small = brush.look().small();
        boolean fits = brush.width(name, small) < x(to) - x(from) - 3 * small;
        double base = area.getMaxY() + brush.rem(under);
        brush.text(fits ? name : brief, (x(from) + x(to)) / 2, base, Tone.AXIS, small, Anchor.MIDDLE);
    }

    /** Paints the unit of the numbers at the left, above them; with the power of ten that they have in common. */
    public void paintUnit(Brush brush, String unit, double x, double off) {
        int power = up.power();
        String said = power == 0 ? unit : "\u00D7\u00A0" + Numbers.power(power) + "\u00A0" + unit;
        brush.label(said, x, area.y - brush.rem(off), Tone.AXIS, Anchor.START);
    }

    /** Paints the axis at the lower edge of a logarithmic scale of counts, from 1 to a power of ten. */
    public void paintLogCounts(Brush brush) {
        new LogCounts(brush, this).paint();
    }

    /** Paints a level and its number at each power of ten, on a scale of their logarithms. */
    public void paintPowers(Brush brush) {
        for (int power = (int) Math.ceil(up.low()); power <= up.high(); power++) {
            double y = yInside(power);
            brush.line(area.x, y, area.getMaxX(), y, Tone.GRID, 1);
            brush.label(Numbers.power(power), area.x - brush.rem(beside), y + brush.rem(0.32), Tone.AXIS, Anchor.END);
        }
    }

    /** Paints a level that numbers tend to or are compared with, up to the right edge. */
    public void paintLevel(Brush brush, double value, Tone tone, double rem) {
        brush.level(area.x, yInside(value), area.getMaxX(), yInside(value), tone, rem);
    }

    /** Paints a dotted line from a value down to the lower edge. */
    public void paintDrop(Brush brush, double across, double value, Tone tone) {
        brush.dashed(x(across), y(value), x(across), area.getMaxY(), tone, DROP, 2, 4);
    }

    /** Paints all layers. */
    public void paintMarks(Brush brush) {
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).use(brush);
            plot.render(brush.graphics(), area, i, null, null);
        }
    }
}
