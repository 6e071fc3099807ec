package kllab.app;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import kllab.figure.Palette;
import kllab.figure.Tone;
import kllab.io.FileException;
import kllab.io.Notice;
import kllab.io.export.FigureFile;
import kllab.io.export.Paper;
import kllab.io.export.PictureChoices.Ground;
import org.jspecify.annotations.Nullable;

/**
 * A picture that is wanted, in small.
 *
 * @param width of the room for it, in pixels, as the others
 * @param check the side of a square behind a picture without a ground
 */
record PreviewWish(PictureOrder<?, ?> order, double width, double height, double check) {
    /** What was painted, or why it cannot be: the picture with its size in millimetres and its type in points. */
    record Painted(@Nullable Image image, double wide, double high, double type, Optional<Notice> fault) {}

    /** Paints it, twice as fine as it is shown. */
    Painted paint() {
        try {
            Paper<?> paper = order.paper();
            double fit = Math.min(width / paper.width(), height / paper.height());
            BufferedImage image = FigureFile.image(paper, 2 * fit / paper.zoom());
            return new Painted(
                    SwingFXUtils.toFXImage(paper.transparent() ? checked(image, 2 * check) : image, null),
                    paper.widthInMillimetres(),
                    paper.heightInMillimetres(),
                    paper.type(),
                    Optional.empty());
        } catch (FileException e) {
            return new Painted(null, 0, 0, 0, Optional.of(e.notice()));
        }
    }

    /** A picture over squares, where nothing else is behind it. */
    private static BufferedImage checked(BufferedImage image, double side) {
        BufferedImage whole = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = whole.createGraphics();
        Palette light = Palette.of(Ground.TRANSPARENT.theme());
        Color[] colours = {light.get(Tone.BG), light.get(Tone.BAND)};
        int square = (int) Math.max(1, side);
        for (int x = 0; x * square < image.getWidth(); x++) {
            for (int y = 0; y * square < image.getHeight(); y++) {
                g.setColor(colours[(x + y) % 2]);
                g.fillRect(x * square, y * square, square, square);
            }
        }
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return whole;
    }
}
