package kllab.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import kllab.core.information.LogBase;
import kllab.figure.Fonts;
import kllab.figure.Hall;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Theme;
import kllab.text.Language;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/** The settings of the app, for all its windows: language, unit, reduced motion; and what it says and asks. */
public final class Desk {
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final ObjectProperty<LogBase> unit = new SimpleObjectProperty<>(LogBase.BITS);
    private final BooleanProperty still = new SimpleBooleanProperty(false);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private @Nullable Function<Words, String> said;
    private BiConsumer<String, String> sending = (lab, text) -> {};
    private Files files = Files.none();
    private final Map<Language, Words> words = new EnumMap<>(Language.class);
    private final Map<Theme, Palette> palettes = new EnumMap<>(Theme.class);
    private final Fonts fonts = new Fonts();
    private final Function<Language, Words> source;

    public Desk() {
        this(Words::of);
    }

    /** With messages from elsewhere. */
    public Desk(Function<Language, Words> source) {
        this.source = source;
        language.addListener(property -> tell());
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObjectProperty<LogBase> unitProperty() {
        return unit;
    }

    /** The reduced-motion setting: whether animations are off. */
    public BooleanProperty stillProperty() {
        return still;
    }

    /** A notice to the user, in the current language; empty if there is none. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /**
     * Shows a notice in the current language, until the next one, for a limited time, or until something else opens.
     */
    public void say(Function<Words, String> next) {
        said = next;
        tell();
    }

    /** Removes the notice. */
    public void hush() {
        said = null;
        tell();
    }

    private void tell() {
        notice.set(said == null ? "" : said.apply(words()));
    }

    /** The file choosers. */
    public Files files() {
        return files;
    }

    public void setFiles(Files files) {
        this.files = files;
    }

    /** Opens another lab with a text, as if it were pasted there; or with a state of it, as a text. */
    public void send(String lab, String text) {
        sending.accept(lab, text);
    }

    public void setSending(BiConsumer<String, String> next) {
        sending = next;
    }

    public Words words() {
        return words.computeIfAbsent(language.get(), source);
    }

    /** The look of a window with this theme and rem. */
    Look look(Theme theme, double rem, @Nullable Hall hall) {
        Palette palette = palettes.computeIfAbsent(theme, Palette::of);
        Palette seen = hall != null && hall.faint() ? palette.withoutFaintGreys() : palette;
        return new Look(seen, words(), unit.get(), rem, fonts, hall);
    }
}
