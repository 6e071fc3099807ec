package kllab.ui.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kllab.figure.IdentitySheet;
import kllab.figure.Look;
import kllab.figure.ReadoutSheet;
import kllab.figure.SettledSheet;
import kllab.figure.Sheet;
import kllab.figure.page.Box;
import kllab.figure.page.Mode;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;
import kllab.figure.page.StagePage;
import kllab.figure.plot.Plot;
import kllab.text.RichText;
import kllab.ui.Boxes;
import kllab.ui.Seat;
import kllab.ui.Subject;
import kllab.ui.chart.SheetView;
import kllab.ui.control.Controls;
import kllab.ui.control.VerbButtons;
import kllab.ui.hand.Dial;
import kllab.ui.hand.Grip;
import kllab.ui.hand.Held;
import kllab.ui.hand.PadHandle;
import kllab.ui.hand.PointHandle;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

/**
 * A page in a window: the sheets of its plan, and above them what hands take hold of, in the order of the Tab key.
 *
 * <p>It alone listens: whatever changes, it paints the sheets that show it and places all nodes, once, with the next
 * pulse. It speaks to screen readers only at rest, since sentences are too slow for every step of a drag.
 *
 * @param <S> the state that hands change
 * @param <R> the result that the sheets show
 */
public class PageView<S, R> extends Region {
    private static final int HANDFUL = 10;

    /** How large a handle is for the mouse, in rem. */
    private static final double TARGET = 1.7;

    private static final int LONGEST_COMPLAINT = 120;
    private static final double RESET_FOOT = 0.55;

    private final Plan<R> plan;
    private final Subject<S, R> subject;
    private final Seat seat;
    private final Mode mode;
    private final Map<String, Sheet<R>> sheets = new HashMap<>();
    private final Map<String, SheetView<R>> views = new HashMap<>();
    private final Map<String, @Nullable Object> shown = new HashMap<>();
    private final Set<Part<R>> unspoken;
    private final List<Consumer<Places>> preparations = new ArrayList<>();
    private final List<Consumer<Look>> placements = new ArrayList<>();
    private final List<Consumer<Look>> dressings = new ArrayList<>();
    private final List<Consumer<R>> followers = new ArrayList<>();
    private final List<Consumer<Look>> speeches = new ArrayList<>();
    private final Map<String, BooleanSupplier> conditions = new HashMap<>();
    private final List<Verb> verbs = new ArrayList<>();
    private final Map<String, List<Verb>> offers = new HashMap<>();
    private final Label complaint = new Label();
    private Places places = new Places();
    private Group handful = new Group();
    private DoubleSupplier taken = () -> 0;
    private boolean late;

    /** A page without hands yet. */
    @SuppressWarnings("this-escape") // listeners are called later, when the page is whole
    public PageView(Plan<R> plan, Subject<S, R> subject, Seat seat) {
        this.plan = plan;
        this.subject = subject;
        this.seat = seat;
        mode = seat.look().presents() ? Mode.PRESENTING : Mode.WINDOW;
        unspoken = new HashSet<>(plan.parts());
        plan.parts().forEach(this::addSheet);
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        complaint.setMouseTransparent(true);
        complaint.setManaged(false);
        complaint.setVisible(false);
        getChildren().add(complaint);
        InvalidationListener refresh = property -> refresh();
        subject.stateProperty().addListener(property -> follow());
        subject.pinnedProperty().addListener(refresh);
        subject.movingProperty().addListener(refresh);
        subject.wholeProperty().addListener(refresh);
        seat.lookProperty().addListener(property -> dress());
        sceneProperty().addListener(property -> comeBack());
    }

    private void addSheet(Part<R> part) {
        Sheet<R> sheet = part.sheet().apply(new Part.Setup<>(subject.result(), mode));
        SheetView<R> view = new SheetView<>(sheet, subject::moment, seat::look);
        if (sheet instanceof SettledSheet<R> early) {
            early.begin(subject.moment(), seat.look());
        }
        sheets.put(part.id(), sheet);
        views.put(part.id(), view);
        getChildren().add(view);
    }

