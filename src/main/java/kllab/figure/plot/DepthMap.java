package kllab.figure.plot;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import kllab.core.information.LogBase;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Raster;
import kllab.figure.Tone;
import kllab.text.RichText;

/**
 * A KL over the area of a chart: shades and contours, and the numbers of the contours. Pictures are painted once per style.
 *
 * <p>Colours and contours are based on depth = log₂(1 + KL in bits), so that they are the same in every map.
 */
public final class DepthMap {
    /** The levels of the contours, in the displayed unit. */
    public static final List<Integer> LEVELS = List.of(1, 2, 4, 8, 16);

    private static final double LN_2 = Math.log(2);
    private static final double CONTOUR = 1.2;

    /** Only every {@value}-th crossing of a contour is examined. */
    private static final int STRIDE = 7;

    private final double[][] depths;
    private final Map<Style, Raster> pictures = new ConcurrentHashMap<>();
    private final Map<Double, List<Point2D>> crossings = new ConcurrentHashMap<>();

    /**
     * The style of a map.
     *
     * @param width of the picture, in pixels
     * @param height of the picture, in pixels
     * @param line the width of a contour, in pixels
     */
    public record Style(Palette palette, LogBase unit, int width, int height, double line) {
        /** The style in which a brush paints a map on a chart. */
        public static Style of(Brush brush, Plot plot) {
            double density = brush.density();
            Look look = brush.look();
            return new Style(
                    look.palette(),
                    look.unit(),
                    (int) Math.max(1, Math.rint(plot.width() * density)),
                    (int) Math.max(1, Math.rint(plot.height() * density)),
                    CONTOUR * density * look.strokes());
        }
    }

    /**
     * A map.
     *
     * @param nats the divergences at the middles of equal cells, at least two rows of two, the uppermost row first; the array is
     * changed and kept
     */
    public DepthMap(double[][] nats) {
        for (double[] row : nats) {
            for (int i = 0; i < row.length; i++) {
                row[i] = depth(row[i]);
            }
        }
        depths = nats;
    }

    /** The depth of a KL. */
    public static double depth(double nats) {
        return Math.log1p(nats / LN_2) / LN_2;
    }

    /** The depths of the contours. */
    static double[] levels(LogBase unit) {
        return LEVELS.stream()
                .mapToDouble(each -> depth(each / unit.fromNats(1)))
                .toArray();
    }

    /** The depths; not a copy. */
    public double[][] depths() {
        return depths;
    }

    /** The map as a picture. */
    public Raster picture(Style style) {
        return pictures.computeIfAbsent(style, painted -> MapPicture.paint(depths, painted));
    }

    /** Computes what painting in this style needs: for a thread that has time. */
    public void prepare(Style style) {
        picture(style);
        for (double level : levels(style.unit())) {
            crossings(level);
        }
    }

    /** Paints the map over the area of a chart. */
    public void paint(Brush brush, Plot plot, Style style) {
        brush.raster(picture(style), plot.left(), plot.top(), plot.width(), plot.height());
    }

    /**
     * Wishes for the numbers of the contours, each on its contour, as far to the right as can be.
     *
     * @param number the text of a contour
     */
    public void addNumbers(Labels labels, Plot plot, Look look, IntFunction<String> number) {
        double[] levels = levels(look.unit());
        for (int i = levels.length - 1; i >= 0; i--) {
            Wish[] wishes = crossings(levels[i]).stream()
                    .sorted(Comparator.comparingDouble(point -> -point.getX()))
                    .map(point -> new Wish(
                            plot.left() + point.getX() * plot.width(),
                            plot.top() + point.getY() * plot.height(),
                            Anchor.MIDDLE,
                            0.5))
                    .toArray(Wish[]::new);
            labels.want(Tone.KLT, look.small(), RichText.lines(number.apply(i)), wishes);
        }
    }

    /** Points at which a level lies between two neighbouring columns or rows, as shares of the width and, from above, of the height. */
    private List<Point2D> crossings(double level) {
        return crossings.computeIfAbsent(level, this::cross);
    }

    private List<Point2D> cross(double level) {
        List<Point2D> found = new ArrayList<>();
        int count = 0;
        for (int row = 1; row < depths.length; row++) {
            for (int i = 1; i < depths[row].length; i++) {
                double here = depths[row][i] - level;
                double left = depths[row][i - 1] - level;
                double above = depths[row - 1][i] - level;
                boolean crosses = here * left < 0 || here * above < 0;
                if (crosses && count++ % STRIDE == 0) {
                    double across = here * left < 0 ? i - here / (here - left) : i;
                    double down = here * left < 0 ? row : row - here / (here - above);
                    found.add(new Point2D.Double((across + 0.5) / depths[row].length, (down + 0.5) / depths.length));
                }
            }
        }
        return found;
    }
}
