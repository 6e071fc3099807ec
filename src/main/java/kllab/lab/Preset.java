package kllab.lab;

/**
 * A state to begin from.
 *
 * @param id names it in files, tests and, as {@code <lab>.preset.<id>}, in the messages
 * @param group the message {@code <lab>.presets.<group>} that it stands under in the menu
 * @param state what it sets
 */
public record Preset<S extends Record>(String id, String group, S state) {}
