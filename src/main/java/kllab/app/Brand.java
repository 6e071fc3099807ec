package kllab.app;

import javafx.beans.InvalidationListener;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import kllab.figure.Tone;
import kllab.ui.Seat;

/** The logo of the app: a solid bar, a hatched bar, and in dark red the difference between them. */
final class Brand extends Region {
    private static final double WIDTH = 38;
    private static final double HEIGHT = 30;

    private final Seat seat;
    private final Rectangle p = new Rectangle(2, 3, 9, 24);
    private final Rectangle q = new Rectangle(15, 14, 9, 13);
    private final Rectangle kl = new Rectangle(28, 3, 7, 11);
    private final Line hatch1 = new Line(15, 22, 23, 14);
    private final Line hatch2 = new Line(17, 27, 24, 20);
    private final Line top = new Line(26, 3, 38, 3);
    private final Line bottom = new Line(26, 14, 38, 14);
    private final javafx.scene.Group mark = new javafx.scene.Group(p, q, hatch1, hatch2, kl, top, bottom);

    Brand(Seat seat) {
        this.seat = seat;
        getChildren().add(mark);
        InvalidationListener dress = property -> dress();
        seat.lookProperty().addListener(dress);
        dress();
    }

    private void dress() {
        Color orange = color(Tone.Q);
        Color wine = color(Tone.KL);
        p.setFill(color(Tone.P));
        q.setFill(Color.TRANSPARENT);
        q.setStroke(orange);
        q.setStrokeWidth(2.4);
        kl.setFill(wine);
        for (Line line : new Line[] {hatch1, hatch2}) {
            line.setStroke(orange);
            line.setStrokeWidth(2);
        }
        for (Line line : new Line[] {top, bottom}) {
            line.setStroke(wine);
            line.setStrokeWidth(1.6);
        }
        double r = seat.look().rem();
        setMinHeight(2.8 * r);
        setPrefHeight(2.8 * r);
        requestLayout();
    }

    private Color color(Tone tone) {
        java.awt.Color c = seat.look().palette().get(tone);
        return Color.rgb(c.getRed(), c.getGreen(), c.getBlue());
    }

    @Override
    protected void layoutChildren() {
        double r = seat.look().rem();
        double scale = 1.5 * r / HEIGHT;
        mark.setScaleX(scale);
        mark.setScaleY(scale);
        mark.setLayoutX((getWidth() - WIDTH) / 2 - 1);
        mark.setLayoutY((getHeight() - HEIGHT) / 2 - 1);
    }
}
