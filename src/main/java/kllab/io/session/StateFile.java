package kllab.io.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kllab.io.AtomicFile;
import kllab.io.FileException;
import kllab.io.Notice;
import kllab.io.session.StateData.Missing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The state of a lab as JSON: {@code {"lab": "compare", "version": 1, "state": {…}}}.
 *
 * <p>Reading is strict, because a file that is only partly understood would give a wrong picture. A file is read in two
 * steps, because the lab, and so the type of the state, may be known only from the file. A component of a state that
 * may be absent is an {@code Optional}, {@code null} in the file; no other component may be null. Files of earlier
 * versions of a lab are read as {@link Changed} says; a bare state is read as one of the current version.
 */
public final class StateFile {
    static final String LAB = "lab";
    static final String VERSION_FIELD = "version";
    private static final String STATE = "state";
    private static final String MISSING = "missing";

    private static final Set<String> FIELDS = Set.of(LAB, VERSION_FIELD, STATE, MISSING);

    private final JsonNode document;

    private StateFile(JsonNode document) {
        this.document = document;
    }

    /**
     * Reads a file of any kind that carries a state: a state as JSON, a line of text ({@link StateLine}), or a picture. What it is follows
     * from its content, not from its name. Pipes and devices are refused, because they may have no end.
     */
    public static StateFile read(Path file) throws StateFileException {
        try {
            BasicFileAttributes kind = Files.readAttributes(file, BasicFileAttributes.class);
            if (kind.isDirectory()) {
                throw new StateFileException("file.is.folder", file.toString());
            }
            if (!kind.isRegularFile()) {
                throw new StateFileException("file.is.device", file.toString());
            }
            try (InputStream in = Files.newInputStream(file)) {
                return new StateFile(StateSource.document(in));
            }
        } catch (IOException e) {
            throw new StateFileException(FileException.unreadable(file, e));
        }
    }

    /** Reads a stream to its end, of whichever kind it is; it stays open. */
    public static StateFile read(InputStream in) throws StateFileException {
        try {
            return new StateFile(StateSource.document(in));
        } catch (IOException e) {
            throw new StateFileException(FileException.unreadable(Path.of("-"), e));
        }
    }

