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
 * The nodes of marks. Their look is set by the sheet, not by CSS; so they have no CSS properties, and JavaFX does not
 * look up rules for them. A screen has some four hundred marks, and the lookup added thirty milliseconds to the start.
 */
final class Undressed {
    private Undressed() {}

    private static List<CssMetaData<? extends Styleable, ?>> nothing() {
        return List.of();
    }

    /** A branch without layout. */
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

    /** A part of an image, unscaled. */
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

    /** A text that screen readers skip: they read the sheet's description, not its labels. */
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
