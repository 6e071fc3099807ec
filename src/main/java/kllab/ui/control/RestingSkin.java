package kllab.ui.control;

import javafx.scene.control.SkinBase;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * The skin of a field that has not been entered yet: only its text, at the same position as in {@code TextFieldSkin}.
 * An editable field consists of many parts; four of them made the start a twentieth longer.
 */
final class RestingSkin extends SkinBase<TextField> {
    private final Text text = new Text();

    RestingSkin(TextField field) {
        super(field);
        text.getStyleClass().add("text");
        text.setManaged(false);
        text.setMouseTransparent(true); // a press on it would send its release to it, after it is removed
        text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        text.fontProperty().bind(field.fontProperty());
        text.textProperty().bind(field.textProperty());
        registerChangeListener(text.layoutBoundsProperty(), bounds -> field.requestLayout());
        getChildren().add(text);
    }

    @Override
    public void dispose() {
        text.fontProperty().unbind();
        text.textProperty().unbind();
        getChildren().remove(text);
        super.dispose();
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
        double left = switch (getSkinnable().getAlignment().getHpos()) {
            case LEFT -> 0;
            case CENTER -> (w - text.getLayoutBounds().getWidth()) / 2;
            case RIGHT -> w - text.getLayoutBounds().getWidth();
        };
        double ascent = text.getBaselineOffset();
        double descent = text.getLayoutBounds().getHeight() - ascent;
        text.setLayoutX(x + Math.max(0, left));
        text.setLayoutY(y + (ascent + h - descent) / 2);
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + text.getLayoutBounds().getHeight() + bottom;
    }

    @Override
    protected double computeBaselineOffset(double top, double right, double bottom, double left) {
        return top + text.getBaselineOffset();
    }
}
