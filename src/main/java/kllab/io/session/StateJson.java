package kllab.io.session;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/** Jackson, configured to be strict: JSON to tree, tree to record and back. */
final class StateJson {
    private static final int LARGEST = 16 << 20;
    private static final int MOST_TOKENS = 2_000_000;
    private static final int DEEPEST = 64;
    private static final JsonMapper MAPPER = mapper();

    private StateJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode parse(InputStream in) throws IOException, StateFileException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new StateFileException("file.too.large");
        }
        JsonNode tree = parse(bytes);
        requireWritable(tree);
        return tree;
    }

    /** A whole document; its values may be unwritable. */
    static JsonNode parse(byte[] bytes) throws StateFileException {
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            return parse(parser);
        }
    }

    static <S extends Record> S decode(JsonNode tree, Class<S> type, String root) throws StateFileException {
        if (!tree.isObject()) {
            throw new StateFileException(
                    "file.need.object", root.isEmpty() ? "state" : root, StateFaults.shortened(tree));
        }
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw StateFaults.explain(e, tree, root);
        }
    }

    static JsonNode encode(Record state) {
        return MAPPER.valueToTree(state);
    }

    /** For people: with a line for each field. The lines end in the same way on every system. */
    static String print(JsonNode tree) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return MAPPER.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(lines))
                .writeValueAsString(tree);
    }

    /** Without blanks. */
    static String compact(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /**
     * Refuses numbers that are too large for a double, since JSON has no infinity, and texts with characters that other
     * formats cannot hold, such as control characters.
     */
    static void requireWritable(JsonNode tree) throws StateFileException {
        requireWritable(tree, "");
    }

    private static void requireWritable(JsonNode node, String path) throws StateFileException {
        if (isInfinite(node)) {
            throw new StateFileException("file.infinite", path);
        }
        if (isUnwritable(node)) {
            throw new StateFileException("file.control", path);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            JsonNode item = node.get(i);
            if (isInfinite(item)
                    || isUnwritable(item)
                    || item.isContainer()) { // avoids creating a path for each of 100,000 numbers
                requireWritable(item, StateFaults.join(path, i));
            }
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            requireWritable(field.getValue(), StateFaults.join(path, field.getKey()));
        }
    }

    private static boolean isInfinite(JsonNode node) {
        return node.isNumber() && !Double.isFinite(node.doubleValue());
    }

    private static boolean isUnwritable(JsonNode node) {
        return node.isString() && !node.stringValue().codePoints().allMatch(StateJson::isCharacter);
    }

    /** As in XML 1.0, section 2.2, because texts become part of SVG. */
    private static boolean isCharacter(int code) {
        boolean blank = code == '\t' || code == '\n' || code == '\r';
        boolean surrogate = Character.getType(code) == Character.SURROGATE;
        return blank || (code >= ' ' && !surrogate && code != 0xFFFE && code != 0xFFFF);
    }

    private static JsonNode parse(JsonParser parser) throws StateFileException {
        try {
            JsonNode tree = MAPPER.readTree(parser);
            if (tree == null || tree.isMissingNode()) {
                throw new StateFileException("file.empty");
            }
            if (parser.nextToken() != null) {
                TokenStreamLocation at = parser.currentTokenLocation();
                throw new StateFileException("file.trailing", StateFaults.line(at), StateFaults.column(at));
            }
            return tree;
        } catch (JacksonException e) {
            throw StateFaults.explain(e, parser, DEEPEST);
        }
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder(factory())
                .addModule(new StateValues())
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                // trailing text is checked below, to report its position
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert))
                .changeDefaultNullHandling(
                        nulls -> nulls.withValueNulls(Nulls.FAIL).withContentNulls(Nulls.FAIL))
                .withConfigOverride(
                        Optional.class, override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.SET)))
                .build();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxTokenCount(MOST_TOKENS)
                        .build())
                // read as numbers, so that the field can be named when they are refused
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
    }
}
