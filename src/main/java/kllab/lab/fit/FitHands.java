package kllab.lab.fit;

import javafx.scene.Node;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FittedNormal;
import kllab.text.Numbers;
import kllab.ui.hand.PointHandle;

/** The effect of dragging and arrow keys on humps, Q and starts in one column. */
final class FitHands {
    private static final double STEP = 0.05;
    private static final double WIDER = 0.02;
    private static final double HEAVIER = 0.01;
    private static final double FACTOR = 1.03;

    private final FitDirection direction;
    private final FitModel model;
    private final CurveSheet curves;
    private final Node onCurves;
    private final MapSheet map;
    private final Node onMap;

    /**
     * The hands over two sheets.
     *
     * @param onCurves the view of the curves: positions are in the coordinates of its parent
     * @param onMap the view of the map
     */
    FitHands(
            FitDirection direction,
            FitModel model,
            CurveSheet curves,
            Node onCurves,
            MapSheet map,
            Node onMap) {
        this.direction = direction;
        this.model = model;
        this.curves = curves;
        this.onCurves = onCurves;
        this.map = map;
        this.onMap = onMap;
    }

    /** Rounded to hundredths, as displayed. */
    static double hundredths(double value) {
        return Numbers.rounded(value, 2);
    }

    private double mu(double x) {
        return curves.mu(x - onCurves.getLayoutX());
    }

    private double density(double y) {
        return Math.max(0, curves.density(y - onCurves.getLayoutY()));
    }

    // ---- humps --------------------------------------------------------------------------------------------------

    /** The circle on a hump: horizontally it moves the hump, vertically it changes its weight. */
    PointHandle.Body<FitState> peak(int hump) {
        return new OfHump(hump, false) {
            @Override
            void drag(Hump now, double x, double y, FitState from) {
                model.placeHump(hump, hundredths(mu(x)), Numbers.rounded(now.weightOf(density(y)), 3), from);
            }
        };
    }

    /** The diamond on a hump's flank. */
    PointHandle.Body<FitState> flank(int hump) {
        return new OfHump(hump, true) {
            @Override
            void drag(Hump now, double x, double y, FitState from) {
                model.shapeHump(hump, now.mean(), hundredths(Math.abs(mu(x) - now.mean())));
            }
        };
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
            if (hump < model.state().humps().size()) {
                drag(model.state().humps().get(hump), x, y, from);
            }
        }

        @Override
        public void nudge(int right, int up, boolean widen, FitState from) {
            if (hump >= model.state().humps().size()) {
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
    PointHandle.Body<FitState> q() {
        return new OfStart(FitState.OWN, false) {
            @Override
            public void dragTo(double x, double y, FitState from) {
                put(mu(x), now().sigma());
            }
        };
    }

    /** The diamond on Q's flank. */
    PointHandle.Body<FitState> width() {
        return new OfStart(FitState.OWN, true) {
            @Override
            public void dragTo(double x, double y, FitState from) {
                put(now().mu(), Math.abs(mu(x) - now().mu()));
            }
        };
    }

    /** The ring of a start, the ball of Q, or any point of the map. */
    PointHandle.Body<FitState> point(int start) {
        return new OfStart(start, false) {
            @Override
            public void dragTo(double x, double y, FitState from) {
                put(map.mu(x - onMap.getLayoutX()), map.sigma(y - onMap.getLayoutY()));
            }
        };
    }

    private abstract class OfStart implements PointHandle.Body<FitState> {
        private final int start;
        private final boolean wide;

        OfStart(int start, boolean wide) {
            this.start = start;
            this.wide = wide;
        }

        /** The learner's own is where Q is now. */
        Spot now() {
            FittedNormal q = model.result().now(direction);
            return start == FitState.OWN
                    ? Spot.near(q.mu(), q.sigma())
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
