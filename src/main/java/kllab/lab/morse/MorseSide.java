package kllab.lab.morse;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kllab.figure.Look;
import kllab.text.RichText;
import kllab.ui.Boxes;
import kllab.ui.control.Segmented;
import kllab.ui.formula.FormulaView.Line;
import kllab.ui.page.SidePanel;
import org.jspecify.annotations.Nullable;

/** The side panel, with the assignments at its foot. */
final class MorseSide extends SidePanel<MorseResult> {
    private static final Sizes ROOMY = new Sizes(1.85, 1.5, 3.3, 1.2, 1.16, 0.95, 1.4);
    private static final Sizes LOW = new Sizes(1.6, 0.9, 2.6, 0.5, 1.02, 0.35, 0.8);

    /** The height of the buttons, and of their caption, in rem. */
    private static final double BUTTONS = 3.3;

    private static final double CAPTION = 1.75;
    private static final double OVER_CAPTION = 0.3;

    /** What a button needs beside its name, in rem. */
    private static final double BESIDE_NAME = 0.4;

    private final MorseModel model;
    private final Segmented<Assignment> deals;
    private final Label caption = new Label();

    MorseSide(MorseView view, MorseModel model) {
        super(view, ROOMY, LOW, BUTTONS + CAPTION + OVER_CAPTION, MorseNumbers.SPOKEN_FORMULA, model::select);
        this.model = model;
        deals = new Segmented<>(
                () -> model.result().deal(), model::deal, Assignment.OWN, Assignment.BEST, Assignment.SHORTEST);
        deals.getStyleClass().add("deals");
        deals.getChildren().forEach(button -> {
            HBox.setHgrow(button, Priority.ALWAYS);
            ((Region) button).setMaxWidth(Double.MAX_VALUE);
        });
        caption.getStyleClass().add("secondary");
        getChildren().addAll(caption, deals);
    }

    @Override
    protected List<Line> formula(MorseResult result, Look look, double size, double room, double gap) {
        return new MorseFormula(result, look).lines(size, room, gap);
    }

    @Override
    protected RichText remark(MorseResult result, @Nullable MorseResult pinned, Look look) {
        return new MorseSentences(result, look).remark(pinned);
    }

    @Override
    protected void layUnder(Look look, double remarkEnd) {
        double r = look.rem();
        double bottom = getHeight() - BUTTONS * r;
        formula().setVisible(true);
        caption.setVisible(
                !look.presents() || formula().getLayoutY() + formula().getPrefHeight() <= bottom - CAPTION * r);
        caption.setText(look.say("morse.deals"));
        Boxes.place(caption, 0, bottom - CAPTION * r, getWidth(), CAPTION * r);
        placeDeals(look, bottom, getWidth());
    }

    @Override
    protected void layFolded(Look look) {
        double r = look.rem();
        double w = getWidth();
        formula().setVisible(false);
        caption.setVisible(false);
        layTop(look, 1.5 * r, 0.56, 0.58);
        double top = 5.1 * r;
        double width = Math.min(w * 0.45, 28 * r);
        placeDeals(look, top, width);
        double left = width + 1.6 * r;
        double end = placeRemark(look, left, top, w - left);
        remark().setVisible(end <= top + (BUTTONS + OVER_CAPTION) * r);
    }

    /** Places the buttons of the assignments, each with its mean time; none is pressed for another assignment. */
    private void placeDeals(Look look, double y, double w) {
        deals.show();
        double room = w / MorseNumbers.BUTTONS.size() - BESIDE_NAME * look.rem();
        boolean brief = look.presents()
                && MorseNumbers.BUTTONS.stream()
                        .anyMatch(deal -> look.width(look.say(deal.text), true, look.rem()) > room);
        deals.label(
                deal -> look.say(brief ? deal.brief : deal.text) + '\n' + time(deal, look),
                deal -> look.say("morse.deal.spoken", look.say(deal.text), time(deal, look)),
                deal -> look.say(deal.tip));
        deals.applyCss();
        Boxes.place(deals, 0, y, w, BUTTONS * look.rem());
    }

    /** The mean time of an assignment. */
    private String time(Assignment deal, Look look) {
        return MorseNumbers.DEALS.at(model.result(), MorseNumbers.BUTTONS.indexOf(deal), look);
    }
}
