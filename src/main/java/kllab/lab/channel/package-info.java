/** LABS: Shannon's telegraph, its capacity, and the loss of any other use. */
@NullMarked
package kllab.lab.channel;

import org.jspecify.annotations.NullMarked;
