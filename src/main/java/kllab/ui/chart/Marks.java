package kllab.ui.chart;

import javafx.scene.image.Image;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/** Receives the marks of a sheet on a screen, from back to front; positions in pixels of the sheet. */
interface Marks {
    void box(double x, double y, double w, double h, Paint fill);

    /** A part of an image, unscaled. */
    void picture(Image image, double fromX, double fromY, double x, double y, double w, double h);

    /** A disc, or a ring around a hole; false, with nothing painted, if images of them are faster. */
    boolean disc(double cx, double cy, double radius, double hole, Paint fill);

    /** A text that begins at a point on its base line. */
    void text(String text, double x, double y, Font font, Paint fill);

    /** Its images that are repainted in every frame. */
    Repainted repainted();

    /** Announces something that is none of these. */
    void other();
}
