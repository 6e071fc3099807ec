package kllab.io.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** PNG pictures. */
final class PngImage {
    private PngImage() {}

    static BufferedImage of(Paper<?> paper, int scale) {
        BufferedImage image =
                new BufferedImage(paper.width() * scale, paper.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.scale(scale, scale);
            paper.paint(g);
        } finally {
            g.dispose();
        }
        return image;
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