    // ---- what a page is made of -----------------------------------------------------------------------------------

    protected final R result() {
        return subject.result();
    }

    final Subject<S, R> subject() {
        return subject;
    }

    /** The large numbers of a page with a stage. */
    @SuppressWarnings("unchecked") // all sheets of a page show the same result
    final ReadoutSheet<R> readouts() {
        return sheet(StagePage.READOUTS, ReadoutSheet.class);
    }

    /** Whether it has fields, and buttons that only a desk needs. */
    protected final boolean hasFields() {
        return mode == Mode.WINDOW;
    }

    /** The sentence at the top, as it is now. */
    final RichText headline() {
        return plan.headline().apply(result(), look());
    }

    public final Look look() {
        return seat.look();
    }

    protected final Seat seat() {
        return seat;
    }

    /** The smallest part at a point of the scene. */
    public final Optional<String> partAt(Point2D inScene) {
        return views.entrySet().stream()
                .filter(each -> each.getValue().isVisible()
                        && each.getValue().contains(each.getValue().sceneToLocal(inScene)))
                .min(Comparator.comparingDouble(
                        each -> each.getValue().getWidth() * each.getValue().getHeight()))
                .map(Map.Entry::getKey);
    }

    /** The part with the largest area. */
    public final Optional<String> largestPart() {
        return views.entrySet().stream()
                .filter(each -> each.getValue().isVisible())
                .max(Comparator.comparingDouble(
                        each -> each.getValue().getWidth() * each.getValue().getHeight()))
                .map(Map.Entry::getKey);
    }

    /** Where a part is on the page. */
    public final Bounds boundsOf(String part) {
        Region shown = view(part);
        return sceneToLocal(shown.localToScene(shown.getLayoutBounds()));
    }

    /** Paints everything again. */
    public final void repaint() {
        refresh();
    }

    /** The sheet of a part. */
    protected final <T extends Sheet<R>> T sheet(String id, Class<T> type) {
        return Objects.requireNonNull(type.cast(sheets.get(id)));
    }

    /** The view of a part's sheet; where it becomes a node of another parent, that places it. */
    protected final SheetView<R> view(String id) {
        return Objects.requireNonNull(views.get(id));
    }

    /**
     * Adds a node, above and after those before it.
     *
     * @param placing places it; called with every layout, when the sheets have settled
     */
    protected final void add(Node node, Consumer<Look> placing) {
        if (handful.getChildren().isEmpty() || handful.getChildren().size() == HANDFUL) {
            handful = Boxes.group(List.of());
            getChildren().add(getChildren().size() - 1, handful);
        }
        handful.getChildren().add(node);
        placements.add(placing);
    }

    /**
     * Adds a node over something of a part.
     *
     * @param over where it is on the part's sheet, in pixels of the sheet; null if it is not there
     */
    protected final void add(Node node, String part, Supplier<@Nullable Box> over) {
        add(node, look -> {
            Box box = over.get();
            node.setVisible(box != null);
            if (box != null) {
                Region under = view(part);
                node.resizeRelocate(
                        under.getLayoutX() + box.x(), under.getLayoutY() + box.y(), box.width(), box.height());
            }
        });
    }

    /** Adds a node at a place of the plan that has no sheet. */
    protected final void add(String id, Node node) {
        add(node, look -> put(node, id));
    }

    /** Adds a row of controls at a place of the plan; the page says when it follows the result. */
    protected final void add(String id, ControlRow row) {
        add(row, look -> {
            put(row, id);
            row.dress(look, row.getWidth() / look.rem());
        });
    }

    /** Adds the panel beside a stage; in a hall its sentence is over the whole page. */
    protected final void addPanel(SidePanel<R> panel) {
        if (mode == Mode.PRESENTING) {
            preparing(now -> panel.makeRoom(room(), now));
            add(panel.headline(), look -> panel.placeHeadline(places.there(StagePage.HEADLINE)));
        }
        add(panel, look -> {
            put(panel, StagePage.PANEL);
            panel.show(room());
        });
    }

