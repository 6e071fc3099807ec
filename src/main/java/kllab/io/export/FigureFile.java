package kllab.io.export;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.nio.file.Path;
import kllab.io.AtomicFile;
import kllab.io.FileException;

/** Pictures as files; the format follows from the extension, and a file is written completely or not at all. */
public final class FigureFile {
    /** Pixels of a PNG for print per 1/96 inch: 300 dots per inch. */
    public static final double PRINT_SCALE = 300 / 96.0;

    private FigureFile() {}

    /**
     * Writes a figure.
     *
     * @param scale pixels of a PNG per 1/96 inch; ignored by the other formats
     * @param text whether an SVG keeps its text as text; ignored by the other formats
     */
    public static void write(Path file, Paper<?> paper, double scale, boolean text) throws FileException {
        Format format = Format.of(file);
        AtomicFile.write(file, out -> {
            switch (format) {
                case PNG -> PngImage.write(PngImage.of(paper, scale), scale, paper.state(), out);
                case SVG -> SvgDrawing.write(paper, text, out);
                case PDF -> PdfPage.write(paper, out);
            }
        });
    }

    /** A figure as pixels, as a PNG has them. */
    public static BufferedImage image(Paper<?> paper, double scale) {
        return PngImage.of(paper, scale);
    }

    /**
     * Writes a picture of a screen as PNG.
     *
     * @param state what it carries, as in {@link Paper}
     */
    public static void write(Path file, RenderedImage image, String state) throws FileException {
        AtomicFile.write(file, out -> PngImage.write(image, 1, state, out));
    }
}
