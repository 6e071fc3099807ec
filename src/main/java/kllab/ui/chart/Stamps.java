package kllab.ui.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Raster;

/** A cache of small pictures that are painted repeatedly. */
final class Stamps {
    private static final int MOST = 600;

    private final Map<Stamp, Image> stamps = new Latest<>(MOST);

    private record Stamp(Object key, int width, int height, Look look) {}

    Image image(Object key, int width, int height, Look look, Consumer<Brush> painting) {
        return stamps.computeIfAbsent(new Stamp(key, width, height, look), stamp -> paint(stamp, painting));
    }

    private static Image paint(Stamp stamp, Consumer<Brush> painting) {
        BufferedImage pixels = new BufferedImage(stamp.width, stamp.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = pixels.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        painting.accept(new Brush(g, stamp.look));
        g.dispose();
        Raster raster = Raster.of(pixels);
        return PixelImage.of(raster.width(), raster.height(), raster.pixels());
    }
}
