package kllab.io.session;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kllab.core.probability.Categorical;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The JSON form of values that are not records: numbers as numbers, distributions as lists of numbers. */
@SuppressWarnings("serial") // never serialized: part of the mapper
final class StateValues extends SimpleModule {
    /** Of an outcome that is too rare for a double: its probability as a double, perhaps 0, and the logarithm of it. */
    private static final String CHANCE = "p";

    private static final String LOG = "ln";

    /** Logarithms below this are of probabilities that a double does not hold exactly. */
    private static final double RARE = -700;

    StateValues() {
        addDeserializer(double.class, new NumberReader(double.class));
        addDeserializer(Double.class, new NumberReader(Double.class));
        addDeserializer(int.class, new WholeReader<>(int.class, JsonParser::getIntValue));
        addDeserializer(Integer.class, new WholeReader<>(Integer.class, JsonParser::getIntValue));
        addDeserializer(long.class, new WholeReader<>(long.class, JsonParser::getLongValue));
        addDeserializer(Long.class, new WholeReader<>(Long.class, JsonParser::getLongValue));
        addDeserializer(double[].class, new NumbersReader());
        addDeserializer(Categorical.class, new CategoricalReader());
        addSerializer(new CategoricalWriter());
    }

    /** Why a value is refused: the key of a message whose placeholders are the path and the value. */
    static final class Refused extends RuntimeException {
        private final String key;

        Refused(String key) {
            super(key);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** Accepts only numbers; Jackson's own reader also accepts the text "NaN". */
    private static double number(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
            throw MismatchedInputException.from(parser, double.class, "a number is needed");
        }
        return parser.getDoubleValue();
    }

    /** Reads a number of a list. */
    private interface Item {
        double read(JsonParser parser, int index);
    }

    private static double[] numbers(JsonParser parser, Item item) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw MismatchedInputException.from(parser, double[].class, "a list is needed");
        }
        double[] numbers = new double[16];
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            try {
                numbers[count] = item.read(parser, count);
            } catch (JacksonException e) {
                throw e.prependPath(double[].class, count);
            }
            count++;
        }
        return Arrays.copyOf(numbers, count);
    }

    private static final class NumberReader extends StdDeserializer<Double> {
        NumberReader(Class<Double> type) {
            super(type);
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) {
            return number(parser);
        }
    }

    /** A whole number in any notation: 1000, 1e3 and 1000.0 are the same. */
    private static final class WholeReader<T> extends StdDeserializer<T> {
        private final Class<T> type;
        private final Function<JsonParser, T> value;

        WholeReader(Class<T> type, Function<JsonParser, T> value) {
            super(type);
            this.type = type;
            this.value = value;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            boolean whole = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    || (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                            && parser.getDoubleValue() == Math.rint(parser.getDoubleValue()));
            if (!whole) {
                throw MismatchedInputException.from(parser, type, "a whole number is needed");
            }
            return value.apply(parser);
        }
    }

    private static final class NumbersReader extends StdDeserializer<double[]> {
        NumbersReader() {
            super(double[].class);
        }

        @Override
        public double[] deserialize(JsonParser parser, DeserializationContext context) {
            return numbers(parser, (in, _) -> number(in));
        }
    }

    /**
     * Reads a list of weights. An outcome whose probability is too small for a double is an object with that and its logarithm; earlier
     * versions scaled all weights instead.
     */
    private static final class CategoricalReader extends StdDeserializer<Categorical> {
        CategoricalReader() {
            super(Categorical.class);
        }

        @Override
        public Categorical deserialize(JsonParser parser, DeserializationContext context) {
            Map<Integer, Double> logs = new HashMap<>();
            double[] weights = numbers(parser, (in, i) -> {
                double[] rare = in.currentToken() == JsonToken.START_OBJECT ? rare(in, context) : null;
                if (rare != null) {
                    logs.put(i, rare[1]);
                }
                return rare == null ? number(in) : rare[0];
            });
            for (int i = 0; i < weights.length; i++) {
                if (weights[i] < 0) {
                    throw refused(context, "file.negative").prependPath(double[].class, i);
                }
            }
            if (Arrays.stream(weights).allMatch(weight -> weight == 0)) {
                throw refused(context, "file.no.weight");
            }
            return logs.isEmpty() ? Categorical.of(weights) : Categorical.restored(weights, logs);
        }

        /** The probability and the logarithm of a rare outcome. */
        private static double[] rare(JsonParser parser, DeserializationContext context) {
            double[] rare = {Double.NaN, Double.NaN};
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                int which = List.of(CHANCE, LOG).indexOf(parser.currentName());
                parser.nextToken();
                if (which < 0) {
                    throw MismatchedInputException.from(parser, double.class, "a number is needed");
                }
                rare[which] = number(parser);
            }
            if (!(rare[0] < Double.MIN_NORMAL && rare[1] < RARE)) {
                throw refused(context, "file.range");
            }
            return rare;
        }

        private static JacksonException refused(DeserializationContext context, String key) {
            return DatabindException.from(context, key, new Refused(key));
        }
    }

    private static final class CategoricalWriter extends StdSerializer<Categorical> {
        CategoricalWriter() {
            super(Categorical.class);
        }

        @Override
        public void serialize(Categorical distribution, JsonGenerator out, SerializationContext context) {
            out.writeStartArray();
            for (int i = 0; i < distribution.size(); i++) {
                double chance = distribution.probability(i);
                if (chance < Double.MIN_NORMAL && distribution.isPossible(i)) {
                    out.writeStartObject();
                    out.writeNumberProperty(CHANCE, chance);
                    out.writeNumberProperty(LOG, distribution.logProbability(i));
                    out.writeEndObject();
                } else {
                    out.writeNumber(chance);
                }
            }
            out.writeEndArray();
        }
    }
}
