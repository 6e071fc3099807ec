package kllab.ui.page;

import javafx.scene.layout.Region;
import kllab.figure.Look;
import kllab.figure.page.BarPlace;
import kllab.figure.page.Box;
import kllab.ui.Subject;
import kllab.ui.control.ChanceField;
import kllab.ui.hand.BarHandle;
import kllab.ui.hand.Dial;
import kllab.ui.hand.Grip;

/** The handle and the field of a {@link ChanceBar}. */
final class BarWithField<S> {
    private static final double MARGIN = 0.2;
    private static final double THUMB = 0.5;

    private final Subject<S, ?> subject;
    private final Region under;
    private final ChanceBar<S> bar;
    private final BarHandle<S> handle;
    private final ChanceField field;

    BarWithField(PageView<S, ?> page, Subject<S, ?> subject, Region under, ChanceBar<S> bar) {
        this.subject = subject;
        this.under = under;
        this.bar = bar;
        handle = new BarHandle<>(
                new Grip<>(subject).opens(this::edit),
                Dial.ofChance(bar.value(), bar.setter()),
                this::chanceAt,
                bar.side());
        handle.setName(() -> bar.spoken().apply(page.look()));
        field = new ChanceField(bar.side(), this::type, page::complainChance, handle::requestFocus);
        page.speaking(look -> field.setAccessibleText(bar.spoken().apply(look)));
    }

    BarHandle<S> handle() {
        return handle;
    }

    ChanceField field() {
        return field;
    }

    private double chanceAt(double y) {
        BarPlace place = bar.place().get();
        return place == null ? bar.value().getAsDouble() : place.chanceAt(y - under.getLayoutY());
    }

    private void edit() {
        field.requestFocus();
    }

    private void type(double chance) {
        bar.setter().set(chance, subject.state());
    }

    void placeHandle(Look look) {
        BarPlace place = bar.place().get();
        handle.setVisible(place != null);
        if (place != null) {
            double r = look.rem();
            Box column = place.column();
            double margin = MARGIN * r;
            double top = column.y() - THUMB * r;
            handle.resizeRelocate(
                    under.getLayoutX() + column.x() - margin,
                    under.getLayoutY() + top,
                    column.width() + 2 * margin,
                    column.height() + 2 * THUMB * r);
            handle.show(place.top() - top, column.width() + 0.3 * r, THUMB * r, false);
        }
    }

    void placeField(Look look) {
        BarPlace place = bar.place().get();
        field.setVisible(place != null);
        if (place != null) {
            Box box = place.field();
            field.resizeRelocate(under.getLayoutX() + box.x(), under.getLayoutY() + box.y(), box.width(), box.height());
            field.show(bar.value().getAsDouble());
        }
    }
}
