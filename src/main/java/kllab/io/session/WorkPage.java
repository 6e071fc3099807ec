package kllab.io.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kllab.io.session.PlainJson.NotPlain;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a user has set on one page. Read from a file it is only JSON: most pages of yesterday are not opened today, and what a later
 * version has written is kept as it is.
 */
public final class WorkPage {
    private static final String VERSION = "version";
    private static final String PRESET = "preset";
    private static final String CHANGED = "changed";
    private static final String STATE = "state";
    private static final String PINNED = "pinned";
    private static final String DOCUMENT = "document";
    private static final String SAVED = "saved";

    private final @Nullable Content<?> content;
    private final @Nullable String text;
    private @Nullable JsonNode written;
    private @Nullable Content<?> prepared;

    /**
     * What is set.
     *
     * @param preset the id of the preset that the state came from
     * @param changed whether a command has changed it since
     * @param pinned the state that is pinned for comparison
     * @param document the file that the state was opened from or saved in
     * @param saved whether that file holds this state
     */
    public record Content<S extends Record>(
            S state, String preset, boolean changed, Optional<S> pinned, Optional<Path> document, boolean saved) {}

    private WorkPage(@Nullable Content<?> content, @Nullable String text, @Nullable JsonNode written) {
        this.content = content;
        this.text = text;
        this.written = written;
    }

    /** As it is now; it becomes JSON when it is written. */
    public static WorkPage of(Content<?> content) {
        return new WorkPage(content, null, null);
    }

    static WorkPage read(JsonNode written) {
        return new WorkPage(null, null, written);
    }

    /** Of a text that is JSON. */
    static WorkPage read(String text) {
        return new WorkPage(null, text, null);
    }

    /** Reads it in advance, for {@link #decode}, which will say what is wrong with it. */
    public void prepare(Class<? extends Record> type) {
        try {
            prepared = read(type);
        } catch (StateFileException e) {
            prepared = null;
        }
    }

    /** For a lab whose states are of this type. */
    @SuppressWarnings("unchecked") // it is prepared for the same lab
    public <S extends Record> Content<S> decode(Class<S> type) throws StateFileException {
        Content<?> known = prepared;
        prepared = null;
        return known != null && type.isInstance(known.state()) ? (Content<S>) known : read(type);
    }

    private <S extends Record> Content<S> read(Class<S> type) throws StateFileException {
        String plain = text;
        try {
            return plain == null ? readStrictly(type) : readPlain(plain, type);
        } catch (NotPlain e) {
            return readStrictly(type);
        }
    }

    private static <S extends Record> Content<S> readPlain(String text, Class<S> type) throws NotPlain {
        Map<String, Object> page = PlainJson.object(text, -1);
        if (PlainJson.asWhole(page.get(VERSION)) != StateChanges.version(type)) {
            throw new NotPlain();
        }
        Optional<S> pinned =
                page.containsKey(PINNED) ? Optional.of(PlainJson.record(type, page.get(PINNED))) : Optional.empty();
        return new Content<>(
                PlainJson.record(type, page.get(STATE)),
                PlainJson.asText(page.getOrDefault(PRESET, "")),
                PlainJson.asTruth(page.getOrDefault(CHANGED, true)),
                pinned,
                path(PlainJson.asText(page.getOrDefault(DOCUMENT, ""))),
                PlainJson.asTruth(page.getOrDefault(SAVED, false)));
    }

    private <S extends Record> Content<S> readStrictly(Class<S> type) throws StateFileException {
        JsonNode page = written();
        if (!page.isObject()) {
            throw new StateFileException("file.need.object", "pages", StateFaults.shortened(page));
        }
        StateJson.requireWritable(page);
        int version = page.path(VERSION).intValue(0);
        S state = state(page.path(STATE), version, type, STATE);
        Optional<S> pinned =
                page.has(PINNED) ? Optional.of(state(page.path(PINNED), version, type, PINNED)) : Optional.empty();
        return new Content<>(
                state,
                page.path(PRESET).stringValue(""),
                page.path(CHANGED).booleanValue(true),
                pinned,
                path(page.path(DOCUMENT).stringValue("")),
                page.path(SAVED).booleanValue(false));
    }

    private <S extends Record> S state(JsonNode state, int version, Class<S> type, String root)
            throws StateFileException {
        int newest = StateChanges.version(type);
        if (version < 1 || version > newest) {
            throw new StateFileException(
                    "file.version", StateFaults.shortened(written().path(VERSION)), Integer.toString(newest));
        }
        JsonNode upgraded = state;
        if (version < newest) {
            upgraded = state.deepCopy();
            StateChanges.apply(upgraded, version, type);
        }
        return StateJson.decode(upgraded, type, root);
    }

    private static Optional<Path> path(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty(); // of another system
        }
    }

    /** The JSON; made once. Only one thread writes. */
    JsonNode written() {
        JsonNode known = written;
        if (known == null) {
            known = content == null ? parsed(Objects.requireNonNull(text)) : encoded(content);
            written = known;
        }
        return known;
    }

    /** Writes it to nowhere, which loads the classes for that. */
    public void rehearse() {
        StateJson.print(encoded(Objects.requireNonNull(content)));
    }

    private static JsonNode parsed(String text) {
        try {
            return StateJson.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (StateFileException e) {
            throw new IllegalStateException("it was JSON", e);
        }
    }

    private static JsonNode encoded(Content<?> content) {
        ObjectNode page = StateJson.object();
        page.put(VERSION, StateChanges.version(content.state().getClass()));
        page.put(PRESET, content.preset());
        page.put(CHANGED, content.changed());
        page.set(STATE, StateJson.encode(content.state()));
        content.pinned().ifPresent(pinned -> page.set(PINNED, StateJson.encode(pinned)));
        content.document().ifPresent(file -> {
            page.put(DOCUMENT, file.toString());
            page.put(SAVED, content.saved());
        });
        return page;
    }
}
