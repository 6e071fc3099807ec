package kllab.cli;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import kllab.core.information.LogBase;

/**
 * An operation of {@code compute}.
 *
 * @param fields the names of the fields that it reads, besides {@code op} and {@code id}
 * @param answer computes the answer from the fields and the unit: keys in order, values as in {@link Answers}
 */
record Operation(Set<String> fields, BiFunction<Fields, LogBase, Map<String, Object>> answer) {}
