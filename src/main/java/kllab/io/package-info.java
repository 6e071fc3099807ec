/**
 * FILES: what is read from and written to disk.
 */
@NullMarked
package kllab.io;

import org.jspecify.annotations.NullMarked;
