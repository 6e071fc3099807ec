package kllab.cli;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import kllab.core.information.LogBase;

/**
 * Something that {@code compute} can answer.
 *
 * @param fields the names of the fields that it reads, besides {@code op} and {@code id}
 * @param answer from the fields and the unit asked for to the answer: keys in order, values as {@link Answers} says
 */
record Operation(Set<String> fields, BiFunction<Fields, LogBase, Map<String, Object>> answer) {}
