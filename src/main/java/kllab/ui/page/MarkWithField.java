package kllab.ui.page;

import kllab.figure.Look;
import kllab.figure.page.MarkPlace;
import kllab.ui.Subject;
import kllab.ui.control.ChanceField;
import kllab.ui.hand.Dial;
import kllab.ui.hand.Grip;
import kllab.ui.hand.MarkHandle;

/** The handle and the field of a {@link ChanceMark}. */
final class MarkWithField<S> {
    private final PageView<S, ?> page;
    private final Subject<S, ?> subject;
    private static final double ABOVE = -1;

    private final String part;
    private final ChanceMark<S> mark;
    private final MarkHandle<S> handle;
    private final ChanceField field;

    MarkWithField(PageView<S, ?> page, Subject<S, ?> subject, String part, ChanceMark<S> mark) {
        this.page = page;
        this.subject = subject;
        this.part = part;
        this.mark = mark;
        handle = new MarkHandle<>(
                new Grip<>(subject).opens(this::edit),
                Dial.ofChance(mark.chance(), mark.set()),
                "drag-handle",
                mark.shape());
        handle.setViewOrder(ABOVE); // where marks meet other handles, the mark is what is seen and taken
        handle.setName(() -> mark.spoken().apply(page.look()));
        field = new ChanceField(mark.side(), this::type, page::complainChance, handle::requestFocus);
        page.speaking(look -> field.setAccessibleText(mark.spoken().apply(look)));
    }

    MarkHandle<S> handle() {
        return handle;
    }

    ChanceField field() {
        return field;
    }

    private void edit() {
        field.requestFocus();
    }

    private void type(double chance) {
        mark.set().set(chance, subject.state());
    }

    void placeHandle(Look look) {
        MarkPlace place = mark.place().get();
        page.put(handle, part, place.area());
        handle.setReach(1 / place.length());
        handle.showThumb(place.area().width() / 2, place.centre(), place.size(), place.size());
    }

    void placeField(Look look) {
        page.put(field, part, mark.place().get().field());
        field.show(mark.chance().getAsDouble());
    }
}
