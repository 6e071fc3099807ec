package kllab.io.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kllab.io.session.StateLine.Data;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The user's data in a state as JSON: what of it does not travel is left out, and told by name, size and fingerprint. */
final class StateData {
    /** The largest size of all data of a state together, as canonical JSON, that travel whole. */
    static final int MOST = 64 << 10;

    private static final String BYTES = "bytes";
    private static final String SHA256 = "sha256";

    private StateData() {}

    /**
     * A piece of data that is not there.
     *
     * @param name as in {@link UserData}
     * @param bytes its size as canonical JSON
     */
    record Missing(String name, long bytes, String sha256) {}

    /** A piece that could be left out. */
    private record Piece(String name, String json) {
        int bytes() {
            return json.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /**
     * Removes from a state what does not travel.
     *
     * @param json the state, which is changed
     * @param state the same
     * @return what was removed: fields for each piece by its name
     */
    static ObjectNode takeOut(ObjectNode json, Record state, Data data) {
        List<Piece> pieces = new ArrayList<>();
        names(state.getClass())
                .forEach((name, fields) -> piece(name, fields, json).ifPresent(pieces::add));
        pieces.sort(Comparator.comparingInt((Piece piece) -> piece.bytes()).reversed());
        long size = pieces.stream().mapToLong(piece -> piece.bytes()).sum();
        ObjectNode missing = StateJson.object();
        for (Piece piece : pieces) {
            if (size > MOST || (data == Data.WITHOUT && isOwn(state, piece.name()))) {
                missing.putObject(piece.name()).put(BYTES, piece.bytes()).put(SHA256, sha256(piece.json()));
                json.remove(names(state.getClass()).get(piece.name()));
                size -= piece.bytes();
            }
        }
        return missing;
    }

    private static Optional<Piece> piece(String name, List<String> fields, ObjectNode json) {
        return fields.stream().allMatch(field -> isEmpty(json.path(field)))
                ? Optional.empty()
                : Optional.of(new Piece(name, canonical(json, fields)));
    }

    private static boolean isOwn(Record state, String name) {
        return !(state instanceof OwnsData some) || some.owns(name);
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isNull()
                || (node.isString() && node.stringValue().isEmpty())
                || (node.isContainer() && node.isEmpty());
    }

    /** What a file says is missing of a state of this type. */
    static List<Missing> read(JsonNode told, JsonNode state, Class<? extends Record> type, String root)
            throws StateFileException {
        if (!told.isObject()) {
            throw new StateFileException("file.need.object", root, StateFaults.shortened(told));
        }
        List<Missing> missing = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : told.properties()) {
            String path = StateFaults.join(root, each.getKey());
            List<String> fields = names(type).get(each.getKey());
            if (fields == null) {
                throw new StateFileException("file.unknown", path);
            }
            for (String field : fields) {
                if (state.has(field)) {
                    throw new StateFileException("file.duplicate", field);
                }
            }
            missing.add(read(each.getKey(), each.getValue(), path));
        }
        return missing;
    }

    private static Missing read(String name, JsonNode told, String path) throws StateFileException {
        JsonNode bytes = told.path(BYTES);
        JsonNode sha256 = told.path(SHA256);
        if (!bytes.isIntegralNumber() || !bytes.canConvertToLong() || bytes.longValue() < 0) {
            throw new StateFileException(
                    "file.need.whole", StateFaults.join(path, BYTES), StateFaults.shortened(bytes));
        }
        if (!sha256.isString()) {
            throw new StateFileException(
                    "file.need.text", StateFaults.join(path, SHA256), StateFaults.shortened(sha256));
        }
        return new Missing(name, bytes.longValue(), sha256.stringValue());
    }

    /**
     * Puts in the place of missing data those of other states.
     *
     * @param state which is changed
     * @param known states; data with the right fingerprint are taken from any of them, and otherwise those of the first
     * @return what is still missing: others are in its place
     */
    static <S extends Record> List<Missing> fill(ObjectNode state, List<Missing> missing, List<S> known) {
        List<ObjectNode> others = known.stream()
                .map(StateJson::encode)
                .map(ObjectNode.class::cast)
                .toList();
        List<Missing> still = new ArrayList<>();
        for (Missing each : missing) {
            List<String> fields = names(known.getFirst().getClass()).getOrDefault(each.name(), List.of());
            ObjectNode right = others.stream()
                    .filter(other -> sha256(canonical(other, fields)).equals(each.sha256()))
                    .findFirst()
                    .orElse(null);
            if (right == null) {
                still.add(each);
            }
            ObjectNode source = right == null ? others.getFirst() : right;
            fields.forEach(field -> state.set(field, source.path(field)));
        }
        return still;
    }

    /** The fields of each piece of data of a type, in their order. */
    static Map<String, List<String>> names(Class<? extends Record> type) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (var component : type.getRecordComponents()) {
            UserData data = component.getAnnotation(UserData.class);
            if (data != null) {
                names.computeIfAbsent(data.value(), _ -> new ArrayList<>()).add(component.getName());
            }
        }
        return names;
    }

    private static String canonical(ObjectNode state, List<String> fields) {
        ObjectNode piece = StateJson.object();
        fields.forEach(field -> piece.set(field, state.path(field)));
        return StateJson.compact(piece);
    }

    private static String sha256(String json) {
        try {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
