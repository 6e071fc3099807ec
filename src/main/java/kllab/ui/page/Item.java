package kllab.ui.page;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kllab.figure.Look;
import kllab.ui.Boxes;
import kllab.ui.control.Controls;
import kllab.ui.control.NumberField;
import kllab.ui.control.Segmented;
import kllab.ui.control.VerbButtons;
import kllab.ui.hand.FilledSlider;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

/** One thing in a {@link ControlRow}: how it shows the state, how it is written, and what it does in a narrow row. */
public final class Item {
    private final Region control;
    private Region node;
    private Consumer<Look> write = look -> {};
    private Consumer<Look> show = look -> {};
    private @Nullable BooleanSupplier only;
    private @Nullable ByWidth width;
    private double height;
    private double widthInHall;
    private ByWidth before = ByWidth.of(0);
    private double after;
    private double least;
    private double shownFrom;
    private double namedFrom;
    private boolean nameless;
    private boolean onlyAtDesk;
    private boolean takesFocus;
    private boolean isShown;
    private boolean dropped;

    private Item(Region control) {
        this.control = control;
        this.node = control;
        if (control instanceof Labeled || control instanceof Segmented) {
            control.setMinWidth(Region.USE_PREF_SIZE); // a row that is too narrow gives way otherwise
        }
    }

    // ---- kinds --------------------------------------------------------------------------------------------------

    /** The button of a verb with its name. */
    public static Item verb(Verb verb, String... styleClasses) {
        return new Item(VerbButtons.button(verb, styleClasses));
    }

    /** A button that is down while its verb is on. */
    public static Item toggle(Verb verb, String... styleClasses) {
        return new Item(VerbButtons.toggle(verb, styleClasses));
    }

    /** A text about the state. */
    public static Item text(Function<Look, String> text, String... styleClasses) {
        Label label = new Label();
        label.getStyleClass().addAll(styleClasses);
        Item item = new Item(label);
        item.show = look -> label.setText(text.apply(look));
        return item;
    }

    /** The text of a message. */
    public static Item say(String message, String... styleClasses) {
        return text(look -> look.words().get(message), styleClasses);
    }

    /**
     * A choice of one among a few.
     *
     * @param write writes its buttons
     */
    public static Item pick(Segmented<?> choice, Consumer<Look> write) {
        return of(choice, write, look -> choice.show());
    }

    /** A slider, with the message of its name. */
    public static Item slider(FilledSlider<?> slider, String name) {
        return of(slider, look -> slider.setAccessibleText(look.words().get(name)), look -> slider.show());
    }

    /** A field for a number, with the message of its name. */
    public static Item number(NumberField field, String name, DoubleSupplier value) {
        return of(
                field,
                look -> field.setAccessibleText(look.words().get(name)),
                look -> field.show(value.getAsDouble()));
    }

    /** The space between groups, as wide as the style sheet says. */
    public static Item gap() {
        Region gap = new Region();
        gap.getStyleClass().add("gap");
        return new Item(gap);
    }

    /** The space that takes what is left. */
    public static Item space() {
        return new Item(Boxes.stretch());
    }

    /**
     * Anything else.
     *
     * @param write called when language, theme or size have changed
     * @param show called when the state has changed, too
     */
    public static Item of(Region control, Consumer<Look> write, Consumer<Look> show) {
        Item item = new Item(control);
        item.write = write;
        item.show = show;
        return item;
    }

    // ---- in a narrow row ----------------------------------------------------------------------------------------

    /** Only its icon, in every row. */
    public Item nameless() {
        nameless = true;
        return this;
    }

    /** Only its icon in rows narrower than this, in rem. */
    public Item named(double from) {
        namedFrom = from;
        return this;
    }

    /** Left out in a hall, where there is less room: its key, if it has one, and its entry in the menu stay. */
    public Item atDesk() {
        onlyAtDesk = true;
        return this;
    }

    /** Left out of rows narrower than this, in rem. */
    public Item shown(double from) {
        shownFrom = from;
        return this;
    }

