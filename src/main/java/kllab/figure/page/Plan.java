package kllab.figure.page;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import kllab.figure.Brush;
import kllab.figure.Figure;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.text.RichText;

/**
 * A page, said once: its parts in painting order, and where they are. The window, the figure, the speech and the
 * pictures of single parts follow from it.
 *
 * @param headline the sentence at the top, true for every result
 * @param layout the places of the parts
 * @param parts in painting order
 * @param quantities the numbers that a person may read on it
 * @param <R> the result that it shows
 */
public record Plan<R>(
        BiFunction<R, Look, RichText> headline, Layout<R> layout, List<Part<R>> parts, List<Quantity<R>> quantities) {
    /** Where the parts are, and what else a window places; what gets no place is not shown. */
    @FunctionalInterface
    public interface Layout<R> {
        void lay(Room room, R result, Places places);
    }

    /** A page with these parts. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the list copies them
    public static <R> Plan<R> of(BiFunction<R, Look, RichText> headline, Layout<R> layout, Part<R>... parts) {
        return new Plan<>(headline, layout, List.of(parts), List.of());
    }

    /** The same page, on which these numbers can be read. */
    public Plan<R> withNumbers(List<Quantity<R>> numbers) {
        return new Plan<>(headline, layout, parts, numbers);
    }

    /** Where everything is for a result. */
    public Places lay(Room room, R result) {
        Places places = new Places();
        layout.lay(room, result, places);
        return places;
    }

    /** The page on paper. */
    public Figure<R> figure() {
        return (brush, moment, width, height) -> {
            brush.fill(0, 0, width, height, Tone.BG);
            paint(brush, moment, width, height);
        };
    }

    /** The same without a ground. */
    public Figure<R> groundless() {
        return this::paint;
    }

    /**
     * A single part on paper, without a ground; empty if the page has no such part, or has no place for it in such a room.
     *
     * @param room of the whole page
     */
    public Optional<Alone<R>> alone(String part, Room room, R result) {
        return parts.stream()
                .filter(each -> each.id().equals(part))
                .flatMap(each -> Optional.ofNullable(lay(room, result).of(part))
                        .map(box -> new Alone<R>(
                                box,
                                (brush, moment, width, height) ->
                                        paint(brush, each, moment, new Box(0, 0, width, height))))
                        .stream())
                .findFirst();
    }

    /**
     * A single part.
     *
     * @param box where it is on the page
     * @param figure it alone
     */
    public record Alone<R>(Box box, Figure<R> figure) {}

    private void paint(Brush brush, Sheet.Moment<R> moment, double width, double height) {
        Places places = lay(new Room(width, height, brush.look().rem(), Mode.PAPER), moment.result());
        for (Part<R> part : parts) {
            Box box = places.of(part.id());
            if (box != null) {
                paint(brush, part, moment, box);
            }
        }
    }

    private void paint(Brush brush, Part<R> part, Sheet.Moment<R> moment, Box box) {
        AffineTransform before = brush.graphics().getTransform();
        brush.graphics().translate(box.x(), box.y());
        part.sheet()
                .apply(new Part.Setup<>(moment.result(), Mode.PAPER))
                .paint(brush, moment, box.width(), box.height());
        brush.graphics().setTransform(before);
    }
}
