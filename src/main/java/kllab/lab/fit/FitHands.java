package kllab.lab.fit;

import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FittedNormal;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.ui.Hold;
import kllab.ui.hand.Grip;
import kllab.ui.hand.PointHandle;

/** The handles of humps, Q and starts in one column, and what dragging and arrow keys do to them. */
final class FitHands {
    private static final double STEP = 0.05;
    private static final double WIDER = 0.02;
    private static final double HEAVIER = 0.01;
    private static final double FACTOR = 1.03;

    private final Column column;
    private final FitModel model;
    private final FitController controller;
    private final IntConsumer open;
    private final Supplier<Look> look;

    /**
     * What the hands of one direction are over. Positions are in the coordinates of the page.
     *
     * @param onCurves the view of the curves
     * @param onMap the view of the map
     */
    record Column(FitDirection direction, CurveSheet curves, Region onCurves, MapSheet map, Region onMap) {
        double mu(double x) {
            return curves.mu(x - onCurves.getLayoutX());
        }

        double density(double y) {
            return Math.max(0, curves.density(y - onCurves.getLayoutY()));
        }

        double muOnMap(double x) {
            return map.mu(x - onMap.getLayoutX());
        }

        double sigmaOnMap(double y) {
            return map.sigma(y - onMap.getLayoutY());
        }
    }

    /**
     * The hands of a column.
     *
     * @param open opens the drawer of values at a row
     */
    FitHands(Column column, FitModel model, FitController controller, IntConsumer open, Supplier<Look> look) {
        this.column = column;
        this.model = model;
        this.controller = controller;
        this.open = open;
        this.look = look;
    }

    /** Rounded to hundredths, as displayed. */
    static double hundredths(double value) {
        return Numbers.rounded(value, 2);
    }

    // ---- humps --------------------------------------------------------------------------------------------------

    /** The circle on a hump: horizontally it moves the hump, vertically it changes its weight. */
    PointHandle<FitState> peak(int hump) {
        OfHump peak = new OfHump(hump, false) {
            @Override
            void drag(Hump now, double x, double y, FitState from) {
                model.placeHump(
                        hump, hundredths(column.mu(x)), Numbers.rounded(now.weightOf(column.density(y)), 3), from);
            }
        };
        return ofHump(hump, peak, Hump::mean, "p", "peak");
    }

    /** The diamond on a hump's flank. */
    PointHandle<FitState> flank(int hump) {
        OfHump flank = new OfHump(hump, true) {
            @Override
            void drag(Hump now, double x, double y, FitState from) {
                model.shapeHump(hump, now.mean(), hundredths(Math.abs(column.mu(x) - now.mean())));
            }
        };
        return ofHump(hump, flank, Hump::sigma, "p", "flank", "diamond");
    }

    private PointHandle<FitState> ofHump(int k, OfHump body, ToDoubleFunction<Hump> value, String... styleClasses) {
        Grip<FitState> grip = new Grip<>(model)
                .opens(() -> open.accept(k))
                .on(KeyCode.DELETE, () -> model.removeHump(k))
                .on(KeyCode.BACK_SPACE, () -> model.removeHump(k));
        PointHandle<FitState> handle = new PointHandle<>(
                grip,
                body,
                () -> isThere(k) ? value.applyAsDouble(model.state().humps().get(k)) : 0,
                styleClasses);
        handle.setName(() -> FitWords.spokenHump(model.state(), k, look.get()));
        return visitedOnce(handle);
    }

    private boolean isThere(int hump) {
        return hump < model.state().humps().size();
    }

    /** P and the starts are the same in both columns, so their handles are Tab stops only in the first. */
    private PointHandle<FitState> visitedOnce(PointHandle<FitState> handle) {
        handle.setFocusTraversable(column.direction() == FitDirection.FORWARD);
        return handle;
    }

    /** A hump, unless it was removed while a hand holds it. */
    private abstract class OfHump implements PointHandle.Body<FitState> {
        private final int hump;
        private final boolean wide;

        OfHump(int hump, boolean wide) {
            this.hump = hump;
            this.wide = wide;
        }

        abstract void drag(Hump now, double x, double y, FitState from);

        @Override
        public void dragTo(double x, double y, FitState from) {
            if (isThere(hump)) {
                drag(model.state().humps().get(hump), x, y, from);
            }
        }

        @Override
        public void nudge(int right, int up, boolean widen, FitState from) {
            if (!isThere(hump)) {
                return;
            }
            Hump now = model.state().humps().get(hump);
            if (wide || widen) {
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
        OfStart middle = new OfStart(FitState.OWN, false) {
            @Override
            public void dragTo(double x, double y, FitState from) {
                put(column.mu(x), now().sigma());
            }
        };
        return ofQ(middle, FittedNormal::mu, "q");
    }

    /** The diamond on Q's flank. */
    PointHandle<FitState> width() {
        OfStart width = new OfStart(FitState.OWN, true) {
            @Override
            public void dragTo(double x, double y, FitState from) {
                put(now().mu(), Math.abs(column.mu(x) - now().mu()));
            }
        };
        return ofQ(width, FittedNormal::sigma, "q", "diamond");
    }

    /** Q as a ball on the map, or any point of the ground there. */
    PointHandle<FitState> ball(Node ground) {
        PointHandle<FitState> ball = ofQ(new OnMap(FitState.OWN), FittedNormal::mu, "q", "bare", "ball");
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
        PointHandle<FitState> ring = new PointHandle<>(
                grip, new OnMap(start), () -> model.state().starts().get(start).mu(), "bare", "start");
        ring.setName(() -> FitWords.spokenStart(model.state(), start, look.get()));
        return visitedOnce(ring);
    }

    private PointHandle<FitState> ofQ(OfStart body, ToDoubleFunction<FittedNormal> value, String... styleClasses) {
        Grip<FitState> grip =
                new Grip<>(model, controller.run()::stopFor).opens(() -> open.accept(FitState.MOST_HUMPS));
        PointHandle<FitState> handle = new PointHandle<>(
                grip, body, () -> value.applyAsDouble(model.result().now(column.direction())), styleClasses);
        handle.setName(() -> FitWords.spokenQ(model.result().now(column.direction()), look.get()));
        return handle;
    }

    private final class OnMap extends OfStart {
        OnMap(int start) {
            super(start, false);
        }

        @Override
        public void dragTo(double x, double y, FitState from) {
            put(column.muOnMap(x), column.sigmaOnMap(y));
        }
    }

    private abstract class OfStart implements PointHandle.Body<FitState> {
        private final int start;
        private final boolean wide;

        OfStart(int start, boolean wide) {
            this.start = start;
            this.wide = wide;
        }

        /** The learner's own is where Q is now. */
        Start now() {
            FittedNormal q = model.result().now(column.direction());
            return start == FitState.OWN
                    ? Start.near(q.mu(), q.sigma())
                    : model.state().starts().get(start);
        }

        /** Clamped to the maps, because a point outside could not be dragged any more. */
        void put(double mu, double sigma) {
            model.moveStart(start, FitAxes.of(model.settled()).within(mu, sigma));
        }

        @Override
        public void nudge(int right, int up, boolean widen, FitState from) {
            boolean wider = wide || widen;
            put(now().mu() + (wider ? 0 : STEP * right), now().sigma() * Math.pow(FACTOR, wider ? right + up : up));
        }
    }
}
