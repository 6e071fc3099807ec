package kllab.ui.chart;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * The nodes that marks are made of. A sheet says how its marks look, no style sheet does; so they have no properties for one to set, and
 * JavaFX does not look for rules that set them: a screen has some four hundred marks, and that took a start thirty milliseconds.
 */
final class Undressed {
    private Undressed() {}

    private static List<CssMetaData<? extends Styleable, ?>> nothing() {
        return List.of();
    }

    /** A branch, laid out by nobody. */
    static final class Branch extends Group {
        Branch() {
            setManaged(false);
            setAutoSizeChildren(false);
        }

        @Override
        public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
            return nothing();
        }
    }

    static final class Box extends Rectangle {
        Box() {
            setManaged(false);
        }

        @Override
        public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
            return nothing();
        }
    }

    static final class Disc extends Circle {
        Disc() {
            setManaged(false);
        }

        @Override
        public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
            return nothing();
        }
    }

    /** Part of a picture, pixel by pixel. */
    static final class Picture extends ImageView {
        Picture() {
            setManaged(false);
            setSmooth(false);
        }

        @Override
        public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
            return nothing();
        }
    }

    /** A text that a screen reader passes over: it reads what the sheet says of itself, not its labels. */
    static final class Words extends Text {
        Words() {
            setManaged(false);
            setAccessibleRole(AccessibleRole.NODE);
        }

        @Override
        public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
            return nothing();
        }
    }
}
