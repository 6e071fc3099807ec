package kllab.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.layout.Region;

/** Distributes what a sheet says over pages of two columns; what does not fit is on the next page, never behind a scroll bar. */
final class HelpPages {
    private final double width;
    private final double height;
    private final double gutter;
    private final List<Placed> placed = new ArrayList<>();
    private int pages;

    /**
     * Something that is not divided.
     *
     * @param before the space above it, unless it is the first of a column
     */
    record Block(Region node, double before) {}

    /** Where it is, in whole pixels of the page: a text that was broken at another width would have other lines. */
    record Placed(Region node, int page, double x, double y, double width, double height) {}

    /**
     * Distributes texts at the left, and rows at the right.
     *
     * @param right the width of the right column beside texts; where there are none any more, both columns have rows
     */
    HelpPages(List<Block> texts, List<Block> rows, double width, double height, double right, double gutter) {
        this.width = width;
        this.height = height;
        this.gutter = gutter;
        distribute(new ArrayDeque<>(texts), new ArrayDeque<>(rows), right);
    }

    private void distribute(Deque<Block> texts, Deque<Block> rows, double right) {
        while (!texts.isEmpty() || !rows.isEmpty()) {
            double second = Math.floor(texts.isEmpty() ? (width - gutter) / 2 : right);
            double first = Math.floor(width - gutter - second);
            fill(texts.isEmpty() ? rows : texts, 0, first);
            fill(rows, Math.rint(first + gutter), second);
            pages++;
        }
    }

    private void fill(Deque<Block> blocks, double x, double wide) {
        double y = 0;
        while (!blocks.isEmpty()) {
            Block block = blocks.element();
            double top = y == 0 ? 0 : Math.rint(y + block.before());
            double high = Math.ceil(block.node().prefHeight(wide));
            if (y > 0 && top + high > height) {
                return;
            }
            blocks.remove();
            placed.add(new Placed(block.node(), pages, x, top, wide, high));
            y = top + high;
        }
    }

    List<Placed> placed() {
        return placed;
    }

    int count() {
        return pages;
    }
}
