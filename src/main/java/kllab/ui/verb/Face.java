package kllab.ui.verb;

/**
 * How a verb looks on its button.
 *
 * @param icon an Ikonli literal
 * @param name the message on the button; empty if it shows only its icon
 * @param tip the message that says what it does; empty if the name says all
 */
public record Face(String icon, String name, String tip) {}