    /**
     * Adds a drawer, at a place of the plan that is there while the drawer takes room.
     *
     * @param wide what it takes while it is open, in rem
     */
    protected final void addDrawer(String id, Node drawer, double wide) {
        taken = () -> drawer.isVisible() ? wide * look().rem() : 0;
        drawer.visibleProperty().addListener(property -> requestLayout());
        add(id, drawer);
    }

    /**
     * Calls with every layout before the sheets settle: for what they must know of the nodes above them.
     *
     * @param action may change the places of the plan
     */
    protected final void preparing(Consumer<Places> action) {
        preparations.add(action);
    }

    /** Calls now and whenever language, theme, unit or size change. */
    protected final void dressing(Consumer<Look> action) {
        dressings.add(action);
        action.accept(look());
    }

    /** Calls now and whenever the result changes, another is pinned, or a hand takes hold or lets go. */
    protected final void following(Consumer<R> action) {
        followers.add(action);
        action.accept(result());
    }

    /** Calls whenever screen readers are told what has changed: at rest. */
    protected final void speaking(Consumer<Look> action) {
        speeches.add(action);
    }

    /** Adds something that only this window can do. */
    protected final Verb can(Verb verb) {
        verbs.add(verb);
        return verb;
    }

    /** Says that a verb belongs to a part: a right click there offers it first. */
    protected final void offering(String part, Verb verb) {
        offers.computeIfAbsent(part, id -> new ArrayList<>()).add(verb);
    }

    /** What can be done with what is under the pointer: with a handle or a button, then with the part. */
    public final List<Verb> verbsAt(Node target, Optional<String> part) {
        List<Verb> all = new ArrayList<>();
        for (Node node = target; node != null && !node.equals(this); node = node.getParent()) {
            VerbButtons.verb(node).ifPresent(all::add);
            if (node instanceof Held held) {
                all.addAll(held.verbs());
            }
        }
        part.ifPresent(id -> all.addAll(offers.getOrDefault(id, List.of())));
        return all;
    }

    /** What only this window can do. */
    public final List<Verb> verbs() {
        return List.copyOf(verbs);
    }

    /**
     * Takes a text that was pasted or dropped on the page and is no state, such as a table.
     *
     * @return whether this page takes texts
     */
    public boolean take(String text) {
        return false;
    }

    /** Runs an action as soon as all that it computes in the background is shown: for pictures. */
    public void whenSettled(Runnable action) {
        subject.whenWhole(action);
    }

    /** Shows a part only under a condition of this window, which asks for a layout when it changes. */
    protected final void showing(String part, BooleanSupplier condition) {
        conditions.put(part, condition);
    }

    /** Adds bars with their fields, on a part; the Tab key visits all bars first. */
    protected final void bars(String part, List<ChanceBar<S>> bars) {
        List<BarWithField<S>> made = bars.stream()
                .map(bar -> new BarWithField<>(this, subject, view(part), bar))
                .toList();
        made.forEach(bar -> add(bar.handle(), bar::placeHandle));
        if (hasFields()) {
            made.forEach(bar -> add(bar.field(), bar::placeField));
        }
    }

    /** Adds a mark with its field, on a part. */
    protected final void mark(String part, ChanceMark<S, R> mark) {
        MarkWithField<S, R> made = new MarkWithField<>(this, subject, part, mark);
        add(made.handle(), made::placeHandle);
        if (hasFields()) {
            add(made.field(), made::placeField);
        }
    }

    /**
     * Adds a handle over a chart of a part.
     *
     * @param size of its dot, in rem
     */
    protected final void point(PointHandle<S> handle, String part, Plot plot, double size) {
        handle.over(view(part), plot);
        add(handle, look -> handle.place(TARGET * look.rem(), size * look.rem()));
    }

