/** LABS: two events as areas and as bits: why a logarithm, and what believing them independent costs. */
@NullMarked
package kllab.lab.events;

import org.jspecify.annotations.NullMarked;
