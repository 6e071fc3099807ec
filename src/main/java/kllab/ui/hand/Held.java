package kllab.ui.hand;

import java.util.List;
import kllab.ui.verb.Verb;

/** Something that hands take hold of, and what else can be done with it: for the menu of a right click. */
public interface Held {
    List<Verb> verbs();
}