    /**
     * Adds a pad over a chart of a part.
     *
     * @param over where it is, in pixels of the sheet
     * @param spoken its name for screen readers
     */
    protected final PadHandle<S> pad(
            String part,
            String styleClass,
            Grip<S> grip,
            Dial<S> dial,
            Plot plot,
            Supplier<@Nullable Box> over,
            Function<Look, String> spoken) {
        Region under = view(part);
        PadHandle<S> pad = new PadHandle<>(grip, dial, x -> plot.valueAtX(x - under.getLayoutX()), styleClass);
        add(pad, part, over);
        speaking(look -> pad.setAccessibleText(spoken.apply(look)));
        return pad;
    }

    /** Adds a button over what a sheet has painted; null while that is not there. */
    protected final void buttonOver(String part, Verb verb, Supplier<@Nullable Box> area) {
        over(part, VerbButtons.button(verb, "over-picture"), area);
    }

    /** The same, with a tip that says what it is over. */
    protected final void buttonOver(
            String part, Verb verb, Supplier<@Nullable Box> area, Function<Look, String> spoken) {
        Button button = VerbButtons.button(verb, "over-picture");
        over(part, button, area);
        speaking(look -> {
            button.setAccessibleText(spoken.apply(look));
            Controls.tip(button, spoken.apply(look));
        });
    }

    private void over(String part, Button button, Supplier<@Nullable Box> area) {
        dressing(look -> VerbButtons.dress(button, look.words(), true));
        add(button, look -> {
            Box box = area.get();
            button.setVisible(box != null);
            if (box != null) {
                VerbButtons.refresh(button);
                put(button, part, box);
            }
        });
    }

    /** Adds the button that goes back to the preset, at the right end of its place in the plan; in a hall there is none. */
    protected final void addReset() {
        if (!hasFields()) {
            return;
        }
        Button reset = resetButton(subject::reset);
        add(reset, look -> {
            reset.applyCss();
            double wide = Math.ceil(reset.prefWidth(-1)) + 1;
            Box box = Objects.requireNonNull(places.of(Part.RESET));
            Boxes.place(reset, box.right() - wide, box.y(), wide, box.height());
        });
    }

    /**
     * Adds the button that goes back to the preset, in the lower right corner.
     *
     * @param action goes back
     */
    protected final Button addReset(Runnable action) {
        Button reset = resetButton(action);
        reset.setVisible(hasFields());
        add(reset, look -> {
            double wide = reset.prefWidth(-1);
            double high = reset.prefHeight(-1);
            double right = getWidth() - Room.MARGIN * look.rem();
            reset.resizeRelocate(right - wide, getHeight() - high - RESET_FOOT * look.rem(), wide, high);
        });
        return reset;
    }

    private Button resetButton(Runnable action) {
        Button reset = VerbButtons.button(Verb.reset(action), "outlined");
        dressing(look -> VerbButtons.dress(reset, look.words(), false));
        return reset;
    }

    /** Says below a field that what was typed there is no probability; an empty text removes the last sentence. */
    public final void complainChance(Node field, String typed) {
        complaining("chance.wrong").accept(field, typed);
    }

    /** What says below a field, with this message, that what was typed there cannot be. */
    public final BiConsumer<Node, String> complaining(String message) {
        return (field, typed) -> complain(field, typed.isEmpty() ? "" : look().say(message, typed));
    }

    /**
     * Shows a sentence below a field, or above it if there is no room, until the state changes; an empty one removes the
     * last.
     */
    public final void complain(Node field, String sentence) {
        complaint.setVisible(!sentence.isEmpty());
        if (complaint.isVisible()) {
            complaint.setText(
                    sentence.length() > LONGEST_COMPLAINT
                            ? sentence.substring(0, LONGEST_COMPLAINT - 1) + "\u2026"
                            : sentence);
            complaint.applyCss();
            double wide = Math.min(Math.ceil(complaint.prefWidth(-1)), getWidth());
            double high = complaint.prefHeight(wide);
            var at = sceneToLocal(field.localToScene(field.getLayoutBounds()));
            double below = at.getMaxY() + 3;
            double y = below + high <= getHeight() ? below : at.getMinY() - 3 - high;
            complaint.resizeRelocate(Math.clamp(at.getMinX(), 0, Math.max(0, getWidth() - wide)), y, wide, high);
        }
    }

