package kllab.lab.fit;

import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FittedNormal;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.ui.Hold;
import kllab.ui.hand.Grip;
import kllab.ui.hand.PointHandle;
import kllab.ui.verb.Verb;

/** The handles of humps, Q and starts of a direction, and what dragging and arrow keys do to them. */
final class FitHands {
    private static final double STEP = 0.05;
    private static final double WIDER = 0.02;
    private static final double HEAVIER = 0.01;
    private static final double FACTOR = 1.03;

    private final FitDirection direction;
    private final FitModel model;
    private final FitController controller;
    private final IntConsumer open;
    private final Supplier<Look> look;

    /**
     * The hands of a direction.
     *
     * @param open opens the drawer of values at a row
     */
    FitHands(FitDirection direction, FitModel model, FitController controller, IntConsumer open, Supplier<Look> look) {
        this.direction = direction;
        this.model = model;
        this.controller = controller;
        this.open = open;
        this.look = look;
    }

    /** Rounded to hundredths, as displayed. */
    static double hundredths(double value) {
        return Numbers.rounded(value, 2);
    }

    /** Where a hand takes a distribution: at its top or its flank on the curves, or on the map. */
    private enum Part {
        TOP,
        FLANK,
        POINT
    }

    /** A distribution that hands take. */
    private abstract class OnBell implements PointHandle.Body<FitState> {
        final Part part;

        OnBell(Part part) {
            this.part = part;
        }

        abstract Bell bell();

        final boolean widens(boolean wanted) {
            return wanted || part == Part.FLANK;
        }

        @Override
        public double value() {
            return part == Part.FLANK ? bell().sigma() : bell().mean();
        }

        @Override
        public double across() {
            return part == Part.FLANK ? bell().flank(FitAxes.of(model.settled()).half()) : bell().mean();
        }

        @Override
        public double up() {
            return switch (part) {
                case TOP -> bell().height();
                case FLANK -> bell().flankHeight();
                case POINT -> bell().sigma();
            };
        }
    }

    // ---- humps --------------------------------------------------------------------------------------------------

    /** The circle on a hump: horizontally it moves the hump, vertically it changes its weight. */
    PointHandle<FitState> peak(int hump) {
        return ofHump(new OfHump(hump, Part.TOP), "p", "peak");
    }

    /** The diamond on a hump's flank. */
    PointHandle<FitState> flank(int hump) {
        return ofHump(new OfHump(hump, Part.FLANK), "p", "flank", "diamond");
    }

    private PointHandle<FitState> ofHump(OfHump body, String... styleClasses) {
        int k = body.hump;
        Grip<FitState> grip = new Grip<>(model)
                .opens(() -> open.accept(k))
                .does(Verb.of("remove", () -> model.removeHump(k))
                        .face("fth-minus", "fit.remove.this", "")
                        .key(KeyCode.DELETE)
                        .key(KeyCode.BACK_SPACE));
        PointHandle<FitState> handle = new PointHandle<>(grip, body, styleClasses);
        handle.setName(() -> FitWords.spokenHump(model.state(), k, look.get()));
        return visitedOnce(handle);
    }

    /** P and the starts are the same in both columns, so their handles are Tab stops only in the first. */
    private PointHandle<FitState> visitedOnce(PointHandle<FitState> handle) {
        handle.setFocusTraversable(direction == FitDirection.FORWARD);
        return handle;
    }

    /** A hump, unless it was removed: also while a hand holds it. */
    private final class OfHump extends OnBell {
        private final int hump;

        OfHump(int hump, Part part) {
            super(part);
            this.hump = hump;
        }

        @Override
        public boolean isThere() {
            return hump < model.state().humps().size();
        }

        private Hump now() {
            return model.state().humps().get(hump);
        }

        @Override
        Bell bell() {
            return Bell.of(now());
        }

        @Override
        public void dragTo(double x, double density, FitState from) {
            if (widens(false)) {
                model.shapeHump(hump, now().mean(), hundredths(Math.abs(x - now().mean())));
            } else {
                double weight = Numbers.rounded(now().weightOf(Math.max(0, density)), 3);
                model.placeHump(hump, hundredths(x), weight, from);
            }
        }

        @Override
        public void nudge(int right, int up, boolean widen, FitState from) {
            Hump now = now();
            if (widens(widen)) {
                model.shapeHump(hump, now.mean(), hundredths(now.sigma() + WIDER * (right + up)));
            } else {
                double weight = up == 0 ? now.weight() : Numbers.rounded(now.weight() + HEAVIER * up, 3);
                model.placeHump(hump, hundredths(now.mean() + STEP * right), weight, from);
            }
        }
    }

    // ---- Q and the starts -----------------------------------------------------------------------------------------

    /** The circle on Q: after that, Q is the learner's own. */
    PointHandle<FitState> q() {
        return ofQ(new OfStart(FitState.OWN, Part.TOP), "q");
    }

    /** The diamond on Q's flank. */
    PointHandle<FitState> width() {
        return ofQ(new OfStart(FitState.OWN, Part.FLANK), "q", "diamond");
    }

    /** Q as a ball on the map, or any point of the ground there. */
    PointHandle<FitState> ball(Node ground) {
        PointHandle<FitState> ball = ofQ(new OfStart(FitState.OWN, Part.POINT), "q", "bare", "ball");
        ball.setFocusTraversable(false); // for the keyboard, Q's circle has the same function
        ball.setGround(ground);
        return ball;
    }

    /** The ring of a start. */
    PointHandle<FitState> start(int start) {
        Grip<FitState> grip = new Grip<>(model, () -> {
            Hold hold = controller.run().stopFor();
            model.choose(start);
            return hold;
        });
        PointHandle<FitState> ring = new PointHandle<>(grip, new OfStart(start, Part.POINT), "bare", "start");
        ring.setName(() -> FitWords.spokenStart(model.state(), start, look.get()));
        return visitedOnce(ring);
    }

    private PointHandle<FitState> ofQ(OfStart body, String... styleClasses) {
        Grip<FitState> grip =
                new Grip<>(model, controller.run()::stopFor).opens(() -> open.accept(FitState.MOST_HUMPS));
        PointHandle<FitState> handle = new PointHandle<>(grip, body, styleClasses);
        handle.setName(() -> FitWords.spokenQ(direction).apply(model.result(), look.get()));
        return handle;
    }

    private FittedNormal now() {
        return model.result().now(direction);
    }

    private final class OfStart extends OnBell {
        private final int start;

        OfStart(int start, Part part) {
            super(part);
            this.start = start;
        }

        /** The learner's own is where Q is now. */
        private Start spot() {
            return start == FitState.OWN
                    ? Start.near(now().mu(), now().sigma())
                    : model.state().starts().get(start);
        }

        @Override
        Bell bell() {
            return start == FitState.OWN ? Bell.of(now()) : new Bell(spot().mu(), spot().sigma(), 0);
        }

        /** Clamped to the maps, because a point outside could not be dragged any more. */
        private void put(double mu, double sigma) {
            model.moveStart(start, FitAxes.of(model.settled()).within(mu, sigma));
        }

        @Override
        public void dragTo(double x, double y, FitState from) {
            switch (part) {
                case TOP -> put(x, spot().sigma());
                case FLANK -> put(spot().mu(), Math.abs(x - spot().mu()));
                case POINT -> put(x, y);
            }
        }

        @Override
        public void nudge(int right, int up, boolean widen, FitState from) {
            boolean wider = widens(widen);
            double sigma = spot().sigma() * Math.pow(FACTOR, wider ? right + up : up);
            put(spot().mu() + (wider ? 0 : STEP * right), sigma);
        }
    }
}