    /** Reads a text, such as a pasted one: a line of text or a state as JSON. */
    public static StateFile ofText(String text) throws StateFileException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The id of the lab named in the file, if any. */
    public Optional<String> lab() {
        return Optional.of(document.path(LAB)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    /** All pages, if it is a file of the work rather than of one page. */
    public Optional<Work> work() {
        return Work.read(document);
    }

    /**
     * The state, for the lab with this id; the file may also contain only a state, without a lab. A state some of whose data are missing
     * is refused.
     */
    public <S extends Record> S state(String lab, Class<S> type) throws StateFileException {
        List<Missing> missing = missing(lab, type);
        if (!missing.isEmpty()) {
            throw new StateFileException(StateFaults.missing(missing));
        }
        return StateJson.decode(today(type), type, root());
    }

    /**
     * An opened state.
     *
     * @param missing the sentence that some of its data are missing and others in their place
     */
    public record Opened<S extends Record>(S state, Optional<Notice> missing) {}

    /**
     * The state as in {@link #state}; data that the file does not carry are taken from other states.
     *
     * @param first a state of this lab, whose data are in the place of those that are nowhere
     * @param others in which the data may be; asked for only where data are missing
     */
    public <S extends Record> Opened<S> open(String lab, S first, Supplier<List<S>> others) throws StateFileException {
        @SuppressWarnings("unchecked") // the class of a value is that of its type: records are final
        Class<S> type = (Class<S>) first.getClass();
        List<Missing> missing = missing(lab, type);
        if (missing.isEmpty()) {
            return new Opened<>(state(lab, type), Optional.empty());
        }
        ObjectNode state = (ObjectNode) today(type).deepCopy();
        List<S> known = new ArrayList<>(List.of(first));
        known.addAll(others.get());
        List<Missing> still = StateData.fill(state, missing, known);
        return new Opened<>(
                StateJson.decode(state, type, STATE),
                Optional.of(still).filter(some -> !some.isEmpty()).map(StateFaults::missing));
    }

    /** The data of the state that the file names, but does not carry. */
    private List<Missing> missing(String lab, Class<? extends Record> type) throws StateFileException {
        if (isBare()) {
            return List.of();
        }
        requireEnvelope(lab, StateChanges.version(type));
        return document.has(MISSING)
                ? StateData.read(document.path(MISSING), document.path(STATE), type, MISSING)
                : List.of();
    }

    /** The state as today's version of the lab writes it. */
    private JsonNode today(Class<? extends Record> type) {
        if (isBare()) {
            return document;
        }
        JsonNode state = document.path(STATE);
        int version = document.path(VERSION_FIELD).intValue();
        if (version < StateChanges.version(type)) {
            state = state.deepCopy();
            StateChanges.apply(state, version, type);
        }
        return state;
    }

    private boolean isBare() {
        return !document.has(LAB) && !document.has(STATE);
    }

    private String root() {
        return isBare() ? "" : STATE;
    }

    /**
     * A state with some of its parts replaced by what the file says: a scene of a lesson says only what it is about. The
     * file has the components to be replaced, without a lab, records as deep as needed; lists and distributions are
     * replaced whole.
     *
     * @param base has all other parts
     */
    public <S extends Record> S over(S base) throws StateFileException {
        @SuppressWarnings("unchecked") // the class of a value is that of its type: records are final
        Class<S> type = (Class<S>) base.getClass();
        return StateJson.decode(merged(StateJson.encode(base), document), type, "");
    }

    private static JsonNode merged(JsonNode base, JsonNode part) {
        if (!(base instanceof ObjectNode whole) || !part.isObject()) {
            return part;
        }
        ObjectNode merged = whole.deepCopy();
        part.propertyStream()
                .forEach(each -> merged.set(each.getKey(), merged(whole.path(each.getKey()), each.getValue())));
        return merged;
    }

    public static <S extends Record> void write(Path file, String lab, S state) throws FileException {
        byte[] json = json(lab, state).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(json));
    }

    /** The text of the file. The same state always gives the same text, and one that is read gives it again. */
    public static <S extends Record> String json(String lab, S state) throws StateFileException {
        ObjectNode document = envelope(lab, state);
        document.set(STATE, StateJson.encode(state));
        StateJson.requireWritable(document);
        return StateJson.print(document) + '\n';
    }

    /** What a line or a picture carries of a state. */
    static ObjectNode document(String lab, Record state, StateLine.Data data) throws StateFileException {
        ObjectNode document = envelope(lab, state);
        ObjectNode json = (ObjectNode) StateJson.encode(state);
        ObjectNode missing = StateData.takeOut(json, state, data);
        document.set(STATE, json);
        if (!missing.isEmpty()) {
            document.set(MISSING, missing);
        }
        StateJson.requireWritable(document);
        return document;
    }

    private static ObjectNode envelope(String lab, Record state) {
        return StateJson.object().put(LAB, lab).put(VERSION_FIELD, StateChanges.version(state.getClass()));
    }

    private void requireEnvelope(String lab, int newest) throws StateFileException {
        for (String field : new String[] {LAB, VERSION_FIELD, STATE}) {
            if (!document.has(field)) {
                throw new StateFileException("file.absent", field);
            }
        }
        for (String field : document.propertyNames()) {
            if (!FIELDS.contains(field)) {
                throw new StateFileException("file.unknown.beside", field);
            }
        }
        requireText(document.path(LAB));
        if (!document.path(LAB).stringValue().equals(lab)) {
            throw new StateFileException(
                    "file.other.lab", name(document.path(LAB).stringValue()), name(lab));
        }
        requireVersion(document.path(VERSION_FIELD), newest);
    }

    /** The displayed name of a lab; a file may also name one that this app does not have. */
    private static Notice.Name name(String lab) {
        return new Notice.Name("lab." + lab, lab);
    }

    private static void requireText(JsonNode lab) throws StateFileException {
        if (!lab.isString()) {
            throw new StateFileException("file.need.text", LAB, StateFaults.shortened(lab));
        }
    }

    private static void requireVersion(JsonNode version, int newest) throws StateFileException {
        if (!version.isInt() || version.intValue() < 1 || version.intValue() > newest) {
            throw new StateFileException("file.version", StateFaults.shortened(version), Integer.toString(newest));
        }
    }
}