    /** Where the strip at the bottom begins, or the page ends: what may be covered ends there. */
    public final double strip() {
        Box balance = plan.lay(room(), result()).of(Part.BALANCE);
        return balance == null ? getHeight() : balance.y();
    }

    // ---- changes --------------------------------------------------------------------------------------------------

    /** A page in no window only notes that something has changed; it is shown as it is then when it comes back. */
    private boolean isAway() {
        late |= getScene() == null;
        return getScene() == null;
    }

    private void comeBack() {
        if (late && getScene() != null) {
            late = false;
            dress();
        }
    }

    private void follow() {
        if (isAway()) {
            return;
        }
        complaint.setVisible(false);
        for (Part<R> part : plan.parts()) {
            if (shows(part)) {
                refresh(part);
            }
        }
        followers.forEach(each -> each.accept(result()));
        requestLayout();
    }

    /** Whether a part shows something of the new result that it did not show before. */
    private boolean shows(Part<R> part) {
        Function<R, ?> shows = part.shows();
        if (shows == null) {
            return true;
        }
        Object now = shows.apply(result());
        return !Objects.equals(now, shown.put(part.id(), now));
    }

    private void refresh(Part<R> part) {
        view(part.id()).refresh();
        unspoken.add(part);
    }

    private void refresh() {
        if (isAway()) {
            return;
        }
        plan.parts().forEach(this::refresh);
        followers.forEach(each -> each.accept(result()));
        requestLayout();
    }

    private void dress() {
        if (isAway()) {
            return;
        }
        complaint.setVisible(false);
        dressings.forEach(each -> each.accept(look()));
        refresh();
    }

    private void speak(Look look) {
        for (Part<R> part : unspoken) {
            view(part.id()).setAccessibleText(part.spoken().apply(result(), look));
        }
        unspoken.clear();
        speeches.forEach(each -> each.accept(look));
    }

    // ---- layout ---------------------------------------------------------------------------------------------------

    @Override
    protected void layoutChildren() {
        Look look = look();
        places = plan.lay(room(), result());
        preparations.forEach(each -> each.accept(places));
        bound();
        views.forEach(this::putSheet);
        views.values().forEach(Region::layout); // settles the sheets, whose marks the hands follow
        placements.forEach(each -> each.accept(look));
        if (!subject.moment().moving() || !subject.movingProperty().get()) {
            speak(look);
        }
    }

    /** Tells the balance what is beside it. */
    private void bound() {
        if (sheets.get(Part.BALANCE) instanceof IdentitySheet<R> balance) {
            Box beside = places.of(Part.BESIDE_BALANCE);
            balance.setBeside(beside == null ? 0 : beside.width());
        }
    }

    private void putSheet(String id, SheetView<R> view) {
        if (equals(view.getParent())) {
            put(view, id);
        }
    }

    /** The room that the page has now. */
    protected final Room room() {
        return new Room(getWidth(), getHeight(), look().rem(), mode, taken.getAsDouble());
    }

    /** Gives a node its place in the plan; hides it if it has none. */
    protected final void put(Node node, String id) {
        BooleanSupplier condition = conditions.get(id);
        node.setVisible(places.of(id) != null && (condition == null || condition.getAsBoolean()));
        place(node, id);
    }

    /** Places a node over an area of a part, given in pixels of its sheet. */
    protected final void put(Node node, String part, Box area) {
        Box box = places.of(part);
        node.setVisible(box != null);
        if (box != null) {
            Boxes.place(node, box.x() + area.x(), box.y() + area.y(), area.width(), area.height());
        }
    }

    /** Gives a node its place in the plan, if it has one, whether it is visible or not. */
    protected final void place(Node node, String id) {
        Box box = places.of(id);
        if (box != null) {
            Boxes.place(node, box.x(), box.y(), box.width(), box.height());
        }
    }
}
