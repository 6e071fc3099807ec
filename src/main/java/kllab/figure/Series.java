package kllab.figure;

import org.jfree.data.DomainOrder;
import org.jfree.data.xy.AbstractXYDataset;

/**
 * A view of a result as JFreeChart data: it stores no numbers, so showing a new result creates no object per outcome.
 */
@SuppressWarnings("serial") // never serialized
public final class Series extends AbstractXYDataset {
    /** The source of an item's value. */
    @FunctionalInterface
    public interface Source {
        double value(int item);
    }

    private int count;
    private Source across = i -> i;
    private Source up = i -> 0;

    /** An empty series. */
    public Series() {}

    /** An empty series whose items are at the whole numbers from 0. */
    Series(Source up) {
        this.up = up;
    }

    void show(int items) {
        count = items;
    }

    /** Shows other numbers from now on. */
    public void show(int items, Source x, Source y) {
        count = items;
        across = x;
        up = y;
    }

    @Override
    public DomainOrder getDomainOrder() {
        return DomainOrder.ASCENDING;
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public String getSeriesKey(int series) {
        return "values";
    }

    @Override
    public int getItemCount(int series) {
        return count;
    }

    @Override
    public Number getX(int series, int item) {
        return across.value(item);
    }

    @Override
    public Number getY(int series, int item) {
        return up.value(item);
    }

    @Override
    public double getXValue(int series, int item) {
        return across.value(item);
    }

    @Override
    public double getYValue(int series, int item) {
        return up.value(item);
    }
}
