package kllab.ui.chart;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pixels as an image, without a copy: the software pipeline takes them in the order and form that they have here. */
final class PixelImage {
    private PixelImage() {}

    /**
     * An image of pixels that do not change any more.
     *
     * @param pixels as 0xAARRGGBB, colours multiplied by their opacity, row by row
     */
    static Image ofMultiplied(int width, int height, int... pixels) {
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    /** The same of pixels whose colours are as they are; these are not changed. */
    static Image of(int width, int height, int... pixels) {
        int[] multiplied = new int[pixels.length];
        multiply(pixels, multiplied);
        return ofMultiplied(width, height, multiplied);
    }

    /** Multiplies the colours of all pixels by their opacity. */
    static void multiply(int[] from, int[] to) {
        for (int i = 0; i < from.length; i++) {
            int pixel = from[i];
            to[i] = pixel >>> 24 == 0xFF ? pixel : multiplied(pixel);
        }
    }

    /**
     * An image whose pixels change: it is shown as they were when it was last told so. Whoever lays it in every frame needs two,
     * in turn: the last frame is still being rendered when the next is painted.
     */
    @SuppressWarnings("ArrayRecordComponent") // the point of it
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

    /** A pixel with its colour multiplied by its opacity. */
    static int multiplied(int pixel) {
        int alpha = pixel >>> 24;
        return scaled(pixel & 0xFFFFFF, alpha) | alpha << 24;
    }

    /** All four parts of a pixel times a share of 255, rounded; two at a time. */
    static int scaled(int pixel, int share) {
        int even = (pixel & 0xFF00FF) * share + 0x800080;
        int odd = (pixel >>> 8 & 0xFF00FF) * share + 0x800080;
        even += even >>> 8 & 0xFF00FF;
        odd += odd >>> 8 & 0xFF00FF;
        return (odd & 0xFF00FF00) | (even >>> 8 & 0xFF00FF);
    }
}
