package kllab.io.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kllab.io.AtomicFile;
import kllab.io.FileException;
import kllab.io.Notice;
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
    private static final String LAB = "lab";
    private static final String VERSION_FIELD = "version";
    private static final String STATE = "state";

    private final JsonNode document;

    private StateFile(JsonNode document) {
        this.document = document;
    }

    public static StateFile read(Path file) throws StateFileException {
        if (Files.isDirectory(file)) {
            throw new StateFileException("file.is.folder", file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new StateFile(StateJson.parse(in));
        } catch (IOException e) {
            throw new StateFileException(FileException.unreadable(file, e));
        }
    }

    /** Reads a stream to its end; it stays open. */
    public static StateFile read(InputStream in) throws StateFileException {
        try {
            return new StateFile(StateJson.parse(in));
        } catch (IOException e) {
            throw new StateFileException(FileException.unreadable(Path.of("-"), e));
        }
    }

    /** The id of the lab named in the file, if any. */
    public Optional<String> lab() {
        return Optional.of(document.path(LAB)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    /** The state, for the lab with this id; the file may also contain only a state, without a lab. */
    public <S extends Record> S state(String lab, Class<S> type) throws StateFileException {
        if (!document.has(LAB) && !document.has(STATE)) {
            return StateJson.decode(document, type, "");
        }
        int newest = StateChanges.version(type);
        requireEnvelope(lab, newest);
        int version = document.path(VERSION_FIELD).intValue();
        JsonNode state = document.path(STATE);
        if (version < newest) {
            state = state.deepCopy();
            StateChanges.apply(state, version, type);
        }
        return StateJson.decode(state, type, STATE);
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

    /** The text of the file. */
    public static <S extends Record> String json(String lab, S state) throws StateFileException {
        ObjectNode document = StateJson.object();
        document.put(LAB, lab);
        document.put(VERSION_FIELD, StateChanges.version(state.getClass()));
        document.set(STATE, StateJson.encode(state));
        StateJson.requireWritable(document);
        return StateJson.print(document) + '\n';
    }

    private void requireEnvelope(String lab, int newest) throws StateFileException {
        for (String field : new String[] {LAB, VERSION_FIELD, STATE}) {
            if (!document.has(field)) {
                throw new StateFileException("file.absent", field);
            }
        }
        for (String field : document.propertyNames()) {
            if (!field.equals(LAB) && !field.equals(VERSION_FIELD) && !field.equals(STATE)) {
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
