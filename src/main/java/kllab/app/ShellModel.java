package kllab.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kllab.figure.Hall;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.ui.Desk;
import kllab.ui.Seat;
import org.jspecify.annotations.Nullable;

/** The open lab and the window. Labs are opened when they are first shown, and kept. */
final class ShellModel {
    private final List<Lab<?, ?>> labs;
    private final Seat seat;
    private final Consumer<OpenLab<?, ?>> whenOpened;
    private final Map<String, OpenLab<?, ?>> all = new HashMap<>();
    private final Map<String, Lab<?, ?>> lastOfGroup = new HashMap<>();
    private final ReadOnlyObjectWrapper<OpenLab<?, ?>> opened;
    private final ObjectProperty<@Nullable Hall> hall = new SimpleObjectProperty<>();

    ShellModel(List<Lab<?, ?>> labs, Seat seat, String first) {
        this(labs, seat, first, lab -> {});
    }

    /**
     * All labs, of which one is shown.
     *
     * @param whenOpened called with each lab that has been opened, before it is shown
     */
    ShellModel(List<Lab<?, ?>> labs, Seat seat, String first, Consumer<OpenLab<?, ?>> whenOpened) {
        this.labs = labs;
        this.seat = seat;
        this.whenOpened = whenOpened;
        Lab<?, ?> lab = LabCatalog.named(labs, first).orElse(labs.getFirst());
        lastOfGroup.put(lab.group(), lab);
        opened = new ReadOnlyObjectWrapper<>(openOf(lab));
    }

    List<Lab<?, ?>> labs() {
        return labs;
    }

    /** The labs of each entry of the rail, in the order of the rail. */
    List<List<Lab<?, ?>>> groups() {
        Map<String, List<Lab<?, ?>>> groups = new LinkedHashMap<>();
        for (Lab<?, ?> lab : labs) {
            groups.computeIfAbsent(lab.group(), group -> new ArrayList<>()).add(lab);
        }
        return List.copyOf(groups.values());
    }

    /** The labs of the open lab's entry, including itself. */
    List<Lab<?, ?>> tabs() {
        String group = opened().lab().group();
        return labs.stream().filter(l -> l.group().equals(group)).toList();
    }

    /** Opens an entry of the rail at its last open tab. */
    void openGroup(List<Lab<?, ?>> group) {
        Lab<?, ?> first = group.getFirst();
        open(lastOfGroup.getOrDefault(first.group(), first));
    }

    /** The window. */
    Seat seat() {
        return seat;
    }

    /** Where it presents; null while it does not. */
    ObjectProperty<@Nullable Hall> hallProperty() {
        return hall;
    }

    Desk desk() {
        return seat.desk();
    }

    /** The lab that is shown. */
    ReadOnlyObjectProperty<OpenLab<?, ?>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    OpenLab<?, ?> opened() {
        return opened.get();
    }

    boolean isPinned() {
        return opened().model().pinnedProperty().get() != null;
    }

    void open(Lab<?, ?> lab) {
        if (!opened().lab().equals(lab)) {
            desk().hush(); // the notice refers to the page that is left
            opened().hidden();
            opened.set(openOf(lab));
        }
        lastOfGroup.put(lab.group(), lab);
    }

    private OpenLab<?, ?> openOf(Lab<?, ?> lab) {
        return all.computeIfAbsent(lab.id(), id -> {
            OpenLab<?, ?> made = lab.open(desk());
            whenOpened.accept(made);
            return made;
        });
    }
}
