/**
 * FILES of data: the tables that the app ships.
 */
@NullMarked
package kllab.io.data;

import org.jspecify.annotations.NullMarked;
