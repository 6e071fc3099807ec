package kllab.lab;

import java.util.List;
import kllab.ui.Desk;
import kllab.ui.Run;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

/**
 * An open lab: its model, and all that it can do, whoever looks at it. Any number of views look at it, each in a window
 * of its own.
 *
 * @param <S> the lab's state
 * @param <R> the lab's result
 */
public abstract class OpenLab<S extends Record, R> {
    private final Desk desk;
    private @Nullable List<Verb> verbs;
    private @Nullable Run run;

    /** A lab without views yet. */
    protected OpenLab(Desk desk) {
        this.desk = desk;
    }

    public final Lab<S, R> lab() {
        return model().lab();
    }

    public abstract LabModel<S, R> model();

    protected final Desk desk() {
        return desk;
    }

    /** A new view. What it remembers for itself, such as an open drawer, is that window's. */
    public abstract PageView<S, R> view(Seat seat);

    /** Makes what {@link #verbs()} returns. */
    protected abstract List<Verb> makeVerbs();

    /**
     * What can be done here besides what works on every page, and the keys of its handles, in the order of the sheet of
     * keys. A view has some of its own.
     */
    public final List<Verb> verbs() {
        List<Verb> known = verbs;
        if (known == null) {
            known = makeVerbs();
            verbs = known;
        }
        return known;
    }

    /** One of its verbs. */
    public final Verb verb(String id) {
        return verbs().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** What plays here; it stops where it is said below. */
    protected final Run plays(Run played) {
        run = played;
        return played;
    }

    /** Back to the preset. */
    public final void reset() {
        pause();
        model().reset();
    }

    /** Called when nobody looks at it any more: nothing plays while it is hidden. */
    public final void hidden() {
        pause();
    }

    private void pause() {
        if (run != null) {
            run.pause();
        }
    }
}
