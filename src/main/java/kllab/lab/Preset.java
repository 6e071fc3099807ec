package kllab.lab;

/**
 * An initial state.
 *
 * @param id its name in files, tests and, as {@code <lab>.preset.<id>}, in the messages
 * @param group its heading in the menu, the message {@code <lab>.presets.<group>}
 * @param state the state
 */
public record Preset<S extends Record>(String id, String group, S state) {}
