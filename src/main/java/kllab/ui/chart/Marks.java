package kllab.ui.chart;

import javafx.scene.image.Image;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/** What a sheet consists of on a screen, each above those before it; places in pixels of the sheet. */
interface Marks {
    void box(double x, double y, double w, double h, Paint fill);

    /** A part of a picture, pixel by pixel. */
    void picture(Image image, double fromX, double fromY, double x, double y, double w, double h);

    /** A disc, or a ring around a hole; false, and nothing is there, where pictures of them are faster. */
    boolean disc(double cx, double cy, double radius, double hole, Paint fill);

    /** A text that begins there on its base line. */
    void text(String text, double x, double y, Font font, Paint fill);

    /** Something follows that is none of these. */
    void other();
}
