package kllab.app;

import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kllab.core.information.LogBase;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.text.Language;
import kllab.text.Words;
import kllab.ui.Desk;
import kllab.ui.control.Controls;
import kllab.ui.control.Segmented;
import kllab.ui.control.VerbButtons;
import org.jspecify.annotations.Nullable;

/** The bar above every lab: files, tabs, preset, undo and redo, pin; unit, language, theme. */
final class TopBar {
    private static final double WITH_TEXTS = 1200;
    private static final double WITH_FILE = 1500;

    private final ShellModel model;
    private final Desk desk;
    private final Button file;
    private final SubTabs tabs;
    private final Region tabsEnd = Controls.divider();
    private final Button presets;
    private final Button undo;
    private final Button redo;
    private final ToggleButton pin;
    private final Segmented<LogBase> unit;
    private final Segmented<Language> language;
    private final Button theme;
    private final Button present;
    private final Region gap = new Region();
    private final HBox root = new HBox();
    private final InvalidationListener refresh = property -> refresh();
    private final InvalidationListener refreshHistory = property -> refreshHistory();
    private @Nullable LabModel<?, ?> followed;

    TopBar(ShellModel model, ShellController controller) {
        this.model = model;
        this.desk = model.desk();
        file = Controls.button("fth-menu", () -> {}, "tool");
        file.setOnAction(event -> new FileMenu(controller).show(file, desk.words()));
        tabs = new SubTabs(model, controller);
        PresetMenu menu = new PresetMenu(model, controller);
        presets = Controls.button("fth-chevron-down", () -> {}, "preset-button");
        presets.setOnAction(event -> menu.show(presets));
        ShellVerbs verbs = controller.verbs();
        undo = VerbButtons.button(verbs.undo());
        redo = VerbButtons.button(verbs.redo());
        pin = VerbButtons.toggle(verbs.pin(), "tool");
        unit = new Segmented<>(desk.unitProperty()::get, desk.unitProperty()::set, LogBase.BITS, LogBase.NATS);
        language =
                new Segmented<>(desk.languageProperty()::get, desk.languageProperty()::set, Language.EN, Language.ZH);
        theme = VerbButtons.button(verbs.theme());
        present = VerbButtons.button(controller.presenting().start(), "primary");
        HBox.setHgrow(gap, Priority.ALWAYS);
        root.getStyleClass().add("top-bar");
        root.getChildren()
                .addAll(
                        file,
                        tabs.root(),
                        tabsEnd,
                        presets,
                        Controls.divider(),
                        undo,
                        redo,
                        Controls.divider(),
                        pin,
                        gap,
                        unit,
                        language,
                        theme,
                        present);
    }

    /** A language in that language, which is how its readers look for it. */
    private static String nameOf(Language language) {
        return language == Language.EN ? "English" : "\u4E2D\u6587";
    }

    HBox root() {
        return root;
    }

    /** The free area in the bar. */
    Bounds gap() {
        return gap.getBoundsInParent();
    }

    Button presets() {
        return presets;
    }

    /** Binds to the open lab; called again when another is opened. */
    void follow(OpenLab<?, ?> screen) {
        LabModel<?, ?> before = followed;
        if (before != null) {
            before.presetProperty().removeListener(refresh);
            before.pinnedProperty().removeListener(refresh);
            before.changedProperty().removeListener(refresh);
            before.ownProperty().removeListener(refresh);
            before.canUndoProperty().removeListener(refreshHistory);
            before.canRedoProperty().removeListener(refreshHistory);
        }
        LabModel<?, ?> lab = screen.model();
        followed = lab;
        tabs.follow();
        tabsEnd.setVisible(tabs.root().isVisible());
        tabsEnd.setManaged(tabs.root().isVisible());
        lab.canUndoProperty().addListener(refreshHistory);
        lab.canRedoProperty().addListener(refreshHistory);
        lab.presetProperty().addListener(refresh);
        lab.pinnedProperty().addListener(refresh);
        lab.changedProperty().addListener(refresh);
        lab.ownProperty().addListener(refresh);
    }

    /** Updates names, icons and states for the current language and width. */
    void refresh() {
        Words words = desk.words();
        LabModel<?, ?> lab = model.opened().model();
        tabs.refresh();
        double window = root.getWidth() + 4.9 * model.seat().look().rem();
        boolean wide = window >= WITH_TEXTS;
        Controls.say(file, words.get("shell.file"), "", window < WITH_FILE);
        VerbButtons.dress(undo, words, true);
        VerbButtons.dress(redo, words, true);
        VerbButtons.dress(pin, words, !wide);
        unit.show();
        language.show();
        unit.label(
                u -> words.get(u == LogBase.BITS ? "unit.bits" : "unit.nats"),
                u -> words.get(u == LogBase.BITS ? "unit.bits" : "unit.nats"),
                u -> ShellVerbs.UNIT.hint(words.get(u == LogBase.BITS ? "unit.bits.tip" : "unit.nats.tip"), words));
        String key = ShellVerbs.LANGUAGE.cap(words);
        language.label(
                l -> l == Language.EN ? "EN" : "\u4E2D",
                TopBar::nameOf,
                l -> nameOf(l) + (l == Language.EN ? " (" + key + ')' : '\uFF08' + key + '\uFF09'));
        unit.setAccessibleText(ShellVerbs.UNIT.hint(words.get("shell.unit"), words));
        language.setAccessibleText(ShellVerbs.LANGUAGE.hint(words.get("shell.language"), words));
        Controls.mark(language.button(Language.ZH), "sign", words.language() == Language.EN);
        VerbButtons.dress(theme, words, true);
        VerbButtons.dress(present, words, !wide && tabs.root().isVisible());
        namePreset(words, lab);
    }

    private void refreshHistory() {
        VerbButtons.refresh(undo);
        VerbButtons.refresh(redo);
    }

    /** The preset's name as far as it fits: in full, its first part, or only the icon. */
    private void namePreset(Words words, LabModel<?, ?> lab) {
        boolean own = lab.ownProperty().get();
        String preset = words.get(
                own
                        ? "shell.preset.own"
                        : model.opened().lab().id() + ".preset."
                                + lab.presetProperty().get().id());
        boolean changed = lab.changedProperty().get() && !own;
        String mark = changed ? " *" : "";
        String spoken = words.get(changed ? "shell.preset.changed" : "shell.preset.chosen", preset);
        Controls.say(presets, preset + mark, spoken, false);
        String start = preset.split("[:\uFF1A]| / ", 2)[0];
        if (!fits() && !start.equals(preset)) {
            Controls.say(presets, start + mark, spoken, false);
        }
        if (!fits()) {
            Controls.say(presets, "", spoken, true);
        }
    }

    private boolean fits() {
        root.applyCss();
        return root.getWidth() <= 0 || root.prefWidth(-1) <= root.getWidth();
    }
}
