package kllab.ui.page;

import kllab.figure.Look;
import kllab.figure.page.MarkPlace;
import kllab.ui.Subject;
import kllab.ui.control.ChanceField;
import kllab.ui.hand.Dial;
import kllab.ui.hand.Grip;
import kllab.ui.hand.MarkHandle;

/** The handle and the field of a {@link ChanceMark}. */
final class MarkWithField<S, R> {
    private static final double ABOVE = -1;

    private final PageView<S, R> page;
    private final String part;
    private final Subject<S, R> subject;
    private final ChanceMark<S, R> mark;
    private final MarkHandle<S> handle;
    private final ChanceField field;

    MarkWithField(PageView<S, R> page, Subject<S, R> subject, String part, ChanceMark<S, R> mark) {
        this.page = page;
        this.part = part;
        this.subject = subject;
        this.mark = mark;
        handle = new MarkHandle<>(
                new Grip<>(subject).opens(this::edit),
                new Dial<>(
                        this::chance,
                        mark.set(),
                        () -> mark.least().applyAsDouble(subject.state()),
                        () -> mark.most().applyAsDouble(subject.state())),
                "drag-handle",
                style(mark.side()));
        if (mark.upright()) {
            handle.turnUpright();
        }
        handle.setViewOrder(ABOVE); // where marks meet other handles, the mark is what is seen and taken
        handle.setName(() -> mark.spoken().apply(subject.result(), page.look()));
        field = new ChanceField(mark.side(), mark.written(), this::type, page::complainChance, handle::requestFocus);
        page.speaking(look -> field.setAccessibleText(mark.spoken().apply(subject.result(), look)));
    }

    private static String style(String side) {
        return switch (side) {
            case "p" -> "disc";
            case "q" -> "ring";
            default -> side;
        };
    }

    MarkHandle<S> handle() {
        return handle;
    }

    ChanceField field() {
        return field;
    }

    private double chance() {
        return mark.chance().applyAsDouble(subject.state());
    }

    private void edit() {
        field.requestFocus();
    }

    private void type(double chance) {
        mark.set().set(chance, subject.state());
    }

    void placeHandle(Look look) {
        MarkPlace place = mark.place().get();
        if (place == null) {
            handle.setVisible(false);
            return;
        }
        page.put(handle, part, place.area());
        handle.setPerPixel(1 / place.length());
        handle.showThumb(place.across(), place.centre(), place.size(), place.size());
    }

    void placeField(Look look) {
        MarkPlace place = mark.place().get();
        field.setVisible(place != null);
        if (place != null) {
            page.put(field, part, place.field());
            field.show(chance());
        }
    }
}