    /** A text that may be cut: what has to fit is the rest. */
    public Item squeezed() {
        control.setMinWidth(0);
        return this;
    }

    /** A text at the right that takes the space that is left, and is cut where it needs more. */
    public Item filling() {
        control.setMinWidth(0);
        control.setPrefWidth(0);
        control.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(control, Priority.ALWAYS);
        if (control instanceof Label label) {
            label.setAlignment(Pos.CENTER_RIGHT);
        }
        return this;
    }

    /** What it means, as a message. */
    public Item tip(String message) {
        return writes(look -> Controls.tip(control, look.words().get(message)));
    }

    /** What else depends on language and size. */
    public Item writes(Consumer<Look> more) {
        write = write.andThen(more);
        return this;
    }

    /** When it can be used. */
    public Item when(BooleanSupplier can) {
        show = show.andThen(look -> control.setDisable(!can.getAsBoolean()));
        return this;
    }

    /** There only in some states. */
    public Item only(BooleanSupplier when) {
        only = when;
        return this;
    }

    /** When it comes, the next keys are for it. */
    public Item takingFocus() {
        takesFocus = true;
        return this;
    }

    /** Its size, in rem. */
    public Item size(ByWidth across, double up) {
        width = across;
        height = up;
        return this;
    }

    /** Its width in a hall, in rem: there it has the room of what is only at a desk. */
    public Item inHall(double across) {
        widthInHall = across;
        return this;
    }

    /** At least so wide, in rem; a text is at the right. */
    public Item least(double across) {
        least = across;
        if (control instanceof Label label) {
            label.setAlignment(Pos.CENTER_RIGHT);
        }
        return this;
    }

    /** More space before it, in rem. */
    public Item before(ByWidth space) {
        before = space;
        return this;
    }

    public Item before(double space) {
        return before(ByWidth.of(space));
    }

    /** More space behind it, in rem. */
    public Item after(double space) {
        after = space;
        return this;
    }

    /** Puts the control into another region. */
    public Item in(UnaryOperator<Region> parent) {
        node = parent.apply(control);
        return this;
    }

    // ---- for the row --------------------------------------------------------------------------------------------

    /** Gives it the focus. */
    public void focus() {
        control.requestFocus();
    }

    Node node() {
        return node;
    }

    /** Applies language and size. */
    void dress(Look look, double rems) {
        double r = look.rem();
        dropped = onlyAtDesk && look.presents();
        write.accept(look);
        if (control instanceof ButtonBase button) {
            VerbButtons.dress(button, look.words(), nameless || look.presents() || rems < namedFrom);
        }
        if (width != null) {
            double across = look.presents() && widthInHall > 0 ? widthInHall : width.at(rems);
            fix(control, across * r, height * r);
        } else if (least > 0) {
            control.setMinWidth(least * r);
        }
        double space = before.at(rems);
        if (space != 0 || after != 0 || HBox.getMargin(node) != null) {
            HBox.setMargin(node, new Insets(0, after * r, 0, space * r));
        }
        there(rems >= shownFrom);
        refresh(look);
    }

    /** Shows the state. */
    void refresh(Look look) {
        show.accept(look);
        if (control instanceof ButtonBase button) {
            VerbButtons.refresh(button);
        }
        if (only != null) {
            boolean comes = only.getAsBoolean() && !node.isVisible();
            there(only.getAsBoolean());
            if (comes && takesFocus && isShown) {
                focus();
            }
        }
        isShown = true;
    }

    /** Gives way: a button its name, a remark itself; in a hall, where it has no name, a button itself. */
    void giveWay(Look look) {
        boolean button = control instanceof ButtonBase;
        if (button && !look.presents()) {
            VerbButtons.dress((ButtonBase) control, look.words(), true);
        } else if (button || shownFrom > 0) {
            dropped = true;
            there(false);
        }
    }

    private void there(boolean now) {
        boolean is = now && !dropped;
        node.setVisible(is);
        node.setManaged(is);
    }

    /** Gives a region one size, whatever is in it. */
    public static void fix(Region region, double width, double height) {
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
    }
}
