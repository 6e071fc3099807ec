package kllab.ui.page;

import java.util.List;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import kllab.figure.Look;
import kllab.ui.control.Controls;
import org.jspecify.annotations.Nullable;

/**
 * A row of buttons, choices, sliders, fields and texts. Where it is narrow, items give way at the widths that they
 * name; what is still too wide gives way from the right. In a hall buttons are large icons.
 */
public final class ControlRow extends HBox {
    private final ByWidth gap;
    private final List<Item> items;
    private @Nullable Look look;
    private double rems;

    /**
     * A row.
     *
     * @param styleClass its style class
     * @param gap the space between items, in rem
     */
    public ControlRow(String styleClass, ByWidth gap, Item... items) {
        getStyleClass().add(styleClass);
        this.gap = gap;
        this.items = List.of(items);
        setAlignment(Pos.CENTER_LEFT);
        this.items.forEach(item -> getChildren().add(item.node()));
    }

    /** Shows the state also after other changes than the state's. */
    public ControlRow follow(Observable... others) {
        for (Observable other : others) {
            other.addListener(property -> refresh());
        }
        return this;
    }

    /** Shows the state, without triggering commands; nothing before it has a language and a width. */
    public void refresh() {
        Look now = look;
        if (now != null) {
            items.forEach(item -> item.refresh(now));
        }
    }

    /**
     * Applies a language, a look and a width, if they have changed.
     *
     * @param width of the row, in rem
     */
    public void dress(Look next, double width) {
        if (next.equals(look) && width == rems) {
            return;
        }
        look = next;
        rems = width;
        Controls.mark(this, "hall", next.presents());
        setSpacing(gap.at(width) * next.rem());
        items.forEach(item -> item.dress(next, width));
        applyCss();
        for (int i = items.size() - 1; i >= 0 && isTooWide(); i--) {
            items.get(i).giveWay(next);
        }
    }

    private boolean isTooWide() {
        return Math.floor(minWidth(-1)) > rems * (look == null ? 0 : look.rem());
    }
}
