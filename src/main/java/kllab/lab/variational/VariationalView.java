package kllab.lab.variational;

import static kllab.figure.page.StagePage.STAGE;

import java.util.function.DoubleConsumer;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.Region;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.figure.plot.FieldRows.Entry;
import kllab.ui.Seat;
import kllab.ui.control.NumberField;
import kllab.ui.hand.Grip;
import kllab.ui.hand.PointHandle;
import kllab.ui.page.ChanceMark;
import kllab.ui.page.FormulaPanel;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** The screen: Q is dragged on its curve and as a ball on the landscape, its numbers and the data are typed. */
final class VariationalView extends PageView<VariationalState, VariationalResult> {
    private static final double CIRCLE = 0.98;
    private static final double DIAMOND = 0.82;
    private static final double BALL = 1.1;

    private final VariationalModel model;
    private final VariationalController controller;
    private final PosteriorSheet curves = sheet(STAGE, PosteriorSheet.class);
    private final LandscapeSheet map = sheet(VariationalPlan.MAP, LandscapeSheet.class);

    VariationalView(Seat seat, VariationalModel model, VariationalController controller) {
        super(VariationalPlan.PLAN, model, seat);
        this.model = model;
        this.controller = controller;
        point(handle(QBody.Part.FLANK, "q", "diamond"), STAGE, curves.plot(), DIAMOND);
        point(handle(QBody.Part.TOP, "q"), STAGE, curves.plot(), CIRCLE);
        addBall();
        mark(
                STAGE,
                new ChanceMark<>(
                        "p",
                        false,
                        VariationalState::weight,
                        model::setWeight,
                        VariationalNumbers::weight,
                        VariationalWords.SPOKEN_WEIGHT,
                        () -> curves.rows().mark(PosteriorSheet.WEIGHT, look())));
        point(handle(QBody.Part.RIM, "q", "diamond"), STAGE, curves.pair().square(), DIAMOND);
        PointHandle<VariationalState> width = handle(QBody.Part.WIDTH, "q", "bare", "ball");
        point(width, STAGE, curves.pair().widths(), BALL);
        mark(
                STAGE,
                new ChanceMark<>(
                        "p",
                        false,
                        state -> state.correlation().orElse(0.0),
                        model::setCorrelation,
                        VariationalNumbers::weight,
                        VariationalWords.SPOKEN_CORRELATION,
                        () -> curves.rows().mark(PosteriorSheet.CORRELATION, look())));
        if (hasFields()) {
            addFields();
        }
        Verb climb = controller.verb("climb");
        Verb step = controller.verb("step");
        Verb full = controller.verb("full");
        Verb fit = controller.verb("fit");
        offering(VariationalPlan.MAP, climb);
        offering(VariationalPlan.MAP, step);
        addPanel(new FormulaPanel<>(
                this,
                VariationalFormula::lines,
                VariationalWords.SPOKEN_FORMULA,
                VariationalWords.REMARK,
                climb,
                step,
                full,
                fit));
        addReset();
    }

    private PointHandle<VariationalState> handle(QBody.Part part, String... styleClasses) {
        Grip<VariationalState> grip = new Grip<>(model, controller.run()::stopFor);
        PointHandle<VariationalState> handle = new PointHandle<>(grip, new QBody(model, part), styleClasses);
        handle.setName(() -> VariationalWords.SPOKEN_Q.apply(result(), look()));
        return handle;
    }

    /** For the keyboard, Q's circle has the same function. */
    private void addBall() {
        Region ground = new Region();
        ground.getStyleClass().add("map-ground");
        add(
                ground,
                VariationalPlan.MAP,
                () -> model.state().isPair() ? null : map.plot().box());
        PointHandle<VariationalState> ball = handle(QBody.Part.BALL, "q", "bare", "ball");
        ball.setFocusTraversable(false);
        ball.setGround(ground);
        point(ball, VariationalPlan.MAP, map.plot(), BALL);
    }

    private void addFields() {
        NumberField.Range flips = NumberField.Range.ofWhole(0, VariationalState.MOST_FLIPS);
        field(
                PosteriorSheet.HEADS,
                flips,
                VariationalState::heads,
                model::setHeads,
                "flips",
                VariationalWords.SPOKEN_HEADS);
        field(
                PosteriorSheet.TAILS,
                flips,
                VariationalState::tails,
                model::setTails,
                "flips",
                VariationalWords.SPOKEN_TAILS);
        field(
                PosteriorSheet.MU,
                NumberField.Range.of(-VariationalState.FARTHEST, VariationalState.FARTHEST, 2),
                VariationalState::mu,
                mu -> model.put(mu, model.state().sigma()),
                "mu",
                VariationalWords.SPOKEN_Q);
        field(
                PosteriorSheet.SIGMA,
                NumberField.Range.of(VariationalState.NARROWEST, VariationalState.WIDEST, 2),
                VariationalState::sigma,
                sigma -> model.put(model.state().mu(), sigma),
                "sigma",
                VariationalWords.SPOKEN_Q);
    }

    private void field(
            Entry<VariationalResult> entry,
            NumberField.Range range,
            ToDoubleFunction<VariationalState> value,
            DoubleConsumer typed,
            String wrong,
            Said<VariationalResult> spoken) {
        String side = entry.tone() == Tone.QT ? "q" : "p";
        NumberField field = new NumberField(
                range, typed, complaining("variational." + wrong + ".wrong"), this::requestFocus, "chance", side);
        add(field, STAGE, () -> curves.rows().field(entry));
        following(result -> field.show(value.applyAsDouble(result.state())));
        speaking(look -> field.setAccessibleText(spoken.apply(result(), look)));
    }
}
