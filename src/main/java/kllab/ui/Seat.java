package kllab.ui;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import kllab.figure.Hall;
import kllab.figure.Look;
import kllab.figure.Theme;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to one window: its theme and size, whether it presents, and with the settings of the app the {@link #look()} from which its
 * screens are drawn.
 */
public final class Seat {
    private final Desk desk;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final DoubleProperty rem = new SimpleDoubleProperty(18);
    private final ReadOnlyObjectWrapper<Look> look;
    private @Nullable Hall hall;

    public Seat(Desk desk) {
        this.desk = desk;
        look = new ReadOnlyObjectWrapper<>(made());
        desk.languageProperty().addListener(property -> look.set(made()));
        desk.unitProperty().addListener(property -> look.set(made()));
        theme.addListener(property -> look.set(made()));
        rem.addListener(property -> look.set(made()));
    }

    private Look made() {
        return desk.look(hall != null && theme.get() == Theme.LIGHT ? Theme.PROJECTOR : theme.get(), rem.get(), hall);
    }

    /**
     * Presents, or presents no longer: in the colours for projectors, unless the theme is dark.
     *
     * @param where it presents; null is a window
     * @param size pixels per rem
     */
    public void present(@Nullable Hall where, double size) {
        hall = where;
        if (rem.get() == size) {
            look.set(made());
        } else {
            rem.set(size);
        }
    }

    /** The settings of the app. */
    public Desk desk() {
        return desk;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Pixels per rem, set by the shell from the window's height. */
    public DoubleProperty remProperty() {
        return rem;
    }

    /** Changes as one value when language, theme, unit or size change. */
    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    public Look look() {
        return look.get();
    }

    public Words words() {
        return desk.words();
    }
}
