/**
 * FILES of states: what a user set, as JSON, and preferences.
 */
@NullMarked
package kllab.io.session;

import org.jspecify.annotations.NullMarked;
