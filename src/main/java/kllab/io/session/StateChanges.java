package kllab.io.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings a state of an earlier version up to today's, as its record tells by {@link Changed}. */
final class StateChanges {
    private static final String OF_EACH = "[]";

    private StateChanges() {}

    /** The version that files with such states have today. */
    static int version(Class<? extends Record> type) {
        return changes(type).mapToInt(Changed::in).max().orElse(1);
    }

    /** Makes, in place, of a state as an earlier version wrote it one as today's does. */
    static void apply(JsonNode state, int version, Class<? extends Record> type) {
        changes(type).filter(change -> change.in() > version).forEach(change -> apply(state, change));
    }

    private static Stream<Changed> changes(Class<? extends Record> type) {
        return Arrays.stream(type.getAnnotationsByType(Changed.class));
    }

    private static void apply(JsonNode state, Changed change) {
        int last = change.field().lastIndexOf('.');
        String name = change.field().substring(last + 1);
        owners(state, last < 0 ? "" : change.field().substring(0, last)).forEach(owner -> apply(owner, name, change));
    }

    private static void apply(ObjectNode owner, String name, Changed change) {
        if (!change.was().isEmpty() && owner.has(change.was()) && !owner.has(name)) {
            owner.set(name, owner.remove(change.was()));
        }
        if (!change.absent().isEmpty() && !owner.has(name)) {
            owner.set(name, json(change.absent()));
        }
        for (String value : change.values()) {
            int sign = value.indexOf('=');
            if (owner.path(name).isString() && owner.path(name).stringValue().equals(value.substring(0, sign))) {
                owner.put(name, value.substring(sign + 1));
            }
        }
    }

    /** The objects at a path; what is not there or of another kind is left for the reader to refuse. */
    private static Stream<ObjectNode> owners(JsonNode from, String path) {
        List<JsonNode> owners = List.of(from);
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.", -1)) {
            boolean each = step.endsWith(OF_EACH);
            String name = each ? step.substring(0, step.length() - OF_EACH.length()) : step;
            owners = owners.stream()
                    .map(owner -> owner.path(name))
                    .flatMap(node -> each ? node.valueStream() : Stream.of(node))
                    .toList();
        }
        return owners.stream().filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    private static JsonNode json(String text) {
        try {
            return StateJson.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | StateFileException e) {
            throw new IllegalStateException("not JSON: " + text, e);
        }
    }
}
