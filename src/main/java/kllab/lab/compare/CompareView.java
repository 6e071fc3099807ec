package kllab.lab.compare;

import javafx.beans.InvalidationListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import kllab.figure.IdentitySheet;
import kllab.figure.Look;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Numbers;
import kllab.text.Words;
import kllab.ui.Boxes;
import kllab.ui.Desk;
import kllab.ui.chart.SheetView;
import kllab.ui.control.VerbButtons;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

/**
 * The screen of Compare: stage at the left, side panel at the right, identity bar at the bottom; folded in narrow
 * windows.
 */
final class CompareView {
    private static final double NARROW = 1.5;
    private static final double NARROW_WIDTH = 1200;
    private static final double RAIL = 4.9;
    private static final double TOP_BAR = 3.1;
    /** The space reserved at the right of the axis, in rem. */
    private static final double RESERVED = 7.2;

    /** The widths of the play strip there in narrow windows: the button alone, and with the scrubber. */
    private static final double PLAY = 8.2;

    private static final double SCRUB = 12.6;

    private final CompareModel model;
    private final Desk desk;
    private final StagePane stage;
    private final SidePanel side;
    private final PlayStrip play;
    private final CompareController controller;
    private final IdentitySheet<CompareResult> identitySheet = new IdentitySheet<>(RESERVED, CompareResult::bill);
    private final SheetView<CompareResult> identity;
    private final Button reset;
    private final Root root = new Root();
    private @Nullable OutcomeTable table;

    CompareView(CompareModel model, CompareController controller, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.controller = controller;
        stage = new StagePane(model, controller, desk);
        side = new SidePanel(model, controller, desk);
        play = new PlayStrip(model, controller, desk);
        identity = new SheetView<>(identitySheet, controller::scene, desk::look);
        reset = VerbButtons.button(Verb.reset(model::reset), "outlined");
        root.getChildren().addAll(stage, side, identity, play.root(), reset);
        InvalidationListener refresh = property -> refresh();
        model.stateProperty().addListener(refresh);
        model.pinnedProperty().addListener(refresh);
        model.movingProperty().addListener(refresh);
        controller.blending().underWayProperty().addListener(refresh);
        controller.blending().playingProperty().addListener(refresh);
        desk.lookProperty().addListener(property -> dress());
        dress();
    }

    Parent root() {
        return root;
    }

    /** The drawer with the table, created on first use: most lessons never open it. */
    OutcomeTable table() {
        OutcomeTable known = table;
        if (known != null) {
            return known;
        }
        OutcomeTable made = new OutcomeTable(model, controller, desk);
        table = made;
        made.speak(desk.words());
        root.getChildren().add(made.root());
        root.layout();
        return made;
    }

    boolean isTableOpen() {
        return table != null && table.root().isVisible();
    }

    String shownName(int outcome) {
        return model.result().name(outcome, desk.words());
    }

    /** Shows a sentence under an outcome's probability, why it was not changed; an empty one removes the last. */
    void tell(Side side, int outcome, String sentence) {
        if (table != null && table.root().isFocusWithin()) {
            table.say(sentence);
        } else {
            stage.tell(side, outcome, sentence);
        }
    }

    /** Requests one redraw at the next pulse, however often it is called. */
    private void refresh() {
        stage.refresh();
        identity.refresh();
        side.refresh();
        play.refresh();
        if (table != null) {
            table.refresh();
        }
        root.requestLayout();
    }

    private void dress() {
        desk.look(); // a binding fires again only after it has been read
        Words words = desk.words();
        VerbButtons.dress(reset, words, false);
        stage.speak(words);
        if (table != null) {
            table.speak(words);
        }
        refresh();
    }

    /** Needed + wasted = paid, in words, for screen readers at the end of a drag. */
    private String spokenIdentity(Look look) {
        CompareResult result = model.result();
        return look.words()
                .get(
                        "compare.identity.spoken",
                        Numbers.fixed(result.needed(look), CompareResult.DECIMALS),
                        look.amount(result.comparison().klPQ(), CompareResult.DECIMALS),
                        Numbers.fixed(result.paid(look), CompareResult.DECIMALS),
                        look.unitName());
    }

    /** Places the regions; lengths in rem, as in the design. */
    private final class Root extends Pane {
        Root() {
            getStyleClass().add("compare");
        }

        @Override
        protected void layoutChildren() {
            Look look = desk.look();
            double r = look.rem();
            double w = getWidth();
            double h = getHeight();
            double windowWidth = w + RAIL * r;
            boolean narrow = windowWidth / (h + TOP_BAR * r) < NARROW || windowWidth < NARROW_WIDTH;
            if (!model.movingProperty().get()) {
                identity.setAccessibleText(spokenIdentity(look));
            }
            identitySheet.setBeside(narrow ? playWidth() - RESERVED : 0);
            if (narrow) {
                layoutNarrow(r, w, h);
            } else {
                layoutWide(r, w, h);
            }
            if (table != null) {
                Boxes.place(table.root(), 0, 0, Math.min(28 * r, w), h);
            }
        }

        private void layoutWide(double r, double w, double h) {
            double margin = 1.5 * r;
            double strip = 7.7 * r;
            double inner = w - 2 * margin;
            double panel = Math.clamp(0.3 * w, 19.5 * r, 30 * r);
            double stageHeight = h - strip - 1.9 * r;
            Boxes.place(stage, margin, 0.9 * r, inner - panel - 2.4 * r, stageHeight);
            side.show(false, h + TOP_BAR * r < 900);
            Boxes.place(side, margin + inner - panel, 1.1 * r, panel, stageHeight - 0.2 * r);
            play.show(false);
            Boxes.place(play.root(), margin + inner - panel, 0.9 * r + stageHeight - 2.9 * r, panel, 2.3 * r);
            double top = h - strip - 0.2 * r;
            Boxes.place(identity, margin, top, inner, strip);
            placeReset(margin + inner, top, r);
        }

        private void layoutNarrow(double r, double w, double h) {
            double margin = 1.2 * r;
            double strip = 7 * r;
            double head = 7.4 * r;
            double inner = w - 2 * margin;
            side.show(true, true);
            Boxes.place(side, margin, 0.6 * r, inner, head);
            Boxes.place(stage, margin, 0.8 * r + head, inner, h - strip - head - 1.3 * r);
            play.show(true);
            double top = h - strip - 0.2 * r;
            Boxes.place(identity, margin, top, inner, strip);
            double width = (playWidth() - 0.3) * r;
            Boxes.place(play.root(), margin + inner - width, top + 0.6 * r, width, 2.4 * r);
            placeReset(margin + inner, top, r);
        }

        private double playWidth() {
            return controller.blending().underWayProperty().get() ? SCRUB : PLAY;
        }

        private void placeReset(double right, double stripTop, double r) {
            reset.applyCss();
            double width = Math.ceil(reset.prefWidth(-1)) + 1;
            double axis = stripTop + (0.3 + 2 * 1.95 + 0.45) * r;
            Boxes.place(reset, right - width, axis - 1.1 * r, width, 2.1 * r);
        }
    }
}
