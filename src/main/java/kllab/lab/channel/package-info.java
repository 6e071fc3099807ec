/**
 * THE CHANNEL: Shannon's own telegraph, what it can carry, and what another way of using it loses.
 */
@NullMarked
package kllab.lab.channel;

import org.jspecify.annotations.NullMarked;
