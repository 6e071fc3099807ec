package kllab.lab.morse;

import javafx.beans.InvalidationListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import kllab.figure.IdentitySheet;
import kllab.ui.Boxes;
import kllab.ui.Desk;
import kllab.ui.chart.SheetView;
import kllab.ui.control.VerbButtons;
import kllab.ui.verb.Verb;

/** The screen of the Morse lab: stage at the left, side panel at the right, needed + wasted = paid at the bottom. */
final class MorseView {
    private static final double NARROW = 1.5;
    private static final double NARROW_WIDTH = 1200;
    private static final double RAIL = 4.9;
    private static final double TOP_BAR = 3.1;
    private static final double LOW = 900;

    private final MorseModel model;
    private final Desk desk;
    private final DealPane stage;
    private final MorseSide side;
    private final IdentitySheet<MorseResult> bill = new IdentitySheet<>(7.2, MorseResult::bill);
    private final SheetView<MorseResult> identity;
    private final Button reset;
    private final Root root = new Root();

    MorseView(MorseModel model, MorseController controller, Desk desk) {
        this.model = model;
        this.desk = desk;
        stage = new DealPane(model, controller, desk);
        side = new MorseSide(model, controller, desk);
        identity = new SheetView<>(bill, controller::scene, desk::look);
        reset = VerbButtons.button(Verb.reset(model::reset), "outlined");
        root.getChildren().addAll(stage, side, identity, reset);
        InvalidationListener refresh = property -> refresh();
        model.stateProperty().addListener(refresh);
        model.pinnedProperty().addListener(refresh);
        model.movingProperty().addListener(refresh);
        desk.lookProperty().addListener(property -> dress());
        dress();
    }

    Parent root() {
        return root;
    }

    /** Requests one redraw at the next pulse, however often it is called. */
    private void refresh() {
        stage.refresh();
        side.refresh();
        identity.refresh();
        root.requestLayout();
    }

    private void dress() {
        desk.look(); // a binding fires again only after it has been read
        VerbButtons.dress(reset, desk.words(), false);
        stage.speak();
        refresh();
    }

    /** Places the regions; lengths in rem, as in the design. */
    private final class Root extends Pane {
        Root() {
            getStyleClass().add("morse");
        }

        @Override
        protected void layoutChildren() {
            double r = desk.look().rem();
            double w = getWidth();
            double h = getHeight();
            double windowWidth = w + RAIL * r;
            double windowHeight = h + TOP_BAR * r;
            boolean narrow = windowWidth / windowHeight < NARROW || windowWidth < NARROW_WIDTH;
            if (!model.movingProperty().get()) {
                identity.setAccessibleText(new MorseSentences(model.result(), desk.look()).spokenIdentity());
            }
            bill.setBeside(narrow ? 1 : 0);
            side.show(narrow, windowHeight < LOW);
            if (narrow) {
                layoutNarrow(r, w, h);
            } else {
                layoutWide(r, w, h);
            }
        }

        private void layoutWide(double r, double w, double h) {
            double margin = 1.5 * r;
            double strip = 7.7 * r;
            double inner = w - 2 * margin;
            double panel = Math.clamp(0.3 * w, 19.5 * r, 30 * r);
            double height = h - strip - 1.9 * r;
            Boxes.place(stage, margin, 0.7 * r, inner - panel - 2.4 * r, height + 0.2 * r);
            Boxes.place(side, margin + inner - panel, 1.1 * r, panel, height - 0.2 * r);
            placeStrip(margin, h - strip - 0.2 * r, inner, strip, r);
        }

        private void layoutNarrow(double r, double w, double h) {
            double margin = 1.2 * r;
            double strip = 7 * r;
            double head = MorseSide.FOLDED * r;
            double inner = w - 2 * margin;
            Boxes.place(side, margin, 0.6 * r, inner, head);
            Boxes.place(stage, margin, 0.8 * r + head, inner, h - strip - head - 1.3 * r);
            placeStrip(margin, h - strip - 0.2 * r, inner, strip, r);
        }

        private void placeStrip(double margin, double top, double inner, double strip, double r) {
            Boxes.place(identity, margin, top, inner, strip);
            reset.applyCss();
            double width = Math.ceil(reset.prefWidth(-1)) + 1;
            double axis = top + (0.3 + 2 * 1.95 + 0.45) * r;
            Boxes.place(reset, margin + inner - width, axis - 1.1 * r, width, 2.1 * r);
        }
    }
}
