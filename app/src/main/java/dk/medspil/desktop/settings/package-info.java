/**
 * What can be changed after the set-up: workplace, forums, members, the look of the window, backups
 * and data. Everything is written while it is changed; names of members are shown here and at
 * attendance only.
 */
@NullMarked
package dk.medspil.desktop.settings;

import org.jspecify.annotations.NullMarked;
