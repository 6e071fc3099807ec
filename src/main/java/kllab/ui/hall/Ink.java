package kllab.ui.hall;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What the pen has drawn on one picture, with undo. Places are shares of the window's height, from its upper left corner, so that a
 * drawing grows with the window.
 */
public final class Ink {
    private final Deque<List<Stroke>> past = new ArrayDeque<>();
    private final Deque<List<Stroke>> future = new ArrayDeque<>();
    private List<Stroke> strokes = List.of();
    private boolean erasing;

    /**
     * A line that the pen has drawn.
     *
     * @param places x, y, x, y, …
     */
    public record Stroke(List<Double> places) {
        public Stroke {
            places = List.copyOf(places);
        }

        /** Whether it comes as near to a place as this. */
        boolean touches(double x, double y, double near) {
            int last = places.size() - 2;
            for (int i = 0; i < Math.max(1, last); i += 2) {
                int to = Math.min(i + 2, last);
                double fromX = places.get(i);
                double fromY = places.get(i + 1);
                if (distance(x, y, fromX, fromY, places.get(to) - fromX, places.get(to + 1) - fromY) <= near) {
                    return true;
                }
            }
            return false;
        }

        /** From a place to a piece of a line, which begins at a place and goes by a step. */
        private static double distance(double x, double y, double fromX, double fromY, double stepX, double stepY) {
            double length = stepX * stepX + stepY * stepY;
            double along = length == 0 ? 0 : Math.clamp(((x - fromX) * stepX + (y - fromY) * stepY) / length, 0, 1);
            return Math.hypot(x - fromX - along * stepX, y - fromY - along * stepY);
        }
    }

    /** All strokes, in the order in which they were drawn. */
    public List<Stroke> strokes() {
        return strokes;
    }

    /** Adds a stroke: one step to undo. */
    public void draw(Stroke stroke) {
        List<Stroke> next = new ArrayList<>(strokes);
        next.add(stroke);
        become(next);
    }

    /** Begins to erase: all that is erased until it ends is one step to undo. */
    public void beginErasing() {
        erasing = false;
    }

    /** Removes the strokes that come as near to a place as this; tells whether there were any. */
    public boolean erase(double x, double y, double near) {
        List<Stroke> left =
                strokes.stream().filter(stroke -> !stroke.touches(x, y, near)).toList();
        if (left.size() == strokes.size()) {
            return false;
        }
        if (erasing) {
            strokes = left;
        } else {
            become(left);
            erasing = true;
        }
        return true;
    }

    /** Removes all: one step to undo. */
    public void clear() {
        if (!strokes.isEmpty()) {
            become(List.of());
        }
    }

    private void become(List<Stroke> next) {
        past.push(strokes);
        future.clear();
        strokes = List.copyOf(next);
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    public void undo() {
        go(past, future);
    }

    public void redo() {
        go(future, past);
    }

    private void go(Deque<List<Stroke>> from, Deque<List<Stroke>> to) {
        if (!from.isEmpty()) {
            to.push(strokes);
            strokes = from.pop();
        }
    }
}
