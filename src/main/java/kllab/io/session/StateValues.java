package kllab.io.session;

import java.util.Arrays;
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

    private static double[] numbers(JsonParser parser) {
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
                numbers[count] = number(parser);
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
            return numbers(parser);
        }
    }

    private static final class CategoricalReader extends StdDeserializer<Categorical> {
        CategoricalReader() {
            super(Categorical.class);
        }

        @Override
        public Categorical deserialize(JsonParser parser, DeserializationContext context) {
            double[] weights = numbers(parser);
            for (int i = 0; i < weights.length; i++) {
                if (weights[i] < 0) {
                    throw refused(context, "file.negative").prependPath(double[].class, i);
                }
            }
            if (Arrays.stream(weights).allMatch(weight -> weight == 0)) {
                throw refused(context, "file.no.weight");
            }
            return Categorical.of(weights);
        }

        private static JacksonException refused(DeserializationContext context, String key) {
            return DatabindException.from(context, key, new Refused(key));
        }
    }

    private static final class CategoricalWriter extends StdSerializer<Categorical> {
        /** The logarithm of a large weight; the smallest double is e^745 times smaller than 1. */
        private static final double LARGE = 700;

        CategoricalWriter() {
            super(Categorical.class);
        }

        @Override
        public void serialize(Categorical distribution, JsonGenerator out, SerializationContext context) {
            double[] weights = weights(distribution);
            out.writeArray(weights, 0, weights.length);
        }

        /** The probabilities; scaled to larger weights if the probability of a rare outcome would be written as 0. */
        private static double[] weights(Categorical distribution) {
            double[] weights = distribution.toArray();
            boolean lost = false;
            for (int i = 0; i < weights.length; i++) {
                lost |= distribution.isPossible(i) && weights[i] < Double.MIN_NORMAL;
            }
            for (int i = 0; lost && i < weights.length; i++) {
                weights[i] = Math.exp(distribution.logProbability(i) + LARGE);
            }
            return weights;
        }
    }
}
