/** LABS: a text that is really coded with several codes, each beside the least that its knowledge allows. */
@NullMarked
package kllab.lab.squeezed;

import org.jspecify.annotations.NullMarked;
