package kllab.lab.hedge;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import kllab.core.learning.Simplex;
import kllab.core.probability.Categorical;
import kllab.figure.Said;
import kllab.figure.page.Box;
import kllab.figure.plot.Plot;
import kllab.ui.Seat;
import kllab.ui.hand.Dial;
import kllab.ui.hand.Grip;
import kllab.ui.hand.PointHandle;
import kllab.ui.page.ControlRow;
import kllab.ui.page.PageView;

/** The screen: u and the first weights are dragged on the triangle, a day is pointed at in the charts, losses are turned by a click. */
final class HedgeView extends PageView<HedgeState, HedgeResult> {
    private static final double RING = 1.3;
    private static final double STEP = 0.01;
    private static final int WEEK = 7;

    private final HedgeModel model;
    private final HedgeController controller;
    private final TrustSheet trust = sheet(HedgePlan.TRUST, TrustSheet.class);
    private final RoundSheet round = sheet(HedgePlan.ROUND, RoundSheet.class);
    private final DaysSheet days = sheet(HedgePlan.DAYS, DaysSheet.class);
    private final AccountSheet account = sheet(HedgePlan.ACCOUNT, AccountSheet.class);

    HedgeView(Seat seat, HedgeModel model, HedgeController controller) {
        super(HedgePlan.PLAN, model, seat);
        this.model = model;
        this.controller = controller;
        addPoint(
                HedgePlan.TRUST,
                trust.triangle().plot(),
                new Point(false, HedgeResult::against, model::compareWith),
                "rival",
                HedgeWords.SPOKEN_AGAINST);
        addPoint(
                HedgePlan.TRUST,
                trust.triangle().plot(),
                new Point(false, r -> r.weights(0), model::startAt),
                "start",
                HedgeWords.SPOKEN_START);
        addPoint(
                HedgePlan.ROUND,
                round.triangle().plot(),
                new Point(true, HedgeResult::against, model::compareWith),
                "day-rival",
                HedgeWords.SPOKEN_AGAINST);
        addDays(HedgePlan.DAYS, false, days.plot(), days::days);
        addDays(HedgePlan.ACCOUNT, true, account.plot(), account::days);
        addLosses(HedgePlan.DAYS, false, days.strip());
        addLosses(HedgePlan.ACCOUNT, true, account.strip());
        for (String part : new String[] {HedgePlan.TRUST, HedgePlan.ROUND}) {
            offering(part, controller.verb("against-best"));
            offering(part, controller.verb("other-view"));
        }
        offering(HedgePlan.DAYS, controller.verb("plain"));
        ControlRow controls = HedgeRow.of(model, controller, this);
        add(HedgePlan.CONTROLS, controls);
        following(result -> controls.refresh());
        dressing(look -> controls.setAccessibleText(look.say("hedge.controls")));
    }

    // ---- on the triangle ------------------------------------------------------------------------------------------

    /** Weights as a point of the triangle, in the view that they are in. */
    private final class Point implements PointHandle.Body<HedgeState> {
        private final boolean oneDay;
        private final Function<HedgeResult, Categorical> weights;
        private final BiConsumer<Double, Double> put;

        Point(boolean oneDay, Function<HedgeResult, Categorical> weights, BiConsumer<Double, Double> put) {
            this.oneDay = oneDay;
            this.weights = weights;
            this.put = put;
        }

        @Override
        public boolean isThere() {
            return model.state().oneDay() == oneDay && model.state().isTriangle();
        }

        private Simplex.Point place() {
            return Simplex.point(weights.apply(model.result()));
        }

        @Override
        public double across() {
            return place().x();
        }

        @Override
        public double up() {
            return place().y();
        }

        @Override
        public void dragTo(double across, double up, HedgeState from) {
            put.accept(across, up);
        }

        @Override
        public void nudge(int right, int up, boolean widen, HedgeState from) {
            put.accept(across() + STEP * right, up() + STEP * up);
        }
    }

    private void addPoint(String part, Plot plot, Point point, String style, Said<HedgeResult> spoken) {
        PointHandle<HedgeState> handle =
                new PointHandle<>(new Grip<>(model, controller.run()::lendTo), point, "bare", style);
        handle.setName(() -> spoken.apply(result(), look()));
        point(handle, part, plot, RING);
    }

    // ---- over the days --------------------------------------------------------------------------------------------

    private void addDays(String part, boolean oneDay, Plot plot, Supplier<Box> over) {
        Dial<HedgeState> day = Dial.ofWhole(() -> model.state().day(), model::setDay, 1, Losses.DAYS, WEEK);
        Dial<HedgeState> shifted = new Dial<HedgeState>(
                        () -> model.state().day(),
                        (wanted, from) -> model.setDay((int) Math.ceil(wanted)),
                        1,
                        Losses.DAYS)
                .by(pace -> pace.of(1, WEEK, 0));
        pad(
                part,
                "day-pad",
                new Grip<>(model, controller.run()::stopFor),
                oneDay ? shifted : day,
                plot,
                () -> model.state().oneDay() == oneDay ? over.get() : null,
                look -> HedgeWords.SPOKEN_DAY.apply(result(), look));
    }

    /** A click turns a loss, and looks at its day. */
    private void addLosses(String part, boolean oneDay, LossStrip strip) {
        Region ground = new Region();
        ground.getStyleClass().add("letters-ground");
        ground.setOnMouseClicked(click -> {
            int day = 1 + strip.rows().columnAt(strip.box().x() + click.getX());
            model.turn(
                    day,
                    strip.rows()
                            .rowAt(strip.box().y() + click.getY(), model.state().experts()));
        });
        add(ground, part, () -> model.state().oneDay() == oneDay ? strip.box() : null);
    }
}
