package kllab.figure;

import java.awt.image.BufferedImage;

/** A picture made of pixels, such as a map: colours as 0xAARRGGBB, row by row from the upper left corner. */
public final class Raster {
    private final int width;
    private final int height;
    private final int[] pixels;

    /**
     * Takes the pixels without copying: they must not be changed afterwards.
     *
     * @throws IllegalArgumentException if their number is not width times height
     */
    public Raster(int width, int height, int... pixels) {
        if (pixels.length != width * height || width < 1 || height < 1) {
            throw new IllegalArgumentException(
                    "A raster of " + width + " by " + height + " cannot have " + pixels.length + " pixels.");
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** The pixels of an image. */
    public static Raster of(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        return new Raster(w, h, image.getRGB(0, 0, w, h, null, 0, w));
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, read-only: copying a map would cost more than painting it. */
    public int[] pixels() {
        return pixels;
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }
}
