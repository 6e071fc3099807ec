package kllab.ui.chart;

import javafx.scene.image.Image;
import kllab.figure.Raster;
import org.jspecify.annotations.Nullable;

/** Rasters as images, successive ones in the same memory. */
final class RasterImage {
    private PixelImage.@Nullable Kept kept;
    private @Nullable Raster shown;

    Image image(Raster raster) {
        PixelImage.Kept now = kept;
        if (now == null || now.width() != raster.width() || now.height() != raster.height()) {
            now = PixelImage.Kept.of(raster.width(), raster.height());
            kept = now;
            shown = null;
        }
        if (shown != raster) {
            PixelImage.multiply(raster.pixels(), now.pixels());
            now.changed();
            shown = raster;
        }
        return now.image();
    }
}
