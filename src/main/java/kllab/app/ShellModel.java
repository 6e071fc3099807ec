package kllab.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kllab.lab.Lab;
import kllab.lab.LabScreen;
import kllab.ui.Desk;

/** The open lab and the current notice. Screens are created when they are first opened, and kept. */
final class ShellModel {
    private final List<Lab<?, ?>> labs;
    private final Desk desk;
    private final Map<String, LabScreen<?, ?>> screens = new HashMap<>();
    private final Map<String, Lab<?, ?>> lastOfGroup = new HashMap<>();
    private final ReadOnlyObjectWrapper<LabScreen<?, ?>> screen;

    ShellModel(List<Lab<?, ?>> labs, Desk desk, String first) {
        this.labs = labs;
        this.desk = desk;
        Lab<?, ?> lab = LabCatalog.named(labs, first).orElse(labs.getFirst());
        lastOfGroup.put(lab.group(), lab);
        screen = new ReadOnlyObjectWrapper<>(screenOf(lab));
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
        String group = screen().lab().group();
        return labs.stream().filter(l -> l.group().equals(group)).toList();
    }

    /** Opens an entry of the rail at its last open tab. */
    void openGroup(List<Lab<?, ?>> group) {
        Lab<?, ?> first = group.getFirst();
        open(lastOfGroup.getOrDefault(first.group(), first));
    }

    Desk desk() {
        return desk;
    }

    /** The screen of the open lab. */
    ReadOnlyObjectProperty<LabScreen<?, ?>> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    LabScreen<?, ?> screen() {
        return screen.get();
    }

    boolean isPinned() {
        return screen().model().pinnedProperty().get() != null;
    }

    void open(Lab<?, ?> lab) {
        if (!screen().lab().equals(lab)) {
            desk.hush(); // the notice refers to the page that is left
            screen().hidden();
            screen.set(screenOf(lab));
            screen().shown();
        }
        lastOfGroup.put(lab.group(), lab);
    }

    private LabScreen<?, ?> screenOf(Lab<?, ?> lab) {
        return screens.computeIfAbsent(lab.id(), id -> lab.open(desk));
    }
}
