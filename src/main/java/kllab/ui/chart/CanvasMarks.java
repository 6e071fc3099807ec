package kllab.ui.chart;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/** Marks painted on a canvas whose colour and font are already set; everything else can be painted there, too. */
record CanvasMarks(GraphicsContext context, Repainted repainted) implements Marks {
    @Override
    public void box(double x, double y, double w, double h, Paint fill) {
        context.fillRect(x, y, w, h);
    }

    @Override
    public void picture(Image image, double fromX, double fromY, double x, double y, double w, double h) {
        context.drawImage(image, fromX, fromY, w, h, x, y, w, h);
    }

    @Override
    public boolean disc(double cx, double cy, double radius, double hole, Paint fill) {
        return false;
    }

    @Override
    public void text(String text, double x, double y, Font font, Paint fill) {
        context.fillText(text, x, y);
    }

    @Override
    public void other() {}
}
