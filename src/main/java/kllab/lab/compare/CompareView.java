package kllab.lab.compare;

import java.util.function.IntSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.StagePage;
import kllab.lab.compare.CompareModel.Side;
import kllab.ui.Seat;
import kllab.ui.control.ChanceField;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

/**
 * The screen of Compare: handles and fields over the stage, a side panel, a strip that plays, and a drawer with all
 * outcomes.
 */
final class CompareView extends PageView<CompareState, CompareResult> {
    private final CompareModel model;
    private final CompareController controller;
    private final ChartsPane stage;
    private final PlayStrip play;
    private @Nullable OutcomeTable table;

    CompareView(Seat seat, CompareModel model, CompareController controller) {
        super(ComparePlan.PLAN, model, seat);
        this.model = model;
        this.controller = controller;
        Verb table = can(Verb.of("table", this::toggleTable)
                .face("fth-edit-2", "compare.table", "compare.table.tip")
                .line("keys.table")
                .key(KeyCode.T));
        can(Verb.of("close-table", this::toggleTable).when(this::isTableOpen).key(KeyCode.ESCAPE));
        stage = new ChartsPane(this, model, controller, table, sheet(StagePage.STAGE, ChartsSheet.class));
        play = new PlayStrip(model, controller, seat);
        addStage();
        addPanel(new CompareSide(this, model, controller));
        addPlay();
        addReset();
        offering(StagePage.STAGE, controller.verb("triangle"));
    }

    private void addStage() {
        add(stage, look -> {
            put(stage, StagePage.STAGE);
            stage.requestLayout();
        });
        dressing(look -> stage.speak(look.words()));
    }

    private void addPlay() {
        preparing(this::makeWay);
        showing(ComparePlan.PLAY, () -> hasFields() || controller.blending().isUnderWay());
        add(play, look -> {
            play.show(StagePage.isFolded(room()));
            put(play, ComparePlan.PLAY);
        });
        dressing(look -> play.refresh());
        following(result -> play.refresh());
        controller.blending().run().playingProperty().addListener(property -> followPlay());
    }

    private void followPlay() {
        play.refresh();
        requestLayout();
    }

    /** The scrubber needs more room beside the balance than the button. */
    private void makeWay(Places places) {
        Box way = places.of(ComparePlan.WAY);
        if (way != null && controller.blending().isUnderWay()) {
            places.put(Part.BESIDE_BALANCE, way).put(ComparePlan.PLAY, ComparePlan.strip(way, look().rem()));
        }
    }

    /** The drawer with the table, created on first use: most lessons never open it. */
    OutcomeTable table() {
        OutcomeTable known = table;
        if (known != null) {
            return known;
        }
        OutcomeTable made = new OutcomeTable(model, controller, this);
        table = made;
        add(made.drawer(), look -> place(made.drawer(), ComparePlan.TABLE));
        dressing(look -> made.speak(look.words()));
        following(result -> made.refresh());
        requestLayout();
        layout();
        return made;
    }

    boolean isTableOpen() {
        return table != null && table.drawer().isVisible();
    }

    void toggleTable() {
        table().drawer().toggle();
    }

    /** A single distribution replaces that of the bar with the focus; without focus, P. */
    @Override
    public boolean take(String text) {
        Node focus = getScene().getFocusOwner();
        boolean onQ = focus != null && focus.getStyleClass().contains("q");
        controller.paste(text, onQ ? Side.Q : Side.P);
        return true;
    }

    /** The name and the value of an outcome's probability, for screen readers; empty for a removed outcome. */
    String spoken(Side side, int outcome) {
        return controller.has(outcome) ? new CompareSentences(result(), look()).spoken(side, outcome) : "";
    }

    /** An outcome's numbers to six digits; empty for a removed outcome. */
    String digits(int outcome) {
        return controller.has(outcome) ? new ChartsReadout(result(), look()).digits(outcome) : "";
    }

    /** Sets a probability; if locks limit it, says so under the outcome. */
    void move(Side side, int outcome, double chance, CompareState from) {
        tell(side, outcome, controller.move(side, outcome, chance, from));
    }

    void type(Side side, int outcome, double chance) {
        move(side, outcome, chance, model.state());
    }

    /**
     * A field for the probability of an outcome, which may be another one later; a table pasted there goes to the pair.
     *
     * @param done moves the focus after Enter
     */
    ChanceField field(Side side, IntSupplier outcome, Runnable done) {
        ChanceField field =
                new ChanceField(side.style, v -> type(side, outcome.getAsInt(), v), this::complainChance, done);
        field.setOnTable(pasted -> controller.paste(pasted, side));
        return field;
    }

    /** Shows a sentence under an outcome's probability, why it was not changed; an empty one removes the last. */
    private void tell(Side side, int outcome, String sentence) {
        if (table != null && table.drawer().isFocusWithin()) {
            table.drawer().say(sentence);
        } else {
            stage.tell(side, outcome, sentence);
        }
    }
}
