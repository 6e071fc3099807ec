/** LABS: the letters of a message compared with those of seven languages, also under all shifts of the alphabet. */
@NullMarked
package kllab.lab.languages;

import org.jspecify.annotations.NullMarked;
