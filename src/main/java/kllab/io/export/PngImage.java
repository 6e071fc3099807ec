package kllab.io.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kllab.io.session.PngState;

/** PNG pictures. */
final class PngImage {
    /** The signature, and the chunk IHDR, which is always the first and 13 bytes long. */
    private static final int HEADER = 8 + 4 + 4 + 13 + 4;

    private PngImage() {}

    /**
     * A picture in pixels.
     *
     * @param scale pixels per 1/96 inch
     */
    static BufferedImage of(Paper<?> paper, double scale) {
        double zoom = scale * paper.zoom();
        BufferedImage image = new BufferedImage(
                (int) Math.rint(paper.width() * zoom),
                (int) Math.rint(paper.height() * zoom),
                paper.transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.scale(zoom, zoom);
            paper.paint(g, new Outlines(paper.look().fonts()));
        } finally {
            g.dispose();
        }
        return image;
    }

    /**
     * Writes an image with its resolution, and with the state that it carries, unless that is empty: as a chunk of text. Both come
     * after the header.
     *
     * @param scale pixels per 1/96 inch
     */
    static void write(RenderedImage image, double scale, String state, OutputStream out) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        write(image, whole);
        byte[] png = whole.toByteArray();
        out.write(png, 0, HEADER);
        int perMetre = (int) Math.rint(scale * 96 / 0.0254);
        out.write(PngState.chunk(
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(perMetre)
                        .putInt(perMetre)
                        .put((byte) 1)
                        .array()));
        if (!state.isEmpty()) {
            out.write(PngState.chunk(state));
        }
        out.write(png, HEADER, png.length - HEADER);
    }

    static void write(RenderedImage image, OutputStream out) throws IOException {
        // a cache in memory, since the default one writes temporary files
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IOException("this Java cannot write such a PNG");
            }
        }
    }
}
