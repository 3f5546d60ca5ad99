/**
 * The window the room looks at: where it opens, what happens when the projector is unplugged, how
 * it goes black. It draws {@link dk.medspil.desktop.hall.HallPicture pictures} and knows neither
 * store nor meeting.
 */
@NullMarked
package dk.medspil.desktop.projector;

import org.jspecify.annotations.NullMarked;
