package kllab.ui.chart;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pixels as an image, without copying: the software pipeline uses this order and format. */
final class PixelImage {
    private PixelImage() {}

    /**
     * An image of pixels that are not changed afterwards.
     *
     * @param pixels as 0xAARRGGBB, premultiplied, row by row
     */
    static Image ofMultiplied(int width, int height, int... pixels) {
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    /** The same for pixels that are not premultiplied; the array is not changed. */
    static Image of(int width, int height, int... pixels) {
        int[] multiplied = new int[pixels.length];
        multiply(pixels, multiplied);
        return ofMultiplied(width, height, multiplied);
    }

    /** Premultiplies all pixels. */
    static void multiply(int[] from, int[] to) {
        for (int i = 0; i < from.length; i++) {
            int pixel = from[i];
            to[i] = pixel >>> 24 == 0xFF ? pixel : multiplied(pixel);
        }
    }

    /**
     * An image whose pixels change; it shows them as at the last update. To draw it in every frame, use two
     * alternately: the last frame is still being rendered when the next is painted.
     */
    @SuppressWarnings("ArrayRecordComponent") // sharing the array is intended
    record Kept(int width, int height, int[] pixels, PixelBuffer<IntBuffer> buffer, Image image) {
        static Kept of(int width, int height) {
            int[] pixels = new int[width * height];
            PixelBuffer<IntBuffer> buffer =
                    new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            return new Kept(width, height, pixels, buffer, new WritableImage(buffer));
        }

        void changed() {
            buffer.updateBuffer(all -> null);
        }
    }

    /** A premultiplied pixel. */
    static int multiplied(int pixel) {
        int alpha = pixel >>> 24;
        return scaled(pixel & 0xFFFFFF, alpha) | alpha << 24;
    }

    /** All four components of a pixel times {@code share}/255, rounded; two at a time. */
    static int scaled(int pixel, int share) {
        int even = (pixel & 0xFF00FF) * share + 0x800080;
        int odd = (pixel >>> 8 & 0xFF00FF) * share + 0x800080;
        even += even >>> 8 & 0xFF00FF;
        odd += odd >>> 8 & 0xFF00FF;
        return (odd & 0xFF00FF00) | (even >>> 8 & 0xFF00FF);
    }
}
